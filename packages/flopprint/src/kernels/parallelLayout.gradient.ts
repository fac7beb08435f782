// GENERATED from the equation set "parallelLayout" by `npm run generate`; do not edit.
import { parallelLayout, type ParallelLayoutInputs, type ParallelLayoutQuantities } from './parallelLayout.ts';

/** Slope of one quantity of "Division of a training run over accelerators" with respect to every input and quantity above it. */
export function parallelLayoutGradient(
  input: ParallelLayoutInputs,
  of: keyof ParallelLayoutQuantities,
  stated: Partial<ParallelLayoutQuantities> = {},
): Record<keyof ParallelLayoutInputs | keyof ParallelLayoutQuantities, number> {
  const { rank, entry, count, tensor, pipeline, context, activeParameters, parameters, routedShare, flopPerParameterToken, flopPerMultiplyAdd, layers, microBatch, sequenceLength, token, usualBatch, linkBandwidth, nodeBandwidth, linkEfficiency, networkEfficiency, ranksPerNode } = input;
  const { hiddenSize, scoreFlops, data, globalBatch, linkReached, nodeReached } = parallelLayout(input, stated);
  const slope = { rank: 0, entry: 0, count: 0, tensor: 0, pipeline: 0, context: 0, activeParameters: 0, parameters: 0, routedShare: 0, flopPerParameterToken: 0, flopPerMultiplyAdd: 0, layers: 0, microBatch: 0, sequenceLength: 0, token: 0, usualBatch: 0, linkBandwidth: 0, nodeBandwidth: 0, linkEfficiency: 0, networkEfficiency: 0, ranksPerNode: 0, hiddenSize: 0, expertParameters: 0, scoreFlops: 0, scoreShare: 0, data: 0, globalBatch: 0, microBatches: 0, tokensPerRank: 0, linkReached: 0, nodeReached: 0, gradientReached: 0 };
  slope[of] = 1;
  if (slope.gradientReached !== 0 && stated.gradientReached === undefined) {
    slope.linkReached += slope.gradientReached * ((linkReached <= nodeReached * Math.max(1, ranksPerNode / tensor) ? 1 : 0));
    slope.nodeReached += slope.gradientReached * ((linkReached <= nodeReached * Math.max(1, ranksPerNode / tensor) ? 0 : Math.max(1, ranksPerNode / tensor)));
    slope.ranksPerNode += slope.gradientReached * ((linkReached <= nodeReached * Math.max(1, ranksPerNode / tensor) ? 0 : (nodeReached) * (1 >= ranksPerNode / tensor ? 0 : 1 / tensor)));
    slope.tensor += slope.gradientReached * ((linkReached <= nodeReached * Math.max(1, ranksPerNode / tensor) ? 0 : (nodeReached) * (1 >= ranksPerNode / tensor ? 0 : -ranksPerNode * 1 / (tensor * tensor))));
  }
  if (slope.nodeReached !== 0 && stated.nodeReached === undefined) {
    slope.nodeBandwidth += slope.nodeReached * (networkEfficiency);
    slope.networkEfficiency += slope.nodeReached * (nodeBandwidth);
  }
  if (slope.linkReached !== 0 && stated.linkReached === undefined) {
    slope.linkBandwidth += slope.linkReached * (linkEfficiency * 1 / 2);
    slope.linkEfficiency += slope.linkReached * (linkBandwidth / 2);
  }
  if (slope.tokensPerRank !== 0 && stated.tokensPerRank === undefined) {
    slope.microBatch += slope.tokensPerRank * (token * sequenceLength / (context * rank));
    slope.sequenceLength += slope.tokensPerRank * (token * microBatch / (context * rank));
    slope.token += slope.tokensPerRank * (microBatch * sequenceLength / (context * rank));
    slope.context += slope.tokensPerRank * (-(microBatch * sequenceLength * token) * rank / ((context * rank) * (context * rank)));
    slope.rank += slope.tokensPerRank * (-(microBatch * sequenceLength * token) * context / ((context * rank) * (context * rank)));
  }
  if (slope.microBatches !== 0 && stated.microBatches === undefined) {
    slope.globalBatch += slope.microBatches * (1 / (data * microBatch));
    slope.data += slope.microBatches * (-globalBatch * microBatch / ((data * microBatch) * (data * microBatch)));
    slope.microBatch += slope.microBatches * (-globalBatch * data / ((data * microBatch) * (data * microBatch)));
  }
  if (slope.globalBatch !== 0 && stated.globalBatch === undefined) {
    slope.data += slope.globalBatch * ((data * microBatch >= usualBatch / (sequenceLength * token) ? microBatch : 0));
    slope.microBatch += slope.globalBatch * ((data * microBatch >= usualBatch / (sequenceLength * token) ? data : 0));
    slope.usualBatch += slope.globalBatch * ((data * microBatch >= usualBatch / (sequenceLength * token) ? 0 : 1 / (sequenceLength * token)));
    slope.sequenceLength += slope.globalBatch * ((data * microBatch >= usualBatch / (sequenceLength * token) ? 0 : -usualBatch * token / ((sequenceLength * token) * (sequenceLength * token))));
    slope.token += slope.globalBatch * ((data * microBatch >= usualBatch / (sequenceLength * token) ? 0 : -usualBatch * sequenceLength / ((sequenceLength * token) * (sequenceLength * token))));
  }
  if (slope.data !== 0 && stated.data === undefined) {
    slope.count += slope.data * (1 / (tensor * pipeline * context * rank));
    slope.tensor += slope.data * (-count * rank * context * pipeline / ((tensor * pipeline * context * rank) * (tensor * pipeline * context * rank)));
    slope.pipeline += slope.data * (-count * rank * context * tensor / ((tensor * pipeline * context * rank) * (tensor * pipeline * context * rank)));
    slope.context += slope.data * (-count * rank * tensor * pipeline / ((tensor * pipeline * context * rank) * (tensor * pipeline * context * rank)));
    slope.rank += slope.data * (-count * tensor * pipeline * context / ((tensor * pipeline * context * rank) * (tensor * pipeline * context * rank)));
  }
  if (slope.scoreShare !== 0 && stated.scoreShare === undefined) {
    slope.scoreFlops += slope.scoreShare * ((scoreFlops + flopPerParameterToken * activeParameters - scoreFlops) / ((scoreFlops + flopPerParameterToken * activeParameters) * (scoreFlops + flopPerParameterToken * activeParameters)));
    slope.flopPerParameterToken += slope.scoreShare * (-scoreFlops * activeParameters / ((scoreFlops + flopPerParameterToken * activeParameters) * (scoreFlops + flopPerParameterToken * activeParameters)));
    slope.activeParameters += slope.scoreShare * (-scoreFlops * flopPerParameterToken / ((scoreFlops + flopPerParameterToken * activeParameters) * (scoreFlops + flopPerParameterToken * activeParameters)));
  }
  if (slope.scoreFlops !== 0 && stated.scoreFlops === undefined) {
    slope.flopPerMultiplyAdd += slope.scoreFlops * (layers * hiddenSize * sequenceLength * 2);
    slope.sequenceLength += slope.scoreFlops * (layers * hiddenSize * flopPerMultiplyAdd * 2);
    slope.hiddenSize += slope.scoreFlops * (layers * flopPerMultiplyAdd * 2 * sequenceLength);
    slope.layers += slope.scoreFlops * (flopPerMultiplyAdd * 2 * sequenceLength * hiddenSize);
  }
  if (slope.expertParameters !== 0 && stated.expertParameters === undefined) {
    slope.activeParameters += slope.expertParameters * (-(1 / parameters) / (1 - routedShare));
    slope.parameters += slope.expertParameters * (-(-activeParameters * 1 / (parameters * parameters)) / (1 - routedShare));
    slope.routedShare += slope.expertParameters * (-(1 - activeParameters / parameters) * -1 / ((1 - routedShare) * (1 - routedShare)));
  }
  if (slope.hiddenSize !== 0 && stated.hiddenSize === undefined) {
    slope.activeParameters += slope.hiddenSize * (1 / (12 * layers * entry) / (2 * Math.sqrt(activeParameters / (12 * layers * entry))));
    slope.layers += slope.hiddenSize * (-activeParameters * entry * 12 / ((12 * layers * entry) * (12 * layers * entry)) / (2 * Math.sqrt(activeParameters / (12 * layers * entry))));
    slope.entry += slope.hiddenSize * (-activeParameters * 12 * layers / ((12 * layers * entry) * (12 * layers * entry)) / (2 * Math.sqrt(activeParameters / (12 * layers * entry))));
  }
  return slope;
}
