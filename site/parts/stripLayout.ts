import { extent } from 'd3-array';
import { scaleLog } from 'd3-scale';
import type { Landmark } from '../form/strip.ts';

/** A label over its mark: where it stands along the axis, and in which row above it. */
export interface Placed {
  readonly landmark: Landmark;
  /** Percent of the width. */
  readonly x: number;
  /** Row of the label, the lowest first; none where there was no room. */
  readonly row?: number;
  /** True where the label stands to the left of its line. */
  readonly isLeft: boolean;
}

export interface StripLayout {
  readonly marks: readonly Placed[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly at: (carbon: number) => number;
}

const whole = 100;
const letterWidth = 6.3;
const margin = 10;

/**
 * Places published runs on a logarithmic axis, in percent, so that the drawing fits any width; labels are given out
 * for a drawing of `width` pixels, the best known runs first, and never overlap there.
 */
export function layOutStrip(landmarks: readonly Landmark[], own: readonly number[], width: number, rows: number): StripLayout {
  const shown = own.filter((carbon) => carbon > 0);
  const [low = 1, high = 1] = extent([...landmarks.map(({ carbon }) => carbon), ...shown]);
  const scale = scaleLog().domain([low / 1.4, high * 1.4]).range([0, whole]);
  const taken: [number, number][][] = Array.from({ length: rows }, () => []);
  const marks = landmarks.map((landmark): Placed => {
    const x = scale(landmark.carbon);
    const pixels = (x * width) / whole;
    const length = landmark.name.length * letterWidth + margin;
    const isLeft = pixels + length > width;
    const span: [number, number] = isLeft ? [pixels - length, pixels + 2] : [pixels - 2, pixels + length];
    if (span[0] < 0) return { landmark, x, isLeft };
    const row = taken.findIndex((spans) => spans.every(([from, to]) => span[1] < from || span[0] > to));
    const line = taken[row];
    if (!line) return { landmark, x, isLeft };
    line.push(span);
    // Its line passes the rows beneath: nothing else may be written across it there.
    taken.slice(0, row).forEach((spans) => spans.push([pixels - 3, pixels + 3]));
    return { landmark, x, row, isLeft };
  });
  const decades = scale.ticks().filter((tick) => /^1e/.test(tick.toExponential()));
  return { marks, ticks: decades.map((value) => ({ value, x: scale(value) })), at: scale };
}
