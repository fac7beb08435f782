// GENERATED from the equation set "trainingMemory" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const trainingMemoryText: Readonly<Record<string, EquationText>> = {
  stateMemory: {"latex":"M_{\\mathrm{state}} = N \\cdot b","sql":"parameters * bytes_per_parameter","partials":{"parameters":"bytesPerParameter","bytesPerParameter":"parameters"}},
  leastCount: {"latex":"n_{\\mathrm{min}} = \\frac{M_{\\mathrm{state}}}{M}","sql":"state_memory / memory","partials":{"stateMemory":"1 / memory","memory":"-stateMemory * 1 / memory ^ 2"}},
};
