import { describe, expect, test } from 'vitest';
import { estimate, type Scenario } from 'flopprint';
import { differenceWords, factorsBetween } from '../../site/parts/differences.ts';

const plan: Scenario = {
  model: { parameters: 7e9 },
  training: { tokens: 2e12 },
  hardware: { accelerator: 'h100', count: 512 },
  site: { grid: 'FR' },
};
const variants: readonly (readonly [string, Scenario])[] = [
  ['another place', { ...plan, site: { grid: 'PL' } }],
  ['another accelerator', { ...plan, hardware: { accelerator: 'a100', count: 512 } }],
  ['known hours', { ...plan, training: { acceleratorHours: 1e5 } }],
  ['a whole life', { ...plan, development: {}, inference: { requests: 1e9 } }],
];

describe('why two runs differ', () => {
  test.each(variants)('%s: the factors multiply to the ratio of the totals', (_, scenario) => {
    const [one, other] = [estimate(scenario), estimate(plan)];
    const product = factorsBetween(one, other).reduce((whole, { ratio }) => whole * ratio, 1);
    expect(product).toBeCloseTo((one.total.carbon?.value ?? 0) / (other.total.carbon?.value ?? 1), 9);
  });
  test('names what differs alone, the largest first', () => {
    const poland = differenceWords(estimate({ ...plan, site: { grid: 'PL' } }), estimate(plan));
    expect(poland).toMatch(/^carbon intensity × \d/);
    expect(poland).not.toMatch(/power|compute|speed/);
    expect(differenceWords(estimate(plan), estimate(plan))).toBe('');
    const faster = { ...plan, hardware: { ...plan.hardware, mfu: 0.5 } };
    expect(differenceWords(estimate(faster), estimate(plan))).toMatch(/^speed of an accelerator × 0\.\d+$/);
  });
  test('has no reason where one of them has no training', () => {
    const served = estimate({ ...plan, training: undefined as never, inference: { requests: 1e9 } });
    expect(factorsBetween(served, estimate(plan))).toEqual([]);
  });
});
