// GENERATED from the equation set "parallelTime" by `npm run generate`; do not edit.
import { parallelTime, type ParallelTimeInputs, type ParallelTimeQuantities } from './parallelTime.ts';

/** Slope of one quantity of "Time of a training step by its parts" with respect to every input and quantity above it. */
export function parallelTimeGradient(
  input: ParallelTimeInputs,
  of: keyof ParallelTimeQuantities,
  stated: Partial<ParallelTimeQuantities> = {},
): Record<keyof ParallelTimeInputs | keyof ParallelTimeQuantities, number> {
  const { tensor, pipeline, context, data, expert, interleave, microBatches, tokensPerRank, parametersHeld, layers, hiddenSize, keyValueWidth, expertLayers, expertsPerToken, forwardFlopsPerToken, passes, recompute, peakFlops, kernelPeak, kernelEfficiency, madeBytes, touches, memoryBandwidth, elementBytes, weightBytes, weightsSharded, tensorBandwidth, pipelineBandwidth, contextBandwidth, expertBandwidth, dataBandwidth, overlap } = input;
  const { workTokens, computeTime, memoryTime, hiddenTraffic, tensorTime, expertTime, pipelineTime, contextTime, contextExposed, dataTime, dataExposed, workTime, bubbleTime, stepTime } = parallelTime(input, stated);
  const slope = { tensor: 0, pipeline: 0, context: 0, data: 0, expert: 0, interleave: 0, microBatches: 0, tokensPerRank: 0, parametersHeld: 0, layers: 0, hiddenSize: 0, keyValueWidth: 0, expertLayers: 0, expertsPerToken: 0, forwardFlopsPerToken: 0, passes: 0, recompute: 0, peakFlops: 0, kernelPeak: 0, kernelEfficiency: 0, madeBytes: 0, touches: 0, memoryBandwidth: 0, elementBytes: 0, weightBytes: 0, weightsSharded: 0, tensorBandwidth: 0, pipelineBandwidth: 0, contextBandwidth: 0, expertBandwidth: 0, dataBandwidth: 0, overlap: 0, workTokens: 0, computeTime: 0, memoryTime: 0, hiddenTraffic: 0, tensorTime: 0, expertTime: 0, pipelineTime: 0, contextTime: 0, contextExposed: 0, dataTime: 0, dataExposed: 0, workTime: 0, bubbleTime: 0, stepTime: 0, explainedMfu: 0, computeShare: 0, memoryShare: 0, bubbleShare: 0, tensorShare: 0, pipelineShare: 0, expertTimeShare: 0, contextShare: 0, dataShare: 0 };
  slope[of] = 1;
  if (slope.dataShare !== 0 && stated.dataShare === undefined) {
    slope.dataExposed += slope.dataShare * (1 / stepTime);
    slope.stepTime += slope.dataShare * (-dataExposed * 1 / (stepTime * stepTime));
  }
  if (slope.contextShare !== 0 && stated.contextShare === undefined) {
    slope.contextExposed += slope.contextShare * (1 / stepTime);
    slope.stepTime += slope.contextShare * (-contextExposed * 1 / (stepTime * stepTime));
  }
  if (slope.expertTimeShare !== 0 && stated.expertTimeShare === undefined) {
    slope.expertTime += slope.expertTimeShare * (1 / stepTime);
    slope.stepTime += slope.expertTimeShare * (-expertTime * 1 / (stepTime * stepTime));
  }
  if (slope.pipelineShare !== 0 && stated.pipelineShare === undefined) {
    slope.pipelineTime += slope.pipelineShare * (1 / stepTime);
    slope.stepTime += slope.pipelineShare * (-pipelineTime * 1 / (stepTime * stepTime));
  }
  if (slope.tensorShare !== 0 && stated.tensorShare === undefined) {
    slope.tensorTime += slope.tensorShare * (1 / stepTime);
    slope.stepTime += slope.tensorShare * (-tensorTime * 1 / (stepTime * stepTime));
  }
  if (slope.bubbleShare !== 0 && stated.bubbleShare === undefined) {
    slope.bubbleTime += slope.bubbleShare * (1 / stepTime);
    slope.stepTime += slope.bubbleShare * (-bubbleTime * 1 / (stepTime * stepTime));
  }
  if (slope.memoryShare !== 0 && stated.memoryShare === undefined) {
    slope.memoryTime += slope.memoryShare * (1 / stepTime);
    slope.stepTime += slope.memoryShare * (-memoryTime * 1 / (stepTime * stepTime));
  }
  if (slope.computeShare !== 0 && stated.computeShare === undefined) {
    slope.computeTime += slope.computeShare * (1 / stepTime);
    slope.stepTime += slope.computeShare * (-computeTime * 1 / (stepTime * stepTime));
  }
  if (slope.explainedMfu !== 0 && stated.explainedMfu === undefined) {
    slope.forwardFlopsPerToken += slope.explainedMfu * (workTokens * passes / (tensor * pipeline * peakFlops * stepTime));
    slope.passes += slope.explainedMfu * (workTokens * forwardFlopsPerToken / (tensor * pipeline * peakFlops * stepTime));
    slope.workTokens += slope.explainedMfu * (forwardFlopsPerToken * passes / (tensor * pipeline * peakFlops * stepTime));
    slope.tensor += slope.explainedMfu * (-(forwardFlopsPerToken * passes * workTokens) * stepTime * peakFlops * pipeline / ((tensor * pipeline * peakFlops * stepTime) * (tensor * pipeline * peakFlops * stepTime)));
    slope.pipeline += slope.explainedMfu * (-(forwardFlopsPerToken * passes * workTokens) * stepTime * peakFlops * tensor / ((tensor * pipeline * peakFlops * stepTime) * (tensor * pipeline * peakFlops * stepTime)));
    slope.peakFlops += slope.explainedMfu * (-(forwardFlopsPerToken * passes * workTokens) * stepTime * tensor * pipeline / ((tensor * pipeline * peakFlops * stepTime) * (tensor * pipeline * peakFlops * stepTime)));
    slope.stepTime += slope.explainedMfu * (-(forwardFlopsPerToken * passes * workTokens) * tensor * pipeline * peakFlops / ((tensor * pipeline * peakFlops * stepTime) * (tensor * pipeline * peakFlops * stepTime)));
  }
  if (slope.stepTime !== 0 && stated.stepTime === undefined) {
    slope.workTime += slope.stepTime * (1);
    slope.bubbleTime += slope.stepTime * (1);
    slope.dataExposed += slope.stepTime * (1);
  }
  if (slope.bubbleTime !== 0 && stated.bubbleTime === undefined) {
    slope.workTime += slope.bubbleTime * ((pipeline - 1) / (interleave * microBatches));
    slope.pipeline += slope.bubbleTime * (workTime / (interleave * microBatches));
    slope.interleave += slope.bubbleTime * (-(workTime * (pipeline - 1)) * microBatches / ((interleave * microBatches) * (interleave * microBatches)));
    slope.microBatches += slope.bubbleTime * (-(workTime * (pipeline - 1)) * interleave / ((interleave * microBatches) * (interleave * microBatches)));
  }
  if (slope.workTime !== 0 && stated.workTime === undefined) {
    slope.computeTime += slope.workTime * (1);
    slope.memoryTime += slope.workTime * (1);
    slope.tensorTime += slope.workTime * (1);
    slope.expertTime += slope.workTime * (1);
    slope.pipelineTime += slope.workTime * (1);
    slope.contextExposed += slope.workTime * (1);
  }
  if (slope.dataExposed !== 0 && stated.dataExposed === undefined) {
    slope.dataTime += slope.dataExposed * ((dataTime * Math.max(0, 1 - overlap) >= dataTime - computeTime ? Math.max(0, 1 - overlap) : 1));
    slope.overlap += slope.dataExposed * ((dataTime * Math.max(0, 1 - overlap) >= dataTime - computeTime ? (dataTime) * (0 >= 1 - overlap ? 0 : -1) : 0));
    slope.computeTime += slope.dataExposed * ((dataTime * Math.max(0, 1 - overlap) >= dataTime - computeTime ? 0 : -1));
  }
  if (slope.dataTime !== 0 && stated.dataTime === undefined) {
    slope.weightBytes += slope.dataTime * ((2 + weightsSharded * (2 * microBatches - 1)) * (1 - 1 / (data * context)) * parametersHeld / dataBandwidth);
    slope.parametersHeld += slope.dataTime * ((2 + weightsSharded * (2 * microBatches - 1)) * (1 - 1 / (data * context)) * weightBytes / dataBandwidth);
    slope.data += slope.dataTime * ((2 + weightsSharded * (2 * microBatches - 1)) * weightBytes * parametersHeld * -(-1 * context / ((data * context) * (data * context))) / dataBandwidth);
    slope.context += slope.dataTime * ((2 + weightsSharded * (2 * microBatches - 1)) * weightBytes * parametersHeld * -(-1 * data / ((data * context) * (data * context))) / dataBandwidth);
    slope.weightsSharded += slope.dataTime * (weightBytes * parametersHeld * (1 - 1 / (data * context)) * (2 * microBatches - 1) / dataBandwidth);
    slope.microBatches += slope.dataTime * (weightBytes * parametersHeld * (1 - 1 / (data * context)) * weightsSharded * 2 / dataBandwidth);
    slope.dataBandwidth += slope.dataTime * (-(weightBytes * parametersHeld * (1 - 1 / (data * context)) * (2 + weightsSharded * (2 * microBatches - 1))) * 1 / (dataBandwidth * dataBandwidth));
  }
  if (slope.contextExposed !== 0 && stated.contextExposed === undefined) {
    slope.contextTime += slope.contextExposed * ((contextTime * Math.max(0, 1 - overlap) >= contextTime - computeTime ? Math.max(0, 1 - overlap) : 1));
    slope.overlap += slope.contextExposed * ((contextTime * Math.max(0, 1 - overlap) >= contextTime - computeTime ? (contextTime) * (0 >= 1 - overlap ? 0 : -1) : 0));
    slope.computeTime += slope.contextExposed * ((contextTime * Math.max(0, 1 - overlap) >= contextTime - computeTime ? 0 : -1));
  }
  if (slope.contextTime !== 0 && stated.contextTime === undefined) {
    slope.elementBytes += slope.contextTime * ((passes + recompute) * (context - 1) * workTokens * layers * keyValueWidth * 2 / (pipeline * tensor) / contextBandwidth);
    slope.keyValueWidth += slope.contextTime * ((passes + recompute) * (context - 1) * workTokens * layers * elementBytes * 2 / (pipeline * tensor) / contextBandwidth);
    slope.layers += slope.contextTime * ((passes + recompute) * (context - 1) * workTokens * elementBytes * 2 * keyValueWidth / (pipeline * tensor) / contextBandwidth);
    slope.pipeline += slope.contextTime * ((passes + recompute) * (context - 1) * workTokens * -(elementBytes * 2 * keyValueWidth * layers) * tensor / ((pipeline * tensor) * (pipeline * tensor)) / contextBandwidth);
    slope.tensor += slope.contextTime * ((passes + recompute) * (context - 1) * workTokens * -(elementBytes * 2 * keyValueWidth * layers) * pipeline / ((pipeline * tensor) * (pipeline * tensor)) / contextBandwidth);
    slope.workTokens += slope.contextTime * ((passes + recompute) * (context - 1) * elementBytes * 2 * keyValueWidth * layers / (pipeline * tensor) / contextBandwidth);
    slope.context += slope.contextTime * ((passes + recompute) * elementBytes * 2 * keyValueWidth * layers / (pipeline * tensor) * workTokens / contextBandwidth);
    slope.passes += slope.contextTime * (elementBytes * 2 * keyValueWidth * layers / (pipeline * tensor) * workTokens * (context - 1) / contextBandwidth);
    slope.recompute += slope.contextTime * (elementBytes * 2 * keyValueWidth * layers / (pipeline * tensor) * workTokens * (context - 1) / contextBandwidth);
    slope.contextBandwidth += slope.contextTime * (-(elementBytes * 2 * keyValueWidth * layers / (pipeline * tensor) * workTokens * (context - 1) * (passes + recompute)) * 1 / (contextBandwidth * contextBandwidth));
  }
  if (slope.pipelineTime !== 0 && stated.pipelineTime === undefined) {
    slope.elementBytes += slope.pipelineTime * (Math.min(1, pipeline - 1) * interleave * 2 * workTokens * hiddenSize / tensor / pipelineBandwidth);
    slope.hiddenSize += slope.pipelineTime * (Math.min(1, pipeline - 1) * interleave * 2 * workTokens * elementBytes / tensor / pipelineBandwidth);
    slope.workTokens += slope.pipelineTime * (Math.min(1, pipeline - 1) * interleave * 2 * elementBytes * hiddenSize / tensor / pipelineBandwidth);
    slope.tensor += slope.pipelineTime * (Math.min(1, pipeline - 1) * interleave * 2 * -(elementBytes * hiddenSize * workTokens) * 1 / (tensor * tensor) / pipelineBandwidth);
    slope.interleave += slope.pipelineTime * (Math.min(1, pipeline - 1) * elementBytes * hiddenSize * workTokens / tensor * 2 / pipelineBandwidth);
    slope.pipeline += slope.pipelineTime * ((elementBytes * hiddenSize * workTokens / tensor * 2 * interleave / pipelineBandwidth) * (1 <= pipeline - 1 ? 0 : 1));
    slope.pipelineBandwidth += slope.pipelineTime * (-(elementBytes * hiddenSize * workTokens / tensor * 2 * interleave * Math.min(1, pipeline - 1)) * 1 / (pipelineBandwidth * pipelineBandwidth));
  }
  if (slope.expertTime !== 0 && stated.expertTime === undefined) {
    slope.elementBytes += slope.expertTime * ((1 - 1 / expert) * (4 + 2 * recompute) * workTokens * expertsPerToken * expertLayers * hiddenSize / (pipeline * tensor) / expertBandwidth);
    slope.hiddenSize += slope.expertTime * ((1 - 1 / expert) * (4 + 2 * recompute) * workTokens * expertsPerToken * expertLayers * elementBytes / (pipeline * tensor) / expertBandwidth);
    slope.expertLayers += slope.expertTime * ((1 - 1 / expert) * (4 + 2 * recompute) * workTokens * expertsPerToken * elementBytes * hiddenSize / (pipeline * tensor) / expertBandwidth);
    slope.expertsPerToken += slope.expertTime * ((1 - 1 / expert) * (4 + 2 * recompute) * workTokens * elementBytes * hiddenSize * expertLayers / (pipeline * tensor) / expertBandwidth);
    slope.pipeline += slope.expertTime * ((1 - 1 / expert) * (4 + 2 * recompute) * workTokens * -(elementBytes * hiddenSize * expertLayers * expertsPerToken) * tensor / ((pipeline * tensor) * (pipeline * tensor)) / expertBandwidth);
    slope.tensor += slope.expertTime * ((1 - 1 / expert) * (4 + 2 * recompute) * workTokens * -(elementBytes * hiddenSize * expertLayers * expertsPerToken) * pipeline / ((pipeline * tensor) * (pipeline * tensor)) / expertBandwidth);
    slope.workTokens += slope.expertTime * ((1 - 1 / expert) * (4 + 2 * recompute) * elementBytes * hiddenSize * expertLayers * expertsPerToken / (pipeline * tensor) / expertBandwidth);
    slope.recompute += slope.expertTime * ((1 - 1 / expert) * elementBytes * hiddenSize * expertLayers * expertsPerToken / (pipeline * tensor) * workTokens * 2 / expertBandwidth);
    slope.expert += slope.expertTime * (elementBytes * hiddenSize * expertLayers * expertsPerToken / (pipeline * tensor) * workTokens * (4 + 2 * recompute) * -(-1 * 1 / (expert * expert)) / expertBandwidth);
    slope.expertBandwidth += slope.expertTime * (-(elementBytes * hiddenSize * expertLayers * expertsPerToken / (pipeline * tensor) * workTokens * (4 + 2 * recompute) * (1 - 1 / expert)) * 1 / (expertBandwidth * expertBandwidth));
  }
  if (slope.tensorTime !== 0 && stated.tensorTime === undefined) {
    slope.hiddenTraffic += slope.tensorTime * ((1 - 1 / tensor) * 2 * (4 + 2 * recompute) / tensorBandwidth);
    slope.recompute += slope.tensorTime * ((1 - 1 / tensor) * 2 * hiddenTraffic * 2 / tensorBandwidth);
    slope.tensor += slope.tensorTime * (hiddenTraffic * (4 + 2 * recompute) * 2 * -(-1 * 1 / (tensor * tensor)) / tensorBandwidth);
    slope.tensorBandwidth += slope.tensorTime * (-(hiddenTraffic * (4 + 2 * recompute) * 2 * (1 - 1 / tensor)) * 1 / (tensorBandwidth * tensorBandwidth));
  }
  if (slope.hiddenTraffic !== 0 && stated.hiddenTraffic === undefined) {
    slope.elementBytes += slope.hiddenTraffic * (workTokens * layers * hiddenSize / pipeline);
    slope.hiddenSize += slope.hiddenTraffic * (workTokens * layers * elementBytes / pipeline);
    slope.layers += slope.hiddenTraffic * (workTokens * elementBytes * hiddenSize / pipeline);
    slope.pipeline += slope.hiddenTraffic * (workTokens * -(elementBytes * hiddenSize * layers) * 1 / (pipeline * pipeline));
    slope.workTokens += slope.hiddenTraffic * (elementBytes * hiddenSize * layers / pipeline);
  }
  if (slope.memoryTime !== 0 && stated.memoryTime === undefined) {
    slope.madeBytes += slope.memoryTime * ((passes + recompute) * touches * workTokens * layers * hiddenSize / pipeline / passes / memoryBandwidth);
    slope.hiddenSize += slope.memoryTime * ((passes + recompute) * touches * workTokens * layers * madeBytes / pipeline / passes / memoryBandwidth);
    slope.layers += slope.memoryTime * ((passes + recompute) * touches * workTokens * madeBytes * hiddenSize / pipeline / passes / memoryBandwidth);
    slope.pipeline += slope.memoryTime * ((passes + recompute) * touches * workTokens * -(madeBytes * hiddenSize * layers) * 1 / (pipeline * pipeline) / passes / memoryBandwidth);
    slope.workTokens += slope.memoryTime * ((passes + recompute) * touches * madeBytes * hiddenSize * layers / pipeline / passes / memoryBandwidth);
    slope.touches += slope.memoryTime * ((passes + recompute) * madeBytes * hiddenSize * layers / pipeline * workTokens / passes / memoryBandwidth);
    slope.passes += slope.memoryTime * ((madeBytes * hiddenSize * layers / pipeline * workTokens * touches * passes - madeBytes * hiddenSize * layers / pipeline * workTokens * touches * (passes + recompute)) / (passes * passes) / memoryBandwidth);
    slope.recompute += slope.memoryTime * (madeBytes * hiddenSize * layers / pipeline * workTokens * touches / passes / memoryBandwidth);
    slope.memoryBandwidth += slope.memoryTime * (-(madeBytes * hiddenSize * layers / pipeline * workTokens * touches * (passes + recompute) / passes) * 1 / (memoryBandwidth * memoryBandwidth));
  }
  if (slope.computeTime !== 0 && stated.computeTime === undefined) {
    slope.forwardFlopsPerToken += slope.computeTime * (workTokens * (passes + recompute) / (tensor * pipeline * kernelPeak * kernelEfficiency));
    slope.passes += slope.computeTime * (workTokens * forwardFlopsPerToken / (tensor * pipeline * kernelPeak * kernelEfficiency));
    slope.recompute += slope.computeTime * (workTokens * forwardFlopsPerToken / (tensor * pipeline * kernelPeak * kernelEfficiency));
    slope.workTokens += slope.computeTime * (forwardFlopsPerToken * (passes + recompute) / (tensor * pipeline * kernelPeak * kernelEfficiency));
    slope.tensor += slope.computeTime * (-(forwardFlopsPerToken * (passes + recompute) * workTokens) * kernelEfficiency * kernelPeak * pipeline / ((tensor * pipeline * kernelPeak * kernelEfficiency) * (tensor * pipeline * kernelPeak * kernelEfficiency)));
    slope.pipeline += slope.computeTime * (-(forwardFlopsPerToken * (passes + recompute) * workTokens) * kernelEfficiency * kernelPeak * tensor / ((tensor * pipeline * kernelPeak * kernelEfficiency) * (tensor * pipeline * kernelPeak * kernelEfficiency)));
    slope.kernelPeak += slope.computeTime * (-(forwardFlopsPerToken * (passes + recompute) * workTokens) * kernelEfficiency * tensor * pipeline / ((tensor * pipeline * kernelPeak * kernelEfficiency) * (tensor * pipeline * kernelPeak * kernelEfficiency)));
    slope.kernelEfficiency += slope.computeTime * (-(forwardFlopsPerToken * (passes + recompute) * workTokens) * tensor * pipeline * kernelPeak / ((tensor * pipeline * kernelPeak * kernelEfficiency) * (tensor * pipeline * kernelPeak * kernelEfficiency)));
  }
  if (slope.workTokens !== 0 && stated.workTokens === undefined) {
    slope.tokensPerRank += slope.workTokens * (microBatches);
    slope.microBatches += slope.workTokens * (tokensPerRank);
  }
  return slope;
}
