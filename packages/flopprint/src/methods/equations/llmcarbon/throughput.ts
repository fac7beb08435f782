import type { EquationSet } from '../../../equations/record.ts';
import { parameters } from './degrees.ts';
import { quadratic } from './quadratic.ts';

const within = quadratic(
  'Throughput in a node',
  'x',
  'TFLOP/s/accelerator',
  'param',
  'llmcarbon-throughput-tensor',
);
const across = quadratic(
  'Throughput over nodes',
  'y',
  'TFLOP/s/accelerator',
  'param',
  'llmcarbon-throughput-pipeline',
);

/** Throughput of an 80 GB device, within a node and over nodes. */
export const llmcarbonThroughput = {
  name: 'llmcarbonThroughput',
  title: 'LLMCarbon: throughput',
  inputs: {
    parameters,
    withinSquare: within.square,
    withinLinear: within.linear,
    withinConstant: within.constant,
    acrossSquare: across.square,
    acrossLinear: across.linear,
    acrossConstant: across.constant,
  },
  equations: {
    withinThroughput: {
      label: 'Throughput of a model that fits on a node',
      symbol: 'X_1',
      unit: 'TFLOP/s/accelerator',
      is: 'withinSquare * parameters ^ 2 + withinLinear * parameters + withinConstant',
      source: 'mlcarbon-code',
    },
    acrossThroughput: {
      label: 'Throughput of a model that does not',
      symbol: 'X_2',
      unit: 'TFLOP/s/accelerator',
      is: 'acrossSquare * parameters ^ 2 + acrossLinear * parameters + acrossConstant',
      source: 'mlcarbon-code',
      note: 'Turns down near 0.75 trillion parameters.',
    },
  },
} as const satisfies EquationSet;

/** Throughput of any other device, from that of an A100. */
export const llmcarbonOtherThroughput = {
  name: 'llmcarbonOtherThroughput',
  title: 'LLMCarbon: throughput of other devices',
  inputs: {
    throughput: {
      label: 'Throughput of an A100 with 80 GB',
      symbol: 'X_{A100}',
      unit: 'TFLOP/s/accelerator',
      span: [100, 200],
    },
    slowSpeed: {
      label: 'Measured speed of a V100',
      symbol: 'v_{V100}',
      unit: '1',
      span: [7.76, 7.76],
      datum: 'llmcarbon-v100-speed',
    },
    fastSpeed: {
      label: 'Measured speed of an A100',
      symbol: 'v_{A100}',
      unit: '1',
      span: [33.46, 33.46],
      datum: 'llmcarbon-a100-speed',
    },
    fastPeak: {
      label: 'Peak of an A100',
      symbol: 'F_{A100}',
      unit: 'TFLOP/s/accelerator',
      span: [312, 312],
      datum: 'llmcarbon-a100-peak',
    },
    slowPeak: {
      label: 'Peak of a V100',
      symbol: 'F_{V100}',
      unit: 'TFLOP/s/accelerator',
      span: [125, 125],
      datum: 'llmcarbon-v100-peak',
    },
  },
  equations: {
    otherThroughput: {
      label: 'Throughput of a device that has not 80 GB',
      symbol: 'X_{\\mathrm{other}}',
      unit: 'TFLOP/s/accelerator',
      is: 'throughput * (1 - slowSpeed / fastSpeed) / fastPeak * slowPeak',
      source: 'mlcarbon-code',
      note: 'The speed of a V100 relative to an A100 (23 %) is taken away instead of kept, so 77 % of the utilisation of an A100 remains; every memory other than 80 GB counts as a V100.',
    },
  },
} as const satisfies EquationSet;
