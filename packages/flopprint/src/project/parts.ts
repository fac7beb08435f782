import { InputError } from '../errors.ts';
import { readNumber } from '../number.ts';
import type { Tables } from '../tables.ts';
import { gridDeclineOf, type Outlook, type PortfolioItem } from '../project.ts';

/** What a table of parts has to have. */
export const partColumns = ['name', 'energy_mwh', 'carbon_intensity', 'embodied_t', 'growth'] as const;
/** What it may have: a zone whose trend goes on, or how its carbon intensity falls; and what the use avoids. */
export const morePartColumns = ['grid', 'decline', 'avoided_t'] as const;

/** A row of a table of parts, as texts by column. */
export type PartRow = Readonly<
  Partial<Record<(typeof partColumns)[number] | (typeof morePartColumns)[number], string>>
>;

/**
 * Rows of a table as parts of a portfolio: MWh, gCO2e/kWh and tCO2e; `growth` and `decline` are one number a year, or
 * three with spaces between, of the low, the central and the high course.
 * @throws InputError for what is no number, naming the column.
 */
export function partsOf(tables: Tables, rows: readonly PartRow[]): PortfolioItem[] {
  return rows.map((row) => {
    const number = (column: keyof PartRow, unit: string): number =>
      readNumber(column, row[column] ?? '', unit);
    const given = (column: keyof PartRow): boolean => (row[column] ?? '').trim() !== '';
    return {
      name: row.name ?? '',
      energy: number('energy_mwh', 'MWh'),
      carbonIntensity: number('carbon_intensity', 'gCO2e/kWh'),
      embodied: number('embodied_t', 'tCO2e'),
      growth: readOutlook('growth', row.growth ?? ''),
      decline: given('decline')
        ? readOutlook('decline', row.decline ?? '')
        : given('grid')
          ? gridDeclineOf(tables, (row.grid ?? '').trim().toUpperCase())
          : { low: 0, central: 0, high: 0 },
      ...(given('avoided_t') ? { avoided: number('avoided_t', 'tCO2e') } : {}),
    };
  });
}

/**
 * One number for every course, or three: low, central and high, with commas or spaces between.
 * @throws InputError for anything else.
 */
export function readOutlook(field: string, written: string): Outlook {
  const numbers = written
    .trim()
    .split(/\s*,\s*|\s+/)
    .map((text) => readNumber(field, text, '1'));
  const [low, central = low, high = central, ...more] = numbers;
  if (low === undefined || central === undefined || high === undefined || more.length > 0)
    throw new InputError(field, 'state one number, or three: low, central and high');
  return { low, central, high };
}
