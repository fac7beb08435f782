// GENERATED from the equation set "recurrentState" by `npm run generate`; do not edit.
import { type RecurrentStateInputs, type RecurrentStateQuantities } from './recurrentState.ts';

/** Slope of one quantity of "Recurrent state of a sequence" with respect to every input and quantity above it. */
export function recurrentStateGradient(
  input: RecurrentStateInputs,
  of: keyof RecurrentStateQuantities,
  stated: Partial<RecurrentStateQuantities> = {},
): Record<keyof RecurrentStateInputs | keyof RecurrentStateQuantities, number> {
  const { stateElements, bytesPerStateElement } = input;
  const slope = { stateElements: 0, bytesPerStateElement: 0, stateTraffic: 0 };
  slope[of] = 1;
  if (slope.stateTraffic !== 0 && stated.stateTraffic === undefined) {
    slope.stateElements += slope.stateTraffic * (bytesPerStateElement);
    slope.bytesPerStateElement += slope.stateTraffic * (stateElements);
  }
  return slope;
}
