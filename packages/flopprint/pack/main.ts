/**
 * What `npm pack` and `npm publish` run before and, with `--restore`, after themselves. In the repository the package is
 * TypeScript that runs as it is, and its `exports` name the sources; Node refuses TypeScript inside node_modules, so a
 * tarball holds the same modules compiled, and a package.json whose `exports` name those. npm ignores
 * `publishConfig.exports`, hence the file is exchanged while npm reads it, and put back.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packedManifest } from './manifest.ts';
import { compiledNames } from './names.ts';

const folder = fileURLToPath(new URL('../', import.meta.url));
const root = join(folder, '..', '..');
const manifest = join(folder, 'package.json');
const kept = `${manifest}.kept`;

/** What lies at the top of the repository and belongs in the tarball too, under the same name. */
const shared = ['LICENSE', 'CHANGELOG.md', 'data/LICENSES.md'];

function restore(): void {
  if (existsSync(kept)) renameSync(kept, manifest);
  for (const path of [...shared, 'data', 'dist'])
    rmSync(join(folder, path), { recursive: true, force: true });
}

function prepare(): void {
  // What a packing left that was stopped half-way.
  restore();
  compile();
  for (const path of shared) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(root, path), join(folder, path));
  }
  copyFileSync(manifest, kept);
  const packed = packedManifest(JSON.parse(readFileSync(manifest, 'utf8')));
  writeFileSync(manifest, `${JSON.stringify(packed, undefined, 2)}\n`);
}

function compile(): void {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', join(folder, 'pack')], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the package does not compile: the errors are above');
  for (const path of globSync('dist/**/*.{js,d.ts}', { cwd: folder })) {
    const file = join(folder, path);
    // Only the library has types to offer.
    if (/^dist.cli.*\.d\.ts$/.test(path)) rmSync(file);
    else writeFileSync(file, compiledNames(path, readFileSync(file, 'utf8')));
  }
}

if (process.argv.includes('--restore')) restore();
else prepare();
