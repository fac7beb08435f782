// GENERATED from the equation set "observedThroughput" by `npm run generate`; do not edit.
import { type ObservedThroughputInputs, type ObservedThroughputQuantities } from './observedThroughput.ts';

/** Slope of one quantity of "Accelerator-hours from throughput" with respect to every input and quantity above it. */
export function observedThroughputGradient(
  input: ObservedThroughputInputs,
  of: keyof ObservedThroughputQuantities,
  stated: Partial<ObservedThroughputQuantities> = {},
): Record<keyof ObservedThroughputInputs | keyof ObservedThroughputQuantities, number> {
  const { tokens, epochs, tokensPerSecond, count } = input;
  const slope = { tokens: 0, epochs: 0, tokensPerSecond: 0, count: 0, acceleratorHours: 0 };
  slope[of] = 1;
  if (slope.acceleratorHours !== 0 && stated.acceleratorHours === undefined) {
    slope.tokens += slope.acceleratorHours * (count * epochs / tokensPerSecond);
    slope.epochs += slope.acceleratorHours * (count * tokens / tokensPerSecond);
    slope.tokensPerSecond += slope.acceleratorHours * (count * -(tokens * epochs) * 1 / (tokensPerSecond * tokensPerSecond));
    slope.count += slope.acceleratorHours * (tokens * epochs / tokensPerSecond);
  }
  return slope;
}
