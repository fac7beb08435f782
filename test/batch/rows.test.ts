import fc from 'fast-check';
import { estimate, fieldAt, fields, tables, type Scenario } from 'flopprint';
import { openRows, outputs, refusalOf, type RowOutcome } from 'flopprint/batch';
import { expect, test } from 'vitest';

type Groups = Record<string, Record<string, unknown>>;

/** What a row has to be: the numbers of `estimate`, or its refusal. */
function expected(scenario: unknown): RowOutcome {
  try {
    const { quantities, readAs, basis = '' } = estimate(scenario as Scenario);
    const site = readAs['site.region'] ?? readAs['site.grid'];
    const without = quantities['carbonIntensity']?.from === 'stated' ? 'stated intensity' : 'no place stated';
    return {
      numbers: outputs.map(({ keys }) => keys.map((key) => quantities[key]?.value).find(Number.isFinite)),
      texts: { site: site ?? without, accelerator: readAs['hardware.accelerator'] ?? '', basis },
    };
  } catch (error) {
    return refusalOf(error);
  }
}

function expectSame(found: RowOutcome | undefined, scenario: unknown): void {
  const wanted = expected(scenario);
  const about = JSON.stringify(scenario);
  if (!('numbers' in wanted)) {
    expect(found, about).toEqual(wanted);
    return;
  }
  if (!found || !('numbers' in found)) throw new Error(`refused: ${JSON.stringify(found)} of ${about}`);
  expect(found.texts, about).toEqual(wanted.texts);
  outputs.forEach(({ name }, index) => {
    const [one, other] = [found.numbers[index], wanted.numbers[index]];
    if (one === undefined || other === undefined) expect(one, `${name} of ${about}`).toBe(other);
    else expect(Math.abs(one - other), `${name} of ${about}`).toBeLessThanOrEqual(1e-12 * Math.abs(other));
  });
}

const one = <T>(...choices: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...choices);
const devices = one(
  'h100-sxm5-80',
  'H100',
  'a100-sxm4-80',
  'v100-sxm2-32',
  'tpu-v4',
  'rtx-4090',
  'l4',
  'mi300x',
);
const places: fc.Arbitrary<Record<string, unknown>> = one(
  {},
  { grid: 'FR' },
  { grid: 'US-VA', basis: 'direct' },
  { region: 'aws/us-east-1' },
  { region: 'gcp/us-central1' },
  { region: 'gcp/europe-north1', hydroWater: 'without' },
  { grid: 'DE', year: 2020 },
  { carbonIntensity: 350 },
  { grid: 'NO', outdoorTemperature: 12, wetBulb: 9, cooling: 'outside-air' },
);

/** Runs as people state them, from which others follow by one more statement or one less. */
const starts: readonly Groups[] = [
  { model: { parameters: 7e9 }, training: { tokens: 2e12 }, hardware: { accelerator: 'h100', count: 512 } },
  {
    model: { parameters: 47e9, activeParameters: 13e9 },
    training: { tokens: 1e12 },
    hardware: { accelerator: 'a100', mfu: 0.4 },
  },
  { hardware: { accelerator: 'h100', count: 8, hours: 120 } },
  { hardware: { accelerator: 'v100-sxm2-32', count: 8, hours: 120, power: 320 } },
  { hardware: { accelerator: 'h100', count: 8, hours: 100 }, training: { acceleratorHours: 801 } },
  { training: { energy: 12 } },
  { training: { energy: 12 }, hardware: { accelerator: 'a100' } },
  { training: { flops: 3e23 }, hardware: { accelerator: 'a100', achievedFlops: 1.2e14, count: 64 } },
  {
    training: { tokens: 1e11, stepTime: 2, stepTokens: 4e6 },
    hardware: { accelerator: 'h100', count: 16 },
    model: { parameters: 1e9 },
  },
  {
    training: { acceleratorHours: 1e5 },
    hardware: { accelerator: 'h100' },
    development: { experiments: 0.3 },
  },
  {
    training: { acceleratorHours: 1e5, flops: 1e22 },
    hardware: { accelerator: 'h100', powerLimit: 400 },
    embodied: { building: true, transport: 900 },
  },
  {
    training: { acceleratorHours: 1e5 },
    hardware: { accelerator: 'a100' },
    model: { parameters: 7e9 },
    postTraining: { kind: 'reinforcement', tokens: 1e9, rolloutTokens: 1e8 },
  },
  { postTraining: { energy: 3 }, hardware: { accelerator: 'h100' } },
  {
    model: { parameters: 8e9 },
    hardware: { accelerator: 'h100' },
    inference: { requests: 1e6, tokensIn: 200, tokensOut: 400 },
  },
  {
    model: { parameters: 47e9, activeParameters: 13e9 },
    inference: { accelerator: 'h100', requestsPerDay: 1e5, duration: 30, batch: 16 },
  },
  { model: { name: 'llama-3.1-8b' }, inference: { accelerator: 'a100', requests: 1e4, tokensPerSecond: 60 } },
  {
    model: { parameters: 8e9 },
    hardware: { accelerator: 'h100' },
    inference: { requests: 1e6, energyPerRequest: 0.4 },
  },
  { inference: { task: 'text-to-image', requests: 1e5 } },
  { inference: { energy: 2 }, hardware: { accelerator: 'a100' } },
  { storage: { stored: 40, duration: 2, transferred: 1e4 } },
  {
    data: { preprocessingEnergy: 1, syntheticTokens: 1e8, generatorParameters: 7e9 },
    hardware: { accelerator: 'h100' },
  },
  {
    model: { layers: 32, hiddenSize: 4096, heads: 32, vocabulary: 32000, gated: true, tiedEmbeddings: false },
    training: { tokens: 1e12 },
    hardware: { accelerator: 'h100', count: 64 },
  },
];

const numbers = fc.oneof(
  one(0, 1, 2, 0.5, 1e-9, 1e300, -1, 8, 700),
  fc.double({ min: -3, max: 24, noNaN: true }).map((power) => 10 ** power),
  fc.integer({ min: 1, max: 100_000 }),
  one<unknown>('7B', '12 kWh', '5 days', '0.4', 'x', { low: 1, high: 2 }, null, true),
);

/** Any field with a value that it may have, or may not. */
const statement = fc
  .constantFrom(
    ...Object.entries(fields).flatMap(([group, keys]) =>
      Object.keys(keys).map((key) => [group, key] as const),
    ),
  )
  .chain(([group, key]) => {
    const field = fieldAt(`${group}.${key}`);
    const value: fc.Arbitrary<unknown> =
      field?.kind === 'text' && field.choices
        ? fc.constantFrom(...(field.choices as readonly string[]))
        : field?.kind === 'flag'
          ? fc.boolean()
          : key === 'accelerator' && group !== 'embodied'
            ? devices
            : numbers;
    return value.map((stated) => [group, key, stated] as const);
  });

const scenario = fc
  .tuple(fc.constantFrom(...starts), places, fc.option(devices), fc.array(statement, { maxLength: 3 }))
  .map(([start, site, device, statements]) => {
    const groups: Groups = structuredClone(start);
    if (Object.keys(site).length > 0) groups['site'] = { ...site };
    if (device !== null && groups['hardware']) groups['hardware']['accelerator'] = device;
    for (const [group, key, value] of statements) (groups[group] ??= {})[key] = value;
    return groups;
  });

/** The same statements with other numbers. */
const rescaled = fc
  .tuple(
    scenario,
    fc.array(fc.array(one(1, 1, 1.001, 2, 0.5, 0.999, 1000, 0.001, 0), { minLength: 12, maxLength: 12 }), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([first, rows]) => [
    first,
    ...rows.map((factors) => {
      let next = 0;
      return Object.fromEntries(
        Object.entries(first).map(([group, keys]) => [
          group,
          Object.fromEntries(
            Object.entries(keys).map(([key, value]) => {
              const field = fieldAt(`${group}.${key}`);
              if (typeof value !== 'number' || field?.kind !== 'number') return [key, value];
              const other = value * (factors[next++ % factors.length] ?? 1);
              return [key, field.whole ? Math.round(other) : other];
            }),
          ),
        ]),
      );
    }),
  ]);

test('rows of any shape are what `estimate` makes of each, whatever they state', () => {
  // One for all: what earlier rows left behind must not show in later ones.
  const rows = openRows(tables);
  fc.assert(
    fc.property(rescaled, (scenarios) => {
      const found = rows(scenarios);
      scenarios.forEach((one, index) => expectSame(found[index], one));
    }),
    { numRuns: Number(process.env['BATCH_RUNS'] ?? 400) },
  );
});

test('a row is the same to the last bit whatever stands around it', () => {
  const rows = openRows(tables);
  fc.assert(
    fc.property(rescaled, (scenarios) => {
      const found = rows(scenarios);
      scenarios.forEach((one, index) => expect(openRows(tables)([one])).toEqual([found[index]]));
    }),
    { numRuns: 60 },
  );
});
