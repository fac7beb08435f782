import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InputError, paragraphOf, simulate, tables } from 'flopprint';
import { fields } from 'flopprint/model';
import { calculate } from '../../site/form/calculate.ts';
import { formOf, scenarioOf } from '../../site/form/form.ts';
import { controlOf } from '../../site/form/inputs.ts';
import { menusOf } from '../../site/form/menus.ts';
import { emitsOf, sentenceOf } from '../../site/parts/sentence.ts';
import { presetForms } from '../../site/presets.ts';
import { withNames } from '../../site/trail/book.ts';
import { makeBook } from '../../site/trail/makeBook.ts';
import { namesOf } from '../../site/trail/names.ts';
import { tell } from '../../site/trail/tell.ts';
import { speak } from '../../site/words/current.ts';
import { labels } from '../../site/words/de/labels.ts';
import { translated } from '../../site/words/de/messages.ts';
import { everything } from '../../site/words/everything.ts';
import { filled } from '../../site/words/filled.ts';
import { languageOf } from '../../site/words/language.ts';

const { en, de } = everything;
const menus = menusOf(tables, de.common.country);
const runs = Object.entries(presetForms).filter(([id]) => id !== 'blank');

/** The texts of a tree by their path. */
function textsOf(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
}
const slotsOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

describe('the two catalogues', () => {
  const german = new Map(textsOf(de));

  test('have as many slots in each text', () => {
    const english = textsOf(en);
    expect(english.length).toBeGreaterThan(500);
    for (const [path, text] of english) {
      const own = german.get(path);
      expect(own, path).toBeDefined();
      expect([path, [...new Set(slotsOf(own ?? ''))]]).toEqual([path, [...new Set(slotsOf(text))]]);
    }
  });

  test('differ, but in names and units', () => {
    const same = textsOf(en).filter(
      ([path, text]) => german.get(path) === text && /\p{L}{3} \p{L}{3}/u.test(text),
    );
    // What a preset is called by its model, and what is stated the same in both languages.
    expect(same.map(([, text]) => text).filter((text) => !/^(?:BLOOM|Llama|OLMo)/.test(text))).toEqual([]);
  });
});

describe('labels', () => {
  const book = makeBook();
  const names = namesOf(book, 'de');
  const germanBook = withNames(book, names);

  test.each(runs)('of everything that the preset %s shows are German', (_id, form) => {
    const result = calculate(tables, menus, formOf(form), [], 2);
    if (!('view' in result)) throw new Error(result.refusal.message);
    const told = Object.keys(result.view.estimate.quantities).flatMap(
      (key) => tell(germanBook, result.view.estimate, key) ?? [],
    );
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter(({ isForeign }) => isForeign).map(({ label }) => label)).toEqual([]);
  });

  test('that are still English say so', () => {
    expect(names.foreign.length).toBeGreaterThan(0);
    for (const label of names.foreign) expect(Object.values(labels)).not.toContain(label);
  });

  test('name a record of the model each', () => {
    for (const name of Object.keys(labels))
      expect(name in book.labels || name in book.records, name).toBe(true);
  });

  test('of controls are there for every field', () => {
    const paths = Object.entries(fields).flatMap(([group, keys]) =>
      Object.keys(keys).map((key) => `${group}.${key}`),
    );
    expect(Object.keys(de.common.fieldLabels).sort()).toEqual(paths.sort());
    for (const field of Object.values(fields).flatMap((group) => Object.values(group)))
      if (field.kind === 'text')
        for (const choice of field.choices ?? [])
          expect(
            de.common.choices[choice] ?? (/\d|sft/.test(choice) ? choice : undefined),
            choice,
          ).toBeDefined();
  });
});

describe('in German', () => {
  beforeAll(() => speak(de));
  afterAll(() => speak(en));

  const sentence = (id: string): string => {
    const result = calculate(tables, menus, formOf(presetForms[id] ?? {}), [], 2);
    if (!('view' in result)) throw new Error(result.refusal.message);
    const { estimate, device, place } = result.view;
    return (
      sentenceOf(estimate, device, place)
        .map(({ text }) => text)
        .join('') + emitsOf(estimate)
    );
  };

  test('a run is told in a sentence', () => {
    expect(sentence('gpt3')).toBe(
      'Das Training eines Modells mit 175 Milliarden Parametern auf 300 Milliarden Token mit 10,000 V100 in den Vereinigten Staaten verursacht schätzungsweise',
    );
    expect(sentence('deepseek3')).toContain('mit 671 Milliarden Parametern, davon 37 Milliarden aktiv, auf');
    expect(sentence('finetune')).toMatch(/^Post-Training eines Modells .* in Deutschland verursacht/);
  });

  test.each(runs)('the paragraph of %s has the numbers of the English one', (_id, form) => {
    const estimate = simulate(scenarioOf(formOf(form), menus), { samples: 200, only: 'totals' });
    const german = de.later.paragraph.of(estimate, { place: 'Berlin' });
    const numbers = (text: string): string[] => (text.match(/\d[\d,.]*\d|\d/g) ?? []).sort();
    expect(numbers(german.replace(/CO2-Intensität/g, 'carbon intensity'))).toEqual(
      numbers(paragraphOf(estimate, { place: 'Berlin' })),
    );
    expect(german).not.toMatch(/\b(?:the|of|with|days|years)\b/);
  });

  test('amounts keep their numerals', () => {
    expect(de.common.amount('1,290.5 to 1,400 t CO₂e')).toBe('1,290.5 bis 1,400 t CO₂e');
    expect(de.common.amount('14.8\u202fdays')).toBe('14.8\u202fTage');
    expect(filled(de.common.range, { from: '1', to: '2' })).toBe('1 bis 2');
  });

  test('countries are found by both their names', () => {
    const germany = menus.places.find(({ id }) => id === 'DE');
    expect(germany).toMatchObject({ text: 'Deutschland', also: expect.arrayContaining(['Germany']) });
  });

  test('a control has a German label in a message of the library', () => {
    expect(controlOf('inference.requestsPerDay').label).toBe('Anfragen am Tag');
    expect(controlOf('site.wetBulb')).toMatchObject({ label: 'Mittlere Feuchtkugeltemperatur', unit: '°C' });
    const result = calculate(tables, menus, formOf({}), [], 2);
    expect('refusal' in result && translated(result.refusal.message)).toBe(
      'geben Sie die Parameter an (oder „Rechenaufwand“, „Beschleunigerstunden“ oder „Energie der Server“)',
    );
  });

  test.each([
    [{ params: 'many' }, '„many“ ist keine Zahl; schreiben Sie zum Beispiel'],
    [{ tokens: '2 W' }, 'ist keine Einheit dieses Feldes'],
    [{ acc: 'h100-smx' }, 'unbekannter Beschleuniger „h100-smx“: meinen Sie „h100-sxm5-80“ oder'],
    [{ place: 'Atlantis' }, 'unbekannter Ort „Atlantis“'],
    [{ pue: '0.5' }, '0.5 ist zu klein; erlaubt ist eine Zahl ab 1'],
    [{ count: '2.5' }, '2.5 ist keine ganze Zahl; erlaubt ist eine ganze Zahl'],
  ])('%o is refused in German', (change, words) => {
    const result = calculate(tables, menus, formOf({ ...presetForms['plan'], ...change }), [], 2);
    if (!('refusal' in result)) throw new Error('nothing was refused');
    expect(translated(result.refusal.message)).toContain(words);
  });

  test('a message without a German one is marked', () => {
    const { message } = new InputError('site.grid', 'said by nobody before');
    expect(de.common.message(message)).toEqual({ text: message, isForeign: true });
    expect(en.common.message(message)).toEqual({ text: message });
  });
});

test.each([
  ['', 'en'],
  ['de', 'de'],
  ['de/methods/', 'de'],
  ['data/', 'en'],
  ['deep/', 'en'],
])('the page at “%s” is in %s', (path, language) => expect(languageOf(path)).toBe(language));
