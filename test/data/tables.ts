import { existsSync, readdirSync } from 'node:fs';
import { readData, readTable } from '../../packages/flopprint/generate/csv.ts';
import type { Row } from '../../packages/flopprint/generate/csv.ts';

/** One row of a table, with a name that a failing test can print. */
export interface Located {
  readonly table: string;
  readonly row: Row;
  readonly name: string;
}

export interface Rule {
  readonly low: number;
  readonly high: number;
}

const dataFolder = new URL('../../data/', import.meta.url);

/** Tables whose rows are one value each, with its own range. */
export const gridTables: readonly string[] = readdirSync(new URL('grids/', dataFolder)).map(
  (name) => `grids/${name}`,
);
export const longTables: readonly string[] = [
  ...gridTables,
  'constants.csv',
  'embodied.csv',
  'equivalents.csv',
  'method_constants.csv',
  'priors.csv',
  'providers.csv',
  'water.csv',
].filter((name) => existsSync(new URL(name, dataFolder)));
/** Tables whose rows are one thing each, with many columns. */
export const wideTables: readonly string[] = [
  'accelerators.csv',
  'cloud_regions.csv',
  'countries.csv',
  'efficiency.csv',
  'levers.csv',
  'models.csv',
  'runs.csv',
  'serving.csv',
];

export const sources = JSON.parse(readData('sources.json')) as Record<string, { locator?: string }>;

const allRules = readTable('ranges.csv');

export function rowsOf(table: string): Located[] {
  return readTable(table).map((row) => ({ table, row, name: `${table} ${cell(row, 'id')}` }));
}

export function cell(row: Row, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`no column ${column} in ${JSON.stringify(row)}`);
  return text;
}

/** The number in a cell, or undefined when it is empty. */
export function number(row: Row, column: string): number | undefined {
  const text = cell(row, column);
  return text === '' ? undefined : Number(text);
}

/** The rule that gives `quantity` its range: the basis's own, else the one without a basis. */
export function ruleFor(quantity: string, basis: string): Rule | undefined {
  const rules = allRules.filter((row) => row['quantity'] === quantity);
  const rule = rules.find((row) => row['basis'] === basis) ?? rules.find((row) => row['basis'] === '');
  return rule && { low: Number(rule['low']), high: Number(rule['high']) };
}

/** The spelling by which a name of a device is compared: no case, space, `_` or `-`. */
export function normalised(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
