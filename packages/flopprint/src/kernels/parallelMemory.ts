// GENERATED from the equation set "parallelMemory" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Memory of one accelerator in training", in coherent base units. */
export interface ParallelMemoryInputs {
  /** Accelerators that one rank runs on, in accelerator. */
  readonly rank: number;
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
  /** The schedule is interleaved. */
  readonly interleaved: number;
  /** Micro-batches of a replica in a step. */
  readonly microBatches: number;
  /** Tokens of a micro-batch on one accelerator, in token/accelerator. */
  readonly tokensPerRank: number;
  /** Parameters, in param. */
  readonly parameters: number;
  /** Share of the parameters that routed experts hold. */
  readonly expertParameters: number;
  /** Layers. */
  readonly layers: number;
  /** Hidden size. */
  readonly hiddenSize: number;
  /** Sequence length in training. */
  readonly sequenceLength: number;
  /** Size of one head. */
  readonly headSize: number;
  /** Share of the forward pass computed again. */
  readonly recompute: number;
  /** Attention scores are kept. */
  readonly scoresKept: number;
  /** Share of attention scores in a forward pass. */
  readonly scoreShare: number;
  /** Accelerators that share norms and dropout. */
  readonly sequenceShards: number;
  /** Weights are sharded over replicas. */
  readonly weightsSharded: number;
  /** Gradients are sharded over replicas. */
  readonly gradientsSharded: number;
  /** The optimizer is sharded over replicas. */
  readonly optimizerSharded: number;
  /** Bytes of one weight in training, in B/param. */
  readonly weightBytes: number;
  /** Bytes of one gradient, in B/param. */
  readonly gradientBytes: number;
  /** Bytes of optimizer for each parameter, in B/param. */
  readonly optimizerBytes: number;
  /** Bytes kept of a hidden element that tensor parallelism does not split, in B/token. */
  readonly commonBytes: number;
  /** Bytes kept of a hidden element that tensor parallelism splits, in B/token. */
  readonly splitBytes: number;
  /** Bytes of a hidden element at the start of a layer, in B/token. */
  readonly inputBytes: number;
  /** Bytes kept of one attention score, in B/token. */
  readonly scoreBytes: number;
  /** Memory of one accelerator, in B/accelerator. */
  readonly memory: number;
  /** Share of the memory that training cannot use. */
  readonly reservedShare: number;
}

/** Quantities of "Memory of one accelerator in training", in coherent base units. */
export interface ParallelMemoryQuantities {
  /** Parameters that one accelerator works with, in param/accelerator. Source: narayanan-2021. */
  readonly parametersHeld: number;
  /** Parameters of one accelerator where they are sharded over replicas, in param/accelerator. Source: rajbhandari-2020-zero. */
  readonly parametersOwned: number;
  /** Memory of the weights, in B/accelerator. Source: rajbhandari-2020-zero. */
  readonly weightMemory: number;
  /** Memory of the gradients, in B/accelerator. Source: rajbhandari-2020-zero. */
  readonly gradientMemory: number;
  /** Memory of the optimizer, in B/accelerator. Source: rajbhandari-2020-zero. */
  readonly optimizerMemory: number;
  /** Layers whose activations are kept at once, in micro-batches. Source: korthikanti-2022. */
  readonly heldLayers: number;
  /** Share of the activations outside attention that are kept. Source: korthikanti-2022. */
  readonly keptShare: number;
  /** Bytes kept of a hidden element in one layer, in B/token. Source: korthikanti-2022. */
  readonly layerBytes: number;
  /** Bytes of a hidden element that one layer makes, scores with them, in B/token. Source: korthikanti-2022. */
  readonly madeBytes: number;
  /** Memory of attention scores, in B/accelerator. Source: korthikanti-2022. */
  readonly scoreMemory: number;
  /** Memory of activations, in B/accelerator. Source: korthikanti-2022. */
  readonly activationMemory: number;
  /** Memory that one accelerator needs, in B/accelerator. Source: rajbhandari-2020-zero. */
  readonly neededMemory: number;
  /** Memory that training can use, in B/accelerator. Source: rajbhandari-2020-zero. */
  readonly availableMemory: number;
}

/** "Memory of one accelerator in training": a stated quantity replaces its formula. */
export function parallelMemory(input: ParallelMemoryInputs, stated?: Partial<ParallelMemoryQuantities>): ParallelMemoryQuantities {
  if (stated) return parallelMemoryStated(input, stated);
  const { rank, tensor, pipeline, context, data, expert, interleave, interleaved, microBatches, tokensPerRank, parameters, expertParameters, layers, hiddenSize, sequenceLength, headSize, recompute, scoresKept, scoreShare, sequenceShards, weightsSharded, gradientsSharded, optimizerSharded, weightBytes, gradientBytes, optimizerBytes, commonBytes, splitBytes, inputBytes, scoreBytes, memory, reservedShare } = input;
  const parametersHeld = (parameters * (1 - expertParameters + expertParameters / expert) / (tensor * pipeline * rank));
  const parametersOwned = (parameters / (tensor * pipeline * context * data * rank));
  const weightMemory = (weightBytes * (parametersHeld + weightsSharded * (parametersOwned - parametersHeld)));
  const gradientMemory = (gradientBytes * (parametersHeld + gradientsSharded * (parametersOwned - parametersHeld)));
  const optimizerMemory = (optimizerBytes * (parametersHeld + optimizerSharded * (parametersOwned - parametersHeld)));
  const heldLayers = (layers * Math.min(1, microBatches / pipeline) * (1 + interleaved * (pipeline - 1) / (pipeline * interleave)));
  const keptShare = (1 - Math.max(0, recompute - scoresKept * scoreShare) / (1 - scoresKept * scoreShare));
  const layerBytes = (commonBytes / sequenceShards + splitBytes / tensor);
  const madeBytes = (layerBytes + scoresKept * scoreBytes * sequenceLength / (context * headSize * tensor));
  const scoreMemory = (Math.max(0, 1 - recompute / scoreShare) * (madeBytes - layerBytes) * tokensPerRank * hiddenSize * heldLayers);
  const activationMemory = (tokensPerRank * hiddenSize * (heldLayers * (keptShare * layerBytes + (1 - keptShare) * inputBytes / sequenceShards) + (1 - keptShare) * layerBytes) + scoreMemory);
  const neededMemory = (weightMemory + gradientMemory + optimizerMemory + activationMemory);
  const availableMemory = (memory * (1 - reservedShare));
  return { parametersHeld, parametersOwned, weightMemory, gradientMemory, optimizerMemory, heldLayers, keptShare, layerBytes, madeBytes, scoreMemory, activationMemory, neededMemory, availableMemory };
}

function parallelMemoryStated(input: ParallelMemoryInputs, stated: Partial<ParallelMemoryQuantities>): ParallelMemoryQuantities {
  const { rank, tensor, pipeline, context, data, expert, interleave, interleaved, microBatches, tokensPerRank, parameters, expertParameters, layers, hiddenSize, sequenceLength, headSize, recompute, scoresKept, scoreShare, sequenceShards, weightsSharded, gradientsSharded, optimizerSharded, weightBytes, gradientBytes, optimizerBytes, commonBytes, splitBytes, inputBytes, scoreBytes, memory, reservedShare } = input;
  const parametersHeld = stated.parametersHeld ?? (parameters * (1 - expertParameters + expertParameters / expert) / (tensor * pipeline * rank));
  const parametersOwned = stated.parametersOwned ?? (parameters / (tensor * pipeline * context * data * rank));
  const weightMemory = stated.weightMemory ?? (weightBytes * (parametersHeld + weightsSharded * (parametersOwned - parametersHeld)));
  const gradientMemory = stated.gradientMemory ?? (gradientBytes * (parametersHeld + gradientsSharded * (parametersOwned - parametersHeld)));
  const optimizerMemory = stated.optimizerMemory ?? (optimizerBytes * (parametersHeld + optimizerSharded * (parametersOwned - parametersHeld)));
  const heldLayers = stated.heldLayers ?? (layers * Math.min(1, microBatches / pipeline) * (1 + interleaved * (pipeline - 1) / (pipeline * interleave)));
  const keptShare = stated.keptShare ?? (1 - Math.max(0, recompute - scoresKept * scoreShare) / (1 - scoresKept * scoreShare));
  const layerBytes = stated.layerBytes ?? (commonBytes / sequenceShards + splitBytes / tensor);
  const madeBytes = stated.madeBytes ?? (layerBytes + scoresKept * scoreBytes * sequenceLength / (context * headSize * tensor));
  const scoreMemory = stated.scoreMemory ?? (Math.max(0, 1 - recompute / scoreShare) * (madeBytes - layerBytes) * tokensPerRank * hiddenSize * heldLayers);
  const activationMemory = stated.activationMemory ?? (tokensPerRank * hiddenSize * (heldLayers * (keptShare * layerBytes + (1 - keptShare) * inputBytes / sequenceShards) + (1 - keptShare) * layerBytes) + scoreMemory);
  const neededMemory = stated.neededMemory ?? (weightMemory + gradientMemory + optimizerMemory + activationMemory);
  const availableMemory = stated.availableMemory ?? (memory * (1 - reservedShare));
  return { parametersHeld, parametersOwned, weightMemory, gradientMemory, optimizerMemory, heldLayers, keptShare, layerBytes, madeBytes, scoreMemory, activationMemory, neededMemory, availableMemory };
}

/** "Memory of one accelerator in training" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function parallelMemoryColumns(
  length: number,
  input: Columns<ParallelMemoryInputs>,
  stated: Partial<Columns<ParallelMemoryQuantities>>,
  output: Partial<Columns<ParallelMemoryQuantities>>,
): void {
  const rankColumn = input.rank;
  const rankVaries = rankColumn.length !== 1;
  let rank = rankColumn[0]!;
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
  const interleavedColumn = input.interleaved;
  const interleavedVaries = interleavedColumn.length !== 1;
  let interleaved = interleavedColumn[0]!;
  const microBatchesColumn = input.microBatches;
  const microBatchesVaries = microBatchesColumn.length !== 1;
  let microBatches = microBatchesColumn[0]!;
  const tokensPerRankColumn = input.tokensPerRank;
  const tokensPerRankVaries = tokensPerRankColumn.length !== 1;
  let tokensPerRank = tokensPerRankColumn[0]!;
  const parametersColumn = input.parameters;
  const parametersVaries = parametersColumn.length !== 1;
  let parameters = parametersColumn[0]!;
  const expertParametersColumn = input.expertParameters;
  const expertParametersVaries = expertParametersColumn.length !== 1;
  let expertParameters = expertParametersColumn[0]!;
  const layersColumn = input.layers;
  const layersVaries = layersColumn.length !== 1;
  let layers = layersColumn[0]!;
  const hiddenSizeColumn = input.hiddenSize;
  const hiddenSizeVaries = hiddenSizeColumn.length !== 1;
  let hiddenSize = hiddenSizeColumn[0]!;
  const sequenceLengthColumn = input.sequenceLength;
  const sequenceLengthVaries = sequenceLengthColumn.length !== 1;
  let sequenceLength = sequenceLengthColumn[0]!;
  const headSizeColumn = input.headSize;
  const headSizeVaries = headSizeColumn.length !== 1;
  let headSize = headSizeColumn[0]!;
  const recomputeColumn = input.recompute;
  const recomputeVaries = recomputeColumn.length !== 1;
  let recompute = recomputeColumn[0]!;
  const scoresKeptColumn = input.scoresKept;
  const scoresKeptVaries = scoresKeptColumn.length !== 1;
  let scoresKept = scoresKeptColumn[0]!;
  const scoreShareColumn = input.scoreShare;
  const scoreShareVaries = scoreShareColumn.length !== 1;
  let scoreShare = scoreShareColumn[0]!;
  const sequenceShardsColumn = input.sequenceShards;
  const sequenceShardsVaries = sequenceShardsColumn.length !== 1;
  let sequenceShards = sequenceShardsColumn[0]!;
  const weightsShardedColumn = input.weightsSharded;
  const weightsShardedVaries = weightsShardedColumn.length !== 1;
  let weightsSharded = weightsShardedColumn[0]!;
  const gradientsShardedColumn = input.gradientsSharded;
  const gradientsShardedVaries = gradientsShardedColumn.length !== 1;
  let gradientsSharded = gradientsShardedColumn[0]!;
  const optimizerShardedColumn = input.optimizerSharded;
  const optimizerShardedVaries = optimizerShardedColumn.length !== 1;
  let optimizerSharded = optimizerShardedColumn[0]!;
  const weightBytesColumn = input.weightBytes;
  const weightBytesVaries = weightBytesColumn.length !== 1;
  let weightBytes = weightBytesColumn[0]!;
  const gradientBytesColumn = input.gradientBytes;
  const gradientBytesVaries = gradientBytesColumn.length !== 1;
  let gradientBytes = gradientBytesColumn[0]!;
  const optimizerBytesColumn = input.optimizerBytes;
  const optimizerBytesVaries = optimizerBytesColumn.length !== 1;
  let optimizerBytes = optimizerBytesColumn[0]!;
  const commonBytesColumn = input.commonBytes;
  const commonBytesVaries = commonBytesColumn.length !== 1;
  let commonBytes = commonBytesColumn[0]!;
  const splitBytesColumn = input.splitBytes;
  const splitBytesVaries = splitBytesColumn.length !== 1;
  let splitBytes = splitBytesColumn[0]!;
  const inputBytesColumn = input.inputBytes;
  const inputBytesVaries = inputBytesColumn.length !== 1;
  let inputBytes = inputBytesColumn[0]!;
  const scoreBytesColumn = input.scoreBytes;
  const scoreBytesVaries = scoreBytesColumn.length !== 1;
  let scoreBytes = scoreBytesColumn[0]!;
  const memoryColumn = input.memory;
  const memoryVaries = memoryColumn.length !== 1;
  let memory = memoryColumn[0]!;
  const reservedShareColumn = input.reservedShare;
  const reservedShareVaries = reservedShareColumn.length !== 1;
  let reservedShare = reservedShareColumn[0]!;
  const parametersHeldColumn = stated.parametersHeld;
  const parametersHeldVaries = parametersHeldColumn?.length !== 1;
  const parametersHeldOut = output.parametersHeld;
  const parametersOwnedColumn = stated.parametersOwned;
  const parametersOwnedVaries = parametersOwnedColumn?.length !== 1;
  const parametersOwnedOut = output.parametersOwned;
  const weightMemoryColumn = stated.weightMemory;
  const weightMemoryVaries = weightMemoryColumn?.length !== 1;
  const weightMemoryOut = output.weightMemory;
  const gradientMemoryColumn = stated.gradientMemory;
  const gradientMemoryVaries = gradientMemoryColumn?.length !== 1;
  const gradientMemoryOut = output.gradientMemory;
  const optimizerMemoryColumn = stated.optimizerMemory;
  const optimizerMemoryVaries = optimizerMemoryColumn?.length !== 1;
  const optimizerMemoryOut = output.optimizerMemory;
  const heldLayersColumn = stated.heldLayers;
  const heldLayersVaries = heldLayersColumn?.length !== 1;
  const heldLayersOut = output.heldLayers;
  const keptShareColumn = stated.keptShare;
  const keptShareVaries = keptShareColumn?.length !== 1;
  const keptShareOut = output.keptShare;
  const layerBytesColumn = stated.layerBytes;
  const layerBytesVaries = layerBytesColumn?.length !== 1;
  const layerBytesOut = output.layerBytes;
  const madeBytesColumn = stated.madeBytes;
  const madeBytesVaries = madeBytesColumn?.length !== 1;
  const madeBytesOut = output.madeBytes;
  const scoreMemoryColumn = stated.scoreMemory;
  const scoreMemoryVaries = scoreMemoryColumn?.length !== 1;
  const scoreMemoryOut = output.scoreMemory;
  const activationMemoryColumn = stated.activationMemory;
  const activationMemoryVaries = activationMemoryColumn?.length !== 1;
  const activationMemoryOut = output.activationMemory;
  const neededMemoryColumn = stated.neededMemory;
  const neededMemoryVaries = neededMemoryColumn?.length !== 1;
  const neededMemoryOut = output.neededMemory;
  const availableMemoryColumn = stated.availableMemory;
  const availableMemoryVaries = availableMemoryColumn?.length !== 1;
  const availableMemoryOut = output.availableMemory;
  for (let row = 0; row < length; row++) {
    if (rankVaries) rank = rankColumn[row]!;
    if (tensorVaries) tensor = tensorColumn[row]!;
    if (pipelineVaries) pipeline = pipelineColumn[row]!;
    if (contextVaries) context = contextColumn[row]!;
    if (dataVaries) data = dataColumn[row]!;
    if (expertVaries) expert = expertColumn[row]!;
    if (interleaveVaries) interleave = interleaveColumn[row]!;
    if (interleavedVaries) interleaved = interleavedColumn[row]!;
    if (microBatchesVaries) microBatches = microBatchesColumn[row]!;
    if (tokensPerRankVaries) tokensPerRank = tokensPerRankColumn[row]!;
    if (parametersVaries) parameters = parametersColumn[row]!;
    if (expertParametersVaries) expertParameters = expertParametersColumn[row]!;
    if (layersVaries) layers = layersColumn[row]!;
    if (hiddenSizeVaries) hiddenSize = hiddenSizeColumn[row]!;
    if (sequenceLengthVaries) sequenceLength = sequenceLengthColumn[row]!;
    if (headSizeVaries) headSize = headSizeColumn[row]!;
    if (recomputeVaries) recompute = recomputeColumn[row]!;
    if (scoresKeptVaries) scoresKept = scoresKeptColumn[row]!;
    if (scoreShareVaries) scoreShare = scoreShareColumn[row]!;
    if (sequenceShardsVaries) sequenceShards = sequenceShardsColumn[row]!;
    if (weightsShardedVaries) weightsSharded = weightsShardedColumn[row]!;
    if (gradientsShardedVaries) gradientsSharded = gradientsShardedColumn[row]!;
    if (optimizerShardedVaries) optimizerSharded = optimizerShardedColumn[row]!;
    if (weightBytesVaries) weightBytes = weightBytesColumn[row]!;
    if (gradientBytesVaries) gradientBytes = gradientBytesColumn[row]!;
    if (optimizerBytesVaries) optimizerBytes = optimizerBytesColumn[row]!;
    if (commonBytesVaries) commonBytes = commonBytesColumn[row]!;
    if (splitBytesVaries) splitBytes = splitBytesColumn[row]!;
    if (inputBytesVaries) inputBytes = inputBytesColumn[row]!;
    if (scoreBytesVaries) scoreBytes = scoreBytesColumn[row]!;
    if (memoryVaries) memory = memoryColumn[row]!;
    if (reservedShareVaries) reservedShare = reservedShareColumn[row]!;
    const parametersHeld = parametersHeldColumn ? parametersHeldColumn[parametersHeldVaries ? row : 0]! : (parameters * (1 - expertParameters + expertParameters / expert) / (tensor * pipeline * rank));
    if (parametersHeldOut) parametersHeldOut[row] = parametersHeld;
    const parametersOwned = parametersOwnedColumn ? parametersOwnedColumn[parametersOwnedVaries ? row : 0]! : (parameters / (tensor * pipeline * context * data * rank));
    if (parametersOwnedOut) parametersOwnedOut[row] = parametersOwned;
    const weightMemory = weightMemoryColumn ? weightMemoryColumn[weightMemoryVaries ? row : 0]! : (weightBytes * (parametersHeld + weightsSharded * (parametersOwned - parametersHeld)));
    if (weightMemoryOut) weightMemoryOut[row] = weightMemory;
    const gradientMemory = gradientMemoryColumn ? gradientMemoryColumn[gradientMemoryVaries ? row : 0]! : (gradientBytes * (parametersHeld + gradientsSharded * (parametersOwned - parametersHeld)));
    if (gradientMemoryOut) gradientMemoryOut[row] = gradientMemory;
    const optimizerMemory = optimizerMemoryColumn ? optimizerMemoryColumn[optimizerMemoryVaries ? row : 0]! : (optimizerBytes * (parametersHeld + optimizerSharded * (parametersOwned - parametersHeld)));
    if (optimizerMemoryOut) optimizerMemoryOut[row] = optimizerMemory;
    const heldLayers = heldLayersColumn ? heldLayersColumn[heldLayersVaries ? row : 0]! : (layers * Math.min(1, microBatches / pipeline) * (1 + interleaved * (pipeline - 1) / (pipeline * interleave)));
    if (heldLayersOut) heldLayersOut[row] = heldLayers;
    const keptShare = keptShareColumn ? keptShareColumn[keptShareVaries ? row : 0]! : (1 - Math.max(0, recompute - scoresKept * scoreShare) / (1 - scoresKept * scoreShare));
    if (keptShareOut) keptShareOut[row] = keptShare;
    const layerBytes = layerBytesColumn ? layerBytesColumn[layerBytesVaries ? row : 0]! : (commonBytes / sequenceShards + splitBytes / tensor);
    if (layerBytesOut) layerBytesOut[row] = layerBytes;
    const madeBytes = madeBytesColumn ? madeBytesColumn[madeBytesVaries ? row : 0]! : (layerBytes + scoresKept * scoreBytes * sequenceLength / (context * headSize * tensor));
    if (madeBytesOut) madeBytesOut[row] = madeBytes;
    const scoreMemory = scoreMemoryColumn ? scoreMemoryColumn[scoreMemoryVaries ? row : 0]! : (Math.max(0, 1 - recompute / scoreShare) * (madeBytes - layerBytes) * tokensPerRank * hiddenSize * heldLayers);
    if (scoreMemoryOut) scoreMemoryOut[row] = scoreMemory;
    const activationMemory = activationMemoryColumn ? activationMemoryColumn[activationMemoryVaries ? row : 0]! : (tokensPerRank * hiddenSize * (heldLayers * (keptShare * layerBytes + (1 - keptShare) * inputBytes / sequenceShards) + (1 - keptShare) * layerBytes) + scoreMemory);
    if (activationMemoryOut) activationMemoryOut[row] = activationMemory;
    const neededMemory = neededMemoryColumn ? neededMemoryColumn[neededMemoryVaries ? row : 0]! : (weightMemory + gradientMemory + optimizerMemory + activationMemory);
    if (neededMemoryOut) neededMemoryOut[row] = neededMemory;
    const availableMemory = availableMemoryColumn ? availableMemoryColumn[availableMemoryVaries ? row : 0]! : (memory * (1 - reservedShare));
    if (availableMemoryOut) availableMemoryOut[row] = availableMemory;
  }
}

/** What evaluation needs to know of "Memory of one accelerator in training": units, their factors and operands. */
export const parallelMemoryGraph: Graph<ParallelMemoryInputs, ParallelMemoryQuantities> = {
  name: 'parallelMemory',
  kernel: parallelMemory,
  columns: parallelMemoryColumns,
  inputs: {
    rank: ['accelerator', 1],
    tensor: ['1', 1],
    pipeline: ['1', 1],
    context: ['1', 1],
    data: ['1', 1],
    expert: ['1', 1],
    interleave: ['1', 1],
    interleaved: ['1', 1],
    microBatches: ['1', 1],
    tokensPerRank: ['token/accelerator', 1],
    parameters: ['param', 1],
    expertParameters: ['1', 1],
    layers: ['1', 1],
    hiddenSize: ['1', 1],
    sequenceLength: ['1', 1],
    headSize: ['1', 1],
    recompute: ['1', 1],
    scoresKept: ['1', 1],
    scoreShare: ['1', 1],
    sequenceShards: ['1', 1],
    weightsSharded: ['1', 1],
    gradientsSharded: ['1', 1],
    optimizerSharded: ['1', 1],
    weightBytes: ['B/param', 1],
    gradientBytes: ['B/param', 1],
    optimizerBytes: ['B/param', 1],
    commonBytes: ['B/token', 1],
    splitBytes: ['B/token', 1],
    inputBytes: ['B/token', 1],
    scoreBytes: ['B/token', 1],
    memory: ['GB/accelerator', 1000000000],
    reservedShare: ['1', 1],
  },
  equations: {
    parametersHeld: ['Gparam/accelerator', 1000000000, 'parameters expertParameters expert tensor pipeline rank'],
    parametersOwned: ['Gparam/accelerator', 1000000000, 'parameters tensor pipeline context data rank'],
    weightMemory: ['GB/accelerator', 1000000000, 'weightBytes parametersHeld weightsSharded parametersOwned'],
    gradientMemory: ['GB/accelerator', 1000000000, 'gradientBytes parametersHeld gradientsSharded parametersOwned'],
    optimizerMemory: ['GB/accelerator', 1000000000, 'optimizerBytes parametersHeld optimizerSharded parametersOwned'],
    heldLayers: ['1', 1, 'layers microBatches pipeline interleaved interleave'],
    keptShare: ['1', 1, 'recompute scoresKept scoreShare'],
    layerBytes: ['B/token', 1, 'commonBytes sequenceShards splitBytes tensor'],
    madeBytes: ['B/token', 1, 'layerBytes scoresKept scoreBytes sequenceLength context headSize tensor'],
    scoreMemory: ['GB/accelerator', 1000000000, 'recompute scoreShare madeBytes layerBytes tokensPerRank hiddenSize heldLayers'],
    activationMemory: ['GB/accelerator', 1000000000, 'tokensPerRank hiddenSize heldLayers keptShare layerBytes inputBytes sequenceShards scoreMemory'],
    neededMemory: ['GB/accelerator', 1000000000, 'weightMemory gradientMemory optimizerMemory activationMemory'],
    availableMemory: ['GB/accelerator', 1000000000, 'memory reservedShare'],
  },
};
