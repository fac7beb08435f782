import { existsSync, readdirSync } from 'node:fs';
import { readData, readTable } from './csv.ts';
import { braces, camelCase, literal, quote, record } from './csvRecord.ts';
import type { Columns } from './csvRecord.ts';
import { tableDocstring } from './licences.ts';

/** How one table of /data becomes one module of src/data. */
interface Table {
  /** path under /data */
  readonly file: string;
  /** path under src/data, without `.ts` */
  readonly module: string;
  readonly exportName: string;
  readonly type: string;
  /** what a row is, and in which units */
  readonly about: string;
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
    about:
      'Accelerators: peaks (dense, TFLOP/s), power (W), memory (GB) and silicon (mm2) of each device. A missing property is unknown, not zero.',
    wide: 'accelerators',
  },
  {
    file: 'cloud_regions.csv',
    module: 'cloudRegions',
    exportName: 'cloudRegions',
    type: 'CloudRegion',
    about: 'Cloud regions: grid zone, coordinates (degrees), PUE and WUE (L/kWh of the machines) of each.',
    wide: 'cloud_regions',
  },
  {
    file: 'providers.csv',
    module: 'providers',
    exportName: 'providers',
    type: 'ProviderFigure',
    about: 'PUE, WUE and other figures of operators and of the industry, each in its own unit.',
  },
  {
    file: 'water.csv',
    module: 'water',
    exportName: 'water',
    type: 'WaterFactor',
    about:
      'Water of electricity: litres consumed or withdrawn per kilowatt-hour, by country, state and fuel.',
  },
  {
    file: 'embodied.csv',
    module: 'embodied',
    exportName: 'embodied',
    type: 'EmbodiedFactor',
    about: 'Embodied carbon: factors and footprints of making hardware, each in its own unit.',
  },
  {
    file: 'runs.csv',
    module: 'runs',
    exportName: 'runs',
    type: 'PublishedRun',
    about: 'Published training runs, as their makers disclosed them.',
    wide: 'runs',
  },
  {
    file: 'efficiency.csv',
    module: 'efficiency',
    exportName: 'efficiency',
    type: 'EfficiencyMeasurement',
    about: 'Measured and reported speeds (FLOP/s, MFU) and powers (W) of training.',
    wide: 'efficiency',
  },
  {
    file: 'ranges.csv',
    module: 'ranges',
    exportName: 'ranges',
    type: 'Range',
    about: 'The 90 % range of a row that states none: relative ends, by quantity and basis.',
  },
  {
    file: 'constants.csv',
    module: 'constants',
    exportName: 'constants',
    type: 'Constant',
    about: 'Constants, defaults and limits that the equations read, each with unit and range.',
    optional: true,
  },
  {
    file: 'method_constants.csv',
    module: 'methodConstants',
    exportName: 'methodConstants',
    type: 'Constant',
    about: 'What each published method takes for what nobody states, as it was published.',
    optional: true,
  },
  {
    file: 'models.csv',
    module: 'models',
    exportName: 'models',
    type: 'OpenModel',
    about: 'Open models that can be estimated by name: their dimensions, caches and experts.',
    wide: 'models',
  },
  {
    file: 'serving.csv',
    module: 'serving',
    exportName: 'serving',
    type: 'ServingMeasurement',
    about: 'Measured energy of serving language models: the ground of the fit.',
    wide: 'serving',
  },
  {
    file: 'priors.csv',
    module: 'priors',
    exportName: 'priors',
    type: 'Constant',
    about:
      'Fitted constants: found from measurements by `npm run fit`, with their spread over families of models.',
    optional: true,
  },
  {
    file: 'countries.csv',
    module: 'countries',
    exportName: 'countries',
    type: 'Country',
    about: 'Countries and areas by ISO 3166-1, each with its continent.',
  },
  {
    file: 'equivalents.csv',
    module: 'equivalents',
    exportName: 'equivalents',
    type: 'Equivalent',
    about: 'Fixed references for what else has as much carbon, electricity or water.',
  },
  {
    file: 'levers.csv',
    module: 'levers',
    exportName: 'levers',
    type: 'Lever',
    wide: 'levers',
    about: 'What publications say lowers or raises a footprint: mechanism, effect, baseline and evidence.',
  },
  {
    file: 'columns.csv',
    module: 'columns',
    exportName: 'columns',
    type: 'Column',
    about: 'The columns of the wide tables: name of the property, and unit.',
  },
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
  for (const each of hourlyModules) modules.set(`${moduleFolder}${each.module}.ts`, hourlyModule(each));
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
        about:
          'Carbon intensity of electricity, gCO2e per kilowatt-hour, by zone and year. Basis and accounting stand in each row.',
      };
    });
}

function tableModule(table: Table): string {
  const columns = table.wide === undefined ? undefined : numericColumns(table.wide);
  const types = table.module.includes('/') ? '../types.ts' : './types.ts';
  const rows = readTable(table.file).map((row) => `  ${record(table.file, row, columns)},\n`);
  return (
    `${notice}import type { ${table.type} } from '${types}';\n\n` +
    tableDocstring(table.file, table.about) +
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

/** What no number is: an hour whose record of generation is not whole. */
const unknownHour = '-';

/** How the files of data/hourly become one module. */
interface HourlyModule {
  readonly module: string;
  readonly exportName: string;
  readonly about: string;
  readonly traces: readonly {
    readonly file: string;
    readonly basis: string;
    readonly unit: string;
    readonly source: string;
    /** In the id of a trace, after its year. */
    readonly suffix: string;
    readonly includesHydro?: boolean;
  }[];
}

const waterTrace = { basis: 'derived', unit: 'L_con/kWh_fac', source: 'derived-macknick-eia930' } as const;
const hourlyModules: readonly HourlyModule[] = [
  {
    module: 'hourly',
    exportName: 'hourly',
    about:
      'Carbon intensity of electricity for each hour of a year in UTC, gCO2e per kilowatt-hour, by zone.',
    traces: [
      {
        file: 'hourly/us-2022-lifecycle.csv',
        basis: 'lifecycle',
        unit: 'gCO2e/kWh_fac',
        source: 'hourly-us-2022',
        suffix: '',
      },
    ],
  },
  {
    module: 'hourlyWater',
    exportName: 'hourlyWater',
    about:
      'Water that electricity consumes in each hour of a year in UTC, litres per kilowatt-hour, by zone, with hydropower and without.',
    traces: [
      {
        ...waterTrace,
        file: 'hourly/us-2022-water-with-hydro.csv',
        suffix: '/with-hydro',
        includesHydro: true,
      },
      {
        ...waterTrace,
        file: 'hourly/us-2022-water-without-hydro.csv',
        suffix: '/without-hydro',
        includesHydro: false,
      },
    ],
  },
];

/** One trace for each zone, its hours as one text: a fraction of the size of as many rows. */
function hourlyModule({ exportName, about, traces }: HourlyModule): string {
  const records = traces.flatMap(({ file, basis, unit, source, suffix, includesHydro }) => {
    const rows = readTable(file);
    return Object.entries(hourlyZones).map(([authority, zone]) => {
      const values = rows.map((row) => {
        const cell = row[authority];
        if (cell === undefined || !Number.isFinite(Number(cell)))
          throw new Error(`data/${file}: ${authority} at ${row['hour_utc']} is not a number`);
        return cell === '' ? unknownHour : cell;
      });
      const parts = [
        `id: ${quote(`${zone}/2022${suffix}`)}`,
        `zone: ${quote(zone)}`,
        'year: 2022',
        `basis: ${quote(basis)}`,
        `unit: ${quote(unit)}`,
        ...(includesHydro === undefined ? [] : [`includesHydro: ${includesHydro}`]),
        `source: ${quote(source)}`,
        "confidence: 'verified'",
        `values: ${quote(values.join(' '))}`,
      ];
      return `  ${braces(parts)},\n`;
    });
  });
  const [first] = traces;
  return (
    `${notice}import type { HourlyTrace } from './types.ts';\n\n` +
    tableDocstring(first?.file ?? '', about) +
    `export const ${exportName}: readonly HourlyTrace[] = [\n${records.join('')}];\n`
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
    tableDocstring('sources.json', 'Every source that a row or an equation names, by its id.') +
    `export const sources: Readonly<Record<string, Source>> = {\n${lines.join('')}};\n`
  );
}

function numericColumns(table: string): Columns {
  const rows = readTable('columns.csv').filter((row) => row['table'] === table);
  return new Map(rows.map((row) => [row['column'] ?? '', row['property'] ?? '']));
}
