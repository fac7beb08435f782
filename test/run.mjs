/**
 * `npm test`: every check of the repository, counted. The last line is always `N passed, N failed`, and the exit code
 * says the same. `npm run check` (`--static`) stops after types, lint and format.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countTests } from './counts.mjs';

/**
 * @typedef {{ name: string, argv: string[] }} Check one command of Node's; it counts as one test
 * @typedef {{ code: number | null, output: string }} Ended
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const minute = 60_000;
const limits = { check: 5 * minute, tests: 13 * minute };

const staticOnly = process.argv.includes('--static');
const hasSite = existsSync(join(root, 'astro.config.mjs'));
const hasBrowserTests = readdirSync(join(root, 'test/browser')).some((name) => name.endsWith('.test.ts'));

const tsc = 'node_modules/typescript/bin/tsc';
const astro = 'site/astro.mjs';

/** @type {(Check & { when?: boolean })[][]} Two lanes, for two processors; within a lane one after the other. */
const lanes = [
  [
    { name: 'Chromium is here', argv: ['test/browser/chromium.mjs'], when: hasBrowserTests && !staticOnly },
    // What cannot be had is named by the tests that need it.
    { name: 'Engines of SQL are here', argv: ['test/engines.mjs'], when: !staticOnly },
    { name: 'lint', argv: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
    {
      name: 'format',
      argv: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
    },
    {
      name: 'generated files are up to date',
      argv: ['packages/flopprint/generate/main.ts', '--check'],
      when: !staticOnly,
    },
  ],
  [
    { name: 'types', argv: [tsc, '-p', '.'] },
    { name: 'types of the library, without Node or browser', argv: [tsc, '-p', 'packages/flopprint/src'] },
    // Checking and building both write .astro/, so they take turns.
    {
      name: 'types of the pages',
      argv: [astro, 'check', '--tsconfig', 'site/tsconfig.json', '--minimumFailingSeverity', 'warning'],
      when: hasSite,
    },
    {
      name: 'types of the components',
      argv: [
        'node_modules/svelte-check/bin/svelte-check',
        ...['--workspace', 'site', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
      ],
      when: hasSite,
    },
    { name: 'the site builds', argv: [astro, 'build'], when: hasSite && !staticOnly },
  ],
];

/**
 * @param {string[]} argv
 * @param {{ limit: number, show: boolean }} options `show` prints what the command says as it says it
 * @returns {Promise<Ended>} the command's exit code (null if it crashed or was stopped) and what it said
 */
function run(argv, { limit, show }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argv, {
      cwd: root,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      env: { ...process.env, ...(show ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }) },
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const timer = setTimeout(() => {
      output += `\nstopped: it took longer than ${limit / minute} minutes\n`;
      child.kill('SIGKILL');
    }, limit);
    child.on('error', (error) => (output += error.message));
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (signal) output += `\nended by ${signal}\n`;
      resolve({ code, output });
    });
  });
}

const total = { passed: 0, failed: 0 };

/** @param {Check} check */
async function runCheck({ name, argv }) {
  const started = Date.now();
  const { code, output } = await run(argv, { limit: limits.check, show: false });
  const seconds = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  if (code === 0) {
    total.passed += 1;
    console.log(`ok      ${name} (${seconds})`);
    if (output.includes('could not')) console.log(output.trimEnd());
  } else {
    total.failed += 1;
    console.log(`FAILED  ${name} (${seconds}): node ${argv.join(' ')}\n${output.trimEnd()}\n`);
  }
}

async function runTests() {
  const directory = mkdtempSync(join(tmpdir(), 'flopprint-test-'));
  const reportFile = join(directory, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const ended = await run(['node_modules/vitest/vitest.mjs', 'run', ...reporters], {
    limit: limits.tests,
    show: true,
  });
  const report = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : undefined;
  rmSync(directory, { recursive: true, force: true });
  const { passed, failed, words } = countTests(report, ended.code);
  total.passed += passed;
  total.failed += failed;
  if (words.length > 0 || ended.output) console.log([...words, ended.output].join('\n'));
}

try {
  const runs = lanes.map(async (lane) => {
    for (const check of lane) if (check.when ?? true) await runCheck(check);
  });
  await Promise.all(runs);
  if (!staticOnly) await runTests();
} catch (error) {
  total.failed += 1;
  console.log('the test runner crashed:', error);
}

process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
