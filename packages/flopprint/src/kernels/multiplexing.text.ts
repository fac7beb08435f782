// GENERATED from the equation set "multiplexing" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const multiplexingText: Readonly<Record<string, EquationText>> = {
  relativeCost: {"latex":"c = \\left(1 - h\\right) \\cdot \\left(x + \\left(1 - x\\right) \\cdot c_s + c_r\\right)","sql":"(1 - hit_share) * (large_share + (1 - large_share) * small_cost + selector_cost)","partials":{"hitShare":"(largeShare + (1 - largeShare) * smallCost + selectorCost) * -1","largeShare":"(1 - hitShare) * (1 + smallCost * -1)","smallCost":"(1 - hitShare) * (1 - largeShare)","selectorCost":"1 - hitShare"}},
  improvement: {"latex":"1/c = \\frac{1}{c}","sql":"1 / relative_cost","partials":{"relativeCost":"-1 * 1 / relativeCost ^ 2"}},
};
