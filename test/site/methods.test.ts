import { tables } from 'flopprint';
import { methods } from 'flopprint/methods';
import { compareMethods } from 'flopprint/methods/compare';
import { describe, expect, test } from 'vitest';
import { formOf, scenarioOf, type Form } from '../../site/form/form.ts';
import { menusOf } from '../../site/form/menus.ts';
import { compareForm, summary, whyNot, type Compared } from '../../site/methods/compareForm.ts';
import { dotsOf } from '../../site/methods/dotScale.ts';
import { presetForms } from '../../site/presets.ts';
import { tableFiles } from '../../site/tables/files.ts';
import { joinTables } from '../../site/tables/load.ts';

const menus = menusOf(tables);
const compared = (form: Form) => compareForm(tables, menus, formOf(form));
const gpt3 = compared(presetForms['gpt3'] ?? {});

describe('a run under every method', () => {
  test('is ours first, then the largest; every method either accepts it or says why not', () => {
    expect(gpt3.accepted[0]).toMatchObject({ id: 'flopprint', isOwn: true, ratio: 1 });
    const carbons = gpt3.accepted.slice(1).flatMap(({ carbon }) => carbon?.value ?? []);
    expect(carbons).toEqual(carbons.toSorted((one, other) => other - one));
    const readable = methods.filter(({ read }) => read).map(({ id }) => id);
    const said = [...gpt3.accepted.slice(1), ...gpt3.refused].map(({ id }) => id);
    expect(said.toSorted()).toEqual(readable.toSorted());
    for (const { reason, name } of gpt3.refused) expect(reason, name).toMatch(/\w{3}/);
    for (const { differs, name } of gpt3.accepted) expect(differs, name).toMatch(/\w{3}/);
  });

  test('gives Patterson et al. the figure that they published for GPT-3', () => {
    const patterson = gpt3.accepted.find(({ id }) => id === 'patterson2021');
    expect(patterson?.carbon?.value).toBeCloseTo(552.1, 1);
    expect(summary(gpt3)).toMatch(/^From 456\u202ft\u202fCO₂e to 800\u202ft\u202fCO₂e, by 12 ways/);
  });

  // Published methods count training, which a fine-tuning alone has none of.
  test.each(Object.keys(presetForms).filter((id) => !['blank', 'finetune'].includes(id)))(
    'is the same for %s by the tables that the page fetches',
    (id) => {
      const fetched = joinTables(Object.values(tableFiles()).filter(({ grids }) => !('ifi-2021' in grids)));
      const form = formOf(presetForms[id] ?? {});
      const numbers = (list: readonly Compared[]) => list.map(({ id: method, carbon }) => [method, carbon]);
      expect(numbers(compareForm(fetched, menusOf(fetched), form).accepted)).toEqual(
        numbers(compareForm(tables, menus, form).accepted),
      );
    },
  );

  test('counts training alone and names the phases that it leaves out', () => {
    const form = { ...presetForms['plan'], phases: 'development,inference', 'inference.requests': '1B' };
    const { accepted, left } = compared(form);
    expect(left).toEqual(['development', 'inference']);
    expect(accepted).toEqual(compared(presetForms['plan'] ?? {}).accepted);
    const [own] = compareMethods(tables, scenarioOf(formOf(presetForms['plan'] ?? {}), menus));
    expect(accepted[0]?.carbon).toEqual(own?.estimate?.total.carbon);
  });

  test('that cannot be counted is refused in the words of the controls', () => {
    let said = '';
    try {
      compared({ ...presetForms['plan'], acc: 'h100-smx' });
    } catch (error) {
      said = whyNot(error);
    }
    expect(said).toMatch(/^unknown accelerator "h100-smx": did you mean/);
    expect(() => whyNot(new Error('a mistake'))).toThrow('a mistake');
  });
});

describe('the dots', () => {
  const method = (id: string, value?: number): Compared => ({
    id,
    name: id,
    isOwn: false,
    differs: '',
    ...(value === undefined ? {} : { carbon: { value, unit: 'tCO2e' } }),
  });

  test('begin at nothing, and those without carbon have none', () => {
    const { dots, ticks, isLogarithmic } = dotsOf([method('a', 50), method('b', 100), method('c')]);
    expect(isLogarithmic).toBe(false);
    expect(dots.map(({ x }) => x)).toEqual([50, 100]);
    expect(ticks[0]).toEqual({ value: 0, x: 0 });
  });

  test('stand by factors where one is far from the rest, and no numbers of the axis touch', () => {
    const { dots, ticks, isLogarithmic } = dotsOf([method('a', 10), method('b', 100), method('c', 1000)]);
    expect(isLogarithmic).toBe(true);
    expect(dots.map(({ x }) => Math.round(x))).toEqual([0, 50, 100]);
    ticks.slice(1).forEach(({ x }, index) => expect(x - (ticks[index]?.x ?? 0)).toBeGreaterThanOrEqual(16));
  });

  test('of a run that emits nothing stand at nothing', () => {
    expect(dotsOf([method('a', 0)]).dots.map(({ x }) => x)).toEqual([0]);
  });
});
