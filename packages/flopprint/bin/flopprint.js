#!/usr/bin/env node
/**
 * Starts the command. A published package holds compiled JavaScript; in the repository the TypeScript source runs
 * as it is, under this Node where it is new enough, else under the pinned one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// What was compiled once is kept among the temporary files, as far as this Node can: the command starts in half the time.
module.enableCompileCache?.();

const here = dirname(fileURLToPath(import.meta.url));
const compiled = join(here, '..', 'dist', 'cli', 'main.js');
const source = join(here, '..', 'cli', 'main.ts');

if (!existsSync(source)) await import(pathToFileURL(compiled).href);
else if (process.features.typescript) await import(pathToFileURL(source).href);
else process.exitCode = runPinned();

function runPinned() {
  let node;
  try {
    node = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', 'node');
  } catch {
    console.error(
      `flopprint: Node ${process.version} cannot run TypeScript; run \`npm ci\` for the pinned Node, or use Node 22.18 or newer`,
    );
    return 2;
  }
  const { status } = spawnSync(node, ['--no-warnings', source, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  return status ?? 1;
}
