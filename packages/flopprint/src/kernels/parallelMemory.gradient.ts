// GENERATED from the equation set "parallelMemory" by `npm run generate`; do not edit.
import { parallelMemory, type ParallelMemoryInputs, type ParallelMemoryQuantities } from './parallelMemory.ts';

/** Slope of one quantity of "Memory of one accelerator in training" with respect to every input and quantity above it. */
export function parallelMemoryGradient(
  input: ParallelMemoryInputs,
  of: keyof ParallelMemoryQuantities,
  stated: Partial<ParallelMemoryQuantities> = {},
): Record<keyof ParallelMemoryInputs | keyof ParallelMemoryQuantities, number> {
  const { rank, tensor, pipeline, context, data, expert, interleave, interleaved, microBatches, tokensPerRank, parameters, expertParameters, layers, hiddenSize, sequenceLength, headSize, recompute, scoresKept, scoreShare, sequenceShards, weightsSharded, gradientsSharded, optimizerSharded, weightBytes, gradientBytes, optimizerBytes, commonBytes, splitBytes, inputBytes, scoreBytes, memory, reservedShare } = input;
  const { parametersHeld, parametersOwned, heldLayers, keptShare, layerBytes, madeBytes } = parallelMemory(input, stated);
  const slope = { rank: 0, tensor: 0, pipeline: 0, context: 0, data: 0, expert: 0, interleave: 0, interleaved: 0, microBatches: 0, tokensPerRank: 0, parameters: 0, expertParameters: 0, layers: 0, hiddenSize: 0, sequenceLength: 0, headSize: 0, recompute: 0, scoresKept: 0, scoreShare: 0, sequenceShards: 0, weightsSharded: 0, gradientsSharded: 0, optimizerSharded: 0, weightBytes: 0, gradientBytes: 0, optimizerBytes: 0, commonBytes: 0, splitBytes: 0, inputBytes: 0, scoreBytes: 0, memory: 0, reservedShare: 0, parametersHeld: 0, parametersOwned: 0, weightMemory: 0, gradientMemory: 0, optimizerMemory: 0, heldLayers: 0, keptShare: 0, layerBytes: 0, madeBytes: 0, scoreMemory: 0, activationMemory: 0, neededMemory: 0, availableMemory: 0 };
  slope[of] = 1;
  if (slope.availableMemory !== 0 && stated.availableMemory === undefined) {
    slope.memory += slope.availableMemory * (1 - reservedShare);
    slope.reservedShare += slope.availableMemory * (memory * -1);
  }
  if (slope.neededMemory !== 0 && stated.neededMemory === undefined) {
    slope.weightMemory += slope.neededMemory * (1);
    slope.gradientMemory += slope.neededMemory * (1);
    slope.optimizerMemory += slope.neededMemory * (1);
    slope.activationMemory += slope.neededMemory * (1);
  }
  if (slope.activationMemory !== 0 && stated.activationMemory === undefined) {
    slope.tokensPerRank += slope.activationMemory * ((heldLayers * (keptShare * layerBytes + (1 - keptShare) * inputBytes / sequenceShards) + (1 - keptShare) * layerBytes) * hiddenSize);
    slope.hiddenSize += slope.activationMemory * ((heldLayers * (keptShare * layerBytes + (1 - keptShare) * inputBytes / sequenceShards) + (1 - keptShare) * layerBytes) * tokensPerRank);
    slope.heldLayers += slope.activationMemory * (tokensPerRank * hiddenSize * (keptShare * layerBytes + (1 - keptShare) * inputBytes / sequenceShards));
    slope.keptShare += slope.activationMemory * (tokensPerRank * hiddenSize * (heldLayers * (layerBytes + inputBytes * -1 / sequenceShards) + layerBytes * -1));
    slope.layerBytes += slope.activationMemory * (tokensPerRank * hiddenSize * (heldLayers * keptShare + 1 - keptShare));
    slope.inputBytes += slope.activationMemory * (tokensPerRank * hiddenSize * heldLayers * (1 - keptShare) / sequenceShards);
    slope.sequenceShards += slope.activationMemory * (tokensPerRank * hiddenSize * heldLayers * -((1 - keptShare) * inputBytes) * 1 / (sequenceShards * sequenceShards));
    slope.scoreMemory += slope.activationMemory * (1);
  }
  if (slope.scoreMemory !== 0 && stated.scoreMemory === undefined) {
    slope.recompute += slope.scoreMemory * ((heldLayers * hiddenSize * tokensPerRank * (madeBytes - layerBytes)) * (0 >= 1 - recompute / scoreShare ? 0 : -(1 / scoreShare)));
    slope.scoreShare += slope.scoreMemory * ((heldLayers * hiddenSize * tokensPerRank * (madeBytes - layerBytes)) * (0 >= 1 - recompute / scoreShare ? 0 : -(-recompute * 1 / (scoreShare * scoreShare))));
    slope.madeBytes += slope.scoreMemory * (heldLayers * hiddenSize * tokensPerRank * Math.max(0, 1 - recompute / scoreShare));
    slope.layerBytes += slope.scoreMemory * (heldLayers * hiddenSize * tokensPerRank * Math.max(0, 1 - recompute / scoreShare) * -1);
    slope.tokensPerRank += slope.scoreMemory * (heldLayers * hiddenSize * Math.max(0, 1 - recompute / scoreShare) * (madeBytes - layerBytes));
    slope.hiddenSize += slope.scoreMemory * (heldLayers * Math.max(0, 1 - recompute / scoreShare) * (madeBytes - layerBytes) * tokensPerRank);
    slope.heldLayers += slope.scoreMemory * (Math.max(0, 1 - recompute / scoreShare) * (madeBytes - layerBytes) * tokensPerRank * hiddenSize);
  }
  if (slope.madeBytes !== 0 && stated.madeBytes === undefined) {
    slope.layerBytes += slope.madeBytes * (1);
    slope.scoresKept += slope.madeBytes * (sequenceLength * scoreBytes / (context * headSize * tensor));
    slope.scoreBytes += slope.madeBytes * (sequenceLength * scoresKept / (context * headSize * tensor));
    slope.sequenceLength += slope.madeBytes * (scoresKept * scoreBytes / (context * headSize * tensor));
    slope.context += slope.madeBytes * (-(scoresKept * scoreBytes * sequenceLength) * tensor * headSize / ((context * headSize * tensor) * (context * headSize * tensor)));
    slope.headSize += slope.madeBytes * (-(scoresKept * scoreBytes * sequenceLength) * tensor * context / ((context * headSize * tensor) * (context * headSize * tensor)));
    slope.tensor += slope.madeBytes * (-(scoresKept * scoreBytes * sequenceLength) * context * headSize / ((context * headSize * tensor) * (context * headSize * tensor)));
  }
  if (slope.layerBytes !== 0 && stated.layerBytes === undefined) {
    slope.commonBytes += slope.layerBytes * (1 / sequenceShards);
    slope.sequenceShards += slope.layerBytes * (-commonBytes * 1 / (sequenceShards * sequenceShards));
    slope.splitBytes += slope.layerBytes * (1 / tensor);
    slope.tensor += slope.layerBytes * (-splitBytes * 1 / (tensor * tensor));
  }
  if (slope.keptShare !== 0 && stated.keptShare === undefined) {
    slope.recompute += slope.keptShare * ((-(1 / (1 - scoresKept * scoreShare))) * (0 >= recompute - scoresKept * scoreShare ? 0 : 1));
    slope.scoresKept += slope.keptShare * (-(-Math.max(0, recompute - scoresKept * scoreShare) * -scoreShare / ((1 - scoresKept * scoreShare) * (1 - scoresKept * scoreShare))) + (-(1 / (1 - scoresKept * scoreShare))) * (0 >= recompute - scoresKept * scoreShare ? 0 : -scoreShare));
    slope.scoreShare += slope.keptShare * (-(-Math.max(0, recompute - scoresKept * scoreShare) * -scoresKept / ((1 - scoresKept * scoreShare) * (1 - scoresKept * scoreShare))) + (-(1 / (1 - scoresKept * scoreShare))) * (0 >= recompute - scoresKept * scoreShare ? 0 : -scoresKept));
  }
  if (slope.heldLayers !== 0 && stated.heldLayers === undefined) {
    slope.layers += slope.heldLayers * ((1 + interleaved * (pipeline - 1) / (pipeline * interleave)) * Math.min(1, microBatches / pipeline));
    slope.microBatches += slope.heldLayers * (((1 + interleaved * (pipeline - 1) / (pipeline * interleave)) * layers) * (1 <= microBatches / pipeline ? 0 : 1 / pipeline));
    slope.pipeline += slope.heldLayers * (layers * Math.min(1, microBatches / pipeline) * (interleaved * pipeline * interleave - interleaved * (pipeline - 1) * interleave) / ((pipeline * interleave) * (pipeline * interleave)) + ((1 + interleaved * (pipeline - 1) / (pipeline * interleave)) * layers) * (1 <= microBatches / pipeline ? 0 : -microBatches * 1 / (pipeline * pipeline)));
    slope.interleaved += slope.heldLayers * (layers * Math.min(1, microBatches / pipeline) * (pipeline - 1) / (pipeline * interleave));
    slope.interleave += slope.heldLayers * (layers * Math.min(1, microBatches / pipeline) * -(interleaved * (pipeline - 1)) * pipeline / ((pipeline * interleave) * (pipeline * interleave)));
  }
  if (slope.optimizerMemory !== 0 && stated.optimizerMemory === undefined) {
    slope.optimizerBytes += slope.optimizerMemory * (parametersHeld + optimizerSharded * (parametersOwned - parametersHeld));
    slope.parametersHeld += slope.optimizerMemory * (optimizerBytes * (1 + optimizerSharded * -1));
    slope.optimizerSharded += slope.optimizerMemory * (optimizerBytes * (parametersOwned - parametersHeld));
    slope.parametersOwned += slope.optimizerMemory * (optimizerBytes * optimizerSharded);
  }
  if (slope.gradientMemory !== 0 && stated.gradientMemory === undefined) {
    slope.gradientBytes += slope.gradientMemory * (parametersHeld + gradientsSharded * (parametersOwned - parametersHeld));
    slope.parametersHeld += slope.gradientMemory * (gradientBytes * (1 + gradientsSharded * -1));
    slope.gradientsSharded += slope.gradientMemory * (gradientBytes * (parametersOwned - parametersHeld));
    slope.parametersOwned += slope.gradientMemory * (gradientBytes * gradientsSharded);
  }
  if (slope.weightMemory !== 0 && stated.weightMemory === undefined) {
    slope.weightBytes += slope.weightMemory * (parametersHeld + weightsSharded * (parametersOwned - parametersHeld));
    slope.parametersHeld += slope.weightMemory * (weightBytes * (1 + weightsSharded * -1));
    slope.weightsSharded += slope.weightMemory * (weightBytes * (parametersOwned - parametersHeld));
    slope.parametersOwned += slope.weightMemory * (weightBytes * weightsSharded);
  }
  if (slope.parametersOwned !== 0 && stated.parametersOwned === undefined) {
    slope.parameters += slope.parametersOwned * (1 / (tensor * pipeline * context * data * rank));
    slope.tensor += slope.parametersOwned * (-parameters * rank * data * context * pipeline / ((tensor * pipeline * context * data * rank) * (tensor * pipeline * context * data * rank)));
    slope.pipeline += slope.parametersOwned * (-parameters * rank * data * context * tensor / ((tensor * pipeline * context * data * rank) * (tensor * pipeline * context * data * rank)));
    slope.context += slope.parametersOwned * (-parameters * rank * data * tensor * pipeline / ((tensor * pipeline * context * data * rank) * (tensor * pipeline * context * data * rank)));
    slope.data += slope.parametersOwned * (-parameters * rank * tensor * pipeline * context / ((tensor * pipeline * context * data * rank) * (tensor * pipeline * context * data * rank)));
    slope.rank += slope.parametersOwned * (-parameters * tensor * pipeline * context * data / ((tensor * pipeline * context * data * rank) * (tensor * pipeline * context * data * rank)));
  }
  if (slope.parametersHeld !== 0 && stated.parametersHeld === undefined) {
    slope.parameters += slope.parametersHeld * ((1 - expertParameters + expertParameters / expert) / (tensor * pipeline * rank));
    slope.expertParameters += slope.parametersHeld * (parameters * (-1 + 1 / expert) / (tensor * pipeline * rank));
    slope.expert += slope.parametersHeld * (parameters * -expertParameters * 1 / (expert * expert) / (tensor * pipeline * rank));
    slope.tensor += slope.parametersHeld * (-(parameters * (1 - expertParameters + expertParameters / expert)) * rank * pipeline / ((tensor * pipeline * rank) * (tensor * pipeline * rank)));
    slope.pipeline += slope.parametersHeld * (-(parameters * (1 - expertParameters + expertParameters / expert)) * rank * tensor / ((tensor * pipeline * rank) * (tensor * pipeline * rank)));
    slope.rank += slope.parametersHeld * (-(parameters * (1 - expertParameters + expertParameters / expert)) * tensor * pipeline / ((tensor * pipeline * rank) * (tensor * pipeline * rank)));
  }
  return slope;
}
