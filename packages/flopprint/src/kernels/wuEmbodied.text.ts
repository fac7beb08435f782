// GENERATED from the equation set "wuEmbodied" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const wuEmbodiedText: Readonly<Record<string, EquationText>> = {
  carbonPerHour: {"latex":"c_{\\mathrm{emb}} = \\frac{\\mathrm{EF}}{L \\cdot u}","sql":"system_embodied / (lifetime * utilisation)","partials":{"systemEmbodied":"1 / (lifetime * utilisation)","lifetime":"-systemEmbodied * utilisation / (lifetime * utilisation) ^ 2","utilisation":"-systemEmbodied * lifetime / (lifetime * utilisation) ^ 2"}},
  embodiedCarbon: {"latex":"C_{\\mathrm{emb}} = c_{\\mathrm{emb}} \\cdot t","sql":"carbon_per_hour * system_hours","partials":{"carbonPerHour":"systemHours","systemHours":"carbonPerHour"}},
};
