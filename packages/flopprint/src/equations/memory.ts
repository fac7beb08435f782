import type { EquationSet } from './record.ts';

/** Whether weights, gradients and optimizer fit in the memory of all accelerators. */
export const trainingMemory = {
  name: 'trainingMemory',
  title: 'Memory that training needs at least',
  inputs: {
    parameters: { label: 'Parameters', symbol: 'N', unit: 'param', span: [1e6, 1e13] },
    bytesPerParameter: {
      label: 'Bytes of weight, gradient and optimizer for each parameter',
      symbol: 'b',
      unit: 'B/param',
      span: [4, 20],
      datum: 'bytes-per-parameter-training',
    },
    memory: { label: 'Memory of one accelerator', symbol: 'M', unit: 'GB/accelerator', span: [1, 512] },
  },
  equations: {
    stateMemory: {
      label: 'Memory of weights, gradients and optimizer',
      symbol: 'M_{\\mathrm{state}}',
      unit: 'GB',
      is: 'parameters * bytesPerParameter',
      source: 'rajbhandari-2020-zero',
    },
    leastCount: {
      label: 'Accelerators needed to hold them',
      symbol: 'n_{\\mathrm{min}}',
      unit: 'accelerator',
      is: 'stateMemory / memory',
      source: 'rajbhandari-2020-zero',
    },
  },
} as const satisfies EquationSet;
