// GENERATED from the equation set "feedForward" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const feedForwardText: Readonly<Record<string, EquationText>> = {
  feedForwardParameters: {"latex":"P_{\\mathrm{ff}} = u \\cdot m \\cdot h \\cdot f","sql":"entry * matrices * hidden_size * ffn_size","partials":{"entry":"ffnSize * hiddenSize * matrices","matrices":"ffnSize * hiddenSize * entry","hiddenSize":"ffnSize * entry * matrices","ffnSize":"entry * matrices * hiddenSize"}},
};
