import { estimate, tables } from 'flopprint';
import { combine, levers, leversFor } from 'flopprint/levers';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../site/form/address.ts';
import { formOf, scenarioOf } from '../../site/form/form.ts';
import { menusOf } from '../../site/form/menus.ts';
import { changedForm, togetherOf, viewOf } from '../../site/levers/view.ts';
import { disagreements, raises, rankedBy } from '../../site/levers/orders.ts';
import { servedRuns } from '../../site/levers/runs.ts';
import { presetForms } from '../../site/presets.ts';
import './english.ts';

const menus = menusOf(tables);
const starts = Object.fromEntries(
  Object.entries(presetForms).map(([id, form]) => [id, { name: id, note: '', form }]),
);
const runs = {
  gpt3: presetForms['gpt3'] ?? {},
  plan: presetForms['plan'] ?? {},
  finetune: presetForms['finetune'] ?? {},
  ...servedRuns,
};
const named = Object.entries(runs).map(([id, run]) => [id, formOf(run)] as const);

describe('a lever in the controls', () => {
  // No lever of the catalogue acts on a fine-tuning alone.
  test.each(named.filter(([id]) => id !== 'finetune'))(
    'of %s gives the estimate that the lever gave',
    (_, form) => {
      const { ranked } = leversFor(tables, scenarioOf(form, menus), { samples: 50 });
      expect(ranked.length).toBeGreaterThan(0);
      for (const { lever, fields, estimate: withLever } of ranked) {
        const query = writeAddress('blank', { ...form, ...changedForm(fields) }, starts, 'gpt3');
        const read = readAddress(query, starts, 'gpt3');
        const carbon = estimate(scenarioOf(read.form, menus)).total.carbon?.value ?? Number.NaN;
        expect([lever.id, carbon / (withLever.total.carbon?.value ?? Number.NaN)]).toEqual([
          lever.id,
          expect.closeTo(1, 9),
        ]);
      }
    },
  );

  test('and several together too', () => {
    const form = formOf(servedRuns.reasoning);
    const ids = [
      'four-bit-weights',
      'eight-bit-weights',
      'cot-valve-gsm8k',
      'rational-metareasoning',
      'zeus',
    ];
    const scenario = scenarioOf(form, menus);
    const { changed, total, steps, refused } = togetherOf(tables, scenario, ids, 'carbon');
    expect(steps.map(({ id }) => id).toSorted()).not.toContain('eight-bit-weights');
    expect(refused.find(({ id }) => id === 'eight-bit-weights')?.reason).toMatch(
      /same cause.*not multiplied/,
    );
    const carbon = estimate(scenarioOf({ ...form, ...changed }, menus)).total.carbon?.value;
    expect(carbon).toBeCloseTo(total.carbon?.value ?? Number.NaN, 9);
    expect(total.carbon?.value).toBeCloseTo(
      estimate(combine(tables, scenario, ids).scenario).total.carbon?.value ?? Number.NaN,
      9,
    );
    expect(total.carbon?.p5).toBeLessThan(total.carbon?.p95 ?? 0);
  });
});

describe('the lists', () => {
  test.each(named)('of %s have every lever of the catalogue once', (_, form) => {
    const { lines, leftOut, raisesToo } = viewOf(tables, scenarioOf(form, menus));
    const ids = [...lines, ...[...leftOut, ...raisesToo].flatMap(({ levers }) => levers)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(levers.length);
    expect(ids.length).toBe(levers.length);
  });

  test('carbon and water are ranked each for itself, and where they disagree is said', () => {
    const { lines } = viewOf(tables, scenarioOf(formOf(servedRuns.chat), menus));
    const ids = (by: 'carbon' | 'water') => rankedBy(lines, by).map(({ id }) => id);
    const carbons = rankedBy(lines, 'carbon').map(({ changes }) => changes.carbon?.value ?? 0);
    expect(carbons).toEqual(carbons.toSorted((one, other) => one - other));
    const pairs = disagreements(lines);
    expect(pairs.length > 0).toBe(ids('carbon').join() !== ids('water').join());
    for (const [one, other] of pairs) {
      expect(one.changes.carbon?.value).toBeLessThan(other.changes.carbon?.value ?? 0);
      expect(other.changes.water?.value).toBeLessThan(one.changes.water?.value ?? 0);
    }
    expect(lines.filter(raises).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['repeated-sampling', 'particle-filtering']),
    );
  });
});
