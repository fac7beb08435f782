import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { estimate } from '../../packages/flopprint/src/estimateWithData.ts';
import { command, engines, jobs, question } from '../../site/docs/jobTable.ts';
import { root } from '../structure/projectFiles.ts';
import { missing, openClickhouse, openDuckdb } from './engines.ts';

/** What the command of the page prints. */
function printed(dialect: string): string {
  const [, , ...argv] = command(dialect)
    .replace('\\\n', ' ')
    .replace(/ > \S+$/, '')
    .split(/\s+/);
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'packages/flopprint/bin/flopprint.js'), ...argv],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

const opened = { duckdb: openDuckdb, clickhouse: openClickhouse } as const;

test.each(
  engines
    .filter(({ dialect }) => dialect in opened)
    .map((engine) => {
      const why = missing(engine.title as 'DuckDB' | 'ClickHouse');
      return { ...engine, named: why === undefined ? engine.title : `${engine.title}: NOT RUN: ${why}` };
    }),
)('what the page on tables of jobs shows works in $named', async ({ dialect, named, load }) => {
  const engine = await opened[dialect as keyof typeof opened]();
  if (!engine) return console.log(named);
  const directory = mkdtempSync(join(tmpdir(), 'flopprint-jobs-'));
  const file = join(directory, 'jobs.csv');
  writeFileSync(file, jobs);
  await engine.run(load.replace('jobs.csv', file));
  await engine.run(printed(dialect));
  const rows = await engine.query(question);
  const wanted = estimate({
    hardware: { accelerator: 'H100', count: 512, hours: 240 },
    site: { grid: 'FR' },
  }).total;
  expect(Number(rows[0]?.['carbon_tco2e'])).toBeCloseTo(wanted.carbon?.value ?? 0, 9);
  expect(Number(rows[0]?.['facility_energy_mwh'])).toBeCloseTo(wanted.energy?.value ?? 0, 9);
  expect(Number(rows[0]?.['water_m3'])).toBeCloseTo(wanted.water?.value ?? 0, 9);
  expect(rows[1]?.['error']).toBeNull();
  expect(rows[2]).toMatchObject({ carbon_tco2e: null, error: 'accelerator: unknown accelerator "H100X"' });
  await engine.close();
  rmSync(directory, { recursive: true });
});
