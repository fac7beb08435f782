/** What the page on tables of jobs shows; test/sql/docs.test.ts runs it. */

/** A table of jobs as people have one. */
export const jobs = `job,gpu,gpus,hours,country
41,H100,512,240,FR
42,A100-80GB,64,100.5,US-VA
43,H100X,8,24,DE
`;

const columns = 'accelerator=gpu,count=gpus,hours,grid=country';

/** The command that prints the view for an engine. */
export const command = (dialect: string): string =>
  `npx flopprint sql --dialect ${dialect} --from jobs --key job \\\n  --columns ${columns} > footprint.sql`;

/** The query that is asked of the view. */
export const question = `SELECT job, facility_energy_mwh, carbon_tco2e, water_m3, error
FROM footprint
ORDER BY job;`;

export interface EngineSteps {
  readonly dialect: string;
  readonly title: string;
  /** Makes the table from the file. */
  readonly load: string;
  /** How the view is made and asked, on the command line. */
  readonly shell: string;
  readonly note?: string;
}

export const engines: readonly EngineSteps[] = [
  {
    dialect: 'duckdb',
    title: 'DuckDB',
    load: `CREATE TABLE jobs AS FROM 'jobs.csv';`,
    shell: `duckdb jobs.db < load.sql
duckdb jobs.db < footprint.sql
duckdb jobs.db < question.sql`,
  },
  {
    dialect: 'clickhouse',
    title: 'ClickHouse',
    load: `CREATE TABLE jobs ENGINE = MergeTree ORDER BY tuple()
AS SELECT * FROM file('jobs.csv', CSVWithNames);`,
    shell: `clickhouse client --queries-file load.sql
clickhouse client --queries-file footprint.sql
clickhouse client --queries-file question.sql`,
    note: 'Make columns that may be empty Nullable, as the import does: elsewhere an empty cell becomes 0 or an empty name, which is a statement and not a gap.',
  },
  {
    dialect: 'spark',
    title: 'Spark',
    load: `CREATE TABLE jobs USING csv
OPTIONS (path 'jobs.csv', header true, inferSchema true);`,
    shell: `spark-sql -f load.sql
spark-sql -f footprint.sql
spark-sql -f question.sql`,
    note: 'No Spark runs in the tests of flopprint: the text is read by a parser of its dialect, and the same text but for names and lists is run in the two engines above.',
  },
];
