// GENERATED from the equation set "parallelLayout" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Division of a training run over accelerators", in coherent base units. */
export interface ParallelLayoutInputs {
  /** Accelerators that one rank runs on, in accelerator. */
  readonly rank: number;
  /** Parameters in one entry of a weight matrix, in param. */
  readonly entry: number;
  /** Accelerators, in accelerator. */
  readonly count: number;
  /** Accelerators that share a layer (tensor parallelism). */
  readonly tensor: number;
  /** Pipeline stages. */
  readonly pipeline: number;
  /** Accelerators that share a sequence (context parallelism). */
  readonly context: number;
  /** Active parameters, in param. */
  readonly activeParameters: number;
  /** Parameters, in param. */
  readonly parameters: number;
  /** Share of the routed experts that one token uses. */
  readonly routedShare: number;
  /** FLOP of a forward pass for each parameter and token, in FLOP/param/token. */
  readonly flopPerParameterToken: number;
  /** FLOP of one multiply-add, for each token, in FLOP/token. */
  readonly flopPerMultiplyAdd: number;
  /** Layers. */
  readonly layers: number;
  /** Sequences of a micro-batch. */
  readonly microBatch: number;
  /** Sequence length in training. */
  readonly sequenceLength: number;
  /** Tokens at a position, in token. */
  readonly token: number;
  /** Tokens of a usual step, in token. */
  readonly usualBatch: number;
  /** Bandwidth within a node, both directions together, in B/accelerator/s. */
  readonly linkBandwidth: number;
  /** Bandwidth between nodes, one direction, in B/accelerator/s. */
  readonly nodeBandwidth: number;
  /** Share of the bandwidth within a node that collectives reach. */
  readonly linkEfficiency: number;
  /** Share of the bandwidth between nodes that collectives reach. */
  readonly networkEfficiency: number;
  /** Accelerators in a node. */
  readonly ranksPerNode: number;
}

/** Quantities of "Division of a training run over accelerators", in coherent base units. */
export interface ParallelLayoutQuantities {
  /** Hidden size. Source: narayanan-2021. */
  readonly hiddenSize: number;
  /** Share of the parameters that routed experts hold. Source: fedus-2022-switch. */
  readonly expertParameters: number;
  /** FLOP of attention scores, per token, in FLOP/token. Source: narayanan-2021. */
  readonly scoreFlops: number;
  /** Share of attention scores in a forward pass. Source: korthikanti-2022. */
  readonly scoreShare: number;
  /** Replicas of the model (data parallelism). Source: narayanan-2021. */
  readonly data: number;
  /** Sequences of a step. Source: narayanan-2021. */
  readonly globalBatch: number;
  /** Micro-batches of a replica in a step. Source: narayanan-2021. */
  readonly microBatches: number;
  /** Tokens of a micro-batch on one accelerator, in token/accelerator. Source: narayanan-2021. */
  readonly tokensPerRank: number;
  /** Bandwidth that collectives reach within a node, one direction, in B/accelerator/s. Source: isaev-2023-calculon. */
  readonly linkReached: number;
  /** Bandwidth that collectives reach between nodes, one direction, in B/accelerator/s. Source: isaev-2023-calculon. */
  readonly nodeReached: number;
  /** The same for gradients, which replicas in one node add up before they leave it, in B/accelerator/s. Source: narayanan-2021. */
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
