// GENERATED from the equation set "llmcarbonBatch" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "LLMCarbon: batch", in coherent base units. */
export interface LlmcarbonBatchInputs {
  /** Pipeline degree. */
  readonly pipeline: number;
  /** Batch, square coefficient. */
  readonly batchSquare: number;
  /** Batch, linear coefficient. */
  readonly batchLinear: number;
  /** Batch, constant coefficient. */
  readonly batchConstant: number;
  /** Step of the batch. */
  readonly batchStep: number;
}

/** Quantities of "LLMCarbon: batch", in coherent base units. */
export interface LlmcarbonBatchQuantities {
  /** Batch of the fit. Source: mlcarbon-code. */
  readonly fittedBatch: number;
  /** Batch in steps. Source: mlcarbon-code. */
  readonly batchSteps: number;
  /** Batch of a pipelined model. Source: mlcarbon-code. */
  readonly pipelinedBatch: number;
}

/** "LLMCarbon: batch": a stated quantity replaces its formula. */
export function llmcarbonBatch(input: LlmcarbonBatchInputs, stated?: Partial<LlmcarbonBatchQuantities>): LlmcarbonBatchQuantities {
  if (stated) return llmcarbonBatchStated(input, stated);
  const { pipeline, batchSquare, batchLinear, batchConstant, batchStep } = input;
  const fittedBatch = (batchSquare * (pipeline * pipeline) + batchLinear * pipeline + batchConstant);
  const batchSteps = (fittedBatch / batchStep);
  const pipelinedBatch = (batchSteps * batchStep);
  return { fittedBatch, batchSteps, pipelinedBatch };
}

function llmcarbonBatchStated(input: LlmcarbonBatchInputs, stated: Partial<LlmcarbonBatchQuantities>): LlmcarbonBatchQuantities {
  const { pipeline, batchSquare, batchLinear, batchConstant, batchStep } = input;
  const fittedBatch = stated.fittedBatch ?? (batchSquare * (pipeline * pipeline) + batchLinear * pipeline + batchConstant);
  const batchSteps = stated.batchSteps ?? (fittedBatch / batchStep);
  const pipelinedBatch = stated.pipelinedBatch ?? (batchSteps * batchStep);
  return { fittedBatch, batchSteps, pipelinedBatch };
}

/** "LLMCarbon: batch" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function llmcarbonBatchColumns(
  length: number,
  input: Columns<LlmcarbonBatchInputs>,
  stated: Partial<Columns<LlmcarbonBatchQuantities>>,
  output: Partial<Columns<LlmcarbonBatchQuantities>>,
): void {
  const pipelineColumn = input.pipeline;
  const pipelineVaries = pipelineColumn.length !== 1;
  let pipeline = pipelineColumn[0]!;
  const batchSquareColumn = input.batchSquare;
  const batchSquareVaries = batchSquareColumn.length !== 1;
  let batchSquare = batchSquareColumn[0]!;
  const batchLinearColumn = input.batchLinear;
  const batchLinearVaries = batchLinearColumn.length !== 1;
  let batchLinear = batchLinearColumn[0]!;
  const batchConstantColumn = input.batchConstant;
  const batchConstantVaries = batchConstantColumn.length !== 1;
  let batchConstant = batchConstantColumn[0]!;
  const batchStepColumn = input.batchStep;
  const batchStepVaries = batchStepColumn.length !== 1;
  let batchStep = batchStepColumn[0]!;
  const fittedBatchColumn = stated.fittedBatch;
  const fittedBatchVaries = fittedBatchColumn?.length !== 1;
  const fittedBatchOut = output.fittedBatch;
  const batchStepsColumn = stated.batchSteps;
  const batchStepsVaries = batchStepsColumn?.length !== 1;
  const batchStepsOut = output.batchSteps;
  const pipelinedBatchColumn = stated.pipelinedBatch;
  const pipelinedBatchVaries = pipelinedBatchColumn?.length !== 1;
  const pipelinedBatchOut = output.pipelinedBatch;
  for (let row = 0; row < length; row++) {
    if (pipelineVaries) pipeline = pipelineColumn[row]!;
    if (batchSquareVaries) batchSquare = batchSquareColumn[row]!;
    if (batchLinearVaries) batchLinear = batchLinearColumn[row]!;
    if (batchConstantVaries) batchConstant = batchConstantColumn[row]!;
    if (batchStepVaries) batchStep = batchStepColumn[row]!;
    const fittedBatch = fittedBatchColumn ? fittedBatchColumn[fittedBatchVaries ? row : 0]! : (batchSquare * (pipeline * pipeline) + batchLinear * pipeline + batchConstant);
    if (fittedBatchOut) fittedBatchOut[row] = fittedBatch;
    const batchSteps = batchStepsColumn ? batchStepsColumn[batchStepsVaries ? row : 0]! : (fittedBatch / batchStep);
    if (batchStepsOut) batchStepsOut[row] = batchSteps;
    const pipelinedBatch = pipelinedBatchColumn ? pipelinedBatchColumn[pipelinedBatchVaries ? row : 0]! : (batchSteps * batchStep);
    if (pipelinedBatchOut) pipelinedBatchOut[row] = pipelinedBatch;
  }
}

/** What evaluation needs to know of "LLMCarbon: batch": units, their factors and operands. */
export const llmcarbonBatchGraph: Graph<LlmcarbonBatchInputs, LlmcarbonBatchQuantities> = {
  name: 'llmcarbonBatch',
  kernel: llmcarbonBatch,
  columns: llmcarbonBatchColumns,
  inputs: {
    pipeline: ['1', 1],
    batchSquare: ['1/1^2', 1],
    batchLinear: ['1/1', 1],
    batchConstant: ['1', 1],
    batchStep: ['1', 1],
  },
  equations: {
    fittedBatch: ['1', 1, 'batchSquare pipeline batchLinear batchConstant'],
    batchSteps: ['1', 1, 'fittedBatch batchStep'],
    pipelinedBatch: ['1', 1, 'batchSteps batchStep'],
  },
};
