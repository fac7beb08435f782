// GENERATED from the equation set "llmcarbonParameters" by `npm run generate`; do not edit.
import { llmcarbonParameters, type LlmcarbonParametersInputs, type LlmcarbonParametersQuantities } from './llmcarbonParameters.ts';

/** Slope of one quantity of "LLMCarbon: parameters" with respect to every input and quantity above it. */
export function llmcarbonParametersGradient(
  input: LlmcarbonParametersInputs,
  of: keyof LlmcarbonParametersQuantities,
  stated: Partial<LlmcarbonParametersQuantities> = {},
): Record<keyof LlmcarbonParametersInputs | keyof LlmcarbonParametersQuantities, number> {
  const { parameterPerEntry, positionPerToken, layers, hiddenSize, vocabulary, sequenceLength, experts, moeLayerFraction } = input;
  const { denseParameters } = llmcarbonParameters(input, stated);
  const slope = { parameterPerEntry: 0, positionPerToken: 0, layers: 0, hiddenSize: 0, vocabulary: 0, sequenceLength: 0, experts: 0, moeLayerFraction: 0, shortParameters: 0, denseParameters: 0, expertParameters: 0 };
  slope[of] = 1;
  if (slope.expertParameters !== 0 && stated.expertParameters === undefined) {
    slope.moeLayerFraction += slope.expertParameters * (denseParameters * -1 + layers * (4 * (hiddenSize * hiddenSize) + 8 * (hiddenSize * hiddenSize) * experts) * parameterPerEntry);
    slope.denseParameters += slope.expertParameters * (1 - moeLayerFraction);
    slope.parameterPerEntry += slope.expertParameters * (layers * (4 * (hiddenSize * hiddenSize) + 8 * (hiddenSize * hiddenSize) * experts) * moeLayerFraction);
    slope.hiddenSize += slope.expertParameters * (layers * moeLayerFraction * parameterPerEntry * (4 * 2 * hiddenSize + experts * 8 * 2 * hiddenSize));
    slope.experts += slope.expertParameters * (layers * moeLayerFraction * parameterPerEntry * 8 * (hiddenSize * hiddenSize));
    slope.layers += slope.expertParameters * (moeLayerFraction * parameterPerEntry * (4 * (hiddenSize * hiddenSize) + 8 * (hiddenSize * hiddenSize) * experts));
  }
  if (slope.denseParameters !== 0 && stated.denseParameters === undefined) {
    slope.parameterPerEntry += slope.denseParameters * ((1 + 13 / (12 * hiddenSize) + (vocabulary + sequenceLength * positionPerToken) / (12 * layers * hiddenSize)) * (hiddenSize * hiddenSize) * layers * 12);
    slope.layers += slope.denseParameters * ((hiddenSize * hiddenSize) * parameterPerEntry * 12 * (1 + 13 / (12 * hiddenSize) + (vocabulary + sequenceLength * positionPerToken) / (12 * layers * hiddenSize)) + parameterPerEntry * 12 * layers * (hiddenSize * hiddenSize) * -(vocabulary + sequenceLength * positionPerToken) * hiddenSize * 12 / ((12 * layers * hiddenSize) * (12 * layers * hiddenSize)));
    slope.hiddenSize += slope.denseParameters * (parameterPerEntry * 12 * layers * 2 * hiddenSize * (1 + 13 / (12 * hiddenSize) + (vocabulary + sequenceLength * positionPerToken) / (12 * layers * hiddenSize)) + parameterPerEntry * 12 * layers * (hiddenSize * hiddenSize) * (-13 * 12 / ((12 * hiddenSize) * (12 * hiddenSize)) + -(vocabulary + sequenceLength * positionPerToken) * 12 * layers / ((12 * layers * hiddenSize) * (12 * layers * hiddenSize))));
    slope.vocabulary += slope.denseParameters * (parameterPerEntry * 12 * layers * (hiddenSize * hiddenSize) * 1 / (12 * layers * hiddenSize));
    slope.sequenceLength += slope.denseParameters * (parameterPerEntry * 12 * layers * (hiddenSize * hiddenSize) * positionPerToken / (12 * layers * hiddenSize));
    slope.positionPerToken += slope.denseParameters * (parameterPerEntry * 12 * layers * (hiddenSize * hiddenSize) * sequenceLength / (12 * layers * hiddenSize));
  }
  if (slope.shortParameters !== 0 && stated.shortParameters === undefined) {
    slope.parameterPerEntry += slope.shortParameters * (12 * layers * (hiddenSize * hiddenSize) + vocabulary * hiddenSize);
    slope.layers += slope.shortParameters * (parameterPerEntry * (hiddenSize * hiddenSize) * 12);
    slope.hiddenSize += slope.shortParameters * (parameterPerEntry * (12 * layers * 2 * hiddenSize + vocabulary));
    slope.vocabulary += slope.shortParameters * (parameterPerEntry * hiddenSize);
  }
  return slope;
}
