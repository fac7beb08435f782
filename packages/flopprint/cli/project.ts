import { csvParse } from 'd3-dsv';
import { InputError } from '../src/errors.ts';
import { formatAmount, formatNumber } from '../src/format.ts';
import {
  itemOf,
  morePartColumns,
  partColumns,
  partsOf,
  project,
  readOutlook,
  type Outlook,
  type PortfolioItem,
  type ProjectedYear,
} from '../src/project.ts';
import { tables } from '../src/tables.ts';
import { readArguments } from './arguments.ts';
import { readScenarioFile, readText } from './readFile.ts';
import { textTable } from './table.ts';

const usage =
  'flopprint project <portfolio.csv|scenario.json> [--growth 0.2,0.5,1] [--years 2025-2030] [--efficiency 0.5,0.36,0.26] [--performance 0.38,0.29,0.2] [--format table|json]';
const limit = 1;

/** `flopprint project`: a portfolio in later years, low, central and high. */
export function projectCommand(argv: readonly string[]): number {
  const given = readArguments(argv, usage, { least: 1, most: 1 });
  const path = given.positionals[0] ?? '-';
  const growth = given.growth === undefined ? undefined : readOutlook('--growth', given.growth);
  const items = path.endsWith('.csv') ? portfolioOf(readText(path, limit)) : [scenarioItem(path, growth)];
  const [from = Number.NaN, to = from] = (given.years ?? '2025-2030').split('-').map(Number);
  const projection = project(tables, items, {
    from,
    to,
    ...(given.efficiency === undefined
      ? {}
      : { efficiencyGrowth: readOutlook('--efficiency', given.efficiency) }),
    ...(given.performance === undefined
      ? {}
      : { performanceGrowth: readOutlook('--performance', given.performance) }),
  });
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

/** Parts of a portfolio, one a row. */
function portfolioOf(text: string): PortfolioItem[] {
  const rows = csvParse(text);
  const missing = partColumns.filter((column) => !rows.columns.includes(column));
  if (missing.length > 0)
    throw new InputError(
      'portfolio',
      `has no column ${missing.join(', ')}; write ${[...partColumns, ...morePartColumns].join(',')}`,
    );
  return partsOf(tables, rows);
}
