import type { EquationRecord, EquationSet, InputRecord } from '../../equations/record.ts';
import { pue } from './shared.ts';

const source = 'ecologits-code';
const outputTokens: InputRecord = {
  label: 'Tokens generated',
  symbol: '\\#T_{\\mathrm{out}}',
  unit: 'token',
  span: [1, 1e5],
  alias: 'output_tokens',
};
const activeParameters: InputRecord = {
  label: 'Active parameters',
  symbol: 'P_{\\mathrm{act}}',
  unit: 'param',
  span: [1e8, 1e12],
  alias: 'active_params',
};
const batch: InputRecord = {
  label: 'Requests served together',
  symbol: 'B',
  unit: '1',
  span: [1, 512],
  alias: 'batch',
  datum: 'ecologits-batch',
};
const coefficient = (label: string, symbol: string, unit: string, id: string): InputRecord => ({
  label,
  symbol,
  unit,
  span: [0.5, 2],
  datum: `ecologits-${id}`,
});

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

const impacts = [
  { key: 'Carbon', what: 'Carbon', symbol: '\\mathrm{GWP}', unit: 'kgCO2e', id: 'gwp' },
  { key: 'Minerals', what: 'Mineral depletion', symbol: '\\mathrm{ADPe}', unit: 'kgSbe', id: 'adpe' },
  { key: 'PrimaryEnergy', what: 'Primary energy', symbol: '\\mathrm{PE}', unit: 'MJ_primary', id: 'pe' },
] as const;
const factorAlias = { gwp: 'ci', adpe: 'adpe', pe: 'pe' } as const;

const embodiedInputs: Record<string, InputRecord> = {};
const impactEquations: Record<string, EquationRecord> = {};
for (const { key, what, symbol, unit, id } of impacts) {
  embodiedInputs[`factor${key}`] = {
    label: `${what} of electricity`,
    symbol: `f_{${symbol}}`,
    unit: `${unit}/kWh_fac`,
    span: [1e-8, 20],
    alias: factorAlias[id],
  };
  embodiedInputs[`server${key}`] = {
    label: `${what} of making a server without its accelerators`,
    symbol: `${symbol}_{\\mathrm{srv}}`,
    unit: `${unit}/node`,
    span: [0.1, 1e5],
    datum: `ecologits-server-${id}`,
  };
  embodiedInputs[`accelerator${key}`] = {
    label: `${what} of making an accelerator`,
    symbol: `${symbol}_{\\mathrm{GPU}}`,
    unit: `${unit}/accelerator`,
    span: [0.001, 1e4],
    datum: `ecologits-accelerator-${id}`,
  };
  impactEquations[`usage${key}`] = {
    label: `${what} of using the machines`,
    symbol: `${symbol}_u`,
    unit,
    is: `facilityEnergy * factor${key}`,
    source,
    alias: `${id}_usage`,
  };
  impactEquations[`embodied${key}`] = {
    label: `${what} of making the machines`,
    symbol: `${symbol}_e`,
    unit,
    is: `requestTime / (batch * lifetime) * (accelerators / acceleratorsPerNode * server${key} + accelerators * accelerator${key})`,
    source,
    alias: `${id}_embodied`,
  };
}

/** A request: energy, then three impacts of using and of making the machines, then water. */
export const ecologitsRequest = {
  name: 'ecologitsRequest',
  title: 'EcoLogits: a request',
  inputs: {
    activeParameters,
    outputTokens,
    batch,
    tokenTime: { label: 'Time of a token', symbol: '\\tau', unit: 's/token', span: [0.001, 1] },
    firstTokenTime: {
      label: 'Time to the first token',
      symbol: '\\mathrm{TTFT}',
      unit: 's',
      span: [0, 60],
      alias: 'ttft',
      datum: 'ecologits-first-token-time',
    },
    measuredTime: {
      label: 'Measured time of the request',
      symbol: '\\Delta T_{\\mathrm{measured}}',
      unit: 's',
      span: [0.1, 1e4],
      alias: 'request_latency_cap',
    },
    accelerators: { label: 'Accelerators', symbol: 'G', unit: 'accelerator', span: [1, 64], alias: 'gpus' },
    energyPerParameter: coefficient(
      'Energy of a token per parameter',
      '\\alpha',
      'Wh_it/token/param/accelerator',
      'energy-parameters',
    ),
    batchExponent: coefficient('Exponent of the batch', '\\beta', '1', 'energy-batch'),
    energyBase: coefficient(
      'Energy of a token, constant',
      '\\gamma',
      'Wh_it/token/accelerator',
      'energy-constant',
    ),
    serverPower: coefficient(
      'Power of a server without its accelerators',
      'P_{\\mathrm{srv}}',
      'kW_it/node',
      'server-power',
    ),
    acceleratorsPerNode: coefficient(
      'Accelerators in a server',
      'g',
      'accelerator/node',
      'server-accelerators',
    ),
    lifetime: coefficient('Lifetime', '\\Delta L', 'year', 'lifetime'),
    pue,
    wue: { label: 'Water used on site', symbol: '\\mathrm{WUE}', unit: 'L_con/kWh_it', span: [0, 10] },
    ewif: {
      label: 'Water of the electricity',
      symbol: '\\mathrm{EWIF}',
      unit: 'L_con/kWh_fac',
      span: [0, 60],
    },
    ...embodiedInputs,
  },
  equations: {
    generationTime: {
      label: 'Time to generate',
      symbol: '\\Delta T_{\\mathrm{gen}}',
      unit: 's',
      is: 'outputTokens * tokenTime + firstTokenTime',
      source,
    },
    requestTime: {
      label: 'Time of the request',
      symbol: '\\Delta T',
      unit: 's',
      is: 'min(generationTime, measuredTime)',
      source,
      alias: 'latency',
    },
    acceleratorEnergy: {
      label: 'Energy of one accelerator',
      symbol: 'e_{\\mathrm{GPU}}',
      unit: 'kWh_it/accelerator',
      is: 'outputTokens * (energyPerParameter * exp(batchExponent * batch) * activeParameters + energyBase)',
      source,
      alias: 'gpu_energy',
      note: 'Tokens of the prompt cost nothing. Fitted to models of up to 200 billion parameters on H100.',
    },
    serverEnergy: {
      label: 'Energy of the server without its accelerators',
      symbol: 'E_{\\mathrm{srv}}',
      unit: 'kWh_it',
      is: 'requestTime * serverPower * accelerators / acceleratorsPerNode / batch',
      source,
      alias: 'server_energy',
    },
    itEnergy: {
      label: 'Energy of the machines',
      symbol: 'E_{\\mathrm{IT}}',
      unit: 'kWh_it',
      is: 'serverEnergy + accelerators * acceleratorEnergy',
      source,
      alias: 'request_it_energy',
      note: 'The energy of one accelerator is multiplied by their number although the regression comes from models spread over several.',
    },
    facilityEnergy: {
      label: 'Energy with the overhead of the data centre',
      symbol: 'E',
      unit: 'kWh_fac',
      is: 'pue * itEnergy',
      source,
      alias: 'request_energy',
    },
    ...impactEquations,
    documentedWater: {
      label: 'Water, as documented',
      symbol: '\\mathrm{WCF}_{\\mathrm{doc}}',
      unit: 'L_con',
      is: 'itEnergy * (wue + pue * ewif)',
      source,
      alias: 'wcf_documented',
    },
    codedWater: {
      label: 'Water, as in version 0.9',
      symbol: '\\mathrm{WCF}_{\\mathrm{code}}',
      unit: 'L_con',
      is: 'facilityEnergy * (wue + pue * ewif)',
      source,
      alias: 'wcf_code',
      deviates: {
        rule: 'energy at the meter is multiplied by water per energy of the machines',
        why: 'The code multiplied by the PUE twice; later versions start from the energy of the machines.',
        source,
      },
    },
  },
} as const satisfies EquationSet;
