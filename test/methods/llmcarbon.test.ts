import { describe, expect, test } from 'vitest';
import { methodById } from '../../packages/flopprint/src/methods/index.ts';
import { parseUnit } from '../../packages/flopprint/src/units.ts';

const entry = (id: string) => {
  const found = methodById('llmcarbon')?.entries.find((one) => one.id === `llmcarbon.${id}`);
  if (!found) throw new Error(`no entry ${id}`);
  return found;
};
const inUnit = (unit: string, base: number | undefined): number =>
  (base ?? Number.NaN) / parseUnit(unit).factor;
const day = 86_400;

/** The authors' inputs (data/database.csv of the release), and what their code gives for them. */
const inputNames = 'mixture total base tokens intensity pue power peak efficiency count actual'.split(' ');
const printedNames = 'days energy carbon delta'.split(' ');
const validation: readonly (readonly [
  name: string,
  inputs: readonly number[],
  printed: readonly string[],
])[] = [
  // MoE, P, base P, D (1e9), kg/kWh, PUE, W, TFLOP/s, efficiency, devices, actual t | days, MWh, t, % off
  ['T5', [0, 11, 0, 600, 0.545, 1.12, 310, 123, 0.37, 512, 46.7], ['19.67', '83.92', '45.736', '-2.06']],
  [
    'GPT3',
    [0, 175, 0, 300, 0.429, 1.1, 330, 125, 0.197, 1e4, 552.1],
    ['14.805', '1289.85', '553.345', '0.23'],
  ],
  [
    'GShard',
    [1, 619, 2.3, 1000, 0.177, 1.09, 288, 123, 0.39, 1000, 4.3],
    ['3.330', '25.086', '4.440', '3.26'],
  ],
  [
    'Switch',
    [1, 1500, 7.41, 2000, 0.33, 1.1, 245, 123, 0.28, 1000, 59.1],
    ['29.883', '193.28', '63.783', '7.92'],
  ],
  ['XLM', [0, 0.55, 0, 7000, 0.413, 1.1, 342, 125, 0.212, 512, 39], ['19.705', '91.09', '37.621', '-3.54']],
];
const named = <Value>(names: readonly string[], values: readonly Value[]): Record<string, Value> =>
  Object.fromEntries(names.map((name, index) => [name, values[index]])) as Record<string, Value>;

describe('the five runs that LLMCarbon was validated on, to the digits of its own code', () => {
  test.each(validation)('%s', (_name, inputs, printed) => {
    const of = (name: string): number => named(inputNames, inputs)[name] ?? Number.NaN;
    const input = {
      mixture: of('mixture'),
      parameters: of('total') * 1e9,
      baseParameters: of('base') * 1e9,
      tokens: of('tokens') * 1e9,
      carbonIntensity: of('intensity') * parseUnit('kgCO2e/kWh').factor,
      pue: of('pue'),
      systemPower: of('power'),
      peakFlops: of('peak') * 1e12,
      hardwareEfficiency: of('efficiency'),
      count: of('count'),
    };
    const result = entry('training').run(input);
    const carbon = inUnit('tCO2e', result['operationalCarbon']);
    const values: Record<string, number> = {
      days: inUnit('day', result['duration']),
      energy: inUnit('MWh', result['facilityEnergy']),
      carbon,
      delta: (carbon / of('actual') - 1) * 100,
    };
    for (const [what, digits] of Object.entries(named(printedNames, printed)))
      expect(values[what]?.toFixed((digits.split('.')[1] ?? '').length), what).toBe(digits);

    const inference = entry('inference').run(input);
    expect((inference['operationalCarbon'] ?? 0) * 3).toBeCloseTo(result['operationalCarbon'] ?? 0, 3);
  });
});

describe('embodied carbon of XLM', () => {
  const parts = [
    // part, cm2 or GB, kg for each, parts | t
    ['v100', 8.15, 1.2, 512, 0.05597],
    ['cpu', 1.47, 1, 64, 0.00105],
    ['ssd', 32768, 0.018, 64, 0.42196],
    ['dram', 256, 0.4, 64, 0.07326],
    ['others', 111.6, 1.2, 64, 0.09581],
  ] as const;
  const input: Record<string, number> = { executionTime: 20.4 * day };
  for (const [name, size, factor, count] of parts) {
    const byCapacity = name === 'ssd' || name === 'dram';
    input[`${name}${byCapacity ? 'Capacity' : 'Area'}`] = size * parseUnit(byCapacity ? 'GB' : 'cm2').factor;
    input[`${name}${byCapacity ? 'CarbonPerCapacity' : 'CarbonPerArea'}`] =
      factor * parseUnit(byCapacity ? 'kgCO2e/GB' : 'kgCO2e/cm2').factor;
    input[`${name}Count`] = count;
  }
  const result = entry('embodied_total').run(input);

  test.each(parts)('%s', (name, _size, _factor, _count, tonnes) => {
    expect(inUnit('tCO2e', result[`${name}Embodied`])).toBeCloseTo(tonnes, 5);
  });
  test('together 0.64805 t', () => {
    expect(inUnit('tCO2e', result['embodiedCarbon'])).toBeCloseTo(0.64805, 5);
  });
  test('a part without its number leaves the sum unknown', () => {
    const { ssdCount, ...rest } = input;
    expect(ssdCount).toBe(64);
    expect(entry('embodied_total').run(rest)['embodiedCarbon']).toBeUndefined();
  });
});

describe('parallelism', () => {
  const run = (billions: number, nodeSize: number, gigabytes: number) =>
    entry('parallelism').run({ parameters: billions * 1e9, nodeSize, memory: gigabytes * 1e9 });

  test('GPT-3 on A100 and on V100, as in the archived notebook', () => {
    const a100 = run(175, 8, 80);
    expect(a100).toMatchObject({ pipeline: 10, tensor: 8, data: 19, devices: 1520, batch: 1912 });
    expect(inUnit('TFLOP/s', a100['throughput'])).toBeCloseTo(147.63, 2);
    const v100 = run(175, 8, 32);
    expect(v100).toMatchObject({ pipeline: 23, tensor: 8, data: 20, devices: 3680 });
    expect(inUnit('TFLOP/s', v100['throughput'])).toBeCloseTo(45.43, 2);
  });
  test('every memory other than 80 GB takes 2.5 times the devices, and 40 GB twice as many again', () => {
    const of = (gigabytes: number): number => run(1, 1, gigabytes)['devices'] ?? Number.NaN;
    expect(of(48)).toBe(Math.round(of(80) * 2.5));
    expect(of(40)).toBe(of(48) * 2);
  });
  test('copies of the model need not be whole where the devices were scaled', () => {
    expect(run(3, 8, 32)).toMatchObject({ devices: 2030, pipeline: 1, tensor: 4, data: 507.5, batch: 2030 });
  });
  test('at exactly one node the model takes all of it, and is not pipelined', () => {
    expect(run(19.2, 8, 80)).toMatchObject({ pipeline: 1, tensor: 8, batch: 880, devices: 880 });
    expect(run(19.3, 8, 80)).toMatchObject({ pipeline: 2, tensor: 8 });
  });
  test('a V100 keeps 77 % of the utilisation of an A100', () => {
    const share = (run(0.5, 1, 32)['throughput'] ?? 0) / 125 / ((run(0.5, 1, 80)['throughput'] ?? 1) / 312);
    expect(share).toBeCloseTo(1 - 7.76 / 33.46, 10);
  });
});

describe('the notebook', () => {
  test('rounds hours to whole ones, the middle to the even one, before it computes carbon', () => {
    const hours = (tokens: number): number =>
      inUnit(
        'h',
        entry('notebook_train').run({
          activeParameters: 1e9,
          tokens,
          count: 1,
          throughput: 1e12,
        })['roundedDuration'],
      );
    const perHour = (1e12 * 3600) / (6 * 1e9);
    expect([hours(2.5 * perHour), hours(3.5 * perHour), hours(3.49 * perHour)]).toEqual([2, 4, 3]);
  });
  test('prints days rounded up', () => {
    const values = { activeParameters: 175e9, tokens: 300e9, count: 3680, throughput: 45.43e12 };
    expect(inUnit('day', entry('notebook_train').run(values)['printedDays'])).toBe(22);
  });
});

describe('operational and embodied together, where the hours are known', () => {
  test('GPT-3 in the Impact Framework: 502,856.64 + 9,818.10 kg', () => {
    const kilogram = parseUnit('kgCO2e').factor;
    const result = entry('total').run({
      hours: 355.2 * 3600,
      count: 10000,
      thermalDesignPower: 300,
      pue: 1.1,
      carbonIntensity: 0.429 * parseUnit('kgCO2e/kWh').factor,
      acceleratorArea: 8.15e-4,
      acceleratorCarbonPerArea: 1.2 * parseUnit('kgCO2e/cm2').factor,
      processorArea: 1.47e-4,
      processorCarbonPerArea: parseUnit('kgCO2e/cm2').factor,
      storage: 32768e9,
      carbonPerStorage: 0.024 * parseUnit('kgCO2e/GB').factor,
      hostMemory: 256e9,
      carbonPerMemory: 0.4 * parseUnit('kgCO2e/GB').factor,
    });
    expect((result['operationalCarbon'] ?? 0) / kilogram).toBeCloseTo(502_856.64, 2);
    expect((result['embodiedCarbon'] ?? 0) / kilogram).toBeCloseTo(9818.1, 2);
    expect((result['carbon'] ?? 0) / kilogram).toBeCloseTo(512_674.74, 2);
  });
});
