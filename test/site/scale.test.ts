import { describe, expect, test } from 'vitest';
import { simulate, tables } from 'flopprint';
import { rankPlaces } from 'flopprint/ranking';
import { calculate } from '../../site/form/calculate.ts';
import { formOf, scenarioOf } from '../../site/form/form.ts';
import { menusOf } from '../../site/form/menus.ts';
import { inUnitsOf, standingIn, viewIn } from '../../site/form/scale.ts';
import { presetForms } from '../../site/presets.ts';

const menus = menusOf(tables);
const small = formOf({ ...presetForms['small'] });
const large = formOf({ ...presetForms['small'], units: '' });

describe('the units of a visit', () => {
  test('a thousandfold, with everything that is said of an amount', () => {
    const amount = { value: 0.002, unit: 'tCO2e', p5: 0.001, p50: 0.002, p95: 0.004 };
    expect(inUnitsOf(small, amount)).toEqual({ value: 2, unit: 'kgCO2e', p5: 1, p50: 2, p95: 4 });
    expect(inUnitsOf(large, amount)).toBe(amount);
    const intensity = { value: 50, unit: 'gCO2e/kWh' };
    expect(inUnitsOf(small, intensity)).toBe(intensity);
  });
  test('of a whole result: totals, phases, quantities and dots alike', () => {
    const result = calculate(tables, menus, small, [], 200);
    if (!('view' in result)) throw new Error(result.refusal.message);
    const { view } = result;
    const shown = viewIn(small, view).estimate;
    const { estimate } = view;
    expect(viewIn(large, view)).toBe(view);
    expect(shown.total.carbon?.unit).toBe('kgCO2e');
    expect(shown.total.carbon?.value).toBeCloseTo((estimate.total.carbon?.value ?? 0) * 1000, 9);
    expect(shown.phases['training']?.itEnergy?.unit).toBe('kWh');
    expect(shown.quantities['water']?.unit).toBe('L');
    expect(shown.distribution?.[7]).toBeCloseTo((estimate.distribution?.[7] ?? 0) * 1000, 9);
    for (const [key, { value, unit }] of Object.entries(shown.quantities)) {
      const before = estimate.quantities[key];
      expect(value, key).toBeCloseTo((before?.value ?? 0) * (unit === before?.unit ? 1 : 1000), 6);
    }
  });
  test('of a ranking: changes are those of the amounts', () => {
    const scenario = scenarioOf(small, menus);
    const { ranked, present } = rankPlaces(tables, scenario);
    const [row] = ranked;
    if (!row) throw new Error('no place is ranked');
    const shown = standingIn(small, row);
    expect(shown.carbon.unit).toBe('kgCO2e');
    expect(shown.carbonChange.value).toBeCloseTo(
      shown.carbon.value - standingIn(small, present).carbon.value,
      9,
    );
    expect(simulate(scenario, { samples: 10 }).total.carbon?.value).toBeGreaterThan(0);
  });
});
