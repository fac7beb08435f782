import { describe, expect, test } from 'vitest';
import { estimate, tables } from '../../packages/flopprint/src/index.ts';
import {
  gridDeclineOf,
  impliedGrowth,
  itemOf,
  project,
  type PortfolioItem,
} from '../../packages/flopprint/src/project.ts';

const flat = (value: number) => ({ low: value, central: value, high: value });
const item: PortfolioItem = {
  name: 'assistant',
  energy: 1000,
  carbonIntensity: 400,
  embodied: 50,
  growth: { low: 0.2, central: 0.5, high: 1 },
  decline: { low: 0.1, central: 0.05, high: 0 },
};
const span = { from: 2025, to: 2030 };

describe('a portfolio in later years', () => {
  test('by hand, central: two years of +50 % use, 36 % more efficient, a grid that falls by 5 %', () => {
    const year = project(tables, [item], span).central[2];
    const energy = 1000 * (1.5 / 1.36) ** 2;
    const embodied = 50 * (1.5 / 1.29) ** 2;
    expect(year?.year).toBe(2027);
    expect(year?.energy).toBeCloseTo(energy, 6);
    expect(year?.embodied).toBeCloseTo(embodied, 6);
    expect(year?.carbon).toBeCloseTo(energy * 0.4 * 0.95 ** 2 + embodied, 6);
  });
  test('starts with what it is, low is never above central, nor central above high', () => {
    const { low, central, high } = project(tables, [item, { ...item, energy: 10 }], span);
    expect(low[0]).toEqual(high[0]);
    expect(central[0]?.carbon).toBeCloseTo(1010 * 0.4 + 100, 9);
    central.forEach((year, index) => {
      expect(low[index]?.carbon).toBeLessThanOrEqual(year.carbon + 1e-9);
      expect(high[index]?.carbon).toBeGreaterThanOrEqual(year.carbon - 1e-9);
    });
  });
  test('24.4 times the electricity by 2030: the growth that it implies gives it back, on each course', () => {
    const published = tables.constants.find(({ id }) => id === 'corporate-electricity-2030')?.value ?? 0;
    expect(published).toBe(24.4);
    const { efficiencyGrowth } = project(tables, [item], span);
    const growth = impliedGrowth(published, 6, efficiencyGrowth.central);
    // Without any efficiency it is 24.4 ^ (1 / 6), with it as much more.
    expect(growth).toBeCloseTo(24.4 ** (1 / 6) * 1.36 - 1, 9);
    const { central } = project(tables, [{ ...item, growth: flat(growth) }], { from: 2024, to: 2030 });
    expect((central.at(-1)?.energy ?? 0) / 1000).toBeCloseTo(24.4, 6);
  });
  test('return on environment where all state what they avoid, else none', () => {
    const [first] = project(tables, [{ ...item, avoided: 900 }], span).central;
    expect(first?.returnOnEnvironment).toBeCloseTo(900 / 450, 9);
    expect(
      project(tables, [{ ...item, avoided: 900 }, item], span).central[0]?.returnOnEnvironment,
    ).toBeUndefined();
  });
  test('the trend of a grid is that of its own rows, half of it, and none', () => {
    const { low, central, high } = gridDeclineOf(tables, 'IE');
    const rows = tables.grids.flat().filter(({ source, iso2 }) => source === 'ember-co2js' && iso2 === 'IE');
    const [first, last] = [rows.find(({ year }) => year === 2022), rows.find(({ year }) => year === 2024)];
    if (first && last) expect(low).toBeCloseTo(1 - Math.sqrt(last.value / first.value), 9);
    expect(low).toBeGreaterThan(0);
    expect(central).toBeCloseTo(low / 2, 12);
    expect(high).toBe(0);
    expect(gridDeclineOf(tables, 'nowhere')).toEqual(flat(0));
  });
  test('a scenario is a part with its own totals', () => {
    const scenario = {
      model: { parameters: 7e9 },
      training: { tokens: 2e12 },
      hardware: { accelerator: 'h100', count: 512 },
      site: { grid: 'FR' },
    };
    const own = estimate(scenario);
    const [first] = project(tables, [itemOf(tables, scenario, flat(0.5))], span).central;
    expect(first?.carbon).toBeCloseTo(own.total.carbon?.value ?? 0, 9);
    expect(first?.energy).toBeCloseTo(own.total.energy?.value ?? 0, 9);
  });
  test.each<[string, readonly PortfolioItem[], typeof span]>([
    ['portfolio', [], span],
    ['portfolio', [{ ...item, energy: -1 }], span],
    ['growth', [{ ...item, growth: flat(-1) }], span],
    ['growth', [{ ...item, growth: { low: 1, central: 0.5, high: 2 } }], span],
    ['decline', [{ ...item, decline: flat(1) }], span],
    ['to', [item], { from: 2030, to: 2025 }],
  ])('refuses %s', (field, items, years) => {
    expect(() => project(tables, items, years)).toThrow(
      expect.objectContaining({ name: 'InputError', field }) as Error,
    );
  });
});
