// GENERATED from the equation set "ecologitsMemory" by `npm run generate`; do not edit.
import { type EcologitsMemoryInputs, type EcologitsMemoryQuantities } from './ecologitsMemory.ts';

/** Slope of one quantity of "EcoLogits: memory of the model" with respect to every input and quantity above it. */
export function ecologitsMemoryGradient(
  input: EcologitsMemoryInputs,
  of: keyof EcologitsMemoryQuantities,
  stated: Partial<EcologitsMemoryQuantities> = {},
): Record<keyof EcologitsMemoryInputs | keyof EcologitsMemoryQuantities, number> {
  const { totalParameters, bitsPerParameter, memoryOverhead } = input;
  const slope = { totalParameters: 0, bitsPerParameter: 0, memoryOverhead: 0, acceleratorMemory: 0, requiredMemory: 0, neededAccelerators: 0 };
  slope[of] = 1;
  if (slope.neededAccelerators !== 0 && stated.neededAccelerators === undefined) {
    slope.requiredMemory += slope.neededAccelerators * (NaN);
    slope.acceleratorMemory += slope.neededAccelerators * (NaN);
  }
  if (slope.requiredMemory !== 0 && stated.requiredMemory === undefined) {
    slope.memoryOverhead += slope.requiredMemory * (bitsPerParameter * totalParameters);
    slope.totalParameters += slope.requiredMemory * (bitsPerParameter * memoryOverhead);
    slope.bitsPerParameter += slope.requiredMemory * (memoryOverhead * totalParameters);
  }
  return slope;
}
