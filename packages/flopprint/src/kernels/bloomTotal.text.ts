// GENERATED from the equation set "bloomTotal" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const bloomTotalText: Readonly<Record<string, EquationText>> = {
  carbon: {"latex":"C = C_{\\mathrm{emb}} + C_{\\mathrm{dyn}} + C_{\\mathrm{idle}}","sql":"embodied_carbon + operational_carbon + idle_carbon","partials":{"embodiedCarbon":"1","operationalCarbon":"1","idleCarbon":"1"}},
};
