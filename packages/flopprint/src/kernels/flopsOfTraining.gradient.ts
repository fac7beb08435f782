// GENERATED from the equation set "flopsOfTraining" by `npm run generate`; do not edit.
import { type FlopsOfTrainingInputs, type FlopsOfTrainingQuantities } from './flopsOfTraining.ts';

/** Slope of one quantity of "C = 6 N D" with respect to every input and quantity above it. */
export function flopsOfTrainingGradient(
  input: FlopsOfTrainingInputs,
  of: keyof FlopsOfTrainingQuantities,
  stated: Partial<FlopsOfTrainingQuantities> = {},
): Record<keyof FlopsOfTrainingInputs | keyof FlopsOfTrainingQuantities, number> {
  const { flopPerParameterToken, activeParameters, tokens } = input;
  const slope = { flopPerParameterToken: 0, activeParameters: 0, tokens: 0, compute: 0 };
  slope[of] = 1;
  if (slope.compute !== 0 && stated.compute === undefined) {
    slope.flopPerParameterToken += slope.compute * (tokens * activeParameters);
    slope.activeParameters += slope.compute * (tokens * flopPerParameterToken);
    slope.tokens += slope.compute * (flopPerParameterToken * activeParameters);
  }
  return slope;
}
