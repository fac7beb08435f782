import { entry, hiddenSize } from './attention.ts';
import type { EquationSet, InputRecord } from './record.ts';

export const flopPerParameterToken: InputRecord = {
  label: 'FLOP of a forward pass for each parameter and token',
  symbol: 'f_{\\mathrm{fwd}}',
  unit: 'FLOP/param/token',
  span: [2, 2],
  datum: 'flop-per-parameter-and-token',
};

/** The layers of one stack: a decoder, an encoder, or the decoder of an encoder-decoder with cross-attention. */
export const transformerStack = {
  name: 'transformerStack',
  title: 'A stack of transformer layers',
  inputs: {
    entry,
    flopPerParameterToken,
    hiddenSize,
    denseLayers: { label: 'Dense layers', symbol: 'l_d', unit: '1', span: [0, 200] },
    expertLayers: { label: 'Mixture-of-experts layers', symbol: 'l_e', unit: '1', span: [0, 200] },
    attentionsPerLayer: {
      label: 'Attention blocks in a layer',
      symbol: 'n_{\\mathrm{att}}',
      unit: '1',
      span: [1, 2],
      note: '1, or 2 in a decoder with cross-attention.',
    },
    attentionParameters: {
      label: 'Attention parameters of one layer',
      symbol: 'P_{\\mathrm{att}}',
      unit: 'param',
      span: [1e4, 1e9],
    },
    attentionScoreFlops: {
      label: 'FLOP of attention scores, per token and layer',
      symbol: 'F_{\\mathrm{sc}}',
      unit: 'FLOP/token',
      span: [1e4, 1e10],
    },
    feedForwardParameters: {
      label: 'Feed-forward parameters of one dense layer',
      symbol: 'P_{\\mathrm{ff}}',
      unit: 'param',
      span: [0, 1e10],
    },
    heldParameters: {
      label: 'Parameters held by one layer of experts',
      symbol: 'P_{\\mathrm{held}}',
      unit: 'param',
      span: [0, 1e12],
    },
    usedParameters: {
      label: 'Parameters of one layer of experts that a token uses',
      symbol: 'P_{\\mathrm{used}}',
      unit: 'param',
      span: [0, 1e10],
    },
  },
  equations: {
    layers: {
      label: 'Layers',
      symbol: 'l',
      unit: '1',
      is: 'denseLayers + expertLayers',
      source: 'vaswani-2017',
    },
    normParameters: {
      label: 'Normalisation parameters',
      symbol: 'P_n',
      unit: 'param',
      is: 'entry * hiddenSize * (layers * (attentionsPerLayer + 1) + 1)',
      source: 'llm-analysis',
      note: 'One scale vector before each block and one at the end.',
    },
    attentionWeights: {
      label: 'Attention parameters of the stack',
      symbol: 'P_{\\mathrm{att,all}}',
      unit: 'param',
      is: 'layers * attentionsPerLayer * attentionParameters',
      source: 'vaswani-2017',
    },
    multipliedParameters: {
      label: 'Parameters of the stack that multiply each token',
      symbol: 'P_{\\mathrm{mul}}',
      unit: 'param',
      is: 'attentionWeights + denseLayers * feedForwardParameters + expertLayers * usedParameters',
      source: 'llm-analysis',
    },
    stackParameters: {
      label: 'Parameters of the stack',
      symbol: 'P_{\\mathrm{st}}',
      unit: 'param',
      is: 'attentionWeights + denseLayers * feedForwardParameters + expertLayers * heldParameters + normParameters',
      source: 'llm-analysis',
    },
    stackActiveParameters: {
      label: 'Active parameters of the stack',
      symbol: 'P_{\\mathrm{st,act}}',
      unit: 'param',
      is: 'multipliedParameters + normParameters',
      source: 'llm-analysis',
    },
    stackFlopsPerToken: {
      label: 'FLOP of a forward pass through the stack, per token',
      symbol: 'F_{\\mathrm{st}}',
      unit: 'FLOP/token',
      is: 'flopPerParameterToken * multipliedParameters + layers * attentionsPerLayer * attentionScoreFlops',
      source: 'narayanan-2021',
    },
  },
} as const satisfies EquationSet;

/** Stacks and embeddings together: the whole model. */
export const languageModel = {
  name: 'languageModel',
  title: 'The whole model',
  inputs: {
    entry,
    flopPerParameterToken,
    hiddenSize,
    vocabulary: { label: 'Vocabulary', symbol: 'V', unit: '1', span: [0, 1e6] },
    embeddingMatrices: {
      label: 'Embedding matrices',
      symbol: 'n_V',
      unit: '1',
      span: [1, 2],
      note: '1 when input and output embeddings are tied, else 2.',
    },
    learnedPositions: {
      label: 'Learned positions',
      symbol: 's_p',
      unit: '1',
      span: [0, 131072],
      note: '0 for rotary, ALiBi or fixed positions.',
    },
    layerParameters: {
      label: 'Parameters of all stacks',
      symbol: 'P_{\\mathrm{lay}}',
      unit: 'param',
      span: [1e6, 1e13],
    },
    layerActiveParameters: {
      label: 'Active parameters of all stacks',
      symbol: 'P_{\\mathrm{lay,act}}',
      unit: 'param',
      span: [1e6, 1e12],
    },
    layerFlopsPerToken: {
      label: 'FLOP of a forward pass through the layers, per token',
      symbol: 'F_{\\mathrm{lay}}',
      unit: 'FLOP/token',
      span: [1e6, 1e13],
    },
    logitsShare: {
      label: 'Share of tokens that are predicted',
      symbol: 'x_{\\mathrm{log}}',
      unit: '1',
      span: [0, 1],
      note: '1 for a decoder; an encoder–decoder predicts only the tokens of its decoder.',
    },
  },
  equations: {
    embeddingParameters: {
      label: 'Embedding parameters',
      symbol: 'P_V',
      unit: 'param',
      is: 'entry * hiddenSize * (embeddingMatrices * vocabulary + learnedPositions)',
      source: 'llm-analysis',
    },
    parameters: {
      label: 'Parameters',
      symbol: 'N',
      unit: 'param',
      is: 'layerParameters + embeddingParameters',
      source: 'llm-analysis',
    },
    activeParameters: {
      label: 'Active parameters',
      symbol: 'N_{\\mathrm{act}}',
      unit: 'param',
      is: 'layerActiveParameters + embeddingParameters',
      source: 'llm-analysis',
      note: 'Embeddings are counted whole, as model cards do.',
    },
    logitsFlops: {
      label: 'FLOP of the logits, per token',
      symbol: 'F_{\\mathrm{log}}',
      unit: 'FLOP/token',
      is: 'flopPerParameterToken * entry * hiddenSize * vocabulary * logitsShare',
      source: 'narayanan-2021',
    },
    forwardFlopsPerToken: {
      label: 'FLOP of a forward pass, per token',
      symbol: 'F_{\\mathrm{fwd}}',
      unit: 'FLOP/token',
      is: 'layerFlopsPerToken + logitsFlops',
      source: 'narayanan-2021',
    },
  },
} as const satisfies EquationSet;
