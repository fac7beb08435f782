// GENERATED from the equation set "zeusCost" by `npm run generate`; do not edit.
import { type ZeusCostInputs, type ZeusCostQuantities } from './zeusCost.ts';

/** Slope of one quantity of "Zeus: cost of energy and time" with respect to every input and quantity above it. */
export function zeusCostGradient(
  input: ZeusCostInputs,
  of: keyof ZeusCostQuantities,
  stated: Partial<ZeusCostQuantities> = {},
): Record<keyof ZeusCostInputs | keyof ZeusCostQuantities, number> {
  const { energyWeight, itEnergy, largestPower, duration } = input;
  const slope = { energyWeight: 0, itEnergy: 0, largestPower: 0, duration: 0, cost: 0 };
  slope[of] = 1;
  if (slope.cost !== 0 && stated.cost === undefined) {
    slope.energyWeight += slope.cost * (itEnergy + duration * largestPower * -1);
    slope.itEnergy += slope.cost * (energyWeight);
    slope.largestPower += slope.cost * (duration * (1 - energyWeight));
    slope.duration += slope.cost * ((1 - energyWeight) * largestPower);
  }
  return slope;
}
