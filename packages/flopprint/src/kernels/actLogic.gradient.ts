// GENERATED from the equation set "actLogic" by `npm run generate`; do not edit.
import { actLogic, type ActLogicInputs, type ActLogicQuantities } from './actLogic.ts';

/** Slope of one quantity of "ACT: logic" with respect to every input and quantity above it. */
export function actLogicGradient(
  input: ActLogicInputs,
  of: keyof ActLogicQuantities,
  stated: Partial<ActLogicQuantities> = {},
): Record<keyof ActLogicInputs | keyof ActLogicQuantities, number> {
  const { dieArea, dieYield, fabIntensity, energyPerArea, gasPerArea, materialPerArea } = input;
  const { carbonPerArea } = actLogic(input, stated);
  const slope = { dieArea: 0, dieYield: 0, fabIntensity: 0, energyPerArea: 0, gasPerArea: 0, materialPerArea: 0, carbonPerArea: 0, dieEmbodied: 0 };
  slope[of] = 1;
  if (slope.dieEmbodied !== 0 && stated.dieEmbodied === undefined) {
    slope.carbonPerArea += slope.dieEmbodied * (dieArea);
    slope.dieArea += slope.dieEmbodied * (carbonPerArea);
  }
  if (slope.carbonPerArea !== 0 && stated.carbonPerArea === undefined) {
    slope.fabIntensity += slope.carbonPerArea * (energyPerArea / dieYield);
    slope.energyPerArea += slope.carbonPerArea * (fabIntensity / dieYield);
    slope.gasPerArea += slope.carbonPerArea * (1 / dieYield);
    slope.materialPerArea += slope.carbonPerArea * (1 / dieYield);
    slope.dieYield += slope.carbonPerArea * (-(fabIntensity * energyPerArea + gasPerArea + materialPerArea) * 1 / (dieYield * dieYield));
  }
  return slope;
}
