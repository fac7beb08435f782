// GENERATED from the equation set "dodgeInterval" by `npm run generate`; do not edit.
import { type DodgeIntervalInputs, type DodgeIntervalQuantities } from './dodgeInterval.ts';

/** Slope of one quantity of "Dodge et al. 2022: emissions of an interval" with respect to every input and quantity above it. */
export function dodgeIntervalGradient(
  input: DodgeIntervalInputs,
  of: keyof DodgeIntervalQuantities,
  stated: Partial<DodgeIntervalQuantities> = {},
): Record<keyof DodgeIntervalInputs | keyof DodgeIntervalQuantities, number> {
  const { facilityEnergy, marginalIntensity } = input;
  const slope = { facilityEnergy: 0, marginalIntensity: 0, marginalCarbon: 0 };
  slope[of] = 1;
  if (slope.marginalCarbon !== 0 && stated.marginalCarbon === undefined) {
    slope.facilityEnergy += slope.marginalCarbon * (marginalIntensity);
    slope.marginalIntensity += slope.marginalCarbon * (facilityEnergy);
  }
  return slope;
}
