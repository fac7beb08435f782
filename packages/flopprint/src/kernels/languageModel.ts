// GENERATED from the equation set "languageModel" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "The whole model", in coherent base units. */
export interface LanguageModelInputs {
  /** Parameters in one entry of a weight matrix, in param. */
  readonly entry: number;
  /** FLOP of a forward pass for each parameter and token, in FLOP/param/token. */
  readonly flopPerParameterToken: number;
  /** Hidden size. */
  readonly hiddenSize: number;
  /** Vocabulary. */
  readonly vocabulary: number;
  /** Embedding matrices. */
  readonly embeddingMatrices: number;
  /** Learned positions. */
  readonly learnedPositions: number;
  /** Parameters of all stacks, in param. */
  readonly layerParameters: number;
  /** Active parameters of all stacks, in param. */
  readonly layerActiveParameters: number;
  /** FLOP of a forward pass through the layers, per token, in FLOP/token. */
  readonly layerFlopsPerToken: number;
  /** Share of tokens that are predicted. */
  readonly logitsShare: number;
}

/** Quantities of "The whole model", in coherent base units. */
export interface LanguageModelQuantities {
  /** Embedding parameters, in param. Source: llm-analysis. */
  readonly embeddingParameters: number;
  /** Parameters, in param. Source: llm-analysis. */
  readonly parameters: number;
  /** Active parameters, in param. Source: llm-analysis. */
  readonly activeParameters: number;
  /** FLOP of the logits, per token, in FLOP/token. Source: narayanan-2021. */
  readonly logitsFlops: number;
  /** FLOP of a forward pass, per token, in FLOP/token. Source: narayanan-2021. */
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
  const entryVaries = entryColumn.length !== 1;
  let entry = entryColumn[0]!;
  const flopPerParameterTokenColumn = input.flopPerParameterToken;
  const flopPerParameterTokenVaries = flopPerParameterTokenColumn.length !== 1;
  let flopPerParameterToken = flopPerParameterTokenColumn[0]!;
  const hiddenSizeColumn = input.hiddenSize;
  const hiddenSizeVaries = hiddenSizeColumn.length !== 1;
  let hiddenSize = hiddenSizeColumn[0]!;
  const vocabularyColumn = input.vocabulary;
  const vocabularyVaries = vocabularyColumn.length !== 1;
  let vocabulary = vocabularyColumn[0]!;
  const embeddingMatricesColumn = input.embeddingMatrices;
  const embeddingMatricesVaries = embeddingMatricesColumn.length !== 1;
  let embeddingMatrices = embeddingMatricesColumn[0]!;
  const learnedPositionsColumn = input.learnedPositions;
  const learnedPositionsVaries = learnedPositionsColumn.length !== 1;
  let learnedPositions = learnedPositionsColumn[0]!;
  const layerParametersColumn = input.layerParameters;
  const layerParametersVaries = layerParametersColumn.length !== 1;
  let layerParameters = layerParametersColumn[0]!;
  const layerActiveParametersColumn = input.layerActiveParameters;
  const layerActiveParametersVaries = layerActiveParametersColumn.length !== 1;
  let layerActiveParameters = layerActiveParametersColumn[0]!;
  const layerFlopsPerTokenColumn = input.layerFlopsPerToken;
  const layerFlopsPerTokenVaries = layerFlopsPerTokenColumn.length !== 1;
  let layerFlopsPerToken = layerFlopsPerTokenColumn[0]!;
  const logitsShareColumn = input.logitsShare;
  const logitsShareVaries = logitsShareColumn.length !== 1;
  let logitsShare = logitsShareColumn[0]!;
  const embeddingParametersColumn = stated.embeddingParameters;
  const embeddingParametersVaries = embeddingParametersColumn?.length !== 1;
  const embeddingParametersOut = output.embeddingParameters;
  const parametersColumn = stated.parameters;
  const parametersVaries = parametersColumn?.length !== 1;
  const parametersOut = output.parameters;
  const activeParametersColumn = stated.activeParameters;
  const activeParametersVaries = activeParametersColumn?.length !== 1;
  const activeParametersOut = output.activeParameters;
  const logitsFlopsColumn = stated.logitsFlops;
  const logitsFlopsVaries = logitsFlopsColumn?.length !== 1;
  const logitsFlopsOut = output.logitsFlops;
  const forwardFlopsPerTokenColumn = stated.forwardFlopsPerToken;
  const forwardFlopsPerTokenVaries = forwardFlopsPerTokenColumn?.length !== 1;
  const forwardFlopsPerTokenOut = output.forwardFlopsPerToken;
  for (let row = 0; row < length; row++) {
    if (entryVaries) entry = entryColumn[row]!;
    if (flopPerParameterTokenVaries) flopPerParameterToken = flopPerParameterTokenColumn[row]!;
    if (hiddenSizeVaries) hiddenSize = hiddenSizeColumn[row]!;
    if (vocabularyVaries) vocabulary = vocabularyColumn[row]!;
    if (embeddingMatricesVaries) embeddingMatrices = embeddingMatricesColumn[row]!;
    if (learnedPositionsVaries) learnedPositions = learnedPositionsColumn[row]!;
    if (layerParametersVaries) layerParameters = layerParametersColumn[row]!;
    if (layerActiveParametersVaries) layerActiveParameters = layerActiveParametersColumn[row]!;
    if (layerFlopsPerTokenVaries) layerFlopsPerToken = layerFlopsPerTokenColumn[row]!;
    if (logitsShareVaries) logitsShare = logitsShareColumn[row]!;
    const embeddingParameters = embeddingParametersColumn ? embeddingParametersColumn[embeddingParametersVaries ? row : 0]! : (entry * hiddenSize * (embeddingMatrices * vocabulary + learnedPositions));
    if (embeddingParametersOut) embeddingParametersOut[row] = embeddingParameters;
    const parameters = parametersColumn ? parametersColumn[parametersVaries ? row : 0]! : (layerParameters + embeddingParameters);
    if (parametersOut) parametersOut[row] = parameters;
    const activeParameters = activeParametersColumn ? activeParametersColumn[activeParametersVaries ? row : 0]! : (layerActiveParameters + embeddingParameters);
    if (activeParametersOut) activeParametersOut[row] = activeParameters;
    const logitsFlops = logitsFlopsColumn ? logitsFlopsColumn[logitsFlopsVaries ? row : 0]! : (flopPerParameterToken * entry * hiddenSize * vocabulary * logitsShare);
    if (logitsFlopsOut) logitsFlopsOut[row] = logitsFlops;
    const forwardFlopsPerToken = forwardFlopsPerTokenColumn ? forwardFlopsPerTokenColumn[forwardFlopsPerTokenVaries ? row : 0]! : (layerFlopsPerToken + logitsFlops);
    if (forwardFlopsPerTokenOut) forwardFlopsPerTokenOut[row] = forwardFlopsPerToken;
  }
}

/** What evaluation needs to know of "The whole model": units, their factors and operands. */
export const languageModelGraph: Graph<LanguageModelInputs, LanguageModelQuantities> = {
  name: 'languageModel',
  kernel: languageModel,
  columns: languageModelColumns,
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
