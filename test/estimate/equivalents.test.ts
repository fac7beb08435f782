import { describe, expect, test } from 'vitest';
import { equivalents } from '../../packages/flopprint/src/data/equivalents.ts';
import { sources } from '../../packages/flopprint/src/data/sources.ts';
import { equivalentsOf } from '../../packages/flopprint/src/equivalents.ts';

const total = {
  carbon: { value: 1, unit: 'tCO2e' },
  energy: { value: 10.715, unit: 'MWh' },
  water: { value: 227.6, unit: 'm3' },
};
const valueOf = (key: string, of: Parameters<typeof equivalentsOf>[1]['total'] = total): number | undefined =>
  equivalentsOf(equivalents, { total: of }).find((one) => one.key === key)?.value;

describe('what else has as much', () => {
  test('by hand: 1 t over 0.16272 kg/km, over 0.11704 kg/km × 5,555 km; a year of 10,715 kWh; two of 113.8 m³', () => {
    expect(valueOf('carDistance')).toBeCloseTo(1000 / 0.16272, 6);
    expect(valueOf('flights')).toBeCloseTo(1000 / (0.11704 * 5555), 9);
    expect(valueOf('householdYears')).toBeCloseTo(1, 12);
    expect(valueOf('personYears')).toBeCloseTo(2, 12);
  });

  test('is the same reference at every size', () => {
    for (const scale of [1e-6, 1e6])
      for (const key of ['carDistance', 'flights', 'householdYears', 'personYears']) {
        const scaled = Object.fromEntries(
          Object.entries(total).map(([name, { value, unit }]) => [name, { value: value * scale, unit }]),
        );
        expect((valueOf(key, scaled) ?? 0) / scale / (valueOf(key) ?? 0)).toBeCloseTo(1, 12);
      }
  });

  test('is nothing for what is not known', () => {
    const found = equivalentsOf(equivalents, { total: { carbon: total.carbon } });
    expect(found.map(({ key }) => key)).toEqual(['carDistance', 'flights']);
  });

  test('cites a source, a year and a country for each', () => {
    for (const { references } of equivalentsOf(equivalents, { total })) {
      expect(references.length).toBeGreaterThan(0);
      for (const { source, year, region, confidence } of references) {
        expect(sources[source]?.title).toBeDefined();
        expect(year).toBeGreaterThan(2010);
        expect(region).toMatch(/^[A-Z]{2}$/);
        expect(confidence).toBe('verified');
      }
    }
  });
});

test('the water per person is the delivered water over the people it is delivered to', () => {
  const galOfLitres = 3.785411784;
  const row = equivalents.find(({ id }) => id === 'tap-water');
  expect(row?.value).toBeCloseTo((((23_300e6 / 283e6) * galOfLitres) / 1000) * 365, 1);
});
