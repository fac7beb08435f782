// GENERATED from the equation set "llmcarbonChip" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const llmcarbonChipText: Readonly<Record<string, EquationText>> = {
  partCarbon: {"latex":"\\mathrm{CO2eq}_{\\mathrm{chip}} = \\mathrm{area} \\cdot \\mathrm{CPA}","sql":"area * carbon_per_area","partials":{"area":"carbonPerArea","carbonPerArea":"area"}},
};
