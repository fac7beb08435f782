import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse, csvParseRows } from 'd3-dsv';
import { estimate } from 'flopprint';
import { parquetMetadataAsync, parquetReadObjects, asyncBufferFromFile } from 'hyparquet';
import { parquetWriteFile } from 'hyparquet-writer';
import { afterAll, describe, expect, test } from 'vitest';

const command = 'packages/flopprint/bin/flopprint.js';
const folder = mkdtempSync(join(tmpdir(), 'flopprint-batch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

function batch(...argv: string[]): { code: number | null; out: string; error: string } {
  return started([], argv);
}
function started(node: string[], argv: string[], input?: string | Uint8Array) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, command, 'batch', ...argv], {
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  });
  return { code: status, out: stdout, error: stderr };
}

interface Refused {
  readonly row: number;
  readonly line?: number;
  readonly column?: string;
  readonly field: string;
  readonly message: string;
  readonly original: unknown;
}
const refusedIn = (path: string): Refused[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Refused)
    : [];
const carbon = 'flopprint: carbon (tCO2e)';

/** A table as it is written, through the command. */
function read(name: string, text: string | Uint8Array) {
  writeFileSync(at(name), text);
  const out = at(`${name}.out.csv`);
  const result = batch(at(name), out);
  const rows = csvParse(existsSync(out) ? readFileSync(out, 'utf8') : '');
  return { ...result, rows, refused: refusedIn(`${out}.errors.ndjson`) };
}

const many = (rows: number): string => {
  const lines = ['job,gpu,gpus,hours,region,pue,params,tokens'];
  for (let row = 0; row < rows; row++)
    lines.push(
      row % 997 === 5
        ? `bad ${row},h100-smx,8,1,FR,,,`
        : row % 3 === 0
          ? `"job ${row},\n""quoted""",A100,${1 + (row % 64)},${1 + (row % 500) / 7},aws/us-east-1,,,`
          : row % 3 === 1
            ? `job ${row},h100-sxm5-80,${8 + (row % 9)},,FR,${1 + (row % 40) / 100},${1 + (row % 70)}e9,${1e11 + row}`
            : `job ${row},v100,8,${row % 300},gcp/us-central1,,,`,
    );
  return `${lines.join('\n')}\n`;
};

describe('flopprint batch', () => {
  test('writes each row with its own columns and what `estimate` makes of it, in order', () => {
    const { code, rows, error, refused } = read(
      'runs.csv',
      'job,gpu type,gpus,hours,country,site.pue,note\na,H100,8,100,FR,1.1,keep me\nb,a100,16,2 days,DE,,\n',
    );
    expect(error).toMatch(/^2 rows: 2 written to .*, 0 refused; /);
    expect(code).toBe(0);
    expect(refused).toEqual([]);
    expect(rows.map((row) => [row['job'], row['note']])).toEqual([
      ['a', 'keep me'],
      ['b', ''],
    ]);
    const first = estimate({
      hardware: { accelerator: 'h100-sxm5-80', count: 8, hours: 100 },
      site: { grid: 'FR', pue: 1.1 },
    });
    const close = (header: string, value: number | undefined) =>
      expect(Number(rows[0]?.[header]) / (value ?? 0)).toBeCloseTo(1, 12);
    close(carbon, first.total.carbon?.value);
    close('flopprint: energy of the site (MWh)', first.total.energy?.value);
    close('flopprint: water consumed (m3)', first.total.water?.value);
    expect(rows[0]).toMatchObject({ 'flopprint: site': 'FR', 'flopprint: accelerator': 'h100-sxm5-80' });
    expect(existsSync(at('runs.csv.out.csv.part'))).toBe(false);
  });

  test('keeps what it refuses beside, with row, line, column, field, reason and the row as it was', () => {
    const { code, rows, refused, error } = read(
      'bad.csv',
      'job,gpu,gpus,hours,country\nok,H100,8,1,FR\nwrong,h100-smx,8,1,FR\nshort,H100,8\nlong,H100,8,1,FR,x\nneg,H100,8,-1,FR\nlast,H100,8,2,FR',
    );
    expect(code).toBe(1);
    expect(rows.map((row) => row['job'])).toEqual(['ok', 'last']);
    expect(error).toContain('6 rows: 2 written');
    expect(refused).toEqual([
      {
        row: 2,
        line: 3,
        column: 'gpu',
        field: 'hardware.accelerator',
        message: expect.stringContaining('did you mean "h100-sxm5-80"') as string,
        original: 'wrong,h100-smx,8,1,FR',
      },
      {
        row: 3,
        line: 4,
        column: 'hours',
        field: '',
        message: 'has 3 cells, the header has 5; column 4 is missing',
        original: 'short,H100,8',
      },
      {
        row: 4,
        line: 5,
        field: '',
        message: 'has 6 cells, the header has 5; nothing names column 6',
        original: 'long,H100,8,1,FR,x',
      },
      expect.objectContaining({ row: 5, line: 6, column: 'hours', field: 'hardware.hours' }) as Refused,
    ]);
  });

  test('reads a mark, line breaks of Windows, quoted line breaks, empty lines and a header again', () => {
    const { rows, refused, error, code } = read(
      'hard.csv',
      '\uFEFFjob,gpu,gpus,hours\r\n"two\r\nlines, ""so""",H100,8,1\r\n\r\njob,gpu,gpus,hours\r\nlast,H100,8,1',
    );
    expect(refused).toEqual([]);
    expect(code).toBe(0);
    expect(rows.map((row) => row['job'])).toEqual(['two\r\nlines, "so"', 'last']);
    expect(error).toContain('2 empty lines and repeated headers left out');
  });

  test.each([
    [';', 'job;gpu;gpus;hours\na;H100;8;1,5\nb;H100;8;2,25\n'],
    ['\t', 'job\tgpu\tgpus\thours\na\tH100\t8\t1.5\nb\tH100\t8\t2.25\n'],
  ])('reads cells parted by %j', (_, text) => {
    writeFileSync(at('parted.csv'), text);
    expect(batch(at('parted.csv'), at('parted.ndjson')).code).toBe(0);
    const [first] = readFileSync(at('parted.ndjson'), 'utf8').split('\n');
    expect((JSON.parse(first ?? '') as Record<string, unknown>)['flopprint: accelerator-hours (h)']).toBe(12);
  });

  test('loses no row after a quote that is not closed, nor one with text behind its quote', () => {
    const { rows, refused } = read(
      'quotes.csv',
      `job,gpu,gpus,hours\na,H100,8,1\n"b" x,H100,8,1\n"c,H100,8,1\nd,H100,8,1\ne,H100,8,1\n`,
    );
    expect(rows.map((row) => row['job'])).toEqual(['a', 'd', 'e']);
    expect(refused.map(({ line, message, original }) => [line, message, original])).toEqual([
      [3, 'column 1: text stands after its closing quote', '"b" x,H100,8,1'],
      [4, 'its quote is not closed', '"c,H100,8,1\n'],
    ]);
  });

  test('refuses a row that is not UTF-8, alone', () => {
    const text = Buffer.from('job,gpu,gpus,hours\ncafé,H100,8,1\nb,H100,8,1\n', 'latin1');
    const { rows, refused } = read('latin.csv', text);
    expect(rows).toHaveLength(1);
    expect(refused.map(({ line, message }) => [line, message])).toEqual([
      [2, 'is not UTF-8 text; save it as UTF-8'],
    ]);
  });

  test('writes no cell that a spreadsheet would run', () => {
    const { rows } = read('hostile.csv', 'job,gpu,gpus,hours,=x()\n=cmd(),H100,8,1,@a\n"+1+1",H100,8,1,-5\n');
    expect(rows.columns.slice(0, 5)).toContain("'=x()");
    expect(rows.map((row) => [row['job'], row["'=x()"]])).toEqual([
      ["'=cmd()", "'@a"],
      ["'+1+1", '-5'],
    ]);
  });

  test('reads and writes NDJSON: a scenario a line, with its id', () => {
    const lines = [
      '{"id":7,"name":"a","hardware":{"accelerator":"h100","count":8,"hours":1}}',
      '',
      '{"id":8,"hardware":{"accelerator":"h100","count":8,"hours":1,}}',
      '[1]',
      '{"id":9,"training":{"energy":1},"sight":{}}',
      '{"id":10,"training":{"energy":{"low":1,"high":2}},"site":{"grid":"FR"}}',
    ];
    writeFileSync(at('runs.ndjson'), lines.join('\n'));
    const { code } = batch(at('runs.ndjson'), at('runs.out.ndjson'));
    expect(code).toBe(1);
    const rows = readFileSync(at('runs.out.ndjson'), 'utf8').trim().split('\n');
    const found = rows.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(found.map(({ id }) => id)).toEqual([7, 10]);
    expect(found[0]).toMatchObject({ name: 'a', hardware: { count: 8 } });
    expect(found[1]?.[carbon]).toBeGreaterThan(0);
    expect(
      refusedIn(at('runs.out.ndjson.errors.ndjson')).map(({ row, line, field }) => [row, line, field]),
    ).toEqual([
      [2, 3, ''],
      [3, 4, ''],
      [4, 5, 'sight'],
    ]);
    expect(batch(at('runs.ndjson'), at('runs.table.csv'), '--quiet').error).toBe('');
    expect(csvParse(readFileSync(at('runs.table.csv'), 'utf8')).map(({ id }) => id)).toEqual(['7', '10']);
    // What it has written, it reads again.
    expect(batch(at('runs.out.ndjson'), at('again.ndjson')).code).toBe(0);
    expect(readFileSync(at('again.ndjson'), 'utf8')).toBe(readFileSync(at('runs.out.ndjson'), 'utf8'));
  });

  test('reads and writes Parquet by row groups', async () => {
    parquetWriteFile({
      filename: at('runs.parquet'),
      rowGroupSize: 2,
      columnData: [
        { name: 'job', data: ['a', 'b', 'c', 'd', 'e'], type: 'STRING' },
        { name: 'gpu', data: ['h100', 'a100', 'nothing', 'h100', 'v100'], type: 'STRING' },
        { name: 'gpu_hours', data: [1.5, 2, 3, null, 1e21], type: 'DOUBLE' },
        { name: 'site.grid', data: ['FR', 'DE', 'FR', 'FR', null], type: 'STRING' },
        { name: 'user', data: [1, 2, 3, 4, 5], type: 'INT32' },
      ],
    });
    const { code, error } = batch(at('runs.parquet'), at('out.parquet'));
    expect(error).toContain('5 rows: 3 written');
    expect(code).toBe(1);
    const file = await asyncBufferFromFile(at('out.parquet'));
    const rows = await parquetReadObjects({ file });
    expect(rows.map(({ job, gpu_hours, user }) => [job, gpu_hours, user])).toEqual([
      ['a', 1.5, 1],
      ['b', 2, 2],
      ['e', 1e21, 5],
    ]);
    const { total } = estimate({
      hardware: { accelerator: 'h100' },
      training: { acceleratorHours: 1.5 },
      site: { grid: 'FR' },
    });
    expect((rows[0]?.[carbon] as number) / (total.carbon?.value ?? 0)).toBeCloseTo(1, 12);
    expect(Number((await parquetMetadataAsync(file)).num_rows)).toBe(3);
    expect(
      refusedIn(at('out.parquet.errors.ndjson')).map(({ row, original }) => [
        row,
        (original as { job: string }).job,
      ]),
    ).toEqual([
      [3, 'c'],
      [4, 'd'],
    ]);
    expect(batch(at('runs.parquet'), at('out.csv')).code).toBe(1);
    expect(csvParse(readFileSync(at('out.csv'), 'utf8'))[2]?.['gpu_hours']).toBe('1e+21');
  });

  test('reads standard input and writes standard output', () => {
    const { out, code, error } = started([], ['-', '-'], 'job,gpu,gpus,hours\na,H100,8,1\nb,x,8,1\n');
    expect(code).toBe(1);
    expect(csvParseRows(out)).toHaveLength(2);
    const [refused = '', summary] = error.split('\n');
    expect(JSON.parse(refused)).toMatchObject({ row: 2, field: 'hardware.accelerator' });
    expect(summary).toContain('2 rows: 1 written, 1 refused');
  });

  test('gives percentiles where samples are asked for', () => {
    writeFileSync(at('sampled.csv'), 'gpu,gpus,hours\nH100,8,1\n');
    batch(at('sampled.csv'), at('sampled.out.csv'), '--samples', '1000');
    const [row] = csvParse(readFileSync(at('sampled.out.csv'), 'utf8'));
    const [low, value, high] = ['carbon p5', 'carbon', 'carbon p95'].map((name) =>
      Number(row?.[`flopprint: ${name} (tCO2e)`]),
    );
    expect(low).toBeGreaterThan(0);
    expect(low).toBeLessThan(value ?? 0);
    expect(value).toBeLessThan(high ?? 0);
  });

  test.each<[string[], RegExp]>([
    [[], /usage: flopprint batch/],
    [['nowhere.csv', 'out.csv'], /no such file/],
    [['README.md', 'out.csv'], /names no format/],
    [['package.json', 'out.csv', '--from', 'xml'], /--from: "xml" is not one of csv, ndjson, parquet/],
    [['data/runs.csv', 'data/runs.csv'], /three files/],
    [['data/runs.csv', at('o.csv'), '--jobs', '0'], /--jobs/],
    [['data/runs.csv', at('o.csv'), '--samples', '7'], /--samples/],
    [['-', '-', '--resume'], /--resume/],
    [['package.json', at('o.csv'), '--from', 'parquet'], /cannot be read as Parquet/],
    [['data/sources.json', at('o.csv'), '--from', 'csv'], /no column is read/],
  ])('%j exits with 2 and one line', (argv, message) => {
    const { code, error, out } = batch(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(message);
    expect(error.trim().split('\n')).toHaveLength(1);
  });

  test('says which package is missing', () => {
    const hidden = `data:text/javascript,import { registerHooks } from 'node:module'; registerHooks({ resolve: (name, context, next) => { if (/^hyparquet/.test(name)) throw new Error('hidden'); return next(name, context); } });`;
    writeFileSync(at('one.csv'), 'gpu,gpus,hours\nH100,8,1\n');
    const { code, error } = started(['--import', hidden], [at('one.csv'), at('one.parquet')]);
    expect(code).toBe(2);
    expect(error).toContain('npm install hyparquet-writer');
  });
});

describe('20,000 rows', () => {
  writeFileSync(at('many.csv'), many(20_000));
  const changed = new Date('2026-01-01');
  utimesSync(at('many.csv'), changed, changed);

  test('are the same by threads and without', () => {
    const one = batch(at('many.csv'), at('one.out.csv'), '--jobs', '1');
    const two = batch(at('many.csv'), at('two.out.csv'), '--jobs', '2');
    expect([one.code, two.code]).toEqual([1, 1]);
    const text = readFileSync(at('one.out.csv'), 'utf8');
    expect(readFileSync(at('two.out.csv'), 'utf8') === text).toBe(true);
    const refused = refusedIn(at('one.out.csv.errors.ndjson'));
    expect(refusedIn(at('two.out.csv.errors.ndjson'))).toEqual(refused);
    const rows = csvParse(text);
    expect(rows.length + refused.length).toBe(20_000);
    expect(rows[6]).toMatchObject({ job: 'job 7' });
    expect(refused[1]).toMatchObject({ row: 1003, original: 'bad 1002,h100-smx,8,1,FR,,,' });
  });

  /** Ends the process in the middle of a write to a file of this name, after so many. */
  const killer = (ending: string, after: number): string =>
    `data:text/javascript,${encodeURIComponent(`
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      const { openSync, writeSync } = fs;
      const files = new Set();
      fs.openSync = (path, ...rest) => {
        const file = openSync(path, ...rest);
        if (String(path).endsWith(${JSON.stringify(ending)})) files.add(file);
        return file;
      };
      let left = ${after};
      fs.writeSync = (file, bytes, from, length, position) => {
        if (!files.has(file) || left-- > 0) return writeSync(file, bytes, from, length, position);
        writeSync(file, bytes, from, Math.floor(length / 2), position);
        process.kill(process.pid, 'SIGKILL');
      };
      syncBuiltinESMExports();
    `)}`;

  test.each([
    ['ended.csv.part', 2],
    ['ended.csv.part', 9],
    ['ended.csv.errors.ndjson.part', 6],
  ])('killed within a write to %s goes on to the same bytes', (ending, after) => {
    const out = at('ended.csv');
    const whole = at('one.out.csv');
    rmSync(out, { force: true });
    const killed = started(['--import', killer(ending, after)], [at('many.csv'), out, '--jobs', '1']);
    expect(killed.code).toBeNull();
    expect([existsSync(out), existsSync(`${out}.part`), existsSync(`${out}.part.journal`)]).toEqual([
      false,
      true,
      true,
    ]);
    utimesSync(at('many.csv'), changed, new Date(0));
    expect(batch(at('many.csv'), out, '--resume').error).toContain('the input has changed since');
    utimesSync(at('many.csv'), changed, changed);
    expect(batch(at('many.csv'), out, '--resume', '--samples', '100').error).toContain('other options');
    expect(batch(at('many.csv'), out, '--resume').code).toBe(1);
    expect(readFileSync(out, 'utf8') === readFileSync(whole, 'utf8')).toBe(true);
    expect(refusedIn(`${out}.errors.ndjson`)).toEqual(refusedIn(`${whole}.errors.ndjson`));
    expect(existsSync(`${out}.part.journal`)).toBe(false);
  });

  test('wait for a reader that is slow', async () => {
    const child = spawn(process.execPath, [command, 'batch', at('many.csv'), '-', '--quiet', '--jobs', '2'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let length = 0;
    for await (const bytes of child.stdout) {
      if (length === 0) await new Promise((resolve) => setTimeout(resolve, 300));
      length += (bytes as Buffer).length;
    }
    expect(length).toBe(statSync(at('one.out.csv')).size);
  });
});
