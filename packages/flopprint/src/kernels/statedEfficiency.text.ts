// GENERATED from the equation set "statedEfficiency" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const statedEfficiencyText: Readonly<Record<string, EquationText>> = {
  mfu: {"latex":"\\mathrm{MFU} = \\frac{\\frac{F_{\\mathrm{ach}}}{F_{\\mathrm{peak}}} \\cdot n_{\\mathrm{pass}}}{n_{\\mathrm{pass}} + r}","sql":"stated_flops / peak_flops * passes / (passes + recompute)","partials":{"statedFlops":"passes * 1 / peakFlops / (passes + recompute)","peakFlops":"passes * -statedFlops * 1 / peakFlops ^ 2 / (passes + recompute)","passes":"(statedFlops / peakFlops * (passes + recompute) - statedFlops / peakFlops * passes) / (passes + recompute) ^ 2","recompute":"-(statedFlops / peakFlops * passes) * 1 / (passes + recompute) ^ 2"}},
};
