// GENERATED from the equation set "morrisonEmbodiedWater" by `npm run generate`; do not edit.
import { morrisonEmbodiedWater, type MorrisonEmbodiedWaterInputs, type MorrisonEmbodiedWaterQuantities } from './morrisonEmbodiedWater.ts';

/** Slope of one quantity of "Morrison et al. 2025: embodied water" with respect to every input and quantity above it. */
export function morrisonEmbodiedWaterGradient(
  input: MorrisonEmbodiedWaterInputs,
  of: keyof MorrisonEmbodiedWaterQuantities,
  stated: Partial<MorrisonEmbodiedWaterQuantities> = {},
): Record<keyof MorrisonEmbodiedWaterInputs | keyof MorrisonEmbodiedWaterQuantities, number> {
  const { waterPerArea, dieArea, miningWater, lifetime, acceleratorHours } = input;
  const { chipWater } = morrisonEmbodiedWater(input, stated);
  const slope = { waterPerArea: 0, dieArea: 0, miningWater: 0, lifetime: 0, acceleratorHours: 0, chipWater: 0, embodiedWater: 0 };
  slope[of] = 1;
  if (slope.embodiedWater !== 0 && stated.embodiedWater === undefined) {
    slope.chipWater += slope.embodiedWater * (acceleratorHours * 1 / lifetime);
    slope.miningWater += slope.embodiedWater * (acceleratorHours * 1 / lifetime);
    slope.lifetime += slope.embodiedWater * (acceleratorHours * -(chipWater + miningWater) * 1 / (lifetime * lifetime));
    slope.acceleratorHours += slope.embodiedWater * ((chipWater + miningWater) / lifetime);
  }
  if (slope.chipWater !== 0 && stated.chipWater === undefined) {
    slope.waterPerArea += slope.chipWater * (dieArea);
    slope.dieArea += slope.chipWater * (waterPerArea);
  }
  return slope;
}
