// GENERATED from the equation set "chipWater" by `npm run generate`; do not edit.
import { type ChipWaterInputs, type ChipWaterQuantities } from './chipWater.ts';

/** Slope of one quantity of "Embodied water of the chips" with respect to every input and quantity above it. */
export function chipWaterGradient(
  input: ChipWaterInputs,
  of: keyof ChipWaterQuantities,
  stated: Partial<ChipWaterQuantities> = {},
): Record<keyof ChipWaterInputs | keyof ChipWaterQuantities, number> {
  const { acceleratorHours, serviceLife, chipArea, waterPerArea } = input;
  const slope = { acceleratorHours: 0, serviceLife: 0, chipArea: 0, waterPerArea: 0, embodiedWater: 0 };
  slope[of] = 1;
  if (slope.embodiedWater !== 0 && stated.embodiedWater === undefined) {
    slope.waterPerArea += slope.embodiedWater * (acceleratorHours * chipArea / serviceLife);
    slope.chipArea += slope.embodiedWater * (acceleratorHours * waterPerArea / serviceLife);
    slope.acceleratorHours += slope.embodiedWater * (waterPerArea * chipArea / serviceLife);
    slope.serviceLife += slope.embodiedWater * (-(waterPerArea * chipArea * acceleratorHours) * 1 / (serviceLife * serviceLife));
  }
  return slope;
}
