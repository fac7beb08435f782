import { columns } from './data/columns.ts';
import { countries } from './data/countries.ts';
import { efficiency } from './data/efficiency.ts';
import { equivalents } from './data/equivalents.ts';
import { levers } from './data/levers.ts';
import { hourlyWater } from './data/hourlyWater.ts';
import { methodConstants } from './data/methodConstants.ts';
import { runs } from './data/runs.ts';
import { serving } from './data/serving.ts';
import { sources } from './data/sources.ts';
import { InputError } from './errors.ts';
import { didYouMean, nearest } from './nearest.ts';
import { short } from './number.ts';
import { tables } from './tables.ts';

/** A row of any table, as readers see it. */
export interface Row {
  readonly id: string;
  readonly source?: string;
}

/** Every table of the package by the name that the trail uses: `grids/emaps-co2js/FR/2025` is a row of `grids`. */
export const rowsByTable: Readonly<Record<string, readonly Row[]>> = {
  accelerators: tables.accelerators,
  'cloud-regions': tables.cloudRegions,
  grids: tables.grids.flat(),
  providers: tables.providers,
  water: tables.water,
  embodied: tables.embodied,
  constants: tables.constants,
  priors: tables.priors,
  'method-constants': methodConstants,
  equivalents,
  levers,
  countries,
  hourly: [...(tables.hourly ?? []), ...hourlyWater],
  models: tables.models,
  serving,
  runs,
  efficiency,
};

/**
 * The rows of a table.
 * @throws InputError for an unknown table, naming the closest.
 */
export function tableRows(name: string): readonly Row[] {
  const rows = Object.hasOwn(rowsByTable, name) ? rowsByTable[name] : undefined;
  if (rows) return rows;
  const names = Object.keys(rowsByTable);
  throw new InputError(
    'table',
    `unknown table "${short(name)}"${didYouMean(name, names) || `; known are ${names.join(', ')}`}`,
  );
}

/** A row and, for a wide table, the one property that was asked for. */
export interface FoundRow {
  readonly table: string;
  readonly row: Row;
  readonly property?: string;
  readonly unit?: string;
}

/**
 * The row that a trail names: `table/id`, or `table/id/property` in a wide table.
 * @throws InputError when there is none, naming the closest.
 */
export function findRow(reference: string): FoundRow {
  const [table = '', ...rest] = reference.split('/');
  const rows = tableRows(table);
  const id = rest.join('/');
  const row = rows.find((candidate) => candidate.id === id);
  if (row) return { table, row };
  const property = rest.at(-1) ?? '';
  const owner = rows.find((candidate) => candidate.id === rest.slice(0, -1).join('/'));
  if (owner && Object.hasOwn(owner, property)) {
    const unit = columns.find(
      (column) => column.table.replace('_', '-') === table && column.property === property,
    )?.unit;
    return { table, row: owner, property, ...(unit ? { unit } : {}) };
  }
  const close = nearest(
    id,
    rows.map((candidate) => candidate.id),
    2,
  );
  const hint =
    close.length > 0 ? `: did you mean ${close.map((name) => `"${table}/${name}"`).join(' or ')}?` : '';
  throw new InputError('row', `no row "${short(id)}" in ${table}${hint}`);
}

/** Title, authors, year, address and licence of a source. */
export function sourceOf(id: string) {
  return sources[id];
}
