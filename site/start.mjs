/**
 * `npm start`: prints the worked estimate of GPT-3's training, builds the site, serves it, and prints its address
 * last. Ctrl-C ends it.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const root = fileURLToPath(new URL('..', import.meta.url));
const worked = 'test/scenarios/gpt3.json';

/**
 * Runs a command of this repository under the Node that runs this file, or ends with its exit code.
 *
 * @param {string[]} argv
 * @param {{ show: boolean }} options without `show` the command's words are kept back unless it fails
 */
async function run(argv, { show }) {
  const child = spawn(process.execPath, argv, { cwd: root, stdio: show ? 'inherit' : 'pipe' });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (words += chunk));
  const code = await new Promise((resolve) => child.on('close', (status) => resolve(status ?? 1)));
  if (code === 0) return;
  console.error(`${words}\n\`node ${argv.join(' ')}\` failed (exit code ${code}).`);
  process.exit(code);
}

console.log(`$ npx flopprint estimate ${worked}\n`);
await run(['packages/flopprint/bin/flopprint.js', 'estimate', worked], { show: true });

console.log('\nBuilding the site …');
await run(['site/astro.mjs', 'build'], { show: false });

// Astro takes the next free port where its own is taken; only it knows which one that is.
const { preview } = await import('astro');
const server = await preview({ root, logLevel: 'error' });
const { local = [] } = 'urls' in server ? /** @type {{ local?: string[] }} */ (server.urls) : {};
const address = local[0] ?? `http://localhost:${server.port}/`;

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await server.stop();
    process.exit(0);
  });
}
console.log(`\nThe calculator, until Ctrl-C: ${address}`);
