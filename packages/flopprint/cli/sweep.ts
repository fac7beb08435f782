import { parseArgs } from 'node:util';
import { InputError } from '../src/errors.ts';
import { formatAmount, formatNumber } from '../src/format.ts';
import { didYouMean } from '../src/nearest.ts';
import {
  openSweep,
  paretoFront,
  readAxis,
  sweepOutputs,
  type Axis,
  type RefusedDesigns,
  type Sweep,
  type SweepOutput,
} from '../src/sweep.ts';
import { tables } from '../src/tables.ts';
import { readScenarioFile } from './readFile.ts';
import { textTable } from './table.ts';

const usage =
  'flopprint sweep <scenario.json|-> --over "field=low..high:steps" [--over "field=a,b"] [--pareto loss,carbon] [--format table|csv|json]';
const names = Object.keys(sweepOutputs) as SweepOutput[];
const formats = ['table', 'csv', 'json'] as const;
/** Rows of a table on a screen; `csv` and `json` have all. */
const mostShown = 40;
/** Losses of designs differ late. */
const lossDigits = 4;

/** `flopprint sweep`: every design of fields over ranges or lists, or those that no other beats. */
export function sweepCommand(argv: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      over: { type: 'string', multiple: true },
      pareto: { type: 'string' },
      format: { type: 'string' },
    },
  });
  if (positionals.length !== 1) throw new InputError('', `usage: ${usage}`);
  if (!values.over)
    throw new InputError('--over', 'what is swept? write --over "model.parameters=1B..70B:30"');
  const format = oneOf('--format', values.format ?? 'table', formats);
  const measures = values.pareto?.split(',').map((name) => oneOf('--pareto', name.trim(), names));
  if (measures && (measures.length < 2 || measures.length > 3 || new Set(measures).size < measures.length))
    throw new InputError('--pareto', `takes two or three of ${names.join(', ')}`);
  const sweep = openSweep(tables, readScenarioFile(positionals[0] ?? '-'), values.over.map(readAxis));
  const columns = Object.fromEntries(names.map((name) => [name, new Float64Array(sweep.length)])) as Results;
  const refused = sweep.run(0, sweep.length, columns);
  const shown: Iterable<number> & { readonly length: number } = measures
    ? paretoFront(measures.map((name) => columns[name]))
    : Uint32Array.from({ length: sweep.length }, (_, index) => index);
  if (format === 'csv') writeCsv(sweep, columns, shown);
  else if (format === 'json') writeJson(sweep, columns, shown, refused, measures);
  else writeTable(sweep, columns, shown, refused, measures);
  if (format === 'csv') for (const line of refusalLines(refused)) console.error(line);
  return refused.length > 0 ? 1 : 0;
}

type Results = Readonly<Record<SweepOutput, Float64Array>>;

/** Standard output in stretches: a million lines are no one text. */
const stretch = 10_000;

function writeCsv(sweep: Sweep, columns: Results, shown: Iterable<number>): void {
  const head = [
    ...sweep.axes.map(({ field }) => field),
    ...names.map((name) => (sweepOutputs[name] === '1' ? name : `${name} (${sweepOutputs[name]})`)),
  ];
  let lines = [head.join(',')];
  for (const index of shown) {
    lines.push(
      [...sweep.valuesAt(index).map(cell), ...names.map((name) => known(columns[name][index]))].join(','),
    );
    if (lines.length < stretch) continue;
    process.stdout.write(`${lines.join('\n')}\n`);
    lines = [];
  }
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}

const known = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? '' : String(value);

/** Quoted where a comma or a quote stands in it; what a spreadsheet would run begins with a quote. */
function cell(value: Axis['values'][number]): string {
  if (typeof value !== 'string') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function writeJson(
  sweep: Sweep,
  columns: Results,
  shown: Iterable<number>,
  refused: readonly RefusedDesigns[],
  measures: readonly SweepOutput[] | undefined,
): void {
  const designs = Array.from(shown, (index) => ({
    ...Object.fromEntries(sweep.valuesAt(index).map((value, axis) => [sweep.axes[axis]?.field ?? '', value])),
    ...Object.fromEntries(
      names.flatMap((name) => {
        const value = columns[name][index];
        return value === undefined || Number.isNaN(value) ? [] : [[name, value]];
      }),
    ),
  }));
  console.log(
    JSON.stringify(
      {
        schema: 'flopprint/sweep@1',
        designs: sweep.length,
        units: sweepOutputs,
        ...(measures ? { pareto: measures } : {}),
        rows: designs,
        refused,
      },
      null,
      2,
    ),
  );
}

function writeTable(
  sweep: Sweep,
  columns: Results,
  shown: Iterable<number> & { readonly length: number },
  refused: readonly RefusedDesigns[],
  measures: readonly SweepOutput[] | undefined,
): void {
  const some = Array.from(shown).slice(0, mostShown);
  const rows = some.map((index) => [
    ...sweep
      .valuesAt(index)
      .map((value) => (typeof value === 'number' ? formatNumber(value) : String(value))),
    ...names.map((name) => {
      const value = columns[name][index] ?? Number.NaN;
      if (Number.isNaN(value)) return '';
      return name === 'loss'
        ? formatNumber(value, lossDigits)
        : formatAmount({ value, unit: sweepOutputs[name] });
    }),
  ]);
  const count = `${formatNumber(sweep.length)} designs`;
  console.log(
    [
      measures
        ? `${count}; no other has less ${measures.join(' and less ')} than these ${shown.length}`
        : count,
      '',
      textTable(
        [[...sweep.axes.map(({ field }) => field), ...names], ...rows],
        Array.from({ length: sweep.axes.length + names.length }, (_, column) => column),
      ),
      ...(shown.length > some.length ? [`… ${shown.length - some.length} more; --format csv has all`] : []),
      ...refusalLines(refused),
    ].join('\n'),
  );
}

/** One line for each reason, with how many designs it is of. */
function refusalLines(refused: readonly RefusedDesigns[]): string[] {
  const counts = new Map<string, number>();
  for (const { from, to, field, message } of refused) {
    const reason = field ? `${field}: ${message}` : message;
    counts.set(reason, (counts.get(reason) ?? 0) + to - from);
  }
  return [...counts].map(([reason, count]) => `refused: ${count} designs: ${reason}`);
}

function oneOf<Choice extends string>(field: string, written: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === written);
  if (found !== undefined) return found;
  throw new InputError(
    field,
    `"${written}" is not one of ${choices.join(', ')}${didYouMean(written, choices)}`,
  );
}
