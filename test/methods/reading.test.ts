import { describe, expect, test } from 'vitest';
import { methodById, methods } from '../../packages/flopprint/src/methods/index.ts';
import type { Facts, Reading } from '../../packages/flopprint/src/methods/method.ts';
import { parseUnit } from '../../packages/flopprint/src/units.ts';

/** GPT-3 as Patterson et al. describe it, in base units. */
const compute = 3.14e23;
const count = 10_000;
const acceleratorHours = compute / 24.6e12;
const itEnergy = 330 * acceleratorHours;
const gpt3: Facts = {
  activeParameters: 175e9,
  parameters: 175e9,
  tokens: 300e9,
  compute,
  peakFlops: 125e12,
  mfu: 24.6 / 125,
  achievedFlops: 24.6e12,
  count,
  acceleratorHours,
  duration: acceleratorHours / count,
  thermalDesignPower: 300,
  acceleratorPower: 300,
  systemPower: 330,
  itEnergy,
  pue: 1.1,
  facilityEnergy: itEnergy * 1.1,
  carbonIntensity: 429 / 3.6e6,
  wue: 0.55e-3 / 3.6e6,
  ewif: 3.142e-3 / 3.6e6,
  acceleratorEmbodied: 150_000,
  lifetime: 4 * 365 * 86_400,
};

function readingOf(id: string, facts: Facts): Reading {
  const read = methodById(id)?.read?.(facts);
  if (!read || 'reason' in read) throw new Error(`${id}: ${read?.reason ?? 'reads nothing'}`);
  return read;
}
function outputs(id: string, facts: Facts): Record<string, number> {
  const { entry, inputs, outputs: named } = readingOf(id, facts);
  const values: Record<string, number | undefined> = {};
  for (const [name, fact] of Object.entries(inputs)) values[name] = facts[fact];
  const results = { ...facts, ...entry.run(values) };
  return Object.fromEntries(Object.entries(named).map(([key, name]) => [key, results[name] ?? Number.NaN]));
}
const tonnes = (grams = Number.NaN): number => grams / 1e6;
const megawattHours = (joules = Number.NaN): number => joules / parseUnit('MWh').factor;

describe('GPT-3', () => {
  test('Patterson: 552 t and 1287 MWh', () => {
    const { operationalCarbon, facilityEnergy } = outputs('patterson2021', gpt3);
    expect(Math.abs(tonnes(operationalCarbon) - 552)).toBeLessThanOrEqual(1);
    expect(Math.abs(megawattHours(facilityEnergy) - 1287)).toBeLessThanOrEqual(2);
  });
  test.each([
    ['llmcarbon', 554],
    ['mlco2', 457],
    ['strubell2019', 800],
    ['greenalgorithms', 502],
    ['codecarbon', 502],
    ['luccioni2023', 456],
    ['bloom', 456],
    ['morrison2025', 552],
    ['sci', 552],
    ['energy', 552],
  ])('%s: electricity %d t', (id, expected) => {
    expect(tonnes(outputs(id, gpt3)['operationalCarbon'])).toBeCloseTo(expected, -0.3);
  });
  test('6 N D: the compute alone', () => expect(outputs('flops', gpt3)).toEqual({ compute: 3.15e23 }));
  test('water of Li et al.', () => {
    expect((outputs('li2023', gpt3)['water'] ?? 0) / 1e3).toBeCloseTo(4.69, 1);
  });
  test('embodied carbon of BLOOM and of Morrison et al.', () => {
    expect(tonnes(outputs('bloom', gpt3)['embodiedCarbon'])).toBeCloseTo(36.7, 0);
    expect(tonnes(outputs('morrison2025', gpt3)['embodiedCarbon'])).toBeCloseTo(46.8, 0);
  });
  test('every named output is computed, and every input exists', () => {
    for (const { id, read } of methods) {
      const reading = read?.(gpt3);
      if (!reading || 'reason' in reading) continue;
      for (const [key, value] of Object.entries(outputs(id, gpt3)))
        expect(value, `${id} ${key}`).toBeGreaterThan(0);
      for (const name of Object.keys(reading.inputs))
        expect(Object.keys(reading.entry.inputs)).toContain(name);
    }
  });
});

describe('a method that cannot read a scenario says why', () => {
  test.each([
    [
      'patterson2021',
      { ...gpt3, count: undefined, duration: undefined, acceleratorHours: undefined },
      'needs the wall-clock time and the number of accelerators',
    ],
    ['llmcarbon', { ...gpt3, count: undefined }, 'needs the number of accelerators'],
    [
      'mlco2',
      {},
      'needs the thermal design power of the accelerator, the accelerator-hours and the carbon intensity of the grid',
    ],
    ['li2023', { ...gpt3, wue: undefined }, 'needs the water used on site'],
    ['ecologits', gpt3, 'it estimates one request, not training'],
  ])('%s: %#', (id, facts, reason) => {
    expect(methodById(id)?.read?.(facts)).toEqual({ reason });
  });

  test('accelerator-hours are enough where neither their number nor the time is known', () => {
    const facts = { ...gpt3, count: undefined, duration: undefined };
    for (const id of ['patterson2021', 'strubell2019', 'greenalgorithms'])
      expect(tonnes(outputs(id, facts)['operationalCarbon'])).toBeCloseTo(
        tonnes(outputs(id, gpt3)['operationalCarbon']),
        6,
      );
  });

  test('every method reads or gives a reason, and says why it differs', () => {
    for (const { id, read, differs } of methods) {
      expect(read, id).toBeDefined();
      expect(differs.endsWith('.'), id).toBe(true);
    }
  });
});
