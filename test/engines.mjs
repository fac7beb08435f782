/**
 * The database engines that the SQL is run in for real. DuckDB and ClickHouse come from npm into a folder of their own
 * and not from the lock file: it would have to name their bindings for every platform, which not every registry has.
 * An engine that cannot be had here is named, and the tests that need it say that they were not run.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../.engines/', import.meta.url));
const minute = 60_000;

/** @type {Readonly<Record<'duckdb' | 'clickhouse', {title: string, name: string, version: string}>>} */
export const fromNpm = {
  duckdb: { title: 'DuckDB', name: '@duckdb/node-api', version: '1.5.6-r.1' },
  clickhouse: { title: 'ClickHouse', name: 'chdb', version: '3.4.0' },
};

/** @param {{name: string, version: string}} wanted */
function homeOf({ name, version }) {
  return join(folder, `${name.replace(/\W+/g, '-').replace(/^-/, '')}-${version}`);
}

/** The file that stands where an installation has been completed. @param {{name: string, version: string}} wanted */
function stampOf(wanted) {
  return join(homeOf(wanted), 'installed');
}

/**
 * What loads an engine that was installed, or `undefined`. Its types are not here, as its package is not.
 * @param {'duckdb' | 'clickhouse'} engine
 * @returns {any}
 */
export function loadEngine(engine) {
  const wanted = fromNpm[engine];
  if (!existsSync(stampOf(wanted))) return undefined;
  return createRequire(join(homeOf(wanted), 'package.json'))(wanted.name);
}

/** The folder of PostgreSQL's programs, newest first, or `undefined`. */
export function findPostgres() {
  const debian = '/usr/lib/postgresql';
  if (!existsSync(debian)) return undefined;
  return readdirSync(debian)
    .sort((left, right) => Number(right) - Number(left))
    .map((version) => join(debian, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres')));
}

/** @param {string[]} argv */
function run(argv) {
  const [command = '', ...rest] = argv;
  const { status, stdout, stderr, error } = spawnSync(command, rest, {
    encoding: 'utf8',
    timeout: 4 * minute,
  });
  return { ok: status === 0, words: [stdout, stderr, error?.message].filter(Boolean).join('') };
}

/** The last line that says something. @param {string} words */
const lastLine = (words) => words.trim().split('\n').at(-1) ?? '';

/** Installs a package in its own folder. @param {'duckdb' | 'clickhouse'} engine */
function install(engine) {
  const wanted = fromNpm[engine];
  const { title, name, version } = wanted;
  if (existsSync(stampOf(wanted))) return `${title} ${version} is here`;
  const home = homeOf(wanted);
  mkdirSync(home, { recursive: true });
  // A package file of its own keeps npm from finding the workspace above.
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  const options = ['--no-audit', '--no-fund', '--no-save', '--prefix', home];
  const { ok, words } = run(['npm', 'install', ...options, `${name}@${version}`]);
  if (!ok) return `${title} could not be installed here: ${lastLine(words)}`;
  try {
    createRequire(join(home, 'package.json'))(name);
  } catch (error) {
    return `${title} could not be started here: ${lastLine(String(error))}`;
  }
  writeFileSync(stampOf(wanted), `${version}\n`);
  return `installed ${title} ${version}`;
}

function installPostgres() {
  const found = findPostgres();
  if (found) return `PostgreSQL is here: ${found}`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return 'PostgreSQL could not be installed here: that needs Debian or Ubuntu, and the superuser';
  const wait = ['-o', 'DPkg::Lock::Timeout=120'];
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...wait];
  run([...apt, 'update']);
  // The package that makes and starts a server of the machine's own is not asked for.
  const { words } = run([...apt, 'install', '-y', '--no-install-recommends', 'postgresql']);
  return findPostgres()
    ? 'installed PostgreSQL'
    : `PostgreSQL could not be installed here: ${lastLine(words)}`;
}

/** Waits for a turn, so that no two processes install at once; a turn that was never given back ends. */
function takeTurn() {
  mkdirSync(folder, { recursive: true });
  const turn = join(folder, 'turn');
  for (;;) {
    try {
      mkdirSync(turn);
      return () => rmdirSync(turn);
    } catch {
      const taken = existsSync(turn) ? statSync(turn).mtimeMs : Date.now();
      if (Date.now() - taken > 10 * minute) return () => undefined;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    }
  }
}

/** Installs what is missing and can be had. @returns {string[]} a line for each engine */
export function ensureEngines() {
  const giveBack = takeTurn();
  try {
    const lines = [install('duckdb'), install('clickhouse'), installPostgres()];
    writeFileSync(join(folder, 'report'), `${lines.join('\n')}\n`);
    return lines;
  } finally {
    giveBack();
  }
}

/** Why an engine is not here, as it was said when it was tried; nothing where it is. @param {'DuckDB' | 'ClickHouse' | 'PostgreSQL'} title */
export function whyMissing(title) {
  const wanted = Object.values(fromNpm).find((one) => one.title === title);
  if (wanted ? existsSync(stampOf(wanted)) : findPostgres()) return undefined;
  const report = join(folder, 'report');
  const lines = existsSync(report) ? readFileSync(report, 'utf8').split('\n') : [];
  return (
    lines.find((line) => line.startsWith(title) && line.includes('could not')) ??
    `${title} is not here: run node test/engines.mjs`
  );
}

if (import.meta.main) console.log(ensureEngines().join('\n'));
