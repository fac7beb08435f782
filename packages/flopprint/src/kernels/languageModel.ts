// GENERATED from the equation set "languageModel" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "The whole model", in coherent base units. */
export interface LanguageModelInputs {
  readonly entry: number;
  readonly flopPerParameterToken: number;
  readonly hiddenSize: number;
  readonly vocabulary: number;
  readonly embeddingMatrices: number;
  readonly learnedPositions: number;
  readonly layerParameters: number;
  readonly layerActiveParameters: number;
  readonly layerFlopsPerToken: number;
  readonly logitsShare: number;
}

/** Quantities of "The whole model", in coherent base units. */
export interface LanguageModelQuantities {
  readonly embeddingParameters: number;
  readonly parameters: number;
  readonly activeParameters: number;
  readonly logitsFlops: number;
  readonly forwardFlopsPerToken: number;
}

/** "The whole model": a stated quantity replaces its formula. */
export function languageModel(input: LanguageModelInputs, stated?: Partial<LanguageModelQuantities>): LanguageModelQuantities {
  if (stated) return languageModelStated(input, stated);
  const { entry, flopPerParameterToken, hiddenSize, vocabulary, embeddingMatrices, learnedPositions, layerParameters, layerActiveParameters, layerFlopsPerToken, logitsShare } = input;
  const embeddingParameters = (entry * hiddenSize * (embeddingMatrices * vocabulary + learnedPositions));
  const parameters = (layerParameters + embeddingParameters);
  const activeParameters = (layerActiveParameters + embeddingParameters);
  const logitsFlops = (flopPerParameterToken * entry * hiddenSize * vocabulary * logitsShare);
  const forwardFlopsPerToken = (layerFlopsPerToken + logitsFlops);
  return { embeddingParameters, parameters, activeParameters, logitsFlops, forwardFlopsPerToken };
}

function languageModelStated(input: LanguageModelInputs, stated: Partial<LanguageModelQuantities>): LanguageModelQuantities {
  const { entry, flopPerParameterToken, hiddenSize, vocabulary, embeddingMatrices, learnedPositions, layerParameters, layerActiveParameters, layerFlopsPerToken, logitsShare } = input;
  const embeddingParameters = stated.embeddingParameters ?? (entry * hiddenSize * (embeddingMatrices * vocabulary + learnedPositions));
  const parameters = stated.parameters ?? (layerParameters + embeddingParameters);
  const activeParameters = stated.activeParameters ?? (layerActiveParameters + embeddingParameters);
  const logitsFlops = stated.logitsFlops ?? (flopPerParameterToken * entry * hiddenSize * vocabulary * logitsShare);
  const forwardFlopsPerToken = stated.forwardFlopsPerToken ?? (layerFlopsPerToken + logitsFlops);
  return { embeddingParameters, parameters, activeParameters, logitsFlops, forwardFlopsPerToken };
}

/** "The whole model" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function languageModelColumns(
  length: number,
  input: Columns<LanguageModelInputs>,
  stated: Partial<Columns<LanguageModelQuantities>>,
  output: Partial<Columns<LanguageModelQuantities>>,
): void {
  const entryColumn = input.entry;
  const entryStep = entryColumn.length === 1 ? 0 : 1;
  const flopPerParameterTokenColumn = input.flopPerParameterToken;
  const flopPerParameterTokenStep = flopPerParameterTokenColumn.length === 1 ? 0 : 1;
  const hiddenSizeColumn = input.hiddenSize;
  const hiddenSizeStep = hiddenSizeColumn.length === 1 ? 0 : 1;
  const vocabularyColumn = input.vocabulary;
  const vocabularyStep = vocabularyColumn.length === 1 ? 0 : 1;
  const embeddingMatricesColumn = input.embeddingMatrices;
  const embeddingMatricesStep = embeddingMatricesColumn.length === 1 ? 0 : 1;
  const learnedPositionsColumn = input.learnedPositions;
  const learnedPositionsStep = learnedPositionsColumn.length === 1 ? 0 : 1;
  const layerParametersColumn = input.layerParameters;
  const layerParametersStep = layerParametersColumn.length === 1 ? 0 : 1;
  const layerActiveParametersColumn = input.layerActiveParameters;
  const layerActiveParametersStep = layerActiveParametersColumn.length === 1 ? 0 : 1;
  const layerFlopsPerTokenColumn = input.layerFlopsPerToken;
  const layerFlopsPerTokenStep = layerFlopsPerTokenColumn.length === 1 ? 0 : 1;
  const logitsShareColumn = input.logitsShare;
  const logitsShareStep = logitsShareColumn.length === 1 ? 0 : 1;
  const embeddingParametersColumn = stated.embeddingParameters;
  const embeddingParametersStep = embeddingParametersColumn?.length === 1 ? 0 : 1;
  const embeddingParametersOut = output.embeddingParameters;
  const parametersColumn = stated.parameters;
  const parametersStep = parametersColumn?.length === 1 ? 0 : 1;
  const parametersOut = output.parameters;
  const activeParametersColumn = stated.activeParameters;
  const activeParametersStep = activeParametersColumn?.length === 1 ? 0 : 1;
  const activeParametersOut = output.activeParameters;
  const logitsFlopsColumn = stated.logitsFlops;
  const logitsFlopsStep = logitsFlopsColumn?.length === 1 ? 0 : 1;
  const logitsFlopsOut = output.logitsFlops;
  const forwardFlopsPerTokenColumn = stated.forwardFlopsPerToken;
  const forwardFlopsPerTokenStep = forwardFlopsPerTokenColumn?.length === 1 ? 0 : 1;
  const forwardFlopsPerTokenOut = output.forwardFlopsPerToken;
  for (let row = 0; row < length; row++) {
    const entry = entryColumn[row * entryStep]!;
    const flopPerParameterToken = flopPerParameterTokenColumn[row * flopPerParameterTokenStep]!;
    const hiddenSize = hiddenSizeColumn[row * hiddenSizeStep]!;
    const vocabulary = vocabularyColumn[row * vocabularyStep]!;
    const embeddingMatrices = embeddingMatricesColumn[row * embeddingMatricesStep]!;
    const learnedPositions = learnedPositionsColumn[row * learnedPositionsStep]!;
    const layerParameters = layerParametersColumn[row * layerParametersStep]!;
    const layerActiveParameters = layerActiveParametersColumn[row * layerActiveParametersStep]!;
    const layerFlopsPerToken = layerFlopsPerTokenColumn[row * layerFlopsPerTokenStep]!;
    const logitsShare = logitsShareColumn[row * logitsShareStep]!;
    const embeddingParameters = embeddingParametersColumn ? embeddingParametersColumn[row * embeddingParametersStep]! : (entry * hiddenSize * (embeddingMatrices * vocabulary + learnedPositions));
    if (embeddingParametersOut) embeddingParametersOut[row] = embeddingParameters;
    const parameters = parametersColumn ? parametersColumn[row * parametersStep]! : (layerParameters + embeddingParameters);
    if (parametersOut) parametersOut[row] = parameters;
    const activeParameters = activeParametersColumn ? activeParametersColumn[row * activeParametersStep]! : (layerActiveParameters + embeddingParameters);
    if (activeParametersOut) activeParametersOut[row] = activeParameters;
    const logitsFlops = logitsFlopsColumn ? logitsFlopsColumn[row * logitsFlopsStep]! : (flopPerParameterToken * entry * hiddenSize * vocabulary * logitsShare);
    if (logitsFlopsOut) logitsFlopsOut[row] = logitsFlops;
    const forwardFlopsPerToken = forwardFlopsPerTokenColumn ? forwardFlopsPerTokenColumn[row * forwardFlopsPerTokenStep]! : (layerFlopsPerToken + logitsFlops);
    if (forwardFlopsPerTokenOut) forwardFlopsPerTokenOut[row] = forwardFlopsPerToken;
  }
}

/** Slope of one quantity of "The whole model" with respect to every input and quantity above it. */
export function languageModelGradient(
  input: LanguageModelInputs,
  of: keyof LanguageModelQuantities,
  stated: Partial<LanguageModelQuantities> = {},
): Record<keyof LanguageModelInputs | keyof LanguageModelQuantities, number> {
  const { entry, flopPerParameterToken, hiddenSize, vocabulary, embeddingMatrices, learnedPositions, logitsShare } = input;
  const slope = { entry: 0, flopPerParameterToken: 0, hiddenSize: 0, vocabulary: 0, embeddingMatrices: 0, learnedPositions: 0, layerParameters: 0, layerActiveParameters: 0, layerFlopsPerToken: 0, logitsShare: 0, embeddingParameters: 0, parameters: 0, activeParameters: 0, logitsFlops: 0, forwardFlopsPerToken: 0 };
  slope[of] = 1;
  if (slope.forwardFlopsPerToken !== 0 && stated.forwardFlopsPerToken === undefined) {
    slope.layerFlopsPerToken += slope.forwardFlopsPerToken * (1);
    slope.logitsFlops += slope.forwardFlopsPerToken * (1);
  }
  if (slope.logitsFlops !== 0 && stated.logitsFlops === undefined) {
    slope.flopPerParameterToken += slope.logitsFlops * (logitsShare * vocabulary * hiddenSize * entry);
    slope.entry += slope.logitsFlops * (logitsShare * vocabulary * hiddenSize * flopPerParameterToken);
    slope.hiddenSize += slope.logitsFlops * (logitsShare * vocabulary * flopPerParameterToken * entry);
    slope.vocabulary += slope.logitsFlops * (logitsShare * flopPerParameterToken * entry * hiddenSize);
    slope.logitsShare += slope.logitsFlops * (flopPerParameterToken * entry * hiddenSize * vocabulary);
  }
  if (slope.activeParameters !== 0 && stated.activeParameters === undefined) {
    slope.layerActiveParameters += slope.activeParameters * (1);
    slope.embeddingParameters += slope.activeParameters * (1);
  }
  if (slope.parameters !== 0 && stated.parameters === undefined) {
    slope.layerParameters += slope.parameters * (1);
    slope.embeddingParameters += slope.parameters * (1);
  }
  if (slope.embeddingParameters !== 0 && stated.embeddingParameters === undefined) {
    slope.entry += slope.embeddingParameters * ((embeddingMatrices * vocabulary + learnedPositions) * hiddenSize);
    slope.hiddenSize += slope.embeddingParameters * ((embeddingMatrices * vocabulary + learnedPositions) * entry);
    slope.embeddingMatrices += slope.embeddingParameters * (entry * hiddenSize * vocabulary);
    slope.vocabulary += slope.embeddingParameters * (entry * hiddenSize * embeddingMatrices);
    slope.learnedPositions += slope.embeddingParameters * (entry * hiddenSize);
  }
  return slope;
}

/** What evaluation needs to know of "The whole model": units, their factors and operands. */
export const languageModelGraph: Graph<LanguageModelInputs, LanguageModelQuantities> = {
  name: 'languageModel',
  kernel: languageModel,
  inputs: {
    entry: ['param', 1],
    flopPerParameterToken: ['FLOP/param/token', 1],
    hiddenSize: ['1', 1],
    vocabulary: ['1', 1],
    embeddingMatrices: ['1', 1],
    learnedPositions: ['1', 1],
    layerParameters: ['param', 1],
    layerActiveParameters: ['param', 1],
    layerFlopsPerToken: ['FLOP/token', 1],
    logitsShare: ['1', 1],
  },
  equations: {
    embeddingParameters: ['param', 1, 'entry hiddenSize embeddingMatrices vocabulary learnedPositions'],
    parameters: ['param', 1, 'layerParameters embeddingParameters'],
    activeParameters: ['param', 1, 'layerActiveParameters embeddingParameters'],
    logitsFlops: ['FLOP/token', 1, 'flopPerParameterToken entry hiddenSize vocabulary logitsShare'],
    forwardFlopsPerToken: ['FLOP/token', 1, 'layerFlopsPerToken logitsFlops'],
  },
};
