// GENERATED from the equation set "exactEfficiency" by `npm run generate`; do not edit.
import { type ExactEfficiencyInputs, type ExactEfficiencyQuantities } from './exactEfficiency.ts';

/** Slope of one quantity of "Default MFU for an exact count of FLOP" with respect to every input and quantity above it. */
export function exactEfficiencyGradient(
  input: ExactEfficiencyInputs,
  of: keyof ExactEfficiencyQuantities,
  stated: Partial<ExactEfficiencyQuantities> = {},
): Record<keyof ExactEfficiencyInputs | keyof ExactEfficiencyQuantities, number> {
  const { defaultMfu, exactFlopsPerToken, flopPerParameterToken, activeParameters } = input;
  const slope = { defaultMfu: 0, exactFlopsPerToken: 0, flopPerParameterToken: 0, activeParameters: 0, mfu: 0 };
  slope[of] = 1;
  if (slope.mfu !== 0 && stated.mfu === undefined) {
    slope.defaultMfu += slope.mfu * (exactFlopsPerToken / (flopPerParameterToken * activeParameters));
    slope.exactFlopsPerToken += slope.mfu * (defaultMfu / (flopPerParameterToken * activeParameters));
    slope.flopPerParameterToken += slope.mfu * (-(defaultMfu * exactFlopsPerToken) * activeParameters / ((flopPerParameterToken * activeParameters) * (flopPerParameterToken * activeParameters)));
    slope.activeParameters += slope.mfu * (-(defaultMfu * exactFlopsPerToken) * flopPerParameterToken / ((flopPerParameterToken * activeParameters) * (flopPerParameterToken * activeParameters)));
  }
  return slope;
}
