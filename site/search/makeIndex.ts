import { methods } from 'flopprint/methods';
import type { Entry } from '../api/readApi.ts';
import { allEquations } from '../equations/records.ts';
import { catalogue } from '../tables/catalogue.ts';
import { rowPages } from '../tables/rowPages.ts';
import type { SearchGroup, SearchIndex, SearchRow } from './find.ts';

/** Pages that are neither an equation, a row nor a method. */
const pages: readonly SearchRow[] = [
  ['', 'Calculator', 'training run estimate carbon energy water'],
  ['methods/', 'One run, every method', 'compare published methods'],
  ['published/', 'Predicted against published', 'runs disclosed measured validation'],
  ['equations/', 'Equations', 'model formulas'],
  ['data/', 'Data', 'tables licences sources'],
  ['docs/', 'Package and command', 'documentation library npm cli'],
  ['docs/api/', 'Package reference', 'api exports functions types'],
  ['docs/jobs/', 'Over a table of jobs', 'sql duckdb clickhouse spark bigquery postgres view'],
];

/** The headings of the documentation that a link can lead to. */
function headings(docs: Readonly<Record<string, string>>): SearchRow[] {
  return Object.entries(docs).flatMap(([file, text]) => {
    const path = file.replace(/^.*\/pages\//, '').replace(/(\/index)?\.astro$/, '/');
    return [...text.matchAll(/<h[23] id="([^"]+)">([^<]+)<\/h[23]>/g)].map(
      ([, id = '', title = '']): SearchRow => [`${path}#${id}`, title],
    );
  });
}

/**
 * Everything that can be found; `docs` holds the pages of the documentation as they are written, by their files, and
 * `reference` what the package exports.
 */
export function makeIndex(
  docs: Readonly<Record<string, string>>,
  reference: readonly Entry[] = [],
): SearchIndex {
  const equations = allEquations.map(({ id, record, set }): SearchRow => [
    `${id.replace('.', '/')}/`,
    record.label,
    set.title,
  ]);
  const rows = Map.groupBy(rowPages(), ({ table }) => table);
  const ofTables = [...rows].map(([{ slug, title }, found]): SearchGroup => ({
    name: title,
    path: `data/${slug}/`,
    rows: found.map(({ path, heading, rows: [row] }): SearchRow => {
      const aliases = row?.['aliases'];
      return Array.isArray(aliases) && aliases.length > 0
        ? [`${path}/`, heading, aliases.join(' ')]
        : [`${path}/`, heading];
    }),
  }));
  return {
    groups: [
      { name: 'Pages', path: '', rows: pages },
      { name: 'Docs', path: '', rows: headings(docs) },
      { name: 'Equations', path: 'equations/', rows: equations },
      {
        name: 'Methods',
        path: 'methods/',
        rows: methods.map(({ id, name, boundary }): SearchRow => [`${id}/`, name, boundary]),
      },
      {
        name: 'Tables',
        path: 'data/',
        rows: catalogue().map(({ slug, title, about }): SearchRow => [`${slug}/`, title, about]),
      },
      ...ofTables,
      {
        name: 'Package',
        path: 'docs/api/',
        rows: reference.flatMap(({ slug, name: entry, exports }) =>
          exports.map(({ name }): SearchRow => [`${slug}/#${name}`, name, entry]),
        ),
      },
    ],
  };
}
