import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate, simulate, type Estimate, type Scenario } from '../../packages/flopprint/src/index.ts';
import { openLedger, enter } from '../../packages/flopprint/src/ledger.ts';
import { normalQuantile, normalsOf, randomsOf } from '../../packages/flopprint/src/random.ts';
import { intervalOf, quantilesOf, sample, sensitivityOf } from '../../packages/flopprint/src/simulate.ts';
import { runModel } from '../../packages/flopprint/src/estimate.ts';
import { tables } from '../../packages/flopprint/src/tables.ts';
import { medianWords } from '../../packages/flopprint/src/uncertaintyWords.ts';
import { hourlyCarbonGraph } from '../../packages/flopprint/src/kernels/hourlyCarbon.ts';

const plan: Scenario = {
  model: { parameters: 7e9 },
  training: { tokens: 2e12 },
  hardware: { accelerator: 'h100', count: 512 },
  site: { grid: 'FR' },
};
const life: Scenario = {
  ...plan,
  development: {},
  postTraining: { tokens: 1e10 },
  inference: { requests: 1e9 },
  storage: { stored: 10, duration: 3 },
};
const normal90 = 1.6448536269514722;
const spread = (low: number, high: number): number => Math.log(high / low) / (2 * normal90);

/** What a lognormal column misses of its closed form by more than three standard errors. */
function misses(column: Float64Array, median: number, deviation: number): string[] {
  const { length } = column;
  const logs = column.map(Math.log);
  const mean = logs.reduce((sum, value) => sum + value, 0) / length;
  const variance = logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (length - 1);
  const { p5, p50, p95 } = intervalOf(column, 1);
  // Standard error of a percentile: sqrt(q (1 - q) / n) over the density there.
  const error = (share: number, z: number): number =>
    (Math.sqrt((share * (1 - share)) / length) * Math.sqrt(2 * Math.PI) * deviation) / Math.exp((-z * z) / 2);
  const checks: readonly (readonly [name: string, difference: number, error: number])[] = [
    ['mean', mean - Math.log(median), deviation / Math.sqrt(length)],
    ['variance', variance - deviation ** 2, deviation ** 2 * Math.sqrt(2 / length)],
    ['p5', Math.log(p5 / median) + normal90 * deviation, error(0.05, normal90)],
    ['p50', Math.log(p50 / median), error(0.5, 0)],
    ['p95', Math.log(p95 / median) - normal90 * deviation, error(0.05, normal90)],
  ];
  return checks.filter(([, difference, one]) => Math.abs(difference) > 3 * one).map(([name]) => name);
}

function productLedger() {
  const ledger = openLedger();
  enter(ledger, hourlyCarbonGraph, {
    facilityEnergy: { value: 100, low: 50, high: 200, from: 'data', row: 'a' },
    hourlyIntensity: { value: 300, low: 240, high: 375, from: 'data', row: 'b' },
  });
  return ledger;
}
const productDeviation = Math.hypot(spread(50, 200), spread(240, 375));

describe('samples', () => {
  test('of a product of two lognormal inputs follow its closed form, within three standard errors', () => {
    const ledger = productLedger();
    const median = ledger.base['hourlyCarbon'] ?? 0;
    const column = (seed: number): Float64Array =>
      sample(ledger, seed, 40_000).columns.get('hourlyCarbon') ?? new Float64Array();
    expect(misses(column(7), median, productDeviation)).toEqual([]);
    expect(misses(column(8), median, productDeviation)).toEqual([]);
  });
  test('that are broken on purpose miss it: shifted, too wide, one input left out, one seed for both', () => {
    const ledger = productLedger();
    const median = ledger.base['hourlyCarbon'] ?? 0;
    const { columns } = sample(ledger, 7, 40_000);
    const column = columns.get('hourlyCarbon') ?? new Float64Array();
    const check = (broken: Float64Array): string[] => misses(broken, median, productDeviation);
    expect(check(column.map((value) => value * 1.02))).toContain('p50');
    expect(check(column.map((value) => median * (value / median) ** 1.05))).toContain('variance');
    const energy = columns.get('facilityEnergy') ?? new Float64Array();
    const fixed = median / (ledger.base['facilityEnergy'] ?? 1);
    expect(check(energy.map((value) => value * fixed))).toContain('p95');
    const deviation = normalsOf(7, 'both', 40_000);
    expect(
      check(deviation.map((z) => median * Math.exp(z * (spread(50, 200) + spread(240, 375))))),
    ).toContain('p5');
  });
  test('percentiles by selection are those of the sorted column', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), {
          minLength: 1,
          maxLength: 200,
        }),
        (numbers) => {
          const sorted = [...numbers].sort((left, right) => left - right);
          const at = (share: number): number => {
            const position = (sorted.length - 1) * share;
            const [low = 0, high = low] = [sorted[Math.floor(position)], sorted[Math.floor(position) + 1]];
            return low + (position % 1 === 0 ? 0 : (high - low) * (position % 1));
          };
          const { p5, p50, p95 } = intervalOf(Float64Array.from(numbers), 1);
          for (const [found, share] of [
            [p5, 0.05],
            [p50, 0.5],
            [p95, 0.95],
          ] as const)
            expect(Math.abs(found - at(share))).toBeLessThanOrEqual(1e-6);
        },
      ),
    );
  });
  test('of what is wanted alone are those of everything', () => {
    const { ledger } = runModel(tables, life);
    const all = sample(ledger, 3, 200).columns;
    const [key] = ['carbon'];
    const some = sample(ledger, 3, 200, [key]).columns;
    expect(some.get(key)).toEqual(all.get(key));
    expect(some.size).toBeLessThan(all.size);
    expect(some.has('water')).toBe(false);
  });
  test('of one input used twice go together: what is divided by itself does not vary', () => {
    const result = simulate(life);
    const share = (key: string): number =>
      (result.quantities[key]?.value ?? 0) / (result.quantities['facilityEnergy']?.value ?? 1);
    const { p5 = 0, p95 = 0 } = result.quantities['operationalCarbon'] ?? {};
    const electricity = result.quantities['facilityEnergy'];
    // Carbon over energy is the intensity alone: its relative spread is below that of a product of independent ones.
    expect(p95 / p5).toBeLessThan(((electricity?.p95 ?? 0) / (electricity?.p5 ?? 1)) * 3);
    expect(share('operationalCarbon')).toBeGreaterThan(0);
  });
  test('without ranges are the value itself', () => {
    const ledger = openLedger();
    enter(ledger, hourlyCarbonGraph, {
      facilityEnergy: { value: 5, from: 'stated', field: 'x' },
      hourlyIntensity: { value: 100, from: 'stated', field: 'y' },
    });
    expect(sample(ledger, 0, 100).columns.get('hourlyCarbon')).toEqual(
      Float64Array.of(ledger.base['hourlyCarbon'] ?? 0),
    );
  });
});

describe('an estimate with intervals', () => {
  test('has the values of the estimate without, and p5 below p50 below p95 wherever it varies', () => {
    const [plain, simulated] = [estimate(life), simulate(life)];
    let varying = 0;
    for (const [key, quantity] of Object.entries(plain.quantities)) {
      const { p5, p50, p95, ...rest } = simulated.quantities[key] ?? { value: 0, unit: '', from: 'data' };
      expect(rest, key).toEqual(quantity);
      if (p5 === undefined || p50 === undefined || p95 === undefined) continue;
      varying += 1;
      expect(p5 <= p50 && p50 <= p95 && p5 < p95, key).toBe(true);
    }
    expect(varying).toBeGreaterThan(50);
    for (const key of ['carbon', 'energy', 'water'] as const)
      expect(simulated.total[key]?.p95).toBeGreaterThan(simulated.total[key]?.p5 ?? 0);
  });
  test('runs every graph again to the same numbers: the median of an exact scenario is its value', () => {
    const exact: Scenario = {
      training: { acceleratorHours: 1e5 },
      hardware: { accelerator: 'h100', power: 900, powerScope: 'system' },
      site: { carbonIntensity: 50, pue: 1.1, wue: 1, ewif: 2 },
    };
    const { quantities } = simulate(exact);
    expect(quantities['operationalCarbon']?.p5).toBeUndefined();
    expect(quantities['embodiedCarbon']?.p5).toBeDefined();
  });
  test('a product of what varies alone has its closed form: PUE between 1.05 and 1.2 at a known energy', () => {
    const { quantities } = simulate(
      { ...plan, training: { energy: 100 }, site: { carbonIntensity: { low: 40, high: 90 }, pue: 1.1 } },
      { samples: 40_000 },
    );
    const { p5 = 0, p50 = 0, p95 = 0 } = quantities['operationalCarbon'] ?? {};
    expect(p50 / (100 * 1.1 * Math.sqrt(40 * 90) * 1e-3)).toBeCloseTo(1, 2);
    expect(p5 / (100 * 1.1 * 40 * 1e-3)).toBeCloseTo(1, 1);
    expect(p95 / (100 * 1.1 * 90 * 1e-3)).toBeCloseTo(1, 1);
  });
  test('is the same bytes for the same seed, and others for another', () => {
    const json = (seed: number): string =>
      JSON.stringify(simulate({ ...plan, seed }, { samples: 500 }).total);
    expect(json(3)).toBe(json(3));
    expect(json(3)).not.toBe(json(4));
  });
  test('a wider range of an input never narrows the result', () => {
    const width = (low: number, high: number): number => {
      const { p5 = 1, p95 = 1 } =
        simulate({ ...plan, site: { ...plan.site, carbonIntensity: { low, high } } }, { samples: 2000 }).total
          .carbon ?? {};
      return p95 / p5;
    };
    fc.assert(
      fc.property(
        fc.double({ min: 1.05, max: 2, noNaN: true }),
        fc.double({ min: 1.3, max: 3, noNaN: true }),
        (narrow, more) =>
          width(100 / (narrow * more), 100 * narrow * more) > width(100 / narrow, 100 * narrow),
      ),
      { numRuns: 10 },
    );
  });
  test('a stated efficiency narrows it', () => {
    const width = ({ total }: Estimate): number => (total.carbon?.p95 ?? 1) / (total.carbon?.p5 ?? 1);
    expect(width(simulate({ ...plan, hardware: { ...plan.hardware, mfu: 0.38 } }))).toBeLessThan(
      width(simulate(plan)),
    );
  });
  test('a PUE never falls below 1', () => {
    const { quantities } = simulate({ ...plan, site: { grid: 'FR', pue: { low: 1.01, high: 1.4 } } });
    expect(quantities['pue']?.value).toBeGreaterThan(1);
    expect((quantities['facilityEnergy']?.p5 ?? 0) / (quantities['itEnergy']?.p5 ?? 1)).toBeGreaterThan(1);
  });
});

describe('sensitivity', () => {
  test('of a product is the share of each input in the variance of the logarithm', () => {
    const [first, second] = sensitivityOf(sample(productLedger(), 1, 40_000), 'hourlyCarbon');
    const [wide, narrow] = [spread(50, 200) ** 2, spread(240, 375) ** 2];
    expect(first?.key).toBe('facilityEnergy');
    expect(first?.share).toBeCloseTo(wide / (wide + narrow), 2);
    expect(second?.share).toBeCloseTo(narrow / (wide + narrow), 2);
    // Known to ±10 %: the variance that is left, by hand.
    const left = Math.log(1.1 / 0.9) ** 2 / Math.log(4) ** 2;
    expect(first?.widthIfKnown).toBeCloseTo(Math.sqrt((wide * left + narrow) / (wide + narrow)), 2);
  });
  test('what knowing an input to ±10 % would do is what stating it so does', () => {
    const width = ({ total }: Estimate): number =>
      Math.log((total.carbon?.p95 ?? 1) / (total.carbon?.p5 ?? 1));
    const before = simulate(plan);
    const { widthIfKnown = 0 } = before.sensitivity?.find(({ key }) => key === 'efficiencyResidual') ?? {};
    const mfu = before.quantities['mfu']?.value ?? 0;
    const after = simulate({
      ...plan,
      hardware: { ...plan.hardware, mfu: { low: mfu * 0.9, high: mfu * 1.1 } },
    });
    expect(Math.abs(width(after) / width(before) - widthIfKnown)).toBeLessThan(0.08);
  });
  test('of a plan names efficiency and grid, the largest first, and what is stated is not among them', () => {
    const { sensitivity = [] } = simulate(plan);
    expect(sensitivity.map(({ key }) => key)).toContain('efficiencyResidual');
    const shares = sensitivity.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((left, right) => right - left));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(0.8);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThan(1.1);
    const stated = simulate({ ...plan, hardware: { ...plan.hardware, mfu: 0.4 } }).sensitivity ?? [];
    expect(stated.map(({ key }) => key)).not.toContain('efficiencyResidual');
  });
});

describe('equally likely values', () => {
  test('come in order, and each has the same share of the samples around it', () => {
    const { distribution = [], total } = simulate(plan);
    expect(distribution).toHaveLength(50);
    expect(distribution).toEqual([...distribution].sort((left, right) => left - right));
    const { p5 = 0, p50 = 0, p95 = 0 } = total.carbon ?? {};
    const inside = distribution.filter((value) => value > p5 && value < p95).length;
    expect(inside).toBeGreaterThanOrEqual(44);
    expect(inside).toBeLessThanOrEqual(46);
    expect(distribution.filter((value) => value < p50)).toHaveLength(25);
    expect(quantilesOf(Float64Array.of(4, 2, 1, 3), 1, 2)).toEqual([2, 4]);
  });
});

describe('the median beside the value', () => {
  test('is explained where they differ by more than 5 %, and not where they agree', () => {
    const skewed = simulate(life);
    const { value = 0, p50 = 0 } = skewed.total.carbon ?? {};
    expect(Math.abs(p50 / value - 1)).toBeGreaterThan(0.05);
    expect(skewed.skewedBy).toBe('development.experiments');
    expect(medianWords(skewed, (key) => key)).toMatch(
      /more than the value.*development\.experiments reaches further up than down/,
    );
    const even = simulate({ ...plan, site: { carbonIntensity: { low: 400, high: 500 } } });
    expect(even.skewedBy).toBeUndefined();
    expect(medianWords(even, (key) => key)).toBe('');
  });
});

describe('randomness', () => {
  test('is even, and differs by name', () => {
    const numbers = randomsOf(1, 'a', 100_000);
    expect(numbers.every((number) => number > 0 && number < 1)).toBe(true);
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(3 * Math.sqrt(1 / 12 / numbers.length));
    const bins = new Array<number>(20).fill(0);
    for (const number of numbers) bins[Math.floor(number * 20)] = (bins[Math.floor(number * 20)] ?? 0) + 1;
    const square = bins.reduce((sum, count) => sum + (count - 5000) ** 2 / 5000, 0);
    // 19 degrees of freedom: 43.8 is the 99.9th percentile.
    expect(square).toBeLessThan(43.8);
    expect(randomsOf(1, 'b', 1)).not.toEqual(randomsOf(1, 'a', 1));
    const [one, other] = [randomsOf(1, 'x', 20_000), randomsOf(2, 'x', 20_000)];
    const product =
      one.reduce((sum, value, index) => sum + (value - 0.5) * ((other[index] ?? 0) - 0.5), 0) / one.length;
    expect(Math.abs(product)).toBeLessThan(3 / 12 / Math.sqrt(one.length));
  });
  test('normal quantiles are those of the tables', () => {
    for (const [share, value] of [
      [0.5, 0],
      [0.95, 1.6448536269514722],
      [0.05, -1.6448536269514722],
      [0.975, 1.959963984540054],
      [0.001, -3.090232306167813],
      [0.9999, 3.71901648545568],
    ] as const)
      expect(normalQuantile(share)).toBeCloseTo(value, 7);
  });
});
