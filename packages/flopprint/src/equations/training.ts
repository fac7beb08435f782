import { carbonEquations, carbonInputs } from './carbon.ts';
import { embodiedEquations, embodiedInputs } from './embodied.ts';
import { energyEquations, energyInputs } from './energy.ts';
import type { EquationSet } from './record.ts';
import { flopPerParameterToken } from './transformer.ts';
import { waterEquations, waterInputs } from './water.ts';

/** Pre-training, from parameters and tokens to energy, carbon and water. */
export const training = {
  name: 'training',
  title: 'Training',
  inputs: {
    flopPerParameterToken,
    activeParameters: {
      label: 'Active parameters',
      symbol: 'N_{\\mathrm{act}}',
      unit: 'param',
      span: [1e6, 1e13],
      note: 'All parameters of a dense model; those one token uses in a mixture of experts.',
    },
    passes: {
      label: 'Forward passes that one training step costs',
      symbol: 'n_{\\mathrm{pass}}',
      unit: '1',
      span: [3, 3],
      datum: 'training-passes',
    },
    recompute: {
      label: 'Share of the forward pass computed again',
      symbol: 'r',
      unit: '1',
      span: [0, 1],
      datum: 'recompute-default',
    },
    tokens: { label: 'Training tokens', symbol: 'D', unit: 'token', span: [1e6, 1e14] },
    epochs: {
      label: 'Epochs',
      symbol: 'n_{\\mathrm{ep}}',
      unit: '1',
      span: [1, 100],
      datum: 'epochs-default',
    },
    peakFlops: {
      label: 'Peak dense FLOP/s of one accelerator',
      symbol: 'F_{\\mathrm{peak}}',
      unit: 'TFLOP/s/accelerator',
      span: [1, 5000],
    },
    mfu: { label: 'Model FLOPs utilisation (MFU)', symbol: '\\mathrm{MFU}', unit: '1', span: [0.05, 0.7] },
    count: { label: 'Accelerators', symbol: 'n', unit: 'accelerator', span: [1, 1e6] },
    ...energyInputs,
    ...carbonInputs,
    ...waterInputs,
    ...embodiedInputs,
  },
  equations: {
    forwardFlopsPerToken: {
      label: 'FLOP of a forward pass, per token',
      symbol: 'F_{\\mathrm{fwd}}',
      unit: 'FLOP/token',
      is: 'flopPerParameterToken * activeParameters',
      source: 'kaplan-2020',
      note: 'Used when the dimensions of the model are not known; leaves out attention scores.',
    },
    trainingFlopsPerToken: {
      label: 'FLOP of training, per token',
      symbol: 'F_{\\mathrm{train}}',
      unit: 'FLOP/token',
      is: 'forwardFlopsPerToken * (passes + recompute)',
      source: 'kaplan-2020',
      note: 'The backward pass costs two forward passes; recomputed activations cost up to one more.',
    },
    compute: {
      label: 'Training compute',
      symbol: 'C',
      unit: 'FLOP',
      is: 'trainingFlopsPerToken * tokens * epochs',
      source: 'kaplan-2020',
    },
    hardwareUtilisation: {
      label: 'Hardware FLOPs utilisation (HFU)',
      symbol: '\\mathrm{HFU}',
      unit: '1',
      is: 'mfu * (passes + recompute) / passes',
      source: 'chowdhery-2022-palm',
      note: 'MFU does not count recomputed activations, the machine does.',
    },
    achievedFlops: {
      label: 'Achieved FLOP/s of one accelerator',
      symbol: 'F_{\\mathrm{ach}}',
      unit: 'TFLOP/s/accelerator',
      is: 'peakFlops * hardwareUtilisation',
      source: 'chowdhery-2022-palm',
    },
    acceleratorHours: {
      label: 'Accelerator-hours',
      symbol: 'H',
      unit: 'accelerator h',
      is: 'compute / achievedFlops',
      source: 'patterson-2021',
    },
    duration: {
      label: 'Wall-clock time',
      symbol: 't',
      unit: 'day',
      is: 'acceleratorHours / count',
      source: 'patterson-2021',
    },
    ...energyEquations,
    ...carbonEquations,
    ...waterEquations,
    ...embodiedEquations,
  },
} as const satisfies EquationSet;
