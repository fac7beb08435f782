import type { EquationSet } from '../../../equations/record.ts';
import { activeParameters, batch, coefficient, source } from './shared.ts';

/** How long a token takes, by regression and as measured. */
export const ecologitsSpeed = {
  name: 'ecologitsSpeed',
  title: 'EcoLogits: time of a token',
  inputs: {
    activeParameters,
    batch,
    latencyPerParameter: coefficient(
      'Time of a token per parameter',
      'a',
      's/token/param',
      'latency-parameters',
    ),
    latencyPerRequest: coefficient(
      'Time of a token per request served together',
      'b',
      's/token',
      'latency-batch',
    ),
    latencyBase: coefficient('Time of a token, constant', 'c', 's/token', 'latency-constant'),
    tokensPerSecond: {
      label: 'Measured tokens per second',
      symbol: '\\mathrm{TPS}',
      unit: 'token/s',
      span: [1, 1000],
      alias: 'tps',
    },
  },
  equations: {
    predictedTokenTime: {
      label: 'Time of a token by regression',
      symbol: '\\tau_{\\mathrm{fit}}',
      unit: 's/token',
      is: 'latencyPerParameter * activeParameters + latencyPerRequest * batch + latencyBase',
      source,
    },
    measuredTokenTime: {
      label: 'Time of a token as measured',
      symbol: '\\tau_{\\mathrm{TPS}}',
      unit: 's/token',
      is: '1 / tokensPerSecond',
      source,
    },
  },
} as const satisfies EquationSet;

/** How many accelerators hold the model, before rounding up to a power of two. */
export const ecologitsMemory = {
  name: 'ecologitsMemory',
  title: 'EcoLogits: memory of the model',
  inputs: {
    totalParameters: {
      label: 'Parameters',
      symbol: 'P_{\\mathrm{tot}}',
      unit: 'param',
      span: [1e8, 1e13],
      alias: 'total_params',
    },
    bitsPerParameter: {
      label: 'Bits of a parameter',
      symbol: 'Q',
      unit: 'bit/param',
      span: [4, 32],
      alias: 'quantization_bits',
      datum: 'ecologits-bits',
    },
    memoryOverhead: coefficient('Memory over that of the weights', 'k_M', '1', 'memory-overhead'),
    acceleratorMemory: {
      label: 'Memory of one accelerator',
      symbol: 'M_{\\mathrm{GPU}}',
      unit: 'GB',
      span: [16, 256],
      datum: 'ecologits-accelerator-memory',
    },
  },
  equations: {
    requiredMemory: {
      label: 'Memory of the model',
      symbol: 'M',
      unit: 'GB',
      is: 'memoryOverhead * totalParameters * bitsPerParameter',
      source,
      alias: 'model_memory',
    },
    neededAccelerators: {
      label: 'Accelerators that hold the model',
      symbol: 'n_{\\min}',
      unit: '1',
      is: 'ceil(requiredMemory / acceleratorMemory)',
      source,
    },
  },
} as const satisfies EquationSet;
