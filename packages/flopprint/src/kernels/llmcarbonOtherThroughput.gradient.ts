// GENERATED from the equation set "llmcarbonOtherThroughput" by `npm run generate`; do not edit.
import { type LlmcarbonOtherThroughputInputs, type LlmcarbonOtherThroughputQuantities } from './llmcarbonOtherThroughput.ts';

/** Slope of one quantity of "LLMCarbon: throughput of other devices" with respect to every input and quantity above it. */
export function llmcarbonOtherThroughputGradient(
  input: LlmcarbonOtherThroughputInputs,
  of: keyof LlmcarbonOtherThroughputQuantities,
  stated: Partial<LlmcarbonOtherThroughputQuantities> = {},
): Record<keyof LlmcarbonOtherThroughputInputs | keyof LlmcarbonOtherThroughputQuantities, number> {
  const { throughput, slowSpeed, fastSpeed, fastPeak, slowPeak } = input;
  const slope = { throughput: 0, slowSpeed: 0, fastSpeed: 0, fastPeak: 0, slowPeak: 0, otherThroughput: 0 };
  slope[of] = 1;
  if (slope.otherThroughput !== 0 && stated.otherThroughput === undefined) {
    slope.throughput += slope.otherThroughput * (slowPeak * (1 - slowSpeed / fastSpeed) / fastPeak);
    slope.slowSpeed += slope.otherThroughput * (slowPeak * throughput * -(1 / fastSpeed) / fastPeak);
    slope.fastSpeed += slope.otherThroughput * (slowPeak * throughput * -(-slowSpeed * 1 / (fastSpeed * fastSpeed)) / fastPeak);
    slope.fastPeak += slope.otherThroughput * (slowPeak * -(throughput * (1 - slowSpeed / fastSpeed)) * 1 / (fastPeak * fastPeak));
    slope.slowPeak += slope.otherThroughput * (throughput * (1 - slowSpeed / fastSpeed) / fastPeak);
  }
  return slope;
}
