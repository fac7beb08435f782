import { InputError } from '../errors.ts';
import type { Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import type { Axis } from './axes.ts';
import { openSweep } from './openSweep.ts';
import type { SweepOutput } from './outputs.ts';

/** Where a result of a design passes an amount as one of its fields grows. */
export interface Matched {
  /** In the unit of the field; nothing where the result stays on one side over the whole range. */
  readonly at?: number;
  /** On which side of the amount the result stays. */
  readonly side?: 'below' | 'above';
  /** The result at each value of the axis. */
  readonly curve: readonly (readonly [value: number, result: number])[];
}

/** Parts of a step that are looked at together, and how near the ends of the last one are. */
const parts = 8;
const near = 1e-9;

/**
 * The value of a field at which a result of a design is an amount: between the first two values of the axis with the
 * amount between their results, in ever smaller parts.
 * @param amount in the unit of `sweepOutputs`.
 * @throws InputError where the field takes names, or no design of the axis has that result.
 */
export function matchField(
  tables: Tables,
  scenario: Scenario,
  axis: Axis,
  output: SweepOutput,
  amount: number,
): Matched {
  const resultsAt = (values: readonly number[]): Float64Array => {
    const results = new Float64Array(values.length);
    openSweep(tables, scenario, [{ field: axis.field, values }]).run(0, values.length, { [output]: results });
    return results;
  };
  const values = axis.values.map((value) => {
    if (typeof value !== 'number') throw new InputError(axis.field, 'takes no numbers, so none can be found');
    return value;
  });
  const results = resultsAt(values);
  const curve = values
    .map((value, index) => [value, results[index] ?? Number.NaN] as const)
    .filter(([, result]) => !Number.isNaN(result));
  if (curve.length === 0) throw new InputError(axis.field, `no design of it has a known ${output}`);
  const isAbove = ([, result]: Point): boolean => result > amount;
  let [low, high] = passing(curve, isAbove) ?? [];
  if (!low || !high) return { side: isAbove(curve[0]!) ? 'above' : 'below', curve };
  while (high[0] - low[0] > near * high[0]) {
    const [from, step] = [low[0], (high[0] - low[0]) / parts];
    const inner = Array.from({ length: parts - 1 }, (_, part) => from + (part + 1) * step);
    const found = resultsAt(inner);
    const points: readonly Point[] = [
      low,
      ...inner.map((value, index) => [value, found[index] ?? Number.NaN] as const),
      high,
    ];
    [low, high] = passing(points, isAbove) ?? [low, low];
  }
  return { at: (low[0] + high[0]) / 2, curve };
}

type Point = readonly [value: number, result: number];

/** The first two neighbours on different sides. */
function passing(
  points: readonly Point[],
  isAbove: (point: Point) => boolean,
): readonly [low: Point, high: Point] | undefined {
  const second = points.findIndex((point, at) => at > 0 && isAbove(point) !== isAbove(points[at - 1]!));
  return second === -1 ? undefined : [points[second - 1]!, points[second]!];
}
