// GENERATED from the equation set "pattersonFlops" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const pattersonFlopsText: Readonly<Record<string, EquationText>> = {
  compute: {"latex":"C = F \\cdot n \\cdot t","sql":"achieved_flops * count * duration","partials":{"achievedFlops":"duration * count","count":"duration * achievedFlops","duration":"achievedFlops * count"}},
};
