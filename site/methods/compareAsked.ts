import type { Tables } from 'flopprint/model';
import type { Form } from '../form/form.ts';
import { menusOf } from '../form/menus.ts';
import { asksForWhole } from '../form/phases.ts';
import { loadTables, loadWhole } from '../tables/load.ts';
import { compareForm, summary, whyNot, type Comparison } from './compareForm.ts';
import { words } from '../words/current.ts';

type Found = { readonly comparison: Comparison; readonly sentence: string } | { readonly reason: string };

/** Fetches what a form needs and compares; or says why it cannot be compared. */
export async function compareAsked(base: string, form: Form): Promise<Found> {
  const tables: Tables = await (asksForWhole(form) ? loadWhole(base) : loadTables(base));
  try {
    const comparison = compareForm(tables, menusOf(tables, words.common.country), form);
    return { comparison, sentence: summary(comparison) };
  } catch (error) {
    return { reason: whyNot(error) };
  }
}
