// GENERATED from the equation set "latentAttention" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Multi-head latent attention, one layer", in coherent base units. */
export interface LatentAttentionInputs {
  /** Parameters in one entry of a weight matrix, in param. */
  readonly entry: number;
  /** FLOP of one multiply-add, for each token, in FLOP/token. */
  readonly flopPerMultiplyAdd: number;
  /** Hidden size. */
  readonly hiddenSize: number;
  /** Attention heads. */
  readonly heads: number;
  /** Rank of the query compression, 0 without one. */
  readonly queryCompression: number;
  /** Width that the query heads are projected from. */
  readonly querySource: number;
  /** Rank of the key-value compression. */
  readonly keyValueRank: number;
  /** Rotary part of a query or key head. */
  readonly rotarySize: number;
  /** Non-rotary part of a query or key head. */
  readonly plainSize: number;
  /** Size of a value head. */
  readonly valueSize: number;
  /** Sequence length in training. */
  readonly sequenceLength: number;
}

/** Quantities of "Multi-head latent attention, one layer", in coherent base units. */
export interface LatentAttentionQuantities {
  /** Query parameters of one layer, in param. Source: deepseek-2024-v2. */
  readonly queryParameters: number;
  /** Key and value parameters of one layer, in param. Source: deepseek-2024-v2. */
  readonly keyValueParameters: number;
  /** Output-projection parameters of one layer, in param. Source: deepseek-2024-v2. */
  readonly outputParameters: number;
  /** Attention parameters of one layer, in param. Source: deepseek-2024-v2. */
  readonly attentionParameters: number;
  /** FLOP of attention scores and their weighted sum, per token and layer, in FLOP/token. Source: deepseek-2024-v2. */
  readonly attentionScoreFlops: number;
}

/** "Multi-head latent attention, one layer": a stated quantity replaces its formula. */
export function latentAttention(input: LatentAttentionInputs, stated?: Partial<LatentAttentionQuantities>): LatentAttentionQuantities {
  if (stated) return latentAttentionStated(input, stated);
  const { entry, flopPerMultiplyAdd, hiddenSize, heads, queryCompression, querySource, keyValueRank, rotarySize, plainSize, valueSize, sequenceLength } = input;
  const queryParameters = (entry * (hiddenSize * queryCompression + querySource * heads * (plainSize + rotarySize)));
  const keyValueParameters = (entry * (hiddenSize * (keyValueRank + rotarySize) + keyValueRank * heads * (plainSize + valueSize)));
  const outputParameters = (entry * heads * valueSize * hiddenSize);
  const attentionParameters = (queryParameters + keyValueParameters + outputParameters);
  const attentionScoreFlops = (flopPerMultiplyAdd * sequenceLength * heads * (plainSize + rotarySize + valueSize));
  return { queryParameters, keyValueParameters, outputParameters, attentionParameters, attentionScoreFlops };
}

function latentAttentionStated(input: LatentAttentionInputs, stated: Partial<LatentAttentionQuantities>): LatentAttentionQuantities {
  const { entry, flopPerMultiplyAdd, hiddenSize, heads, queryCompression, querySource, keyValueRank, rotarySize, plainSize, valueSize, sequenceLength } = input;
  const queryParameters = stated.queryParameters ?? (entry * (hiddenSize * queryCompression + querySource * heads * (plainSize + rotarySize)));
  const keyValueParameters = stated.keyValueParameters ?? (entry * (hiddenSize * (keyValueRank + rotarySize) + keyValueRank * heads * (plainSize + valueSize)));
  const outputParameters = stated.outputParameters ?? (entry * heads * valueSize * hiddenSize);
  const attentionParameters = stated.attentionParameters ?? (queryParameters + keyValueParameters + outputParameters);
  const attentionScoreFlops = stated.attentionScoreFlops ?? (flopPerMultiplyAdd * sequenceLength * heads * (plainSize + rotarySize + valueSize));
  return { queryParameters, keyValueParameters, outputParameters, attentionParameters, attentionScoreFlops };
}

/** "Multi-head latent attention, one layer" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function latentAttentionColumns(
  length: number,
  input: Columns<LatentAttentionInputs>,
  stated: Partial<Columns<LatentAttentionQuantities>>,
  output: Partial<Columns<LatentAttentionQuantities>>,
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
  const queryCompressionColumn = input.queryCompression;
  const queryCompressionVaries = queryCompressionColumn.length !== 1;
  let queryCompression = queryCompressionColumn[0]!;
  const querySourceColumn = input.querySource;
  const querySourceVaries = querySourceColumn.length !== 1;
  let querySource = querySourceColumn[0]!;
  const keyValueRankColumn = input.keyValueRank;
  const keyValueRankVaries = keyValueRankColumn.length !== 1;
  let keyValueRank = keyValueRankColumn[0]!;
  const rotarySizeColumn = input.rotarySize;
  const rotarySizeVaries = rotarySizeColumn.length !== 1;
  let rotarySize = rotarySizeColumn[0]!;
  const plainSizeColumn = input.plainSize;
  const plainSizeVaries = plainSizeColumn.length !== 1;
  let plainSize = plainSizeColumn[0]!;
  const valueSizeColumn = input.valueSize;
  const valueSizeVaries = valueSizeColumn.length !== 1;
  let valueSize = valueSizeColumn[0]!;
  const sequenceLengthColumn = input.sequenceLength;
  const sequenceLengthVaries = sequenceLengthColumn.length !== 1;
  let sequenceLength = sequenceLengthColumn[0]!;
  const queryParametersColumn = stated.queryParameters;
  const queryParametersVaries = queryParametersColumn?.length !== 1;
  const queryParametersOut = output.queryParameters;
  const keyValueParametersColumn = stated.keyValueParameters;
  const keyValueParametersVaries = keyValueParametersColumn?.length !== 1;
  const keyValueParametersOut = output.keyValueParameters;
  const outputParametersColumn = stated.outputParameters;
  const outputParametersVaries = outputParametersColumn?.length !== 1;
  const outputParametersOut = output.outputParameters;
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
    if (queryCompressionVaries) queryCompression = queryCompressionColumn[row]!;
    if (querySourceVaries) querySource = querySourceColumn[row]!;
    if (keyValueRankVaries) keyValueRank = keyValueRankColumn[row]!;
    if (rotarySizeVaries) rotarySize = rotarySizeColumn[row]!;
    if (plainSizeVaries) plainSize = plainSizeColumn[row]!;
    if (valueSizeVaries) valueSize = valueSizeColumn[row]!;
    if (sequenceLengthVaries) sequenceLength = sequenceLengthColumn[row]!;
    const queryParameters = queryParametersColumn ? queryParametersColumn[queryParametersVaries ? row : 0]! : (entry * (hiddenSize * queryCompression + querySource * heads * (plainSize + rotarySize)));
    if (queryParametersOut) queryParametersOut[row] = queryParameters;
    const keyValueParameters = keyValueParametersColumn ? keyValueParametersColumn[keyValueParametersVaries ? row : 0]! : (entry * (hiddenSize * (keyValueRank + rotarySize) + keyValueRank * heads * (plainSize + valueSize)));
    if (keyValueParametersOut) keyValueParametersOut[row] = keyValueParameters;
    const outputParameters = outputParametersColumn ? outputParametersColumn[outputParametersVaries ? row : 0]! : (entry * heads * valueSize * hiddenSize);
    if (outputParametersOut) outputParametersOut[row] = outputParameters;
    const attentionParameters = attentionParametersColumn ? attentionParametersColumn[attentionParametersVaries ? row : 0]! : (queryParameters + keyValueParameters + outputParameters);
    if (attentionParametersOut) attentionParametersOut[row] = attentionParameters;
    const attentionScoreFlops = attentionScoreFlopsColumn ? attentionScoreFlopsColumn[attentionScoreFlopsVaries ? row : 0]! : (flopPerMultiplyAdd * sequenceLength * heads * (plainSize + rotarySize + valueSize));
    if (attentionScoreFlopsOut) attentionScoreFlopsOut[row] = attentionScoreFlops;
  }
}

/** What evaluation needs to know of "Multi-head latent attention, one layer": units, their factors and operands. */
export const latentAttentionGraph: Graph<LatentAttentionInputs, LatentAttentionQuantities> = {
  name: 'latentAttention',
  kernel: latentAttention,
  columns: latentAttentionColumns,
  inputs: {
    entry: ['param', 1],
    flopPerMultiplyAdd: ['FLOP/token', 1],
    hiddenSize: ['1', 1],
    heads: ['1', 1],
    queryCompression: ['1', 1],
    querySource: ['1', 1],
    keyValueRank: ['1', 1],
    rotarySize: ['1', 1],
    plainSize: ['1', 1],
    valueSize: ['1', 1],
    sequenceLength: ['1', 1],
  },
  equations: {
    queryParameters: ['param', 1, 'entry hiddenSize queryCompression querySource heads plainSize rotarySize'],
    keyValueParameters: ['param', 1, 'entry hiddenSize keyValueRank rotarySize heads plainSize valueSize'],
    outputParameters: ['param', 1, 'entry heads valueSize hiddenSize'],
    attentionParameters: ['param', 1, 'queryParameters keyValueParameters outputParameters'],
    attentionScoreFlops: ['FLOP/token', 1, 'flopPerMultiplyAdd sequenceLength heads plainSize rotarySize valueSize'],
  },
};
