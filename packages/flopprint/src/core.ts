/**
 * Evaluation and the training equations, without data: the smallest useful import.
 *
 * @module
 */
export { evaluate, type Values } from './evaluate.ts';
export { CalculationError, InputError } from './errors.ts';
export type { Graph, Columns } from './graph.ts';
export {
  training,
  trainingColumns,
  trainingGraph,
  type TrainingInputs,
  type TrainingQuantities,
} from './kernels/training.ts';
export { trainingGradient } from './kernels/training.gradient.ts';
