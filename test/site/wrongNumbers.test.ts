import { describe, expect, test } from 'vitest';
import { estimate, paragraphOf, simulate, tables, type Estimate } from 'flopprint';
import { formOf, scenarioOf, type Form } from '../../site/form/form.ts';
import { menusOf } from '../../site/form/menus.ts';
import { presetForms } from '../../site/presets.ts';

/**
 * Wrong numbers that other tools' forms have put into print, each named by the thread that reports it; what is stated in
 * the calculator's controls cannot repeat them.
 */
const menus = menusOf(tables);
const of = (form: Form): Estimate => estimate(scenarioOf(formOf(form), menus));
const value = (result: Estimate, key: string): number => result.quantities[key]?.value ?? Number.NaN;
const plan = presetForms['plan'] ?? {};

describe('threads of wrong numbers', () => {
  test('borisdayma/dalle-mini#318, mlco2/impact#39: hours without a count', () => {
    const run = { acc: 'a100-sxm4-40', count: '128', hours: '1344', place: 'US' };
    expect(value(of(run), 'acceleratorHours')).toBe(128 * 1344);
    // Hours alone are refused, and the refusal names the count.
    expect(() => of({ ...run, count: '' })).toThrow(/hardware\.count: state how many accelerators/);
    expect(value(of({ ...run, count: '', hours: '', acch: '172032' }), 'acceleratorHours')).toBe(172_032);
    // Both, and they disagree.
    expect(() => of({ ...run, acch: '1344' })).toThrow(/is not hardware\.count × hardware\.hours/);
  });
  test('meta-llama/llama-models#242, Green-Algorithms#70: prose that is not the table, energy in the place of carbon', () => {
    const result = simulate(scenarioOf(formOf(plan), menus), { samples: 1000, only: 'totals' });
    const text = paragraphOf(result);
    expect(text).toMatch(/drew [\d.,]+ MWh/);
    expect(text).toMatch(/emitted [\d.,]+ t CO2e/);
    expect(text).not.toMatch(/emitted [\d.,]+ [kMG]?Wh|drew [\d.,]+ t/);
  });
  test('mlco2/codecarbon#344, #346, carbontracker#91: numbers without unit or basis', () => {
    const result = of(plan);
    for (const [key, quantity] of Object.entries(result.quantities)) expect(quantity.unit, key).toMatch(/\S/);
    for (const amount of Object.values(result.total)) expect(amount.unit).toMatch(/\S/);
    expect(result.total.carbon?.unit).toBe('tCO2e');
    expect(result.basis).toBe('lifecycle');
    expect(result.quantities['carbonIntensity']?.year).toBeGreaterThan(2020);
  });
  test('mlco2/ecologits#230: water multiplied by PUE twice', () => {
    const water = (pue: string) => {
      const result = of({ ...plan, pue });
      return [value(result, 'onSiteWater'), value(result, 'offSiteWater')] as const;
    };
    const [[onSite, offSite], [onSite2, offSite2]] = [water('1'), water('2')];
    expect(onSite2 / onSite).toBeCloseTo(1, 12);
    expect(offSite2 / offSite).toBeCloseTo(2, 12);
  });
  test('Boavizta/boaviztapi#527, #528: one accelerator made, whatever the count', () => {
    const run = { acc: 'h100-sxm5-80', hours: '100', place: 'FR' };
    const [one, two] = [of({ ...run, count: '64' }), of({ ...run, count: '128' })];
    for (const key of ['embodiedCarbon', 'itEnergy', 'operationalCarbon', 'water'])
      expect(value(two, key) / value(one, key), key).toBeCloseTo(2, 12);
  });
  test('ML CO2 Impact rounds intensities before it multiplies: Zürich at 16 g became 20 g', () => {
    const result = of({ ...plan, ci: '16', pue: '1' });
    expect(value(result, 'operationalCarbon')).toBeCloseTo(value(result, 'itEnergy') * 16e-3, 9);
  });
  test('LLMCarbon_Web takes the sparse peak of an H100, and keeps an efficiency over a change of machine', () => {
    expect(value(of(plan), 'peakFlops')).toBeCloseTo(989.4, 1);
    const moved = of({ ...plan, acc: 'v100-sxm2-32' });
    expect(value(moved, 'mfu')).not.toBe(value(of(plan), 'mfu'));
  });
  test('sci-ai#73: rates worked out by hand', () => {
    const result = of({ ...plan, phases: 'inference', 'inference.requests': '1000000' });
    const perRequest = value(result, 'inference.carbonPerRequest');
    const unit = result.quantities['inference.carbonPerRequest']?.unit ?? '';
    const factor = unit.startsWith('g') ? 1e6 : unit.startsWith('kg') ? 1e3 : unit.startsWith('mg') ? 1e9 : 1;
    expect((perRequest * 1e6) / factor).toBeCloseTo(value(result, 'inference.carbon'), 6);
  });
});
