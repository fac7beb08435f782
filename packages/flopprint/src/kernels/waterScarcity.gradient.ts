// GENERATED from the equation set "waterScarcity" by `npm run generate`; do not edit.
import { type WaterScarcityInputs, type WaterScarcityQuantities } from './waterScarcity.ts';

/** Slope of one quantity of "Water weighted by scarcity" with respect to every input and quantity above it. */
export function waterScarcityGradient(
  input: WaterScarcityInputs,
  of: keyof WaterScarcityQuantities,
  stated: Partial<WaterScarcityQuantities> = {},
): Record<keyof WaterScarcityInputs | keyof WaterScarcityQuantities, number> {
  const { water, scarcityFactor } = input;
  const slope = { water: 0, scarcityFactor: 0, scarcityWater: 0 };
  slope[of] = 1;
  if (slope.scarcityWater !== 0 && stated.scarcityWater === undefined) {
    slope.water += slope.scarcityWater * (scarcityFactor);
    slope.scarcityFactor += slope.scarcityWater * (water);
  }
  return slope;
}
