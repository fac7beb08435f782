import { existsSync, readdirSync } from 'node:fs';
import { readData, readTable } from './csv.ts';
import { braces, camelCase, literal, quote, record } from './csvRecord.ts';
import type { Columns } from './csvRecord.ts';

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
  /** a table that may not exist yet */
  readonly optional?: true;
}

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
  { file: 'constants.csv', module: 'constants', exportName: 'constants', type: 'Constant', optional: true },
  {
    file: 'method_constants.csv',
    module: 'methodConstants',
    exportName: 'methodConstants',
    type: 'Constant',
    optional: true,
  },
  { file: 'models.csv', module: 'models', exportName: 'models', type: 'OpenModel', wide: 'models' },
  {
    file: 'serving.csv',
    module: 'serving',
    exportName: 'serving',
    type: 'ServingMeasurement',
    wide: 'serving',
  },
  { file: 'priors.csv', module: 'priors', exportName: 'priors', type: 'Constant', optional: true },
  { file: 'countries.csv', module: 'countries', exportName: 'countries', type: 'Country' },
  { file: 'equivalents.csv', module: 'equivalents', exportName: 'equivalents', type: 'Equivalent' },
  { file: 'levers.csv', module: 'levers', exportName: 'levers', type: 'Lever', wide: 'levers' },
  { file: 'columns.csv', module: 'columns', exportName: 'columns', type: 'Column' },
];

/**
 * Every generated module of src/data, as path from the repository root to text. Reads /data and nothing else.
 * Throws when a cell that must be a number is not one.
 */
export function generateTables(): Map<string, string> {
  const modules = new Map<string, string>();
  for (const table of [...plainTables, ...gridTables()]) {
    if (table.optional && !existsSync(new URL(table.file, dataFolder))) continue;
    modules.set(`${moduleFolder}${table.module}.ts`, tableModule(table));
  }
  modules.set(`${moduleFolder}sources.ts`, sourcesModule());
  modules.set(`${moduleFolder}hourly.ts`, hourlyModule());
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
  const rows = readTable(table.file).map((row) => `  ${record(table.file, row, columns)},\n`);
  return (
    `${notice}import type { ${table.type} } from '${types}';\n\n` +
    `export const ${table.exportName}: readonly ${table.type}[] = [\n${rows.join('')}];\n`
  );
}

/** Electricity Maps zones of the balancing authorities in data/hourly. */
const hourlyZones: Readonly<Record<string, string>> = {
  AZPS: 'US-SW-AZPS',
  BPAT: 'US-NW-BPAT',
  CISO: 'US-CAL-CISO',
  ERCO: 'US-TEX-ERCO',
  SOCO: 'US-SE-SOCO',
  MISO: 'US-MIDW-MISO',
  NYIS: 'US-NY-NYIS',
  PJM: 'US-MIDA-PJM',
};

/** One trace for each zone, its hours as one text: a fraction of the size of as many rows. */
function hourlyModule(): string {
  const rows = readTable('hourly/us-2022-lifecycle.csv');
  const traces = Object.entries(hourlyZones).map(([authority, zone]) => {
    const values = rows.map((row) => {
      const cell = row[authority];
      if (!cell || !Number.isFinite(Number(cell)))
        throw new Error(
          `data/hourly/us-2022-lifecycle.csv: ${authority} at ${row['hour_utc']} is not a number`,
        );
      return cell;
    });
    const parts = [
      `id: ${quote(`${zone}/2022`)}`,
      `zone: ${quote(zone)}`,
      'year: 2022',
      "basis: 'lifecycle'",
      "unit: 'gCO2e/kWh_fac'",
      "source: 'hourly-us-2022'",
      "confidence: 'verified'",
      `values: ${quote(values.join(' '))}`,
    ];
    return `  ${braces(parts)},\n`;
  });
  return (
    `${notice}import type { HourlyTrace } from './types.ts';\n\n` +
    `export const hourly: readonly HourlyTrace[] = [\n${traces.join('')}];\n`
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
  return new Map(rows.map((row) => [row['column'] ?? '', row['property'] ?? '']));
}
