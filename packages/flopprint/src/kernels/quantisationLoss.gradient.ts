// GENERATED from the equation set "quantisationLoss" by `npm run generate`; do not edit.
import { exp, log, pow } from '../portableMath.ts';
import { type QuantisationLossInputs, type QuantisationLossQuantities } from './quantisationLoss.ts';

/** Slope of one quantity of "Scaling laws for precision: quantisation after training" with respect to every input and quantity above it. */
export function quantisationLossGradient(
  input: QuantisationLossInputs,
  of: keyof QuantisationLossQuantities,
  stated: Partial<QuantisationLossQuantities> = {},
): Record<keyof QuantisationLossInputs | keyof QuantisationLossQuantities, number> {
  const { parameters, tokens, finalBits, factor, dataExponent, sizeExponent, sensitivity } = input;
  const slope = { parameters: 0, tokens: 0, finalBits: 0, factor: 0, dataExponent: 0, sizeExponent: 0, sensitivity: 0, addedLoss: 0 };
  slope[of] = 1;
  if (slope.addedLoss !== 0 && stated.addedLoss === undefined) {
    slope.factor += slope.addedLoss * (exp(-finalBits / sensitivity) * pow(tokens, dataExponent) / pow(parameters, sizeExponent));
    slope.tokens += slope.addedLoss * (exp(-finalBits / sensitivity) * factor * dataExponent * pow(tokens, (dataExponent - 1)) / pow(parameters, sizeExponent));
    slope.dataExponent += slope.addedLoss * (exp(-finalBits / sensitivity) * factor * pow(tokens, dataExponent) * log(tokens) / pow(parameters, sizeExponent));
    slope.parameters += slope.addedLoss * (exp(-finalBits / sensitivity) * -(factor * pow(tokens, dataExponent)) * sizeExponent * pow(parameters, (sizeExponent - 1)) / ((pow(parameters, sizeExponent)) * (pow(parameters, sizeExponent))));
    slope.sizeExponent += slope.addedLoss * (exp(-finalBits / sensitivity) * -(factor * pow(tokens, dataExponent)) * pow(parameters, sizeExponent) * log(parameters) / ((pow(parameters, sizeExponent)) * (pow(parameters, sizeExponent))));
    slope.finalBits += slope.addedLoss * (factor * pow(tokens, dataExponent) / pow(parameters, sizeExponent) * -1 / sensitivity * exp(-finalBits / sensitivity));
    slope.sensitivity += slope.addedLoss * (factor * pow(tokens, dataExponent) / pow(parameters, sizeExponent) * finalBits * 1 / (sensitivity * sensitivity) * exp(-finalBits / sensitivity));
  }
  return slope;
}
