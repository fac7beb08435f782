// GENERATED from the equation set "hourlyTotal" by `npm run generate`; do not edit.
import { type HourlyTotalInputs, type HourlyTotalQuantities } from './hourlyTotal.ts';

/** Slope of one quantity of "Carbon of a run whose hours are known" with respect to every input and quantity above it. */
export function hourlyTotalGradient(
  input: HourlyTotalInputs,
  of: keyof HourlyTotalQuantities,
  stated: Partial<HourlyTotalQuantities> = {},
): Record<keyof HourlyTotalInputs | keyof HourlyTotalQuantities, number> {
  const { facilityEnergy, carbonIntensity } = input;
  const slope = { facilityEnergy: 0, carbonIntensity: 0, hourlyCarbon: 0, embodiedCarbon: 0, annualCarbon: 0, operationalCarbon: 0, carbon: 0 };
  slope[of] = 1;
  if (slope.carbon !== 0 && stated.carbon === undefined) {
    slope.operationalCarbon += slope.carbon * (1);
    slope.embodiedCarbon += slope.carbon * (1);
  }
  if (slope.operationalCarbon !== 0 && stated.operationalCarbon === undefined) {
    slope.hourlyCarbon += slope.operationalCarbon * (1);
  }
  if (slope.annualCarbon !== 0 && stated.annualCarbon === undefined) {
    slope.facilityEnergy += slope.annualCarbon * (carbonIntensity);
    slope.carbonIntensity += slope.annualCarbon * (facilityEnergy);
  }
  return slope;
}
