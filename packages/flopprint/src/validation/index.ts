export { validateServing, type PredictedRow, type ServingValidation } from './validateServing.ts';
export { servingCases, type ServingCase, type UnusedRow } from './servingCases.ts';
export { baselines, type Baseline } from './baselines.ts';
export { score, type Score } from './statistics.ts';
export { validateTraining, type PredictedRun, type TrainingValidation } from './validateTraining.ts';
export { trainingCases, type TrainingCase } from './trainingCases.ts';
export { validateParallelism, type ExplainedRun, type ParallelismValidation } from './validateParallelism.ts';
