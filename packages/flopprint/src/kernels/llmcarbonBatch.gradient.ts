// GENERATED from the equation set "llmcarbonBatch" by `npm run generate`; do not edit.
import { llmcarbonBatch, type LlmcarbonBatchInputs, type LlmcarbonBatchQuantities } from './llmcarbonBatch.ts';

/** Slope of one quantity of "LLMCarbon: batch" with respect to every input and quantity above it. */
export function llmcarbonBatchGradient(
  input: LlmcarbonBatchInputs,
  of: keyof LlmcarbonBatchQuantities,
  stated: Partial<LlmcarbonBatchQuantities> = {},
): Record<keyof LlmcarbonBatchInputs | keyof LlmcarbonBatchQuantities, number> {
  const { pipeline, batchSquare, batchLinear, batchStep } = input;
  const { fittedBatch, batchSteps } = llmcarbonBatch(input, stated);
  const slope = { pipeline: 0, batchSquare: 0, batchLinear: 0, batchConstant: 0, batchStep: 0, fittedBatch: 0, batchSteps: 0, pipelinedBatch: 0 };
  slope[of] = 1;
  if (slope.pipelinedBatch !== 0 && stated.pipelinedBatch === undefined) {
    slope.batchSteps += slope.pipelinedBatch * (batchStep);
    slope.batchStep += slope.pipelinedBatch * (batchSteps);
  }
  if (slope.batchSteps !== 0 && stated.batchSteps === undefined) {
    slope.fittedBatch += slope.batchSteps * (1 / batchStep);
    slope.batchStep += slope.batchSteps * (-fittedBatch * 1 / (batchStep * batchStep));
  }
  if (slope.fittedBatch !== 0 && stated.fittedBatch === undefined) {
    slope.batchSquare += slope.fittedBatch * ((pipeline * pipeline));
    slope.pipeline += slope.fittedBatch * (batchSquare * 2 * pipeline + batchLinear);
    slope.batchLinear += slope.fittedBatch * (pipeline);
    slope.batchConstant += slope.fittedBatch * (1);
  }
  return slope;
}
