import { describe, expect, test } from 'vitest';
import { runCase } from '../../packages/flopprint/src/conformance.ts';
import { ownCase, ownCases, type Case, type Value } from './cases.ts';

const patterson = ownCase('patterson21-gpt3');
const mlco2 = ownCase('mlco2-1');

function messagesOf(one: unknown): string {
  const { status, messages } = runCase(one);
  expect(status).toBe('failed');
  return messages.join('\n');
}
const withInput = (one: Case, name: string, value: unknown): Case => ({
  ...one,
  inputs: { ...one.inputs, [name]: value as Value },
});

describe('a case that cannot be read fails with a reason', () => {
  test.each([
    [null, 'id: missing'],
    [[], 'id: missing'],
    ['text', 'id: missing'],
    [{ ...patterson, id: undefined }, 'id: missing'],
    [{ ...patterson, method: 7 }, 'method: missing'],
    [{ ...patterson, inputs: undefined }, 'inputs: missing'],
    [{ ...patterson, expected: undefined }, 'expected: missing'],
    [{ ...patterson, expected: {} }, 'expected: missing'],
    [{ ...patterson, expected: { energy: null } }, 'expected: every value is null'],
    [{ ...patterson, tolerance: undefined }, 'tolerance: missing'],
    [{ ...patterson, tolerance: {} }, 'tolerance: missing'],
    [{ ...patterson, tolerance: { rel: -1 } }, 'tolerance: rel and abs are numbers, 0 or above'],
    [{ ...patterson, expected: { enery: { value: 1, unit: 'kWh' } } }, 'did you mean "energy"'],
    [{ ...patterson, expected: { energy: { value: 1287, unit: 'L' } } }, 'expected.energy: unit "L"'],
    [withInput(patterson, 'procesors', { value: 1, unit: '1' }), 'did you mean "processors"'],
    [withInput(patterson, 'pue', { value: '1.1', unit: '1' }), 'inputs.pue: value is not a number'],
    [withInput(patterson, 'pue', { value: 1.1 }), 'inputs.pue: unit is missing'],
    [withInput(patterson, 'pue', { value: 1.1, unit: '' }), 'inputs.pue: the unit is missing'],
    [withInput(patterson, 'pue', 1.1), 'inputs.pue: value is not a number'],
    [withInput(patterson, 'hours', { value: 1, unit: 'fortnight' }), 'unknown unit "fortnight"'],
    [
      withInput(patterson, 'hours', { value: 1, unit: 'kWh' }),
      'inputs.hours: unit "kWh" is not a unit of the same',
    ],
    [withInput(patterson, 'hours', { value: null, unit: 'h' }), 'cannot be computed; not given: hours'],
    [
      withInput(ownCase('act-logic-0'), 'yield', { value: 0, unit: '1' }),
      'equation "actLogic.carbonPerArea"',
    ],
  ])('%#: %j', (one, message) => expect(messagesOf(one)).toContain(message));

  test('an unknown method is skipped, and the nearest named', () => {
    const { status, messages } = runCase({ ...patterson, method: 'patterson2021.trainin' });
    expect(status).toBe('skipped');
    expect(messages.join()).toContain('did you mean "patterson2021.training"');
  });
});

describe('every committed case', () => {
  test.each(ownCases)('$id fails when a result is off by more than its tolerance', (one) => {
    for (const [name, { value, unit }] of Object.entries(one.expected)) {
      const { rel = 0, abs = 0 } = one.tolerance;
      const off = Math.max(2.1 * rel * Math.abs(value ?? 0), 2.1 * abs, 1e-6 * Math.abs(value ?? 0));
      const wrong = { ...one, expected: { [name]: { value: (value ?? 0) + off, unit } } };
      expect(runCase(wrong).status, name).toBe('failed');
    }
  });

  test.each(ownCases)('$id fails when an input has a unit of another kind', (one) => {
    for (const [name, { value }] of Object.entries(one.inputs)) {
      if (value === null) continue;
      expect(runCase(withInput(one, name, { value, unit: 'USD' })).status, name).toBe('failed');
    }
  });
});

describe('units', () => {
  test.each([
    ['avg_power', 0.33, 'kW/chip'],
    ['avg_power', 330, 'J/s'],
    ['hours', 14.8, 'day'],
    ['ci_gross', 0.429, 'kg/kWh'],
    ['ci_gross', 429, 'gCO2eq per kWh'],
    ['processors', 1e4, 'GPUs'],
    ['processors', 10, '1e3 chips'],
    ['pue', 110, '%'],
  ])('%s of %d %s is what the case says', (name, value, unit) => {
    expect(runCase(withInput(patterson, name, { value, unit })).messages).toEqual([]);
  });

  test('a result is compared in its own unit', () => {
    const expected = {
      co2e_gross: { value: 552.1e6, unit: 'g' },
      energy: { value: 1287e6 * 3600, unit: 'J' },
    };
    expect(runCase({ ...patterson, expected }).messages).toEqual([]);
  });

  test('null inputs are as good as none', () => {
    const one = { ...mlco2, inputs: { ...mlco2.inputs, offset_ratio: null } };
    expect(runCase(one).messages).toEqual([]);
  });

  test('an intermediate may be stated, and asked for', () => {
    const { hours, processors, ...rest } = patterson.inputs;
    const inputs = { ...rest, processor_hours: { value: 3.552e6, unit: 'GPUh' } };
    expect([hours?.value, processors?.value]).toEqual([355.20000000000005, 10000]);
    const expected = { ...patterson.expected, energy_it: { value: 1172, unit: 'MWh' } };
    expect(runCase({ ...patterson, inputs, expected }).messages).toEqual([]);
  });
});
