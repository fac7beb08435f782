import { existsSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { InputError } from '../src/errors.ts';
import { didYouMean } from '../src/nearest.ts';
import { readColumns, type Column, type Decimal, type Delimiter } from '../src/table.ts';
import { wholeNumber } from './arguments.ts';
import { openBuffers, type Buffers } from './batch/buffers.ts';
import { identityOf, readJournal, writeJournal, type Standing } from './batch/journal.ts';
import { openParquet, openParquetWriter, type ColumnType } from './batch/parquet.ts';
import { runTasks } from './batch/pool.ts';
import { openProgress } from './batch/progress.ts';
import { formats, type Done, type Format, type Refusal, type Setup, type Task } from './batch/setup.ts';
import { dropPart, finishPart, openPart, partOf, type Part } from './batch/sink.ts';
import { markLength, readHead, readTableHead, textStretches } from './batch/textSource.ts';
import { headerLine, ownColumns, resultColumns } from './batch/columns.ts';

const usage =
  'flopprint batch <in.csv|ndjson|parquet|-> <out.csv|ndjson|parquet|-> [--from format] [--to format] [--errors file] [--samples n] [--resume] [--jobs n] [--quiet]';

/** `flopprint batch`: a table of runs, each with its estimate; what is refused stands beside, with its reason. */
export async function batchCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      errors: { type: 'string' },
      samples: { type: 'string' },
      jobs: { type: 'string' },
      resume: { type: 'boolean' },
      quiet: { type: 'boolean' },
    },
  });
  const [input, output] = positionals;
  if (input === undefined || output === undefined || positionals.length > 2)
    throw new InputError('', `usage: ${usage}`);
  const from = formatOf('--from', values.from, input);
  const to = formatOf('--to', values.to ?? (output === '-' ? from : undefined), output);
  const errors = values.errors ?? (output === '-' ? undefined : `${output}.errors.ndjson`);
  refuseFiles(input, output, errors, values.resume === true);
  if (input === '-' && from === 'parquet')
    throw new InputError(input, 'Parquet is read from a file; give its path');
  if (output === '-' && to === 'parquet')
    throw new InputError(output, 'Parquet is written to a file; give its path');
  const buffers = openBuffers();
  const source = from === 'parquet' ? await parquetSource(input) : await textSource(input, from, buffers);
  const setup: Setup = {
    input: from,
    output: to,
    columns: source.columns,
    read: source.read,
    write: writing(output, from, source.read),
    ...(values.samples === undefined ? {} : { samples: wholeNumber(values.samples) }),
  };
  const size = input === '-' ? undefined : statSync(input).size;
  const jobs = values.jobs === undefined ? undefined : jobsOf(values.jobs);
  const few = size !== undefined && size < threadsFrom && from !== 'parquet';
  return run({
    setup,
    buffers,
    source,
    input,
    output,
    errors,
    // A handful of rows is done before a thread has started.
    workers: jobs ?? (few ? 0 : availableParallelism()),
    resume: values.resume === true && to !== 'parquet',
    quiet: values.quiet === true,
  });
}

const threadsFrom = 2 ** 20;
const mostJobs = 64;

function jobsOf(text: string): number {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > mostJobs)
    throw new InputError('--jobs', `"${text}" is not a whole number from 1 to ${mostJobs}`);
  return jobs === 1 ? 0 : jobs;
}

const endings: Readonly<Record<string, Format>> = {
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  parquet: 'parquet',
};

function formatOf(option: string, written: string | undefined, path: string): Format {
  if (written !== undefined) {
    const found = formats.find((format) => format === written);
    if (found) return found;
    throw new InputError(
      option,
      `"${written}" is not one of ${formats.join(', ')}${didYouMean(written, formats)}`,
    );
  }
  if (path === '-') return 'csv';
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const found = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  if (found) return found;
  throw new InputError(
    path,
    `its ending names no format; end it on .csv, .tsv, .ndjson or .parquet, or state ${option}`,
  );
}

function refuseFiles(input: string, output: string, errors: string | undefined, resume: boolean): void {
  if (input !== '-') {
    if (!existsSync(input)) throw new InputError(input, 'no such file; give a path, or - for standard input');
    if (!statSync(input).isFile())
      throw new InputError(input, 'is not a regular file; give - for standard input');
  } else if (resume) throw new InputError('--resume', 'standard input cannot be read again; give a file');
  if (output === '-' && resume)
    throw new InputError('--resume', 'what is written to standard output is gone; give a file');
  const places = [input, output, errors]
    .filter((path) => path !== undefined && path !== '-')
    .map((path) => resolve(path ?? ''));
  if (new Set(places).size < places.length)
    throw new InputError('batch', 'input, output and errors are three files; give each a name of its own');
}

/** Rows on their way to the workers, and where the input stands after each task. */
interface Source {
  readonly columns: readonly Column[];
  readonly read: Setup['read'];
  /** Types of the columns, where they have any. */
  readonly types?: readonly ColumnType[];
  /** Bytes, or rows of a Parquet file. */
  readonly total?: number;
  readonly start: { readonly offset: number; readonly line: number };
  readonly tasks: (from: { offset: number; line: number }) => AsyncGenerator<SourceTask>;
}
type SourceTask = Task & { readonly next: { readonly offset: number; readonly line: number } };

/** What NDJSON has to tell a table: which run it was. */
const ofNdjson: readonly Column[] = ['id', 'name'].map((header) => ({ header, reading: { as: 'kept' } }));

async function textSource(input: string, from: Format, buffers: Buffers): Promise<Source> {
  const name = input === '-' ? 'standard input' : input;
  const head = await readHead(input);
  const total = input === '-' ? {} : { total: statSync(input).size };
  const tasksOf = (delimiter: Delimiter | undefined): Source['tasks'] =>
    async function* (start) {
      let id = 0;
      for await (const stretch of textStretches(input, head, start, delimiter, name, buffers))
        yield { id: id++, ...stretch };
    };
  if (from === 'ndjson')
    return {
      columns: ofNdjson,
      read: { delimiter: ',', decimal: 'point' },
      ...total,
      start: { offset: markLength(head.bytes, name), line: 1 },
      tasks: tasksOf(undefined),
    };
  const { header, delimiter, decimal, next } = readTableHead(head, name);
  return {
    columns: readable(header, name),
    read: { delimiter, decimal },
    ...total,
    start: next,
    tasks: tasksOf(delimiter),
  };
}

async function parquetSource(input: string): Promise<Source> {
  const { header, types, rows, stretches } = await openParquet(input);
  return {
    columns: readable(header, input),
    read: { delimiter: ',', decimal: 'point' },
    types,
    total: rows,
    start: { offset: 0, line: 1 },
    async *tasks({ offset }) {
      let id = 0;
      for await (const { cells, next } of stretches(offset))
        yield { id: id++, line: 1, cells, next: { offset: next, line: 1 } };
    },
  };
}

function readable(header: readonly string[], name: string): Column[] {
  const columns = readColumns(header);
  if (columns.some(({ reading }) => reading.as === 'word' || reading.as === 'field')) return columns;
  const near = columns.find(({ reading }) => reading.as === 'kept' && reading.near);
  const hint = near?.reading.as === 'kept' ? `; is "${near.header}" meant to be "${near.reading.near}"?` : '';
  throw new InputError(
    name,
    `no column is read${hint || '; name columns by fields of a scenario, such as hardware.accelerator, or by words, such as gpu_hours'}`,
  );
}

function writing(output: string, from: Format, read: Setup['read']): Setup['write'] {
  const point: Decimal = 'point';
  if (/\.tsv$/i.test(output)) return { delimiter: '\t', decimal: from === 'csv' ? read.decimal : point };
  if (from !== 'csv') return { delimiter: ',', decimal: point };
  return read.delimiter === '\t' && /\.csv$/i.test(output) ? { delimiter: ',', decimal: point } : read;
}

interface Run {
  readonly setup: Setup;
  readonly buffers: Buffers;
  readonly source: Source;
  readonly input: string;
  readonly output: string;
  readonly errors: string | undefined;
  readonly workers: number;
  readonly resume: boolean;
  readonly quiet: boolean;
}

/** What is written may be lost for so long, in milliseconds. */
const safeEvery = 1000;

async function run({
  setup,
  buffers,
  source,
  input,
  output,
  errors,
  workers,
  resume,
  quiet,
}: Run): Promise<number> {
  const isFile = output !== '-';
  const hasJournal = isFile && input !== '-' && setup.output !== 'parquet';
  const journal = `${partOf(output)}.journal`;
  const identity = hasJournal ? identityOf(input, { ...setup, errors }) : undefined;
  const safe = resume && identity ? readJournal(journal, identity) : undefined;
  let standing: Standing = safe ?? {
    ...source.start,
    rows: 0,
    refused: 0,
    leftOut: 0,
    outputBytes: 0,
    errorBytes: 0,
  };
  if (!safe && isFile) rmSync(journal, { force: true });
  const sink = await openSink(setup, source, output, safe?.outputBytes);
  const beside = errors === undefined ? undefined : openPart(errors, safe?.errorBytes);
  const progress = openProgress(source.total, quiet);
  const encoder = new TextEncoder();
  let saved = Number.NEGATIVE_INFINITY;

  function save(): void {
    if (!identity) return;
    sink.sync();
    beside?.sync();
    writeJournal(journal, identity, standing);
    saved = performance.now();
  }

  async function take({ rows, leftOut, refusals, bytes, cells }: Done, { next }: SourceTask): Promise<void> {
    if (bytes) await sink.write(bytes);
    if (cells) sink.writeCells(cells);
    const lines = refusals.map((refusal) => refusalLine(refusal, standing.rows)).join('');
    if (beside) beside.write(encoder.encode(lines));
    else process.stderr.write(lines);
    standing = {
      offset: next.offset,
      line: next.line,
      rows: standing.rows + rows,
      refused: standing.refused + refusals.length,
      leftOut: standing.leftOut + leftOut,
      outputBytes: sink.length(),
      errorBytes: beside?.length() ?? 0,
    };
    if (performance.now() - saved > safeEvery) save();
    progress.say(standing.rows, standing.refused, next.offset);
  }

  const before = standing.rows;
  await runTasks(setup, workers, source.tasks(standing), take, buffers);
  const { rows, refused, leftOut } = standing;
  // The errors first: a finished output never stands without them.
  beside?.sync();
  beside?.close();
  if (errors !== undefined && refused > 0) finishPart(errors);
  else if (errors !== undefined) dropPart(errors);
  sink.finish();
  rmSync(journal, { force: true });
  const seconds = progress.seconds();
  const { count } = progress;
  progress.end(
    `${count(rows)} rows: ${count(rows - refused)} written${isFile ? ` to ${output}` : ''}, ${count(refused)} refused` +
      (refused > 0 && errors !== undefined ? `, in ${errors}` : '') +
      (leftOut > 0 ? `; ${count(leftOut)} empty lines and repeated headers left out` : '') +
      `; ${seconds.toFixed(1)} s, ${count(((rows - before) / seconds) * 60)} a minute`,
  );
  return refused > 0 ? 1 : 0;
}

function refusalLine({ row, ...rest }: Refusal, before: number): string {
  return `${JSON.stringify({ row: before + row + 1, ...rest })}\n`;
}

interface Sink {
  readonly write: (bytes: Uint8Array) => void | Promise<void>;
  readonly writeCells: (cells: readonly (readonly unknown[])[]) => void;
  readonly length: () => number;
  readonly sync: () => void;
  /** Gives the output its name. */
  readonly finish: () => void;
}

const nothing = (): void => undefined;

async function openSink(
  setup: Setup,
  source: Source,
  output: string,
  safe: number | undefined,
): Promise<Sink> {
  if (setup.output === 'parquet') {
    const own = ownColumns(setup).map(({ index, name }) => ({
      name,
      type: source.types?.[index] ?? ('STRING' as const),
    }));
    const results = resultColumns(setup.samples).map(({ name, isText }) => ({
      name,
      type: isText ? ('STRING' as const) : ('DOUBLE' as const),
    }));
    const writer = await openParquetWriter(partOf(output), [...own, ...results]);
    const finish = (): void => {
      writer.finish();
      finishPart(output);
    };
    return { write: nothing, writeCells: writer.write, length: () => 0, sync: nothing, finish };
  }
  const head = new TextEncoder().encode(
    setup.output === 'csv' && safe === undefined ? headerLine(setup) : '',
  );
  if (output === '-') {
    await toStandardOutput(head);
    return { write: toStandardOutput, writeCells: nothing, length: () => 0, sync: nothing, finish: nothing };
  }
  const part: Part = openPart(output, safe);
  part.write(head);
  return {
    write: part.write,
    writeCells: nothing,
    length: part.length,
    sync: part.sync,
    finish() {
      part.sync();
      part.close();
      finishPart(output);
    },
  };
}

/** Waits for a reader that is slower. */
function toStandardOutput(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}
