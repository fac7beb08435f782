import { methodConstants } from '../data/methodConstants.ts';
import type { Constant } from '../data/types.ts';
import type { InputRecord } from '../equations/record.ts';
import { parseUnit } from '../units.ts';
import type { Facts } from './method.ts';

const rows: ReadonlyMap<string, Constant> = /* @__PURE__ */ new Map(
  methodConstants.map((row) => [row.id, row]),
);

/**
 * A row of data/method_constants.csv.
 * @throws Error when there is none: a mistake in a method, not in what a person stated.
 */
export function methodConstant(id: string): Constant {
  const row = rows.get(id);
  if (!row) throw new Error(`no row "${id}" in data/method_constants.csv`);
  return row;
}

/** The value of a row, in coherent base units. */
export function constantValue(id: string): number {
  const { value, unit } = methodConstant(id);
  return value * parseUnit(unit).factor;
}

/** What is known, with the constant of its datum for every input that is not; all in coherent base units. */
export function withConstants(inputs: Readonly<Record<string, InputRecord>>, values: Facts): Facts {
  const complete: Record<string, number | undefined> = { ...values };
  for (const [name, { datum }] of Object.entries(inputs))
    if (datum !== undefined && complete[name] === undefined) complete[name] = constantValue(datum);
  return complete;
}
