// GENERATED from the equation set "impliedEfficiency" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const impliedEfficiencyText: Readonly<Record<string, EquationText>> = {
  impliedFlops: {"latex":"F_{\\mathrm{impl}} = \\frac{C}{H}","sql":"compute / accelerator_hours","partials":{"compute":"1 / acceleratorHours","acceleratorHours":"-(compute / acceleratorHours ^ 2)"}},
  impliedMfu: {"latex":"\\mathrm{MFU}_{\\mathrm{impl}} = \\frac{\\frac{F_{\\mathrm{impl}}}{F_{\\mathrm{peak}}} \\cdot n_{\\mathrm{pass}}}{n_{\\mathrm{pass}} + r}","sql":"implied_flops / peak_flops * passes / (passes + recompute)","partials":{"impliedFlops":"passes / (passes + recompute) / peakFlops","peakFlops":"-(passes * impliedFlops / peakFlops ^ 2 / (passes + recompute))","passes":"(1 / (passes + recompute) - (1 / (passes + recompute)) ^ 2 * passes) * impliedFlops / peakFlops","recompute":"-(impliedFlops * passes / (passes + recompute) ^ 2 / peakFlops)"}},
};
