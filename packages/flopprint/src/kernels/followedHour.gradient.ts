// GENERATED from the equation set "followedHour" by `npm run generate`; do not edit.
import { log, pow } from '../portableMath.ts';
import { type FollowedHourInputs, type FollowedHourQuantities } from './followedHour.ts';

/** Slope of one quantity of "Power that follows the grid" with respect to every input and quantity above it. */
export function followedHourGradient(
  input: FollowedHourInputs,
  of: keyof FollowedHourQuantities,
  stated: Partial<FollowedHourQuantities> = {},
): Record<keyof FollowedHourInputs | keyof FollowedHourQuantities, number> {
  const { usualIntensity, hourIntensity, powerLimitExponent } = input;
  const slope = { usualIntensity: 0, hourIntensity: 0, powerLimitExponent: 0, relativePower: 0 };
  slope[of] = 1;
  if (slope.relativePower !== 0 && stated.relativePower === undefined) {
    slope.usualIntensity += slope.relativePower * (1 / (1 - powerLimitExponent) * 1 / hourIntensity * pow((usualIntensity / hourIntensity), (1 / (1 - powerLimitExponent) - 1)));
    slope.hourIntensity += slope.relativePower * (1 / (1 - powerLimitExponent) * -usualIntensity * 1 / (hourIntensity * hourIntensity) * pow((usualIntensity / hourIntensity), (1 / (1 - powerLimitExponent) - 1)));
    slope.powerLimitExponent += slope.relativePower * (pow((usualIntensity / hourIntensity), (1 / (1 - powerLimitExponent))) * log(usualIntensity / hourIntensity) * -1 * -1 / ((1 - powerLimitExponent) * (1 - powerLimitExponent)));
  }
  return slope;
}
