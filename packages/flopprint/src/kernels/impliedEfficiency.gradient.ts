// GENERATED from the equation set "impliedEfficiency" by `npm run generate`; do not edit.
import { impliedEfficiency, type ImpliedEfficiencyInputs, type ImpliedEfficiencyQuantities } from './impliedEfficiency.ts';

/** Slope of one quantity of "Efficiency that compute and hours imply" with respect to every input and quantity above it. */
export function impliedEfficiencyGradient(
  input: ImpliedEfficiencyInputs,
  of: keyof ImpliedEfficiencyQuantities,
  stated: Partial<ImpliedEfficiencyQuantities> = {},
): Record<keyof ImpliedEfficiencyInputs | keyof ImpliedEfficiencyQuantities, number> {
  const { compute, acceleratorHours, peakFlops, passes, recompute } = input;
  const { impliedFlops } = impliedEfficiency(input, stated);
  const slope = { compute: 0, acceleratorHours: 0, peakFlops: 0, passes: 0, recompute: 0, impliedFlops: 0, impliedMfu: 0 };
  slope[of] = 1;
  if (slope.impliedMfu !== 0 && stated.impliedMfu === undefined) {
    slope.impliedFlops += slope.impliedMfu * (passes * 1 / peakFlops / (passes + recompute));
    slope.peakFlops += slope.impliedMfu * (passes * -impliedFlops * 1 / (peakFlops * peakFlops) / (passes + recompute));
    slope.passes += slope.impliedMfu * ((impliedFlops / peakFlops * (passes + recompute) - impliedFlops / peakFlops * passes) / ((passes + recompute) * (passes + recompute)));
    slope.recompute += slope.impliedMfu * (-(impliedFlops / peakFlops * passes) * 1 / ((passes + recompute) * (passes + recompute)));
  }
  if (slope.impliedFlops !== 0 && stated.impliedFlops === undefined) {
    slope.compute += slope.impliedFlops * (1 / acceleratorHours);
    slope.acceleratorHours += slope.impliedFlops * (-compute * 1 / (acceleratorHours * acceleratorHours));
  }
  return slope;
}
