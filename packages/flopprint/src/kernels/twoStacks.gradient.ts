// GENERATED from the equation set "twoStacks" by `npm run generate`; do not edit.
import { type TwoStacksInputs, type TwoStacksQuantities } from './twoStacks.ts';

/** Slope of one quantity of "Active parameters of an encoder-decoder" with respect to every input and quantity above it. */
export function twoStacksGradient(
  input: TwoStacksInputs,
  of: keyof TwoStacksQuantities,
  stated: Partial<TwoStacksQuantities> = {},
): Record<keyof TwoStacksInputs | keyof TwoStacksQuantities, number> {
  const { parameters, stackShare } = input;
  const slope = { parameters: 0, stackShare: 0, activeParameters: 0 };
  slope[of] = 1;
  if (slope.activeParameters !== 0 && stated.activeParameters === undefined) {
    slope.parameters += slope.activeParameters * (stackShare);
    slope.stackShare += slope.activeParameters * (parameters);
  }
  return slope;
}
