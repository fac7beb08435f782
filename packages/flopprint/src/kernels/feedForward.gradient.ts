// GENERATED from the equation set "feedForward" by `npm run generate`; do not edit.
import { type FeedForwardInputs, type FeedForwardQuantities } from './feedForward.ts';

/** Slope of one quantity of "Feed-forward block, one dense layer" with respect to every input and quantity above it. */
export function feedForwardGradient(
  input: FeedForwardInputs,
  of: keyof FeedForwardQuantities,
  stated: Partial<FeedForwardQuantities> = {},
): Record<keyof FeedForwardInputs | keyof FeedForwardQuantities, number> {
  const { entry, hiddenSize, ffnSize, matrices } = input;
  const slope = { entry: 0, hiddenSize: 0, ffnSize: 0, matrices: 0, feedForwardParameters: 0 };
  slope[of] = 1;
  if (slope.feedForwardParameters !== 0 && stated.feedForwardParameters === undefined) {
    slope.entry += slope.feedForwardParameters * (ffnSize * hiddenSize * matrices);
    slope.matrices += slope.feedForwardParameters * (ffnSize * hiddenSize * entry);
    slope.hiddenSize += slope.feedForwardParameters * (ffnSize * entry * matrices);
    slope.ffnSize += slope.feedForwardParameters * (entry * matrices * hiddenSize);
  }
  return slope;
}
