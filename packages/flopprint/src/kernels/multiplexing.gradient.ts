// GENERATED from the equation set "multiplexing" by `npm run generate`; do not edit.
import { multiplexing, type MultiplexingInputs, type MultiplexingQuantities } from './multiplexing.ts';

/** Slope of one quantity of "Cache, router and two models" with respect to every input and quantity above it. */
export function multiplexingGradient(
  input: MultiplexingInputs,
  of: keyof MultiplexingQuantities,
  stated: Partial<MultiplexingQuantities> = {},
): Record<keyof MultiplexingInputs | keyof MultiplexingQuantities, number> {
  const { hitShare, largeShare, smallCost, selectorCost } = input;
  const { relativeCost } = multiplexing(input, stated);
  const slope = { hitShare: 0, largeShare: 0, smallCost: 0, selectorCost: 0, relativeCost: 0, improvement: 0 };
  slope[of] = 1;
  if (slope.improvement !== 0 && stated.improvement === undefined) {
    slope.relativeCost += slope.improvement * (-1 * 1 / (relativeCost * relativeCost));
  }
  if (slope.relativeCost !== 0 && stated.relativeCost === undefined) {
    slope.hitShare += slope.relativeCost * ((largeShare + (1 - largeShare) * smallCost + selectorCost) * -1);
    slope.largeShare += slope.relativeCost * ((1 - hitShare) * (1 + smallCost * -1));
    slope.smallCost += slope.relativeCost * ((1 - hitShare) * (1 - largeShare));
    slope.selectorCost += slope.relativeCost * (1 - hitShare);
  }
  return slope;
}
