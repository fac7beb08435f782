import type { EquationSet, InputRecord } from '../../../equations/record.ts';

const parameters: InputRecord = {
  label: 'Parameters',
  symbol: 'P',
  unit: 'param',
  span: [1e9, 1e12],
  alias: 'params',
  note: 'Of the base model for a mixture of experts, so expert weights are not counted when memory is sized.',
};
const pipeline: InputRecord = { label: 'Pipeline degree', symbol: 'p', unit: '1', span: [1, 64] };
const tensor: InputRecord = { label: 'Tensor degree', symbol: 't', unit: '1', span: [1, 16] };

/** The share of a model that fits on a device and on a node, and the degrees that follow. */
export const llmcarbonModelParallel = {
  name: 'llmcarbonModelParallel',
  title: 'LLMCarbon: model parallelism',
  inputs: {
    parameters,
    parametersPerMemory: {
      label: 'Parameters that fit in a byte of device memory',
      symbol: 'c_M',
      unit: 'param/B',
      span: [0.03, 0.03],
      datum: 'llmcarbon-parameters-per-memory',
    },
    memory: { label: 'Memory of one device', symbol: 'M', unit: 'GB', span: [16, 192], alias: 'gpu_memory' },
    nodeSize: { label: 'Devices in a node', symbol: 'g', unit: '1', span: [1, 16], alias: 'node_size' },
  },
  equations: {
    parametersPerAccelerator: {
      label: 'Parameters that fit on one device',
      symbol: 'c',
      unit: 'param',
      is: 'parametersPerMemory * memory',
      source: 'mlcarbon-code',
    },
    parametersPerNode: {
      label: 'Parameters that fit on one node',
      symbol: 'c g',
      unit: 'param',
      is: 'nodeSize * parametersPerAccelerator',
      source: 'mlcarbon-code',
    },
    tensorWithinNode: {
      label: 'Tensor degree of a model that fits on a node',
      symbol: 't_1',
      unit: '1',
      is: 'ceil(parameters / parametersPerAccelerator)',
      source: 'mlcarbon-code',
    },
    pipelineAcrossNodes: {
      label: 'Pipeline degree of a model that does not',
      symbol: 'p_2',
      unit: '1',
      is: 'ceil(parameters / parametersPerNode)',
      source: 'mlcarbon-code',
    },
  },
} as const satisfies EquationSet;

const quadratic = (what: string, symbol: string, unit: string, argument: string, id: string) => {
  const coefficient = (power: string, per: string): InputRecord => ({
    label: `${what}, ${power} coefficient`,
    symbol: `${symbol}_{${power.charAt(0)}}`,
    unit: `${unit}${per}`,
    span: [0.5, 2],
    datum: `${id}-${power}`,
  });
  return {
    square: coefficient('square', `/${argument}^2`),
    linear: coefficient('linear', `/${argument}`),
    constant: coefficient('constant', ''),
  };
};
const devices = quadratic('Devices', 'a', 'accelerator', 'param', 'llmcarbon-devices');
const batch = quadratic('Batch', 'b', '1', '1', 'llmcarbon-batch');
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

/** How many devices; a rounded step is stated again, and the steps below it follow. */
export const llmcarbonDevices = {
  name: 'llmcarbonDevices',
  title: 'LLMCarbon: devices',
  inputs: {
    parameters,
    pipeline,
    tensor,
    devicesSquare: devices.square,
    devicesLinear: devices.linear,
    devicesConstant: devices.constant,
    otherMemoryFactor: {
      label: 'Devices where memory is not 80 GB, over those where it is',
      symbol: 'k_{\\mathrm{other}}',
      unit: '1',
      span: [2.5, 2.5],
      datum: 'llmcarbon-other-memory-factor',
    },
    smallMemoryFactor: {
      label: 'Further factor where memory is 40 GB',
      symbol: 'k_{40}',
      unit: '1',
      span: [2, 2],
      datum: 'llmcarbon-small-memory-factor',
    },
  },
  equations: {
    fittedDevices: {
      label: 'Devices of the fit to Megatron-LM runs',
      symbol: 'n_{\\mathrm{fit}}',
      unit: 'accelerator',
      is: 'devicesSquare * parameters ^ 2 + devicesLinear * parameters + devicesConstant',
      source: 'mlcarbon-code',
      note: 'Fitted to ten runs of 1.7 to 1008 billion parameters; it turns down near 1.03 trillion.',
    },
    modelSize: {
      label: 'Devices that hold one copy of the model',
      symbol: 'p t',
      unit: '1',
      is: 'pipeline * tensor',
      source: 'mlcarbon-code',
    },
    copies: {
      label: 'Copies of the model',
      symbol: 'n_{\\mathrm{fit}} / p t',
      unit: 'accelerator',
      is: 'fittedDevices / modelSize',
      source: 'mlcarbon-code',
    },
    fullMemoryDevices: {
      label: 'Devices of 80 GB',
      symbol: 'n_{80}',
      unit: 'accelerator',
      is: 'copies * modelSize',
      source: 'mlcarbon-code',
    },
    otherDevices: {
      label: 'Devices of another memory',
      symbol: 'n_{\\mathrm{other}}',
      unit: 'accelerator',
      is: 'fullMemoryDevices * otherMemoryFactor',
      source: 'mlcarbon-code',
    },
    smallDevices: {
      label: 'Devices of 40 GB',
      symbol: 'n_{40}',
      unit: 'accelerator',
      is: 'otherDevices * smallMemoryFactor',
      source: 'mlcarbon-code',
    },
  },
} as const satisfies EquationSet;

/** The global batch of a pipelined model, in multiples of eight. */
export const llmcarbonBatch = {
  name: 'llmcarbonBatch',
  title: 'LLMCarbon: batch',
  inputs: {
    pipeline,
    batchSquare: batch.square,
    batchLinear: batch.linear,
    batchConstant: batch.constant,
    batchStep: {
      label: 'Step of the batch',
      symbol: 'b_8',
      unit: '1',
      span: [8, 8],
      datum: 'llmcarbon-batch-step',
    },
  },
  equations: {
    fittedBatch: {
      label: 'Batch of the fit',
      symbol: 'B_{\\mathrm{fit}}',
      unit: '1',
      is: 'batchSquare * pipeline ^ 2 + batchLinear * pipeline + batchConstant',
      source: 'mlcarbon-code',
    },
    batchSteps: {
      label: 'Batch in steps',
      symbol: 'B / 8',
      unit: '1',
      is: 'fittedBatch / batchStep',
      source: 'mlcarbon-code',
    },
    pipelinedBatch: {
      label: 'Batch of a pipelined model',
      symbol: 'B_p',
      unit: '1',
      is: 'batchSteps * batchStep',
      source: 'mlcarbon-code',
    },
  },
} as const satisfies EquationSet;

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
