import { scaleLinear, scaleLog } from 'd3-scale';
import type { Compared } from './compareForm.ts';

/** A method as a dot, in percent of the width. */
export interface Dot {
  readonly compared: Compared;
  readonly value: number;
  readonly x: number;
}

const whole = 100;
const ticksWanted = 4;
/** Where the largest is more than this many times the least, equal factors are equal distances. */
const mostLinear = 4;

/** Dots of carbon in the unit of the headline, on an axis that begins at nothing unless factors need a logarithm. */
export function dotsOf(methods: readonly Compared[]): {
  readonly dots: readonly Dot[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly isLogarithmic: boolean;
} {
  const values = methods.flatMap((compared) =>
    compared.carbon ? [{ compared, value: compared.carbon.value }] : [],
  );
  const carbons = values.map(({ value }) => value);
  const [least, most] = [Math.min(...carbons), Math.max(...carbons)];
  const isLogarithmic = least > 0 && most / least > mostLinear;
  const scale = isLogarithmic
    ? scaleLog([least, most], [0, whole]).nice()
    : scaleLinear([0, most > 0 ? most : 1], [0, whole]).nice(ticksWanted);
  return {
    dots: values.map((dot) => ({ ...dot, x: scale(dot.value) })),
    ticks: apart(
      scale
        .ticks(ticksWanted)
        .filter((value) => !isLogarithmic || isRound(value))
        .map((value) => ({ value, x: scale(value) })),
    ),
    isLogarithmic,
  };
}

/** Percent of the width that a number on the axis needs on a phone. */
const leastApart = 16;

const isRound = (value: number): boolean => /^[125](\.0*)?e/.test(value.toExponential());

/** Numbers that would touch their neighbour are left out. */
function apart<T extends { readonly x: number }>(ticks: readonly T[]): T[] {
  const kept: T[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (!last || tick.x - last.x >= leastApart) kept.push(tick);
  }
  return kept;
}
