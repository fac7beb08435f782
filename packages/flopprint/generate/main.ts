/** Writes every generated file, or with `--check` names those that would change and exits 1. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { equationSets } from '../src/equations/index.ts';
import { methodSets } from '../src/methods/sets.ts';
import { generateKernels } from './kernels.ts';
import { generateTables } from './tables.ts';
import { dataVersionModule } from './version.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const check = process.argv.includes('--check');

const files = new Map<string, string>([
  ...generateTables(),
  dataVersionModule(root),
  ...generateKernels({ model: equationSets, methods: methodSets }),
]);
const changed: string[] = [];
for (const [path, text] of files) {
  const full = join(root, path);
  if (existsSync(full) && readFileSync(full, 'utf8') === text) continue;
  changed.push(path);
  if (check) continue;
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}
const kernels = 'packages/flopprint/src/kernels';
for (const file of existsSync(join(root, kernels)) ? readdirSync(join(root, kernels)) : []) {
  const path = `${kernels}/${file}`;
  if (files.has(path)) continue;
  changed.push(path);
  if (!check) rmSync(join(root, path));
}
for (const path of changed) console.log(`${check ? 'would change' : 'wrote'} ${relative('.', path)}`);
if (check && changed.length > 0) {
  console.log('run `npm run generate` and commit what it writes');
  process.exitCode = 1;
}
