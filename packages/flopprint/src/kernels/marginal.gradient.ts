// GENERATED from the equation set "marginal" by `npm run generate`; do not edit.
import { type MarginalInputs, type MarginalQuantities } from './marginal.ts';

/** Slope of one quantity of "Marginal carbon" with respect to every input and quantity above it. */
export function marginalGradient(
  input: MarginalInputs,
  of: keyof MarginalQuantities,
  stated: Partial<MarginalQuantities> = {},
): Record<keyof MarginalInputs | keyof MarginalQuantities, number> {
  const { facilityEnergy, marginalIntensity } = input;
  const slope = { facilityEnergy: 0, marginalIntensity: 0, marginalCarbon: 0 };
  slope[of] = 1;
  if (slope.marginalCarbon !== 0 && stated.marginalCarbon === undefined) {
    slope.facilityEnergy += slope.marginalCarbon * (marginalIntensity);
    slope.marginalIntensity += slope.marginalCarbon * (facilityEnergy);
  }
  return slope;
}
