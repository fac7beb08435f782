/** Quantile of a list by linear interpolation between the two nearest ranks; NaN of an empty list. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.ceil(position)] ?? low;
  return low + (high - low) * (position - below);
}

/** Median of a list; NaN of an empty one. */
export function median(values: readonly number[]): number {
  return quantile(values, 1 / 2);
}

/** How far predictions lie from what was measured; shares and fractions, not per cent. */
export interface Score {
  /** How many were compared. */
  readonly n: number;
  /** Median of |predicted / measured - 1|. */
  readonly medianApe: number;
  /** 90th percentile of the same. */
  readonly p90Ape: number;
  /** Share of predictions between half and twice what was measured. */
  readonly within2x: number;
  /** Median of predicted / measured, less 1. */
  readonly bias: number;
}

/** Scores ratios of predicted over measured. */
export function score(ratios: readonly number[]): Score {
  const errors = ratios.map((ratio) => Math.abs(ratio - 1));
  const factor = 2;
  const near = ratios.filter((ratio) => ratio >= 1 / factor && ratio <= factor).length;
  const tail = 0.9;
  return {
    n: ratios.length,
    medianApe: median(errors),
    p90Ape: quantile(errors, tail),
    within2x: near / ratios.length,
    bias: median(ratios) - 1,
  };
}
