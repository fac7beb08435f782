import type { Row } from './csv.ts';

/** The property name of each numeric column of a wide table. */
export type Columns = ReadonlyMap<string, string>;

/** Numeric columns of the tables that hold one value a row. */
const longNumbers = new Set(['value', 'low', 'high', 'year', 'multiplier']);
const lists = new Set(['aliases', 'unverified_columns', 'needs']);
const booleans = new Set(['includes_hydro', 'independent_of_nameplate']);

/**
 * One row as an object literal on one line. An empty cell is an absent property; a device without aliases has an empty
 * list of them. Throws, naming the file, when a cell that must be a number is not one.
 */
export function record(file: string, row: Row, columns: Columns | undefined): string {
  const parts: string[] = [];
  for (const [column, cell] of Object.entries(row)) {
    const value = cellValue(file, column, cell, columns);
    if (value !== undefined) parts.push(`${propertyName(column, columns)}: ${value}`);
  }
  return braces(parts);
}

function cellValue(
  file: string,
  column: string,
  cell: string,
  columns: Columns | undefined,
): string | undefined {
  if ((column === 'aliases' || column === 'needs') && cell === '') return '[]';
  if (cell === '') return undefined;
  if (lists.has(column))
    return `[${cell
      .split('|')
      .map((item) => quote(listItem(column, item, columns)))
      .join(', ')}]`;
  if (booleans.has(column)) return String(yesOrNo(file, column, cell));
  if (column === 'source_column') return quote(camelCase(cell));
  const isNumber = columns === undefined ? longNumbers.has(column) : columns.has(column);
  return isNumber ? String(numberIn(file, column, cell)) : quote(cell);
}

function listItem(column: string, item: string, columns: Columns | undefined): string {
  return column === 'unverified_columns' ? propertyName(item, columns) : item;
}

function propertyName(column: string, columns: Columns | undefined): string {
  if (column === 'source_column') return 'sourceProperty';
  return columns?.get(column) ?? camelCase(column);
}

function numberIn(file: string, column: string, cell: string): number {
  const value = Number(cell);
  if (!Number.isFinite(value)) throw new Error(`data/${file}: ${column} is not a number: "${cell}"`);
  return value;
}

function yesOrNo(file: string, column: string, cell: string): boolean {
  if (cell !== 'yes' && cell !== 'no')
    throw new Error(`data/${file}: ${column} is neither yes nor no: "${cell}"`);
  return cell === 'yes';
}

export function camelCase(text: string): string {
  return text.replace(/[-_]+([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}

export function literal(value: string | number): string {
  return typeof value === 'number' ? String(value) : quote(value);
}

export function quote(text: string): string {
  return JSON.stringify(text);
}

export function braces(parts: readonly string[]): string {
  return `{ ${parts.join(', ')} }`;
}
