// GENERATED from the equation set "parallelTime" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Time of a training step by its parts", in coherent base units. */
export interface ParallelTimeInputs {
  /** Accelerators that share a layer (tensor parallelism). */
  readonly tensor: number;
  /** Pipeline stages. */
  readonly pipeline: number;
  /** Accelerators that share a sequence (context parallelism). */
  readonly context: number;
  /** Replicas of the model (data parallelism). */
  readonly data: number;
  /** Accelerators that share the experts (expert parallelism). */
  readonly expert: number;
  /** Virtual stages of a pipeline rank. */
  readonly interleave: number;
  /** Micro-batches of a replica in a step. */
  readonly microBatches: number;
  /** Tokens of a micro-batch on one accelerator, in token/accelerator. */
  readonly tokensPerRank: number;
  /** Parameters that one accelerator works with, in param/accelerator. */
  readonly parametersHeld: number;
  /** Layers. */
  readonly layers: number;
  /** Hidden size. */
  readonly hiddenSize: number;
  /** Width of all key heads. */
  readonly keyValueWidth: number;
  /** Mixture-of-experts layers. */
  readonly expertLayers: number;
  /** Routed experts used by a token. */
  readonly expertsPerToken: number;
  /** FLOP of a forward pass, per token, in FLOP/token. */
  readonly forwardFlopsPerToken: number;
  /** Forward passes that one training step costs. */
  readonly passes: number;
  /** Share of the forward pass computed again. */
  readonly recompute: number;
  /** Peak dense FLOP/s of one accelerator, in FLOP/accelerator/s. */
  readonly peakFlops: number;
  /** Peak that the kernel efficiency refers to, in FLOP/accelerator/s. */
  readonly kernelPeak: number;
  /** Kernel efficiency: share of the peak in matrix products. */
  readonly kernelEfficiency: number;
  /** Bytes of a hidden element that one layer makes, scores with them, in B/token. */
  readonly madeBytes: number;
  /** Times that each is moved to or from memory in a step. */
  readonly touches: number;
  /** Memory bandwidth of one accelerator, in B/accelerator/s. */
  readonly memoryBandwidth: number;
  /** Bytes of one activation that is sent, in B/token. */
  readonly elementBytes: number;
  /** Bytes of one weight in training, in B/param. */
  readonly weightBytes: number;
  /** Weights are sharded over replicas. */
  readonly weightsSharded: number;
  /** Bandwidth of tensor parallelism, in B/accelerator/s. */
  readonly tensorBandwidth: number;
  /** Bandwidth of the pipeline, in B/accelerator/s. */
  readonly pipelineBandwidth: number;
  /** Bandwidth of context parallelism, in B/accelerator/s. */
  readonly contextBandwidth: number;
  /** Bandwidth of expert parallelism, in B/accelerator/s. */
  readonly expertBandwidth: number;
  /** Bandwidth of data parallelism, in B/accelerator/s. */
  readonly dataBandwidth: number;
  /** Share of gradient and ring traffic hidden behind computation. */
  readonly overlap: number;
}

/** Quantities of "Time of a training step by its parts", in coherent base units. */
export interface ParallelTimeQuantities {
  /** Tokens of a step on one accelerator, in token/accelerator. Source: narayanan-2021. */
  readonly workTokens: number;
  /** Time of matrix products in a step, in s. Source: narayanan-2021. */
  readonly computeTime: number;
  /** Time of norms, activations and scores in a step, bound by memory, in s. Source: flopprint-parallelism-fit. */
  readonly memoryTime: number;
  /** Hidden states of a stage over a step, all layers, in B/accelerator. Source: narayanan-2021. */
  readonly hiddenTraffic: number;
  /** Time of tensor-parallel communication in a step, in s. Source: narayanan-2021. */
  readonly tensorTime: number;
  /** Time of expert-parallel communication in a step, in s. Source: lepikhin-2020-gshard. */
  readonly expertTime: number;
  /** Time of communication between stages in a step, in s. Source: narayanan-2021. */
  readonly pipelineTime: number;
  /** Time of context-parallel communication in a step, in s. Source: liu-2023-ring. */
  readonly contextTime: number;
  /** The part of it that computation does not hide, in s. Source: liu-2023-ring. */
  readonly contextExposed: number;
  /** Time of data-parallel communication in a step, in s. Source: rajbhandari-2020-zero. */
  readonly dataTime: number;
  /** The part of it that computation does not hide, in s. Source: rajbhandari-2020-zero. */
  readonly dataExposed: number;
  /** Time of a step in which an accelerator has work, in s. Source: narayanan-2021. */
  readonly workTime: number;
  /** Time in which an accelerator waits for other stages (bubble), in s. Source: narayanan-2021. */
  readonly bubbleTime: number;
  /** Time of a step, in s. Source: narayanan-2021. */
  readonly stepTime: number;
  /** MFU that the division explains. Source: chowdhery-2022-palm. */
  readonly explainedMfu: number;
  /** Share of a step: matrix products. Source: narayanan-2021. */
  readonly computeShare: number;
  /** Share of a step: norms, activations and scores. Source: flopprint-parallelism-fit. */
  readonly memoryShare: number;
  /** Share of a step: waiting for other stages (bubble). Source: narayanan-2021. */
  readonly bubbleShare: number;
  /** Share of a step: tensor-parallel communication. Source: narayanan-2021. */
  readonly tensorShare: number;
  /** Share of a step: communication between stages. Source: narayanan-2021. */
  readonly pipelineShare: number;
  /** Share of a step: expert-parallel communication. Source: lepikhin-2020-gshard. */
  readonly expertTimeShare: number;
  /** Share of a step: context-parallel communication. Source: liu-2023-ring. */
  readonly contextShare: number;
  /** Share of a step: data-parallel communication. Source: rajbhandari-2020-zero. */
  readonly dataShare: number;
}

/** "Time of a training step by its parts": a stated quantity replaces its formula. */
export function parallelTime(input: ParallelTimeInputs, stated?: Partial<ParallelTimeQuantities>): ParallelTimeQuantities {
  if (stated) return parallelTimeStated(input, stated);
  const { tensor, pipeline, context, data, expert, interleave, microBatches, tokensPerRank, parametersHeld, layers, hiddenSize, keyValueWidth, expertLayers, expertsPerToken, forwardFlopsPerToken, passes, recompute, peakFlops, kernelPeak, kernelEfficiency, madeBytes, touches, memoryBandwidth, elementBytes, weightBytes, weightsSharded, tensorBandwidth, pipelineBandwidth, contextBandwidth, expertBandwidth, dataBandwidth, overlap } = input;
  const workTokens = (tokensPerRank * microBatches);
  const computeTime = (forwardFlopsPerToken * (passes + recompute) * workTokens / (tensor * pipeline * kernelPeak * kernelEfficiency));
  const memoryTime = (madeBytes * hiddenSize * layers / pipeline * workTokens * touches * (passes + recompute) / passes / memoryBandwidth);
  const hiddenTraffic = (elementBytes * hiddenSize * layers / pipeline * workTokens);
  const tensorTime = (hiddenTraffic * (4 + 2 * recompute) * 2 * (1 - 1 / tensor) / tensorBandwidth);
  const expertTime = (elementBytes * hiddenSize * expertLayers * expertsPerToken / (pipeline * tensor) * workTokens * (4 + 2 * recompute) * (1 - 1 / expert) / expertBandwidth);
  const pipelineTime = (elementBytes * hiddenSize * workTokens / tensor * 2 * interleave * Math.min(1, pipeline - 1) / pipelineBandwidth);
  const contextTime = (elementBytes * 2 * keyValueWidth * layers / (pipeline * tensor) * workTokens * (context - 1) * (passes + recompute) / contextBandwidth);
  const contextExposed = (Math.max(contextTime * Math.max(0, 1 - overlap), contextTime - computeTime));
  const dataTime = (weightBytes * parametersHeld * (1 - 1 / (data * context)) * (2 + weightsSharded * (2 * microBatches - 1)) / dataBandwidth);
  const dataExposed = (Math.max(dataTime * Math.max(0, 1 - overlap), dataTime - computeTime));
  const workTime = (computeTime + memoryTime + tensorTime + expertTime + pipelineTime + contextExposed);
  const bubbleTime = (workTime * (pipeline - 1) / (interleave * microBatches));
  const stepTime = (workTime + bubbleTime + dataExposed);
  const explainedMfu = (forwardFlopsPerToken * passes * workTokens / (tensor * pipeline * peakFlops * stepTime));
  const computeShare = (computeTime / stepTime);
  const memoryShare = (memoryTime / stepTime);
  const bubbleShare = (bubbleTime / stepTime);
  const tensorShare = (tensorTime / stepTime);
  const pipelineShare = (pipelineTime / stepTime);
  const expertTimeShare = (expertTime / stepTime);
  const contextShare = (contextExposed / stepTime);
  const dataShare = (dataExposed / stepTime);
  return { workTokens, computeTime, memoryTime, hiddenTraffic, tensorTime, expertTime, pipelineTime, contextTime, contextExposed, dataTime, dataExposed, workTime, bubbleTime, stepTime, explainedMfu, computeShare, memoryShare, bubbleShare, tensorShare, pipelineShare, expertTimeShare, contextShare, dataShare };
}

function parallelTimeStated(input: ParallelTimeInputs, stated: Partial<ParallelTimeQuantities>): ParallelTimeQuantities {
  const { tensor, pipeline, context, data, expert, interleave, microBatches, tokensPerRank, parametersHeld, layers, hiddenSize, keyValueWidth, expertLayers, expertsPerToken, forwardFlopsPerToken, passes, recompute, peakFlops, kernelPeak, kernelEfficiency, madeBytes, touches, memoryBandwidth, elementBytes, weightBytes, weightsSharded, tensorBandwidth, pipelineBandwidth, contextBandwidth, expertBandwidth, dataBandwidth, overlap } = input;
  const workTokens = stated.workTokens ?? (tokensPerRank * microBatches);
  const computeTime = stated.computeTime ?? (forwardFlopsPerToken * (passes + recompute) * workTokens / (tensor * pipeline * kernelPeak * kernelEfficiency));
  const memoryTime = stated.memoryTime ?? (madeBytes * hiddenSize * layers / pipeline * workTokens * touches * (passes + recompute) / passes / memoryBandwidth);
  const hiddenTraffic = stated.hiddenTraffic ?? (elementBytes * hiddenSize * layers / pipeline * workTokens);
  const tensorTime = stated.tensorTime ?? (hiddenTraffic * (4 + 2 * recompute) * 2 * (1 - 1 / tensor) / tensorBandwidth);
  const expertTime = stated.expertTime ?? (elementBytes * hiddenSize * expertLayers * expertsPerToken / (pipeline * tensor) * workTokens * (4 + 2 * recompute) * (1 - 1 / expert) / expertBandwidth);
  const pipelineTime = stated.pipelineTime ?? (elementBytes * hiddenSize * workTokens / tensor * 2 * interleave * Math.min(1, pipeline - 1) / pipelineBandwidth);
  const contextTime = stated.contextTime ?? (elementBytes * 2 * keyValueWidth * layers / (pipeline * tensor) * workTokens * (context - 1) * (passes + recompute) / contextBandwidth);
  const contextExposed = stated.contextExposed ?? (Math.max(contextTime * Math.max(0, 1 - overlap), contextTime - computeTime));
  const dataTime = stated.dataTime ?? (weightBytes * parametersHeld * (1 - 1 / (data * context)) * (2 + weightsSharded * (2 * microBatches - 1)) / dataBandwidth);
  const dataExposed = stated.dataExposed ?? (Math.max(dataTime * Math.max(0, 1 - overlap), dataTime - computeTime));
  const workTime = stated.workTime ?? (computeTime + memoryTime + tensorTime + expertTime + pipelineTime + contextExposed);
  const bubbleTime = stated.bubbleTime ?? (workTime * (pipeline - 1) / (interleave * microBatches));
  const stepTime = stated.stepTime ?? (workTime + bubbleTime + dataExposed);
  const explainedMfu = stated.explainedMfu ?? (forwardFlopsPerToken * passes * workTokens / (tensor * pipeline * peakFlops * stepTime));
  const computeShare = stated.computeShare ?? (computeTime / stepTime);
  const memoryShare = stated.memoryShare ?? (memoryTime / stepTime);
  const bubbleShare = stated.bubbleShare ?? (bubbleTime / stepTime);
  const tensorShare = stated.tensorShare ?? (tensorTime / stepTime);
  const pipelineShare = stated.pipelineShare ?? (pipelineTime / stepTime);
  const expertTimeShare = stated.expertTimeShare ?? (expertTime / stepTime);
  const contextShare = stated.contextShare ?? (contextExposed / stepTime);
  const dataShare = stated.dataShare ?? (dataExposed / stepTime);
  return { workTokens, computeTime, memoryTime, hiddenTraffic, tensorTime, expertTime, pipelineTime, contextTime, contextExposed, dataTime, dataExposed, workTime, bubbleTime, stepTime, explainedMfu, computeShare, memoryShare, bubbleShare, tensorShare, pipelineShare, expertTimeShare, contextShare, dataShare };
}

/** "Time of a training step by its parts" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function parallelTimeColumns(
  length: number,
  input: Columns<ParallelTimeInputs>,
  stated: Partial<Columns<ParallelTimeQuantities>>,
  output: Partial<Columns<ParallelTimeQuantities>>,
): void {
  const tensorColumn = input.tensor;
  const tensorVaries = tensorColumn.length !== 1;
  let tensor = tensorColumn[0]!;
  const pipelineColumn = input.pipeline;
  const pipelineVaries = pipelineColumn.length !== 1;
  let pipeline = pipelineColumn[0]!;
  const contextColumn = input.context;
  const contextVaries = contextColumn.length !== 1;
  let context = contextColumn[0]!;
  const dataColumn = input.data;
  const dataVaries = dataColumn.length !== 1;
  let data = dataColumn[0]!;
  const expertColumn = input.expert;
  const expertVaries = expertColumn.length !== 1;
  let expert = expertColumn[0]!;
  const interleaveColumn = input.interleave;
  const interleaveVaries = interleaveColumn.length !== 1;
  let interleave = interleaveColumn[0]!;
  const microBatchesColumn = input.microBatches;
  const microBatchesVaries = microBatchesColumn.length !== 1;
  let microBatches = microBatchesColumn[0]!;
  const tokensPerRankColumn = input.tokensPerRank;
  const tokensPerRankVaries = tokensPerRankColumn.length !== 1;
  let tokensPerRank = tokensPerRankColumn[0]!;
  const parametersHeldColumn = input.parametersHeld;
  const parametersHeldVaries = parametersHeldColumn.length !== 1;
  let parametersHeld = parametersHeldColumn[0]!;
  const layersColumn = input.layers;
  const layersVaries = layersColumn.length !== 1;
  let layers = layersColumn[0]!;
  const hiddenSizeColumn = input.hiddenSize;
  const hiddenSizeVaries = hiddenSizeColumn.length !== 1;
  let hiddenSize = hiddenSizeColumn[0]!;
  const keyValueWidthColumn = input.keyValueWidth;
  const keyValueWidthVaries = keyValueWidthColumn.length !== 1;
  let keyValueWidth = keyValueWidthColumn[0]!;
  const expertLayersColumn = input.expertLayers;
  const expertLayersVaries = expertLayersColumn.length !== 1;
  let expertLayers = expertLayersColumn[0]!;
  const expertsPerTokenColumn = input.expertsPerToken;
  const expertsPerTokenVaries = expertsPerTokenColumn.length !== 1;
  let expertsPerToken = expertsPerTokenColumn[0]!;
  const forwardFlopsPerTokenColumn = input.forwardFlopsPerToken;
  const forwardFlopsPerTokenVaries = forwardFlopsPerTokenColumn.length !== 1;
  let forwardFlopsPerToken = forwardFlopsPerTokenColumn[0]!;
  const passesColumn = input.passes;
  const passesVaries = passesColumn.length !== 1;
  let passes = passesColumn[0]!;
  const recomputeColumn = input.recompute;
  const recomputeVaries = recomputeColumn.length !== 1;
  let recompute = recomputeColumn[0]!;
  const peakFlopsColumn = input.peakFlops;
  const peakFlopsVaries = peakFlopsColumn.length !== 1;
  let peakFlops = peakFlopsColumn[0]!;
  const kernelPeakColumn = input.kernelPeak;
  const kernelPeakVaries = kernelPeakColumn.length !== 1;
  let kernelPeak = kernelPeakColumn[0]!;
  const kernelEfficiencyColumn = input.kernelEfficiency;
  const kernelEfficiencyVaries = kernelEfficiencyColumn.length !== 1;
  let kernelEfficiency = kernelEfficiencyColumn[0]!;
  const madeBytesColumn = input.madeBytes;
  const madeBytesVaries = madeBytesColumn.length !== 1;
  let madeBytes = madeBytesColumn[0]!;
  const touchesColumn = input.touches;
  const touchesVaries = touchesColumn.length !== 1;
  let touches = touchesColumn[0]!;
  const memoryBandwidthColumn = input.memoryBandwidth;
  const memoryBandwidthVaries = memoryBandwidthColumn.length !== 1;
  let memoryBandwidth = memoryBandwidthColumn[0]!;
  const elementBytesColumn = input.elementBytes;
  const elementBytesVaries = elementBytesColumn.length !== 1;
  let elementBytes = elementBytesColumn[0]!;
  const weightBytesColumn = input.weightBytes;
  const weightBytesVaries = weightBytesColumn.length !== 1;
  let weightBytes = weightBytesColumn[0]!;
  const weightsShardedColumn = input.weightsSharded;
  const weightsShardedVaries = weightsShardedColumn.length !== 1;
  let weightsSharded = weightsShardedColumn[0]!;
  const tensorBandwidthColumn = input.tensorBandwidth;
  const tensorBandwidthVaries = tensorBandwidthColumn.length !== 1;
  let tensorBandwidth = tensorBandwidthColumn[0]!;
  const pipelineBandwidthColumn = input.pipelineBandwidth;
  const pipelineBandwidthVaries = pipelineBandwidthColumn.length !== 1;
  let pipelineBandwidth = pipelineBandwidthColumn[0]!;
  const contextBandwidthColumn = input.contextBandwidth;
  const contextBandwidthVaries = contextBandwidthColumn.length !== 1;
  let contextBandwidth = contextBandwidthColumn[0]!;
  const expertBandwidthColumn = input.expertBandwidth;
  const expertBandwidthVaries = expertBandwidthColumn.length !== 1;
  let expertBandwidth = expertBandwidthColumn[0]!;
  const dataBandwidthColumn = input.dataBandwidth;
  const dataBandwidthVaries = dataBandwidthColumn.length !== 1;
  let dataBandwidth = dataBandwidthColumn[0]!;
  const overlapColumn = input.overlap;
  const overlapVaries = overlapColumn.length !== 1;
  let overlap = overlapColumn[0]!;
  const workTokensColumn = stated.workTokens;
  const workTokensVaries = workTokensColumn?.length !== 1;
  const workTokensOut = output.workTokens;
  const computeTimeColumn = stated.computeTime;
  const computeTimeVaries = computeTimeColumn?.length !== 1;
  const computeTimeOut = output.computeTime;
  const memoryTimeColumn = stated.memoryTime;
  const memoryTimeVaries = memoryTimeColumn?.length !== 1;
  const memoryTimeOut = output.memoryTime;
  const hiddenTrafficColumn = stated.hiddenTraffic;
  const hiddenTrafficVaries = hiddenTrafficColumn?.length !== 1;
  const hiddenTrafficOut = output.hiddenTraffic;
  const tensorTimeColumn = stated.tensorTime;
  const tensorTimeVaries = tensorTimeColumn?.length !== 1;
  const tensorTimeOut = output.tensorTime;
  const expertTimeColumn = stated.expertTime;
  const expertTimeVaries = expertTimeColumn?.length !== 1;
  const expertTimeOut = output.expertTime;
  const pipelineTimeColumn = stated.pipelineTime;
  const pipelineTimeVaries = pipelineTimeColumn?.length !== 1;
  const pipelineTimeOut = output.pipelineTime;
  const contextTimeColumn = stated.contextTime;
  const contextTimeVaries = contextTimeColumn?.length !== 1;
  const contextTimeOut = output.contextTime;
  const contextExposedColumn = stated.contextExposed;
  const contextExposedVaries = contextExposedColumn?.length !== 1;
  const contextExposedOut = output.contextExposed;
  const dataTimeColumn = stated.dataTime;
  const dataTimeVaries = dataTimeColumn?.length !== 1;
  const dataTimeOut = output.dataTime;
  const dataExposedColumn = stated.dataExposed;
  const dataExposedVaries = dataExposedColumn?.length !== 1;
  const dataExposedOut = output.dataExposed;
  const workTimeColumn = stated.workTime;
  const workTimeVaries = workTimeColumn?.length !== 1;
  const workTimeOut = output.workTime;
  const bubbleTimeColumn = stated.bubbleTime;
  const bubbleTimeVaries = bubbleTimeColumn?.length !== 1;
  const bubbleTimeOut = output.bubbleTime;
  const stepTimeColumn = stated.stepTime;
  const stepTimeVaries = stepTimeColumn?.length !== 1;
  const stepTimeOut = output.stepTime;
  const explainedMfuColumn = stated.explainedMfu;
  const explainedMfuVaries = explainedMfuColumn?.length !== 1;
  const explainedMfuOut = output.explainedMfu;
  const computeShareColumn = stated.computeShare;
  const computeShareVaries = computeShareColumn?.length !== 1;
  const computeShareOut = output.computeShare;
  const memoryShareColumn = stated.memoryShare;
  const memoryShareVaries = memoryShareColumn?.length !== 1;
  const memoryShareOut = output.memoryShare;
  const bubbleShareColumn = stated.bubbleShare;
  const bubbleShareVaries = bubbleShareColumn?.length !== 1;
  const bubbleShareOut = output.bubbleShare;
  const tensorShareColumn = stated.tensorShare;
  const tensorShareVaries = tensorShareColumn?.length !== 1;
  const tensorShareOut = output.tensorShare;
  const pipelineShareColumn = stated.pipelineShare;
  const pipelineShareVaries = pipelineShareColumn?.length !== 1;
  const pipelineShareOut = output.pipelineShare;
  const expertTimeShareColumn = stated.expertTimeShare;
  const expertTimeShareVaries = expertTimeShareColumn?.length !== 1;
  const expertTimeShareOut = output.expertTimeShare;
  const contextShareColumn = stated.contextShare;
  const contextShareVaries = contextShareColumn?.length !== 1;
  const contextShareOut = output.contextShare;
  const dataShareColumn = stated.dataShare;
  const dataShareVaries = dataShareColumn?.length !== 1;
  const dataShareOut = output.dataShare;
  for (let row = 0; row < length; row++) {
    if (tensorVaries) tensor = tensorColumn[row]!;
    if (pipelineVaries) pipeline = pipelineColumn[row]!;
    if (contextVaries) context = contextColumn[row]!;
    if (dataVaries) data = dataColumn[row]!;
    if (expertVaries) expert = expertColumn[row]!;
    if (interleaveVaries) interleave = interleaveColumn[row]!;
    if (microBatchesVaries) microBatches = microBatchesColumn[row]!;
    if (tokensPerRankVaries) tokensPerRank = tokensPerRankColumn[row]!;
    if (parametersHeldVaries) parametersHeld = parametersHeldColumn[row]!;
    if (layersVaries) layers = layersColumn[row]!;
    if (hiddenSizeVaries) hiddenSize = hiddenSizeColumn[row]!;
    if (keyValueWidthVaries) keyValueWidth = keyValueWidthColumn[row]!;
    if (expertLayersVaries) expertLayers = expertLayersColumn[row]!;
    if (expertsPerTokenVaries) expertsPerToken = expertsPerTokenColumn[row]!;
    if (forwardFlopsPerTokenVaries) forwardFlopsPerToken = forwardFlopsPerTokenColumn[row]!;
    if (passesVaries) passes = passesColumn[row]!;
    if (recomputeVaries) recompute = recomputeColumn[row]!;
    if (peakFlopsVaries) peakFlops = peakFlopsColumn[row]!;
    if (kernelPeakVaries) kernelPeak = kernelPeakColumn[row]!;
    if (kernelEfficiencyVaries) kernelEfficiency = kernelEfficiencyColumn[row]!;
    if (madeBytesVaries) madeBytes = madeBytesColumn[row]!;
    if (touchesVaries) touches = touchesColumn[row]!;
    if (memoryBandwidthVaries) memoryBandwidth = memoryBandwidthColumn[row]!;
    if (elementBytesVaries) elementBytes = elementBytesColumn[row]!;
    if (weightBytesVaries) weightBytes = weightBytesColumn[row]!;
    if (weightsShardedVaries) weightsSharded = weightsShardedColumn[row]!;
    if (tensorBandwidthVaries) tensorBandwidth = tensorBandwidthColumn[row]!;
    if (pipelineBandwidthVaries) pipelineBandwidth = pipelineBandwidthColumn[row]!;
    if (contextBandwidthVaries) contextBandwidth = contextBandwidthColumn[row]!;
    if (expertBandwidthVaries) expertBandwidth = expertBandwidthColumn[row]!;
    if (dataBandwidthVaries) dataBandwidth = dataBandwidthColumn[row]!;
    if (overlapVaries) overlap = overlapColumn[row]!;
    const workTokens = workTokensColumn ? workTokensColumn[workTokensVaries ? row : 0]! : (tokensPerRank * microBatches);
    if (workTokensOut) workTokensOut[row] = workTokens;
    const computeTime = computeTimeColumn ? computeTimeColumn[computeTimeVaries ? row : 0]! : (forwardFlopsPerToken * (passes + recompute) * workTokens / (tensor * pipeline * kernelPeak * kernelEfficiency));
    if (computeTimeOut) computeTimeOut[row] = computeTime;
    const memoryTime = memoryTimeColumn ? memoryTimeColumn[memoryTimeVaries ? row : 0]! : (madeBytes * hiddenSize * layers / pipeline * workTokens * touches * (passes + recompute) / passes / memoryBandwidth);
    if (memoryTimeOut) memoryTimeOut[row] = memoryTime;
    const hiddenTraffic = hiddenTrafficColumn ? hiddenTrafficColumn[hiddenTrafficVaries ? row : 0]! : (elementBytes * hiddenSize * layers / pipeline * workTokens);
    if (hiddenTrafficOut) hiddenTrafficOut[row] = hiddenTraffic;
    const tensorTime = tensorTimeColumn ? tensorTimeColumn[tensorTimeVaries ? row : 0]! : (hiddenTraffic * (4 + 2 * recompute) * 2 * (1 - 1 / tensor) / tensorBandwidth);
    if (tensorTimeOut) tensorTimeOut[row] = tensorTime;
    const expertTime = expertTimeColumn ? expertTimeColumn[expertTimeVaries ? row : 0]! : (elementBytes * hiddenSize * expertLayers * expertsPerToken / (pipeline * tensor) * workTokens * (4 + 2 * recompute) * (1 - 1 / expert) / expertBandwidth);
    if (expertTimeOut) expertTimeOut[row] = expertTime;
    const pipelineTime = pipelineTimeColumn ? pipelineTimeColumn[pipelineTimeVaries ? row : 0]! : (elementBytes * hiddenSize * workTokens / tensor * 2 * interleave * Math.min(1, pipeline - 1) / pipelineBandwidth);
    if (pipelineTimeOut) pipelineTimeOut[row] = pipelineTime;
    const contextTime = contextTimeColumn ? contextTimeColumn[contextTimeVaries ? row : 0]! : (elementBytes * 2 * keyValueWidth * layers / (pipeline * tensor) * workTokens * (context - 1) * (passes + recompute) / contextBandwidth);
    if (contextTimeOut) contextTimeOut[row] = contextTime;
    const contextExposed = contextExposedColumn ? contextExposedColumn[contextExposedVaries ? row : 0]! : (Math.max(contextTime * Math.max(0, 1 - overlap), contextTime - computeTime));
    if (contextExposedOut) contextExposedOut[row] = contextExposed;
    const dataTime = dataTimeColumn ? dataTimeColumn[dataTimeVaries ? row : 0]! : (weightBytes * parametersHeld * (1 - 1 / (data * context)) * (2 + weightsSharded * (2 * microBatches - 1)) / dataBandwidth);
    if (dataTimeOut) dataTimeOut[row] = dataTime;
    const dataExposed = dataExposedColumn ? dataExposedColumn[dataExposedVaries ? row : 0]! : (Math.max(dataTime * Math.max(0, 1 - overlap), dataTime - computeTime));
    if (dataExposedOut) dataExposedOut[row] = dataExposed;
    const workTime = workTimeColumn ? workTimeColumn[workTimeVaries ? row : 0]! : (computeTime + memoryTime + tensorTime + expertTime + pipelineTime + contextExposed);
    if (workTimeOut) workTimeOut[row] = workTime;
    const bubbleTime = bubbleTimeColumn ? bubbleTimeColumn[bubbleTimeVaries ? row : 0]! : (workTime * (pipeline - 1) / (interleave * microBatches));
    if (bubbleTimeOut) bubbleTimeOut[row] = bubbleTime;
    const stepTime = stepTimeColumn ? stepTimeColumn[stepTimeVaries ? row : 0]! : (workTime + bubbleTime + dataExposed);
    if (stepTimeOut) stepTimeOut[row] = stepTime;
    const explainedMfu = explainedMfuColumn ? explainedMfuColumn[explainedMfuVaries ? row : 0]! : (forwardFlopsPerToken * passes * workTokens / (tensor * pipeline * peakFlops * stepTime));
    if (explainedMfuOut) explainedMfuOut[row] = explainedMfu;
    const computeShare = computeShareColumn ? computeShareColumn[computeShareVaries ? row : 0]! : (computeTime / stepTime);
    if (computeShareOut) computeShareOut[row] = computeShare;
    const memoryShare = memoryShareColumn ? memoryShareColumn[memoryShareVaries ? row : 0]! : (memoryTime / stepTime);
    if (memoryShareOut) memoryShareOut[row] = memoryShare;
    const bubbleShare = bubbleShareColumn ? bubbleShareColumn[bubbleShareVaries ? row : 0]! : (bubbleTime / stepTime);
    if (bubbleShareOut) bubbleShareOut[row] = bubbleShare;
    const tensorShare = tensorShareColumn ? tensorShareColumn[tensorShareVaries ? row : 0]! : (tensorTime / stepTime);
    if (tensorShareOut) tensorShareOut[row] = tensorShare;
    const pipelineShare = pipelineShareColumn ? pipelineShareColumn[pipelineShareVaries ? row : 0]! : (pipelineTime / stepTime);
    if (pipelineShareOut) pipelineShareOut[row] = pipelineShare;
    const expertTimeShare = expertTimeShareColumn ? expertTimeShareColumn[expertTimeShareVaries ? row : 0]! : (expertTime / stepTime);
    if (expertTimeShareOut) expertTimeShareOut[row] = expertTimeShare;
    const contextShare = contextShareColumn ? contextShareColumn[contextShareVaries ? row : 0]! : (contextExposed / stepTime);
    if (contextShareOut) contextShareOut[row] = contextShare;
    const dataShare = dataShareColumn ? dataShareColumn[dataShareVaries ? row : 0]! : (dataExposed / stepTime);
    if (dataShareOut) dataShareOut[row] = dataShare;
  }
}

/** What evaluation needs to know of "Time of a training step by its parts": units, their factors and operands. */
export const parallelTimeGraph: Graph<ParallelTimeInputs, ParallelTimeQuantities> = {
  name: 'parallelTime',
  kernel: parallelTime,
  columns: parallelTimeColumns,
  inputs: {
    tensor: ['1', 1],
    pipeline: ['1', 1],
    context: ['1', 1],
    data: ['1', 1],
    expert: ['1', 1],
    interleave: ['1', 1],
    microBatches: ['1', 1],
    tokensPerRank: ['token/accelerator', 1],
    parametersHeld: ['Gparam/accelerator', 1000000000],
    layers: ['1', 1],
    hiddenSize: ['1', 1],
    keyValueWidth: ['1', 1],
    expertLayers: ['1', 1],
    expertsPerToken: ['1', 1],
    forwardFlopsPerToken: ['FLOP/token', 1],
    passes: ['1', 1],
    recompute: ['1', 1],
    peakFlops: ['TFLOP/s/accelerator', 1000000000000],
    kernelPeak: ['TFLOP/s/accelerator', 1000000000000],
    kernelEfficiency: ['1', 1],
    madeBytes: ['B/token', 1],
    touches: ['1', 1],
    memoryBandwidth: ['GB/s/accelerator', 1000000000],
    elementBytes: ['B/token', 1],
    weightBytes: ['B/param', 1],
    weightsSharded: ['1', 1],
    tensorBandwidth: ['GB/s/accelerator', 1000000000],
    pipelineBandwidth: ['GB/s/accelerator', 1000000000],
    contextBandwidth: ['GB/s/accelerator', 1000000000],
    expertBandwidth: ['GB/s/accelerator', 1000000000],
    dataBandwidth: ['GB/s/accelerator', 1000000000],
    overlap: ['1', 1],
  },
  equations: {
    workTokens: ['token/accelerator', 1, 'tokensPerRank microBatches'],
    computeTime: ['s', 1, 'forwardFlopsPerToken passes recompute workTokens tensor pipeline kernelPeak kernelEfficiency'],
    memoryTime: ['s', 1, 'madeBytes hiddenSize layers pipeline workTokens touches passes recompute memoryBandwidth'],
    hiddenTraffic: ['GB/accelerator', 1000000000, 'elementBytes hiddenSize layers pipeline workTokens'],
    tensorTime: ['s', 1, 'hiddenTraffic recompute tensor tensorBandwidth'],
    expertTime: ['s', 1, 'elementBytes hiddenSize expertLayers expertsPerToken pipeline tensor workTokens recompute expert expertBandwidth'],
    pipelineTime: ['s', 1, 'elementBytes hiddenSize workTokens tensor interleave pipeline pipelineBandwidth'],
    contextTime: ['s', 1, 'elementBytes keyValueWidth layers pipeline tensor workTokens context passes recompute contextBandwidth'],
    contextExposed: ['s', 1, 'contextTime overlap computeTime'],
    dataTime: ['s', 1, 'weightBytes parametersHeld data context weightsSharded microBatches dataBandwidth'],
    dataExposed: ['s', 1, 'dataTime overlap computeTime'],
    workTime: ['s', 1, 'computeTime memoryTime tensorTime expertTime pipelineTime contextExposed'],
    bubbleTime: ['s', 1, 'workTime pipeline interleave microBatches'],
    stepTime: ['s', 1, 'workTime bubbleTime dataExposed'],
    explainedMfu: ['1', 1, 'forwardFlopsPerToken passes workTokens tensor pipeline peakFlops stepTime'],
    computeShare: ['1', 1, 'computeTime stepTime'],
    memoryShare: ['1', 1, 'memoryTime stepTime'],
    bubbleShare: ['1', 1, 'bubbleTime stepTime'],
    tensorShare: ['1', 1, 'tensorTime stepTime'],
    pipelineShare: ['1', 1, 'pipelineTime stepTime'],
    expertTimeShare: ['1', 1, 'expertTime stepTime'],
    contextShare: ['1', 1, 'contextExposed stepTime'],
    dataShare: ['1', 1, 'dataExposed stepTime'],
  },
};
