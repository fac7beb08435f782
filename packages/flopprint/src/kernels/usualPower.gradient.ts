// GENERATED from the equation set "usualPower" by `npm run generate`; do not edit.
import { type UsualPowerInputs, type UsualPowerQuantities } from './usualPower.ts';

/** Slope of one quantity of "Usual power in serving" with respect to every input and quantity above it. */
export function usualPowerGradient(
  input: UsualPowerInputs,
  of: keyof UsualPowerQuantities,
  stated: Partial<UsualPowerQuantities> = {},
): Record<keyof UsualPowerInputs | keyof UsualPowerQuantities, number> {
  const { powerLimit, usualPowerShare } = input;
  const slope = { powerLimit: 0, usualPowerShare: 0, servingPower: 0 };
  slope[of] = 1;
  if (slope.servingPower !== 0 && stated.servingPower === undefined) {
    slope.powerLimit += slope.servingPower * (usualPowerShare);
    slope.usualPowerShare += slope.servingPower * (powerLimit);
  }
  return slope;
}
