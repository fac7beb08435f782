import { estimate, InputError, openSampler, simulate, tables, type Scenario } from 'flopprint';
import { describe, expect, test } from 'vitest';

const run = (count: number, site: NonNullable<Scenario['site']>): Scenario => ({
  hardware: { accelerator: 'h100-sxm5-80', count, hours: 24 },
  training: {},
  site,
});
const length = 400;

describe('samples of many scenarios', () => {
  test('have the values, and the percentiles, of each scenario on its own', () => {
    const sample = openSampler(tables, length);
    for (const scenario of [run(8, { grid: 'FR' }), run(64, { grid: 'US' }), run(8, { grid: 'FR' })]) {
      const { estimate: made, samples } = sample(scenario, ['carbon', 'water']);
      const alone = simulate(scenario, { samples: length });
      expect(made.total.carbon).toEqual(alone.total.carbon);
      expect(made.total.water).toEqual(alone.total.water);
      expect(made.total.energy?.value).toBe(estimate(scenario).total.energy?.value);
      expect(samples.get('carbon')).toHaveLength(length);
    }
  });

  test('go together where scenarios read the same datum: a run of twice the size is twice the size in each', () => {
    const sample = openSampler(tables, length);
    const small = sample(run(8, { grid: 'FR' }), ['carbon']).samples.get('carbon') ?? [];
    const large = sample(run(16, { grid: 'FR' }), ['carbon']).samples.get('carbon') ?? [];
    expect(small).toHaveLength(length);
    small.forEach((value, row) => expect((large[row] ?? 0) / value).toBeCloseTo(2, 9));
  });

  test('leave out what a scenario does not have, and keep what does not vary as one number', () => {
    const { samples } = openSampler(tables, length)(run(8, { grid: 'FR' }), ['acceleratorHours', 'nothing']);
    expect([...samples]).toEqual([['acceleratorHours', Float64Array.of(192)]]);
  });

  test('refuse what an estimate refuses', () => {
    const sample = openSampler(tables, length);
    expect(() => sample(run(8, { grid: 'nowhere at all' }), ['carbon'])).toThrow(InputError);
  });
});
