// GENERATED from the equation set "dodgeBreakdown" by `npm run generate`; do not edit.
import { dodgeBreakdown, type DodgeBreakdownInputs, type DodgeBreakdownQuantities } from './dodgeBreakdown.ts';

/** Slope of one quantity of "Dodge et al. 2022: power of a server" with respect to every input and quantity above it. */
export function dodgeBreakdownGradient(
  input: DodgeBreakdownInputs,
  of: keyof DodgeBreakdownQuantities,
  stated: Partial<DodgeBreakdownQuantities> = {},
): Record<keyof DodgeBreakdownInputs | keyof DodgeBreakdownQuantities, number> {
  const { acceleratorPower } = input;
  const { total } = dodgeBreakdown(input, stated);
  const slope = { acceleratorPower: 0, firstProcessor: 0, secondProcessor: 0, firstMemory: 0, secondMemory: 0, total: 0, acceleratorShare: 0 };
  slope[of] = 1;
  if (slope.acceleratorShare !== 0 && stated.acceleratorShare === undefined) {
    slope.acceleratorPower += slope.acceleratorShare * (1 / total);
    slope.total += slope.acceleratorShare * (-acceleratorPower * 1 / (total * total));
  }
  if (slope.total !== 0 && stated.total === undefined) {
    slope.acceleratorPower += slope.total * (1);
    slope.firstProcessor += slope.total * (1);
    slope.secondProcessor += slope.total * (1);
    slope.firstMemory += slope.total * (1);
    slope.secondMemory += slope.total * (1);
  }
  return slope;
}
