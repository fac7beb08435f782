import type { Scenario } from 'flopprint/model';
import { inputKeys, inputs, type InputKey } from './inputs.ts';
import type { Menus } from './menus.ts';
import { findOption } from './menus.ts';

/** The text in each control; an empty one is left to the model. */
export type Form = Readonly<Record<InputKey, string>>;

/** A form that states what is given and nothing else. */
export function formOf(given: Partial<Form>): Form {
  return Object.fromEntries(inputKeys.map((key) => [key, given[key] ?? ''])) as Form;
}

/** What the texts of a form state, in the library's own terms. */
export function scenarioOf(form: Form, menus: Menus): Scenario {
  const scenario: Record<string, Record<string, string>> = {};
  const state = (path: string, text: string): void => {
    const [group = '', key = ''] = path.split('.');
    (scenario[group] ??= {})[key] = text;
  };
  for (const key of inputKeys) {
    const text = form[key].trim();
    if (text === '') continue;
    if (key === 'place') {
      const place = findOption(menus.places, text);
      state(place?.isRegion ? 'site.region' : 'site.grid', place?.id ?? text);
    } else if (key === 'acc') state(inputs.acc.path, findOption(menus.devices, text)?.id ?? text);
    else if (key === 'achieved') state(inputs.achieved.path, /[a-z]/i.test(text) ? text : `${text} TFLOP/s`);
    else state(inputs[key].path, text);
  }
  return scenario as Scenario;
}
