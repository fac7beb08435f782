// GENERATED from the equation set "latentAttention" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Multi-head latent attention, one layer", in coherent base units. */
export interface LatentAttentionInputs {
  readonly entry: number;
  readonly flopPerMultiplyAdd: number;
  readonly hiddenSize: number;
  readonly heads: number;
  readonly queryCompression: number;
  readonly querySource: number;
  readonly keyValueRank: number;
  readonly rotarySize: number;
  readonly plainSize: number;
  readonly valueSize: number;
  readonly sequenceLength: number;
}

/** Quantities of "Multi-head latent attention, one layer", in coherent base units. */
export interface LatentAttentionQuantities {
  readonly queryParameters: number;
  readonly keyValueParameters: number;
  readonly outputParameters: number;
  readonly attentionParameters: number;
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
  const entryStep = entryColumn.length === 1 ? 0 : 1;
  const flopPerMultiplyAddColumn = input.flopPerMultiplyAdd;
  const flopPerMultiplyAddStep = flopPerMultiplyAddColumn.length === 1 ? 0 : 1;
  const hiddenSizeColumn = input.hiddenSize;
  const hiddenSizeStep = hiddenSizeColumn.length === 1 ? 0 : 1;
  const headsColumn = input.heads;
  const headsStep = headsColumn.length === 1 ? 0 : 1;
  const queryCompressionColumn = input.queryCompression;
  const queryCompressionStep = queryCompressionColumn.length === 1 ? 0 : 1;
  const querySourceColumn = input.querySource;
  const querySourceStep = querySourceColumn.length === 1 ? 0 : 1;
  const keyValueRankColumn = input.keyValueRank;
  const keyValueRankStep = keyValueRankColumn.length === 1 ? 0 : 1;
  const rotarySizeColumn = input.rotarySize;
  const rotarySizeStep = rotarySizeColumn.length === 1 ? 0 : 1;
  const plainSizeColumn = input.plainSize;
  const plainSizeStep = plainSizeColumn.length === 1 ? 0 : 1;
  const valueSizeColumn = input.valueSize;
  const valueSizeStep = valueSizeColumn.length === 1 ? 0 : 1;
  const sequenceLengthColumn = input.sequenceLength;
  const sequenceLengthStep = sequenceLengthColumn.length === 1 ? 0 : 1;
  const queryParametersColumn = stated.queryParameters;
  const queryParametersStep = queryParametersColumn?.length === 1 ? 0 : 1;
  const queryParametersOut = output.queryParameters;
  const keyValueParametersColumn = stated.keyValueParameters;
  const keyValueParametersStep = keyValueParametersColumn?.length === 1 ? 0 : 1;
  const keyValueParametersOut = output.keyValueParameters;
  const outputParametersColumn = stated.outputParameters;
  const outputParametersStep = outputParametersColumn?.length === 1 ? 0 : 1;
  const outputParametersOut = output.outputParameters;
  const attentionParametersColumn = stated.attentionParameters;
  const attentionParametersStep = attentionParametersColumn?.length === 1 ? 0 : 1;
  const attentionParametersOut = output.attentionParameters;
  const attentionScoreFlopsColumn = stated.attentionScoreFlops;
  const attentionScoreFlopsStep = attentionScoreFlopsColumn?.length === 1 ? 0 : 1;
  const attentionScoreFlopsOut = output.attentionScoreFlops;
  for (let row = 0; row < length; row++) {
    const entry = entryColumn[row * entryStep]!;
    const flopPerMultiplyAdd = flopPerMultiplyAddColumn[row * flopPerMultiplyAddStep]!;
    const hiddenSize = hiddenSizeColumn[row * hiddenSizeStep]!;
    const heads = headsColumn[row * headsStep]!;
    const queryCompression = queryCompressionColumn[row * queryCompressionStep]!;
    const querySource = querySourceColumn[row * querySourceStep]!;
    const keyValueRank = keyValueRankColumn[row * keyValueRankStep]!;
    const rotarySize = rotarySizeColumn[row * rotarySizeStep]!;
    const plainSize = plainSizeColumn[row * plainSizeStep]!;
    const valueSize = valueSizeColumn[row * valueSizeStep]!;
    const sequenceLength = sequenceLengthColumn[row * sequenceLengthStep]!;
    const queryParameters = queryParametersColumn ? queryParametersColumn[row * queryParametersStep]! : (entry * (hiddenSize * queryCompression + querySource * heads * (plainSize + rotarySize)));
    if (queryParametersOut) queryParametersOut[row] = queryParameters;
    const keyValueParameters = keyValueParametersColumn ? keyValueParametersColumn[row * keyValueParametersStep]! : (entry * (hiddenSize * (keyValueRank + rotarySize) + keyValueRank * heads * (plainSize + valueSize)));
    if (keyValueParametersOut) keyValueParametersOut[row] = keyValueParameters;
    const outputParameters = outputParametersColumn ? outputParametersColumn[row * outputParametersStep]! : (entry * heads * valueSize * hiddenSize);
    if (outputParametersOut) outputParametersOut[row] = outputParameters;
    const attentionParameters = attentionParametersColumn ? attentionParametersColumn[row * attentionParametersStep]! : (queryParameters + keyValueParameters + outputParameters);
    if (attentionParametersOut) attentionParametersOut[row] = attentionParameters;
    const attentionScoreFlops = attentionScoreFlopsColumn ? attentionScoreFlopsColumn[row * attentionScoreFlopsStep]! : (flopPerMultiplyAdd * sequenceLength * heads * (plainSize + rotarySize + valueSize));
    if (attentionScoreFlopsOut) attentionScoreFlopsOut[row] = attentionScoreFlops;
  }
}

/** Slope of one quantity of "Multi-head latent attention, one layer" with respect to every input and quantity above it. */
export function latentAttentionGradient(
  input: LatentAttentionInputs,
  of: keyof LatentAttentionQuantities,
  stated: Partial<LatentAttentionQuantities> = {},
): Record<keyof LatentAttentionInputs | keyof LatentAttentionQuantities, number> {
  const { entry, flopPerMultiplyAdd, hiddenSize, heads, queryCompression, querySource, keyValueRank, rotarySize, plainSize, valueSize, sequenceLength } = input;
  const slope = { entry: 0, flopPerMultiplyAdd: 0, hiddenSize: 0, heads: 0, queryCompression: 0, querySource: 0, keyValueRank: 0, rotarySize: 0, plainSize: 0, valueSize: 0, sequenceLength: 0, queryParameters: 0, keyValueParameters: 0, outputParameters: 0, attentionParameters: 0, attentionScoreFlops: 0 };
  slope[of] = 1;
  if (slope.attentionScoreFlops !== 0 && stated.attentionScoreFlops === undefined) {
    slope.flopPerMultiplyAdd += slope.attentionScoreFlops * ((plainSize + rotarySize + valueSize) * heads * sequenceLength);
    slope.sequenceLength += slope.attentionScoreFlops * ((plainSize + rotarySize + valueSize) * heads * flopPerMultiplyAdd);
    slope.heads += slope.attentionScoreFlops * ((plainSize + rotarySize + valueSize) * flopPerMultiplyAdd * sequenceLength);
    slope.plainSize += slope.attentionScoreFlops * (flopPerMultiplyAdd * sequenceLength * heads);
    slope.rotarySize += slope.attentionScoreFlops * (flopPerMultiplyAdd * sequenceLength * heads);
    slope.valueSize += slope.attentionScoreFlops * (flopPerMultiplyAdd * sequenceLength * heads);
  }
  if (slope.attentionParameters !== 0 && stated.attentionParameters === undefined) {
    slope.queryParameters += slope.attentionParameters * (1);
    slope.keyValueParameters += slope.attentionParameters * (1);
    slope.outputParameters += slope.attentionParameters * (1);
  }
  if (slope.outputParameters !== 0 && stated.outputParameters === undefined) {
    slope.entry += slope.outputParameters * (hiddenSize * valueSize * heads);
    slope.heads += slope.outputParameters * (hiddenSize * valueSize * entry);
    slope.valueSize += slope.outputParameters * (hiddenSize * entry * heads);
    slope.hiddenSize += slope.outputParameters * (entry * heads * valueSize);
  }
  if (slope.keyValueParameters !== 0 && stated.keyValueParameters === undefined) {
    slope.entry += slope.keyValueParameters * (hiddenSize * (keyValueRank + rotarySize) + keyValueRank * heads * (plainSize + valueSize));
    slope.hiddenSize += slope.keyValueParameters * (entry * (keyValueRank + rotarySize));
    slope.keyValueRank += slope.keyValueParameters * (entry * (hiddenSize + (plainSize + valueSize) * heads));
    slope.rotarySize += slope.keyValueParameters * (entry * hiddenSize);
    slope.heads += slope.keyValueParameters * (entry * (plainSize + valueSize) * keyValueRank);
    slope.plainSize += slope.keyValueParameters * (entry * keyValueRank * heads);
    slope.valueSize += slope.keyValueParameters * (entry * keyValueRank * heads);
  }
  if (slope.queryParameters !== 0 && stated.queryParameters === undefined) {
    slope.entry += slope.queryParameters * (hiddenSize * queryCompression + querySource * heads * (plainSize + rotarySize));
    slope.hiddenSize += slope.queryParameters * (entry * queryCompression);
    slope.queryCompression += slope.queryParameters * (entry * hiddenSize);
    slope.querySource += slope.queryParameters * (entry * (plainSize + rotarySize) * heads);
    slope.heads += slope.queryParameters * (entry * (plainSize + rotarySize) * querySource);
    slope.plainSize += slope.queryParameters * (entry * querySource * heads);
    slope.rotarySize += slope.queryParameters * (entry * querySource * heads);
  }
  return slope;
}

/** What evaluation needs to know of "Multi-head latent attention, one layer": units, their factors and operands. */
export const latentAttentionGraph: Graph<LatentAttentionInputs, LatentAttentionQuantities> = {
  name: 'latentAttention',
  kernel: latentAttention,
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
