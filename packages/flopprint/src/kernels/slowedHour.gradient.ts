// GENERATED from the equation set "slowedHour" by `npm run generate`; do not edit.
import { log, pow } from '../portableMath.ts';
import { type SlowedHourInputs, type SlowedHourQuantities } from './slowedHour.ts';

/** Slope of one quantity of "An hour at lower power" with respect to every input and quantity above it. */
export function slowedHourGradient(
  input: SlowedHourInputs,
  of: keyof SlowedHourQuantities,
  stated: Partial<SlowedHourQuantities> = {},
): Record<keyof SlowedHourInputs | keyof SlowedHourQuantities, number> {
  const { powerShare, powerLimitExponent, acceleratorShare } = input;
  const slope = { powerShare: 0, powerLimitExponent: 0, acceleratorShare: 0, speedShare: 0, drawShare: 0 };
  slope[of] = 1;
  if (slope.drawShare !== 0 && stated.drawShare === undefined) {
    slope.acceleratorShare += slope.drawShare * (-1 + powerShare);
    slope.powerShare += slope.drawShare * (acceleratorShare);
  }
  if (slope.speedShare !== 0 && stated.speedShare === undefined) {
    slope.powerShare += slope.speedShare * (powerLimitExponent * pow(powerShare, (powerLimitExponent - 1)));
    slope.powerLimitExponent += slope.speedShare * (pow(powerShare, powerLimitExponent) * log(powerShare));
  }
  return slope;
}
