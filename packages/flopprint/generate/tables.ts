import { existsSync, readdirSync } from 'node:fs';
import { readData, readTable } from './csv.ts';
import type { Row } from './csv.ts';

/** How one table of /data becomes one module of src/data. */
interface Table {
  /** path under /data */
  readonly file: string;
  /** path under src/data, without `.ts` */
  readonly module: string;
  readonly exportName: string;
  readonly type: string;
  /** the key in columns.csv when the table is wide */
  readonly wide?: string;
}

interface NumericColumn {
  readonly property: string;
}

type Columns = ReadonlyMap<string, NumericColumn>;

const dataFolder = new URL('../../../data/', import.meta.url);
const moduleFolder = 'packages/flopprint/src/data/';
const notice = '// Generated from /data by generate/writeTables.ts: edit the tables, not this file.\n';

const plainTables: readonly Table[] = [
  {
    file: 'accelerators.csv',
    module: 'accelerators',
    exportName: 'accelerators',
    type: 'Accelerator',
    wide: 'accelerators',
  },
  {
    file: 'cloud_regions.csv',
    module: 'cloudRegions',
    exportName: 'cloudRegions',
    type: 'CloudRegion',
    wide: 'cloud_regions',
  },
  { file: 'providers.csv', module: 'providers', exportName: 'providers', type: 'ProviderFigure' },
  { file: 'water.csv', module: 'water', exportName: 'water', type: 'WaterFactor' },
  { file: 'embodied.csv', module: 'embodied', exportName: 'embodied', type: 'EmbodiedFactor' },
  { file: 'runs.csv', module: 'runs', exportName: 'runs', type: 'PublishedRun', wide: 'runs' },
  {
    file: 'efficiency.csv',
    module: 'efficiency',
    exportName: 'efficiency',
    type: 'EfficiencyMeasurement',
    wide: 'efficiency',
  },
  { file: 'ranges.csv', module: 'ranges', exportName: 'ranges', type: 'Range' },
  { file: 'constants.csv', module: 'constants', exportName: 'constants', type: 'Constant' },
  { file: 'columns.csv', module: 'columns', exportName: 'columns', type: 'Column' },
];

const longNumbers = new Set(['value', 'low', 'high', 'year', 'multiplier']);
const lists = new Set(['aliases', 'unverified_columns']);
const booleans = new Set(['includes_hydro', 'independent_of_nameplate']);

/**
 * Every generated module of src/data, as path from the repository root to text. Reads /data and nothing else.
 * Throws when a cell that must be a number is not one.
 */
export function generateTables(): Map<string, string> {
  const modules = new Map<string, string>();
  for (const table of [...plainTables, ...gridTables()]) {
    if (table.file === 'constants.csv' && !existsSync(new URL(table.file, dataFolder))) continue;
    modules.set(`${moduleFolder}${table.module}.ts`, tableModule(table));
  }
  modules.set(`${moduleFolder}sources.ts`, sourcesModule());
  return modules;
}

function gridTables(): Table[] {
  return readdirSync(new URL('grids/', dataFolder))
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => {
      const source = name.slice(0, -'.csv'.length);
      return {
        file: `grids/${name}`,
        module: `grids/${source}`,
        exportName: camelCase(source),
        type: 'GridIntensity',
      };
    });
}

function tableModule(table: Table): string {
  const columns = table.wide === undefined ? undefined : numericColumns(table.wide);
  const types = table.module.includes('/') ? '../types.ts' : './types.ts';
  const rows = readTable(table.file).map((row) => `  ${record(table, row, columns)},\n`);
  return (
    `${notice}import type { ${table.type} } from '${types}';\n\n` +
    `export const ${table.exportName}: readonly ${table.type}[] = [\n${rows.join('')}];\n`
  );
}

function sourcesModule(): string {
  const sources = JSON.parse(readData('sources.json')) as Record<string, Record<string, string | number>>;
  const lines = Object.entries(sources).map(
    ([id, source]) =>
      `  ${quote(id)}: ${braces(Object.entries(source).map(([key, value]) => `${key}: ${literal(value)}`))},\n`,
  );
  return (
    `${notice}import type { Source } from './types.ts';\n\n` +
    `export const sources: Readonly<Record<string, Source>> = {\n${lines.join('')}};\n`
  );
}

function numericColumns(table: string): Columns {
  const rows = readTable('columns.csv').filter((row) => row['table'] === table);
  return new Map(rows.map((row) => [row['column'] ?? '', { property: row['property'] ?? '' }]));
}

/** One row as an object literal on one line; empty cells are left out, except a list, which is then empty. */
function record(table: Table, row: Row, columns: Columns | undefined): string {
  const parts: string[] = [];
  for (const [column, cell] of Object.entries(row)) {
    const value = cellValue(table, column, cell, columns);
    if (value !== undefined) parts.push(`${propertyName(column, columns)}: ${value}`);
  }
  return braces(parts);
}

function cellValue(
  table: Table,
  column: string,
  cell: string,
  columns: Columns | undefined,
): string | undefined {
  if (column === 'aliases' && cell === '') return '[]';
  if (cell === '') return undefined;
  if (lists.has(column))
    return `[${cell
      .split('|')
      .map((item) => quote(listItem(column, item, columns)))
      .join(', ')}]`;
  if (booleans.has(column)) return String(yesOrNo(table, column, cell));
  if (column === 'source_column') return quote(camelCase(cell));
  const isNumber = columns === undefined ? longNumbers.has(column) : columns.has(column);
  return isNumber ? String(numberIn(table, column, cell)) : quote(cell);
}

function listItem(column: string, item: string, columns: Columns | undefined): string {
  return column === 'unverified_columns' ? propertyName(item, columns) : item;
}

function propertyName(column: string, columns: Columns | undefined): string {
  if (column === 'source_column') return 'sourceProperty';
  return columns?.get(column)?.property ?? camelCase(column);
}

function numberIn(table: Table, column: string, cell: string): number {
  const value = Number(cell);
  if (!Number.isFinite(value)) throw new Error(`data/${table.file}: ${column} is not a number: "${cell}"`);
  return value;
}

function yesOrNo(table: Table, column: string, cell: string): boolean {
  if (cell !== 'yes' && cell !== 'no')
    throw new Error(`data/${table.file}: ${column} is neither yes nor no: "${cell}"`);
  return cell === 'yes';
}

function camelCase(text: string): string {
  return text.replace(/[-_]+([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}

function literal(value: string | number): string {
  return typeof value === 'number' ? String(value) : quote(value);
}

function quote(text: string): string {
  return JSON.stringify(text);
}

function braces(parts: readonly string[]): string {
  return `{ ${parts.join(', ')} }`;
}
