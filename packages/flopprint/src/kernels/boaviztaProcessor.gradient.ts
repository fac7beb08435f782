// GENERATED from the equation set "boaviztaProcessor" by `npm run generate`; do not edit.
import { type BoaviztaProcessorInputs, type BoaviztaProcessorQuantities } from './boaviztaProcessor.ts';

/** Slope of one quantity of "Boavizta: processor" with respect to every input and quantity above it. */
export function boaviztaProcessorGradient(
  input: BoaviztaProcessorInputs,
  of: keyof BoaviztaProcessorQuantities,
  stated: Partial<BoaviztaProcessorQuantities> = {},
): Record<keyof BoaviztaProcessorInputs | keyof BoaviztaProcessorQuantities, number> {
  const { dieArea, carbonPerArea, primaryEnergyPerArea, mineralsPerArea } = input;
  const slope = { dieArea: 0, carbonPerArea: 0, carbonBase: 0, primaryEnergyPerArea: 0, primaryEnergyBase: 0, mineralsPerArea: 0, mineralsBase: 0, carbon: 0, primaryEnergy: 0, minerals: 0 };
  slope[of] = 1;
  if (slope.minerals !== 0 && stated.minerals === undefined) {
    slope.dieArea += slope.minerals * (mineralsPerArea);
    slope.mineralsPerArea += slope.minerals * (dieArea);
    slope.mineralsBase += slope.minerals * (1);
  }
  if (slope.primaryEnergy !== 0 && stated.primaryEnergy === undefined) {
    slope.dieArea += slope.primaryEnergy * (primaryEnergyPerArea);
    slope.primaryEnergyPerArea += slope.primaryEnergy * (dieArea);
    slope.primaryEnergyBase += slope.primaryEnergy * (1);
  }
  if (slope.carbon !== 0 && stated.carbon === undefined) {
    slope.dieArea += slope.carbon * (carbonPerArea);
    slope.carbonPerArea += slope.carbon * (dieArea);
    slope.carbonBase += slope.carbon * (1);
  }
  return slope;
}
