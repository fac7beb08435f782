// GENERATED from the equation set "hourlyCarbon" by `npm run generate`; do not edit.
import { type HourlyCarbonInputs, type HourlyCarbonQuantities } from './hourlyCarbon.ts';

/** Slope of one quantity of "Carbon by the hour" with respect to every input and quantity above it. */
export function hourlyCarbonGradient(
  input: HourlyCarbonInputs,
  of: keyof HourlyCarbonQuantities,
  stated: Partial<HourlyCarbonQuantities> = {},
): Record<keyof HourlyCarbonInputs | keyof HourlyCarbonQuantities, number> {
  const { facilityEnergy, hourlyIntensity } = input;
  const slope = { facilityEnergy: 0, hourlyIntensity: 0, hourlyCarbon: 0 };
  slope[of] = 1;
  if (slope.hourlyCarbon !== 0 && stated.hourlyCarbon === undefined) {
    slope.facilityEnergy += slope.hourlyCarbon * (hourlyIntensity);
    slope.hourlyIntensity += slope.hourlyCarbon * (facilityEnergy);
  }
  return slope;
}
