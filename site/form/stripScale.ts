/** A logarithmic axis. */
export interface StripScale {
  readonly domain: readonly [low: number, high: number];
}

const whole = 100;

/**
 * Where a value stands on the axis, in percent: what d3-scale gave for the marks at build time, in the one line that
 * the moving mark needs.
 */
export function positionOf({ domain: [low, high] }: StripScale, value: number): number {
  return (whole * Math.log(value / low)) / Math.log(high / low);
}
