import { InputError, estimateWith, type Scenario, type Tables } from 'flopprint/model';
import {
  documentOf,
  formats,
  reportOf,
  verifyReport,
  type Report,
  type ReportDocument,
  type Verification,
} from 'flopprint/report';
import { asksForEvaluate, scenarioOf, type Form } from '../form/form.ts';
import { inWords } from '../form/inputs.ts';
import { menusOf } from '../form/menus.ts';
import { loadWhole } from '../tables/load.ts';
import { tablesFor, withNotes } from './tables.ts';

/** What the page asks for only when a report is made or checked: the library with its words, and all tables. */

export interface Made {
  readonly report: Report;
  readonly document: ReportDocument;
}

/** The report of a form, the same that the command writes; or why there is none. */
export async function makeReport(
  base: string,
  form: Form,
  { name, link }: { readonly name: string; readonly link?: string },
): Promise<Made | { readonly reason: string }> {
  try {
    const menus = menusOf(await loadWhole(base));
    const evaluate = asksForEvaluate(form)
      ? { evaluate: (await import('../form/expression.ts')).evaluateExpression }
      : {};
    const stated = scenarioOf(form, { ...menus, ...evaluate });
    const scenario: Scenario = { ...(name === '' ? {} : { name }), ...stated };
    const tables = await allTables(base, scenario);
    const report = reportOf(tables, scenario, link === undefined ? {} : { link });
    return { report, document: documentOf(report) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** A report as a file of one of the formats. */
export function writeReport(report: Report, id: string): string {
  return formats.find((format) => format.id === id)?.write(report) ?? '';
}

/** Checks a report that somebody saved; or says why it cannot be read. */
export async function checkReport(
  base: string,
  text: string,
): Promise<{ readonly found: Verification } | { readonly reason: string }> {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { reason: 'This is no JSON: give the file that was saved as JSON.' };
  }
  try {
    const scenario = (document as { scenario?: Scenario } | null)?.scenario ?? {};
    return { found: verifyReport(await allTables(base, scenario), document) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** Everything that the command reads, with the notes of the rows that this scenario needs. */
async function allTables(base: string, scenario: Scenario): Promise<Tables> {
  const tables = await tablesFor(base, scenario);
  return withNotes(base, tables, rowsOf(tables, scenario));
}

/** What cannot be computed reads no rows; it is refused again, with its reason, by whoever asks for the report. */
function rowsOf(tables: Tables, scenario: Scenario): string[] {
  try {
    return Object.values(estimateWith(tables, scenario).quantities).flatMap(({ row }) => row ?? []);
  } catch {
    return [];
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof InputError) return inWords(error.message);
  return error instanceof Error ? error.message : String(error);
}
