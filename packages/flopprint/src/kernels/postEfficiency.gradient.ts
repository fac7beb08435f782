// GENERATED from the equation set "postEfficiency" by `npm run generate`; do not edit.
import { type PostEfficiencyInputs, type PostEfficiencyQuantities } from './postEfficiency.ts';

/** Slope of one quantity of "Speed of post-training" with respect to every input and quantity above it. */
export function postEfficiencyGradient(
  input: PostEfficiencyInputs,
  of: keyof PostEfficiencyQuantities,
  stated: Partial<PostEfficiencyQuantities> = {},
): Record<keyof PostEfficiencyInputs | keyof PostEfficiencyQuantities, number> {
  const { peakFlops, postMfu } = input;
  const slope = { peakFlops: 0, postMfu: 0, postAchievedFlops: 0 };
  slope[of] = 1;
  if (slope.postAchievedFlops !== 0 && stated.postAchievedFlops === undefined) {
    slope.peakFlops += slope.postAchievedFlops * (postMfu);
    slope.postMfu += slope.postAchievedFlops * (peakFlops);
  }
  return slope;
}
