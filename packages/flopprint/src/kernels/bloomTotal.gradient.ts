// GENERATED from the equation set "bloomTotal" by `npm run generate`; do not edit.
import { type BloomTotalInputs, type BloomTotalQuantities } from './bloomTotal.ts';

/** Slope of one quantity of "BLOOM: total" with respect to every input and quantity above it. */
export function bloomTotalGradient(
  input: BloomTotalInputs,
  of: keyof BloomTotalQuantities,
  stated: Partial<BloomTotalQuantities> = {},
): Record<keyof BloomTotalInputs | keyof BloomTotalQuantities, number> {
  void input;
  const slope = { embodiedCarbon: 0, operationalCarbon: 0, idleCarbon: 0, carbon: 0 };
  slope[of] = 1;
  if (slope.carbon !== 0 && stated.carbon === undefined) {
    slope.embodiedCarbon += slope.carbon * (1);
    slope.operationalCarbon += slope.carbon * (1);
    slope.idleCarbon += slope.carbon * (1);
  }
  return slope;
}
