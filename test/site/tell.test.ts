import { estimate, explain } from 'flopprint';
import { describe, expect, test } from 'vitest';
import { formOf, scenarioOf } from '../../site/form/form.ts';
import { menusOf } from '../../site/form/menus.ts';
import { tables } from 'flopprint';
import { presetForms } from '../../site/presets.ts';
import { makeBook } from '../../site/trail/makeBook.ts';
import { mathml } from '../../site/trail/maths.ts';
import { tell } from '../../site/trail/tell.ts';

const book = makeBook();
const menus = menusOf(tables);

describe('a trail', () => {
  test.each(Object.entries(presetForms).filter(([id]) => id !== 'blank'))(
    'of every number of %s says what the library says',
    (_, form) => {
      const result = estimate(scenarioOf(formOf(form), menus));
      for (const key of Object.keys(result.quantities)) {
        const told = tell(book, result, key);
        const { label, substituted, operands, equationSource, datumSource, equationNote } = explain(
          result,
          key,
        );
        expect(told?.label, key).toBe(label);
        expect(told?.substituted, key).toBe(substituted);
        expect(told?.equationNote, key).toBe(equationNote);
        expect(told?.operands.map((operand) => operand.label)).toEqual(
          operands.map((operand) => operand.label),
        );
        expect(told?.equationSource?.title, key).toBe(equationSource?.title);
        expect(told?.datumSource?.title, key).toBe(datumSource?.title);
      }
    },
  );

  test('ends in a datum, a statement or an equation without operands for every number', () => {
    const result = estimate(scenarioOf(formOf(presetForms['plan'] ?? {}), menus));
    for (const key of Object.keys(result.quantities)) {
      const told = tell(book, result, key);
      const isFounded = told?.row ?? told?.field ?? (told?.operands.length ? 'operands' : told?.note);
      expect(isFounded, key).toBeDefined();
    }
  });

  test('tells nothing of a number that is not there', () => {
    const result = estimate(scenarioOf(formOf(presetForms['plan'] ?? {}), menus));
    expect(tell(book, result, 'nothing')).toBeUndefined();
  });
});

describe('MathML', () => {
  test('marks variables, needs no style and no mathematical font', () => {
    const markup = mathml('C_{\\mathrm{op}} = E_{\\mathrm{fac}} \\cdot I');
    expect(markup).toContain('<mi class="variable">C</mi>');
    expect(markup).toContain('<mi>op</mi>');
    expect(markup).not.toMatch(/style=|⋅/);
  });
});
