// GENERATED from the equation set "llmcarbonOtherThroughput" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const llmcarbonOtherThroughputText: Readonly<Record<string, EquationText>> = {
  otherThroughput: {"latex":"X_{\\mathrm{other}} = \\frac{X_{A100} \\cdot \\left(1 - \\frac{v_{V100}}{v_{A100}}\\right)}{F_{A100}} \\cdot F_{V100}","sql":"throughput * (1 - slow_speed / fast_speed) / fast_peak * slow_peak","partials":{"throughput":"slowPeak * (1 - slowSpeed / fastSpeed) / fastPeak","slowSpeed":"slowPeak * throughput * -(1 / fastSpeed) / fastPeak","fastSpeed":"slowPeak * throughput * -(-slowSpeed * 1 / fastSpeed ^ 2) / fastPeak","fastPeak":"slowPeak * -(throughput * (1 - slowSpeed / fastSpeed)) * 1 / fastPeak ^ 2","slowPeak":"throughput * (1 - slowSpeed / fastSpeed) / fastPeak"}},
};
