import {
  comparisonCells,
  impliedWords,
  nextCells,
  planAgainstActual,
  readImport,
  type Imported,
  type NextRun,
} from 'flopprint/imports';
import type { Scenario, Tables } from 'flopprint/model';
import type { Form } from '../form/form.ts';

/** Problems that a page lists; the rest is counted. */
const most = 20;

/**
 * A file beside the plan of the page, as the page shows it.
 * @throws InputError where nothing can be read or compared.
 */
export function afterRun(tables: Tables, plan: Scenario, text: string) {
  const imported = readImport(tables, text);
  const compared = planAgainstActual(tables, plan, imported);
  return {
    heading: headingOf(imported),
    comparisons: comparisonCells(compared),
    implied: impliedWords(compared),
    next: nextCells(compared),
    controls: controlsOf(compared.next),
    problems: problemsOf(imported),
    notes: [...imported.notes, ...compared.notes],
  };
}

export function problemsOf({ problems }: Imported): string[] {
  const shown = problems
    .slice(0, most)
    .map(
      ({ row, column, name, message }) =>
        `Row ${row}, column ${column}${name ? ` (${name})` : ''}: ${message}.`,
    );
  return problems.length > most ? [...shown, `… and ${problems.length - most} more.`] : shown;
}

function headingOf({ format, runs, total, failed }: Imported): string {
  const left = runs.filter(({ leftOut }) => leftOut !== undefined).length;
  const parts = [
    `Read as ${format}: ${total.runs} completed ${total.runs === 1 ? 'run' : 'runs'} counted`,
    ...(left > 0 ? [`${left} not counted, as others contain them`] : []),
    ...(failed.runs > 0 ? [`${failed.runs} failed or stopped`] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** The controls that the next run changes; what the run replaced is emptied. */
function controlsOf(next: NextRun | undefined): Form {
  const { hardware = {}, training = {} } = next?.scenario ?? {};
  const range = (value: unknown): string =>
    typeof value === 'object' && value !== null
      ? ['low', 'high'].map((end) => digits((value as Record<string, number>)[end] ?? 0)).join(' to ')
      : String(value ?? '');
  const { mfu, achievedFlops, power, powerScope } = hardware;
  return {
    acc: hardware.accelerator ?? '',
    mfu: range(mfu),
    achieved: range(achievedFlops),
    power: range(power),
    scope: powerScope ?? '',
    hours: '',
    acch: String(training.acceleratorHours ?? ''),
    energy: String(training.energy ?? ''),
  };
}

const digits = (value: number): string => String(Number(value.toPrecision(4)));
