// GENERATED from the equation set "physicalFloor" by `npm run generate`; do not edit.
import { type PhysicalFloorInputs, type PhysicalFloorQuantities } from './physicalFloor.ts';

/** Slope of one quantity of "Landauer bound of writing the weights" with respect to every input and quantity above it. */
export function physicalFloorGradient(
  input: PhysicalFloorInputs,
  of: keyof PhysicalFloorQuantities,
  stated: Partial<PhysicalFloorQuantities> = {},
): Record<keyof PhysicalFloorInputs | keyof PhysicalFloorQuantities, number> {
  const { parameters, bitsPerParameter, landauerEnergy } = input;
  const slope = { parameters: 0, bitsPerParameter: 0, landauerEnergy: 0, leastEnergy: 0 };
  slope[of] = 1;
  if (slope.leastEnergy !== 0 && stated.leastEnergy === undefined) {
    slope.parameters += slope.leastEnergy * (landauerEnergy * bitsPerParameter);
    slope.bitsPerParameter += slope.leastEnergy * (landauerEnergy * parameters);
    slope.landauerEnergy += slope.leastEnergy * (parameters * bitsPerParameter);
  }
  return slope;
}
