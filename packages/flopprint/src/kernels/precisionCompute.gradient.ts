// GENERATED from the equation set "precisionCompute" by `npm run generate`; do not edit.
import { type PrecisionComputeInputs, type PrecisionComputeQuantities } from './precisionCompute.ts';

/** Slope of one quantity of "Scaling laws for precision: compute" with respect to every input and quantity above it. */
export function precisionComputeGradient(
  input: PrecisionComputeInputs,
  of: keyof PrecisionComputeQuantities,
  stated: Partial<PrecisionComputeQuantities> = {},
): Record<keyof PrecisionComputeInputs | keyof PrecisionComputeQuantities, number> {
  const { parameters, tokens, bits, flopPerParameterToken, fullBits } = input;
  const slope = { parameters: 0, tokens: 0, bits: 0, flopPerParameterToken: 0, fullBits: 0, compute: 0 };
  slope[of] = 1;
  if (slope.compute !== 0 && stated.compute === undefined) {
    slope.flopPerParameterToken += slope.compute * (bits * tokens * parameters * 1 / fullBits);
    slope.fullBits += slope.compute * (bits * tokens * parameters * -flopPerParameterToken * 1 / (fullBits * fullBits));
    slope.parameters += slope.compute * (bits * tokens * flopPerParameterToken / fullBits);
    slope.tokens += slope.compute * (bits * flopPerParameterToken / fullBits * parameters);
    slope.bits += slope.compute * (flopPerParameterToken / fullBits * parameters * tokens);
  }
  return slope;
}
