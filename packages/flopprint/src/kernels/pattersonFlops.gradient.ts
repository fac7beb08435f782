// GENERATED from the equation set "pattersonFlops" by `npm run generate`; do not edit.
import { type PattersonFlopsInputs, type PattersonFlopsQuantities } from './pattersonFlops.ts';

/** Slope of one quantity of "Patterson et al. 2021: floating-point operations" with respect to every input and quantity above it. */
export function pattersonFlopsGradient(
  input: PattersonFlopsInputs,
  of: keyof PattersonFlopsQuantities,
  stated: Partial<PattersonFlopsQuantities> = {},
): Record<keyof PattersonFlopsInputs | keyof PattersonFlopsQuantities, number> {
  const { achievedFlops, count, duration } = input;
  const slope = { achievedFlops: 0, count: 0, duration: 0, compute: 0 };
  slope[of] = 1;
  if (slope.compute !== 0 && stated.compute === undefined) {
    slope.achievedFlops += slope.compute * (duration * count);
    slope.count += slope.compute * (duration * achievedFlops);
    slope.duration += slope.compute * (achievedFlops * count);
  }
  return slope;
}
