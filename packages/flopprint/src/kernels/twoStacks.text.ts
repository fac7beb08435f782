// GENERATED from the equation set "twoStacks" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const twoStacksText: Readonly<Record<string, EquationText>> = {
  activeParameters: {"latex":"N_{\\mathrm{act}} = N \\cdot s","sql":"parameters * stack_share","partials":{"parameters":"stackShare","stackShare":"parameters"}},
};
