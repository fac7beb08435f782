/**
 * Makes `npm start` and `npm test` work in a fresh clone: installs what the lock file names, then checks that the
 * pinned Node is new enough to run TypeScript. Runs before anything is installed, perhaps under an old Node, so it
 * uses Node's own modules only.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** From this version on, Node runs the TypeScript of this repository as it is. */
const leastNode = [22, 12];

const root = dirname(fileURLToPath(import.meta.url));
const installed = join(root, 'node_modules');
const stampFile = join(installed, '.flopprint-setup');
const onWindows = process.platform === 'win32';

/** @param {string} message */
function fail(message) {
  console.error(`\nsetup: ${message}`);
  process.exit(1);
}

/** What an installation depends on: the lock file, and the machine, because some packages are compiled programs. */
function currentStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}\n`;
}

function recordedStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : 'none';
}

/**
 * npm as this process was started by it, or else the one on the path. The Node that runs npm is taken from npm too:
 * the one on the path may be the pinned one, which the installation is about to replace.
 *
 * @param {string[]} argv
 */
function npm(argv) {
  const script = process.env.npm_execpath;
  const node = process.env.npm_node_execpath ?? process.execPath;
  return script !== undefined && /npm-cli\.[cm]?js$/.test(script)
    ? spawnSync(node, [script, ...argv], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', argv, { cwd: root, stdio: 'inherit', shell: onWindows });
}

function install() {
  console.log(
    'setup: installing what package-lock.json names (npm ci); this takes about a minute the first time',
  );
  rmSync(stampFile, { force: true });
  // Development packages are what builds and tests this repository, also where NODE_ENV says production.
  // Warnings about engines are left out: they speak of the Node outside, which the pinned one replaces.
  const { error, status, signal } = npm(['ci', '--include=dev', '--prefer-offline', '--loglevel=error']);
  if (error) {
    fail(
      `npm could not be started (${error.message}). Install Node.js with npm (https://nodejs.org), then try again.`,
    );
  }
  if (status !== 0) {
    fail(
      `npm ci failed (${signal ?? `exit code ${status}`}); npm's own words are above. ` +
        'It needs the network, or a filled npm cache. Once that is mended, run the same command again.',
    );
  }
  writeFileSync(stampFile, currentStamp());
}

/**
 * @param {string} command
 * @returns {string | undefined} the version a `node` says it has, without its leading v
 */
function versionOf(command) {
  const program = onWindows ? `"${command}"` : command;
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', shell: onWindows });
  return status === 0 ? stdout.trim().replace(/^v/, '') : undefined;
}

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = leastNode;
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

function checkPinnedNode() {
  const found = versionOf(join(installed, '.bin', onWindows ? 'node.cmd' : 'node'));
  if (found !== undefined && isNewEnough(found)) return;
  rmSync(stampFile, { force: true });
  fail(
    `${found === undefined ? 'the pinned Node does not run' : `the pinned Node is ${found}`}; ` +
      `this repository needs ${leastNode.join('.')} or newer. It comes with the npm package "node", whose install ` +
      'script must be allowed to run: look for "ignore-scripts" in `npm config list`, remove it, delete node_modules ' +
      'and run the same command again.',
  );
}

if (recordedStamp() !== currentStamp()) install();
checkPinnedNode();
