import type { RunColumn } from './columns.ts';
import { textLiteral, type Dialect } from './dialects.ts';
import { regionKeys, type Lookup } from './lookups.ts';

/** The tables that are written into a query, by the name they have in it. */
export type Lookups = Readonly<
  Partial<Record<'names' | 'accelerators' | 'peaks' | 'grids' | 'regions', Lookup>>
>;

/**
 * The runs with what is known of their accelerator, grid zone and region beside them, as `accelerator_…`, `grid_…` and
 * `region_…`; the first column of each, `…_id`, is NULL for a name that is not known.
 */
export function joinedQuery(dialect: Dialect, lookups: Lookups): string {
  const { accelerators, peaks, grids, regions } = lookups;
  const beside = (from: string, table: RunColumn, { columns = [] }: Partial<Lookup> = {}): string[] =>
    columns.map(({ name }, index) => `  ${from}.${name} AS ${table}_${index === 0 ? 'id' : name}`);
  const found = (column: string): string =>
    `CASE WHEN e.name IS NOT NULL THEN e.${column} ELSE l.${column} END`;
  const region = (key: string, spelled: string): string => `concat(${textLiteral(dialect, key)}, ${spelled})`;
  const columns = [
    '  r.*',
    ...beside('d', 'accelerator', accelerators),
    ...(peaks ? ['  p.stated_peak AS stated_peak', '  p.usual_peak AS usual_peak'] : []),
    ...beside('g', 'grid', grids),
    ...(regions?.columns ?? []).slice(1).map(({ name }) => `  ${found(name)} AS region_${name}`),
  ];
  const joins = [
    ...(accelerators
      ? [
          `LEFT JOIN flopprint_names AS n ON n.name = ${normalised('r.accelerator')}`,
          'LEFT JOIN flopprint_accelerators AS d ON d.accelerator = n.accelerator',
        ]
      : []),
    ...(peaks
      ? ['LEFT JOIN flopprint_peaks AS p ON p.accelerator = n.accelerator AND p.precision = r.precision']
      : []),
    ...(grids ? [`LEFT JOIN flopprint_grids AS g ON g.grid = upper(replace(trim(r.grid), '_', '-'))`] : []),
    ...(regions
      ? [
          `LEFT JOIN flopprint_regions AS e ON e.name = ${region(regionKeys.exact, 'lower(trim(r.region))')}`,
          `LEFT JOIN flopprint_regions AS l ON l.name = ${region(regionKeys.loose, normalised('r.region'))}`,
        ]
      : []),
  ];
  return ['SELECT', columns.join(',\n'), 'FROM flopprint_checked AS r', ...joins].join('\n');
}

/** As `normalise` does: without case, spaces, `_` and `-`. */
function normalised(column: string): string {
  return ['-', '_', ' '].reduce((text, mark) => `replace(${text}, '${mark}', '')`, `lower(${column})`);
}
