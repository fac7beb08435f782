// GENERATED from the equation set "parallelLayout" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Division of a training run over accelerators", in coherent base units. */
export interface ParallelLayoutInputs {
  readonly rank: number;
  readonly entry: number;
  readonly count: number;
  readonly tensor: number;
  readonly pipeline: number;
  readonly context: number;
  readonly activeParameters: number;
  readonly parameters: number;
  readonly routedShare: number;
  readonly flopPerParameterToken: number;
  readonly flopPerMultiplyAdd: number;
  readonly layers: number;
  readonly microBatch: number;
  readonly sequenceLength: number;
  readonly token: number;
  readonly usualBatch: number;
  readonly linkBandwidth: number;
  readonly nodeBandwidth: number;
  readonly linkEfficiency: number;
  readonly networkEfficiency: number;
  readonly ranksPerNode: number;
}

/** Quantities of "Division of a training run over accelerators", in coherent base units. */
export interface ParallelLayoutQuantities {
  readonly hiddenSize: number;
  readonly expertParameters: number;
  readonly scoreFlops: number;
  readonly scoreShare: number;
  readonly data: number;
  readonly globalBatch: number;
  readonly microBatches: number;
  readonly tokensPerRank: number;
  readonly linkReached: number;
  readonly nodeReached: number;
  readonly gradientReached: number;
}

/** "Division of a training run over accelerators": a stated quantity replaces its formula. */
export function parallelLayout(input: ParallelLayoutInputs, stated?: Partial<ParallelLayoutQuantities>): ParallelLayoutQuantities {
  if (stated) return parallelLayoutStated(input, stated);
  const { rank, entry, count, tensor, pipeline, context, activeParameters, parameters, routedShare, flopPerParameterToken, flopPerMultiplyAdd, layers, microBatch, sequenceLength, token, usualBatch, linkBandwidth, nodeBandwidth, linkEfficiency, networkEfficiency, ranksPerNode } = input;
  const hiddenSize = (Math.sqrt(activeParameters / (12 * layers * entry)));
  const expertParameters = ((1 - activeParameters / parameters) / (1 - routedShare));
  const scoreFlops = (flopPerMultiplyAdd * 2 * sequenceLength * hiddenSize * layers);
  const scoreShare = (scoreFlops / (scoreFlops + flopPerParameterToken * activeParameters));
  const data = (count / (tensor * pipeline * context * rank));
  const globalBatch = (Math.max(data * microBatch, usualBatch / (sequenceLength * token)));
  const microBatches = (globalBatch / (data * microBatch));
  const tokensPerRank = (microBatch * sequenceLength * token / (context * rank));
  const linkReached = (linkBandwidth / 2 * linkEfficiency);
  const nodeReached = (nodeBandwidth * networkEfficiency);
  const gradientReached = (Math.min(linkReached, nodeReached * Math.max(1, ranksPerNode / tensor)));
  return { hiddenSize, expertParameters, scoreFlops, scoreShare, data, globalBatch, microBatches, tokensPerRank, linkReached, nodeReached, gradientReached };
}

function parallelLayoutStated(input: ParallelLayoutInputs, stated: Partial<ParallelLayoutQuantities>): ParallelLayoutQuantities {
  const { rank, entry, count, tensor, pipeline, context, activeParameters, parameters, routedShare, flopPerParameterToken, flopPerMultiplyAdd, layers, microBatch, sequenceLength, token, usualBatch, linkBandwidth, nodeBandwidth, linkEfficiency, networkEfficiency, ranksPerNode } = input;
  const hiddenSize = stated.hiddenSize ?? (Math.sqrt(activeParameters / (12 * layers * entry)));
  const expertParameters = stated.expertParameters ?? ((1 - activeParameters / parameters) / (1 - routedShare));
  const scoreFlops = stated.scoreFlops ?? (flopPerMultiplyAdd * 2 * sequenceLength * hiddenSize * layers);
  const scoreShare = stated.scoreShare ?? (scoreFlops / (scoreFlops + flopPerParameterToken * activeParameters));
  const data = stated.data ?? (count / (tensor * pipeline * context * rank));
  const globalBatch = stated.globalBatch ?? (Math.max(data * microBatch, usualBatch / (sequenceLength * token)));
  const microBatches = stated.microBatches ?? (globalBatch / (data * microBatch));
  const tokensPerRank = stated.tokensPerRank ?? (microBatch * sequenceLength * token / (context * rank));
  const linkReached = stated.linkReached ?? (linkBandwidth / 2 * linkEfficiency);
  const nodeReached = stated.nodeReached ?? (nodeBandwidth * networkEfficiency);
  const gradientReached = stated.gradientReached ?? (Math.min(linkReached, nodeReached * Math.max(1, ranksPerNode / tensor)));
  return { hiddenSize, expertParameters, scoreFlops, scoreShare, data, globalBatch, microBatches, tokensPerRank, linkReached, nodeReached, gradientReached };
}

/** "Division of a training run over accelerators" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function parallelLayoutColumns(
  length: number,
  input: Columns<ParallelLayoutInputs>,
  stated: Partial<Columns<ParallelLayoutQuantities>>,
  output: Partial<Columns<ParallelLayoutQuantities>>,
): void {
  const rankColumn = input.rank;
  const rankVaries = rankColumn.length !== 1;
  let rank = rankColumn[0]!;
  const entryColumn = input.entry;
  const entryVaries = entryColumn.length !== 1;
  let entry = entryColumn[0]!;
  const countColumn = input.count;
  const countVaries = countColumn.length !== 1;
  let count = countColumn[0]!;
  const tensorColumn = input.tensor;
  const tensorVaries = tensorColumn.length !== 1;
  let tensor = tensorColumn[0]!;
  const pipelineColumn = input.pipeline;
  const pipelineVaries = pipelineColumn.length !== 1;
  let pipeline = pipelineColumn[0]!;
  const contextColumn = input.context;
  const contextVaries = contextColumn.length !== 1;
  let context = contextColumn[0]!;
  const activeParametersColumn = input.activeParameters;
  const activeParametersVaries = activeParametersColumn.length !== 1;
  let activeParameters = activeParametersColumn[0]!;
  const parametersColumn = input.parameters;
  const parametersVaries = parametersColumn.length !== 1;
  let parameters = parametersColumn[0]!;
  const routedShareColumn = input.routedShare;
  const routedShareVaries = routedShareColumn.length !== 1;
  let routedShare = routedShareColumn[0]!;
  const flopPerParameterTokenColumn = input.flopPerParameterToken;
  const flopPerParameterTokenVaries = flopPerParameterTokenColumn.length !== 1;
  let flopPerParameterToken = flopPerParameterTokenColumn[0]!;
  const flopPerMultiplyAddColumn = input.flopPerMultiplyAdd;
  const flopPerMultiplyAddVaries = flopPerMultiplyAddColumn.length !== 1;
  let flopPerMultiplyAdd = flopPerMultiplyAddColumn[0]!;
  const layersColumn = input.layers;
  const layersVaries = layersColumn.length !== 1;
  let layers = layersColumn[0]!;
  const microBatchColumn = input.microBatch;
  const microBatchVaries = microBatchColumn.length !== 1;
  let microBatch = microBatchColumn[0]!;
  const sequenceLengthColumn = input.sequenceLength;
  const sequenceLengthVaries = sequenceLengthColumn.length !== 1;
  let sequenceLength = sequenceLengthColumn[0]!;
  const tokenColumn = input.token;
  const tokenVaries = tokenColumn.length !== 1;
  let token = tokenColumn[0]!;
  const usualBatchColumn = input.usualBatch;
  const usualBatchVaries = usualBatchColumn.length !== 1;
  let usualBatch = usualBatchColumn[0]!;
  const linkBandwidthColumn = input.linkBandwidth;
  const linkBandwidthVaries = linkBandwidthColumn.length !== 1;
  let linkBandwidth = linkBandwidthColumn[0]!;
  const nodeBandwidthColumn = input.nodeBandwidth;
  const nodeBandwidthVaries = nodeBandwidthColumn.length !== 1;
  let nodeBandwidth = nodeBandwidthColumn[0]!;
  const linkEfficiencyColumn = input.linkEfficiency;
  const linkEfficiencyVaries = linkEfficiencyColumn.length !== 1;
  let linkEfficiency = linkEfficiencyColumn[0]!;
  const networkEfficiencyColumn = input.networkEfficiency;
  const networkEfficiencyVaries = networkEfficiencyColumn.length !== 1;
  let networkEfficiency = networkEfficiencyColumn[0]!;
  const ranksPerNodeColumn = input.ranksPerNode;
  const ranksPerNodeVaries = ranksPerNodeColumn.length !== 1;
  let ranksPerNode = ranksPerNodeColumn[0]!;
  const hiddenSizeColumn = stated.hiddenSize;
  const hiddenSizeVaries = hiddenSizeColumn?.length !== 1;
  const hiddenSizeOut = output.hiddenSize;
  const expertParametersColumn = stated.expertParameters;
  const expertParametersVaries = expertParametersColumn?.length !== 1;
  const expertParametersOut = output.expertParameters;
  const scoreFlopsColumn = stated.scoreFlops;
  const scoreFlopsVaries = scoreFlopsColumn?.length !== 1;
  const scoreFlopsOut = output.scoreFlops;
  const scoreShareColumn = stated.scoreShare;
  const scoreShareVaries = scoreShareColumn?.length !== 1;
  const scoreShareOut = output.scoreShare;
  const dataColumn = stated.data;
  const dataVaries = dataColumn?.length !== 1;
  const dataOut = output.data;
  const globalBatchColumn = stated.globalBatch;
  const globalBatchVaries = globalBatchColumn?.length !== 1;
  const globalBatchOut = output.globalBatch;
  const microBatchesColumn = stated.microBatches;
  const microBatchesVaries = microBatchesColumn?.length !== 1;
  const microBatchesOut = output.microBatches;
  const tokensPerRankColumn = stated.tokensPerRank;
  const tokensPerRankVaries = tokensPerRankColumn?.length !== 1;
  const tokensPerRankOut = output.tokensPerRank;
  const linkReachedColumn = stated.linkReached;
  const linkReachedVaries = linkReachedColumn?.length !== 1;
  const linkReachedOut = output.linkReached;
  const nodeReachedColumn = stated.nodeReached;
  const nodeReachedVaries = nodeReachedColumn?.length !== 1;
  const nodeReachedOut = output.nodeReached;
  const gradientReachedColumn = stated.gradientReached;
  const gradientReachedVaries = gradientReachedColumn?.length !== 1;
  const gradientReachedOut = output.gradientReached;
  for (let row = 0; row < length; row++) {
    if (rankVaries) rank = rankColumn[row]!;
    if (entryVaries) entry = entryColumn[row]!;
    if (countVaries) count = countColumn[row]!;
    if (tensorVaries) tensor = tensorColumn[row]!;
    if (pipelineVaries) pipeline = pipelineColumn[row]!;
    if (contextVaries) context = contextColumn[row]!;
    if (activeParametersVaries) activeParameters = activeParametersColumn[row]!;
    if (parametersVaries) parameters = parametersColumn[row]!;
    if (routedShareVaries) routedShare = routedShareColumn[row]!;
    if (flopPerParameterTokenVaries) flopPerParameterToken = flopPerParameterTokenColumn[row]!;
    if (flopPerMultiplyAddVaries) flopPerMultiplyAdd = flopPerMultiplyAddColumn[row]!;
    if (layersVaries) layers = layersColumn[row]!;
    if (microBatchVaries) microBatch = microBatchColumn[row]!;
    if (sequenceLengthVaries) sequenceLength = sequenceLengthColumn[row]!;
    if (tokenVaries) token = tokenColumn[row]!;
    if (usualBatchVaries) usualBatch = usualBatchColumn[row]!;
    if (linkBandwidthVaries) linkBandwidth = linkBandwidthColumn[row]!;
    if (nodeBandwidthVaries) nodeBandwidth = nodeBandwidthColumn[row]!;
    if (linkEfficiencyVaries) linkEfficiency = linkEfficiencyColumn[row]!;
    if (networkEfficiencyVaries) networkEfficiency = networkEfficiencyColumn[row]!;
    if (ranksPerNodeVaries) ranksPerNode = ranksPerNodeColumn[row]!;
    const hiddenSize = hiddenSizeColumn ? hiddenSizeColumn[hiddenSizeVaries ? row : 0]! : (Math.sqrt(activeParameters / (12 * layers * entry)));
    if (hiddenSizeOut) hiddenSizeOut[row] = hiddenSize;
    const expertParameters = expertParametersColumn ? expertParametersColumn[expertParametersVaries ? row : 0]! : ((1 - activeParameters / parameters) / (1 - routedShare));
    if (expertParametersOut) expertParametersOut[row] = expertParameters;
    const scoreFlops = scoreFlopsColumn ? scoreFlopsColumn[scoreFlopsVaries ? row : 0]! : (flopPerMultiplyAdd * 2 * sequenceLength * hiddenSize * layers);
    if (scoreFlopsOut) scoreFlopsOut[row] = scoreFlops;
    const scoreShare = scoreShareColumn ? scoreShareColumn[scoreShareVaries ? row : 0]! : (scoreFlops / (scoreFlops + flopPerParameterToken * activeParameters));
    if (scoreShareOut) scoreShareOut[row] = scoreShare;
    const data = dataColumn ? dataColumn[dataVaries ? row : 0]! : (count / (tensor * pipeline * context * rank));
    if (dataOut) dataOut[row] = data;
    const globalBatch = globalBatchColumn ? globalBatchColumn[globalBatchVaries ? row : 0]! : (Math.max(data * microBatch, usualBatch / (sequenceLength * token)));
    if (globalBatchOut) globalBatchOut[row] = globalBatch;
    const microBatches = microBatchesColumn ? microBatchesColumn[microBatchesVaries ? row : 0]! : (globalBatch / (data * microBatch));
    if (microBatchesOut) microBatchesOut[row] = microBatches;
    const tokensPerRank = tokensPerRankColumn ? tokensPerRankColumn[tokensPerRankVaries ? row : 0]! : (microBatch * sequenceLength * token / (context * rank));
    if (tokensPerRankOut) tokensPerRankOut[row] = tokensPerRank;
    const linkReached = linkReachedColumn ? linkReachedColumn[linkReachedVaries ? row : 0]! : (linkBandwidth / 2 * linkEfficiency);
    if (linkReachedOut) linkReachedOut[row] = linkReached;
    const nodeReached = nodeReachedColumn ? nodeReachedColumn[nodeReachedVaries ? row : 0]! : (nodeBandwidth * networkEfficiency);
    if (nodeReachedOut) nodeReachedOut[row] = nodeReached;
    const gradientReached = gradientReachedColumn ? gradientReachedColumn[gradientReachedVaries ? row : 0]! : (Math.min(linkReached, nodeReached * Math.max(1, ranksPerNode / tensor)));
    if (gradientReachedOut) gradientReachedOut[row] = gradientReached;
  }
}

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
    slope.tensor += slope.gradientReached * ((linkReached <= nodeReached * Math.max(1, ranksPerNode / tensor) ? 0 : (nodeReached) * (1 >= ranksPerNode / tensor ? 0 : -ranksPerNode * 1 / tensor ** 2)));
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
    slope.context += slope.tokensPerRank * (-(microBatch * sequenceLength * token) * rank / (context * rank) ** 2);
    slope.rank += slope.tokensPerRank * (-(microBatch * sequenceLength * token) * context / (context * rank) ** 2);
  }
  if (slope.microBatches !== 0 && stated.microBatches === undefined) {
    slope.globalBatch += slope.microBatches * (1 / (data * microBatch));
    slope.data += slope.microBatches * (-globalBatch * microBatch / (data * microBatch) ** 2);
    slope.microBatch += slope.microBatches * (-globalBatch * data / (data * microBatch) ** 2);
  }
  if (slope.globalBatch !== 0 && stated.globalBatch === undefined) {
    slope.data += slope.globalBatch * ((data * microBatch >= usualBatch / (sequenceLength * token) ? microBatch : 0));
    slope.microBatch += slope.globalBatch * ((data * microBatch >= usualBatch / (sequenceLength * token) ? data : 0));
    slope.usualBatch += slope.globalBatch * ((data * microBatch >= usualBatch / (sequenceLength * token) ? 0 : 1 / (sequenceLength * token)));
    slope.sequenceLength += slope.globalBatch * ((data * microBatch >= usualBatch / (sequenceLength * token) ? 0 : -usualBatch * token / (sequenceLength * token) ** 2));
    slope.token += slope.globalBatch * ((data * microBatch >= usualBatch / (sequenceLength * token) ? 0 : -usualBatch * sequenceLength / (sequenceLength * token) ** 2));
  }
  if (slope.data !== 0 && stated.data === undefined) {
    slope.count += slope.data * (1 / (tensor * pipeline * context * rank));
    slope.tensor += slope.data * (-count * rank * context * pipeline / (tensor * pipeline * context * rank) ** 2);
    slope.pipeline += slope.data * (-count * rank * context * tensor / (tensor * pipeline * context * rank) ** 2);
    slope.context += slope.data * (-count * rank * tensor * pipeline / (tensor * pipeline * context * rank) ** 2);
    slope.rank += slope.data * (-count * tensor * pipeline * context / (tensor * pipeline * context * rank) ** 2);
  }
  if (slope.scoreShare !== 0 && stated.scoreShare === undefined) {
    slope.scoreFlops += slope.scoreShare * ((scoreFlops + flopPerParameterToken * activeParameters - scoreFlops) / (scoreFlops + flopPerParameterToken * activeParameters) ** 2);
    slope.flopPerParameterToken += slope.scoreShare * (-scoreFlops * activeParameters / (scoreFlops + flopPerParameterToken * activeParameters) ** 2);
    slope.activeParameters += slope.scoreShare * (-scoreFlops * flopPerParameterToken / (scoreFlops + flopPerParameterToken * activeParameters) ** 2);
  }
  if (slope.scoreFlops !== 0 && stated.scoreFlops === undefined) {
    slope.flopPerMultiplyAdd += slope.scoreFlops * (layers * hiddenSize * sequenceLength * 2);
    slope.sequenceLength += slope.scoreFlops * (layers * hiddenSize * flopPerMultiplyAdd * 2);
    slope.hiddenSize += slope.scoreFlops * (layers * flopPerMultiplyAdd * 2 * sequenceLength);
    slope.layers += slope.scoreFlops * (flopPerMultiplyAdd * 2 * sequenceLength * hiddenSize);
  }
  if (slope.expertParameters !== 0 && stated.expertParameters === undefined) {
    slope.activeParameters += slope.expertParameters * (-(1 / parameters) / (1 - routedShare));
    slope.parameters += slope.expertParameters * (-(-activeParameters * 1 / parameters ** 2) / (1 - routedShare));
    slope.routedShare += slope.expertParameters * (-(1 - activeParameters / parameters) * -1 / (1 - routedShare) ** 2);
  }
  if (slope.hiddenSize !== 0 && stated.hiddenSize === undefined) {
    slope.activeParameters += slope.hiddenSize * (1 / (12 * layers * entry) / (2 * Math.sqrt(activeParameters / (12 * layers * entry))));
    slope.layers += slope.hiddenSize * (-activeParameters * entry * 12 / (12 * layers * entry) ** 2 / (2 * Math.sqrt(activeParameters / (12 * layers * entry))));
    slope.entry += slope.hiddenSize * (-activeParameters * 12 * layers / (12 * layers * entry) ** 2 / (2 * Math.sqrt(activeParameters / (12 * layers * entry))));
  }
  return slope;
}

/** What evaluation needs to know of "Division of a training run over accelerators": units, their factors and operands. */
export const parallelLayoutGraph: Graph<ParallelLayoutInputs, ParallelLayoutQuantities> = {
  name: 'parallelLayout',
  kernel: parallelLayout,
  columns: parallelLayoutColumns,
  inputs: {
    rank: ['accelerator', 1],
    entry: ['param', 1],
    count: ['accelerator', 1],
    tensor: ['1', 1],
    pipeline: ['1', 1],
    context: ['1', 1],
    activeParameters: ['param', 1],
    parameters: ['param', 1],
    routedShare: ['1', 1],
    flopPerParameterToken: ['FLOP/param/token', 1],
    flopPerMultiplyAdd: ['FLOP/token', 1],
    layers: ['1', 1],
    microBatch: ['1', 1],
    sequenceLength: ['1', 1],
    token: ['token', 1],
    usualBatch: ['token', 1],
    linkBandwidth: ['GB/s/accelerator', 1000000000],
    nodeBandwidth: ['GB/s/accelerator', 1000000000],
    linkEfficiency: ['1', 1],
    networkEfficiency: ['1', 1],
    ranksPerNode: ['1', 1],
  },
  equations: {
    hiddenSize: ['1', 1, 'activeParameters layers entry'],
    expertParameters: ['1', 1, 'activeParameters parameters routedShare'],
    scoreFlops: ['FLOP/token', 1, 'flopPerMultiplyAdd sequenceLength hiddenSize layers'],
    scoreShare: ['1', 1, 'scoreFlops flopPerParameterToken activeParameters'],
    data: ['1', 1, 'count tensor pipeline context rank'],
    globalBatch: ['1', 1, 'data microBatch usualBatch sequenceLength token'],
    microBatches: ['1', 1, 'globalBatch data microBatch'],
    tokensPerRank: ['token/accelerator', 1, 'microBatch sequenceLength token context rank'],
    linkReached: ['GB/s/accelerator', 1000000000, 'linkBandwidth linkEfficiency'],
    nodeReached: ['GB/s/accelerator', 1000000000, 'nodeBandwidth networkEfficiency'],
    gradientReached: ['GB/s/accelerator', 1000000000, 'linkReached nodeReached ranksPerNode tensor'],
  },
};
