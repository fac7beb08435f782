// GENERATED from the equation set "requestLength" by `npm run generate`; do not edit.
import { requestLength, type RequestLengthInputs, type RequestLengthQuantities } from './requestLength.ts';

/** Slope of one quantity of "Tokens of a request" with respect to every input and quantity above it. */
export function requestLengthGradient(
  input: RequestLengthInputs,
  of: keyof RequestLengthQuantities,
  stated: Partial<RequestLengthQuantities> = {},
): Record<keyof RequestLengthInputs | keyof RequestLengthQuantities, number> {
  const { samples } = input;
  const { inputTokens, sequenceTokens } = requestLength(input, stated);
  const slope = { textTokens: 0, visionTokens: 0, outputTokens: 0, reasoningTokens: 0, samples: 0, inputTokens: 0, prefillTokens: 0, sequenceTokens: 0, requestTokens: 0 };
  slope[of] = 1;
  if (slope.requestTokens !== 0 && stated.requestTokens === undefined) {
    slope.sequenceTokens += slope.requestTokens * (samples);
    slope.samples += slope.requestTokens * (sequenceTokens);
  }
  if (slope.sequenceTokens !== 0 && stated.sequenceTokens === undefined) {
    slope.outputTokens += slope.sequenceTokens * (1);
    slope.reasoningTokens += slope.sequenceTokens * (1);
  }
  if (slope.prefillTokens !== 0 && stated.prefillTokens === undefined) {
    slope.inputTokens += slope.prefillTokens * (1 / samples);
    slope.samples += slope.prefillTokens * (-inputTokens * 1 / (samples * samples));
  }
  if (slope.inputTokens !== 0 && stated.inputTokens === undefined) {
    slope.textTokens += slope.inputTokens * (1);
    slope.visionTokens += slope.inputTokens * (1);
  }
  return slope;
}
