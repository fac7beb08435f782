import { describe, expect, test } from 'vitest';
import { elasticities, estimate, type Scenario } from '../../packages/flopprint/src/index.ts';
import { elasticitiesOf } from '../../packages/flopprint/src/elasticity.ts';
import { runAll } from '../../packages/flopprint/src/estimate.ts';
import { tables } from '../../packages/flopprint/src/tables.ts';

const plan: Scenario = {
  model: { parameters: 7e9 },
  training: { tokens: 2e12 },
  hardware: { accelerator: 'h100', count: 512, mfu: 0.4, power: 600 },
  site: { carbonIntensity: 300, pue: 1.2 },
};
const life: Scenario = {
  ...plan,
  development: { experiments: 0.5, failures: 0.05, idle: 0.1 },
  postTraining: { tokens: 1e10 },
  inference: { requests: 1e9, tokensIn: 500, tokensOut: 200, batch: 32 },
  storage: { stored: 10, duration: 3 },
};

/** Every number of a scenario that is stated, one at a time a little larger and a little smaller. */
function differences(scenario: Scenario): { field: string; elasticity: number }[] {
  const carbon = (changed: Scenario): number => estimate(changed).total.carbon?.value ?? Number.NaN;
  const step = 1e-4;
  return Object.entries(scenario).flatMap(([group, keys]) =>
    Object.entries(keys as Record<string, unknown>).flatMap(([key, value]) => {
      if (typeof value !== 'number' || key === 'count') return [];
      const moved = (by: number): Scenario => ({
        ...scenario,
        [group]: { ...(keys as object), [key]: value * (1 + by) },
      });
      const slope = (carbon(moved(step)) - carbon(moved(-step))) / (2 * step * carbon(scenario));
      return [{ field: `${group}.${key}`, elasticity: slope }];
    }),
  );
}

describe('elasticities', () => {
  test.each([
    ['a plan', plan],
    ['a whole life', life],
  ])('of %s are those of a central difference, input by input', (_, scenario) => {
    const { ledger } = runAll(tables, scenario).resolved;
    const found = elasticities(scenario);
    const fields = differences(scenario);
    expect(fields.length).toBeGreaterThan(5);
    for (const { field, elasticity } of fields) {
      const exact = found.find(({ keys }) => keys.some((key) => ledger.quantities[key]?.field === field));
      expect(exact?.elasticity ?? 0, field).toBeCloseTo(elasticity, 4);
    }
  });
  test('of a product and of sums: operational carbon has 1 for the grid, the total the share of electricity', () => {
    const of = (key: string, list = elasticities(plan, key)): Record<string, number> =>
      Object.fromEntries(list.flatMap(({ keys, elasticity }) => keys.map((name) => [name, elasticity])));
    const operational = of('operationalCarbon');
    expect(operational['carbonIntensity']).toBeCloseTo(1, 12);
    expect(operational['pue']).toBeCloseTo(1, 12);
    expect(operational['mfu']).toBeCloseTo(-1, 12);
    const { quantities } = estimate(plan);
    const share = (quantities['operationalCarbon']?.value ?? 0) / (quantities['carbon']?.value ?? 1);
    expect(of('carbon')['carbonIntensity']).toBeCloseTo(share, 12);
    expect(of('carbon')['lifetime']).toBeCloseTo(share - 1, 12);
    expect(of('carbon')['wue']).toBeUndefined();
  });
  test('count an input once that stands in several phases', () => {
    const pue = elasticities(life).filter(({ keys }) => keys.includes('pue'));
    expect(pue).toHaveLength(1);
    const { quantities } = estimate(life);
    const share =
      (quantities['total.operationalCarbon']?.value ?? 0) / (quantities['total.carbon']?.value ?? 1);
    expect(pue[0]?.elasticity).toBeCloseTo(share, 9);
  });
  test('of a number that is not there are refused, of one that is 0 are none', () => {
    expect(() => elasticities(plan, 'inference.carbon')).toThrow(/no such number/);
    const { ledger } = runAll(tables, { ...plan, training: { tokens: 0 } }).resolved;
    expect(elasticitiesOf(ledger, 'carbon')).toEqual([]);
  });
});
