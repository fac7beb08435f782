// GENERATED from the equation set "boaviztaMemory" by `npm run generate`; do not edit.
import { type BoaviztaMemoryInputs, type BoaviztaMemoryQuantities } from './boaviztaMemory.ts';

/** Slope of one quantity of "Boavizta: memory module" with respect to every input and quantity above it. */
export function boaviztaMemoryGradient(
  input: BoaviztaMemoryInputs,
  of: keyof BoaviztaMemoryQuantities,
  stated: Partial<BoaviztaMemoryQuantities> = {},
): Record<keyof BoaviztaMemoryInputs | keyof BoaviztaMemoryQuantities, number> {
  const { capacity, density, carbonPerArea, primaryEnergyPerArea, mineralsPerArea } = input;
  const slope = { capacity: 0, density: 0, carbonPerArea: 0, carbonBase: 0, primaryEnergyPerArea: 0, primaryEnergyBase: 0, mineralsPerArea: 0, mineralsBase: 0, carbon: 0, primaryEnergy: 0, minerals: 0 };
  slope[of] = 1;
  if (slope.minerals !== 0 && stated.minerals === undefined) {
    slope.capacity += slope.minerals * (mineralsPerArea * 1 / density);
    slope.density += slope.minerals * (mineralsPerArea * -capacity * 1 / (density * density));
    slope.mineralsPerArea += slope.minerals * (capacity / density);
    slope.mineralsBase += slope.minerals * (1);
  }
  if (slope.primaryEnergy !== 0 && stated.primaryEnergy === undefined) {
    slope.capacity += slope.primaryEnergy * (primaryEnergyPerArea * 1 / density);
    slope.density += slope.primaryEnergy * (primaryEnergyPerArea * -capacity * 1 / (density * density));
    slope.primaryEnergyPerArea += slope.primaryEnergy * (capacity / density);
    slope.primaryEnergyBase += slope.primaryEnergy * (1);
  }
  if (slope.carbon !== 0 && stated.carbon === undefined) {
    slope.capacity += slope.carbon * (carbonPerArea * 1 / density);
    slope.density += slope.carbon * (carbonPerArea * -capacity * 1 / (density * density));
    slope.carbonPerArea += slope.carbon * (capacity / density);
    slope.carbonBase += slope.carbon * (1);
  }
  return slope;
}
