import type { EquationSet, InputRecord } from '../../../equations/record.ts';

export const parameters: InputRecord = {
  label: 'Parameters',
  symbol: 'P',
  unit: 'param',
  span: [1e9, 1e12],
  alias: 'params',
  note: 'Of the base model for a mixture of experts, so expert weights are not counted when memory is sized.',
};
export const pipeline: InputRecord = { label: 'Pipeline degree', symbol: 'p', unit: '1', span: [1, 64] };
export const tensor: InputRecord = { label: 'Tensor degree', symbol: 't', unit: '1', span: [1, 16] };

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
