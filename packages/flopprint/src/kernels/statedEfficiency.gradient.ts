// GENERATED from the equation set "statedEfficiency" by `npm run generate`; do not edit.
import { type StatedEfficiencyInputs, type StatedEfficiencyQuantities } from './statedEfficiency.ts';

/** Slope of one quantity of "MFU from achieved FLOP/s" with respect to every input and quantity above it. */
export function statedEfficiencyGradient(
  input: StatedEfficiencyInputs,
  of: keyof StatedEfficiencyQuantities,
  stated: Partial<StatedEfficiencyQuantities> = {},
): Record<keyof StatedEfficiencyInputs | keyof StatedEfficiencyQuantities, number> {
  const { statedFlops, peakFlops, passes, recompute } = input;
  const slope = { statedFlops: 0, peakFlops: 0, passes: 0, recompute: 0, mfu: 0 };
  slope[of] = 1;
  if (slope.mfu !== 0 && stated.mfu === undefined) {
    slope.statedFlops += slope.mfu * (passes * 1 / peakFlops / (passes + recompute));
    slope.peakFlops += slope.mfu * (passes * -statedFlops * 1 / (peakFlops * peakFlops) / (passes + recompute));
    slope.passes += slope.mfu * ((statedFlops / peakFlops * (passes + recompute) - statedFlops / peakFlops * passes) / ((passes + recompute) * (passes + recompute)));
    slope.recompute += slope.mfu * (-(statedFlops / peakFlops * passes) * 1 / ((passes + recompute) * (passes + recompute)));
  }
  return slope;
}
