import { tables } from 'flopprint';
import { sources } from 'flopprint/data/sources';
import { chainOf } from '../parts/chain.ts';
import { largest } from '../parts/largest.ts';
import { presetForms, standard } from '../presets.ts';
import { withNames, type Book, type Maths } from '../trail/book.ts';
import { makeBook } from '../trail/makeBook.ts';
import { mathsOf } from '../trail/maths.ts';
import { namesOf } from '../trail/names.ts';
import { tell, type Told } from '../trail/tell.ts';
import { calculate, type View } from './calculate.ts';
import { publishedByPreset } from './disclosures.ts';
import { formOf } from './form.ts';
import type { Start } from './start.ts';
import { findOption } from 'flopprint/table';
import { menusOf } from './menus.ts';
import { namedPresets } from './namedPresets.ts';
import { samplesAtRest } from './samples.ts';
import { words } from '../words/current.ts';

/** What the page shows before any script has run, made at build time from the whole tables. */
export function firstView() {
  const menus = menusOf(tables, words.common.country);
  const published = publishedByPreset();
  const result = calculate(
    tables,
    menus,
    formOf(presetForms[standard] ?? {}),
    published[standard]?.figures ?? [],
    samplesAtRest,
  );
  if (!('view' in result)) throw new Error(`the standard preset has no result: ${result.refusal.message}`);
  const { view } = result;
  const keys = [
    ...chainOf(view.estimate, view.device).map(({ key }) => key),
    ...largest(view.estimate.sensitivity ?? []).map(({ key }) => key),
  ];
  const book = bookInLanguage();
  const trails = Object.fromEntries(
    keys.flatMap((key) => {
      const told = tell(book, view.estimate, key);
      return told ? [[key, told]] : [];
    }),
  );
  return {
    view,
    trails,
    maths: mathsFor(Object.values(trails)),
    starts: starts(published),
    names: namesOfPresets(),
    gridNames: gridNames(),
  };

  function namesOfPresets(): Record<string, string> {
    const forms = Object.values(presetForms);
    const texts = (key: 'acc' | 'place', options: typeof menus.devices): [string, string][] =>
      forms.flatMap((form) => {
        const id = form[key];
        const found = id === undefined ? undefined : findOption(options, id);
        return id !== undefined && found ? [[id, found.text]] : [];
      });
    return Object.fromEntries([...texts('acc', menus.devices), ...texts('place', menus.places)]);
  }
}

/** The publisher of each grid table. */
function gridNames(): Record<string, string> {
  const ids = tables.grids.flatMap(([row]) => row?.source ?? []);
  return Object.fromEntries(ids.map((id) => [id, sources[id]?.authors.split(';')[0] ?? id]));
}

/** What the page needs of each preset. */
function starts(published: ReturnType<typeof publishedByPreset>): Record<string, Start> {
  return Object.fromEntries(
    Object.entries(namedPresets()).map(([id, preset]) => {
      const found = published[id];
      return [id, { ...preset, ...(found ? { published: found } : {}) }];
    }),
  );
}

/** Only the symbols and formulas that these trails show. */
function mathsFor(trails: readonly Told[]): Maths {
  const shown = new Set(
    trails.flatMap(({ key, operands }) => [key, ...operands.map((operand) => operand.key)]),
  );
  return mathsOf((name) => shown.has(name));
}

/** The book, its labels in the language of the page. */
function bookInLanguage(): Book {
  const book = makeBook();
  const { language } = words.common;
  return language === 'en' ? book : withNames(book, namesOf(book, language));
}

/** Every number of a view with its trail, for whoever has no script to open them with. */
export function everyStep({ estimate }: View): Told[] {
  const book = bookInLanguage();
  return Object.keys(estimate.quantities).flatMap((key) => tell(book, estimate, key) ?? []);
}
