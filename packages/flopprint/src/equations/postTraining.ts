import type { EquationSet } from './record.ts';
import { flopPerParameterToken } from './transformer.ts';

/** Fine-tuning, preference optimisation, reinforcement learning and distillation, by how often each token passes. */
export const postTraining = {
  name: 'postTraining',
  title: 'Post-training',
  inputs: {
    flopPerParameterToken,
    activeParameters: {
      label: 'Active parameters',
      symbol: 'N_{\\mathrm{act}}',
      unit: 'param',
      span: [1e6, 1e13],
    },
    postTokens: {
      label: 'Tokens of post-training',
      symbol: 'D_{\\mathrm{post}}',
      unit: 'token',
      span: [0, 1e13],
    },
    postEpochs: { label: 'Epochs of post-training', symbol: 'n_{\\mathrm{ep}}', unit: '1', span: [1, 100] },
    updatePasses: {
      label: 'Forward passes that one update costs',
      symbol: 'n_{\\mathrm{upd}}',
      unit: '1',
      span: [2, 3],
      note: '3 when every weight is updated; 2 when adapters are, because the frozen weights need no gradient of their own.',
    },
    referencePasses: {
      label: 'Forward passes of reference and reward models',
      symbol: 'n_{\\mathrm{ref}}',
      unit: '1',
      span: [0, 3],
    },
    teacherParameters: {
      label: 'Active parameters of the teacher',
      symbol: 'N_{\\mathrm{teach}}',
      unit: 'param',
      span: [0, 1e13],
    },
    postAchievedFlops: {
      label: 'Achieved FLOP/s of one accelerator in post-training',
      symbol: 'F_{\\mathrm{post}}',
      unit: 'TFLOP/s/accelerator',
      span: [1, 2000],
    },
  },
  equations: {
    studentFlops: {
      label: 'Compute of updates and references',
      symbol: 'C_{\\mathrm{upd}}',
      unit: 'FLOP',
      is: 'flopPerParameterToken * activeParameters * (updatePasses + referencePasses) * postTokens * postEpochs',
      source: 'kaplan-2020',
    },
    teacherFlops: {
      label: 'Compute of the teacher',
      symbol: 'C_{\\mathrm{teach}}',
      unit: 'FLOP',
      is: 'flopPerParameterToken * teacherParameters * postTokens',
      source: 'kaplan-2020',
      note: 'The teacher reads each token once, whatever the epochs.',
    },
    compute: {
      label: 'Compute of post-training',
      symbol: 'C_{\\mathrm{post}}',
      unit: 'FLOP',
      is: 'studentFlops + teacherFlops',
      source: 'kaplan-2020',
    },
    acceleratorHours: {
      label: 'Accelerator-hours of post-training',
      symbol: 'H_{\\mathrm{post}}',
      unit: 'accelerator h',
      is: 'compute / postAchievedFlops',
      source: 'patterson-2021',
    },
  },
} as const satisfies EquationSet;
