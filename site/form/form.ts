import type { NumberInput, Scenario } from 'flopprint/model';
import { fieldAt } from 'flopprint/model';
import { controlOf, inputKeys, inputs } from './inputs.ts';
import type { Menus } from './menus.ts';
import { phaseGroups, phasesIn } from './phases.ts';
import { findOption } from 'flopprint/table';
import { isExpression, statedAs } from './stated.ts';

/**
 * The text in each control, by its key in `inputs`, or by the path of its field; an empty one is left to the model.
 * `phases` lists the phases that are added.
 */
export type Form = Readonly<Record<string, string>>;

/** A form that states what is given and nothing else. */
export function formOf(given: Form): Form {
  return { ...Object.fromEntries(inputKeys.map((key) => [key, ''])), ...given };
}

/** What the texts of a form state, in the library's own terms. */
export function scenarioOf(form: Form, menus: Menus): Scenario {
  const scenario: Record<string, Record<string, NumberInput | boolean>> = {};
  for (const phase of phasesIn(form)) scenario[phase] = {};
  const state = (path: string, text: string | boolean): void => {
    const [group = '', key = ''] = path.split('.');
    (scenario[group] ??= {})[key] = typeof text === 'string' ? statedAs(path, text, menus.evaluate) : text;
  };
  for (const key of inputKeys) {
    const text = (form[key] ?? '').trim();
    if (text === '') continue;
    if (key === 'place') {
      const place = findOption(menus.places, text);
      state(place?.isRegion ? 'site.region' : 'site.grid', place?.id ?? text);
    } else if (key === 'acc') state(inputs.acc.path, findOption(menus.devices, text)?.id ?? text);
    else if (key === 'achieved') state(inputs.achieved.path, inTeraflops(text));
    else state(inputs[key].path, text);
  }
  for (const [path, text] of Object.entries(form)) {
    const field = path.includes('.') ? fieldAt(path) : undefined;
    const [group = ''] = path.split('.');
    if (!field || text.trim() === '' || (isPhase(group) && !scenario[group])) continue;
    const device = controlOf(path).list === 'devices' ? findOption(menus.devices, text)?.id : undefined;
    state(path, field.kind === 'flag' ? text === 'yes' : (device ?? text.trim()));
  }
  return scenario as Scenario;
}

/** A bare number is one of TFLOP/s, as are both ends of a bare range. */
const inTeraflops = (text: string): string =>
  /[a-z*/^(]/i.test(text.replace(/\bto\b/g, '')) ? text : `${text} TFLOP/s`;

/** Whether a form states what has to be worked out before it can be read. */
export function asksForEvaluate(form: Form): boolean {
  return Object.entries(form).some(([key, text]) => isExpression(controlOf(key).path, text));
}

const isPhase = (group: string): boolean => phaseGroups.some((phase) => phase.group === group);
