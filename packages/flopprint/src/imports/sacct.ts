import { InputError } from '../errors.ts';
import { short } from '../number.ts';
import { parseUnit } from '../units.ts';
import {
  openRows,
  plainNumber,
  readDelimited,
  type Cells,
  type TextRow,
  type TextTable,
} from './delimited.ts';
import { fragment } from './fragment.ts';
import type { Machines, Names } from './names.ts';
import { amount, known, type ImportedRun, type Outcome, type Problem, type ReadFile } from './record.ts';

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

function readJob(names: Names, cells: Cells, id: string, row: number): ImportedRun | undefined {
  const { text, refuse } = cells;
  const state = text('State');
  const outcome = outcomeOf(state);
  const seconds = elapsed(cells);
  if (seconds === undefined) {
    if (outcome !== 'unfinished' && text('Elapsed') === undefined && text('ElapsedRaw') === undefined)
      refuse('Elapsed', 'is empty, so the job is listed and not counted');
    if (outcome !== 'unfinished' && text('Elapsed') === undefined) return undefined;
  }
  const machines = machinesOf(names, cells);
  const { count } = machines;
  const joules = energyOf(cells);
  const hours = seconds === undefined ? undefined : amount(seconds, 's', 'h');
  const itEnergy = joules === undefined ? undefined : amount(joules, 'J', 'MWh');
  const name = text('JobName');
  return {
    id: short(id),
    ...known({ name: name === undefined ? undefined : short(name) }),
    row,
    outcome,
    ...known({
      state: state === undefined ? undefined : short(state),
      end: text('End'),
      hours,
      count,
      acceleratorHours: hours && count ? amount(hours.value * count, 'h', 'h') : undefined,
      itEnergy,
    }),
    isMeasured: true,
    readAs:
      machines.accelerator && machines.written ? { [short(machines.written)]: machines.accelerator } : {},
    scenario: fragment({ name, machines, hours, itEnergy }),
  };
}

const failures =
  /^(FAILED|CANCELLED|TIMEOUT|NODE_FAIL|OUT_OF_ME|OUT_OF_MEMORY|PREEMPTED|BOOT_FAIL|DEADLINE|REVOKED|F|CA|TO|NF|OOM|PR|BF|DL|RV)(\+|\s|$)/i;
const open = /^(RUNNING|PENDING|SUSPENDED|REQUEUED|RESIZING|R|PD|S|RQ|RS)(\+|\s|$)/i;

/** A job without a state is taken for completed: the file says nothing else of it. */
function outcomeOf(state: string | undefined): Outcome {
  if (state === undefined) return 'completed';
  return failures.test(state) ? 'failed' : open.test(state) ? 'unfinished' : 'completed';
}

/** Seconds. */
function elapsed({ text, number, refuse }: Cells): number | undefined {
  const raw = number('ElapsedRaw');
  if (raw !== undefined) return raw;
  const written = text('Elapsed');
  if (written === undefined) return undefined;
  const match = /^(?:(\d{1,6})-)?(?:(\d{1,7}):)?(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/.exec(written);
  if (!match) {
    refuse(
      'Elapsed',
      `"${short(written)}" is not a time such as 1-02:03:04${written.endsWith('+') ? '; it is cut, so print it wider or with -P' : ''}; the job is not counted`,
    );
    return undefined;
  }
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = match;
  const of = (value: string, unit: string): number => Number(value) * parseUnit(unit).factor;
  return of(days, 'day') + of(hours, 'h') + of(minutes, 'min') + of(seconds, 's');
}

/** Joules of a job; nothing where none are kept, which Slurm writes as 0. */
function energyOf({ text, refuse }: Cells): number | undefined {
  const trackable = /(?:^|,)energy=([^,]*)/.exec(text('AllocTRES') ?? '')?.[1];
  for (const [column, written] of [
    ['ConsumedEnergyRaw', text('ConsumedEnergyRaw')],
    ['ConsumedEnergy', text('ConsumedEnergy')],
    ['AllocTRES', trackable],
  ] as const) {
    if (written === undefined) continue;
    const match = /^([\d.]+)([KMGTP]?)$/.exec(written);
    const value = plainNumber(match?.[1] ?? '');
    // Where no meter answers, some versions print the largest number of 64 bits, less 1 or 2.
    if (value === undefined || value > Number.MAX_SAFE_INTEGER) {
      refuse(column, `"${short(written)}" is no energy in joules; it is left out`);
      continue;
    }
    if (value > 0)
      return (value * parseUnit(`${(match?.[2] ?? '').replace('K', 'k')}J`).factor) / parseUnit('J').factor;
  }
  return undefined;
}

/** GPUs of `gres/gpu=8,gres/gpu:a100=8`: the plain entry counts what the typed ones count. */
function machinesOf(names: Names, { text, refuse }: Cells): Machines {
  const column = text('AllocTRES') !== undefined ? 'AllocTRES' : 'ReqTRES';
  const written = text(column) ?? '';
  const entries = [...written.matchAll(/(?:^|,)gres\/gpu(?::([^=,]*))?=(\d{1,9})(?=,|$)/gi)];
  const typed = entries.filter(([, type]) => type);
  const plain = entries.find(([, type]) => !type)?.[2];
  const count = Number(plain ?? typed.reduce((sum, [, , number]) => sum + Number(number), 0));
  const counted = count > 0 ? { count } : {};
  if (/\+$/.test(written)) {
    refuse(
      column,
      `"${short(written)}" is cut, so GPUs may be missing; print it wider (${column}%80) or with -P`,
    );
    return {};
  }
  const [first, second] = typed;
  if (second) {
    refuse(
      column,
      `several kinds of GPU (${typed.map(([, type = '']) => short(type)).join(', ')}); state one kind for each run`,
    );
    return counted;
  }
  if (!first?.[1]) return counted;
  const machines = names.machines(first[1]);
  if (machines.why) refuse(column, machines.why);
  const { accelerator } = machines;
  return { written: first[1], ...(accelerator ? { accelerator } : {}), ...counted };
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
