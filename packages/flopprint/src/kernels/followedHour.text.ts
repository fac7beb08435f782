// GENERATED from the equation set "followedHour" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const followedHourText: Readonly<Record<string, EquationText>> = {
  relativePower: {"latex":"r_h = {\\frac{I_0}{I_h}}^{\\frac{1}{1 - \\gamma}}","sql":"power((usual_intensity / hour_intensity), (1 / (1 - power_limit_exponent)))","partials":{"usualIntensity":"1 / (1 - powerLimitExponent) * 1 / hourIntensity * (usualIntensity / hourIntensity) ^ (1 / (1 - powerLimitExponent) - 1)","hourIntensity":"1 / (1 - powerLimitExponent) * -usualIntensity * 1 / hourIntensity ^ 2 * (usualIntensity / hourIntensity) ^ (1 / (1 - powerLimitExponent) - 1)","powerLimitExponent":"(usualIntensity / hourIntensity) ^ (1 / (1 - powerLimitExponent)) * log(usualIntensity / hourIntensity) * -1 * -1 / (1 - powerLimitExponent) ^ 2"}},
};
