import type { EquationSet } from './record.ts';

/** Encoder and decoder together; each token passes through one of the two. */
export const encoderDecoder = {
  name: 'encoderDecoder',
  title: 'Encoder and decoder together',
  inputs: {
    encoderParameters: {
      label: 'Parameters of the encoder',
      symbol: 'P_{\\mathrm{enc}}',
      unit: 'param',
      span: [1e6, 1e12],
    },
    decoderParameters: {
      label: 'Parameters of the decoder',
      symbol: 'P_{\\mathrm{dec}}',
      unit: 'param',
      span: [1e6, 1e12],
    },
    encoderActiveParameters: {
      label: 'Active parameters of the encoder',
      symbol: 'P_{\\mathrm{enc,act}}',
      unit: 'param',
      span: [1e6, 1e12],
    },
    decoderActiveParameters: {
      label: 'Active parameters of the decoder',
      symbol: 'P_{\\mathrm{dec,act}}',
      unit: 'param',
      span: [1e6, 1e12],
    },
    encoderFlops: {
      label: 'FLOP of a forward pass through the encoder, per token',
      symbol: 'F_{\\mathrm{enc}}',
      unit: 'FLOP/token',
      span: [1e6, 1e13],
    },
    decoderFlops: {
      label: 'FLOP of a forward pass through the decoder, per token',
      symbol: 'F_{\\mathrm{dec}}',
      unit: 'FLOP/token',
      span: [1e6, 1e13],
    },
    encoderTokenShare: {
      label: 'Share of tokens that pass through the encoder',
      symbol: 'x_{\\mathrm{enc}}',
      unit: '1',
      span: [0, 1],
      datum: 'encoder-token-share-default',
    },
  },
  equations: {
    layerParameters: {
      label: 'Parameters of all stacks',
      symbol: 'P_{\\mathrm{lay}}',
      unit: 'param',
      is: 'encoderParameters + decoderParameters',
      source: 'raffel-2020-t5',
    },
    layerActiveParameters: {
      label: 'Active parameters of all stacks',
      symbol: 'P_{\\mathrm{lay,act}}',
      unit: 'param',
      is: 'encoderActiveParameters + decoderActiveParameters',
      source: 'raffel-2020-t5',
    },
    logitsShare: {
      label: 'Share of tokens that are predicted',
      symbol: 'x_{\\mathrm{log}}',
      unit: '1',
      is: '1 - encoderTokenShare',
      source: 'raffel-2020-t5',
    },
    layerFlopsPerToken: {
      label: 'FLOP of a forward pass through the layers, per token',
      symbol: 'F_{\\mathrm{lay}}',
      unit: 'FLOP/token',
      is: 'encoderTokenShare * encoderFlops + logitsShare * decoderFlops',
      source: 'raffel-2020-t5',
    },
  },
} as const satisfies EquationSet;

/** Active parameters of an encoder-decoder of which only the size is known. */
export const twoStacks = {
  name: 'twoStacks',
  title: 'Active parameters of an encoder-decoder',
  inputs: {
    parameters: { label: 'Parameters', symbol: 'N', unit: 'param', span: [1e6, 1e13] },
    stackShare: {
      label: 'Share of the parameters that one token passes through',
      symbol: 's',
      unit: '1',
      span: [0.4, 0.6],
      datum: 'encoder-decoder-stack-share',
    },
  },
  equations: {
    activeParameters: {
      label: 'Active parameters',
      symbol: 'N_{\\mathrm{act}}',
      unit: 'param',
      is: 'parameters * stackShare',
      source: 'raffel-2020-t5',
      note: 'A token passes through the encoder or the decoder, not through both.',
    },
  },
} as const satisfies EquationSet;
