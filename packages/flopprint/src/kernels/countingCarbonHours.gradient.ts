// GENERATED from the equation set "countingCarbonHours" by `npm run generate`; do not edit.
import { countingCarbonHours, type CountingCarbonHoursInputs, type CountingCarbonHoursQuantities } from './countingCarbonHours.ts';

/** Slope of one quantity of "Counting Carbon: training, from accelerator-hours" with respect to every input and quantity above it. */
export function countingCarbonHoursGradient(
  input: CountingCarbonHoursInputs,
  of: keyof CountingCarbonHoursQuantities,
  stated: Partial<CountingCarbonHoursQuantities> = {},
): Record<keyof CountingCarbonHoursInputs | keyof CountingCarbonHoursQuantities, number> {
  const { acceleratorHours, thermalDesignPower, carbonIntensity } = input;
  const { itEnergy } = countingCarbonHours(input, stated);
  const slope = { acceleratorHours: 0, thermalDesignPower: 0, carbonIntensity: 0, itEnergy: 0, operationalCarbon: 0 };
  slope[of] = 1;
  if (slope.operationalCarbon !== 0 && stated.operationalCarbon === undefined) {
    slope.itEnergy += slope.operationalCarbon * (carbonIntensity);
    slope.carbonIntensity += slope.operationalCarbon * (itEnergy);
  }
  if (slope.itEnergy !== 0 && stated.itEnergy === undefined) {
    slope.thermalDesignPower += slope.itEnergy * (acceleratorHours);
    slope.acceleratorHours += slope.itEnergy * (thermalDesignPower);
  }
  return slope;
}
