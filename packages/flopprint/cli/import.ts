import { InputError } from '../src/errors.ts';
import { formatAmount } from '../src/format.ts';
import {
  comparisonCells,
  figureWords,
  formatOf,
  impliedWords,
  importFormat,
  nextCells,
  planAgainstActual,
  readImport,
  type Figures,
  type Imported,
  type ImportedRun,
  type PlanAgainstActual,
  type Totals,
} from '../src/imports.ts';
import { tables } from '../src/tables.ts';
import { readArguments } from './arguments.ts';
import { readScenarioFile, readText } from './readFile.ts';
import { textTable } from './table.ts';

const usage =
  'flopprint import <file|-> [--as codecarbon|model-card|boamps|sacct|green-algorithms|flopprint] [--plan scenario.json] [--format table|json]';
/** Megabytes. */
const limit = 64;

/** `flopprint import`: what a run used, from the file of another tool; with a plan, planned against actual. */
export function importCommand(argv: readonly string[]): number {
  const given = readArguments(argv, usage, { least: 1, most: 1 });
  const [path = '-'] = given.positionals;
  if (path === '-' && given.plan === '-')
    throw new InputError('--plan', 'standard input is the file already; give the plan as a path');
  const text = readText(path, limit);
  const imported = named(path, () =>
    readImport(tables, text, given.as === undefined ? formatOf(text) : importFormat(given.as)),
  );
  const compared =
    given.plan === undefined ? undefined : planAgainstActual(tables, readScenarioFile(given.plan), imported);
  console.log(given.format === 'json' ? json(imported, compared) : shown(imported, compared));
  for (const { row, column, name, message } of imported.problems)
    console.error(`${path}: row ${row}, column ${column}${name ? ` (${name})` : ''}: ${message}`);
  return imported.problems.length > 0 ? 1 : 0;
}

/** An error that names no field names the file. */
function named<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError && error.field === '') throw new InputError(path, error.message);
    throw error;
  }
}

/** Without the quantities of the estimates: the scenarios give them again. */
function json(imported: Imported, compared: PlanAgainstActual | undefined): string {
  if (!compared) return JSON.stringify({ schema, ...imported }, null, 2);
  const { plan, next, ...rest } = compared;
  return JSON.stringify(
    {
      schema,
      ...imported,
      plan: {
        scenario: plan.scenario,
        ...rest,
        ...(next
          ? { next: { scenario: next.scenario, total: next.estimate.total, widths: next.widths } }
          : {}),
      },
    },
    null,
    2,
  );
}
const schema = 'flopprint/import@1';
const most = 20;

function shown(imported: Imported, compared: PlanAgainstActual | undefined): string {
  const { format, runs, notes, total, failed, ifSeparate } = imported;
  const rows = runs.slice(0, most).map(cells);
  const more = runs.length > most ? [`… and ${runs.length - most} more runs (--format json has all)`] : [];
  const head = ['run', 'state', 'hours', 'accelerator', 'energy', 'carbon', ''];
  return [
    `read as ${format}: ${runs.length} ${runs.length === 1 ? 'run' : 'runs'}`,
    '',
    textTable([head, ...rows], [2, 4, 5]),
    ...more,
    '',
    `completed: ${totalText(total)}`,
    ...(ifSeparate ? [`if overlapping rows were different machines: ${totalText(ifSeparate)}`] : []),
    ...(failed.runs > 0 ? [`failed or stopped: ${totalText(failed)}`] : []),
    ...notes,
    ...(compared ? ['', ...comparison(compared)] : []),
  ].join('\n');
}

function cells({
  id,
  name,
  outcome,
  state,
  hours,
  count,
  scenario,
  itEnergy,
  carbon,
  leftOut,
}: ImportedRun): string[] {
  const device = scenario.hardware?.accelerator;
  return [
    name === undefined || name === id ? id : `${name} ${id}`,
    state ?? outcome,
    hours ? formatAmount(hours) : '–',
    [count === undefined ? '' : `${count} ×`, device ?? ''].filter(Boolean).join(' ') || '–',
    itEnergy ? formatAmount(itEnergy) : '–',
    carbon ? formatAmount(carbon) : '–',
    leftOut === undefined ? '' : 'not counted',
  ];
}

const shownFigures = [
  'acceleratorHours',
  'itEnergy',
  'facilityEnergy',
  'carbon',
  'water',
] as const satisfies readonly (keyof Figures)[];

function totalText(totals: Totals): string {
  const figures = shownFigures.flatMap((key) => {
    const amount = totals[key];
    return amount ? `${formatAmount(amount)} ${figureWords[key]}` : [];
  });
  return [`${totals.runs} ${totals.runs === 1 ? 'run' : 'runs'}`, ...figures].join(', ');
}

function comparison(result: PlanAgainstActual): string[] {
  const next = nextCells(result);
  const compared = comparisonCells(result);
  return [
    textTable([['', 'planned', '90 % interval', 'actual', 'ratio', ''], ...compared], [1, 3, 4]),
    ...(result.comparisons.some(({ from }) => from === 'computed')
      ? ['* of the energy of the file, at the place of the plan']
      : []),
    '',
    ...impliedWords(result),
    ...(next.length > 0
      ? [
          '',
          'the next run of this kind',
          textTable(
            [['', 'before', '90 % interval', 'width', 'after', '90 % interval', 'width'], ...next],
            [1, 3, 4, 6],
          ),
        ]
      : []),
    ...result.notes,
  ];
}
