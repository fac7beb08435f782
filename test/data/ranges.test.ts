import { describe, expect, test } from 'vitest';
import { readTable } from '../../packages/flopprint/generate/csv.ts';
import { cell, longTables, number, rowsOf, ruleFor, sources } from './tables.ts';
import type { Rule } from './tables.ts';

const rules = readTable('ranges.csv');
const columns = readTable('columns.csv');

/** Wider or equal on both sides, but for rounding. */
function atLeastAsWide(wide: Rule, narrow: Rule): boolean {
  const slack = 1e-9;
  return wide.low <= narrow.low + slack && wide.high >= narrow.high - slack;
}

describe('the rules of ranges.csv', () => {
  test('surround the value and cite a source', () => {
    for (const rule of rules) {
      const name = `${rule['quantity']} ${rule['basis']}`;
      expect(Number(rule['low']), name).toBeGreaterThan(0);
      expect(Number(rule['low']), name).toBeLessThanOrEqual(1);
      expect(Number(rule['high']), name).toBeGreaterThanOrEqual(1);
      expect(sources, name).toHaveProperty([cell(rule, 'source')]);
    }
  });

  test('are unique by quantity and basis', () => {
    const keys = rules.map((rule) => `${rule['quantity']}|${rule['basis']}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('give nothing unverified a narrower range than the rule without a basis', () => {
    for (const rule of rules.filter(({ basis }) => basis === 'unverified')) {
      const plain = ruleFor(cell(rule, 'quantity'), '');
      expect(plain, cell(rule, 'quantity')).toBeDefined();
      const own = { low: Number(rule['low']), high: Number(rule['high']) };
      expect(plain && atLeastAsWide(own, plain), cell(rule, 'quantity')).toBe(true);
    }
  });

  test('cover every value without a range of its own', () => {
    const bare = longTables
      .flatMap(rowsOf)
      .filter(({ row }) => cell(row, 'low') === '')
      .filter(({ row }) => !ruleFor(cell(row, 'quantity'), cell(row, 'basis')));
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test('cover every property of an accelerator that has a unit', () => {
    const bare = columns
      .filter(({ table, unit }) => table === 'accelerators' && unit !== '')
      .filter(({ quantity }) => !ruleFor(quantity ?? '', 'unverified'));
    expect(bare.map(({ column }) => column)).toEqual([]);
  });

  test('take no PUE below 1', () => {
    const pues = longTables.flatMap(rowsOf).filter(({ row }) => row['quantity'] === 'pue' && row['low'] === '');
    expect(pues.length).toBeGreaterThan(0);
    const below = pues.filter(({ row }) => {
      const rule = ruleFor('pue', cell(row, 'basis'));
      return (number(row, 'value') ?? 0) * (rule?.low ?? 0) < 1;
    });
    expect(below.map(({ name }) => name)).toEqual([]);
    for (const { row, name } of rowsOf('cloud_regions.csv').filter((one) => one.row['pue'] !== '')) {
      const rule = ruleFor('pue', cell(row, 'pue_basis'));
      expect((number(row, 'pue') ?? 0) * (rule?.low ?? 0), name).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('an unverified row', () => {
  const unverified = longTables.flatMap(rowsOf).filter(({ row }) => row['confidence'] === 'unverified');

  test('with a range of its own has one no narrower than its verified peers\' rule', () => {
    const narrow = unverified.filter(({ row }) => {
      const rule = rules.find((one) => one['quantity'] === row['quantity'] && one['basis'] === row['basis']);
      const value = number(row, 'value') ?? 0;
      if (!rule || cell(row, 'low') === '' || value === 0) return false;
      const own = { low: Number(row['low']) / value, high: Number(row['high']) / value };
      return !atLeastAsWide(own, { low: Number(rule['low']), high: Number(rule['high']) });
    });
    expect(narrow.map(({ name }) => name)).toEqual([]);
  });

  test('without one has a rule for what is unverified', () => {
    const bare = unverified.filter(
      ({ row }) => cell(row, 'low') === '' && !rules.some((one) => one['quantity'] === row['quantity'] && one['basis'] === 'unverified'),
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
  });
});
