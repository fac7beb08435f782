/**
 * The LaTeX engine that compiles what is written in LaTeX: the machine's own, or Debian's where that can be installed
 * without a question. Installed, it takes 280 MB and about half a minute.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What Debian calls the engine, the packages that documents here use, and siunitx. */
const packages = ['texlive-latex-base', 'texlive-latex-recommended', 'texlive-science'];
const engine = 'pdflatex';

const advice =
  'no LaTeX engine could be had; install one (Debian and Ubuntu: ' +
  `\`apt-get install ${packages.join(' ')}\`)`;

/** @param {string[]} argv */
function run(argv) {
  const [command = '', ...rest] = argv;
  const { status } = spawnSync(command, rest, { stdio: 'ignore', timeout: 600_000 });
  return status === 0;
}

/** @param {string} name a package of LaTeX, such as `siunitx` */
const hasPackage = (name) => run(['kpsewhich', `${name}.sty`]);

/** @returns {boolean} whether the engine and all that the tests need of it are here */
export function hasLatex() {
  return run([engine, '--version']) && hasPackage('booktabs') && hasPackage('siunitx');
}

/** Finds a LaTeX engine, or installs one. @returns {{engine?: string, words: string}} its name, or why there is none */
export function ensureLatex() {
  if (hasLatex()) return { engine, words: `found ${engine}` };
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0)
    return { words: advice };
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  run([...apt, 'update']);
  run([...apt, 'install', '-y', '--no-install-recommends', ...packages]);
  return hasLatex() ? { engine, words: `installed ${engine}` } : { words: advice };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(ensureLatex().words);
