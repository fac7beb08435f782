import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  resultColumns,
  runColumnNames,
  runColumns,
  type RunColumn,
} from '../../packages/flopprint/src/sql.ts';
import { findPostgres, loadEngine, whyMissing } from '../engines.mjs';
import { isText, type Expected, type Run } from './runs.ts';

/** A database at hand. */
export interface Engine {
  readonly title: string;
  /** Adds to the table `name` runs with what is expected of each beside them: `id`, `wanted_1`, `wanted_refused`. */
  readonly load: (name: string, runs: readonly Run[], expected: readonly Expected[]) => Promise<void>;
  readonly run: (sql: string) => Promise<void>;
  /** The rows of a query, by column. */
  readonly query: (sql: string) => Promise<Record<string, unknown>[]>;
  readonly close: () => Promise<void>;
}

/** Why an engine cannot be had here, for the title of a test. */
export const missing = whyMissing;

export const wantedColumns = [...resultColumns.map((_, index) => `wanted_${index + 1}`), 'wanted_refused'];

interface Types {
  readonly number: string;
  readonly text: string;
  readonly after?: string;
}

function createTable(name: string, { number, text, after = '' }: Types): string {
  const columns = [
    `id ${number}`,
    ...runColumnNames.map((column) => `"${column}" ${isText(column) ? text : number}`),
    ...wantedColumns.map((column) => `${column} ${column === 'wanted_refused' ? text : number}`),
  ];
  return `CREATE TABLE IF NOT EXISTS ${name} (${columns.join(', ')})${after}`;
}

/** What stands for NULL among numbers, of which NaN is one. */
const absent = -Number.MAX_VALUE;
const holdsText = (column: string): boolean =>
  column === 'wanted_refused' || (column in runColumns && isText(column as RunColumn));

/** Rows as columns of numbers, a text being the place of its word: a million rows within seconds. */
function numbersOf(
  runs: readonly Run[],
  expected: readonly Expected[],
  words: string[],
): ReadonlyMap<string, Float64Array> {
  const places = new Map<string, number>();
  const placeOf = (word: string): number => {
    const known = places.get(word);
    if (known !== undefined) return known;
    places.set(word, words.length);
    return words.push(word) - 1;
  };
  const column = (cell: (index: number) => number | string | undefined): Float64Array =>
    Float64Array.from(runs, (_, index) => {
      const value = cell(index) ?? absent;
      return typeof value === 'number' ? value : placeOf(value);
    });
  const known = (value: number | undefined): number | undefined => (Number.isNaN(value) ? undefined : value);
  return new Map([
    ['id', column((index) => index)],
    ...runColumnNames.map((name) => [name, column((index) => runs[index]?.[name])] as const),
    ...resultColumns.map(
      (_, at) => [`wanted_${at + 1}`, column((index) => known(expected[index]?.values?.[at]))] as const,
    ),
    ['wanted_refused', column((index) => expected[index]?.refused)],
  ]);
}

/** Rows as CSV, in which NULL is nothing and a text stands in quotes. */
function csvOf(runs: readonly Run[], expected: readonly Expected[]): string {
  const cell = (value: number | string | undefined): string =>
    value === undefined ? '' : typeof value === 'number' ? `${value}` : `"${value.replace(/"/g, '""')}"`;
  let text = '';
  runs.forEach((run, index) => {
    const { values, refused } = expected[index] ?? {};
    text += `${index}`;
    for (const column of runColumnNames) text += `,${cell(run[column])}`;
    for (let at = 0; at < resultColumns.length; at++) {
      const value = values?.[at];
      text += value === undefined || Number.isNaN(value) ? ',' : `,${value}`;
    }
    text += `,${cell(refused)}\n`;
  });
  return text;
}

export async function openDuckdb(): Promise<Engine | undefined> {
  const duckdb = loadEngine('duckdb');
  if (!duckdb) return undefined;
  const instance = await duckdb.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    title: 'DuckDB',
    load: async (name, runs, expected) => {
      await connection.run(createTable(name, { number: 'DOUBLE', text: 'VARCHAR' }));
      const words: string[] = [];
      const columns = numbersOf(runs, expected, words);
      const names = [...columns.keys()];
      await connection.run(
        `CREATE TABLE numbers (${names.map((column) => `"${column}" DOUBLE`).join(', ')})`,
      );
      const appender = await connection.createAppender('numbers');
      const most = 2048;
      for (let from = 0; from < runs.length; from += most) {
        const chunk = duckdb.DuckDBDataChunk.create(
          names.map(() => duckdb.DOUBLE),
          Math.min(most, runs.length - from),
        );
        names.forEach((column, at) => {
          const vector = chunk.getColumnVector(at);
          // Not by setColumnValues, which marks each value as known by itself: that takes ten times as long.
          vector.items.set(columns.get(column)?.subarray(from, from + most));
          vector.flush();
        });
        appender.appendDataChunk(chunk);
      }
      appender.closeSync();
      await connection.run('CREATE TABLE words (number DOUBLE, word VARCHAR)');
      const writer = await connection.createAppender('words');
      words.forEach((word, number) => {
        writer.appendDouble(number);
        writer.appendVarchar(word);
        writer.endRow();
      });
      writer.closeSync();
      const cells = names.map((column) =>
        holdsText(column)
          ? `(SELECT word FROM words WHERE number = "${column}")`
          : `nullif("${column}", ${absent})`,
      );
      await connection.run(`INSERT INTO ${name} SELECT ${cells.join(', ')} FROM numbers`);
      await connection.run('DROP TABLE numbers; DROP TABLE words');
    },
    run: async (sql) => void (await connection.run(sql)),
    query: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
    close: () => {
      connection.closeSync();
      return Promise.resolve();
    },
  };
}

export function openClickhouse(): Promise<Engine | undefined> {
  const chdb = loadEngine('clickhouse');
  if (!chdb) return Promise.resolve(undefined);
  const directory = mkdtempSync(join(tmpdir(), 'flopprint-clickhouse-'));
  const session = new chdb.Session(directory);
  return Promise.resolve({
    title: 'ClickHouse',
    load: (name, runs, expected) => {
      const types = { number: 'Nullable(Float64)', text: 'Nullable(String)', after: ' ENGINE = Memory' };
      session.query(createTable(name, types));
      const file = join(directory, `${name}.csv`);
      writeFileSync(file, csvOf(runs, expected));
      session.query(`INSERT INTO ${name} FROM INFILE '${file}' FORMAT CSV`);
      return Promise.resolve();
    },
    run: (sql) => Promise.resolve(void session.query(sql)),
    query: (sql) =>
      Promise.resolve(
        String(session.query(sql.replace(/;\s*$/, ''), 'JSONEachRow'))
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line) as Record<string, unknown>),
      ),
    close: () => {
      session.cleanup();
      rmSync(directory, { recursive: true, force: true });
      return Promise.resolve();
    },
  });
}

/** A server of our own behind a socket in a folder of our own. */
export function openPostgres(): Promise<Engine | undefined> {
  const bin = findPostgres();
  if (!bin) return Promise.resolve(undefined);
  const directory = mkdtempSync(join(tmpdir(), 'flopprint-postgres-'));
  // PostgreSQL refuses to be run by the superuser; Debian's package brings a user for it.
  const user = process.getuid?.() === 0 ? userOf('postgres') : undefined;
  if (user) chownSync(directory, user.uid, user.gid);
  const run = (program: string, argv: readonly string[], input?: string): string => {
    const { status, stdout, stderr, error } = spawnSync(join(bin, program), [...argv], {
      ...user,
      ...(input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] } : { input }),
      cwd: directory,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, LC_ALL: 'C.UTF-8', HOME: directory },
    });
    if (status !== 0) throw new Error(`${program}: ${stderr || stdout || String(error)}`);
    return stdout;
  };
  const data = join(directory, 'data');
  run('initdb', ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--no-sync']);
  const options = `-k ${directory} -c listen_addresses= -c fsync=off`;
  run('pg_ctl', ['-D', data, '-l', join(directory, 'log'), '-o', options, '-w', 'start']);
  const client = ['-X', '-q', '-h', directory, '-U', 'postgres', '-v', 'ON_ERROR_STOP=1'];
  return Promise.resolve({
    title: 'PostgreSQL',
    load: (name, runs, expected) => {
      run('psql', [...client, '-c', createTable(name, { number: 'double precision', text: 'text' })]);
      run('psql', [...client, '-c', `COPY ${name} FROM STDIN (FORMAT csv)`], csvOf(runs, expected));
      return Promise.resolve();
    },
    run: (sql) => Promise.resolve(void run('psql', [...client, '-f', '-'], sql)),
    query: (sql) => {
      const rows = `SELECT coalesce(json_agg(answer), '[]') FROM (${sql.replace(/;\s*$/, '')}) AS answer`;
      return Promise.resolve(
        JSON.parse(run('psql', [...client, '-A', '-t', '-f', '-'], rows)) as Record<string, unknown>[],
      );
    },
    close: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(directory, { recursive: true, force: true });
      return Promise.resolve();
    },
  });
}

function userOf(name: string): { readonly uid: number; readonly gid: number } {
  const id = (flag: string): number => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}
