import { entry, hiddenSize } from './attention.ts';
import type { EquationSet, InputRecord } from './record.ts';

const matrices: InputRecord = {
  label: 'Weight matrices of one feed-forward block',
  symbol: 'm',
  unit: '1',
  span: [2, 3],
  note: '2 for a plain MLP, 3 for a gated one (SwiGLU, GEGLU).',
};

/** The feed-forward block of a dense layer. */
export const feedForward = {
  name: 'feedForward',
  title: 'Feed-forward block, one dense layer',
  inputs: {
    entry,
    hiddenSize,
    ffnSize: { label: 'Feed-forward size', symbol: 'f', unit: '1', span: [64, 131072] },
    matrices,
  },
  equations: {
    feedForwardParameters: {
      label: 'Feed-forward parameters of one dense layer',
      symbol: 'P_{\\mathrm{ff}}',
      unit: 'param',
      is: 'entry * matrices * hiddenSize * ffnSize',
      source: 'shazeer-2020-glu',
    },
  },
} as const satisfies EquationSet;

/** A mixture-of-experts layer with routed and shared experts. */
export const mixtureOfExperts = {
  name: 'mixtureOfExperts',
  title: 'Mixture of experts, one layer',
  inputs: {
    entry,
    hiddenSize,
    expertSize: { label: 'Feed-forward size of one expert', symbol: 'f_e', unit: '1', span: [64, 65536] },
    matrices,
    experts: { label: 'Routed experts in a layer', symbol: 'E', unit: '1', span: [1, 2048] },
    expertsPerToken: { label: 'Routed experts used by a token', symbol: 'k', unit: '1', span: [1, 64] },
    sharedWidth: {
      label: 'Feed-forward size of all shared experts together',
      symbol: 'f_s',
      unit: '1',
      span: [0, 65536],
    },
  },
  equations: {
    routerParameters: {
      label: 'Router parameters of one layer',
      symbol: 'P_r',
      unit: 'param',
      is: 'entry * hiddenSize * experts',
      source: 'fedus-2022-switch',
    },
    sharedParameters: {
      label: 'Shared-expert parameters of one layer',
      symbol: 'P_s',
      unit: 'param',
      is: 'entry * matrices * hiddenSize * sharedWidth',
      source: 'dai-2024-deepseekmoe',
    },
    expertParameters: {
      label: 'Parameters of one routed expert',
      symbol: 'P_e',
      unit: 'param',
      is: 'entry * matrices * hiddenSize * expertSize',
      source: 'fedus-2022-switch',
    },
    heldParameters: {
      label: 'Parameters held by one layer of experts',
      symbol: 'P_{\\mathrm{held}}',
      unit: 'param',
      is: 'experts * expertParameters + sharedParameters + routerParameters',
      source: 'fedus-2022-switch',
    },
    usedParameters: {
      label: 'Parameters of one layer of experts that a token uses',
      symbol: 'P_{\\mathrm{used}}',
      unit: 'param',
      is: 'expertsPerToken * expertParameters + sharedParameters + routerParameters',
      source: 'fedus-2022-switch',
    },
  },
} as const satisfies EquationSet;
