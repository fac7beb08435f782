// GENERATED from the equation set "stepThroughput" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const stepThroughputText: Readonly<Record<string, EquationText>> = {
  tokensPerSecond: {"latex":"v = \\frac{B}{t_{\\mathrm{step}}}","sql":"step_tokens / step_time","partials":{"stepTokens":"1 / stepTime","stepTime":"-stepTokens * 1 / stepTime ^ 2"}},
};
