import { rowPath } from '../tables/rowPath.ts';

/** What a row says of itself beyond its value. */
export interface Provenance {
  readonly locator?: string;
  readonly note?: string;
  readonly reviewBy?: string;
}

export interface RowName {
  /** File of provenance and page of the row. */
  readonly table: string;
  readonly id: string;
}

/** Tables whose ids are followed by the name of a column. */
const wide = ['accelerators', 'cloud-regions', 'models'];

/** The table and id of a row as the library names it: `grids/ember-co2js/FRA/2024`, `accelerators/h100-sxm5-80/memory`. */
export function rowName(row: string): RowName {
  const [table = '', ...rest] = row.split('/');
  if (table === 'grids') return { table: `grid-${rest[0] ?? ''}`, id: rest.join('/') };
  return { table, id: (wide.includes(table) ? rest.slice(0, -1) : rest).join('/') };
}

/** The page of a row, or its place on the page of its table. */
export function rowAddress(base: string, row: string): string {
  const { table, id } = rowName(row);
  return `${base}data/${rowPath(table, id)}`;
}

const known = new Map<string, Promise<Readonly<Record<string, Provenance>>>>();

/** What a row says of itself: one small file for each table, fetched once. */
export async function provenanceOf(base: string, row: string): Promise<Provenance> {
  const { table, id } = rowName(row);
  const file = known.get(table) ?? read(`${base}trail/${table}.json`);
  known.set(table, file);
  // A file that could not be fetched is asked for again at the next opening.
  file.catch(() => known.delete(table));
  return (await file)[id] ?? {};
}

async function read(address: string): Promise<Readonly<Record<string, Provenance>>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Readonly<Record<string, Provenance>>;
}
