// GENERATED from the equation set "llmcarbonShare" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const llmcarbonShareText: Readonly<Record<string, EquationText>> = {
  embodiedCarbon: {"latex":"\\mathrm{CO2eq}_{\\mathrm{emb},i} = \\frac{\\mathrm{CO2eq}_{\\mathrm{chip}} \\cdot n_i \\cdot t_i}{\\mathrm{lifetime}_i}","sql":"part_carbon * parts * execution_time / lifetime","partials":{"partCarbon":"executionTime * parts / lifetime","parts":"executionTime * partCarbon / lifetime","executionTime":"partCarbon * parts / lifetime","lifetime":"-(partCarbon * parts * executionTime) * 1 / lifetime ^ 2"}},
};
