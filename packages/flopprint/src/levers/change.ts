import type { Lever } from '../data/types.ts';
import { fieldAt } from '../fields.ts';
import { readScenario, type Scenario } from '../scenario.ts';
import { parseUnit } from '../units.ts';
import type { LeverState } from './differences.ts';
import type { Effect } from './effect.ts';
import type { Multiplied } from './targets.ts';

/** A field that a lever has changed. */
export interface ChangedField {
  readonly field: string;
  /** In the unit of the field. */
  readonly from: number | string;
  /** In the unit of the field. */
  readonly to: NonNullable<unknown>;
}

/** A changed field with its samples, in base units. */
export interface Changing extends ChangedField {
  readonly column?: Float64Array;
}

/** A field as a lever leaves it: its value or range, and its samples in base units. */
export function change(
  { scenario, sampled: { estimate, samples } }: LeverState,
  { sets }: Lever,
  { field, quantity, pinned }: Multiplied,
  { least, value: middle, greatest }: Effect,
  factors: Float64Array,
): Changing {
  if (sets !== undefined) {
    const [path = '', to = ''] = sets.split('=');
    const [group = '', key = ''] = path.split('.');
    const from = (scenario as Groups)[group]?.[key];
    return { field: path, from: typeof from === 'string' ? from : 'not stated', to };
  }
  const found = estimate.quantities[quantity];
  const own = fieldAt(field);
  const column = samples.get(quantity);
  if (!found || !column || own?.kind !== 'number') throw new Error(`no number to multiply at ${field}`);
  const base = parseUnit(found.unit).factor;
  const scale = base / parseUnit(own.unit).factor;
  const from = found.value * scale;
  const stated = readScenario(scenario).numbers.get(field);
  const [low = from, high = from] = stated ? [stated.low, stated.high] : [];
  const ends = pinned ? [low, high] : [low * Math.min(least, greatest), high * Math.max(least, greatest)];
  const [first = from, last = from] = ends;
  const to = first < last ? { low: first, high: last } : from * (pinned ? 1 : middle);
  return { field, from, to, column: product(column, pinned ? one : factors, base) };
}
const one = /* @__PURE__ */ Float64Array.of(1);

function product(left: Float64Array, right: Float64Array, factor: number): Float64Array {
  const at = (column: Float64Array, row: number): number => column[column.length > 1 ? row : 0] ?? Number.NaN;
  return Float64Array.from(
    { length: Math.max(left.length, right.length) },
    (_, row) => at(left, row) * at(right, row) * factor,
  );
}

type Groups = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** A scenario with one field stated. */
export function withField(scenario: Scenario, path: string, to: unknown): Scenario {
  const [group = '', key = ''] = path.split('.');
  return { ...scenario, [group]: { ...(scenario as Groups)[group], [key]: to } };
}
