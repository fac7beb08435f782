import { InputError } from '../errors.ts';
import { short } from '../number.ts';
import { openRows, readDelimited, type TextRow, type TextTable } from './delimited.ts';
import type { Names } from './names.ts';
import type { ImportedRun, Problem, ReadFile } from './record.ts';
import { readJob } from './sacctJob.ts';

/**
 * Reads the output of Slurm's `sacct`: with `-P` or `-p` (any delimiter), or in columns of fixed width.
 *
 * Fields are those of `doc/man/man1/sacct.1` of SchedMD/slurm at 02ff9230 (25.11) and their spelling that of
 * `src/sacct/print.c` at 0284c6b3: `Elapsed` `[DD-[HH:]]MM:SS`, `ConsumedEnergy` in joules with a prefix K, M, G, T or P
 * of 1000, a row for each job and rows `job.step` below it, a state that may end on `by UID` or be cut with a `+`. The
 * energy of a job is that of its nodes, and only its own where it had them to itself; its steps are not added, as they
 * run at the same time on the same nodes.
 * @throws InputError where the header lacks JobID, or Elapsed and ElapsedRaw.
 */
export function readSacct(names: Names, text: string): ReadFile {
  const table = fixedWidth(text) ?? readDelimited(text, ['|', ';', '\t', ',']);
  const columns = new Set(table.header.cells.map((cell) => cell.toLowerCase()));
  const missing = !columns.has('jobid')
    ? 'JobID'
    : columns.has('elapsed') || columns.has('elapsedraw')
      ? undefined
      : 'Elapsed';
  if (missing)
    throw new InputError(
      '',
      `row ${table.header.row}, column 1: no column ${missing}; print the job table with sacct -P --format=JobID,JobName,State,Elapsed,AllocTRES,ConsumedEnergyRaw,End`,
    );
  const problems: Problem[] = [...table.problems];
  const runs: ImportedRun[] = [];
  const jobs = new Set<string>();
  const steps: { readonly job: string; readonly row: number }[] = [];
  const opened = openRows(table, problems);
  for (const textRow of table.rows) {
    const { row } = textRow;
    const isLonger = textRow.cells.slice(table.header.cells.length).some((cell) => cell.trim() !== '');
    if (textRow.cells.length < table.header.cells.length || isLonger) {
      problems.push({
        row,
        column: Math.min(textRow.cells.length, table.header.cells.length) + 1,
        message: `${textRow.cells.length} cells under a header of ${table.header.cells.length}; the row is left out`,
      });
      continue;
    }
    const cells = opened(textRow);
    const id = cells.text('JobID');
    if (id === undefined) {
      cells.refuse('JobID', 'is empty; the row is left out');
      continue;
    }
    const step = id.indexOf('.');
    if (step !== -1) {
      steps.push({ job: id.slice(0, step), row });
      continue;
    }
    jobs.add(id);
    const run = readJob(names, cells, id, row);
    if (run) runs.push(run);
  }
  for (const { job, row } of steps)
    if (!jobs.has(job))
      problems.push({
        row,
        column: 1,
        name: 'JobID',
        message: `a step of job ${short(job)}, whose own row is not in the file; it is not counted`,
      });
  return { runs, problems, notes: notesOf(runs, steps.length, columns) };
}

/** A table under a line of dashes, which say where each column is; nothing for another text. */
function fixedWidth(text: string): TextTable | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const dashes = lines[first + 1] ?? '';
  if (first === -1 || !/^\s*-+(\s+-+)*\s*$/.test(dashes)) return undefined;
  const columns = [...dashes.matchAll(/-+/g)].map(
    ({ index, 0: run }) => [index, index + run.length] as const,
  );
  const cut = (line: string): string[] => columns.map(([from, to]) => line.slice(from, to).trim());
  const header = { row: first + 1, cells: cut(lines[first] ?? '') };
  const problems: Problem[] = [];
  const rows: TextRow[] = [];
  lines.forEach((line, index) => {
    if (index <= first + 1 || line.trim() === '') return;
    // A character between two columns, or behind the last, belongs to neither.
    const stray = columns.findIndex(([, to]) => (line[to] ?? ' ') !== ' ');
    if (stray === -1) rows.push({ row: index + 1, cells: cut(line) });
    else
      problems.push({
        row: index + 1,
        column: stray + 1,
        ...(header.cells[stray] ? { name: header.cells[stray] } : {}),
        message: 'the line does not stand under its columns and is left out; print it with -P',
      });
  });
  return { header, rows, delimiter: '', problems };
}

function notesOf(runs: readonly ImportedRun[], steps: number, columns: ReadonlySet<string>): string[] {
  const notes: string[] = [];
  if (steps > 0) notes.push(`${steps} rows of job steps are not added: the row of their job has them.`);
  const failed = runs.filter(({ outcome }) => outcome === 'failed');
  if (failed.length > 0)
    notes.push(
      `${failed.length} jobs failed or were stopped (FAILED, CANCELLED, TIMEOUT and the like) and are summed apart. A job that ran into its limit and was continued from a checkpoint belongs to the run.`,
    );
  const unfinished = runs.filter(({ outcome }) => outcome === 'unfinished').length;
  if (unfinished > 0) notes.push(`${unfinished} jobs run or wait and are in no sum.`);
  if (runs.some(({ itEnergy }) => itEnergy))
    notes.push(
      'ConsumedEnergy is that of the nodes of a job, and its own only where the job had them to itself; it is read as energy of the machines, without the data centre.',
    );
  else if (columns.has('consumedenergy') || columns.has('consumedenergyraw'))
    notes.push('ConsumedEnergy is 0 or empty in every job: the cluster keeps no energy.');
  if (runs.length > 0 && runs.every(({ count }) => count === undefined))
    notes.push('No job names GPUs; print AllocTRES (sacct --format=…,AllocTRES) to have accelerator-hours.');
  return notes;
}
