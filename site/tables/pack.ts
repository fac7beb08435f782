import type { PackedTable } from './unpack.ts';

type Row = Readonly<Record<string, unknown>>;

/** Ids that follow from other columns need not be sent. */
const idPatterns = [
  '{source}/{zone}/{year}',
  '{source}/{zone}/{year}/{method}',
  '{provider}/{regionId}',
  '{source}/{code}/consumption',
  '{source}/{code}/consumption/{year}',
];

/** Rows as columns: what is the same in every row, repeats another column or follows from others is stated once. */
export function pack(rows: readonly object[]): PackedTable {
  const list = rows as readonly Row[];
  const names = [...new Set(list.flatMap((row) => Object.keys(row)))];
  const same: Record<string, unknown> = {};
  const like: Record<string, string> = {};
  const columns: Record<string, unknown[]> = {};
  const id = idPattern(list);
  for (const name of names) {
    if (name === 'id' && id) continue;
    const values = list.map((row) => row[name] ?? null);
    const [first] = values;
    const twin = Object.keys(columns).find((other) => alike(columns[other] ?? [], values));
    if (first !== null && values.every((value) => alike(value, first))) same[name] = first;
    else if (twin) like[name] = twin;
    else columns[name] = values;
  }
  return { rows: list.length, ...id, same, like, columns };
}

function alike(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** The pattern that most ids follow, and the ids that do not. */
function idPattern(list: readonly Row[]): Pick<PackedTable, 'id' | 'ids'> | undefined {
  const exceptions = (pattern: string): [string, string][] =>
    list.flatMap((row, index) =>
      row['id'] === fill(pattern, row) ? [] : [[String(index), String(row['id'])]],
    );
  const [best] = idPatterns
    .map((id) => ({ id, ids: exceptions(id) }))
    .sort((left, right) => left.ids.length - right.ids.length);
  if (!best || best.ids.length * 2 > list.length) return undefined;
  return best.ids.length === 0 ? { id: best.id } : { id: best.id, ids: Object.fromEntries(best.ids) };
}

function fill(pattern: string, row: Row): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => String(row[name]));
}

/** One packed table for each source, in the order of first appearance. */
export function packBySource(rows: readonly { readonly source: string }[]): PackedTable[] {
  return [...Map.groupBy(rows, ({ source }) => source).values()].map(pack);
}
