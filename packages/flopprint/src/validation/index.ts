/**
 * Measured against predicted: training, serving, and the efficiency of divided runs.
 *
 * @module
 */
export { validateServing, type PredictedRow, type ServingValidation } from './validateServing.ts';
export { servingCases, type ServingCase, type UnusedRow } from './servingCases.ts';
export { baselines, type Baseline } from './baselines.ts';
export type { ServingInputs } from '../kernels/serving.ts';
export { score, type Score } from './statistics.ts';
export {
  validateTraining,
  type CoveredScore,
  type Measure,
  type PredictedRun,
  type Ratio,
  type TrainingValidation,
} from './validateTraining.ts';
export { trainingCases, type TrainingCase } from './trainingCases.ts';
export { validateParallelism, type ExplainedRun, type ParallelismValidation } from './validateParallelism.ts';
