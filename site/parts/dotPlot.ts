import { ticks } from 'd3-array';
import type { Amount } from 'flopprint/model';

/** A chance among equal ones: its column, its row from the axis up, and whether the 90 % interval holds it. */
export interface Dot {
  readonly value: number;
  readonly column: number;
  readonly row: number;
  readonly isInside: boolean;
}

/** Quantile dots on their axis. Positions are in percent of the width, so that the plot fits any. */
export interface DotPlot {
  readonly dots: readonly Dot[];
  /** Height of a dot in its stack: 1, and less where a stack would grow out of the plot. */
  readonly step: number;
  readonly isLog: boolean;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  /** Where the value stands, and the ends of the interval. */
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** So many dots side by side fill the width; so many on each other its height. */
export const columns = 24;
export const rows = 7;

const whole = 100;
/** Beyond this ratio of the largest to the least value a linear axis would press most dots together. */
const widest = 10;
const fewTicks = 5;

/**
 * Dots of equal chance, stacked in columns of equal width (Kay et al. 2016, When (ish) is my bus?). The axis is linear,
 * or logarithmic where the dots span more than a factor of ten.
 * @param values equally likely values, from the least to the largest, in the unit of the amount.
 */
export function dotPlotOf(values: readonly number[], { value, p5 = value, p95 = value }: Amount): DotPlot {
  const low = Math.min(values[0] ?? value, value);
  const high = Math.max(values.at(-1) ?? value, value);
  const isLog = low > 0 && high / low > widest;
  const place = isLog ? Math.log : (number: number): number => number;
  const [start, end] = [place(low), place(high)];
  // The first and the last dot stand in the middle of the first and the last column.
  const columnOf = (number: number): number =>
    end > start ? ((place(number) - start) / (end - start)) * (columns - 1) : (columns - 1) / 2;
  const x = (number: number): number => (whole * (columnOf(number) + 1 / 2)) / columns;
  const heights = new Map<number, number>();
  const dots = values.map((number): Dot => {
    const column = Math.round(columnOf(number));
    const row = heights.get(column) ?? 0;
    heights.set(column, row + 1);
    return { value: number, column, row, isInside: number >= p5 && number <= p95 };
  });
  return {
    dots,
    step: Math.min(1, (rows - 1) / Math.max(1, ...[...heights.values()].map((height) => height - 1))),
    isLog,
    ticks: (isLog ? decades(low, high) : ticks(low, high, fewTicks)).map((tick) => ({
      value: tick,
      x: x(tick),
    })),
    value: x(value),
    from: x(p5),
    to: x(p95),
  };
}

/** Powers of ten within two numbers, with twice and five times each where there are not many. */
function decades(low: number, high: number): number[] {
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const steps = last - first > fewTicks / 2 + 1 ? [1] : [1, 2, 5];
  const exponents = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return exponents
    .flatMap((exponent) => steps.map((step) => Number(`${step}e${exponent}`)))
    .filter((tick) => tick >= low && tick <= high);
}
