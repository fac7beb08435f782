import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hourlyWater } from '../../packages/flopprint/src/data/hourlyWater.ts';
import type { Scenario } from '../../packages/flopprint/src/index.ts';
import { schedule, type Plan, type Schedule } from '../../packages/flopprint/src/schedule.ts';
import {
  runCleanest,
  runFollowing,
  runLater,
  runSlower,
  type Machine,
} from '../../packages/flopprint/src/schedule/draws.ts';
import { wholeValues } from '../../packages/flopprint/src/schedule/hours.ts';
import { tables as bare, type Tables } from '../../packages/flopprint/src/tables.ts';

const tables: Tables = { ...bare, hourlyWater };
const run = (site: NonNullable<Scenario['site']>, more: Partial<Scenario> = {}): Scenario => ({
  model: { parameters: 7e9 },
  training: { tokens: 2e12 },
  hardware: { accelerator: 'h100-sxm5-80', count: 512, mfu: 0.4 },
  site,
  ...more,
});
const california = run({ grid: 'US-CAL-CISO' });
const planned = (result: Schedule, policy: Plan['policy'], sight?: Plan['sight']): Plan => {
  const found = result.plans.find((plan) => plan.policy === policy && plan.sight === sight);
  if (!found) throw new Error(`${policy} ${sight ?? ''}`);
  return found;
};
const flatZone = (values: readonly number[]): Tables => ({
  ...tables,
  hourly: (bare.hourly ?? []).map((trace) => ({ ...trace, values: values.join(' ') })),
});
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
const machine: Machine = { powerLimitExponent: 0.31, acceleratorShare: 0.7, least: 0.4 };
const grid = fc.array(fc.integer({ min: 20, max: 900 }), { minLength: 6, maxLength: 80 });
const cost = (power: Float64Array, values: readonly number[]): number =>
  sum(values.map((value, hour) => value * (power[hour] ?? 0)));

describe('hours of a run, by hand', () => {
  const intensity = Float64Array.of(300, 100, 300, 100, 200);
  const sight = { forecast: intensity, whole: true };
  test('pauses leave out the dirtiest hours, and the part of an hour falls into the dirtiest of the chosen', () => {
    expect([...runCleanest({ work: 2.5, length: 5 }, sight).power]).toEqual([0, 1, 0, 1, 0.5]);
  });
  test('a later start takes the cleanest unbroken hours, the earliest of equals', () => {
    expect([...runLater({ work: 2, length: 5 }, sight).power]).toEqual([0, 0, 0, 1, 1]);
    expect([...runLater({ work: 1, length: 5 }, sight).power]).toEqual([0, 1, 0, 0, 0]);
  });
  test('following: two hours at 100 and 300 g have powers in the ratio 3 ^ (1 / (1 - 0.31))', () => {
    const whole = { ...machine, acceleratorShare: 1, least: 0.01 };
    const two = (work: number): Float64Array =>
      runFollowing({ work, length: 2 }, { forecast: Float64Array.of(100, 300), whole: true }, whole).power;
    const free = two(1.5);
    expect((free[0] ?? 0) / (free[1] ?? 1)).toBeCloseTo(3 ** (1 / 0.69), 6);
    // With more to do the clean hour is at full power, and the other does what is left.
    expect(two(1.8)[0]).toBe(1);
    expect(two(1.8)[1]).toBeCloseTo(0.8 ** (1 / 0.31), 6);
    const gentle = runFollowing(
      { work: 1, length: 2 },
      { forecast: Float64Array.of(100, 110), whole: true },
      whole,
    ).power;
    expect((gentle[0] ?? 0) / (gentle[1] ?? 1)).toBeCloseTo(1.1 ** (1 / 0.69), 6);
    expect(sum([...gentle].map((power) => power ** 0.31))).toBeCloseTo(1, 6);
  });
});

describe('hours of a run, whatever the grid', () => {
  const spanOf = (length: number, share: number) => ({ work: Math.max(0.5, share * length), length });
  test('the work is done: pausing and starting later draw as much, following does as much', () => {
    fc.assert(
      fc.property(
        grid,
        fc.double({ min: 0.5, max: 1, noNaN: true }),
        fc.boolean(),
        (values, share, whole) => {
          const span = spanOf(values.length, share);
          const sight = { forecast: Float64Array.from(values), whole };
          const { power } = runFollowing(span, sight, { ...machine, acceleratorShare: 1, least: 0.01 });
          const busy = runFollowing(span, sight, { ...machine, least: 0.01 }).busy;
          const speeds = [...power].map((each, hour) =>
            (busy[hour] ?? 0) > 0 ? (busy[hour] ?? 0) * (each / (busy[hour] ?? 1)) ** 0.31 : 0,
          );
          expect(sum(speeds)).toBeCloseTo(span.work, 5);
          expect(sum(runCleanest(span, sight).power)).toBeCloseTo(span.work, 9);
          expect(sum(runLater(span, sight).power)).toBeCloseTo(span.work, 9);
          expect([...runCleanest(span, sight).power].every((each) => each >= 0 && each <= 1)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
  test('no choice of the same hours is cleaner than pauses by foresight: every subset tried', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 20, max: 900 }), { minLength: 3, maxLength: 10 }),
        fc.integer({ min: 1, max: 10 }),
        (values, hours) => {
          const work = Math.min(hours, values.length);
          const span = { work, length: values.length };
          const chosen = cost(
            runCleanest(span, { forecast: Float64Array.from(values), whole: true }).power,
            values,
          );
          let least = Infinity;
          for (let set = 0; set < 2 ** values.length; set += 1) {
            const taken = values.filter((_, hour) => (set >> hour) % 2 === 1);
            if (taken.length === work) least = Math.min(least, sum(taken));
          }
          expect(chosen).toBeCloseTo(least, 6);
        },
      ),
      { numRuns: 40 },
    );
  });
  test('following never emits more than the same power in every hour does in the same time', () => {
    fc.assert(
      fc.property(grid, fc.double({ min: 0.75, max: 0.99, noNaN: true }), (values, share) => {
        const span = spanOf(values.length, share);
        const following = runFollowing(span, { forecast: Float64Array.from(values), whole: true }, machine);
        expect(cost(following.power, values)).toBeLessThanOrEqual(
          cost(runSlower(span, machine).power, values) * (1 + 1e-6),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('schedule', () => {
  test('foresight bounds what persistence does, for every zone', () => {
    for (const { zone } of tables.hourly ?? []) {
      const result = schedule(tables, run({ grid: zone }), { policies: ['later', 'pause'] });
      for (const policy of ['later', 'pause'] as const) {
        const bound = planned(result, policy, 'foresight');
        const possible = planned(result, policy, 'persistence');
        expect(bound.electricityChange.share).toBeLessThanOrEqual(possible.electricityChange.share + 1e-12);
        expect(bound.electricityChange.p95).toBeLessThanOrEqual(1e-9);
      }
    }
  });
  test('more slack is never worse by foresight, and none changes nothing', () => {
    const at = (slack: number): Schedule => schedule(tables, california, { slack });
    const none = at(0);
    for (const plan of none.plans) expect(plan.carbonChange.share).toBeCloseTo(0, 12);
    for (const policy of ['later', 'pause'] as const)
      expect(planned(at(48), policy, 'foresight').electricityChange.share).toBeLessThan(
        planned(at(12), policy, 'foresight').electricityChange.share,
      );
  });
  test('a grid that never changes rewards no hour; lower power saves the same whether it follows or not', () => {
    const result = schedule(flatZone(Array.from({ length: 8760 }, () => 250)), california);
    for (const policy of ['later', 'pause'] as const)
      expect(planned(result, policy, 'foresight').carbonChange.share).toBeCloseTo(0, 9);
    expect(planned(result, 'follow', 'persistence').carbon.value).toBeCloseTo(
      planned(result, 'limit').carbon.value,
      6,
    );
    // Energy per work at the least power 0.808: (1 - a + 0.808 a) / 0.808 ^ 0.31, a = 634.9 / 969.
    const share = 634.9 / 969;
    expect(
      planned(schedule(flatZone(Array.from({ length: 8760 }, () => 250)), california, { slack: 48 }), 'limit')
        .electricityChange.share,
    ).toBeCloseTo((1 - share + 0.808 * share) / 0.808 ** 0.31 - 1, 3);
  });
  test('machines that are held while the run waits cost idle power and their share of life', () => {
    const result = schedule(tables, california, { policies: ['pause'] });
    const { carbon, held } = planned(result, 'pause', 'foresight');
    expect(held.value).toBeGreaterThan(carbon.value);
    const now = planned(result, 'now');
    expect(now.held.value).toBeCloseTo(now.carbon.value, 9);
  });
  test('a stated start has its plan hour by hour, charged at the trace', () => {
    const stated = run({ grid: 'US-CAL-CISO' }, { training: { tokens: 2e12, start: '2022-06-01' } });
    const result = schedule(tables, stated, { slack: 24, policies: ['pause'] });
    expect(result.start).toBe('2022-06-01');
    const { powers = [] } = planned(result, 'pause', 'foresight');
    expect(powers).toHaveLength(Math.floor(result.duration + 24));
    expect(sum(powers)).toBeCloseTo(result.duration, 6);
    const now = planned(result, 'now').powers ?? [];
    const values = wholeValues((tables.hourly ?? []).find(({ zone }) => zone === 'US-CAL-CISO')!).values;
    const from = (Date.UTC(2022, 5) - Date.UTC(2022, 0)) / 3_600_000;
    const mean = (weights: readonly number[]): number =>
      sum(weights.map((weight, hour) => weight * (values[from + hour] ?? 0))) / sum(weights);
    expect(planned(result, 'pause', 'foresight').electricityChange.share).toBeCloseTo(
      mean(powers) / mean(now) - 1,
      9,
    );
  });
  test('water follows hydropower as it is counted', () => {
    const by = (hydroWater: 'with' | 'without'): number =>
      planned(schedule(tables, run({ grid: 'US-NW-BPAT', hydroWater }), { policies: ['later'] }), 'now').water
        ?.value ?? 0;
    expect(by('with')).toBeGreaterThan(10 * by('without'));
    expect(planned(schedule(bare, california, { policies: ['later'] }), 'now').water).toBeUndefined();
  });
  test('34 hours without a whole record of generation have the value of the day before', () => {
    const filled = (tables.hourly ?? []).map((trace) => ({ zone: trace.zone, ...wholeValues(trace) }));
    expect(sum(filled.map((each) => each.filled))).toBe(34);
    const pjm = filled.find(({ zone }) => zone === 'US-MIDA-PJM')?.values ?? new Float64Array();
    // 1 October, 05:00 to 08:00: 47 g, after 303.
    for (let hour = 6557; hour <= 6560; hour += 1) expect(pjm[hour]).toBe(pjm[hour - 24]);
    expect(Math.min(...pjm)).toBe(276);
  });
});

describe('the published saving of a power that follows the grid', () => {
  const published = (id: string): number => bare.constants.find((row) => row.id === id)?.value ?? Number.NaN;
  const changed = (exponent: number): Tables => ({
    ...tables,
    // That study meters the accelerators alone.
    accelerators: bare.accelerators.map(({ systemPowerMeasured: _, ...device }) => device),
    constants: bare.constants.map((row) =>
      row.id === 'power-limit-exponent'
        ? { ...row, value: exponent }
        : row.id === 'host-factor-default'
          ? { ...row, value: 1 }
          : row,
    ),
  });
  const bound = (exponent: number, zone: string): number =>
    planned(
      schedule(changed(exponent), run({ grid: zone }), {
        slackShare: published('chase-time'),
        policies: ['follow'],
      }),
      'follow',
      'foresight',
    ).electricityChange.share;
  const row = bare.constants.find(({ id }) => id === 'power-limit-exponent');

  test('lies within what the traces allow over the range of the law of speed and power, accelerators alone', () => {
    const [low = 0, high = 0] = [row?.low, row?.value];
    expect(bound(low, 'US-CAL-CISO')).toBeLessThan(-published('chase-carbon'));
    for (const { zone } of tables.hourly ?? [])
      expect(bound(high, zone)).toBeGreaterThan(-published('chase-carbon'));
  });
});

describe('what cannot be planned is refused', () => {
  test('hours on another basis than the run', () => {
    const direct = (bare.hourly ?? []).map((trace) => ({ ...trace, basis: 'direct' }));
    expect(() => schedule({ ...tables, hourly: direct }, california)).toThrow(
      /^site\.basis: the hours are direct/,
    );
  });
  test.each<[string, Scenario, Parameters<typeof schedule>[2]]>([
    ['site.grid', run({ grid: 'FR' }), {}],
    ['site.carbonIntensity', run({ grid: 'US-CAL-CISO', carbonIntensity: 100 }), {}],
    ['hardware.count', run({ grid: 'US-CAL-CISO' }, { hardware: { accelerator: 'h100' } }), {}],
    ['training', { site: { grid: 'US-CAL-CISO' }, inference: { requests: 1 } }, {}],
    ['slack', california, { slack: -1 }],
    ['slack', california, { slack: Number.NaN }],
    ['slack', california, { slack: 9000 }],
    ['slackShare', california, { slack: 1, slackShare: 0.1 }],
    [
      'hardware.powerLimit',
      run({ grid: 'US-CAL-CISO' }, { hardware: { accelerator: 'h100', count: 512, powerLimit: 400 } }),
      {},
    ],
  ])('%s', (field, scenario, options) => {
    expect(() => schedule(tables, scenario, options)).toThrow(
      expect.objectContaining({ name: 'InputError', field }) as Error,
    );
  });
});

test('a stated start tells the hours of its span, and no stated start tells none', () => {
  const { intensity, plans, duration, slack } = schedule(
    tables,
    { ...california, training: { ...california.training, start: '2022-07-01T05' } },
    { policies: ['pause'], slack: 12 },
  );
  const trace = bare.hourly?.find(({ zone }) => zone === 'US-CAL-CISO');
  const from = (Date.UTC(2022, 6, 1, 5) - Date.UTC(2022, 0)) / 3_600_000;
  expect(intensity).toHaveLength(Math.floor(duration + slack));
  expect(intensity?.slice(0, 9)).toEqual(
    trace?.values
      .split(' ')
      .slice(from, from + 9)
      .map(Number),
  );
  expect(plans[0]?.powers).toHaveLength(intensity?.length ?? 0);
  expect(schedule(tables, california, { policies: ['pause'] }).intensity).toBeUndefined();
});
