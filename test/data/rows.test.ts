import { describe, expect, test } from 'vitest';
import { readTable } from '../../packages/flopprint/generate/csv.ts';
import { parseUnit } from '../../packages/flopprint/src/units.ts';
import { cell, longTables, number, rowsOf, sources, wideTables } from './tables.ts';
import type { Located } from './tables.ts';

const longRows = longTables.flatMap(rowsOf);
const rows = [...longRows, ...wideTables.flatMap(rowsOf)];

/** The names of the rows that fail, so that a failure says where to look. */
function failing(located: readonly Located[], fails: (row: Located['row']) => boolean): string[] {
  return located.filter(({ row }) => fails(row)).map(({ name }) => name);
}

function parses(unit: string): boolean {
  try {
    parseUnit(unit);
    return true;
  } catch {
    return false;
  }
}

describe('every row', () => {
  test('is there: no table is empty', () => {
    for (const table of [...longTables, ...wideTables]) expect(rowsOf(table).length, table).toBeGreaterThan(0);
  });

  test.each([...longTables, ...wideTables, 'columns.csv', 'ranges.csv'])('%s has whole rows', (table) => {
    const [first] = readTable(table);
    const columns = Object.keys(first ?? {});
    expect(columns.length).toBeGreaterThan(1);
    for (const row of readTable(table)) expect(Object.values(row), JSON.stringify(row)).toHaveLength(columns.length);
  });

  test.each([...longTables, ...wideTables])('%s has ids that are unique', (table) => {
    const ids = rowsOf(table).map(({ row }) => cell(row, 'id'));
    expect(ids.filter((id, index) => id === '' || ids.indexOf(id) !== index)).toEqual([]);
  });

  test('is verified or unverified', () => {
    expect(failing(rows, (row) => !['verified', 'unverified'].includes(cell(row, 'confidence')))).toEqual([]);
  });

  test('has a date of review when it is unverified', () => {
    const unreviewed = (row: Located['row']) =>
      cell(row, 'confidence') === 'unverified' && !/^\d{4}-\d\d-\d\d$/.test(cell(row, 'review_by'));
    expect(failing(rows, unreviewed)).toEqual([]);
  });

  test('is unverified when it is only remembered', () => {
    const remembered = rows.filter(({ row }) => 'locator' in row);
    const claims = (row: Located['row']) => row['locator'] === 'none' && row['confidence'] === 'verified';
    expect(failing(remembered, claims)).toEqual([]);
  });

  test('names no source that sources.json lacks', () => {
    const cited = (row: Located['row']) =>
      Object.entries(row).filter(([column, value]) => /^source(_|$)|_source$/.test(column) && value !== '');
    expect(failing(rows, (row) => cited(row).some(([, id]) => !(id in sources)))).toEqual([]);
    expect(failing(rows, (row) => cited(row).length === 0)).toEqual([]);
  });

  test('has a locator, its own or that of its source', () => {
    const lost = (row: Located['row']) =>
      'source' in row && cell(row, 'locator') === '' && !sources[cell(row, 'source')]?.locator;
    expect(failing(rows, lost)).toEqual([]);
  });

  test('has a locator in each source that a wide table cites', () => {
    const lost = (row: Located['row']) =>
      Object.entries(row).some(([column, id]) => /^source_|_source$/.test(column) && id !== '' && !sources[id]?.locator);
    expect(failing(rows, lost)).toEqual([]);
  });
});

describe('every value', () => {
  test('is a number in a unit that parses', () => {
    expect(failing(longRows, (row) => !Number.isFinite(number(row, 'value')))).toEqual([]);
    expect(failing(longRows, (row) => !parses(cell(row, 'unit')))).toEqual([]);
  });

  test('lies in its range', () => {
    const outside = (row: Located['row']) => {
      const value = number(row, 'value') ?? Number.NaN;
      const low = number(row, 'low') ?? value;
      const high = number(row, 'high') ?? value;
      return !(low <= value && value <= high);
    };
    expect(failing(longRows, outside)).toEqual([]);
  });

  test('has both ends of its range, or neither', () => {
    expect(failing(longRows, (row) => (cell(row, 'low') === '') !== (cell(row, 'high') === ''))).toEqual([]);
  });

  test('is not negative; constants of a published method, coefficients of curves and correlations aside', () => {
    const isCurve = (id: string): boolean => /^(chiller|tower)-.*(constant|linear|square)$/.test(id);
    const figures = longRows.filter(
      ({ table, row }) =>
        table !== 'method_constants.csv' &&
        !isCurve(cell(row, 'id')) &&
        cell(row, 'quantity') !== 'fitCorrelation',
    );
    expect(failing(figures, (row) => (number(row, 'value') ?? 0) < 0)).toEqual([]);
  });
});

describe('columns.csv', () => {
  const columns = readTable('columns.csv');

  test('names columns that exist, in units that parse', () => {
    for (const column of columns) {
      const table = `${column['table']}.csv`;
      expect(Object.keys(readTable(table)[0] ?? {}), table).toContain(column['column']);
      const unit = cell(column, 'unit');
      if (unit !== '') expect(parses(unit), unit).toBe(true);
      if (unit !== '') expect(column['quantity']).not.toBe('');
    }
  });

  test.each(wideTables)('knows every column of %s that holds nothing but numbers', (table) => {
    const known = columns.filter((column) => `${column['table']}.csv` === table).map((column) => column['column']);
    const rowsHere = readTable(table);
    const numeric = Object.keys(rowsHere[0] ?? {}).filter((column) => {
      const filled = rowsHere.map((row) => cell(row, column)).filter((text) => text !== '');
      return filled.length > 0 && filled.every((text) => Number.isFinite(Number(text)));
    });
    expect(numeric.filter((column) => !known.includes(column))).toEqual([]);
    expect(known.filter((column) => !numeric.includes(column ?? ''))).toEqual([]);
  });
});
