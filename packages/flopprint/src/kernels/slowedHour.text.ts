// GENERATED from the equation set "slowedHour" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const slowedHourText: Readonly<Record<string, EquationText>> = {
  speedShare: {"latex":"k = {p}^{\\gamma}","sql":"power(power_share, power_limit_exponent)","partials":{"powerShare":"powerLimitExponent * powerShare ^ (powerLimitExponent - 1)","powerLimitExponent":"powerShare ^ powerLimitExponent * log(powerShare)"}},
  drawShare: {"latex":"d = 1 - a + a \\cdot p","sql":"1 - accelerator_share + accelerator_share * power_share","partials":{"acceleratorShare":"-1 + powerShare","powerShare":"acceleratorShare"}},
};
