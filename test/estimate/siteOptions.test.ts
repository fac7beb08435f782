import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hourly } from '../../packages/flopprint/src/data/hourly.ts';
import { estimate, explain, type Estimate, type Scenario } from '../../packages/flopprint/src/index.ts';
import { meanOver, startOf } from '../../packages/flopprint/src/resolve/hourly.ts';

type Site = NonNullable<Scenario['site']>;
const run = (site: Site, training: NonNullable<Scenario['training']> = {}): Estimate =>
  estimate({
    model: { parameters: 7e9 },
    training: { tokens: 2e12, ...training },
    hardware: { accelerator: 'h100', count: 512 },
    site,
  });
const value = (result: Estimate, key: string): number => result.quantities[key]?.value ?? Number.NaN;
const near = (actual: number, wanted: number, relative = 1e-9): boolean =>
  Math.abs(actual - wanted) <= relative * Math.abs(wanted);
const california = { grid: 'US-CAL-CISO' };
const trace = (zone: string) => {
  const found = hourly.find((one) => one.zone === zone);
  if (!found) throw new Error(zone);
  return found;
};

describe('hourly carbon intensity', () => {
  test('the first day of 2022 in California, from the rows of the table', () => {
    const rows = readFileSync('data/hourly/us-2022-lifecycle.csv', 'utf8').split('\n').slice(1, 25);
    const mean = rows.reduce((sum, row) => sum + Number(row.split(',')[3]), 0) / 24;
    const found = meanOver(trace('US-CAL-CISO'), startOf('2022-01-01') ?? 0, 24);
    expect(near(found.intensity, mean)).toBe(true);
    expect(found).toMatchObject({ measured: true, from: '2022-01-01T00', to: '2022-01-02T00' });
  });
  test('the mean of a whole year is that of the year, wherever it starts', () => {
    for (const one of hourly) {
      const values = one.values.split(' ').map(Number);
      expect(values).toHaveLength(8760);
      const known = values.filter((each) => !Number.isNaN(each));
      const mean = known.reduce((sum, each) => sum + each, 0) / known.length;
      expect(near(meanOver(one, startOf('2022-05-07T13') ?? 0, 8760).intensity, mean)).toBe(true);
      expect(near(meanOver(one, startOf('2022-01-01') ?? 0, 3 * 8760).intensity, mean)).toBe(true);
    }
  });
  test('agrees with the published means of the shared material, where it is at hand', () => {
    const path = '../shared/data/grid/hourly/stats.json';
    if (!existsSync(path)) return;
    const stats = JSON.parse(readFileSync(path, 'utf8')) as Record<
      string,
      { ci_lifecycle_ipcc_mean: number }
    >;
    for (const one of hourly) {
      const authority = one.zone.split('-').at(-1) ?? '';
      const { ci_lifecycle_ipcc_mean: published } = stats[authority] ?? { ci_lifecycle_ipcc_mean: 0 };
      // They hold the hours of PJM whose record is not whole, six of them at a seventh of what it usually is.
      expect(Math.abs(meanOver(one, startOf('2022-01-01') ?? 0, 8760).intensity - published)).toBeLessThan(
        authority === 'PJM' ? 0.25 : 0.05,
      );
    }
  });
  test('lies between the cleanest and the dirtiest hour, and a constant trace gives the constant', () => {
    const flat = { ...trace('US-CAL-CISO'), values: Array.from({ length: 8760 }, () => '250').join(' ') };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8759 }),
        fc.double({ min: 0.1, max: 20_000, noNaN: true }),
        (hour, hours) => {
          const start = Date.UTC(2022, 0) + hour * 3_600_000;
          const values = trace('US-TEX-ERCO').values.split(' ').map(Number);
          const { intensity } = meanOver(trace('US-TEX-ERCO'), start, hours);
          return (
            intensity >= Math.min(...values) - 1e-9 &&
            intensity <= Math.max(...values) + 1e-9 &&
            near(meanOver(flat, start, hours).intensity, 250)
          );
        },
      ),
      { numRuns: 40 },
    );
  });
  test('is in the total of a run in 2022, with the annual figure beside it', () => {
    const result = run(california, { start: '2022-03-01' });
    const annual = run(california);
    expect(
      near(
        value(result, 'operationalCarbon'),
        value(result, 'facilityEnergy') * value(result, 'hourlyIntensity') * 1e-3,
      ),
    ).toBe(true);
    expect(near(value(result, 'annualCarbon'), value(annual, 'operationalCarbon'))).toBe(true);
    expect(
      near(
        result.total.carbon?.value ?? 0,
        value(result, 'operationalCarbon') + value(result, 'embodiedCarbon'),
      ),
    ).toBe(true);
    expect(explain(result, 'hourlyCarbon').operands.find(({ key }) => key === 'hourlyIntensity')?.row).toBe(
      'hourly/US-CAL-CISO/2022',
    );
  });
  test('an hour whose record is not whole counts for nothing', () => {
    // 1 October, the hours from 05:00 to 08:00 are not known; 303 g before them, 318 after.
    const found = meanOver(trace('US-MIDA-PJM'), startOf('2022-10-01T04') ?? 0, 7);
    expect(trace('US-MIDA-PJM').values.split(' ').slice(6557, 6561)).toEqual(['-', '-', '-', '-']);
    expect(found.intensity).toBeGreaterThan(300);
    expect(meanOver(trace('US-MIDA-PJM'), startOf('2022-10-01T05') ?? 0, 2).intensity).toBeNaN();
  });
  test('stands beside the total in another year', () => {
    const result = run(california, { start: '2024-03-01T12' });
    expect(result.total).toEqual(run(california).total);
    expect(value(result, 'hourlyCarbon')).toBeGreaterThan(0);
    expect(result.warnings.map(({ field }) => field)).toContain('training.start');
  });
  test('is left out with a reason: no trace, a stated intensity, another basis', () => {
    for (const site of [{ grid: 'FR' }, { ...california, carbonIntensity: 100 }]) {
      const result = run(site, { start: '2022-03-01' });
      expect(result.total).toEqual(run(site).total);
      expect(result.warnings.map(({ field }) => field)).toContain('training.start');
    }
  });
  test.each(['2022-13-01', '2022-02-30', 'March', '2022-03-01T25', '2022'])('%s is no start', (start) => {
    expect(() => run(california, { start })).toThrow(/training\.start.*YYYY-MM-DD/);
  });
  test('asks for what the hours follow from', () => {
    expect(() =>
      estimate({
        model: { parameters: 7e9 },
        training: { tokens: 2e12, start: '2022-03-01' },
        hardware: { accelerator: 'h100' },
        site: california,
      }),
    ).toThrow(/hardware\.count/);
  });
});

describe('PUE from the physics of the plant', () => {
  const pue = (outdoorTemperature: number, cooling?: 'chiller' | 'outside-air'): number =>
    value(run({ grid: 'FR', outdoorTemperature, ...(cooling ? { cooling } : {}) }), 'pue');
  test('by hand at 35 degrees, the design point of the condenser', () => {
    // capacity 0.944836, full load 1.01352, part load 0.7 / 0.944836, efficiency 3.
    const full = 2.333 - 1.975 * 0.944836 + 0.6121 * 0.944836 ** 2;
    const load = 0.7 / 0.944836;
    const part = 0.03303 + 0.6852 * load + 0.2818 * load ** 2;
    const chiller = (part * full) / (3 * load);
    expect(near(pue(35), 1 + 0.06 + 0.06 + 1.06 * chiller)).toBe(true);
  });
  test('never falls as the day gets hotter, is at least 1, and outside air never costs', () => {
    const temperature = fc.double({ min: -30, max: 45, noNaN: true });
    fc.assert(
      fc.property(temperature, temperature, (one, other) => {
        const [cold, hot] = [Math.min(one, other), Math.max(one, other)];
        return (
          pue(hot) >= pue(cold) - 1e-12 &&
          pue(hot, 'outside-air') >= pue(cold, 'outside-air') - 1e-12 &&
          pue(cold, 'outside-air') >= 1 &&
          pue(cold, 'outside-air') <= pue(cold)
        );
      }),
      { numRuns: 40 },
    );
  });
  test('lies where measured sites with chillers do, 1.2 to 1.6', () => {
    for (const temperature of [5, 15, 25, 35])
      for (const cooling of ['chiller', 'outside-air'] as const) {
        expect(pue(temperature, cooling)).toBeGreaterThan(1.1);
        expect(pue(temperature, cooling)).toBeLessThan(1.6);
      }
  });
  test('a stated PUE wins, and the physical one stands beside it', () => {
    const result = run({ grid: 'FR', outdoorTemperature: 20, pue: 1.1 });
    expect(value(result, 'pue')).toBe(1.1);
    expect(near(result.quantities['pue']?.computed ?? 0, pue(20))).toBe(true);
  });
  test('cooling without a temperature is refused', () => {
    expect(() => run({ grid: 'FR', cooling: 'chiller' })).toThrow(/site\.outdoorTemperature/);
  });
});

describe('water', () => {
  test('of a cooling tower, by hand at 20 degrees wet bulb', () => {
    const fahrenheit = 20 * 1.8 + 32;
    const wue = (6 / 5) * (6e-5 * fahrenheit ** 3 - 0.01 * fahrenheit ** 2 + 0.61 * fahrenheit - 10.4);
    expect(near(value(run({ grid: 'FR', wetBulb: 20 }), 'wue'), wue)).toBe(true);
    expect(value(run({ grid: 'FR', wetBulb: -40 }), 'wue')).toBe(0.05);
    const stated = run({ grid: 'FR', wetBulb: 20, wue: 0.3 });
    expect(value(stated, 'wue')).toBe(0.3);
    expect(near(stated.quantities['wue']?.computed ?? 0, wue)).toBe(true);
  });
  test('with and without hydropower are the two derived figures of a country', () => {
    const [with_, without] = (['with', 'without'] as const).map((hydroWater) =>
      run({ grid: 'NO', hydroWater }),
    );
    if (!with_ || !without) throw new Error('no estimate');
    expect(value(without, 'ewif')).toBeLessThan(value(with_, 'ewif'));
    expect(() => run({ grid: 'NO', hydroWater: 'with', ewif: 2 })).toThrow(/site\.hydroWater/);
  });
  test('weighted by scarcity stands beside the total', () => {
    const result = run({ grid: 'FR', scarcityFactor: 20 });
    expect(near(value(result, 'scarcityWater'), 20 * value(result, 'water'))).toBe(true);
    expect(result.total).toEqual(run({ grid: 'FR' }).total);
  });
  test('of the chips is charged for hours over the service life, beside the total', () => {
    const result = run({ grid: 'FR' });
    // 8.14 cm² of an H100 at 12.33 L, in m³.
    const whole = (8.14 * 12.33) / 1000;
    expect(
      near(
        value(result, 'embodiedWater'),
        (whole * value(result, 'acceleratorHours')) / value(result, 'serviceLife'),
        1e-6,
      ),
    ).toBe(true);
    expect(near(value(result, 'water'), value(result, 'onSiteWater') + value(result, 'offSiteWater'))).toBe(
      true,
    );
  });
});
