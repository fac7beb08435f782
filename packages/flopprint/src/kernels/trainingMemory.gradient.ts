// GENERATED from the equation set "trainingMemory" by `npm run generate`; do not edit.
import { trainingMemory, type TrainingMemoryInputs, type TrainingMemoryQuantities } from './trainingMemory.ts';

/** Slope of one quantity of "Memory that training needs at least" with respect to every input and quantity above it. */
export function trainingMemoryGradient(
  input: TrainingMemoryInputs,
  of: keyof TrainingMemoryQuantities,
  stated: Partial<TrainingMemoryQuantities> = {},
): Record<keyof TrainingMemoryInputs | keyof TrainingMemoryQuantities, number> {
  const { parameters, bytesPerParameter, memory } = input;
  const { stateMemory } = trainingMemory(input, stated);
  const slope = { parameters: 0, bytesPerParameter: 0, memory: 0, stateMemory: 0, leastCount: 0 };
  slope[of] = 1;
  if (slope.leastCount !== 0 && stated.leastCount === undefined) {
    slope.stateMemory += slope.leastCount * (1 / memory);
    slope.memory += slope.leastCount * (-stateMemory * 1 / (memory * memory));
  }
  if (slope.stateMemory !== 0 && stated.stateMemory === undefined) {
    slope.parameters += slope.stateMemory * (bytesPerParameter);
    slope.bytesPerParameter += slope.stateMemory * (parameters);
  }
  return slope;
}
