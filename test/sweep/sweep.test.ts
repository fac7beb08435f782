import fc from 'fast-check';
import { estimate, tables, type Scenario } from 'flopprint';
import { lawOf, openSweep, readAxis, sweepOutputs, type AxisInput, type SweepOutput } from 'flopprint/sweep';
import { equationSets } from '../../packages/flopprint/src/equations/index.ts';
import { postfix } from '../../packages/flopprint/src/kernels/postfix.ts';
import { describe, expect, test } from 'vitest';

const names = Object.keys(sweepOutputs) as SweepOutput[];
const law = lawOf(tables);

/** What a design has to be: the numbers of `estimate`, or its refusal. */
function expected(scenario: Scenario): Record<SweepOutput, number> | string {
  try {
    const { quantities, total } = estimate(scenario);
    const value = (...keys: string[]): number =>
      keys.map((key) => quantities[key]?.value).find((one) => one !== undefined) ?? Number.NaN;
    const [size, active] = [value('parameters', 'activeParameters'), value('activeParameters')];
    const [tokens, epochs] = [value('tokens'), quantities['epochs']?.value ?? 1];
    const loss =
      law.irreducibleLoss +
      law.sizeFactor / size ** law.sizeExponent +
      law.dataFactor / tokens ** law.dataExponent;
    return {
      carbon: total.carbon?.value ?? Number.NaN,
      energy: total.energy?.value ?? Number.NaN,
      water: total.water?.value ?? Number.NaN,
      hours: value('total.acceleratorHours', 'acceleratorHours'),
      days: value('duration'),
      compute: value('compute'),
      loss: size === active && epochs === 1 && tokens > 0 ? loss : Number.NaN,
    };
  } catch (error) {
    return (error as Error).message;
  }
}

function expectDesigns(scenario: Scenario, axes: readonly AxisInput[], cuts: readonly number[] = []): void {
  const sweep = openSweep(tables, scenario, axes);
  const ends = [0, ...cuts.filter((cut) => cut < sweep.length), sweep.length].sort((a, b) => a - b);
  const columns = Object.fromEntries(names.map((name) => [name, new Float64Array(sweep.length)]));
  const refused = ends.slice(1).flatMap((to, index) => {
    const from = ends[index]!;
    const part = Object.fromEntries(names.map((name) => [name, columns[name]!.subarray(from, to)]));
    return sweep.run(from, to, part);
  });
  for (let index = 0; index < sweep.length; index++) {
    const wanted = expected(sweep.scenarioAt(index));
    const about = JSON.stringify(sweep.scenarioAt(index));
    const refusal = refused.find(({ from, to }) => from <= index && index < to);
    if (typeof wanted === 'string') {
      expect(refusal && (refusal.field ? `${refusal.field}: ` : '') + refusal.message, about).toBe(wanted);
      for (const name of names) expect(columns[name]![index], about).toBeNaN();
      continue;
    }
    expect(refusal, about).toBeUndefined();
    for (const name of names) {
      const [found, right] = [columns[name]![index]!, wanted[name]];
      if (Number.isNaN(right)) expect(found, `${name} of ${about}`).toBeNaN();
      else
        expect(Math.abs(found - right), `${name} of ${about}`).toBeLessThanOrEqual(1e-12 * Math.abs(right));
    }
  }
}

const plan: Scenario = {
  model: { parameters: 7e9 },
  training: { tokens: 2e12 },
  hardware: { accelerator: 'h100', count: 512 },
  site: { region: 'aws/us-east-1' },
};
const served: Scenario = { ...plan, inference: { requests: 1e6 } };
const ranged: Scenario = { ...plan, site: { carbonIntensity: { low: 200, high: 500 }, pue: 1.2 } };
const hours: Scenario = { hardware: { accelerator: 'a100', count: 8, hours: 100 }, site: { grid: 'FR' } };

const axisPool: readonly AxisInput[] = [
  { field: 'model.parameters', low: 1e8, high: 1e12, steps: 4 },
  { field: 'model.activeParameters', values: [7e9, 3e9, 8e9] },
  { field: 'training.tokens', values: [0, 1e9, 5e12] },
  { field: 'training.epochs', values: [1, 3] },
  { field: 'hardware.accelerator', values: ['h100', 'a100', 'nothing-like-it', 'tpu-v4'] },
  { field: 'hardware.count', values: [8, 100, 4096] },
  { field: 'hardware.mfu', low: 0.1, high: 0.6, steps: 3 },
  { field: 'hardware.hours', values: [1, 500] },
  { field: 'hardware.power', values: [300, 1200] },
  { field: 'site.pue', low: 1, high: 1.6, steps: 3 },
  { field: 'site.grid', values: ['FR', 'NO', 'DE'] },
  { field: 'site.year', values: [2020, 2023] },
  { field: 'site.carbonIntensity', values: [0, 100, 900] },
  { field: 'embodied.building', values: [true, false] },
  { field: 'embodied.lifetime', values: [3, 6] },
  { field: 'inference.requests', values: [0, 1, 1e9] },
  { field: 'inference.batch', values: [1, 64] },
  { field: 'development.experiments', values: [0, 0.5] },
];

describe('a design', () => {
  test('is what `estimate` makes of it, whatever is swept, and wherever the stretches are cut', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(plan, served, ranged, hours),
        fc.subarray(axisPool as AxisInput[], { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(40), { maxLength: 3 }),
        (scenario, axes, cuts) => expectDesigns(scenario, axes, cuts),
      ),
      { numRuns: 60 },
    );
  });

  test('is the same where a stretch is longer than the columns that are worked out together', () => {
    const sweep = openSweep(tables, plan, [
      { field: 'training.tokens', low: 1e9, high: 1e13, steps: 70 },
      { field: 'hardware.accelerator', values: ['h100', 'a100'] },
      { field: 'site.pue', low: 1, high: 2, steps: 101 },
    ]);
    const carbon = new Float64Array(sweep.length);
    expect(sweep.run(0, sweep.length, { carbon })).toEqual([]);
    for (let index = 0; index < sweep.length; index += 997) {
      const right = estimate(sweep.scenarioAt(index)).total.carbon?.value ?? Number.NaN;
      expect(Math.abs(carbon[index]! / right - 1)).toBeLessThan(1e-12);
    }
    expect(sweep.axes.map(({ field }) => field)).toEqual([
      'hardware.accelerator',
      'training.tokens',
      'site.pue',
    ]);
  });

  test('of a mixture of experts, or of more than one epoch, has no loss by a law of dense models', () => {
    const loss = new Float64Array(2);
    openSweep(tables, plan, [{ field: 'model.activeParameters', values: [7e9, 1e9] }]).run(0, 2, { loss });
    expect(loss[0]).toBeCloseTo(1.8172 + 482.01 / 7e9 ** 0.3478 + 2085.43 / 2e12 ** 0.3658, 10);
    expect(loss[1]).toBeNaN();
  });
});

test('the sets that are trusted between corners neither subtract nor call a function', () => {
  for (const set of equationSets.filter(({ name }) => name in postfix))
    for (const [name, { is }] of Object.entries(set.equations))
      expect(is, `${set.name}.${name}`).not.toMatch(/-|[a-z]\(/i);
  const known = equationSets.map(({ name }) => name);
  expect(known).toEqual(expect.arrayContaining(Object.keys(postfix)));
});

describe('an axis', () => {
  test.each([
    ['model.parameters=1B..100B:3', [1e9, 1e10, 1e11]],
    ['site.pue=1..1.4:3', [1, 1.2, 1.4]],
    ['site.pue=1..16:3log', [1, 4, 16]],
    ['hardware.count=8,64', [8, 64]],
    ['hardware.accelerator=h100, a100', ['h100', 'a100']],
    ['training.tokens=2T', [2e12]],
    ['embodied.building=true,false', [true, false]],
  ])('%s', (text, values) => {
    const axis = readAxis(text);
    expect(axis.values).toHaveLength(values.length);
    axis.values.forEach((value, index) => {
      const right = values[index];
      if (typeof right === 'number') expect(value as number).toBeCloseTo(right, 4 - Math.log10(right));
      else expect(value).toBe(right);
    });
  });

  test.each([
    ['model.parameters', /an axis is a field with its values/],
    ['model.parametres=1..2:3', /no such field.*did you mean/],
    ['model.parameters=1B..70B', /how many steps/],
    ['model.parameters=70B..1B:3', /lower to the higher/],
    ['site.year=2020..2023:3', /not be whole numbers/],
    ['site.pue=0.5,1.2', /site\.pue: 0\.5 is too small/],
    ['site.carbonIntensity=0..100:5log', /from 0 has no ratio/],
    ['model.config=a', /document/],
    ['site.basis=lifecycl', /did you mean "lifecycle"/],
    ['hardware.count=8,8', /twice/],
    ['embodied.building=perhaps', /neither true nor false/],
  ])('%s is refused', (text, message) => {
    expect(() => readAxis(text)).toThrow(message);
  });

  test('stands once, and the designs can be counted', () => {
    const axis: AxisInput = { field: 'site.pue', low: 1, high: 2, steps: 1e6 };
    expect(() => openSweep(tables, plan, [axis, axis])).toThrow(/swept twice/);
    const many: AxisInput = { field: 'training.tokens', low: 1, high: 2, steps: 1e6 };
    expect(() => openSweep(tables, plan, [axis, many])).toThrow(/take fewer steps/);
  });
});
