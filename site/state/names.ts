import type { Form } from '../form/form.ts';
import { findOption } from 'flopprint/table';
import { type Menus } from '../form/menus.ts';

/** Accelerator and place as the controls show them, and as the address holds them. */
export interface Naming {
  readonly inNames: (form: Form, menus: Menus | undefined) => Form;
  readonly inIds: (form: Form, menus: Menus | undefined) => Form;
}

/** Between names and ids; `names` holds the names of presets' ids, which are known before any menu is. */
export function namingOf(names: Readonly<Record<string, string>>): Naming {
  const ids = new Map(Object.entries(names).map(([id, text]) => [text, id]));
  const nameOf = (id = '', options: Menus['devices'] | undefined): string =>
    names[id] ?? (options && findOption(options, id)?.text) ?? id;
  const idOf = (text = '', options: Menus['devices'] | undefined): string =>
    (options && findOption(options, text)?.id) ?? ids.get(text) ?? text;
  const each =
    (change: typeof nameOf) =>
    (form: Form, menus: Menus | undefined): Form => ({
      ...form,
      acc: change(form['acc'], menus?.devices),
      place: change(form['place'], menus?.places),
    });
  return { inNames: each(nameOf), inIds: each(idOf) };
}
