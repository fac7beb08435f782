/**
 * The browser that the tests drive: the machine's own Chromium, because a downloaded one cannot be had everywhere.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const advice =
  'No Chromium found. Install it (Debian and Ubuntu: `apt-get install chromium`; macOS: ' +
  '`brew install --cask chromium`), or set CHROMIUM_PATH to the program of a Chromium or Chrome.';

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {string | undefined} the path of a Chromium or Chrome */
export function findChromium() {
  const stated = process.env.CHROMIUM_PATH;
  // A wrong statement is not answered with another browser.
  if (stated) return isProgram(stated) ? stated : undefined;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((directory) => names.map((name) => join(directory, name)));
  return [...onPath, ...places].find(isProgram);
}

/** The words that start a command as the superuser here, or nothing where that would need a password. */
function asSuperuser() {
  if (process.getuid?.() === 0) return [];
  const { status } = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return status === 0 ? ['sudo', '-n'] : undefined;
}

/** @param {string[]} argv */
function run(argv) {
  const [command = '', ...rest] = argv;
  const { status, stdout, stderr, error } = spawnSync(command, rest, { encoding: 'utf8', timeout: 300_000 });
  return { ok: status === 0, words: [stdout, stderr, error?.message].filter(Boolean).join('') };
}

/** Installs Chromium where that needs no question answered. @returns {{ok: boolean, words: string}} */
function install() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return { ok: false, words: '' };
  const superuser = asSuperuser();
  if (superuser === undefined) return { ok: false, words: 'apt-get is here but needs a password.\n' };
  const apt = [...superuser, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const update = run([...apt, 'update']);
  if (!update.ok) return update;
  // What Debian recommends beside it is a desktop; of that, pages need only a font.
  return run([...apt, 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']);
}

/** Finds Chromium, or installs it. @returns {{path?: string, words: string}} its path, or why there is none */
export function ensureChromium() {
  const found = findChromium();
  if (found) return { path: found, words: `found ${found}` };
  if (process.env.CHROMIUM_PATH) {
    return {
      words: `CHROMIUM_PATH is "${process.env.CHROMIUM_PATH}", which is not a program that can be run.`,
    };
  }
  const { words } = install();
  const path = findChromium();
  return path ? { path, words: `installed ${path}` } : { words: `${words}${advice}` };
}

/** What playwright's `chromium.launch` needs; throws, with what to do, where there is no browser. */
export function launchOptions() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(advice);
  // Chromium's sandbox refuses the superuser, whom containers run as; shared memory is small there too.
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];
  return { executablePath, args };
}

if (import.meta.main) {
  const { path, words } = ensureChromium();
  console.log(words);
  process.exitCode = path ? 0 : 1;
}
