import type { EquationSet } from '../../../equations/record.ts';
import { parameters, pipeline, tensor } from './degrees.ts';
import { quadratic } from './quadratic.ts';

const devices = quadratic('Devices', 'a', 'accelerator', 'param', 'llmcarbon-devices');
const batch = quadratic('Batch', 'b', '1', '1', 'llmcarbon-batch');

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
