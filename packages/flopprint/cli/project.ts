import { csvParse } from 'd3-dsv';
import { InputError } from '../src/errors.ts';
import { formatAmount, formatNumber } from '../src/format.ts';
import { readNumber } from '../src/number.ts';
import {
  gridDeclineOf,
  itemOf,
  project,
  type Outlook,
  type PortfolioItem,
  type ProjectedYear,
} from '../src/project.ts';
import { tables } from '../src/tables.ts';
import { readArguments } from './arguments.ts';
import { readScenarioFile, readText } from './readFile.ts';
import { textTable } from './table.ts';

const usage =
  'flopprint project <portfolio.csv|scenario.json> [--growth 0.2,0.5,1] [--years 2025-2030] [--format table|json]';
const limit = 1;

/** `flopprint project`: a portfolio in later years, low, central and high. */
export function projectCommand(argv: readonly string[]): number {
  const given = readArguments(argv, usage, { least: 1, most: 1 });
  const path = given.positionals[0] ?? '-';
  const growth = given.growth === undefined ? undefined : outlook('--growth', given.growth.split(','));
  const items = path.endsWith('.csv') ? portfolioOf(readText(path, limit)) : [scenarioItem(path, growth)];
  const [from = Number.NaN, to = from] = (given.years ?? '2025-2030').split('-').map(Number);
  const projection = project(tables, items, { from, to });
  if (given.format === 'json') {
    console.log(JSON.stringify(projection, null, 2));
    return 0;
  }
  const cells = ({ energy, carbon, returnOnEnvironment }: ProjectedYear): string[] => [
    formatAmount({ value: energy, unit: 'MWh' }),
    formatAmount({ value: carbon, unit: 'tCO2e' }),
    returnOnEnvironment === undefined ? '' : formatNumber(returnOnEnvironment),
  ];
  const rows = projection.central.map((central, index) => {
    const [low, high] = [projection.low[index] ?? central, projection.high[index] ?? central];
    return [String(central.year), ...cells(low), ...cells(central), ...cells(high)];
  });
  const head = ['', 'low', '', '', 'central', '', '', 'high', '', ''];
  console.log([textTable([head, ...rows], [1, 2, 3, 4, 5, 6, 7, 8, 9]), '', ...projection.notes].join('\n'));
  return 0;
}

function scenarioItem(path: string, growth: Outlook | undefined): PortfolioItem {
  if (!growth)
    throw new InputError('--growth', 'state how use grows a year: low, central and high, such as 0.2,0.5,1');
  return itemOf(tables, readScenarioFile(path), growth);
}

function outlook(field: string, written: readonly string[]): Outlook {
  const numbers = written.map((text) => readNumber(field, text, '1'));
  const [low, central = low, high = central] = numbers;
  if (low === undefined || central === undefined || high === undefined || numbers.length > 3)
    throw new InputError(field, 'state one number, or three: low, central and high');
  return { low, central, high };
}

const columns = ['name', 'energy_mwh', 'carbon_intensity', 'embodied_t', 'growth'] as const;

/** One part a row; `growth` is one number or three with spaces between, `grid` a zone whose trend goes on. */
function portfolioOf(text: string): PortfolioItem[] {
  const rows = csvParse(text);
  const missing = columns.filter((column) => !rows.columns.includes(column));
  if (missing.length > 0)
    throw new InputError(
      'portfolio',
      `has no column ${missing.join(', ')}; write ${columns.join(',')},grid,avoided_t`,
    );
  return rows.map((row) => {
    const number = (column: string, unit: string): number => readNumber(column, row[column] ?? '', unit);
    return {
      name: row['name'] ?? '',
      energy: number('energy_mwh', 'MWh'),
      carbonIntensity: number('carbon_intensity', 'gCO2e/kWh'),
      embodied: number('embodied_t', 'tCO2e'),
      growth: outlook('growth', (row['growth'] ?? '').trim().split(/\s+/)),
      decline: row['grid']
        ? gridDeclineOf(tables, row['grid'].toUpperCase())
        : { low: 0, central: 0, high: 0 },
      ...(row['avoided_t'] ? { avoided: number('avoided_t', 'tCO2e') } : {}),
    };
  });
}
