// GENERATED from the equation set "impliedEfficiency" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const impliedEfficiencyText: Readonly<Record<string, EquationText>> = {
  impliedFlops: {"latex":"F_{\\mathrm{impl}} = \\frac{C}{H}","sql":"compute / accelerator_hours","partials":{"compute":"1 / acceleratorHours","acceleratorHours":"-compute * 1 / acceleratorHours ^ 2"}},
  impliedMfu: {"latex":"\\mathrm{MFU}_{\\mathrm{impl}} = \\frac{\\frac{F_{\\mathrm{impl}}}{F_{\\mathrm{peak}}} \\cdot n_{\\mathrm{pass}}}{n_{\\mathrm{pass}} + r}","sql":"implied_flops / peak_flops * passes / (passes + recompute)","partials":{"impliedFlops":"passes * 1 / peakFlops / (passes + recompute)","peakFlops":"passes * -impliedFlops * 1 / peakFlops ^ 2 / (passes + recompute)","passes":"(impliedFlops / peakFlops * (passes + recompute) - impliedFlops / peakFlops * passes) / (passes + recompute) ^ 2","recompute":"-(impliedFlops / peakFlops * passes) * 1 / (passes + recompute) ^ 2"}},
};
