import { fieldAt, fields, formatUnit, simulate, tables, type Estimate } from 'flopprint';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate } from '../../site/form/calculate.ts';
import { formOf, scenarioOf, type Form } from '../../site/form/form.ts';
import { controlOf, inWords } from '../../site/form/inputs.ts';
import { menusOf } from '../../site/form/menus.ts';
import { asksForWhole, elsewhere, fieldsOf, otherFields, phaseGroups } from '../../site/form/phases.ts';
import { breakEvenOf, leadingPhase, measures, rowsOf, shareInWords } from '../../site/parts/breakdown.ts';
import { presetForms } from '../../site/presets.ts';

const menus = menusOf(tables);
const life: Form = {
  phases: 'data,development,postTraining,inference,storage',
  'inference.requests': '1B',
  'data.syntheticTokens': '1B',
  'data.generatorParameters': '7B',
  'data.datastoreTokens': '1B',
  'data.encoderParameters': '110M',
  'postTraining.kind': 'reinforcement',
  'postTraining.tokens': '1B',
  'postTraining.rolloutTokens': '1B',
  'storage.stored': '50 TB',
  'storage.duration': '3',
};
const planned = (changes: Form): Form => formOf({ ...presetForms['plan'], ...changes });
const samples = 100;
const given = (changes: Form): Estimate =>
  simulate(scenarioOf(planned(changes), menus), { samples, only: 'totals' });
const outcome = (changes: Form) => calculate(tables, menus, planned(changes), [], samples);

describe('the fields of a phase', () => {
  test('are those of the package, each once', () => {
    for (const { group } of phaseGroups) {
      const paths = fieldsOf(group);
      expect(paths).toEqual(
        expect.arrayContaining(Object.keys(fields[group]).map((key) => `${group}.${key}`)),
      );
      expect(new Set(paths).size).toBe(paths.length);
      for (const path of paths) expect(fieldAt(path), path).toBeDefined();
    }
  });

  test('of the place and of the machines have a control unless said otherwise', () => {
    for (const group of ['site', 'embodied'] as const)
      for (const key of Object.keys(fields[group])) {
        const path = `${group}.${key}`;
        const known = ['pue', 'carbonIntensity', 'wue', 'ewif', 'lifetime', 'utilisation'].includes(key);
        expect(known || elsewhere.has(path) || otherFields(group).includes(path), path).toBe(true);
      }
  });

  test('show what was used in the unit in which a bare number is read', () => {
    const { quantities } = given(life);
    const all = [
      ...phaseGroups.flatMap(({ group }) => fieldsOf(group)),
      ...otherFields('embodied'),
      ...otherFields('site'),
    ];
    const shown = all.flatMap((path) => {
      const { quantity = '', unit } = controlOf(path);
      const found = quantities[quantity];
      return found ? [[path, unit ?? '', formatUnit(found.unit)] as const] : [];
    });
    expect(shown.length).toBeGreaterThan(40);
    for (const [path, own, used] of shown) expect(own, path).toBe(used);
  });

  test('of a temperature are read in degrees, as their label says', () => {
    expect(controlOf('site.outdoorTemperature')).toMatchObject({
      label: 'Mean outdoor temperature',
      unit: '°C',
    });
  });

  test('that read other years ask for the whole tables', () => {
    expect(asksForWhole(planned(life))).toBe(false);
    expect(asksForWhole(planned({ 'site.year': ' ' }))).toBe(false);
    expect(asksForWhole(planned({ 'site.year': '2022' }))).toBe(true);
  });
});

describe('a phase that lacks what it needs', () => {
  test('waits: the rest is counted, and what is missing is said', () => {
    const result = outcome({ phases: 'development,postTraining' });
    if (!('view' in result)) throw new Error('refused');
    const { estimate: counted, missing } = result.view;
    expect(Object.keys(counted.phases)).toEqual(['training', 'development']);
    expect(counted.total).toEqual(given({ phases: 'development' }).total);
    expect(missing).toHaveLength(1);
    expect(missing[0]).toMatchObject({ phase: 'postTraining', input: 'postTraining.tokens' });
    expect(missing[0]?.message).toMatch(/^state the tokens/);
  });

  test('several wait at once', () => {
    const result = outcome({ phases: 'postTraining,storage' });
    if (!('view' in result)) throw new Error('refused');
    expect(result.view.missing.map(({ phase }) => phase)).toEqual(['postTraining', 'storage']);
    expect(result.view.estimate.total).toEqual(given({}).total);
  });

  test('does not hide a mistake in it, nor one elsewhere', () => {
    expect(outcome({ phases: 'inference', 'inference.batch': '0' })).toMatchObject({
      refusal: { phase: 'inference', input: 'inference.batch' },
    });
    expect(outcome({ phases: 'postTraining', acc: 'nothing like it' })).toMatchObject({
      refusal: { input: 'acc' },
    });
  });

  test('is named without the names of keys', () => {
    expect(inWords('development: state development.energy')).toBe(
      'state “Energy of the machines in development”',
    );
  });
});

describe('the breakdown', () => {
  const result = given(life);

  test.each(measures)('of $id shares the total out over the phases', (measure) => {
    const rows = rowsOf(result, measure);
    expect(rows.map(({ phase }) => phase)).toEqual([
      'data',
      'development',
      'training',
      'postTraining',
      'inference',
      'storage',
    ]);
    expect(rows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    const total = { carbon: result.total.carbon, energy: result.total.energy, water: result.total.water }[
      measure.id
    ];
    const sum = rows.reduce((all, { whole }) => all + whole.value, 0);
    expect(sum).toBeCloseTo(total?.value ?? Number.NaN, 6);
    expect(Math.max(...rows.flatMap(({ parts }) => parts.map(({ to }) => to)))).toBeCloseTo(100, 6);
    for (const { parts, whole, phase } of rows) {
      for (const [index, { from }] of parts.entries()) expect(from).toBe(parts[index - 1]?.to ?? 0);
      const filled = parts.reduce((all, { quantity }) => all + quantity.value, 0);
      expect(filled, phase).toBeCloseTo(whole.value, 6);
    }
  });

  test('names the phase that weighs most, and when serving has cost as much', () => {
    const [carbon, energy, water] = measures;
    if (!carbon || !energy || !water) throw new Error('three measures');
    expect(leadingPhase(rowsOf(given({ ...life, 'inference.requests': '1e12' }), carbon))?.phase).toBe(
      'inference',
    );
    expect(leadingPhase([])).toBeUndefined();
    const { key, requests } = breakEvenOf(result, carbon) ?? {};
    expect(result.quantities[key ?? '']?.value).toBe(requests);
    const perRequest = (result.phases['inference']?.carbon?.value ?? 0) / 1e9;
    const upfront = (['data', 'development', 'training', 'postTraining'] as const).reduce(
      (sum, phase) => sum + (result.phases[phase]?.carbon?.value ?? 0),
      0,
    );
    expect(requests).toBeCloseTo(upfront / perRequest, -4);
    expect(breakEvenOf(result, water)).toBeUndefined();
    expect(breakEvenOf(given({ phases: 'development' }), energy)).toBeUndefined();
  });

  test('draws nothing for nothing', () => {
    const none = given({ phases: 'inference', 'inference.requests': '0' });
    for (const measure of measures) {
      const row = rowsOf(none, measure).find(({ phase }) => phase === 'inference');
      expect(row?.share).toBe(0);
      for (const { from, to } of row?.parts ?? []) expect(to - from).toBe(0);
    }
  });

  test('shares are written without digits that say nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const words = shareInWords(share);
        expect(words).toMatch(/\u00a0%$/);
        if (share >= 1e-3)
          expect(Math.abs(Number.parseFloat(words) / 100 - share)).toBeLessThanOrEqual(
            0.051 * share + 0.005 * (share < 0.1 ? 1 : 0) + 1e-12,
          );
      }),
    );
    expect([0.558, 0.0053, 1, 0].map(shareInWords)).toEqual([
      '56\u00a0%',
      '0.5\u00a0%',
      '100\u00a0%',
      '0\u00a0%',
    ]);
  });
});
