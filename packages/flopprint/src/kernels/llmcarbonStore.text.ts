// GENERATED from the equation set "llmcarbonStore" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const llmcarbonStoreText: Readonly<Record<string, EquationText>> = {
  partCarbon: {"latex":"\\mathrm{CO2eq}_{\\mathrm{part}} = \\mathrm{size} \\cdot \\mathrm{CPC}","sql":"capacity * carbon_per_capacity","partials":{"capacity":"carbonPerCapacity","carbonPerCapacity":"capacity"}},
};
