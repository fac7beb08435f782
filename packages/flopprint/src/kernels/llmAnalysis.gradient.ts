// GENERATED from the equation set "llmAnalysis" by `npm run generate`; do not edit.
import { llmAnalysis, type LlmAnalysisInputs, type LlmAnalysisQuantities } from './llmAnalysis.ts';

/** Slope of one quantity of "llm-analysis" with respect to every input and quantity above it. */
export function llmAnalysisGradient(
  input: LlmAnalysisInputs,
  of: keyof LlmAnalysisQuantities,
  stated: Partial<LlmAnalysisQuantities> = {},
): Record<keyof LlmAnalysisInputs | keyof LlmAnalysisQuantities, number> {
  const { parameterPerEntry, positionPerToken, flopPerMultiplyAdd, layers, hiddenSize, heads, kvHeads, ffnSize, vocabulary, experts, tensorParallel, batch, sequenceLength, cacheBytes, activationBytes, peakFlops, memoryBandwidth } = input;
  const { matrices, kvHeadsPerDevice, attentionParameters, feedForwardParameters, routerParameters, positions, attentionFlops, feedForwardFlops } = llmAnalysis(input, stated);
  const slope = { parameterPerEntry: 0, positionPerToken: 0, flopPerMultiplyAdd: 0, layers: 0, hiddenSize: 0, heads: 0, kvHeads: 0, ffnSize: 0, gated: 0, vocabulary: 0, experts: 0, tensorParallel: 0, batch: 0, sequenceLength: 0, cacheBytes: 0, activationBytes: 0, peakFlops: 0, memoryBandwidth: 0, matrices: 0, kvHeadsPerDevice: 0, attentionParameters: 0, feedForwardParameters: 0, routerParameters: 0, parameters: 0, positions: 0, attentionFlops: 0, feedForwardFlops: 0, logitsFlops: 0, forwardFlops: 0, backwardFlops: 0, cache: 0, pivotBatch: 0 };
  slope[of] = 1;
  if (slope.pivotBatch !== 0 && stated.pivotBatch === undefined) {
    slope.peakFlops += slope.pivotBatch * (activationBytes / (flopPerMultiplyAdd * memoryBandwidth));
    slope.activationBytes += slope.pivotBatch * (peakFlops / (flopPerMultiplyAdd * memoryBandwidth));
    slope.flopPerMultiplyAdd += slope.pivotBatch * (-(peakFlops * activationBytes) * memoryBandwidth / ((flopPerMultiplyAdd * memoryBandwidth) * (flopPerMultiplyAdd * memoryBandwidth)));
    slope.memoryBandwidth += slope.pivotBatch * (-(peakFlops * activationBytes) * flopPerMultiplyAdd / ((flopPerMultiplyAdd * memoryBandwidth) * (flopPerMultiplyAdd * memoryBandwidth)));
  }
  if (slope.cache !== 0 && stated.cache === undefined) {
    slope.batch += slope.cache * (cacheBytes * kvHeadsPerDevice * hiddenSize * positions * 2 / heads);
    slope.positions += slope.cache * (cacheBytes * kvHeadsPerDevice * hiddenSize * 2 * batch / heads);
    slope.hiddenSize += slope.cache * (cacheBytes * kvHeadsPerDevice * 2 * batch * positions / heads);
    slope.heads += slope.cache * (cacheBytes * kvHeadsPerDevice * -(2 * batch * positions * hiddenSize) * 1 / (heads * heads));
    slope.kvHeadsPerDevice += slope.cache * (cacheBytes * 2 * batch * positions * hiddenSize / heads);
    slope.cacheBytes += slope.cache * (2 * batch * positions * hiddenSize / heads * kvHeadsPerDevice);
  }
  if (slope.backwardFlops !== 0 && stated.backwardFlops === undefined) {
    slope.forwardFlops += slope.backwardFlops * (2);
  }
  if (slope.forwardFlops !== 0 && stated.forwardFlops === undefined) {
    slope.layers += slope.forwardFlops * (attentionFlops + feedForwardFlops);
    slope.attentionFlops += slope.forwardFlops * (layers);
    slope.feedForwardFlops += slope.forwardFlops * (layers);
    slope.logitsFlops += slope.forwardFlops * (1);
  }
  if (slope.logitsFlops !== 0 && stated.logitsFlops === undefined) {
    slope.flopPerMultiplyAdd += slope.logitsFlops * (vocabulary * hiddenSize * positions * batch);
    slope.batch += slope.logitsFlops * (vocabulary * hiddenSize * positions * flopPerMultiplyAdd);
    slope.positions += slope.logitsFlops * (vocabulary * hiddenSize * flopPerMultiplyAdd * batch);
    slope.hiddenSize += slope.logitsFlops * (vocabulary * flopPerMultiplyAdd * batch * positions);
    slope.vocabulary += slope.logitsFlops * (flopPerMultiplyAdd * batch * positions * hiddenSize);
  }
  if (slope.feedForwardFlops !== 0 && stated.feedForwardFlops === undefined) {
    slope.flopPerMultiplyAdd += slope.feedForwardFlops * (ffnSize * hiddenSize * matrices * positions * batch);
    slope.batch += slope.feedForwardFlops * (ffnSize * hiddenSize * matrices * positions * flopPerMultiplyAdd);
    slope.positions += slope.feedForwardFlops * (ffnSize * hiddenSize * matrices * flopPerMultiplyAdd * batch);
    slope.matrices += slope.feedForwardFlops * (ffnSize * hiddenSize * flopPerMultiplyAdd * batch * positions);
    slope.hiddenSize += slope.feedForwardFlops * (ffnSize * flopPerMultiplyAdd * batch * positions * matrices);
    slope.ffnSize += slope.feedForwardFlops * (flopPerMultiplyAdd * batch * positions * matrices * hiddenSize);
  }
  if (slope.attentionFlops !== 0 && stated.attentionFlops === undefined) {
    slope.flopPerMultiplyAdd += slope.attentionFlops * ((2 * (hiddenSize * hiddenSize) + 2 * (hiddenSize * hiddenSize) * kvHeads / heads + 2 * positions * hiddenSize) * positions * batch);
    slope.batch += slope.attentionFlops * ((2 * (hiddenSize * hiddenSize) + 2 * (hiddenSize * hiddenSize) * kvHeads / heads + 2 * positions * hiddenSize) * positions * flopPerMultiplyAdd);
    slope.positions += slope.attentionFlops * (flopPerMultiplyAdd * batch * (2 * (hiddenSize * hiddenSize) + 2 * (hiddenSize * hiddenSize) * kvHeads / heads + 2 * positions * hiddenSize) + flopPerMultiplyAdd * batch * positions * hiddenSize * 2);
    slope.hiddenSize += slope.attentionFlops * (flopPerMultiplyAdd * batch * positions * (2 * 2 * hiddenSize + kvHeads * 2 * 2 * hiddenSize / heads + 2 * positions));
    slope.kvHeads += slope.attentionFlops * (flopPerMultiplyAdd * batch * positions * 2 * (hiddenSize * hiddenSize) / heads);
    slope.heads += slope.attentionFlops * (flopPerMultiplyAdd * batch * positions * -(2 * (hiddenSize * hiddenSize) * kvHeads) * 1 / (heads * heads));
  }
  if (slope.positions !== 0 && stated.positions === undefined) {
    slope.sequenceLength += slope.positions * (positionPerToken);
    slope.positionPerToken += slope.positions * (sequenceLength);
  }
  if (slope.parameters !== 0 && stated.parameters === undefined) {
    slope.layers += slope.parameters * (attentionParameters + feedForwardParameters + routerParameters + 2 * parameterPerEntry * hiddenSize);
    slope.attentionParameters += slope.parameters * (layers);
    slope.feedForwardParameters += slope.parameters * (layers);
    slope.routerParameters += slope.parameters * (layers);
    slope.parameterPerEntry += slope.parameters * (layers * hiddenSize * 2 + (vocabulary + 1) * hiddenSize);
    slope.hiddenSize += slope.parameters * (layers * 2 * parameterPerEntry + (vocabulary + 1) * parameterPerEntry);
    slope.vocabulary += slope.parameters * (parameterPerEntry * hiddenSize);
  }
  if (slope.routerParameters !== 0 && stated.routerParameters === undefined) {
    slope.parameterPerEntry += slope.routerParameters * (Math.min(1, experts - 1) * experts * hiddenSize);
    slope.hiddenSize += slope.routerParameters * (Math.min(1, experts - 1) * experts * parameterPerEntry);
    slope.experts += slope.routerParameters * (Math.min(1, experts - 1) * parameterPerEntry * hiddenSize + (parameterPerEntry * hiddenSize * experts) * (1 <= experts - 1 ? 0 : 1));
  }
  if (slope.feedForwardParameters !== 0 && stated.feedForwardParameters === undefined) {
    slope.parameterPerEntry += slope.feedForwardParameters * (experts * ffnSize * hiddenSize * matrices);
    slope.matrices += slope.feedForwardParameters * (experts * ffnSize * hiddenSize * parameterPerEntry);
    slope.hiddenSize += slope.feedForwardParameters * (experts * ffnSize * parameterPerEntry * matrices);
    slope.ffnSize += slope.feedForwardParameters * (experts * parameterPerEntry * matrices * hiddenSize);
    slope.experts += slope.feedForwardParameters * (parameterPerEntry * matrices * hiddenSize * ffnSize);
  }
  if (slope.attentionParameters !== 0 && stated.attentionParameters === undefined) {
    slope.parameterPerEntry += slope.attentionParameters * (2 * (hiddenSize * hiddenSize) + 2 * (hiddenSize * hiddenSize) * kvHeadsPerDevice * tensorParallel / heads);
    slope.hiddenSize += slope.attentionParameters * (parameterPerEntry * (2 * 2 * hiddenSize + tensorParallel * kvHeadsPerDevice * 2 * 2 * hiddenSize / heads));
    slope.kvHeadsPerDevice += slope.attentionParameters * (parameterPerEntry * tensorParallel * 2 * (hiddenSize * hiddenSize) / heads);
    slope.tensorParallel += slope.attentionParameters * (parameterPerEntry * 2 * (hiddenSize * hiddenSize) * kvHeadsPerDevice / heads);
    slope.heads += slope.attentionParameters * (parameterPerEntry * -(2 * (hiddenSize * hiddenSize) * kvHeadsPerDevice * tensorParallel) * 1 / (heads * heads));
  }
  if (slope.kvHeadsPerDevice !== 0 && stated.kvHeadsPerDevice === undefined) {
    slope.kvHeads += slope.kvHeadsPerDevice * ((kvHeads / tensorParallel >= 1 ? 1 / tensorParallel : 0));
    slope.tensorParallel += slope.kvHeadsPerDevice * ((kvHeads / tensorParallel >= 1 ? -kvHeads * 1 / (tensorParallel * tensorParallel) : 0));
  }
  if (slope.matrices !== 0 && stated.matrices === undefined) {
    slope.gated += slope.matrices * (1);
  }
  return slope;
}
