// GENERATED from the equation set "transformerStack" by `npm run generate`; do not edit.
import { transformerStack, type TransformerStackInputs, type TransformerStackQuantities } from './transformerStack.ts';

/** Slope of one quantity of "A stack of transformer layers" with respect to every input and quantity above it. */
export function transformerStackGradient(
  input: TransformerStackInputs,
  of: keyof TransformerStackQuantities,
  stated: Partial<TransformerStackQuantities> = {},
): Record<keyof TransformerStackInputs | keyof TransformerStackQuantities, number> {
  const { entry, flopPerParameterToken, hiddenSize, denseLayers, expertLayers, attentionsPerLayer, attentionParameters, attentionScoreFlops, feedForwardParameters, heldParameters, usedParameters } = input;
  const { layers, multipliedParameters } = transformerStack(input, stated);
  const slope = { entry: 0, flopPerParameterToken: 0, hiddenSize: 0, denseLayers: 0, expertLayers: 0, attentionsPerLayer: 0, attentionParameters: 0, attentionScoreFlops: 0, feedForwardParameters: 0, heldParameters: 0, usedParameters: 0, layers: 0, normParameters: 0, attentionWeights: 0, multipliedParameters: 0, stackParameters: 0, stackActiveParameters: 0, stackFlopsPerToken: 0 };
  slope[of] = 1;
  if (slope.stackFlopsPerToken !== 0 && stated.stackFlopsPerToken === undefined) {
    slope.flopPerParameterToken += slope.stackFlopsPerToken * (multipliedParameters);
    slope.multipliedParameters += slope.stackFlopsPerToken * (flopPerParameterToken);
    slope.layers += slope.stackFlopsPerToken * (attentionScoreFlops * attentionsPerLayer);
    slope.attentionsPerLayer += slope.stackFlopsPerToken * (attentionScoreFlops * layers);
    slope.attentionScoreFlops += slope.stackFlopsPerToken * (layers * attentionsPerLayer);
  }
  if (slope.stackActiveParameters !== 0 && stated.stackActiveParameters === undefined) {
    slope.multipliedParameters += slope.stackActiveParameters * (1);
    slope.normParameters += slope.stackActiveParameters * (1);
  }
  if (slope.stackParameters !== 0 && stated.stackParameters === undefined) {
    slope.attentionWeights += slope.stackParameters * (1);
    slope.denseLayers += slope.stackParameters * (feedForwardParameters);
    slope.feedForwardParameters += slope.stackParameters * (denseLayers);
    slope.expertLayers += slope.stackParameters * (heldParameters);
    slope.heldParameters += slope.stackParameters * (expertLayers);
    slope.normParameters += slope.stackParameters * (1);
  }
  if (slope.multipliedParameters !== 0 && stated.multipliedParameters === undefined) {
    slope.attentionWeights += slope.multipliedParameters * (1);
    slope.denseLayers += slope.multipliedParameters * (feedForwardParameters);
    slope.feedForwardParameters += slope.multipliedParameters * (denseLayers);
    slope.expertLayers += slope.multipliedParameters * (usedParameters);
    slope.usedParameters += slope.multipliedParameters * (expertLayers);
  }
  if (slope.attentionWeights !== 0 && stated.attentionWeights === undefined) {
    slope.layers += slope.attentionWeights * (attentionParameters * attentionsPerLayer);
    slope.attentionsPerLayer += slope.attentionWeights * (attentionParameters * layers);
    slope.attentionParameters += slope.attentionWeights * (layers * attentionsPerLayer);
  }
  if (slope.normParameters !== 0 && stated.normParameters === undefined) {
    slope.entry += slope.normParameters * ((layers * (attentionsPerLayer + 1) + 1) * hiddenSize);
    slope.hiddenSize += slope.normParameters * ((layers * (attentionsPerLayer + 1) + 1) * entry);
    slope.layers += slope.normParameters * (entry * hiddenSize * (attentionsPerLayer + 1));
    slope.attentionsPerLayer += slope.normParameters * (entry * hiddenSize * layers);
  }
  if (slope.layers !== 0 && stated.layers === undefined) {
    slope.denseLayers += slope.layers * (1);
    slope.expertLayers += slope.layers * (1);
  }
  return slope;
}
