// GENERATED from the equation set "precisionCompute" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const precisionComputeText: Readonly<Record<string, EquationText>> = {
  compute: {"latex":"C = \\frac{k}{P_{16}} \\cdot N \\cdot D \\cdot P","sql":"flop_per_parameter_token / full_bits * parameters * tokens * bits","partials":{"flopPerParameterToken":"bits * tokens * parameters * 1 / fullBits","fullBits":"bits * tokens * parameters * -flopPerParameterToken * 1 / fullBits ^ 2","parameters":"bits * tokens * flopPerParameterToken / fullBits","tokens":"bits * flopPerParameterToken / fullBits * parameters","bits":"flopPerParameterToken / fullBits * parameters * tokens"}},
};
