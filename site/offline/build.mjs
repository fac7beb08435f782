/** Writes the service worker beside the built pages, with the list of what it keeps and the name of the build. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

/** The calculator in every language with every table it computes from, and the book that its trails are read from. */
const needed = [
  'index.html',
  'de/index.html',
  'favicon.svg',
  '_astro/*',
  'tables/*.json',
  'trail/book.json',
  'de/trail/names.json',
];

/** @returns {import('astro').AstroIntegration} */
export function offline() {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const cwd = fileURLToPath(dir);
        // Names of folders may look like names of files: llama3.1-405b/.
        const built = globSync('**/*.*', { cwd })
          .filter((path) => statSync(new URL(path, dir)).isFile())
          .sort();
        const hash = createHash('sha256');
        for (const file of built) hash.update(file).update(readFileSync(new URL(file, dir)));
        const files = globSync(needed, { cwd })
          .map((file) =>
            file
              .replaceAll('\\', '/')
              .replace(/^index\.html$/, './')
              .replace(/\/index\.html$/, '/'),
          )
          .sort();
        const build = { version: hash.digest('hex').slice(0, 16), files };
        const source = readFileSync(new URL('worker.ts', import.meta.url), 'utf8');
        const { code } = transformSync(source, {
          loader: 'ts',
          minify: true,
          target: 'es2022',
          format: 'iife',
          define: { build: JSON.stringify(build) },
        });
        writeFileSync(new URL('worker.js', dir), code);
      },
    },
  };
}
