import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { equationSets } from '../../packages/flopprint/src/equations/index.ts';
import { evaluate } from '../../packages/flopprint/src/evaluate.ts';
import { CalculationError } from '../../packages/flopprint/src/errors.ts';
import type { Graph } from '../../packages/flopprint/src/graph.ts';
import { randomsOf } from '../../packages/flopprint/src/random.ts';
import {
  readColumns,
  resultColumns,
  sqlExpressions,
  sqlView,
  type DialectName,
} from '../../packages/flopprint/src/sql.ts';
import { tables } from '../../packages/flopprint/src/tables.ts';
import { differenceIn } from './agreement.ts';
import { missing, openClickhouse, openDuckdb, openPostgres, type Engine } from './engines.ts';
import { expectedByEstimate, expectedByKernel, makeRuns, type Run } from './runs.ts';

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Rows in which exactly one thing is wrong or unusual, and the column that the view names. */
const edges: readonly (readonly [run: Run, column: string | undefined])[] = [
  [{ accelerator: 'h100', count: 8, hours: 10, grid: 'FR' }, undefined],
  [{ accelerator: 'h100', count: 8, hours: 0, grid: 'FR' }, undefined],
  [{ accelerator: 'h100', parameters: 7e9, tokens: 0, grid: 'FR' }, undefined],
  [
    { accelerator: 'H100 SXM', accelerator_hours: 7, carbon_intensity: 0, pue: 1, wue: 0, ewif: 0 },
    undefined,
  ],
  [{ accelerator: 'h100', energy: 12, grid: 'us_va' }, undefined],
  [{ energy: 12, grid: 'FR' }, undefined],
  [{ energy: 12, grid: 'AD', carbon_intensity: 30 }, undefined],
  [{ energy: 12, grid: 'EU', region: 'aws/us-east-1' }, undefined],
  [{ energy: 12, grid: 'CW', region: 'gcp/us-east1' }, undefined],
  [{ energy: 12, region: 'us-east1' }, undefined],
  [{ energy: 12, region: 'us east 1' }, 'region'],
  [{ energy: 12, region: 'us-east-99' }, 'region'],
  [{ energy: 12, grid: 'AD' }, 'carbon_intensity'],
  [{ energy: 12, grid: 'Atlantis' }, 'grid'],
  [{ accelerator: 'h100-smx', energy: 12 }, 'accelerator'],
  [{ accelerator: "'; DROP TABLE runs; --", energy: 12 }, 'accelerator'],
  [{ accelerator: '', energy: 12 }, 'accelerator'],
  [{ accelerator: '\u202Eh100<script>', energy: 12 }, 'accelerator'],
  [{ accelerator: 'x'.repeat(10_000), energy: 12 }, 'accelerator'],
  [{ accelerator: 'h100' }, 'parameters'],
  [{ accelerator: 'h100', parameters: 7e9 }, 'tokens'],
  [{ parameters: 7e9, tokens: 1e12 }, 'accelerator'],
  [{ parameters: 7e9, tokens: 1e12, achieved_flops: 1e14 }, 'power'],
  [{ accelerator: 'tpu-v5p', accelerator_hours: 5 }, 'power'],
  [{ accelerator: 'h100', hours: 5 }, 'count'],
  [{ accelerator: 'h100', hours: 5, count: 2, accelerator_hours: 10.05 }, undefined],
  [{ accelerator: 'h100', hours: 5, count: 2, accelerator_hours: 11 }, 'accelerator_hours'],
  [{ accelerator: 'h100', hours: 5, count: 2.5 }, 'count'],
  [{ accelerator: 'h100', energy: -1 }, 'energy'],
  [{ accelerator: 'h100', energy: Number.NaN }, 'energy'],
  [{ accelerator: 'h100', energy: Number.POSITIVE_INFINITY }, 'energy'],
  [{ accelerator: 'h100', energy: 1, pue: 0.9 }, 'pue'],
  [{ accelerator: 'h100', energy: 1, utilisation: 0 }, 'utilisation'],
  [{ accelerator: 'h100', parameters: 0, tokens: 1 }, 'parameters'],
  [{ accelerator: 'h100', parameters: 7, active_parameters: 8, tokens: 1 }, 'active_parameters'],
  [{ accelerator: 'v100', parameters: 7e9, tokens: 1e12, precision: 'fp8' }, 'precision'],
  [{ accelerator: 'h100', parameters: 7e9, tokens: 1e12, precision: 'fp8' }, undefined],
  [{ accelerator: 'h100', parameters: 7e9, tokens: 1e12, precision: 'fp8', mfu: 0.3 }, undefined],
  [{ accelerator: 'h100', parameters: 7e9, tokens: 1e12, precision: 'q4' }, 'precision'],
  [{ accelerator: 'h100', accelerator_hours: 5, power: 800 }, undefined],
  [{ accelerator: 'h100', accelerator_hours: 5, power: 800, power_scope: 'accelerator' }, undefined],
  [{ accelerator: 'h100', accelerator_hours: 5, power: 600, power_scope: 'node' }, 'power_scope'],
  [{ accelerator_hours: 5, power: 600, embodied_accelerator: 150 }, undefined],
];

/** Sets whose text has a minimum, a logarithm, a power, a root or a rounding, and one of plain arithmetic. */
const functionSets = equationSets.filter(({ name }) =>
  [
    'coolingPlant',
    'towerWater',
    'deviceRange',
    'deviceEmbodied',
    'powerCap',
    'hourlyCharge',
    'parallelTime',
    'parallelLayout',
    'trainingMemory',
    'physicalFloor',
    'training',
  ].includes(name),
);

test('what the kernels say of a run is what estimate() says', () => {
  for (const one of makeRuns(500, 1)) {
    const [byEstimate, byKernel] = [expectedByEstimate(one), expectedByKernel(one)];
    expect([one, byKernel.refused === undefined]).toEqual([one, byEstimate.refused === undefined]);
    byEstimate.values?.forEach((value, index) => {
      const other = byKernel.values?.[index];
      if (value === undefined) expect(other).toBeNaN();
      else expect(Math.abs((other ?? 0) - value)).toBeLessThanOrEqual(1e-12 * value);
    });
  }
});

describe.each([
  ['duckdb', 'DuckDB', openDuckdb, 1_000_000],
  ['clickhouse', 'ClickHouse', openClickhouse, 20_000],
  ['postgres', 'PostgreSQL', openPostgres, 20_000],
] as const)('%s', (dialect: DialectName, title, open, many) => {
  let engine: Engine | undefined;
  beforeAll(async () => {
    engine = await open();
  }, 60_000);
  afterAll(async () => engine?.close());

  const why = missing(title);
  /** A test that says by its name why it was not run, where the engine is not here. */
  const run = (name: string, body: (engine: Engine) => Promise<void>): void =>
    test(why === undefined ? name : `${name}: NOT RUN: ${why}`, { timeout: 300_000 }, async () => {
      if (why === undefined) await body(engine as Engine);
      else console.log(`NOT RUN: ${dialect}: ${name}: ${why}`);
    });

  run(`the view equals the kernels on ${many} runs`, async (database) => {
    const difference = await differenceIn(database, dialect, many);
    expect(difference).toMatchObject({ rows: many, oneSided: 0 });
    expect(difference.answered).toBeGreaterThan(many * 0.8);
    expect(difference.largest).toBeLessThan(1e-9);
    await database.run('DROP VIEW footprint');
    await database.run('DROP TABLE runs');
  });

  run('each edge gives what estimate() gives, or names the column', async (database) => {
    const runs = edges.map(([one]) => one);
    const expected = runs.map(expectedByEstimate);
    edges.forEach(([one, column], index) =>
      expect([one, expected[index]?.refused !== undefined]).toEqual([one, column !== undefined]),
    );
    await database.load('odd', runs, expected);
    await database.run(sqlView(tables, { dialect, view: 'odd footprint', from: 'odd' }));
    const mark = dialect === 'clickhouse' ? '`' : '"';
    const rows = await database.query(`SELECT * FROM ${mark}odd footprint${mark} ORDER BY id`);
    expect(rows.length).toBe(runs.length);
    rows.forEach((row, index) => {
      const [one, column] = edges[index] ?? [];
      const error = row['error'] as string | null;
      expect([one, error === null ? undefined : error.split(':')[0]]).toEqual([one, column]);
      resultColumns.forEach(({ name }, at) => {
        const [value, wanted] = [row[name], expected[index]?.values?.[at]];
        if (wanted === undefined) expect([one, name, value]).toEqual([one, name, null]);
        else
          expect(Math.abs(Number(value) - wanted), `${JSON.stringify(one)} ${name}`).toBeLessThanOrEqual(
            1e-9 * wanted,
          );
      });
    });
    expect(rows[0]?.['notes']).toBeNull();
    expect(rows[5]?.['notes']).toBe('embodied carbon is not known and not included.');
  });

  run('columns may be few, called otherwise, and whole numbers', async (database) => {
    const whole = dialect === 'clickhouse' ? 'Int64' : 'bigint';
    const text = { clickhouse: 'String', postgres: 'text' }[dialect as string] ?? 'VARCHAR';
    const after = dialect === 'clickhouse' ? ' ENGINE = Memory' : '';
    const q = dialect === 'clickhouse' ? '`' : '"';
    const awkward = `jobs ${q}x${q}; DROP TABLE odd; -- 'é'`;
    const inside = dialect === 'clickhouse' ? awkward.replaceAll(q, `\\${q}`) : awkward.replaceAll(q, q + q);
    const table = q + inside + q;
    await database.run(
      `CREATE TABLE ${table} (job ${whole}, gpus ${whole}, ${q}Wall Hours${q} ${whole}, gpu ${text})${after}`,
    );
    await database.run(`INSERT INTO ${table} VALUES (7, 3, 5, 'A100 80GB')`);
    const columns = readColumns('accelerator=gpu,count=gpus,hours=Wall Hours');
    await database.run(
      sqlView(tables, {
        dialect,
        view: awkward.replace('jobs', 'view'),
        from: awkward,
        keys: ['job'],
        columns,
      }),
    );
    const [row] = await database.query(`SELECT * FROM ${q}${inside.replace('jobs', 'view')}${q}`);
    const { values } = expectedByEstimate({ accelerator: 'A100 80GB', count: 3, hours: 5 });
    expect(Number(row?.['job'])).toBe(7);
    expect(row?.['notes']).toBe('no place is stated: the world average grid is used.');
    expect(
      resultColumns.map(({ name }) =>
        row?.[name] === null ? undefined : Number(Number(row?.[name]).toPrecision(12)),
      ),
    ).toEqual(values?.map((value) => value && Number(value.toPrecision(12))));
    expect(Number((await database.query('SELECT count(*) AS n FROM odd'))[0]?.['n'])).toBe(edges.length);
  });

  run('expressions equal the kernels, what is not known being NULL', async (database) => {
    for (const set of functionSets) {
      const graph = (
        (await import(`../../packages/flopprint/src/kernels/${set.name}.ts`)) as Record<string, Graph>
      )[`${set.name}Graph`] as Graph;
      const names = Object.keys(set.inputs);
      const cases = 12;
      const random = randomsOf(3, set.name, names.length * cases);
      const types = dialect === 'clickhouse' ? 'Nullable(Float64)' : 'double precision';
      const rows = Array.from({ length: cases }, (_, row) =>
        names.map((name, at) => {
          const [low, high] = set.inputs[name]?.span ?? [0, 1];
          const draw = random[row * names.length + at] ?? 0;
          // From the fourth row on, one input in fifteen is not known.
          return row > 3 && draw < 1 / 15 ? undefined : low + (high - low) * draw;
        }),
      );
      const listed = rows
        .map(
          (row, id) =>
            `SELECT ${id} AS id, ${row.map((value, at) => `CAST(${value ?? 'NULL'} AS ${types}) AS ${snake(names[at] ?? '')}`).join(', ')}`,
        )
        .join('\nUNION ALL ');
      const answers = await database.query(
        `SELECT id,\n${sqlExpressions(tables, { dialect, equations: set.name })} FROM (${listed}) AS given ORDER BY id`,
      );
      const shown = [
        ...sqlExpressions(tables, { dialect, equations: set.name }).matchAll(/ AS (\w+),?$/gm),
      ].map(([, name]) => name ?? '');
      const wanted = set.name === 'training' ? resultColumns.map(({ name }) => name) : shown;
      expect(shown).toEqual(wanted);
      rows.forEach((row, id) => {
        const inputs = Object.fromEntries(
          names.map((name, at) => {
            const datum = set.inputs[name]?.datum;
            const fallback =
              datum === undefined
                ? undefined
                : tables.constants.concat(tables.priors).find((one) => one.id === datum)?.value;
            const value = row[at] ?? fallback;
            return [name, value === undefined ? undefined : value * (graph.inputs[name]?.[1] ?? 1)];
          }),
        );
        let values: Record<string, number>;
        try {
          values = evaluate(graph, inputs);
        } catch (error) {
          // No finite number here; the engines give NULL or an infinity.
          if (error instanceof CalculationError) return;
          throw error;
        }
        for (const [key, [, factor]] of Object.entries(graph.equations)) {
          const column = shown.find(
            (name) =>
              name === snake(key) || (name.startsWith(`${snake(key)}_`) && resultOf(name, key, set.name)),
          );
          if (column === undefined) continue;
          const [answer, value] = [answers[id]?.[column], values[key]];
          const where = `${set.name}.${key} row ${id}`;
          if (value === undefined) expect(answer, where).toBeNull();
          else
            expect(Math.abs(Number(answer) - value / factor), where).toBeLessThanOrEqual(
              1e-9 * Math.abs(value / factor) + 1e-300,
            );
        }
      });
    }
  });
});

/** Whether a column with a unit in its name is that of a quantity, and not of one whose name only begins like it. */
function resultOf(column: string, key: string, set: string): boolean {
  const others = Object.keys(equationSets.find(({ name }) => name === set)?.equations ?? {}).filter(
    (other) => other !== key && snake(other).length > snake(key).length,
  );
  return !others.some((other) => column === snake(other) || column.startsWith(`${snake(other)}_`));
}
