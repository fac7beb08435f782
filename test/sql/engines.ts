import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resultColumns, runColumnNames, type RunColumn } from '../../packages/flopprint/src/sql.ts';
import { findPostgres, loadEngine, whyMissing } from '../engines.mjs';
import { isText, type Expected, type Run } from './runs.ts';

/** A database at hand. */
export interface Engine {
  readonly title: string;
  /** Makes the table `name` of runs with what is expected of each beside them, as `id`, `wanted_1` and `wanted_refused`. */
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
  return `CREATE TABLE ${name} (${columns.join(', ')})${after}`;
}

type Cell = number | string | undefined;

function cellsOf(run: Run, { values, refused }: Expected, id: number): Cell[] {
  return [
    id,
    ...runColumnNames.map((column) => run[column]),
    ...resultColumns.map((_, index) => values?.[index]),
    refused,
  ];
}

/** Rows as CSV, in which NULL is nothing and a text stands in quotes. */
function csvOf(runs: readonly Run[], expected: readonly Expected[]): string {
  const cell = (value: Cell): string =>
    value === undefined ? '' : typeof value === 'number' ? String(value) : `"${value.replace(/"/g, '""')}"`;
  return runs
    .map((run, index) =>
      cellsOf(run, expected[index] ?? {}, index)
        .map(cell)
        .join(','),
    )
    .join('\n');
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
      const appender = await connection.createAppender(name);
      const kinds = [
        duckdb.DOUBLE,
        ...runColumnNames.map((column: RunColumn) => (isText(column) ? duckdb.VARCHAR : duckdb.DOUBLE)),
        ...resultColumns.map(() => duckdb.DOUBLE),
        duckdb.VARCHAR,
      ];
      const most = 2048;
      for (let from = 0; from < runs.length; from += most) {
        const rows = runs.slice(from, from + most);
        const chunk = duckdb.DuckDBDataChunk.create(kinds, rows.length);
        const cells = rows.map((run, index) => cellsOf(run, expected[from + index] ?? {}, from + index));
        kinds.forEach((_, column) => {
          chunk.setColumnValues(
            column,
            cells.map((row) => row[column] ?? null),
          );
        });
        appender.appendDataChunk(chunk);
      }
      appender.closeSync();
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
