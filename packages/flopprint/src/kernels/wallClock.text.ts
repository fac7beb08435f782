// GENERATED from the equation set "wallClock" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const wallClockText: Readonly<Record<string, EquationText>> = {
  acceleratorHours: {"latex":"H = n \\cdot t","sql":"count * hours","partials":{"count":"hours","hours":"count"}},
};
