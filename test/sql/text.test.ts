import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { estimate } from '../../packages/flopprint/src/estimateWithData.ts';
import { InputError } from '../../packages/flopprint/src/errors.ts';
import { equationSets } from '../../packages/flopprint/src/equations/index.ts';
import { dialectNames, readColumns, sqlExpressions, sqlView } from '../../packages/flopprint/src/sql.ts';
import { tables } from '../../packages/flopprint/src/tables.ts';
import { root } from '../structure/projectFiles.ts';

const few = readColumns('accelerator,count,hours,grid,region,precision');

/** The same text with lists of six rows: a parser takes seconds for thousands that differ in nothing but their data. */
function shortLists(sql: string): string {
  return sql.replace(/((?:\n {2}\(.*\),){5})(?:\n {2}\(.*\),)+/g, '$1');
}

interface Parser {
  /** What is wrong with a text, or nothing. */
  readonly faults: (sql: string) => string[];
}

async function bigqueryParser(): Promise<Parser> {
  const require = createRequire(import.meta.url);
  const { Parser } = require('node-sql-parser/build/bigquery') as {
    Parser: new () => { astify: (sql: string, options: { database: string }) => unknown };
  };
  const parser = new Parser();
  return Promise.resolve({
    faults: (sql) => {
      try {
        parser.astify(sql, { database: 'bigquery' });
        return [];
      } catch (error) {
        return [(error as Error).message];
      }
    },
  });
}

let directory = '';
/** Its modules find each other only when bundled. */
async function sparkParser(): Promise<Parser> {
  mkdirSync(join(root, 'test/.tmp'), { recursive: true });
  directory = mkdtempSync(join(root, 'test/.tmp/spark-'));
  const file = join(directory, 'parser.mjs');
  const { outputFiles } = await build({
    stdin: { contents: "export { SparkSQL } from 'dt-sql-parser';", resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  writeFileSync(file, outputFiles[0]?.contents ?? '');
  const { SparkSQL } = (await import(pathToFileURL(file).href)) as {
    SparkSQL: new () => { validate: (sql: string) => { readonly message: string }[] };
  };
  const parser = new SparkSQL();
  return { faults: (sql) => parser.validate(sql).map(({ message }) => message) };
}
afterAll(() => directory && rmSync(directory, { recursive: true }));

describe.each([
  ['bigquery', bigqueryParser],
  ['spark', sparkParser],
] as const)('%s, by a parser of the dialect', (dialect, open) => {
  let parser: Parser;
  beforeAll(async () => {
    parser = await open();
  }, 60_000);

  test('the view', () => {
    expect(parser.faults(shortLists(sqlView(tables, { dialect })))).toEqual([]);
    const named = { dialect, view: 'my.view', from: 'a.b.c', keys: ['job id'], columns: few };
    expect(parser.faults(shortLists(sqlView(tables, named)))).toEqual([]);
  });

  test('expressions of every set of equations', () => {
    for (const { name } of equationSets) {
      const sql = sqlExpressions(tables, { dialect, equations: name });
      // The longest ones nest the same constructs again.
      if (sql.length < 12_000) expect([name, parser.faults(`SELECT\n${sql}FROM runs`)]).toEqual([name, []]);
    }
  });

  test('a wrong text is found', () => {
    const view = shortLists(sqlView(tables, { dialect, columns: few }));
    expect(parser.faults(view.replace('COALESCE(', 'COALESCE(('))).not.toEqual([]);
    expect(parser.faults(view.replace(' END AS ', ' AS '))).not.toEqual([]);
  });
});

describe('names of the caller', () => {
  const view = (options: Partial<Parameters<typeof sqlView>[1]>): string =>
    sqlView(tables, { dialect: 'duckdb', columns: readColumns('energy'), ...options });

  test('stand between marks in which nothing ends the name', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...dialectNames),
        fc.string({ minLength: 1, maxLength: 20 }),
        (dialect, from) => {
          let sql;
          try {
            sql = view({ dialect, from: from.replaceAll('.', '') });
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
            return;
          }
          const mark = dialect === 'duckdb' || dialect === 'postgres' ? '"' : '`';
          const backslash = dialect === 'bigquery' || dialect === 'clickhouse';
          const line = sql.split('\n').find((one) => one.startsWith(`FROM ${mark}`)) ?? '';
          // Read as the engine reads it: up to the first mark that is not escaped.
          let name = '';
          let at = `FROM ${mark}`.length;
          for (; at < line.length; at++) {
            if (backslash && line[at] === '\\') name += line[++at];
            else if (!backslash && line[at] === mark && line[at + 1] === mark) name += line[at++];
            else if (line[at] === mark) break;
            else name += line[at];
          }
          expect([name, line.slice(at + 1)]).toEqual([from.replaceAll('.', ''), ' AS r']);
        },
      ),
    );
  });

  test.each([
    [{ from: '' }, '--from: a name is empty'],
    [{ from: 'a..b' }, '--from: a name is empty'],
    [{ from: 'runs\n; DROP TABLE runs' }, '--from: a name holds characters that cannot be seen'],
    [{ view: 'a\u202Eb' }, '--view: a name holds characters that cannot be seen'],
    [{ dialect: 'postgres', view: 'é'.repeat(32) }, 'longer than the 63 bytes of a name in PostgreSQL'],
    [
      { from: 'Flopprint_read' },
      "--from: names that begin with flopprint_ are those of the view's own parts",
    ],
    [{ keys: ['error'] }, '--key: "error" is the name of a result'],
    [{ keys: ['a', 'a'] }, '--key: a column is named twice'],
    [
      { dialect: 'duckdbb' },
      '--dialect: "duckdbb" is not one of duckdb, spark, bigquery, postgres, clickhouse: did you mean "duckdb"',
    ],
  ])('%j is refused', (options, words) => expect(() => view(options)).toThrow(words));

  test('of ten thousand characters are refused in one short line', () =>
    expect(() => view({ view: 'v'.repeat(10_000) })).toThrow(
      /^--view: "v{40}…" is longer than the 300 bytes/,
    ));

  test('a column that states nothing of a run is refused with the nearest', () => {
    expect(() => readColumns('acelerator')).toThrow(
      '--columns: "acelerator" is no column of a run: did you mean "accelerator"',
    );
    expect(() => readColumns('count,count=n')).toThrow('--columns: "count" is named twice');
  });
});

describe('the view', () => {
  test('is the same to the byte on repeat', () =>
    expect(sqlView(tables, { dialect: 'spark', columns: few })).toBe(
      sqlView(tables, { dialect: 'spark', columns: few }),
    ));

  test('names every column that it reads, and writes only the lists that are needed', () => {
    const sql = sqlView(tables, { dialect: 'duckdb', columns: readColumns('energy,grid') });
    expect(sql).toContain('--   energy: Energy of the machines, MWh\n--   grid: Grid zone\n');
    expect(sql).toContain("('FR', ");
    expect(sql).not.toContain('h100-sxm5-80');
  });

  test('looks intensities up by basis and year', () => {
    const zones = ['FR', 'US-MIDA-PJM', 'WORLD'];
    const values = (site: { basis?: 'lifecycle' | 'direct'; year?: number }): number[] => {
      const sql = sqlView(tables, { dialect: 'duckdb', columns: readColumns('energy,grid'), site });
      return zones.map((zone) => Number(new RegExp(`\\('${zone}', (\\S+),`).exec(sql)?.[1]));
    };
    const sites = [{}, { basis: 'direct' }, { year: 2022 }] as const;
    for (const site of sites)
      expect(values(site)).toEqual(
        zones.map((grid) => {
          const { quantities } = estimate({ training: { energy: 1 }, site: { grid, ...site } });
          return quantities['carbonIntensity']?.value;
        }),
      );
    expect(new Set(sites.map((site) => String(values(site)))).size).toBe(sites.length);
  });
});

describe('flopprint sql', () => {
  const run = (...argv: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'packages/flopprint/bin/flopprint.js'), 'sql', ...argv],
      { encoding: 'utf8' },
    );
    return { status, stdout, stderr };
  };

  test('prints the view', () => {
    const argv = ['--view', 'v', '--from', 's.jobs', '--key', 'job,user', '--columns', 'energy=mwh,grid'];
    const { status, stdout } = run('--dialect', 'postgres', ...argv);
    expect(status).toBe(0);
    expect(stdout).toBe(
      sqlView(tables, {
        dialect: 'postgres',
        view: 'v',
        from: 's.jobs',
        keys: ['job', 'user'],
        columns: { energy: 'mwh', grid: 'grid' },
      }),
    );
  });

  test('prints expressions, of training or of another set, over the columns that are there', () => {
    const { stdout } = run('--dialect', 'bigquery', '--select', 'expression', '--columns', 'it_energy,pue');
    expect(stdout).toContain('(COALESCE(it_energy * 3.6e9, ');
    expect(run('--dialect', 'spark', '--select', 'expression', '--equations', 'powerCap').stdout).toContain(
      'least(',
    );
  });

  test.each([
    [[], 'usage: flopprint sql'],
    [['--dialect', 'mysql'], '--dialect: "mysql" is not one of'],
    [['--dialect', 'duckdb', '--year', '20'], '--year: "20" is not a year'],
    [['--dialect', 'duckdb', '--equations', 'training'], '--equations: is for expressions'],
    [['--dialect', 'duckdb', '--select', 'expression', '--from', 'x'], '--from: is for a view'],
    [
      ['--dialect', 'duckdb', '--select', 'expression', '--equations', 'trainning'],
      'did you mean "training"',
    ],
  ])('%j is refused in one line', (argv, words) => {
    const { status, stderr } = run(...argv);
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toContain(words);
  });
});
