/** The measures of the strip that its still part, drawn by the page, and its moving mark must share. */

/** tCO2e: wider than the published runs, so that the axis stands still while this run moves. */
export const domain: readonly [low: number, high: number] = [0.3, 50_000];
export const stripRows = { wide: 5, narrow: 5 } as const;
export const rowHeight = 17;
export const whole = 100;

/** Height of the axis below the top, under so many rows of labels. */
export const axisOf = (rows: number): number => rows * rowHeight + 34;
/** Height of the drawing: the axis and its numbers. */
export const heightOf = (rows: number): number => axisOf(rows) + 24;

/** Where a value stands on the axis, in percent: what d3-scale gives, in the one line that the moving mark needs. */
export function positionOf(value: number): number {
  const [low, high] = domain;
  return (whole * Math.log(value / low)) / Math.log(high / low);
}
