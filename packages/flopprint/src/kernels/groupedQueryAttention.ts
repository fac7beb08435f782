// GENERATED from the equation set "groupedQueryAttention" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Grouped-query attention, one layer", in coherent base units. */
export interface GroupedQueryAttentionInputs {
  /** Parameters in one entry of a weight matrix, in param. */
  readonly entry: number;
  /** FLOP of one multiply-add, for each token, in FLOP/token. */
  readonly flopPerMultiplyAdd: number;
  /** Hidden size. */
  readonly hiddenSize: number;
  /** Attention heads. */
  readonly heads: number;
  /** Key and value heads. */
  readonly kvHeads: number;
  /** Size of one head. */
  readonly headSize: number;
  /** Sequence length in training. */
  readonly sequenceLength: number;
}

/** Quantities of "Grouped-query attention, one layer", in coherent base units. */
export interface GroupedQueryAttentionQuantities {
  /** Width of all query heads. Source: vaswani-2017. */
  readonly queryWidth: number;
  /** Width of all key heads. Source: ainslie-2023-gqa. */
  readonly keyValueWidth: number;
  /** Attention parameters of one layer, in param. Source: ainslie-2023-gqa. */
  readonly attentionParameters: number;
  /** FLOP of attention scores and their weighted sum, per token and layer, in FLOP/token. Source: narayanan-2021. */
  readonly attentionScoreFlops: number;
}

/** "Grouped-query attention, one layer": a stated quantity replaces its formula. */
export function groupedQueryAttention(input: GroupedQueryAttentionInputs, stated?: Partial<GroupedQueryAttentionQuantities>): GroupedQueryAttentionQuantities {
  if (stated) return groupedQueryAttentionStated(input, stated);
  const { entry, flopPerMultiplyAdd, hiddenSize, heads, kvHeads, headSize, sequenceLength } = input;
  const queryWidth = (heads * headSize);
  const keyValueWidth = (kvHeads * headSize);
  const attentionParameters = (entry * (2 * hiddenSize * queryWidth + 2 * hiddenSize * keyValueWidth));
  const attentionScoreFlops = (flopPerMultiplyAdd * 2 * sequenceLength * queryWidth);
  return { queryWidth, keyValueWidth, attentionParameters, attentionScoreFlops };
}

function groupedQueryAttentionStated(input: GroupedQueryAttentionInputs, stated: Partial<GroupedQueryAttentionQuantities>): GroupedQueryAttentionQuantities {
  const { entry, flopPerMultiplyAdd, hiddenSize, heads, kvHeads, headSize, sequenceLength } = input;
  const queryWidth = stated.queryWidth ?? (heads * headSize);
  const keyValueWidth = stated.keyValueWidth ?? (kvHeads * headSize);
  const attentionParameters = stated.attentionParameters ?? (entry * (2 * hiddenSize * queryWidth + 2 * hiddenSize * keyValueWidth));
  const attentionScoreFlops = stated.attentionScoreFlops ?? (flopPerMultiplyAdd * 2 * sequenceLength * queryWidth);
  return { queryWidth, keyValueWidth, attentionParameters, attentionScoreFlops };
}

/** "Grouped-query attention, one layer" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function groupedQueryAttentionColumns(
  length: number,
  input: Columns<GroupedQueryAttentionInputs>,
  stated: Partial<Columns<GroupedQueryAttentionQuantities>>,
  output: Partial<Columns<GroupedQueryAttentionQuantities>>,
): void {
  const entryColumn = input.entry;
  const entryVaries = entryColumn.length !== 1;
  let entry = entryColumn[0]!;
  const flopPerMultiplyAddColumn = input.flopPerMultiplyAdd;
  const flopPerMultiplyAddVaries = flopPerMultiplyAddColumn.length !== 1;
  let flopPerMultiplyAdd = flopPerMultiplyAddColumn[0]!;
  const hiddenSizeColumn = input.hiddenSize;
  const hiddenSizeVaries = hiddenSizeColumn.length !== 1;
  let hiddenSize = hiddenSizeColumn[0]!;
  const headsColumn = input.heads;
  const headsVaries = headsColumn.length !== 1;
  let heads = headsColumn[0]!;
  const kvHeadsColumn = input.kvHeads;
  const kvHeadsVaries = kvHeadsColumn.length !== 1;
  let kvHeads = kvHeadsColumn[0]!;
  const headSizeColumn = input.headSize;
  const headSizeVaries = headSizeColumn.length !== 1;
  let headSize = headSizeColumn[0]!;
  const sequenceLengthColumn = input.sequenceLength;
  const sequenceLengthVaries = sequenceLengthColumn.length !== 1;
  let sequenceLength = sequenceLengthColumn[0]!;
  const queryWidthColumn = stated.queryWidth;
  const queryWidthVaries = queryWidthColumn?.length !== 1;
  const queryWidthOut = output.queryWidth;
  const keyValueWidthColumn = stated.keyValueWidth;
  const keyValueWidthVaries = keyValueWidthColumn?.length !== 1;
  const keyValueWidthOut = output.keyValueWidth;
  const attentionParametersColumn = stated.attentionParameters;
  const attentionParametersVaries = attentionParametersColumn?.length !== 1;
  const attentionParametersOut = output.attentionParameters;
  const attentionScoreFlopsColumn = stated.attentionScoreFlops;
  const attentionScoreFlopsVaries = attentionScoreFlopsColumn?.length !== 1;
  const attentionScoreFlopsOut = output.attentionScoreFlops;
  for (let row = 0; row < length; row++) {
    if (entryVaries) entry = entryColumn[row]!;
    if (flopPerMultiplyAddVaries) flopPerMultiplyAdd = flopPerMultiplyAddColumn[row]!;
    if (hiddenSizeVaries) hiddenSize = hiddenSizeColumn[row]!;
    if (headsVaries) heads = headsColumn[row]!;
    if (kvHeadsVaries) kvHeads = kvHeadsColumn[row]!;
    if (headSizeVaries) headSize = headSizeColumn[row]!;
    if (sequenceLengthVaries) sequenceLength = sequenceLengthColumn[row]!;
    const queryWidth = queryWidthColumn ? queryWidthColumn[queryWidthVaries ? row : 0]! : (heads * headSize);
    if (queryWidthOut) queryWidthOut[row] = queryWidth;
    const keyValueWidth = keyValueWidthColumn ? keyValueWidthColumn[keyValueWidthVaries ? row : 0]! : (kvHeads * headSize);
    if (keyValueWidthOut) keyValueWidthOut[row] = keyValueWidth;
    const attentionParameters = attentionParametersColumn ? attentionParametersColumn[attentionParametersVaries ? row : 0]! : (entry * (2 * hiddenSize * queryWidth + 2 * hiddenSize * keyValueWidth));
    if (attentionParametersOut) attentionParametersOut[row] = attentionParameters;
    const attentionScoreFlops = attentionScoreFlopsColumn ? attentionScoreFlopsColumn[attentionScoreFlopsVaries ? row : 0]! : (flopPerMultiplyAdd * 2 * sequenceLength * queryWidth);
    if (attentionScoreFlopsOut) attentionScoreFlopsOut[row] = attentionScoreFlops;
  }
}

/** What evaluation needs to know of "Grouped-query attention, one layer": units, their factors and operands. */
export const groupedQueryAttentionGraph: Graph<GroupedQueryAttentionInputs, GroupedQueryAttentionQuantities> = {
  name: 'groupedQueryAttention',
  kernel: groupedQueryAttention,
  columns: groupedQueryAttentionColumns,
  inputs: {
    entry: ['param', 1],
    flopPerMultiplyAdd: ['FLOP/token', 1],
    hiddenSize: ['1', 1],
    heads: ['1', 1],
    kvHeads: ['1', 1],
    headSize: ['1', 1],
    sequenceLength: ['1', 1],
  },
  equations: {
    queryWidth: ['1', 1, 'heads headSize'],
    keyValueWidth: ['1', 1, 'kvHeads headSize'],
    attentionParameters: ['param', 1, 'entry hiddenSize queryWidth keyValueWidth'],
    attentionScoreFlops: ['FLOP/token', 1, 'flopPerMultiplyAdd sequenceLength queryWidth'],
  },
};
