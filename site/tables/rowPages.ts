import { equationSets } from 'flopprint/equations';
import { methodSets } from 'flopprint/methods/equations';
import { catalogue, type AnyRow, type CataloguedTable } from './catalogue.ts';
import { hasPages } from './rowPath.ts';
import { inWords } from './rowText.ts';

/** A page below the page of its table: one row, or the years of one grid zone. */
export interface RowPage {
  readonly table: CataloguedTable;
  /** Its address below that of the table. */
  readonly path: string;
  readonly heading: string;
  readonly rows: readonly AnyRow[];
}

/** Every page of a row. */
export function rowPages(): RowPage[] {
  return catalogue()
    .filter(({ slug }) => hasPages(slug))
    .flatMap((table) => {
      if (!table.slug.startsWith('grid-'))
        return table.rows.map((row) => ({
          table,
          path: row.id,
          heading: nameOf(table.slug, row),
          rows: [row],
        }));
      const zones = Map.groupBy(table.rows, ({ id }) => id.split('/')[1] ?? id);
      return [...zones].map(([zone, rows]) => {
        const [name, code] = [String(rows[0]?.['name'] ?? zone), String(rows[0]?.['zone'] ?? zone)];
        return { table, path: zone, heading: name === code ? name : `${name}, ${code}`, rows };
      });
    });
}

/** Labels of inputs by the row that stands in for them. */
const labels = new Map(
  [...equationSets, ...methodSets].flatMap(({ inputs }) =>
    Object.values(inputs).flatMap(({ datum, label }) => (datum ? [[datum, label] as const] : [])),
  ),
);

function nameOf(table: string, row: AnyRow): string {
  const text = (name: string): string => (typeof row[name] === 'string' ? row[name] : '');
  if (table === 'cloud-regions') return `${text('name')}, ${text('provider')} ${text('regionId')}`;
  if (table === 'providers')
    return `${inWords(text('quantity'))} of ${text('provider')}, ${text('scope')}${row['year'] ? ` ${String(row['year'])}` : ''}`;
  if (table === 'water') return `Water of electricity, ${text('name') || text('code')}`;
  if (table === 'constants' || table === 'method-constants') return labels.get(row.id) ?? row.id;
  return text('name') || row.id;
}
