import { describe, expect, test } from 'vitest';
import {
  estimate,
  formatAmount,
  formatInterval,
  paragraphOf,
  simulate,
  type Estimate,
  type Scenario,
} from '../../packages/flopprint/src/index.ts';

const scenario: Scenario = {
  model: { parameters: '7B' },
  training: { tokens: '2T' },
  hardware: { accelerator: 'h100', count: 512 },
  site: { grid: 'FR' },
};
const life: Scenario = { ...scenario, development: {}, inference: { requests: 1e9 } };
const plain = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ').replace(/CO₂/g, 'CO2');

/** The number with its unit that stands behind some words. */
const after = (text: string, words: RegExp): string | undefined => words.exec(text)?.[1];

describe('the paragraph', () => {
  test.each<[string, Estimate]>([
    ['without intervals', estimate(scenario)],
    ['with intervals', simulate(scenario, { samples: 2000 })],
    ['of a life', simulate(life, { samples: 2000 })],
  ])('%s: each number is that of the object, and no energy stands where carbon is meant', (_, result) => {
    const text = paragraphOf(result, { device: 'NVIDIA H100', place: 'France' });
    const of = (key: string) => result.quantities[`total.${key}`] ?? result.quantities[key];
    const expected = (key: string): string => {
      const found = of(key);
      return found ? plain(formatAmount(found)) : '';
    };
    const input = (key: string) => {
      const { value = 0, unit = '' } = result.quantities[key] ?? {};
      return { value, unit };
    };
    expect(after(text, /The data centre drew ([\d.,]+ [A-Za-z]+)/)).toBe(expected('facilityEnergy'));
    expect(after(text, /the electricity emitted ([\d.,]+ t CO2e)/)).toBe(expected('operationalCarbon'));
    expect(after(text, /making the machines adds ([\d.,]+ t CO2e)/)).toBe(expected('embodiedCarbon'));
    expect(after(text, /which makes ([\d.,]+ t CO2e)/)).toBe(expected('carbon'));
    expect(after(text, /Water consumed was ([\d.,]+ m³)/)).toBe(expected('water'));
    expect(after(text, /intensity of ([\d.,]+ g CO2e\/kWh)/)).toBe(
      plain(formatAmount(input('carbonIntensity'))),
    );
    expect(after(text, /a PUE of ([\d.]+)\./)).toBe(plain(formatAmount(input('pue'))));
    const interval = result.total.carbon && plain(formatInterval(result.total.carbon));
    if (interval) expect(text).toContain(`in all`);
    if (interval) expect(text).toContain(interval);
    expect(text).toContain(result.version);
    expect(text).toContain(result.data);
    expect(text).toMatch(/location-based, without certificates or offsets/);
  });
  test('says the boundary, and what is left out', () => {
    expect(paragraphOf(estimate(life))).toContain('covers training, development and inference;');
    const exact = estimate({ training: { energy: 10 }, hardware: {}, site: { grid: 'FR' } });
    expect(paragraphOf(exact)).toContain('making the machines is not included');
    expect(paragraphOf(exact)).not.toContain('undefined');
    expect(paragraphOf(exact)).not.toContain('NaN');
  });
  test('names what was stated, and the source of what was not', () => {
    expect(paragraphOf(estimate({ ...scenario, site: { carbonIntensity: 50 } }))).toContain('(as stated)');
    const names = { sourceOf: (id: string) => `Publisher of ${id}`, link: 'https://example.org/?v=1' };
    const text = paragraphOf(estimate(scenario), names);
    expect(text).toMatch(/\(Publisher of [a-z0-9-]+, 20\d\d, lifecycle\)/);
    expect(text).toContain('https://example.org/?v=1.');
  });
});
