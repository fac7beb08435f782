import { describe, expect, test } from 'vitest';
import { tables, type Scenario } from '../../packages/flopprint/src/index.ts';
import {
  lowPowerDecode,
  oversubscribed,
  powerCurve,
  precisionGuard,
  splitPhases,
} from '../../packages/flopprint/src/power.ts';

const run = (grid: string, more: Partial<Scenario> = {}): Scenario => ({
  model: { parameters: 7e9 },
  training: { tokens: 2e12 },
  hardware: { accelerator: 'h100-sxm5-80', count: 512, mfu: 0.4 },
  site: { grid },
  ...more,
});
const pjm = run('US-MIDA-PJM');

describe('the curve of power', () => {
  const { points, leastEnergy, leastCarbon, leastCost } = powerCurve(tables, pjm);
  test('ends at the run as it stands', async () => {
    const { estimate } = await import('../../packages/flopprint/src/index.ts');
    const full = points.at(-1);
    const own = estimate(pjm);
    expect(full?.share).toBe(1);
    expect(full?.energy.value).toBeCloseTo(own.total.energy?.value ?? 0, 9);
    expect(full?.carbon.value).toBeCloseTo(own.total.carbon?.value ?? 0, 9);
    expect(full?.time.value).toBeCloseTo((own.quantities['duration']?.value ?? 0) * 24, 9);
  });
  test('by hand at the least power, 0.808: speed 0.808 ^ 0.31, power 1 - a + 0.808 a with a = 634.9 / 969', () => {
    const [point] = points;
    const full = points.at(-1);
    const [speed, share] = [0.808 ** 0.31, 634.9 / 969];
    expect(point?.share).toBe(0.808);
    expect((point?.time.value ?? 0) / (full?.time.value ?? 1)).toBeCloseTo(1 / speed, 9);
    expect((point?.energy.value ?? 0) / (full?.energy.value ?? 1)).toBeCloseTo(
      (1 - share * 0.192) / speed,
      9,
    );
  });
  test('gives back the published case: V100 alone, 13.7 % less energy for 6.8 % more time', () => {
    const power = 0.863 / 1.068;
    expect(1 / power ** 0.31).toBeCloseTo(1.068, 3);
  });
  test('falls in energy and rises in time as power goes down, and every point is on the front', () => {
    for (const [index, point] of points.entries()) {
      const next = points[index + 1];
      if (!next) continue;
      expect(point.time.value).toBeGreaterThan(next.time.value);
      expect(point.energy.value).toBeLessThan(next.energy.value);
    }
    expect(points.every(({ onFront }) => onFront)).toBe(true);
  });
  test('Zeus: energy alone picks the least energy, time alone full power', () => {
    expect(powerCurve(tables, pjm, { weight: 1 }).leastCost.share).toBe(leastEnergy.share);
    expect(powerCurve(tables, pjm, { weight: 0 }).leastCost.share).toBe(1);
    expect(leastCost.share).toBeGreaterThanOrEqual(leastEnergy.share);
    expect(leastCarbon.carbon.value).toBeLessThanOrEqual(points.at(-1)?.carbon.value ?? 0);
  });
  test('the cleaner the grid, the higher the best power: machines are held for longer', () => {
    const clean = powerCurve(tables, run('SE')).carbonOptimum;
    expect(clean).toBeGreaterThan(powerCurve(tables, pjm).carbonOptimum);
    expect(powerCurve(tables, run('SE')).energyOptimum).toBeCloseTo(
      powerCurve(tables, pjm).energyOptimum,
      12,
    );
  });
  test.each<[string, Scenario, number?]>([
    ['hardware.powerLimit', run('FR', { hardware: { accelerator: 'h100', count: 8, powerLimit: 400 } })],
    ['hardware.count', run('FR', { hardware: { accelerator: 'h100' } })],
    ['training', { site: { grid: 'FR' }, inference: { requests: 1 } }],
    ['weight', pjm, 2],
  ])('refuses %s', (field, scenario, weight) => {
    expect(() => powerCurve(tables, scenario, weight === undefined ? {} : { weight })).toThrow(
      expect.objectContaining({ name: 'InputError', field }) as Error,
    );
  });
});

describe('beside the curve', () => {
  test('30 % more servers take 0.3 / 1.3 off the building and nothing off the machine', () => {
    const { building, saved, savedShare } = oversubscribed(tables, pjm);
    expect(saved.value).toBeCloseTo((building.value * 0.3) / 1.3, 9);
    expect(savedShare).toBeGreaterThan(0);
    expect(savedShare).toBeLessThan(0.3 / 1.3);
  });
  test('the law for precision, against the worked case of 220 M parameters and 26 B tokens at 16 bits', () => {
    const [full, low] = precisionGuard(tables, { parameters: 220e6, tokens: 26e9 }, [16, 4]);
    expect(full?.effectiveShare).toBeCloseTo(219287452.26254252 / 220e6, 9);
    expect(full?.lossAdded).toBe(0);
    expect(low?.effectiveShare).toBeLessThan(0.7);
    expect(low?.lossAdded).toBeGreaterThan(0);
    expect(() => precisionGuard(tables, { parameters: 0, tokens: 1 }, [8])).toThrow(/^parameters: /);
    expect(() => precisionGuard(tables, { parameters: 1, tokens: 1 }, [0])).toThrow(/^bits: /);
  });
  test('phases split over two machines: on one machine they are the whole, and a split lies between', () => {
    const served: Scenario = {
      model: { name: 'llama-3.1-8b' },
      inference: { requests: 1e6, tokensIn: 1155, tokensOut: 211, batch: 64 },
      site: { grid: 'FR' },
    };
    const ways = splitPhases(tables, served, { prefill: 'h100-sxm5-80', decode: 'a100-sxm4-80' });
    expect(ways).toHaveLength(4);
    const energies = ways.map(({ energy }) => energy);
    // From estimates of the whole request and of its prefill on each.
    expect(energies[0]).toBeCloseTo(0.0219462311, 8);
    expect(energies[3]).toBeCloseTo(0.025011855, 8);
    expect(energies[1]).toBeCloseTo(0.0059196214 + 0.025011855 - 0.010644411, 8);
    expect(() => splitPhases(tables, pjm, { prefill: 'h100', decode: 'a100' })).toThrow(/^inference: /);
  });
});

describe('decoding at a lower clock', () => {
  const served: Scenario = {
    model: { name: 'llama-3.1-8b' },
    hardware: { accelerator: 'h100-sxm5-80' },
    site: { grid: 'FR' },
    inference: { requests: 1e6, tokensIn: 500, tokensOut: 500, batch: 1 },
  };
  const found = lowPowerDecode(tables, served);

  test('by hand: one sequence reads 8 billion weights of 2 bytes at 3.35 TB/s, and computes 16 GFLOP at 989 TFLOP/s', async () => {
    const { estimate } = await import('../../packages/flopprint/src/index.ts');
    const { quantities } = estimate(served);
    const of = (key: string): number => quantities[`inference.${key}`]?.value ?? Number.NaN;
    const parameters = quantities['parameters']?.value ?? Number.NaN;
    const arithmetic = ((2 * parameters) / 989.4e12) * 1e3;
    expect(of('decodeComputeTime')).toBeCloseTo(arithmetic, 4);
    expect(of('memoryTime')).toBeGreaterThan(((2 * parameters) / 3.35e12) * 1e3);
    const whole = of('memoryTime') + of('decodeComputeTime') + of('overheadTime');
    expect(found.bound.arithmetic).toBeCloseTo(of('decodeComputeTime') / whole, 12);
    const half = found.points.at(-1);
    expect(half?.clock).toBeCloseTo(0.5, 12);
    // At half the clock what is arithmetic takes twice as long, and at most what is beside it too.
    expect(half?.least).toBeCloseTo(1 + found.bound.arithmetic, 12);
    expect(half?.most).toBeCloseTo(1 + found.bound.arithmetic + found.bound.overhead, 12);
    expect(half?.prefill).toBeCloseTo(2, 12);
    expect(found.bound.memory + found.bound.arithmetic + found.bound.overhead).toBeCloseTo(1, 12);
  });
  test('full clock changes nothing, and a lower one never makes it faster', () => {
    expect(found.points[0]).toEqual({ clock: 1, least: 1, most: 1, prefill: 1 });
    for (const [index, point] of found.points.entries()) {
      expect(point.least).toBeLessThanOrEqual(point.most);
      expect(point.most).toBeLessThanOrEqual(point.prefill);
      if (index > 0) expect(point.least).toBeGreaterThan(found.points[index - 1]?.least ?? 0);
    }
  });
  test('the power of decoding lies below the limit, by the fit of serving', () => {
    const value = (id: string): number => tables.priors.find((row) => row.id === id)?.value ?? Number.NaN;
    const { bound, power, limit } = found;
    expect(limit).toBe(700);
    expect(power).toBeCloseTo(
      700 *
        (value('serving-power-idle') +
          value('serving-power-memory') * Math.sqrt(bound.memory) +
          value('serving-power-compute') * bound.arithmetic),
      6,
    );
    expect(power).toBeLessThan(limit);
  });
  test('the larger the batch, the more a lower clock costs', () => {
    const slow = (batch: number): number =>
      lowPowerDecode(tables, { ...served, inference: { ...served.inference, batch } }).points.at(-1)?.least ??
      0;
    expect(slow(64)).toBeGreaterThan(slow(8));
    expect(slow(8)).toBeGreaterThan(slow(1));
  });
  test('what is published is the published', () => {
    expect(found.publishedSaving).toBe(0.32);
    expect(found.publishedPower).toEqual([0.196, 0.429]);
    expect(137 / 700).toBeCloseTo(found.publishedPower[0], 3);
    expect(300 / 700).toBeCloseTo(found.publishedPower[1], 3);
  });
  test('what is not served, or only metered, is refused with the reason', () => {
    expect(() => lowPowerDecode(tables, pjm)).toThrow(/^inference: state what is served/);
    expect(() =>
      lowPowerDecode(tables, { site: { grid: 'FR' }, inference: { requests: 1e6, energyPerRequest: 0.3 } }),
    ).toThrow(/^inference: state the model and the accelerator/);
  });
});
