// GENERATED from the equation set "morrisonEmbodied" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const morrisonEmbodiedText: Readonly<Record<string, EquationText>> = {
  carbonPerHour: {"latex":"c_{\\mathrm{emb}} = \\frac{\\frac{\\mathrm{EF}}{g}}{L}","sql":"node_embodied / accelerators_per_node / lifetime","partials":{"nodeEmbodied":"1 / acceleratorsPerNode / lifetime","acceleratorsPerNode":"-nodeEmbodied * 1 / acceleratorsPerNode ^ 2 / lifetime","lifetime":"-(nodeEmbodied / acceleratorsPerNode) * 1 / lifetime ^ 2"}},
  embodiedCarbon: {"latex":"C_{\\mathrm{emb}} = c_{\\mathrm{emb}} \\cdot H","sql":"carbon_per_hour * accelerator_hours","partials":{"carbonPerHour":"acceleratorHours","acceleratorHours":"carbonPerHour"}},
};
