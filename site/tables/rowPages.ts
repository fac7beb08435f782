import { capital } from 'flopprint';
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

/** Every page of a row; several figures for one thing are told apart by their addresses. */
export function rowPages(): RowPage[] {
  return catalogue()
    .filter(({ slug }) => hasPages(slug))
    .flatMap((table) => {
      const pages = table.slug.startsWith('grid-')
        ? zonePages(table)
        : table.rows.map((row) => onePage(table, row));
      const alike = Map.groupBy(pages, ({ heading }) => heading);
      return pages.map((page) => {
        const isAlone = alike.get(page.heading)?.length === 1;
        return isAlone ? page : { ...page, heading: `${page.heading} (${page.path})` };
      });
    });
}

function onePage(table: CataloguedTable, row: AnyRow): RowPage {
  return { table, path: row.id, heading: nameOf(table.slug, row), rows: [row] };
}

function zonePages(table: CataloguedTable): RowPage[] {
  const zones = Map.groupBy(table.rows, ({ id }) => id.split('/')[1] ?? id);
  return [...zones].map(([path, rows]) => {
    const [name, code] = [String(rows[0]?.['name'] ?? path), String(rows[0]?.['zone'] ?? path)];
    return { table, path, heading: name === code ? name : `${name}, ${code}`, rows };
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
  if (table === 'water') {
    const verb = text('unit').startsWith('L_wd') ? 'withdrawn' : 'consumed';
    return `Water ${verb} for electricity, ${text('name') || text('code')}`;
  }
  if (table === 'embodied')
    return `${capital(inWords(text('quantity')))} of ${[text('component'), text('technology')].filter(Boolean).join(', ')}`;
  if (['constants', 'priors', 'method-constants'].includes(table)) return labels.get(row.id) ?? row.id;
  return text('name') || row.id;
}
