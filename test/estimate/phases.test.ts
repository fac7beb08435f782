import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate, explain, type Estimate, type Scenario } from '../../packages/flopprint/src/index.ts';

const plan: Scenario = {
  model: { parameters: 7e9 },
  training: { tokens: 2e12 },
  hardware: { accelerator: 'h100-sxm5-80', count: 512 },
  site: { region: 'aws/us-east-1' },
};
const value = (result: Estimate, key: string): number => result.quantities[key]?.value ?? Number.NaN;
const near = (actual: number, wanted: number): boolean =>
  Math.abs(actual - wanted) <= 1e-9 * Math.abs(wanted);

describe('phases', () => {
  test('a scenario without other phases has training alone, and its totals are those of training', () => {
    const result = estimate(plan);
    expect(Object.keys(result.phases)).toEqual(['training']);
    expect(result.total.carbon).toEqual(result.phases['training']?.carbon);
    expect(result.quantities).not.toHaveProperty(['total.carbon']);
  });
  test('totals add up over phases, and the trail shows the parts', () => {
    const result = estimate({
      ...plan,
      development: {},
      postTraining: { kind: 'preference', tokens: 1e10 },
      storage: { stored: '50 TB', duration: '3 years' },
    });
    expect(Object.keys(result.phases)).toEqual(['training', 'development', 'postTraining', 'storage']);
    for (const [total, key] of [
      ['carbon', 'carbon'],
      ['energy', 'facilityEnergy'],
      ['water', 'water'],
    ] as const) {
      const parts = Object.values(result.phases).map((phase) => phase[key]?.value ?? 0);
      const sum = parts.reduce((left, right) => left + right, 0);
      expect(near(result.total[total]?.value ?? 0, sum)).toBe(true);
    }
    expect(explain(result, 'total.carbon').operands.map(({ key }) => key)).toEqual([
      'carbon',
      'development.carbon',
      'postTraining.carbon',
      'storage.carbon',
    ]);
  });
  test('a system that is only stored has no training', () => {
    const result = estimate({ site: { grid: 'FR' }, storage: { stored: 100, duration: 2 } });
    expect(Object.keys(result.phases)).toEqual(['storage']);
    expect(result.total.carbon?.value).toBeGreaterThan(0);
  });
});

describe('development', () => {
  const share = fc.double({ min: 0, max: 3, noNaN: true });
  test('is linear in the shares of the final run', () => {
    fc.assert(
      fc.property(share, share, (experiments, failures) => {
        const result = estimate({ ...plan, development: { experiments, failures } });
        return near(
          value(result, 'development.itEnergy'),
          (experiments + failures) * value(result, 'itEnergy'),
        );
      }),
      { numRuns: 30 },
    );
  });
  test('idle machines draw less than busy ones and are charged the same embodied carbon', () => {
    const idle = estimate({ ...plan, development: { experiments: 0, idle: 1 } });
    const busy = estimate({ ...plan, development: { experiments: 1, idle: 0 } });
    expect(value(idle, 'development.itEnergy')).toBeLessThan(value(busy, 'development.itEnergy'));
    expect(near(value(idle, 'development.embodiedCarbon'), value(busy, 'development.embodiedCarbon'))).toBe(
      true,
    );
  });
  test('may be stated in hours or in energy', () => {
    expect(
      value(estimate({ ...plan, development: { acceleratorHours: 1000 } }), 'development.itEnergy'),
    ).toBeCloseTo(0.969, 3);
    expect(value(estimate({ ...plan, development: { energy: '12 MWh' } }), 'development.itEnergy')).toBe(12);
  });
});

describe('post-training', () => {
  const compute = (postTraining: NonNullable<Scenario['postTraining']>): number =>
    value(estimate({ ...plan, postTraining }), 'postTraining.compute');
  test('costs 6·N·D when every weight is updated, 4·N·D with adapters, 8·N·D with a reference', () => {
    expect(compute({ kind: 'fine-tuning', tokens: 1e9 })).toBeCloseTo(6 * 7e9 * 1e9, -8);
    expect(compute({ kind: 'lora', tokens: 1e9 })).toBeCloseTo(4 * 7e9 * 1e9, -8);
    expect(compute({ kind: 'preference', tokens: 1e9 })).toBeCloseTo(8 * 7e9 * 1e9, -8);
  });
  test('distillation adds the teacher, once however many epochs', () => {
    const once = compute({ kind: 'distillation', tokens: 1e9, teacherParameters: 70e9 });
    const thrice = compute({ kind: 'distillation', tokens: 1e9, teacherParameters: 70e9, epochs: 3 });
    expect(once).toBeCloseTo(6 * 7e9 * 1e9 + 2 * 70e9 * 1e9, -8);
    expect(thrice - once).toBeCloseTo(2 * 6 * 7e9 * 1e9, -8);
  });
});

describe('storage', () => {
  test('is linear in data, copies and time', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 1e4, noNaN: true }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (stored, duration) => {
          const of = (scale: number): number =>
            value(estimate({ ...plan, storage: { stored: stored * scale, duration } }), 'storage.carbon');
          return near(of(2), 2 * of(1));
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('accounts beside the total', () => {
  test('market-based carbon is never part of the total', () => {
    const claimed = estimate({ ...plan, site: { ...plan.site, carbonFreeShare: 1 } });
    expect(value(claimed, 'marketBasedCarbon')).toBe(0);
    expect(claimed.total).toEqual(estimate(plan).total);
    expect(estimate(plan).quantities).not.toHaveProperty('marketBasedCarbon');
  });
  test('a residual mix is used where it is stated', () => {
    const result = estimate({
      ...plan,
      site: { ...plan.site, carbonFreeShare: '50 %', residualIntensity: 600 },
    });
    expect(
      near(value(result, 'marketBasedCarbon'), (value(result, 'facilityEnergy') * 0.5 * 600) / 1000),
    ).toBe(true);
  });
  test('marginal carbon where the tables have a marginal intensity', () => {
    const result = estimate({ ...plan, site: { grid: 'FR' } });
    expect(result.quantities['marginalIntensity']?.row).toContain('ifi-2021');
    expect(
      near(
        value(result, 'marginalCarbon'),
        (value(result, 'facilityEnergy') * value(result, 'marginalIntensity')) / 1000,
      ),
    ).toBe(true);
  });
  test('every result is far above the floor that physics sets', () => {
    const result = estimate(plan);
    expect(value(result, 'facilityEnergy') * 3.6e9).toBeGreaterThan(1e15 * value(result, 'leastEnergy'));
  });
  test('primary energy is more than the electricity', () => {
    const result = estimate(plan);
    expect(value(result, 'primaryEnergy')).toBeGreaterThan(value(result, 'facilityEnergy') * 3.6);
  });
});

describe('a phase is refused for', () => {
  test.each<[string, Scenario, RegExp]>([
    [
      'development without hours to be a share of',
      { development: {}, site: { grid: 'FR' } },
      /^development: .*state development\.acceleratorHours/,
    ],
    ['post-training without tokens', { ...plan, postTraining: {} }, /^postTraining\.tokens: state/],
    [
      'distillation without a teacher',
      { ...plan, postTraining: { kind: 'distillation', tokens: 1e9 } },
      /^postTraining\.teacherParameters/,
    ],
    ['storage without data', { ...plan, storage: {} }, /^storage\.stored/],
    ['storage without time', { ...plan, storage: { stored: 3 } }, /^storage\.duration/],
    [
      'a negative share',
      { ...plan, development: { experiments: -1 } },
      /^development\.experiments: -1 is too small/,
    ],
    [
      'an unknown kind',
      { ...plan, postTraining: { kind: 'rlhf' as 'lora', tokens: 1 } },
      /^postTraining\.kind: "rlhf" is not one of/,
    ],
    [
      'a share above one',
      { ...plan, site: { ...plan.site, carbonFreeShare: 93 } },
      /^site\.carbonFreeShare: 93 is too large/,
    ],
  ])('%s', (_, scenario, wanted) => {
    expect(() => estimate(scenario)).toThrow(wanted);
  });
});
