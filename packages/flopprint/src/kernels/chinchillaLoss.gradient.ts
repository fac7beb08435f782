// GENERATED from the equation set "chinchillaLoss" by `npm run generate`; do not edit.
import { log, pow } from '../portableMath.ts';
import { type ChinchillaLossInputs, type ChinchillaLossQuantities } from './chinchillaLoss.ts';

/** Slope of one quantity of "Chinchilla: loss" with respect to every input and quantity above it. */
export function chinchillaLossGradient(
  input: ChinchillaLossInputs,
  of: keyof ChinchillaLossQuantities,
  stated: Partial<ChinchillaLossQuantities> = {},
): Record<keyof ChinchillaLossInputs | keyof ChinchillaLossQuantities, number> {
  const { sizeFactor, dataFactor, sizeExponent, dataExponent, parameters, tokens } = input;
  const slope = { irreducibleLoss: 0, sizeFactor: 0, dataFactor: 0, sizeExponent: 0, dataExponent: 0, parameters: 0, tokens: 0, loss: 0 };
  slope[of] = 1;
  if (slope.loss !== 0 && stated.loss === undefined) {
    slope.irreducibleLoss += slope.loss * (1);
    slope.sizeFactor += slope.loss * (1 / pow(parameters, sizeExponent));
    slope.parameters += slope.loss * (-sizeFactor * sizeExponent * pow(parameters, (sizeExponent - 1)) / ((pow(parameters, sizeExponent)) * (pow(parameters, sizeExponent))));
    slope.sizeExponent += slope.loss * (-sizeFactor * pow(parameters, sizeExponent) * log(parameters) / ((pow(parameters, sizeExponent)) * (pow(parameters, sizeExponent))));
    slope.dataFactor += slope.loss * (1 / pow(tokens, dataExponent));
    slope.tokens += slope.loss * (-dataFactor * dataExponent * pow(tokens, (dataExponent - 1)) / ((pow(tokens, dataExponent)) * (pow(tokens, dataExponent))));
    slope.dataExponent += slope.loss * (-dataFactor * pow(tokens, dataExponent) * log(tokens) / ((pow(tokens, dataExponent)) * (pow(tokens, dataExponent))));
  }
  return slope;
}
