// GENERATED from the equation set "observedThroughput" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const observedThroughputText: Readonly<Record<string, EquationText>> = {
  acceleratorHours: {"latex":"H = \\frac{D \\cdot n_{\\mathrm{ep}}}{v} \\cdot n","sql":"tokens * epochs / tokens_per_second * count","partials":{"tokens":"count * epochs / tokensPerSecond","epochs":"count * tokens / tokensPerSecond","tokensPerSecond":"count * -(tokens * epochs) * 1 / tokensPerSecond ^ 2","count":"tokens * epochs / tokensPerSecond"}},
};
