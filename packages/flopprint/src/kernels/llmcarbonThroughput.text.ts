// GENERATED from the equation set "llmcarbonThroughput" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const llmcarbonThroughputText: Readonly<Record<string, EquationText>> = {
  withinThroughput: {"latex":"X_1 = x_{s} \\cdot {P}^{2} + x_{l} \\cdot P + x_{c}","sql":"within_square * power(parameters, 2) + within_linear * parameters + within_constant","partials":{"withinSquare":"parameters ^ 2","parameters":"withinSquare * 2 * parameters + withinLinear","withinLinear":"parameters","withinConstant":"1"}},
  acrossThroughput: {"latex":"X_2 = y_{s} \\cdot {P}^{2} + y_{l} \\cdot P + y_{c}","sql":"across_square * power(parameters, 2) + across_linear * parameters + across_constant","partials":{"acrossSquare":"parameters ^ 2","parameters":"acrossSquare * 2 * parameters + acrossLinear","acrossLinear":"parameters","acrossConstant":"1"}},
};
