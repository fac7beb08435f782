import { explain, tables, type Explanation } from 'flopprint';
import { chainOf } from '../parts/chain.ts';
import { presetForms, standard } from '../presets.ts';
import type { Maths } from '../trail/book.ts';
import { mathsOf } from '../trail/maths.ts';
import { calculate, type View } from './calculate.ts';
import { publishedByPreset } from './disclosures.ts';
import { formOf } from './form.ts';
import { findOption, menusOf } from './menus.ts';

/** What the page shows before any script has run, made at build time from the whole tables. */
export function firstView() {
  const menus = menusOf(tables);
  const published = publishedByPreset();
  const result = calculate(tables, menus, formOf(presetForms[standard] ?? {}), published[standard]?.figures ?? []);
  if (!('view' in result)) throw new Error(`the standard preset has no result: ${result.refusal.message}`);
  const { view } = result;
  const keys = chainOf(view.estimate, view.device).map(({ key }) => key);
  const explanations = Object.fromEntries(keys.map((key) => [key, explain(view.estimate, key)]));
  return { view, explanations, maths: mathsFor(Object.values(explanations)), published, names: namesOfPresets() };

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

/** Only the symbols and formulas that these explanations show. */
function mathsFor(explanations: readonly Explanation[]): Maths {
  const shown = new Set(explanations.flatMap(({ key, operands }) => [key, ...operands.map((operand) => operand.key)]));
  return mathsOf((name) => shown.has(name));
}

/** Every number of a view with its trail, for whoever has no script to open them with. */
export function everyStep({ estimate }: View): Explanation[] {
  return Object.keys(estimate.quantities).map((key) => explain(estimate, key));
}
