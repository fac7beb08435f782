import { readFileSync } from 'node:fs';
import { planAgainstActual, readImport } from 'flopprint/imports';
import { estimate, simulate, tables, type Scenario } from 'flopprint';
import { describe, expect, test } from 'vitest';
import { runs as publishedRuns } from '../../packages/flopprint/src/data/runs.ts';
import { trainingCases } from '../../packages/flopprint/src/validation/trainingCases.ts';
import {
  efficienciesWithout,
  efficiencyRows,
  efficiencyUnder,
} from '../../packages/flopprint/src/validation/trainingFit.ts';

const folder = new URL('./files/', import.meta.url);
const file = readFileSync(new URL('codecarbon-3.csv', folder), 'utf8');
const plan = JSON.parse(readFileSync(new URL('plan-160m.json', folder), 'utf8')) as Scenario;
const result = planAgainstActual(tables, plan, readImport(tables, file));
const prior = (id: string) => tables.priors.find((row) => row.id === id);

describe('plan against actual', () => {
  test('compares with the estimate of the plan, and its own interval', () => {
    const planned = simulate(plan);
    for (const { key, planned: amount, actual, ratio, isInside } of result.comparisons) {
      const quantity = planned.quantities[key];
      expect(amount.value).toBe(quantity?.value);
      expect(ratio).toBe(actual.value / amount.value);
      expect(isInside).toBe(
        actual.value >= (quantity?.p5 ?? Infinity) && actual.value <= (quantity?.p95 ?? -Infinity),
      );
    }
    expect(result.comparisons.map(({ key }) => key)).toEqual([
      'acceleratorHours',
      'duration',
      'itEnergy',
      'operationalCarbon',
    ]);
  });

  // By hand: 6 × 1.6e8 × 4e10 FLOP over 80 h × 3600 s of 312e12 FLOP/s are 0.4274; 24 kWh of the GPUs over 80 h are
  // 300 W, three quarters of 400 W; 26 kWh of the machines are 325 W. 1,344 g over 31.2 kWh are 43.1 g/kWh.
  test('says the efficiency and the power that the run implies', () => {
    expect(result.impliedMfu).toBeCloseTo((6 * 1.6e8 * 4e10) / (80 * 3600 * 312e12), 10);
    expect(result.impliedPower).toBeCloseTo(300, 9);
    expect(result.impliedPowerFraction).toBeCloseTo(0.75, 9);
    expect(result.impliedSystemPower).toBeCloseTo(325, 9);
    expect(result.impliedSystemFraction).toBeCloseTo(0.8125, 9);
    expect(result.impliedIntensity).toBeCloseTo(1344 / 31.2, 9);
  });

  test('says what the ratio of carbon is made of, and the parts multiply to it', () => {
    const note = result.notes.find((one) => one.startsWith('The ratio of carbon'));
    const [whole = 0, ...parts] = [...(note ?? '').matchAll(/([\d.]+)\u202f×/g)].map(([, number]) =>
      Number(number),
    );
    expect(parts).toHaveLength(3);
    expect(parts.reduce((product, part) => product * part, 1)).toBeCloseTo(whole, 2);
  });

  // By hand: the median of the next run lies ρ of the way from the plan to the observation, in logarithms, and the
  // width of its range is that of the plan to the power √(1 − ρ²).
  test('moves the next run towards the observed one, and narrows it', () => {
    const rho = prior('training-family-correlation')?.value ?? Number.NaN;
    const planned = result.plan.quantities['mfu'];
    const mfu = result.next?.scenario.hardware?.mfu as { low: number; high: number };
    const middle = Math.sqrt(mfu.low * mfu.high);
    expect(middle).toBeCloseTo((planned?.value ?? 0) ** (1 - rho) * (result.impliedMfu ?? 0) ** rho, 10);
    expect(Math.log(mfu.high / mfu.low)).toBeCloseTo(
      Math.log((planned?.p95 ?? 0) / (planned?.p5 ?? 1)) * Math.sqrt(1 - rho ** 2),
      10,
    );
    expect(result.next?.scenario.hardware?.power).toEqual({ low: 325 * 0.85, high: 325 * 1.15 });
    for (const { before = 0, after = Infinity } of result.next?.widths ?? [])
      expect(after).toBeLessThan(before);
    expect(result.next?.estimate.quantities['mfu']?.value).toBeCloseTo(middle, 10);
  });

  test('of a run that went as planned leaves the next one where it was', () => {
    const hours = estimate(plan).quantities['acceleratorHours']?.value ?? 0;
    const actual = JSON.stringify({ training: { acceleratorHours: hours } });
    const { ratio, isInside } =
      planAgainstActual(tables, plan, readImport(tables, actual)).comparisons[0] ?? {};
    expect(ratio).toBeCloseTo(1, 12);
    expect(isInside).toBe(true);
    const again = planAgainstActual(tables, plan, readImport(tables, actual)).next?.estimate;
    expect(again?.quantities['acceleratorHours']?.value).toBeCloseTo(hours, 6);
  });

  test('computes the carbon of a file without any, at the place of the plan', () => {
    const sacct = 'JobID|State|Elapsed|AllocTRES|ConsumedEnergy\n1|COMPLETED|10:00:00|gres/gpu:a100=8|93.6M';
    const { comparisons, notes } = planAgainstActual(tables, plan, readImport(tables, sacct));
    const carbon = comparisons.find(({ key }) => key === 'operationalCarbon');
    expect(carbon?.from).toBe('computed');
    const { pue, carbonIntensity } = estimate(plan).quantities;
    expect(carbon?.actual.value).toBeCloseTo(
      0.026 * (pue?.value ?? 0) * (carbonIntensity?.value ?? 0) * 1e-3,
      12,
    );
    expect(notes.join(' ')).toContain('of its energy with the PUE');
  });

  test('on another accelerator implies the efficiency of that one', () => {
    const h100 = file.replace('NVIDIA A100-SXM4-80GB', 'NVIDIA H100 80GB HBM3');
    const other = planAgainstActual(tables, plan, readImport(tables, h100));
    expect(other.impliedMfu).toBeCloseTo((6 * 1.6e8 * 4e10) / (80 * 3600 * 989e12), 3);
    expect(other.notes.join(' ')).toContain('the run was on h100-sxm5-80');
  });

  test('says that a run cannot have done the compute of the plan', () => {
    const more = planAgainstActual(tables, { ...plan, training: { tokens: 4e12 } }, readImport(tables, file));
    expect(more.notes.join(' ')).toContain('cannot have done the compute');
    expect(more.next?.scenario.hardware?.mfu).toBeUndefined();
  });

  test('with a plan that states an efficiency keeps it where the run has no hours', () => {
    const stated = { ...plan, hardware: { ...plan.hardware, mfu: 0.3 } };
    const energy = planAgainstActual(tables, stated, readImport(tables, '{"training": {"energy": 0.026}}'));
    expect(energy.impliedMfu).toBeUndefined();
    expect(energy.next).toBeUndefined();
    expect(planAgainstActual(tables, stated, readImport(tables, file)).plannedMfu).toBe(0.3);
  });

  test('refuses a plan that is none, and a file with nothing to compare', () => {
    expect(() => planAgainstActual(tables, {}, readImport(tables, file))).toThrow(/model.parameters/);
    expect(() =>
      planAgainstActual(tables, plan, readImport(tables, 'JobID|State|Elapsed\n1|FAILED|01:00:00')),
    ).toThrow(/no completed run/);
  });
});

describe('what runs of one family have in common', () => {
  // Each run of a family by another run of it, with a prediction that has not seen the family: 48 pairs.
  test('brings a second run nearer, on published runs, and holds it as often', () => {
    const rho = prior('training-family-correlation')?.value ?? Number.NaN;
    const { low = 0, high = 0 } = prior('training-residual') ?? {};
    const rows = efficiencyRows(tables, trainingCases(tables, publishedRuns).cases);
    const without = efficienciesWithout(rows);
    const errors = rows.map((row) => Math.log(row.mfu / efficiencyUnder(row, without.get(row.family) ?? {})));
    const kind = rows.map(({ family, device, mixture }) => `${family} ${device} ${mixture}`);
    const pairs = rows.flatMap((_, one) =>
      rows.flatMap((__, other) =>
        one !== other && kind[one] === kind[other] ? [[errors[one] ?? 0, errors[other] ?? 0] as const] : [],
      ),
    );
    expect(pairs.length).toBe(48);
    const middle = (values: readonly number[]): number =>
      values.toSorted((a, b) => a - b)[values.length / 2] ?? 0;
    const before = middle(pairs.map(([, second]) => Math.abs(second)));
    const after = middle(pairs.map(([first, second]) => Math.abs(second - rho * first)));
    expect(after).toBeLessThan(0.75 * before);
    const share = (isHeld: (pair: readonly [number, number]) => boolean) =>
      pairs.filter(isHeld).length / pairs.length;
    const half = (Math.log(high / low) / 2) * Math.sqrt(1 - rho ** 2);
    const heldAfter = share(([first, second]) => Math.abs(second - rho * first) <= half);
    expect(heldAfter).toBeGreaterThanOrEqual(
      share(([, second]) => second >= Math.log(low) && second <= Math.log(high)),
    );
    expect(heldAfter).toBeGreaterThan(0.8);
  });
});
