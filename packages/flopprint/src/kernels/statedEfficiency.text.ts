// GENERATED from the equation set "statedEfficiency" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const statedEfficiencyText: Readonly<Record<string, EquationText>> = {
  mfu: {"latex":"\\mathrm{MFU} = \\frac{\\frac{F_{\\mathrm{ach}}}{F_{\\mathrm{peak}}} \\cdot n_{\\mathrm{pass}}}{n_{\\mathrm{pass}} + r}","sql":"stated_flops / peak_flops * passes / (passes + recompute)","partials":{"statedFlops":"passes / (passes + recompute) / peakFlops","peakFlops":"-(passes * statedFlops / peakFlops ^ 2 / (passes + recompute))","passes":"(1 / (passes + recompute) - (1 / (passes + recompute)) ^ 2 * passes) * statedFlops / peakFlops","recompute":"-(statedFlops * passes / (passes + recompute) ^ 2 / peakFlops)"}},
};
