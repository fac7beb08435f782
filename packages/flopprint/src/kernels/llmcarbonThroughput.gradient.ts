// GENERATED from the equation set "llmcarbonThroughput" by `npm run generate`; do not edit.
import { type LlmcarbonThroughputInputs, type LlmcarbonThroughputQuantities } from './llmcarbonThroughput.ts';

/** Slope of one quantity of "LLMCarbon: throughput" with respect to every input and quantity above it. */
export function llmcarbonThroughputGradient(
  input: LlmcarbonThroughputInputs,
  of: keyof LlmcarbonThroughputQuantities,
  stated: Partial<LlmcarbonThroughputQuantities> = {},
): Record<keyof LlmcarbonThroughputInputs | keyof LlmcarbonThroughputQuantities, number> {
  const { parameters, withinSquare, withinLinear, acrossSquare, acrossLinear } = input;
  const slope = { parameters: 0, withinSquare: 0, withinLinear: 0, withinConstant: 0, acrossSquare: 0, acrossLinear: 0, acrossConstant: 0, withinThroughput: 0, acrossThroughput: 0 };
  slope[of] = 1;
  if (slope.acrossThroughput !== 0 && stated.acrossThroughput === undefined) {
    slope.acrossSquare += slope.acrossThroughput * ((parameters * parameters));
    slope.parameters += slope.acrossThroughput * (acrossSquare * 2 * parameters + acrossLinear);
    slope.acrossLinear += slope.acrossThroughput * (parameters);
    slope.acrossConstant += slope.acrossThroughput * (1);
  }
  if (slope.withinThroughput !== 0 && stated.withinThroughput === undefined) {
    slope.withinSquare += slope.withinThroughput * ((parameters * parameters));
    slope.parameters += slope.withinThroughput * (withinSquare * 2 * parameters + withinLinear);
    slope.withinLinear += slope.withinThroughput * (parameters);
    slope.withinConstant += slope.withinThroughput * (1);
  }
  return slope;
}
