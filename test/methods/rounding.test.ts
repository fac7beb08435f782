import { describe, expect, test } from 'vitest';
import { methodById } from '../../packages/flopprint/src/methods/index.ts';
import { asWritten, roundHalfEven } from '../../packages/flopprint/src/methods/rounding.ts';
import { parseUnit } from '../../packages/flopprint/src/units.ts';

test.each([
  [0.5, 0],
  [1.5, 2],
  [2.5, 2],
  [2.4999, 2],
  [2.5001, 3],
  [-0.5, 0],
  [-1.5, -2],
  [7, 7],
])('%d rounds to %d', (value, rounded) => expect(roundHalfEven(value)).toBe(rounded));

test('a conversion there and back leaves the number that was written', () => {
  const gramsPerKilowattHour = 475 / 3.6e6;
  expect(asWritten(gramsPerKilowattHour * 3.6e6)).toBe(475);
});

describe('ML CO2 Impact rounds as the calculator in the browser does', () => {
  const entry = methodById('mlco2')?.entries[0];
  const run = (watts: number, hours: number, grams: number, more: Record<string, number> = {}) => {
    const base = entry?.run({
      thermalDesignPower: watts,
      acceleratorHours: hours * 3600,
      carbonIntensity: grams / 3.6e6,
      ...more,
    });
    const per = (unit: string, name: string): number => (base?.[name] ?? Number.NaN) / parseUnit(unit).factor;
    return {
      energy: per('kWh', 'itEnergy'),
      intensity: per('kgCO2e/kWh', 'roundedIntensity'),
      carbon: per('kgCO2e', 'operationalCarbon'),
      offset: per('kgCO2e', 'offset'),
    };
  };

  test('the middle goes up where binary has it exactly: 124.875 to 124.88', () => {
    expect(run(250, 499.5, 1000).energy).toBeCloseTo(124.88, 10);
  });
  test('elsewhere the nearest binary number decides: 0.475 is a little less, 0.565 a little less, 0.345 more', () => {
    const toFixed = (grams: number): number => Number((grams / 1000).toFixed(2));
    for (const grams of [475, 565, 345, 5, 15, 285, 995])
      expect(run(300, 100, grams).intensity).toBeCloseTo(toFixed(grams), 10);
  });
  test('an intensity below 5 g/kWh leaves nothing', () => {
    expect(run(300, 100, 4.9)).toMatchObject({ intensity: 0, carbon: 0 });
    expect(run(300, 100, 20).intensity).toBeCloseTo(0.02, 12);
  });
  test('energy below 5 Wh leaves nothing', () =>
    expect(run(4, 1, 500)).toMatchObject({ energy: 0, carbon: 0 }));
  test('an intensity typed in by hand is not rounded', () => {
    expect(run(1000, 100, 500, { customIntensity: 1.5 / 3.6e6 }).carbon).toBeCloseTo(0.15, 10);
  });
  test('the offset is a share of the rounded carbon', () => {
    expect(run(300, 100, 500, { offsetRatio: 0.5 })).toMatchObject({ carbon: 15, offset: 7.5 });
  });
});
