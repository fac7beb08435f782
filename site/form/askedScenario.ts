import type { Scenario, Tables } from 'flopprint/model';
import { tablesFor } from '../report/tables.ts';
import { loadWhole } from '../tables/load.ts';
import { asksForEvaluate, scenarioOf, type Form } from './form.ts';
import { menusOf } from './menus.ts';

type Whole = Awaited<ReturnType<typeof loadWhole>>;
let whole: Promise<Whole> | undefined;

/** The whole tables, fetched once; again after a fetch that failed. */
export async function wholeOnce(base: string): Promise<Whole> {
  whole ??= loadWhole(base);
  try {
    return await whole;
  } catch (error) {
    whole = undefined;
    throw error;
  }
}

/**
 * What a form states, with all tables that the command has for it.
 * @throws InputError for what a person can mend.
 */
export async function askedScenario(
  base: string,
  form: Form,
): Promise<{ readonly scenario: Scenario; readonly tables: Tables }> {
  const loaded = await wholeOnce(base);
  const evaluate = asksForEvaluate(form)
    ? { evaluate: (await import('./expression.ts')).evaluateExpression }
    : {};
  const scenario = scenarioOf(form, { ...menusOf(loaded), ...evaluate });
  const tables = scenario.training?.start === undefined ? loaded : await tablesFor(base, scenario);
  return { scenario, tables };
}
