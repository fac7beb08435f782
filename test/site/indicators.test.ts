import { estimate, tables } from 'flopprint';
import { indicatorKeys } from 'flopprint/indicators';
import { expect, test } from 'vitest';
import { formOf, scenarioOf } from '../../site/form/form.ts';
import { menusOf } from '../../site/form/menus.ts';
import { keys } from '../../site/indicators/keys.ts';
import { rowOf, sideBySide } from '../../site/indicators/view.ts';
import { presetForms } from '../../site/presets.ts';
import './english.ts';

const menus = menusOf(tables);
const row = (id: string) =>
  rowOf(tables, {
    name: id,
    query: `?v=1&preset=${id}`,
    scenario: scenarioOf(formOf(presetForms[id] ?? {}), menus),
  });

test('the page names the indicators that the library has, in its order', () =>
  expect(keys).toEqual(indicatorKeys));

test('GPT-3 and BLOOM: operations and carbon disagree, and places say so', () => {
  const { rows, pairs } = sideBySide(tables, [row('gpt3'), row('bloom')]);
  // 175 against 176 billion parameters; 3.14e23 against 6 · 176e9 · 366e9 = 3.9e23; 429 against 57 g/kWh.
  expect(rows.map(({ places }) => places.parameters)).toEqual([1, 2]);
  expect(rows.map(({ places }) => places.compute)).toEqual([1, 2]);
  expect(rows.map(({ places }) => places.carbon)).toEqual([2, 1]);
  expect(pairs).toHaveLength(1);
  expect(pairs[0]?.lower).toBe('gpt3');
  expect(pairs[0]?.by).toEqual(expect.arrayContaining(['parameters', 'compute']));
  expect(pairs[0]?.against).toContain('carbon');
  const carbon = estimate(scenarioOf(formOf(presetForms['bloom'] ?? {}), menus)).total.carbon?.value;
  expect(rows[1]?.amounts.carbon?.value).toBe(carbon);
});

test('a run beside itself shares its place and disagrees with nothing', () => {
  const { rows, pairs } = sideBySide(tables, [row('gpt3'), row('gpt3')]);
  expect(rows.map(({ places }) => places.energy)).toEqual([1, 1]);
  expect(pairs).toEqual([]);
});

test('a fine-tuning that states no training has a report class, and nothing is invented for it', () => {
  const { amounts, label, report, missing } = row('finetune');
  expect(amounts.carbon?.value).toBeGreaterThan(0);
  expect(label === undefined).toBe(amounts.compute === undefined);
  expect(report === 'complete').toBe(missing.length === 0);
});
