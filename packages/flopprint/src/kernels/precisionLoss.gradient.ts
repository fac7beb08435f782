// GENERATED from the equation set "precisionLoss" by `npm run generate`; do not edit.
import { exp, log, pow } from '../portableMath.ts';
import { precisionLoss, type PrecisionLossInputs, type PrecisionLossQuantities } from './precisionLoss.ts';

/** Slope of one quantity of "Scaling laws for precision: loss" with respect to every input and quantity above it. */
export function precisionLossGradient(
  input: PrecisionLossInputs,
  of: keyof PrecisionLossQuantities,
  stated: Partial<PrecisionLossQuantities> = {},
): Record<keyof PrecisionLossInputs | keyof PrecisionLossQuantities, number> {
  const { parameters, tokens, weightBits, activationBits, cacheBits, factorSize, exponent, factorData, weightSensitivity, activationSensitivity, cacheSensitivity } = input;
  const { effectiveParameters } = precisionLoss(input, stated);
  const slope = { parameters: 0, tokens: 0, weightBits: 0, activationBits: 0, cacheBits: 0, factorSize: 0, exponent: 0, factorData: 0, irreducibleLoss: 0, weightSensitivity: 0, activationSensitivity: 0, cacheSensitivity: 0, effectiveParameters: 0, loss: 0 };
  slope[of] = 1;
  if (slope.loss !== 0 && stated.loss === undefined) {
    slope.factorSize += slope.loss * (1 / pow(effectiveParameters, exponent));
    slope.effectiveParameters += slope.loss * (-factorSize * exponent * pow(effectiveParameters, (exponent - 1)) / ((pow(effectiveParameters, exponent)) * (pow(effectiveParameters, exponent))));
    slope.exponent += slope.loss * (-factorSize * pow(effectiveParameters, exponent) * log(effectiveParameters) / ((pow(effectiveParameters, exponent)) * (pow(effectiveParameters, exponent))) + -factorData * pow(tokens, exponent) * log(tokens) / ((pow(tokens, exponent)) * (pow(tokens, exponent))));
    slope.factorData += slope.loss * (1 / pow(tokens, exponent));
    slope.tokens += slope.loss * (-factorData * exponent * pow(tokens, (exponent - 1)) / ((pow(tokens, exponent)) * (pow(tokens, exponent))));
    slope.irreducibleLoss += slope.loss * (1);
  }
  if (slope.effectiveParameters !== 0 && stated.effectiveParameters === undefined) {
    slope.parameters += slope.effectiveParameters * ((1 - exp(-cacheBits / cacheSensitivity)) * (1 - exp(-activationBits / activationSensitivity)) * (1 - exp(-weightBits / weightSensitivity)));
    slope.weightBits += slope.effectiveParameters * ((1 - exp(-cacheBits / cacheSensitivity)) * (1 - exp(-activationBits / activationSensitivity)) * parameters * -(-1 / weightSensitivity * exp(-weightBits / weightSensitivity)));
    slope.weightSensitivity += slope.effectiveParameters * ((1 - exp(-cacheBits / cacheSensitivity)) * (1 - exp(-activationBits / activationSensitivity)) * parameters * -(weightBits * 1 / (weightSensitivity * weightSensitivity) * exp(-weightBits / weightSensitivity)));
    slope.activationBits += slope.effectiveParameters * ((1 - exp(-cacheBits / cacheSensitivity)) * parameters * (1 - exp(-weightBits / weightSensitivity)) * -(-1 / activationSensitivity * exp(-activationBits / activationSensitivity)));
    slope.activationSensitivity += slope.effectiveParameters * ((1 - exp(-cacheBits / cacheSensitivity)) * parameters * (1 - exp(-weightBits / weightSensitivity)) * -(activationBits * 1 / (activationSensitivity * activationSensitivity) * exp(-activationBits / activationSensitivity)));
    slope.cacheBits += slope.effectiveParameters * (parameters * (1 - exp(-weightBits / weightSensitivity)) * (1 - exp(-activationBits / activationSensitivity)) * -(-1 / cacheSensitivity * exp(-cacheBits / cacheSensitivity)));
    slope.cacheSensitivity += slope.effectiveParameters * (parameters * (1 - exp(-weightBits / weightSensitivity)) * (1 - exp(-activationBits / activationSensitivity)) * -(cacheBits * 1 / (cacheSensitivity * cacheSensitivity) * exp(-cacheBits / cacheSensitivity)));
  }
  return slope;
}
