import type { EquationSet, InputRecord } from './record.ts';

export const entry: InputRecord = {
  label: 'Parameters in one entry of a weight matrix',
  symbol: 'u',
  unit: 'param',
  span: [1, 1],
  datum: 'parameter-per-matrix-entry',
};
export const flopPerMultiplyAdd: InputRecord = {
  label: 'FLOP of one multiply-add, for each token',
  symbol: 'f_{\\mathrm{ma}}',
  unit: 'FLOP/token',
  span: [2, 2],
  datum: 'flop-per-multiply-add',
};
export const hiddenSize: InputRecord = {
  label: 'Hidden size',
  symbol: 'h',
  unit: '1',
  span: [64, 32768],
};
const heads: InputRecord = { label: 'Attention heads', symbol: 'n_h', unit: '1', span: [1, 256] };
const sequenceLength: InputRecord = {
  label: 'Sequence length in training',
  symbol: 's',
  unit: '1',
  span: [128, 131072],
  note: 'Tokens that one token attends to; the whole square is counted, as MFU accounting does, not its causal half.',
};

/** Multi-head, grouped-query and multi-query attention of one layer. */
export const groupedQueryAttention = {
  name: 'groupedQueryAttention',
  title: 'Grouped-query attention, one layer',
  inputs: {
    entry,
    flopPerMultiplyAdd,
    hiddenSize,
    heads,
    kvHeads: { label: 'Key and value heads', symbol: 'n_{kv}', unit: '1', span: [1, 256] },
    headSize: { label: 'Size of one head', symbol: 'd_h', unit: '1', span: [16, 512] },
    sequenceLength,
  },
  equations: {
    queryWidth: {
      label: 'Width of all query heads',
      symbol: 'w_q',
      unit: '1',
      is: 'heads * headSize',
      source: 'vaswani-2017',
    },
    keyValueWidth: {
      label: 'Width of all key heads',
      symbol: 'w_{kv}',
      unit: '1',
      is: 'kvHeads * headSize',
      source: 'ainslie-2023-gqa',
      note: 'Queries share key and value heads; with as many of them as query heads this is multi-head attention.',
    },
    attentionParameters: {
      label: 'Attention parameters of one layer',
      symbol: 'P_{\\mathrm{att}}',
      unit: 'param',
      is: 'entry * (2 * hiddenSize * queryWidth + 2 * hiddenSize * keyValueWidth)',
      source: 'ainslie-2023-gqa',
      note: 'Query and output projections, then key and value projections. Biases are left out (below 0.1 %).',
    },
    attentionScoreFlops: {
      label: 'FLOP of attention scores and their weighted sum, per token and layer',
      symbol: 'F_{\\mathrm{sc}}',
      unit: 'FLOP/token',
      is: 'flopPerMultiplyAdd * 2 * sequenceLength * queryWidth',
      source: 'narayanan-2021',
    },
  },
} as const satisfies EquationSet;

/** Multi-head latent attention (DeepSeek-V2 and later) of one layer. */
export const latentAttention = {
  name: 'latentAttention',
  title: 'Multi-head latent attention, one layer',
  inputs: {
    entry,
    flopPerMultiplyAdd,
    hiddenSize,
    heads,
    queryCompression: {
      label: 'Rank of the query compression, 0 without one',
      symbol: 'r_q',
      unit: '1',
      span: [0, 4096],
    },
    querySource: {
      label: 'Width that the query heads are projected from',
      symbol: 'w_{qs}',
      unit: '1',
      span: [64, 16384],
      note: 'The query rank, or the hidden size when queries are not compressed.',
    },
    keyValueRank: {
      label: 'Rank of the key-value compression',
      symbol: 'r_{kv}',
      unit: '1',
      span: [64, 2048],
    },
    rotarySize: {
      label: 'Rotary part of a query or key head',
      symbol: 'd_r',
      unit: '1',
      span: [16, 256],
    },
    plainSize: {
      label: 'Non-rotary part of a query or key head',
      symbol: 'd_c',
      unit: '1',
      span: [16, 512],
    },
    valueSize: { label: 'Size of a value head', symbol: 'd_v', unit: '1', span: [16, 512] },
    sequenceLength,
  },
  equations: {
    queryParameters: {
      label: 'Query parameters of one layer',
      symbol: 'P_q',
      unit: 'param',
      is: 'entry * (hiddenSize * queryCompression + querySource * heads * (plainSize + rotarySize))',
      source: 'deepseek-2024-v2',
    },
    keyValueParameters: {
      label: 'Key and value parameters of one layer',
      symbol: 'P_{kv}',
      unit: 'param',
      is: 'entry * (hiddenSize * (keyValueRank + rotarySize) + keyValueRank * heads * (plainSize + valueSize))',
      source: 'deepseek-2024-v2',
    },
    outputParameters: {
      label: 'Output-projection parameters of one layer',
      symbol: 'P_o',
      unit: 'param',
      is: 'entry * heads * valueSize * hiddenSize',
      source: 'deepseek-2024-v2',
    },
    attentionParameters: {
      label: 'Attention parameters of one layer',
      symbol: 'P_{\\mathrm{att}}',
      unit: 'param',
      is: 'queryParameters + keyValueParameters + outputParameters',
      source: 'deepseek-2024-v2',
    },
    attentionScoreFlops: {
      label: 'FLOP of attention scores and their weighted sum, per token and layer',
      symbol: 'F_{\\mathrm{sc}}',
      unit: 'FLOP/token',
      is: 'flopPerMultiplyAdd * sequenceLength * heads * (plainSize + rotarySize + valueSize)',
      source: 'deepseek-2024-v2',
    },
  },
} as const satisfies EquationSet;
