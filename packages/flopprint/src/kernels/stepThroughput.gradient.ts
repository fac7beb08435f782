// GENERATED from the equation set "stepThroughput" by `npm run generate`; do not edit.
import { type StepThroughputInputs, type StepThroughputQuantities } from './stepThroughput.ts';

/** Slope of one quantity of "Throughput from the time of a step" with respect to every input and quantity above it. */
export function stepThroughputGradient(
  input: StepThroughputInputs,
  of: keyof StepThroughputQuantities,
  stated: Partial<StepThroughputQuantities> = {},
): Record<keyof StepThroughputInputs | keyof StepThroughputQuantities, number> {
  const { stepTokens, stepTime } = input;
  const slope = { stepTokens: 0, stepTime: 0, tokensPerSecond: 0 };
  slope[of] = 1;
  if (slope.tokensPerSecond !== 0 && stated.tokensPerSecond === undefined) {
    slope.stepTokens += slope.tokensPerSecond * (1 / stepTime);
    slope.stepTime += slope.tokensPerSecond * (-stepTokens * 1 / (stepTime * stepTime));
  }
  return slope;
}
