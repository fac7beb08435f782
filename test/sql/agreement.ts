import { resultColumns, sqlView, type DialectName } from '../../packages/flopprint/src/sql.ts';
import { tables } from '../../packages/flopprint/src/tables.ts';
import { wantedColumns, type Engine } from './engines.ts';
import { expectedByKernel, makeRuns } from './runs.ts';

const firstSeed = 7;

/** How the view of an engine and the library differ over a table of runs. */
export interface Difference {
  readonly rows: number;
  /** Rows with results. */
  readonly answered: number;
  /** The largest relative difference of any result. */
  readonly largest: number;
  /** Results that one side knows and the other does not. */
  readonly oneSided: number;
}

/** Loads so many runs, in parts, makes the view over them and compares every result of every row in the engine itself. */
export async function differenceIn(engine: Engine, dialect: DialectName, count: number): Promise<Difference> {
  const most = 50_000;
  for (let from = 0; from < count; from += most) {
    const runs = makeRuns(Math.min(most, count - from), firstSeed + from);
    await engine.load('runs', runs, runs.map(expectedByKernel));
  }
  await engine.run(sqlView(tables, { dialect, keys: ['id', ...wantedColumns] }));
  const pairs = resultColumns.map(({ name }, index) => [name, `wanted_${index + 1}`] as const);
  const largest = pairs.map(
    ([name, wanted]) =>
      `max(CASE WHEN ${name} = ${wanted} THEN 0e0 ELSE abs(${name} - ${wanted}) / greatest(abs(${name}), abs(${wanted})) END)`,
  );
  const oneSided = [...pairs, ['error', 'wanted_refused']].map(
    ([name, wanted]) => `sum(CASE WHEN (${name} IS NULL) <> (${wanted} IS NULL) THEN 1 ELSE 0 END)`,
  );
  const [row = {}] = await engine.query(
    `SELECT count(*) AS n_rows, count(carbon_tco2e) AS answered, ` +
      [
        ...largest.map((sql, index) => `${sql} AS l${index}`),
        ...oneSided.map((sql, index) => `${sql} AS o${index}`),
      ].join(', ') +
      ' FROM footprint',
  );
  const all = (prefix: string, list: readonly unknown[]): number[] =>
    list.map((_, index) => Number(row[`${prefix}${index}`]));
  return {
    rows: Number(row['n_rows']),
    answered: Number(row['answered']),
    largest: Math.max(...all('l', largest)),
    oneSided: all('o', oneSided).reduce((sum, one) => sum + one, 0),
  };
}
