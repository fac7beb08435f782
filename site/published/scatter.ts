import { extent } from 'd3-array';
import { scaleLog } from 'd3-scale';
import { heightOn, placeOn, type Domain } from './scatterScale.ts';

/** A line across the plot, in percent of its width and height. */
export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Two logarithmic axes of the same length, published across and predicted up. */
export interface Axes {
  readonly domain: Domain;
  readonly ticks: readonly { readonly value: number; readonly x: number; readonly y: number }[];
  /** Where both agree, then where they are a factor of two apart. */
  readonly band: readonly [equal: Line, ...apart: Line[]];
}

const padding = 1.4;

/** Axes that hold every one of the values. */
export function axesOf(values: readonly number[]): Axes {
  const [low = 1, high = low] = extent(values);
  const domain = [low / padding, high * padding] as const;
  const line = (factor: number): Line => {
    const [from, to] = [Math.max(domain[0], domain[0] / factor), Math.min(domain[1], domain[1] / factor)];
    return {
      x1: placeOn(domain, from),
      y1: heightOn(domain, from * factor),
      x2: placeOn(domain, to),
      y2: heightOn(domain, to * factor),
    };
  };
  const ticks = scaleLog(domain, [0, 1])
    .ticks()
    .filter((value) => Number.isInteger(Math.log10(value)))
    .map((value) => ({ value, x: placeOn(domain, value), y: heightOn(domain, value) }));
  return { domain, ticks, band: [line(1), line(2), line(1 / 2)] };
}
