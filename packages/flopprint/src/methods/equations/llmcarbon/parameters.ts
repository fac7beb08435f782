import type { EquationSet } from '../../../equations/record.ts';
import {
  hiddenSize,
  layers,
  parameterPerEntry,
  positionPerToken,
  sequenceLength,
  vocabulary,
} from '../shared.ts';

/** Parameters from the architecture: the paper's short form, and the longer one of the released notebooks. */
export const llmcarbonParameters = {
  name: 'llmcarbonParameters',
  title: 'LLMCarbon: parameters',
  inputs: {
    parameterPerEntry,
    positionPerToken,
    layers,
    hiddenSize,
    vocabulary,
    sequenceLength,
    experts: { label: 'Experts in a layer', symbol: 'N_e', unit: '1', span: [1, 2048] },
    moeLayerFraction: {
      label: 'Share of layers with experts',
      symbol: '\\rho',
      unit: '1',
      span: [0, 1],
      alias: 'moe_layer_fraction',
    },
  },
  equations: {
    shortParameters: {
      label: 'Parameters of a dense model, short form',
      symbol: 'P_{\\mathrm{short}}',
      unit: 'param',
      is: 'parameterPerEntry * (12 * layers * hiddenSize ^ 2 + vocabulary * hiddenSize)',
      source: 'faiz-2024-llmcarbon',
      alias: 'short_params',
      note: 'As in the paper; no biases and no learned positions, at most 0.4 % from the longer form.',
    },
    denseParameters: {
      label: 'Parameters of a dense model',
      symbol: 'P_d',
      unit: 'param',
      is: 'parameterPerEntry * 12 * layers * hiddenSize ^ 2 * (1 + 13 / (12 * hiddenSize) + (vocabulary + sequenceLength * positionPerToken) / (12 * layers * hiddenSize))',
      source: 'narayanan-2021',
      alias: 'dense_params',
      note: 'An ungated feed-forward block of four times the hidden size, and as many key and value heads as heads.',
    },
    expertParameters: {
      label: 'Parameters of a model with experts',
      symbol: 'P_e',
      unit: 'param',
      is: '(1 - moeLayerFraction) * denseParameters + moeLayerFraction * parameterPerEntry * (4 * hiddenSize ^ 2 + 8 * hiddenSize ^ 2 * experts) * layers',
      source: 'faiz-2024-llmcarbon',
      alias: 'moe_params',
    },
  },
} as const satisfies EquationSet;
