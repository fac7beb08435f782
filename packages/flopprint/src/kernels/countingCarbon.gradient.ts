// GENERATED from the equation set "countingCarbon" by `npm run generate`; do not edit.
import { countingCarbon, type CountingCarbonInputs, type CountingCarbonQuantities } from './countingCarbon.ts';

/** Slope of one quantity of "Counting Carbon: training" with respect to every input and quantity above it. */
export function countingCarbonGradient(
  input: CountingCarbonInputs,
  of: keyof CountingCarbonQuantities,
  stated: Partial<CountingCarbonQuantities> = {},
): Record<keyof CountingCarbonInputs | keyof CountingCarbonQuantities, number> {
  const { power, duration, carbonIntensity } = input;
  const { itEnergy } = countingCarbon(input, stated);
  const slope = { power: 0, duration: 0, carbonIntensity: 0, itEnergy: 0, operationalCarbon: 0 };
  slope[of] = 1;
  if (slope.operationalCarbon !== 0 && stated.operationalCarbon === undefined) {
    slope.itEnergy += slope.operationalCarbon * (carbonIntensity);
    slope.carbonIntensity += slope.operationalCarbon * (itEnergy);
  }
  if (slope.itEnergy !== 0 && stated.itEnergy === undefined) {
    slope.power += slope.itEnergy * (duration);
    slope.duration += slope.itEnergy * (power);
  }
  return slope;
}
