import { describe, expect, test } from 'vitest';
import { phaseKeys } from 'flopprint/model';
import { differenceInWords, inPart, inWords, rangeInTrail, unsampled } from '../../site/parts/amounts.ts';
import { segments } from '../../site/parts/segments.ts';
import { rowName } from '../../site/trail/provenance.ts';

const space = '\u00a0';

describe('words of the page', () => {
  test.each([
    [7e9, '7 billion'],
    [405.853e9, '406 billion'],
    [1.5e12, '1.5 trillion'],
    [125e6, '125 million'],
    [512, '512'],
  ])('%s is %s', (value, words) => expect(inWords(value)).toBe(words));

  test.each([
    [0.0001, `within 0.05${space}%`],
    [0.021, `2.1${space}% above`],
    [-0.186, `19${space}% below`],
    [1.63, `163${space}% above`],
  ])('a difference of %s is %s', (share, words) => expect(differenceInWords(share)).toBe(words));

  test('powers and subscripts are set, spaces are those the fonts hold', () => {
    expect(segments('8.4 × 10²²\u202fFLOP')).toEqual([
      { text: '8.4 × 10' },
      { text: '22', as: 'sup' },
      { text: `${space}FLOP` },
    ]);
    expect(segments('1 × 10⁻⁵ t\u202fCO₂e')).toEqual([
      { text: '1 × 10' },
      { text: '−5', as: 'sup' },
      { text: ` t${space}CO` },
      { text: '2', as: 'sub' },
      { text: 'e' },
    ]);
  });

  test('parts without an interval are those that the library does not sample', () => {
    for (const key of unsampled) expect(phaseKeys).not.toContain(key);
  });

  test('a part is as fine as its own interval, else as its whole', () => {
    const whole = { value: 285, unit: 'm3', p5: 121, p95: 847 };
    // Half of 726 is 363, of which one digit counts: 285 becomes 300, one digit, and so do its parts.
    expect(inPart('offSiteWater', { value: 268.4, unit: 'm3' }, whole)).toBe('300\u202fm³');
    expect(inPart('inference.onSiteWater', { value: 16.2, unit: 'm3' }, whole)).toBe('20\u202fm³');
    expect(inPart('pue', { value: 1.152, unit: 'kWh/kWh' }, whole)).toMatch(/^1\.15/);
    expect(inPart('water', { value: 268.4, unit: 'm3' }, whole)).toBe('268\u202fm³');
    expect(inPart('onSiteWater', { value: 16.234, unit: 'm3' }, { value: 285, unit: 'm3' })).toBe(
      '16.2\u202fm³',
    );
  });

  test('a range that is a point is none', () => {
    expect(rangeInTrail({ low: 2, high: 2, unit: '1' })).toBeUndefined();
    expect(rangeInTrail({ unit: '1' })).toBeUndefined();
    expect(rangeInTrail({ low: 314, high: 556, unit: 'gCO2e/kWh' })).toMatch(/^314 to 556\u202fg/);
  });

  test.each([
    ['grids/ember-co2js/FRA/2024', 'grid-ember-co2js', 'ember-co2js/FRA/2024'],
    ['accelerators/h100-sxm5-80/memory', 'accelerators', 'h100-sxm5-80'],
    ['cloud-regions/aws/us-east-1/pue', 'cloud-regions', 'aws/us-east-1'],
    ['priors/training-mfu/hopper', 'priors', 'training-mfu/hopper'],
  ])('the row %s is on the page %s under %s', (row, table, id) =>
    expect(rowName(row)).toEqual({ table, id }),
  );
});
