// GENERATED from the equation set "chinchillaLoss" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const chinchillaLossText: Readonly<Record<string, EquationText>> = {
  loss: {"latex":"L = E + \\frac{A}{{N}^{\\alpha}} + \\frac{B}{{D}^{\\beta}}","sql":"irreducible_loss + size_factor / power(parameters, size_exponent) + data_factor / power(tokens, data_exponent)","partials":{"irreducibleLoss":"1","sizeFactor":"1 / parameters ^ sizeExponent","parameters":"-sizeFactor * sizeExponent * parameters ^ (sizeExponent - 1) / (parameters ^ sizeExponent) ^ 2","sizeExponent":"-sizeFactor * parameters ^ sizeExponent * log(parameters) / (parameters ^ sizeExponent) ^ 2","dataFactor":"1 / tokens ^ dataExponent","tokens":"-dataFactor * dataExponent * tokens ^ (dataExponent - 1) / (tokens ^ dataExponent) ^ 2","dataExponent":"-dataFactor * tokens ^ dataExponent * log(tokens) / (tokens ^ dataExponent) ^ 2"}},
};
