import { fieldAt, simulate, tables } from 'flopprint';
import { describe, expect, test } from 'vitest';
import { calculate } from '../../site/form/calculate.ts';
import { publishedByPreset } from '../../site/form/disclosures.ts';
import { formOf, scenarioOf } from '../../site/form/form.ts';
import { inputs, inputOf, inWords, type Input } from '../../site/form/inputs.ts';
import { findOption } from 'flopprint/table';
import { menusOf } from '../../site/form/menus.ts';
import { shortName } from '../../site/form/shortName.ts';
import { strip } from '../../site/form/strip.ts';
import { positionOf } from '../../site/form/stripScale.ts';
import { presets } from '../../site/presets.ts';

const menus = menusOf(tables);
const samples = 100;
const published = publishedByPreset();
const view = (id: string) => {
  const { form = {} } = presets[id] ?? {};
  const result = calculate(tables, menus, formOf(form), published[id]?.figures ?? [], samples);
  if (!('view' in result)) throw new Error(result.refusal.message);
  return result.view;
};

describe('presets', () => {
  test('hold GPT-3, BLOOM and at least three more published runs', () => {
    expect(Object.keys(published).length).toBeGreaterThanOrEqual(5);
    expect(Object.keys(published)).toEqual(expect.arrayContaining(['gpt3', 'bloom']));
  });

  test.each(Object.keys(presets).filter((id) => id !== 'blank'))(
    '%s has a result and compares all it promises',
    (id) => {
      const { compared, estimate: result } = view(id);
      expect(result.total.carbon?.value).toBeGreaterThan(0);
      expect(compared.length).toBe(presets[id]?.disclosed?.length ?? 0);
      for (const { published: figure, ours } of compared) expect(ours.unit).toBe(figure.unit);
    },
  );

  test('a fine-tuning is not told that training the whole model would not fit', () => {
    expect(view('finetune').estimate.warnings.map(({ field }) => field)).not.toContain('hardware.count');
    expect(view('small').estimate.phases).toHaveProperty('training');
  });

  test('GPT-3 meets its published carbon and energy within 0.1 %', () => {
    const { compared } = view('gpt3');
    for (const { quantity, difference } of compared.filter(({ quantity }) => quantity !== 'duration'))
      expect(Math.abs(difference), quantity).toBeLessThan(0.001);
  });

  test('terms of a comparison leave the shown estimate alone', () => {
    const { estimate: shown, compared } = view('llama2');
    const carbon = compared.find(({ quantity }) => quantity === 'operationalCarbon');
    expect(carbon?.ours.value).not.toBeCloseTo(shown.quantities['operationalCarbon']?.value ?? 0, 0);
    expect(shown).toEqual(
      simulate(scenarioOf(formOf(presets['llama2']?.form ?? {}), menus), {
        samples,
        only: 'totals',
        without: 'sensitivity',
      }),
    );
  });
});

describe('inputs', () => {
  test('each names a field of the scenario and a quantity of the result', () => {
    const { quantities } = view('plan').estimate;
    for (const [key, input] of Object.entries<Omit<Input, 'label'>>(inputs)) {
      expect(fieldAt(input.path), key).toBeDefined();
      if (input.quantity) expect(quantities[input.quantity], key).toBeDefined();
    }
  });

  test('are found by the fields that errors name, in words', () => {
    expect(inputOf('site.region')).toBe('place');
    expect(inputOf('hardware.powerScope')).toBe('scope');
    expect(inWords('hardware.count: state hardware.count or training.energy')).toBe(
      'state “How many” or “Energy of the machines”',
    );
  });
});

describe('menus', () => {
  test('find every accelerator by id, name and alias, and never two by one text', () => {
    for (const { id, name, aliases } of tables.accelerators)
      for (const text of [id, name, ...aliases]) expect(findOption(menus.devices, text)?.id, text).toBe(id);
  });

  test('find every place by its id and by its own words', () => {
    const texts = menus.places.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    for (const { id, text } of menus.places) {
      expect(findOption(menus.places, id)?.id).toBe(id);
      expect(findOption(menus.places, text)?.id, text).toBe(id);
    }
  });

  test('leave a text that two regions share to the library', () => {
    expect(findOption(menus.places, 'no such place')).toBeUndefined();
  });

  test.each([
    ['NVIDIA H100 SXM5 80GB', 'NVIDIA', 'H100'],
    ['Google TPU v4', 'Google', 'TPU v4'],
    ['AMD Instinct MI300X', 'AMD', 'MI300X'],
    ['NVIDIA GeForce RTX 4090', 'NVIDIA', 'RTX 4090'],
    ['Google TPU v3 (chip)', 'Google', 'TPU v3'],
  ])('%s is short for %s %s', (name, vendor, short) => expect(shortName(name, vendor)).toBe(short));
});

describe('the strip', () => {
  test('moves its mark on the axis that d3 drew', () => {
    for (const { marks } of strip()) {
      expect(marks.length).toBeGreaterThan(20);
      for (const { carbon, x } of marks) expect(positionOf(carbon)).toBeCloseTo(x, 6);
    }
  });

  test('labels the best known runs', () => {
    for (const { marks } of strip()) {
      const labelled = marks.filter(({ row }) => row !== undefined).map(({ id }) => id);
      expect(labelled).toEqual(expect.arrayContaining(['gpt3-175b', 'bloom-176b']));
      expect(labelled.length).toBeGreaterThanOrEqual(4);
    }
  });
});
