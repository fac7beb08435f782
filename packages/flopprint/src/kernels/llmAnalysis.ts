// GENERATED from the equation set "llmAnalysis" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "llm-analysis", in coherent base units. */
export interface LlmAnalysisInputs {
  /** Parameters in one entry of a weight matrix, in param. */
  readonly parameterPerEntry: number;
  /** Positions of one token, in 1/token. */
  readonly positionPerToken: number;
  /** FLOP of a multiplication and an addition, in FLOP. */
  readonly flopPerMultiplyAdd: number;
  /** Layers. */
  readonly layers: number;
  /** Hidden size. */
  readonly hiddenSize: number;
  /** Attention heads. */
  readonly heads: number;
  /** Key and value heads. */
  readonly kvHeads: number;
  /** Feed-forward size. */
  readonly ffnSize: number;
  /** Whether the feed-forward block is gated. */
  readonly gated: number;
  /** Vocabulary. */
  readonly vocabulary: number;
  /** Experts in a layer. */
  readonly experts: number;
  /** Tensor parallelism. */
  readonly tensorParallel: number;
  /** Batch. */
  readonly batch: number;
  /** Sequence length, in token. */
  readonly sequenceLength: number;
  /** Bytes of an entry of the cache, in B. */
  readonly cacheBytes: number;
  /** Bytes of an activation, in B. */
  readonly activationBytes: number;
  /** Peak FLOP/s of one device, in FLOP/s. */
  readonly peakFlops: number;
  /** Memory bandwidth of one device, in B/s. */
  readonly memoryBandwidth: number;
}

/** Quantities of "llm-analysis", in coherent base units. */
export interface LlmAnalysisQuantities {
  /** Matrices of the feed-forward block. Source: llm-analysis. */
  readonly matrices: number;
  /** Key and value heads on one device. Source: llm-analysis. */
  readonly kvHeadsPerDevice: number;
  /** Attention parameters of one layer, in param. Source: llm-analysis. */
  readonly attentionParameters: number;
  /** Feed-forward parameters of one layer, all experts, in param. Source: llm-analysis. */
  readonly feedForwardParameters: number;
  /** Router parameters of one layer, in param. Source: llm-analysis. */
  readonly routerParameters: number;
  /** Parameters, in param. Source: llm-analysis. */
  readonly parameters: number;
  /** Positions of a sequence. Source: llm-analysis. */
  readonly positions: number;
  /** Forward FLOP of the attention of one layer, in FLOP. Source: llm-analysis. */
  readonly attentionFlops: number;
  /** Forward FLOP of the feed-forward block of one layer, in FLOP. Source: llm-analysis. */
  readonly feedForwardFlops: number;
  /** Forward FLOP of the logits, in FLOP. Source: llm-analysis. */
  readonly logitsFlops: number;
  /** Forward FLOP of a batch, in FLOP. Source: llm-analysis. */
  readonly forwardFlops: number;
  /** Backward FLOP of a batch, in FLOP. Source: llm-analysis. */
  readonly backwardFlops: number;
  /** Key and value cache of one layer on one device, in B. Source: llm-analysis. */
  readonly cache: number;
  /** Batch where computing takes as long as reading the weights. Source: llm-analysis. */
  readonly pivotBatch: number;
}

/** "llm-analysis": a stated quantity replaces its formula. */
export function llmAnalysis(input: LlmAnalysisInputs, stated?: Partial<LlmAnalysisQuantities>): LlmAnalysisQuantities {
  if (stated) return llmAnalysisStated(input, stated);
  const { parameterPerEntry, positionPerToken, flopPerMultiplyAdd, layers, hiddenSize, heads, kvHeads, ffnSize, gated, vocabulary, experts, tensorParallel, batch, sequenceLength, cacheBytes, activationBytes, peakFlops, memoryBandwidth } = input;
  const matrices = (2 + gated);
  const kvHeadsPerDevice = (Math.max(kvHeads / tensorParallel, 1));
  const attentionParameters = (parameterPerEntry * (2 * (hiddenSize * hiddenSize) + 2 * (hiddenSize * hiddenSize) * kvHeadsPerDevice * tensorParallel / heads));
  const feedForwardParameters = (parameterPerEntry * matrices * hiddenSize * ffnSize * experts);
  const routerParameters = (parameterPerEntry * hiddenSize * experts * Math.min(1, experts - 1));
  const parameters = (layers * (attentionParameters + feedForwardParameters + routerParameters + 2 * parameterPerEntry * hiddenSize) + parameterPerEntry * hiddenSize * (vocabulary + 1));
  const positions = (sequenceLength * positionPerToken);
  const attentionFlops = (flopPerMultiplyAdd * batch * positions * (2 * (hiddenSize * hiddenSize) + 2 * (hiddenSize * hiddenSize) * kvHeads / heads + 2 * positions * hiddenSize));
  const feedForwardFlops = (flopPerMultiplyAdd * batch * positions * matrices * hiddenSize * ffnSize);
  const logitsFlops = (flopPerMultiplyAdd * batch * positions * hiddenSize * vocabulary);
  const forwardFlops = (layers * (attentionFlops + feedForwardFlops) + logitsFlops);
  const backwardFlops = (2 * forwardFlops);
  const cache = (2 * batch * positions * hiddenSize / heads * kvHeadsPerDevice * cacheBytes);
  const pivotBatch = (peakFlops * activationBytes / (flopPerMultiplyAdd * memoryBandwidth));
  return { matrices, kvHeadsPerDevice, attentionParameters, feedForwardParameters, routerParameters, parameters, positions, attentionFlops, feedForwardFlops, logitsFlops, forwardFlops, backwardFlops, cache, pivotBatch };
}

function llmAnalysisStated(input: LlmAnalysisInputs, stated: Partial<LlmAnalysisQuantities>): LlmAnalysisQuantities {
  const { parameterPerEntry, positionPerToken, flopPerMultiplyAdd, layers, hiddenSize, heads, kvHeads, ffnSize, gated, vocabulary, experts, tensorParallel, batch, sequenceLength, cacheBytes, activationBytes, peakFlops, memoryBandwidth } = input;
  const matrices = stated.matrices ?? (2 + gated);
  const kvHeadsPerDevice = stated.kvHeadsPerDevice ?? (Math.max(kvHeads / tensorParallel, 1));
  const attentionParameters = stated.attentionParameters ?? (parameterPerEntry * (2 * (hiddenSize * hiddenSize) + 2 * (hiddenSize * hiddenSize) * kvHeadsPerDevice * tensorParallel / heads));
  const feedForwardParameters = stated.feedForwardParameters ?? (parameterPerEntry * matrices * hiddenSize * ffnSize * experts);
  const routerParameters = stated.routerParameters ?? (parameterPerEntry * hiddenSize * experts * Math.min(1, experts - 1));
  const parameters = stated.parameters ?? (layers * (attentionParameters + feedForwardParameters + routerParameters + 2 * parameterPerEntry * hiddenSize) + parameterPerEntry * hiddenSize * (vocabulary + 1));
  const positions = stated.positions ?? (sequenceLength * positionPerToken);
  const attentionFlops = stated.attentionFlops ?? (flopPerMultiplyAdd * batch * positions * (2 * (hiddenSize * hiddenSize) + 2 * (hiddenSize * hiddenSize) * kvHeads / heads + 2 * positions * hiddenSize));
  const feedForwardFlops = stated.feedForwardFlops ?? (flopPerMultiplyAdd * batch * positions * matrices * hiddenSize * ffnSize);
  const logitsFlops = stated.logitsFlops ?? (flopPerMultiplyAdd * batch * positions * hiddenSize * vocabulary);
  const forwardFlops = stated.forwardFlops ?? (layers * (attentionFlops + feedForwardFlops) + logitsFlops);
  const backwardFlops = stated.backwardFlops ?? (2 * forwardFlops);
  const cache = stated.cache ?? (2 * batch * positions * hiddenSize / heads * kvHeadsPerDevice * cacheBytes);
  const pivotBatch = stated.pivotBatch ?? (peakFlops * activationBytes / (flopPerMultiplyAdd * memoryBandwidth));
  return { matrices, kvHeadsPerDevice, attentionParameters, feedForwardParameters, routerParameters, parameters, positions, attentionFlops, feedForwardFlops, logitsFlops, forwardFlops, backwardFlops, cache, pivotBatch };
}

/** "llm-analysis" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function llmAnalysisColumns(
  length: number,
  input: Columns<LlmAnalysisInputs>,
  stated: Partial<Columns<LlmAnalysisQuantities>>,
  output: Partial<Columns<LlmAnalysisQuantities>>,
): void {
  const parameterPerEntryColumn = input.parameterPerEntry;
  const parameterPerEntryVaries = parameterPerEntryColumn.length !== 1;
  let parameterPerEntry = parameterPerEntryColumn[0]!;
  const positionPerTokenColumn = input.positionPerToken;
  const positionPerTokenVaries = positionPerTokenColumn.length !== 1;
  let positionPerToken = positionPerTokenColumn[0]!;
  const flopPerMultiplyAddColumn = input.flopPerMultiplyAdd;
  const flopPerMultiplyAddVaries = flopPerMultiplyAddColumn.length !== 1;
  let flopPerMultiplyAdd = flopPerMultiplyAddColumn[0]!;
  const layersColumn = input.layers;
  const layersVaries = layersColumn.length !== 1;
  let layers = layersColumn[0]!;
  const hiddenSizeColumn = input.hiddenSize;
  const hiddenSizeVaries = hiddenSizeColumn.length !== 1;
  let hiddenSize = hiddenSizeColumn[0]!;
  const headsColumn = input.heads;
  const headsVaries = headsColumn.length !== 1;
  let heads = headsColumn[0]!;
  const kvHeadsColumn = input.kvHeads;
  const kvHeadsVaries = kvHeadsColumn.length !== 1;
  let kvHeads = kvHeadsColumn[0]!;
  const ffnSizeColumn = input.ffnSize;
  const ffnSizeVaries = ffnSizeColumn.length !== 1;
  let ffnSize = ffnSizeColumn[0]!;
  const gatedColumn = input.gated;
  const gatedVaries = gatedColumn.length !== 1;
  let gated = gatedColumn[0]!;
  const vocabularyColumn = input.vocabulary;
  const vocabularyVaries = vocabularyColumn.length !== 1;
  let vocabulary = vocabularyColumn[0]!;
  const expertsColumn = input.experts;
  const expertsVaries = expertsColumn.length !== 1;
  let experts = expertsColumn[0]!;
  const tensorParallelColumn = input.tensorParallel;
  const tensorParallelVaries = tensorParallelColumn.length !== 1;
  let tensorParallel = tensorParallelColumn[0]!;
  const batchColumn = input.batch;
  const batchVaries = batchColumn.length !== 1;
  let batch = batchColumn[0]!;
  const sequenceLengthColumn = input.sequenceLength;
  const sequenceLengthVaries = sequenceLengthColumn.length !== 1;
  let sequenceLength = sequenceLengthColumn[0]!;
  const cacheBytesColumn = input.cacheBytes;
  const cacheBytesVaries = cacheBytesColumn.length !== 1;
  let cacheBytes = cacheBytesColumn[0]!;
  const activationBytesColumn = input.activationBytes;
  const activationBytesVaries = activationBytesColumn.length !== 1;
  let activationBytes = activationBytesColumn[0]!;
  const peakFlopsColumn = input.peakFlops;
  const peakFlopsVaries = peakFlopsColumn.length !== 1;
  let peakFlops = peakFlopsColumn[0]!;
  const memoryBandwidthColumn = input.memoryBandwidth;
  const memoryBandwidthVaries = memoryBandwidthColumn.length !== 1;
  let memoryBandwidth = memoryBandwidthColumn[0]!;
  const matricesColumn = stated.matrices;
  const matricesVaries = matricesColumn?.length !== 1;
  const matricesOut = output.matrices;
  const kvHeadsPerDeviceColumn = stated.kvHeadsPerDevice;
  const kvHeadsPerDeviceVaries = kvHeadsPerDeviceColumn?.length !== 1;
  const kvHeadsPerDeviceOut = output.kvHeadsPerDevice;
  const attentionParametersColumn = stated.attentionParameters;
  const attentionParametersVaries = attentionParametersColumn?.length !== 1;
  const attentionParametersOut = output.attentionParameters;
  const feedForwardParametersColumn = stated.feedForwardParameters;
  const feedForwardParametersVaries = feedForwardParametersColumn?.length !== 1;
  const feedForwardParametersOut = output.feedForwardParameters;
  const routerParametersColumn = stated.routerParameters;
  const routerParametersVaries = routerParametersColumn?.length !== 1;
  const routerParametersOut = output.routerParameters;
  const parametersColumn = stated.parameters;
  const parametersVaries = parametersColumn?.length !== 1;
  const parametersOut = output.parameters;
  const positionsColumn = stated.positions;
  const positionsVaries = positionsColumn?.length !== 1;
  const positionsOut = output.positions;
  const attentionFlopsColumn = stated.attentionFlops;
  const attentionFlopsVaries = attentionFlopsColumn?.length !== 1;
  const attentionFlopsOut = output.attentionFlops;
  const feedForwardFlopsColumn = stated.feedForwardFlops;
  const feedForwardFlopsVaries = feedForwardFlopsColumn?.length !== 1;
  const feedForwardFlopsOut = output.feedForwardFlops;
  const logitsFlopsColumn = stated.logitsFlops;
  const logitsFlopsVaries = logitsFlopsColumn?.length !== 1;
  const logitsFlopsOut = output.logitsFlops;
  const forwardFlopsColumn = stated.forwardFlops;
  const forwardFlopsVaries = forwardFlopsColumn?.length !== 1;
  const forwardFlopsOut = output.forwardFlops;
  const backwardFlopsColumn = stated.backwardFlops;
  const backwardFlopsVaries = backwardFlopsColumn?.length !== 1;
  const backwardFlopsOut = output.backwardFlops;
  const cacheColumn = stated.cache;
  const cacheVaries = cacheColumn?.length !== 1;
  const cacheOut = output.cache;
  const pivotBatchColumn = stated.pivotBatch;
  const pivotBatchVaries = pivotBatchColumn?.length !== 1;
  const pivotBatchOut = output.pivotBatch;
  for (let row = 0; row < length; row++) {
    if (parameterPerEntryVaries) parameterPerEntry = parameterPerEntryColumn[row]!;
    if (positionPerTokenVaries) positionPerToken = positionPerTokenColumn[row]!;
    if (flopPerMultiplyAddVaries) flopPerMultiplyAdd = flopPerMultiplyAddColumn[row]!;
    if (layersVaries) layers = layersColumn[row]!;
    if (hiddenSizeVaries) hiddenSize = hiddenSizeColumn[row]!;
    if (headsVaries) heads = headsColumn[row]!;
    if (kvHeadsVaries) kvHeads = kvHeadsColumn[row]!;
    if (ffnSizeVaries) ffnSize = ffnSizeColumn[row]!;
    if (gatedVaries) gated = gatedColumn[row]!;
    if (vocabularyVaries) vocabulary = vocabularyColumn[row]!;
    if (expertsVaries) experts = expertsColumn[row]!;
    if (tensorParallelVaries) tensorParallel = tensorParallelColumn[row]!;
    if (batchVaries) batch = batchColumn[row]!;
    if (sequenceLengthVaries) sequenceLength = sequenceLengthColumn[row]!;
    if (cacheBytesVaries) cacheBytes = cacheBytesColumn[row]!;
    if (activationBytesVaries) activationBytes = activationBytesColumn[row]!;
    if (peakFlopsVaries) peakFlops = peakFlopsColumn[row]!;
    if (memoryBandwidthVaries) memoryBandwidth = memoryBandwidthColumn[row]!;
    const matrices = matricesColumn ? matricesColumn[matricesVaries ? row : 0]! : (2 + gated);
    if (matricesOut) matricesOut[row] = matrices;
    const kvHeadsPerDevice = kvHeadsPerDeviceColumn ? kvHeadsPerDeviceColumn[kvHeadsPerDeviceVaries ? row : 0]! : (Math.max(kvHeads / tensorParallel, 1));
    if (kvHeadsPerDeviceOut) kvHeadsPerDeviceOut[row] = kvHeadsPerDevice;
    const attentionParameters = attentionParametersColumn ? attentionParametersColumn[attentionParametersVaries ? row : 0]! : (parameterPerEntry * (2 * (hiddenSize * hiddenSize) + 2 * (hiddenSize * hiddenSize) * kvHeadsPerDevice * tensorParallel / heads));
    if (attentionParametersOut) attentionParametersOut[row] = attentionParameters;
    const feedForwardParameters = feedForwardParametersColumn ? feedForwardParametersColumn[feedForwardParametersVaries ? row : 0]! : (parameterPerEntry * matrices * hiddenSize * ffnSize * experts);
    if (feedForwardParametersOut) feedForwardParametersOut[row] = feedForwardParameters;
    const routerParameters = routerParametersColumn ? routerParametersColumn[routerParametersVaries ? row : 0]! : (parameterPerEntry * hiddenSize * experts * Math.min(1, experts - 1));
    if (routerParametersOut) routerParametersOut[row] = routerParameters;
    const parameters = parametersColumn ? parametersColumn[parametersVaries ? row : 0]! : (layers * (attentionParameters + feedForwardParameters + routerParameters + 2 * parameterPerEntry * hiddenSize) + parameterPerEntry * hiddenSize * (vocabulary + 1));
    if (parametersOut) parametersOut[row] = parameters;
    const positions = positionsColumn ? positionsColumn[positionsVaries ? row : 0]! : (sequenceLength * positionPerToken);
    if (positionsOut) positionsOut[row] = positions;
    const attentionFlops = attentionFlopsColumn ? attentionFlopsColumn[attentionFlopsVaries ? row : 0]! : (flopPerMultiplyAdd * batch * positions * (2 * (hiddenSize * hiddenSize) + 2 * (hiddenSize * hiddenSize) * kvHeads / heads + 2 * positions * hiddenSize));
    if (attentionFlopsOut) attentionFlopsOut[row] = attentionFlops;
    const feedForwardFlops = feedForwardFlopsColumn ? feedForwardFlopsColumn[feedForwardFlopsVaries ? row : 0]! : (flopPerMultiplyAdd * batch * positions * matrices * hiddenSize * ffnSize);
    if (feedForwardFlopsOut) feedForwardFlopsOut[row] = feedForwardFlops;
    const logitsFlops = logitsFlopsColumn ? logitsFlopsColumn[logitsFlopsVaries ? row : 0]! : (flopPerMultiplyAdd * batch * positions * hiddenSize * vocabulary);
    if (logitsFlopsOut) logitsFlopsOut[row] = logitsFlops;
    const forwardFlops = forwardFlopsColumn ? forwardFlopsColumn[forwardFlopsVaries ? row : 0]! : (layers * (attentionFlops + feedForwardFlops) + logitsFlops);
    if (forwardFlopsOut) forwardFlopsOut[row] = forwardFlops;
    const backwardFlops = backwardFlopsColumn ? backwardFlopsColumn[backwardFlopsVaries ? row : 0]! : (2 * forwardFlops);
    if (backwardFlopsOut) backwardFlopsOut[row] = backwardFlops;
    const cache = cacheColumn ? cacheColumn[cacheVaries ? row : 0]! : (2 * batch * positions * hiddenSize / heads * kvHeadsPerDevice * cacheBytes);
    if (cacheOut) cacheOut[row] = cache;
    const pivotBatch = pivotBatchColumn ? pivotBatchColumn[pivotBatchVaries ? row : 0]! : (peakFlops * activationBytes / (flopPerMultiplyAdd * memoryBandwidth));
    if (pivotBatchOut) pivotBatchOut[row] = pivotBatch;
  }
}

/** What evaluation needs to know of "llm-analysis": units, their factors and operands. */
export const llmAnalysisGraph: Graph<LlmAnalysisInputs, LlmAnalysisQuantities> = {
  name: 'llmAnalysis',
  kernel: llmAnalysis,
  columns: llmAnalysisColumns,
  inputs: {
    parameterPerEntry: ['param', 1],
    positionPerToken: ['1/token', 1],
    flopPerMultiplyAdd: ['FLOP', 1],
    layers: ['1', 1],
    hiddenSize: ['1', 1],
    heads: ['1', 1],
    kvHeads: ['1', 1],
    ffnSize: ['1', 1],
    gated: ['1', 1],
    vocabulary: ['1', 1],
    experts: ['1', 1],
    tensorParallel: ['1', 1],
    batch: ['1', 1],
    sequenceLength: ['token', 1],
    cacheBytes: ['B', 1],
    activationBytes: ['B', 1],
    peakFlops: ['TFLOP/s', 1000000000000],
    memoryBandwidth: ['GB/s', 1000000000],
  },
  equations: {
    matrices: ['1', 1, 'gated'],
    kvHeadsPerDevice: ['1', 1, 'kvHeads tensorParallel'],
    attentionParameters: ['param', 1, 'parameterPerEntry hiddenSize kvHeadsPerDevice tensorParallel heads'],
    feedForwardParameters: ['param', 1, 'parameterPerEntry matrices hiddenSize ffnSize experts'],
    routerParameters: ['param', 1, 'parameterPerEntry hiddenSize experts'],
    parameters: ['param', 1, 'layers attentionParameters feedForwardParameters routerParameters parameterPerEntry hiddenSize vocabulary'],
    positions: ['1', 1, 'sequenceLength positionPerToken'],
    attentionFlops: ['FLOP', 1, 'flopPerMultiplyAdd batch positions hiddenSize kvHeads heads'],
    feedForwardFlops: ['FLOP', 1, 'flopPerMultiplyAdd batch positions matrices hiddenSize ffnSize'],
    logitsFlops: ['FLOP', 1, 'flopPerMultiplyAdd batch positions hiddenSize vocabulary'],
    forwardFlops: ['FLOP', 1, 'layers attentionFlops feedForwardFlops logitsFlops'],
    backwardFlops: ['FLOP', 1, 'forwardFlops'],
    cache: ['B', 1, 'batch positions hiddenSize heads kvHeadsPerDevice cacheBytes'],
    pivotBatch: ['1', 1, 'peakFlops activationBytes flopPerMultiplyAdd memoryBandwidth'],
  },
};
