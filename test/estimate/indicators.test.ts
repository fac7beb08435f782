import { describe, expect, test } from 'vitest';
import {
  cardOf,
  compareIndicators,
  completenessOf,
  disagreementsOf,
  labelAmong,
  type Indicators,
} from '../../packages/flopprint/src/indicators.ts';
import { estimate, tables, type Scenario } from '../../packages/flopprint/src/index.ts';

const run = (name: string, parameters: number, tokens: number, grid: string): Scenario => ({
  name,
  model: { parameters },
  training: { tokens },
  hardware: { accelerator: 'h100', count: 512 },
  site: { grid },
});
const large = run('large', 7e9, 1e12, 'FR');
const small = run('small', 3e9, 1e12, 'PL');

describe('indicators side by side', () => {
  test('a larger model on a cleaner grid: energy and carbon disagree, and it is said', () => {
    const { rows, disagreements } = compareIndicators(tables, [large, small]);
    expect(rows[0]?.amounts.carbon?.value).toBe(estimate(large).total.carbon?.value);
    expect(rows[0]?.amounts.compute?.value).toBeCloseTo(6 * 7e9 * 1e12, -10);
    expect(disagreements).toContainEqual({ lower: 'small', other: 'large', by: 'energy', against: 'carbon' });
    expect(disagreements).not.toContainEqual(
      expect.objectContaining({ by: 'parameters', against: 'compute' }),
    );
  });
  test('the same scenario twice disagrees with nothing, and what is not known ranks nothing', () => {
    expect(compareIndicators(tables, [large, large]).disagreements).toEqual([]);
    const one: Indicators = { name: 'one', amounts: { energy: { value: 1, unit: 'MWh' } } };
    const two: Indicators = { name: 'two', amounts: { carbon: { value: 1, unit: 'tCO2e' } } };
    expect(disagreementsOf([one, two])).toEqual([]);
  });
  test('one scenario is refused', () => {
    expect(() => compareIndicators(tables, [large])).toThrow(/^scenarios: /);
  });
});

describe('label and completeness', () => {
  test('fifths of ten values', () => {
    const reference = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect([0, 1, 2, 3, 5, 7, 9, 10, 99].map((value) => labelAmong(value, reference)).join('')).toBe(
      'AAABCDEEE',
    );
    expect(() => labelAmong(1, [1, 2])).toThrow(/^reference: /);
    expect(() => labelAmong(Number.NaN, reference)).toThrow(/^value: /);
  });
  test('a card is as whole as its fields', () => {
    expect(completenessOf({}).class).toBe('none');
    expect(completenessOf({ emissions: 0 }).class).toBe('emissions only');
    const own = cardOf(estimate(large));
    expect(own.emissions).toBeCloseTo((estimate(large).total.carbon?.value ?? 0) * 1e6, 3);
    expect(completenessOf(own)).toEqual({ class: 'complete', missing: [] });
    const nowhere = { ...large, site: {} };
    expect(completenessOf(cardOf(estimate(nowhere)))).toEqual({
      class: 'partial',
      missing: ['geographical_location'],
    });
  });
});
