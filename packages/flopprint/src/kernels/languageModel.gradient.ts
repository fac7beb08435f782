// GENERATED from the equation set "languageModel" by `npm run generate`; do not edit.
import { type LanguageModelInputs, type LanguageModelQuantities } from './languageModel.ts';

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
