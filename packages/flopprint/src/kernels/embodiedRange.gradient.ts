// GENERATED from the equation set "embodiedRange" by `npm run generate`; do not edit.
import { type EmbodiedRangeInputs, type EmbodiedRangeQuantities } from './embodiedRange.ts';

/** Slope of one quantity of "Range of the embodied carbon" with respect to every input and quantity above it. */
export function embodiedRangeGradient(
  input: EmbodiedRangeInputs,
  of: keyof EmbodiedRangeQuantities,
  stated: Partial<EmbodiedRangeQuantities> = {},
): Record<keyof EmbodiedRangeInputs | keyof EmbodiedRangeQuantities, number> {
  const { acceleratorHours, hourlyEmbodiedLow, hourlyEmbodiedHigh } = input;
  const slope = { acceleratorHours: 0, hourlyEmbodiedLow: 0, hourlyEmbodiedHigh: 0, embodiedCarbonLow: 0, embodiedCarbonHigh: 0 };
  slope[of] = 1;
  if (slope.embodiedCarbonHigh !== 0 && stated.embodiedCarbonHigh === undefined) {
    slope.acceleratorHours += slope.embodiedCarbonHigh * (hourlyEmbodiedHigh);
    slope.hourlyEmbodiedHigh += slope.embodiedCarbonHigh * (acceleratorHours);
  }
  if (slope.embodiedCarbonLow !== 0 && stated.embodiedCarbonLow === undefined) {
    slope.acceleratorHours += slope.embodiedCarbonLow * (hourlyEmbodiedLow);
    slope.hourlyEmbodiedLow += slope.embodiedCarbonLow * (acceleratorHours);
  }
  return slope;
}
