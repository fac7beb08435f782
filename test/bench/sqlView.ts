import { trainingColumns, trainingGraph } from '../../packages/flopprint/src/kernels/training.ts';
import { readColumns, sqlView } from '../../packages/flopprint/src/sql.ts';
import { tables } from '../../packages/flopprint/src/tables.ts';
import { ensureEngines } from '../engines.mjs';
import { missing, openDuckdb } from '../sql/engines.ts';
import { makeRuns } from '../sql/runs.ts';

const rows = 1_000_000;
const rounds = 5;

/** Rows a second of the fastest of some rounds. */
async function fastest(work: () => Promise<unknown> | void): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint();
    await work();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
  }
  return Math.round(rows / best);
}

/**
 * The DuckDB view over a table of a million runs, every result written to a new table, beside the column kernel in
 * TypeScript over columns that hold its inputs already: the kernel alone, without a lookup, a default or a check.
 */
export async function sqlViewSpeed(): Promise<object> {
  ensureEngines();
  const engine = await openDuckdb();
  if (!engine) return { unavailable: missing('DuckDB') ?? 'DuckDB does not open' };
  await engine.load('runs', makeRuns(rows, 7), []);
  const write = async (): Promise<void> => {
    await engine.run('CREATE OR REPLACE TABLE results AS SELECT * FROM footprint');
  };
  await engine.run(sqlView(tables, { dialect: 'duckdb' }));
  const everyColumn = await fastest(write);
  const few = readColumns('accelerator,count,hours,grid');
  await engine.run(sqlView(tables, { dialect: 'duckdb', columns: few }));
  const fourColumns = await fastest(write);
  await engine.close();

  const inputs = Object.keys(trainingGraph.inputs);
  const outputs = [
    'compute',
    'acceleratorHours',
    'itEnergy',
    'facilityEnergy',
    'operationalCarbon',
    'carbon',
    'water',
  ];
  const columns = (names: readonly string[], fill: (row: number) => number) =>
    Object.fromEntries(
      names.map((name) => [name, Float64Array.from({ length: rows }, (_, row) => fill(row))]),
    );
  const given = columns(inputs, (row) => 1 + row / rows) as unknown as Parameters<typeof trainingColumns>[1];
  const made = columns(outputs, () => 0);
  const kernel = await fastest(() => trainingColumns(rows, given, {}, made));
  return {
    rows,
    unit: 'rows a second',
    duckdbView: everyColumn,
    duckdbViewOfFourColumns: fourColumns,
    columnKernel: kernel,
  };
}
