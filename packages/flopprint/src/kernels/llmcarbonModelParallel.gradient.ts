// GENERATED from the equation set "llmcarbonModelParallel" by `npm run generate`; do not edit.
import { llmcarbonModelParallel, type LlmcarbonModelParallelInputs, type LlmcarbonModelParallelQuantities } from './llmcarbonModelParallel.ts';

/** Slope of one quantity of "LLMCarbon: model parallelism" with respect to every input and quantity above it. */
export function llmcarbonModelParallelGradient(
  input: LlmcarbonModelParallelInputs,
  of: keyof LlmcarbonModelParallelQuantities,
  stated: Partial<LlmcarbonModelParallelQuantities> = {},
): Record<keyof LlmcarbonModelParallelInputs | keyof LlmcarbonModelParallelQuantities, number> {
  const { parametersPerMemory, memory, nodeSize } = input;
  const { parametersPerAccelerator } = llmcarbonModelParallel(input, stated);
  const slope = { parameters: 0, parametersPerMemory: 0, memory: 0, nodeSize: 0, parametersPerAccelerator: 0, parametersPerNode: 0, tensorWithinNode: 0, pipelineAcrossNodes: 0 };
  slope[of] = 1;
  if (slope.pipelineAcrossNodes !== 0 && stated.pipelineAcrossNodes === undefined) {
    slope.parameters += slope.pipelineAcrossNodes * (NaN);
    slope.parametersPerNode += slope.pipelineAcrossNodes * (NaN);
  }
  if (slope.tensorWithinNode !== 0 && stated.tensorWithinNode === undefined) {
    slope.parameters += slope.tensorWithinNode * (NaN);
    slope.parametersPerAccelerator += slope.tensorWithinNode * (NaN);
  }
  if (slope.parametersPerNode !== 0 && stated.parametersPerNode === undefined) {
    slope.nodeSize += slope.parametersPerNode * (parametersPerAccelerator);
    slope.parametersPerAccelerator += slope.parametersPerNode * (nodeSize);
  }
  if (slope.parametersPerAccelerator !== 0 && stated.parametersPerAccelerator === undefined) {
    slope.parametersPerMemory += slope.parametersPerAccelerator * (memory);
    slope.memory += slope.parametersPerAccelerator * (parametersPerMemory);
  }
  return slope;
}
