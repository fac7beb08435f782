// GENERATED from the equation set "fernandezOptimal" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const fernandezOptimalText: Readonly<Record<string, EquationText>> = {
  itEnergy: {"latex":"\\hat E_{\\mathrm{opt}} = \\frac{P_{\\mathrm{TDP}}}{\\mathrm{FLOPS}_{\\mathrm{HW}}} \\cdot \\sum N \\cdot \\mathrm{FLOPs}","sql":"thermal_design_power / peak_flops * compute","partials":{"thermalDesignPower":"compute * 1 / peakFlops","peakFlops":"compute * -thermalDesignPower * 1 / peakFlops ^ 2","compute":"thermalDesignPower / peakFlops"}},
};
