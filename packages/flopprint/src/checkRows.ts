import { equationSets } from './equations/index.ts';
import { methodSets } from './methods/sets.ts';
import { rowsByTable, sourceOf } from './rows.ts';
import { parseUnit } from './units.ts';

/** What the checks read of a row; wide tables have no value of their own. */
interface Checked {
  readonly id: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly source?: string;
  readonly locator?: string;
  readonly confidence?: string;
  readonly reviewBy?: string;
}

/** The outcome of checking every table. */
export interface TableCheck {
  readonly table: string;
  readonly rows: number;
  readonly unverified: number;
  readonly errors: readonly string[];
}

/** Checks every row of every table: ids, units, order of a range, sources, locators, dates of review. */
export function checkRows(): TableCheck[] {
  return Object.entries(rowsByTable).map(([table, rows]) => {
    const seen = new Set<string>();
    const errors = rows.flatMap((row) => {
      const found = rowErrors(row);
      if (seen.has(row.id)) found.push('the id stands twice');
      seen.add(row.id);
      return found.map((message) => `${table}/${row.id}: ${message}`);
    });
    const unverified = rows.filter((row) => (row as Checked).confidence === 'unverified').length;
    return { table, rows: rows.length, unverified, errors };
  });
}

/** Equations that cite a source which does not exist. */
export function checkEquationSources(): string[] {
  return [...equationSets, ...methodSets].flatMap((set) =>
    Object.entries(set.equations)
      .filter(([, { source }]) => !sourceOf(source))
      .map(([name, { source }]) => `equation ${set.name}.${name}: no source "${source}"`),
  );
}

function rowErrors(row: Checked): string[] {
  const errors: string[] = [];
  const { value, low, high, unit, source, locator, confidence, reviewBy } = row;
  if (value !== undefined) {
    if (!Number.isFinite(value)) errors.push(`value ${value} is not a number`);
    if ((low ?? value) > value || (high ?? value) < value)
      errors.push(`${value} is not between ${low} and ${high}`);
    if (unit === undefined) errors.push('no unit');
  }
  if (unit !== undefined) {
    try {
      parseUnit(unit);
    } catch (error) {
      errors.push((error as Error).message);
    }
  }
  const cited = Object.entries(row).filter(
    ([key, id]) => /^source|Source$/.test(key) && typeof id === 'string',
  );
  for (const [, id] of cited) if (!sourceOf(String(id))) errors.push(`no source "${String(id)}"`);
  if (source !== undefined && !locator && !sourceOf(source)?.locator)
    errors.push('no locator, nor one of its source');
  if (confidence === 'unverified' && !reviewBy) errors.push('unverified without a date of review');
  return errors;
}
