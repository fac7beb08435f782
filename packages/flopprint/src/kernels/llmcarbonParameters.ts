// GENERATED from the equation set "llmcarbonParameters" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "LLMCarbon: parameters", in coherent base units. */
export interface LlmcarbonParametersInputs {
  /** Parameters in one entry of a weight matrix, in param. */
  readonly parameterPerEntry: number;
  /** Positions of one token, in 1/token. */
  readonly positionPerToken: number;
  /** Layers. */
  readonly layers: number;
  /** Hidden size. */
  readonly hiddenSize: number;
  /** Vocabulary. */
  readonly vocabulary: number;
  /** Sequence length, in token. */
  readonly sequenceLength: number;
  /** Experts in a layer. */
  readonly experts: number;
  /** Share of layers with experts. */
  readonly moeLayerFraction: number;
}

/** Quantities of "LLMCarbon: parameters", in coherent base units. */
export interface LlmcarbonParametersQuantities {
  /** Parameters of a dense model, short form, in param. Source: faiz-2024-llmcarbon. */
  readonly shortParameters: number;
  /** Parameters of a dense model, in param. Source: narayanan-2021. */
  readonly denseParameters: number;
  /** Parameters of a model with experts, in param. Source: faiz-2024-llmcarbon. */
  readonly expertParameters: number;
}

/** "LLMCarbon: parameters": a stated quantity replaces its formula. */
export function llmcarbonParameters(input: LlmcarbonParametersInputs, stated?: Partial<LlmcarbonParametersQuantities>): LlmcarbonParametersQuantities {
  if (stated) return llmcarbonParametersStated(input, stated);
  const { parameterPerEntry, positionPerToken, layers, hiddenSize, vocabulary, sequenceLength, experts, moeLayerFraction } = input;
  const shortParameters = (parameterPerEntry * (12 * layers * (hiddenSize * hiddenSize) + vocabulary * hiddenSize));
  const denseParameters = (parameterPerEntry * 12 * layers * (hiddenSize * hiddenSize) * (1 + 13 / (12 * hiddenSize) + (vocabulary + sequenceLength * positionPerToken) / (12 * layers * hiddenSize)));
  const expertParameters = ((1 - moeLayerFraction) * denseParameters + moeLayerFraction * parameterPerEntry * (4 * (hiddenSize * hiddenSize) + 8 * (hiddenSize * hiddenSize) * experts) * layers);
  return { shortParameters, denseParameters, expertParameters };
}

function llmcarbonParametersStated(input: LlmcarbonParametersInputs, stated: Partial<LlmcarbonParametersQuantities>): LlmcarbonParametersQuantities {
  const { parameterPerEntry, positionPerToken, layers, hiddenSize, vocabulary, sequenceLength, experts, moeLayerFraction } = input;
  const shortParameters = stated.shortParameters ?? (parameterPerEntry * (12 * layers * (hiddenSize * hiddenSize) + vocabulary * hiddenSize));
  const denseParameters = stated.denseParameters ?? (parameterPerEntry * 12 * layers * (hiddenSize * hiddenSize) * (1 + 13 / (12 * hiddenSize) + (vocabulary + sequenceLength * positionPerToken) / (12 * layers * hiddenSize)));
  const expertParameters = stated.expertParameters ?? ((1 - moeLayerFraction) * denseParameters + moeLayerFraction * parameterPerEntry * (4 * (hiddenSize * hiddenSize) + 8 * (hiddenSize * hiddenSize) * experts) * layers);
  return { shortParameters, denseParameters, expertParameters };
}

/** "LLMCarbon: parameters" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function llmcarbonParametersColumns(
  length: number,
  input: Columns<LlmcarbonParametersInputs>,
  stated: Partial<Columns<LlmcarbonParametersQuantities>>,
  output: Partial<Columns<LlmcarbonParametersQuantities>>,
): void {
  const parameterPerEntryColumn = input.parameterPerEntry;
  const parameterPerEntryVaries = parameterPerEntryColumn.length !== 1;
  let parameterPerEntry = parameterPerEntryColumn[0]!;
  const positionPerTokenColumn = input.positionPerToken;
  const positionPerTokenVaries = positionPerTokenColumn.length !== 1;
  let positionPerToken = positionPerTokenColumn[0]!;
  const layersColumn = input.layers;
  const layersVaries = layersColumn.length !== 1;
  let layers = layersColumn[0]!;
  const hiddenSizeColumn = input.hiddenSize;
  const hiddenSizeVaries = hiddenSizeColumn.length !== 1;
  let hiddenSize = hiddenSizeColumn[0]!;
  const vocabularyColumn = input.vocabulary;
  const vocabularyVaries = vocabularyColumn.length !== 1;
  let vocabulary = vocabularyColumn[0]!;
  const sequenceLengthColumn = input.sequenceLength;
  const sequenceLengthVaries = sequenceLengthColumn.length !== 1;
  let sequenceLength = sequenceLengthColumn[0]!;
  const expertsColumn = input.experts;
  const expertsVaries = expertsColumn.length !== 1;
  let experts = expertsColumn[0]!;
  const moeLayerFractionColumn = input.moeLayerFraction;
  const moeLayerFractionVaries = moeLayerFractionColumn.length !== 1;
  let moeLayerFraction = moeLayerFractionColumn[0]!;
  const shortParametersColumn = stated.shortParameters;
  const shortParametersVaries = shortParametersColumn?.length !== 1;
  const shortParametersOut = output.shortParameters;
  const denseParametersColumn = stated.denseParameters;
  const denseParametersVaries = denseParametersColumn?.length !== 1;
  const denseParametersOut = output.denseParameters;
  const expertParametersColumn = stated.expertParameters;
  const expertParametersVaries = expertParametersColumn?.length !== 1;
  const expertParametersOut = output.expertParameters;
  for (let row = 0; row < length; row++) {
    if (parameterPerEntryVaries) parameterPerEntry = parameterPerEntryColumn[row]!;
    if (positionPerTokenVaries) positionPerToken = positionPerTokenColumn[row]!;
    if (layersVaries) layers = layersColumn[row]!;
    if (hiddenSizeVaries) hiddenSize = hiddenSizeColumn[row]!;
    if (vocabularyVaries) vocabulary = vocabularyColumn[row]!;
    if (sequenceLengthVaries) sequenceLength = sequenceLengthColumn[row]!;
    if (expertsVaries) experts = expertsColumn[row]!;
    if (moeLayerFractionVaries) moeLayerFraction = moeLayerFractionColumn[row]!;
    const shortParameters = shortParametersColumn ? shortParametersColumn[shortParametersVaries ? row : 0]! : (parameterPerEntry * (12 * layers * (hiddenSize * hiddenSize) + vocabulary * hiddenSize));
    if (shortParametersOut) shortParametersOut[row] = shortParameters;
    const denseParameters = denseParametersColumn ? denseParametersColumn[denseParametersVaries ? row : 0]! : (parameterPerEntry * 12 * layers * (hiddenSize * hiddenSize) * (1 + 13 / (12 * hiddenSize) + (vocabulary + sequenceLength * positionPerToken) / (12 * layers * hiddenSize)));
    if (denseParametersOut) denseParametersOut[row] = denseParameters;
    const expertParameters = expertParametersColumn ? expertParametersColumn[expertParametersVaries ? row : 0]! : ((1 - moeLayerFraction) * denseParameters + moeLayerFraction * parameterPerEntry * (4 * (hiddenSize * hiddenSize) + 8 * (hiddenSize * hiddenSize) * experts) * layers);
    if (expertParametersOut) expertParametersOut[row] = expertParameters;
  }
}

/** What evaluation needs to know of "LLMCarbon: parameters": units, their factors and operands. */
export const llmcarbonParametersGraph: Graph<LlmcarbonParametersInputs, LlmcarbonParametersQuantities> = {
  name: 'llmcarbonParameters',
  kernel: llmcarbonParameters,
  columns: llmcarbonParametersColumns,
  inputs: {
    parameterPerEntry: ['param', 1],
    positionPerToken: ['1/token', 1],
    layers: ['1', 1],
    hiddenSize: ['1', 1],
    vocabulary: ['1', 1],
    sequenceLength: ['token', 1],
    experts: ['1', 1],
    moeLayerFraction: ['1', 1],
  },
  equations: {
    shortParameters: ['param', 1, 'parameterPerEntry layers hiddenSize vocabulary'],
    denseParameters: ['param', 1, 'parameterPerEntry layers hiddenSize vocabulary sequenceLength positionPerToken'],
    expertParameters: ['param', 1, 'moeLayerFraction denseParameters parameterPerEntry hiddenSize experts layers'],
  },
};
