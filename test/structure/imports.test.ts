import { describe, expect, test } from 'vitest';
import { homeless, wrongImports } from './importRules.ts';
import { impurities } from './impurities.ts';
import { projectFiles, read } from './projectFiles.ts';

const sources = new Map(
  projectFiles()
    .filter((path) => /^(packages|site)\/.*\.(ts|js|mjs|svelte|astro)$/.test(path))
    .map((path) => [path, read(path)]),
);
const library = [...sources].filter(([path]) => path.startsWith('packages/flopprint/src/'));

const {
  exports: subpaths,
  dependencies = {},
  peerDependencies = {},
} = JSON.parse(read('packages/flopprint/package.json'));
const published = {
  exports: Object.keys(subpaths),
  dependencies: Object.keys(dependencies),
  peers: Object.keys(peerDependencies),
};

describe('imports of this repository', () => {
  test('there are library files to look at', () => expect(library.length).toBeGreaterThan(0));

  test('every import points from the outside in', () => expect(wrongImports(sources, published)).toEqual([]));

  test('every library file stands in a layer (importRules.ts)', () => {
    expect(homeless(sources.keys())).toEqual([]);
  });

  test('the library touches no machine, network, page, clock or chance', () => {
    expect(library.flatMap(([path, text]) => impurities(path, text))).toEqual([]);
  });
});

describe('the import rules', () => {
  const example = { exports: ['.', './core', './data/*'], dependencies: ['zod'] };
  const src = 'packages/flopprint/src';

  test.each([
    [`${src}/data/grid.ts`, '../evaluate.ts'],
    [`${src}/data/grid.ts`, '../equations/water.ts'],
    [`${src}/equations/water.ts`, '../kernels/water.ts'],
    [`${src}/methods/equations/act.ts`, '../../kernels/act.ts'],
    [`${src}/estimate.ts`, './methods/act.ts'],
    [`${src}/kernels/water.ts`, '../evaluate.ts'],
    [`${src}/evaluate.ts`, './report/markdown.ts'],
    [`${src}/resolve/place.ts`, '../report/markdown.ts'],
    [`${src}/report/markdown.ts`, '../index.ts'],
    [`${src}/evaluate.ts`, '../cli/main.ts'],
    [`${src}/evaluate.ts`, '../generate/main.ts'],
    [`${src}/evaluate.ts`, '../../../site/state.ts'],
    [`${src}/evaluate.ts`, 'node:fs'],
    [`${src}/evaluate.ts`, 'fs'],
    [`${src}/evaluate.ts`, 'mathjs'],
    ['packages/flopprint/cli/main.ts', '../generate/main.ts'],
    ['packages/flopprint/cli/main.ts', 'mathjs'],
    ['packages/flopprint/generate/main.ts', '../cli/main.ts'],
    ['site/state.ts', '../packages/flopprint/src/index.ts'],
    ['site/state.ts', '../test/scenarios/gpt3.json'],
    ['site/state.ts', 'flopprint/secret'],
    ['site/state.ts', 'flopprint/src/index.ts'],
    ['site/state.ts', 'flopprint/core/deeper'],
  ])('%s may not import %s', (path, specifier) => {
    expect(wrongImports(new Map([[path, `import '${specifier}';`]]), example)).toHaveLength(1);
  });

  test.each([
    [`${src}/equations/water.ts`, './record.ts'],
    [`${src}/methods/equations/act.ts`, '../../equations/record.ts'],
    [`${src}/methods/act.ts`, '../kernels/act.ts'],
    [`${src}/methods/act.ts`, '../resolve.ts'],
    [`${src}/evaluate.ts`, './kernels/water.ts'],
    [`${src}/scenario.ts`, 'zod/mini'],
    [`${src}/index.ts`, './report/markdown.ts'],
    ['packages/flopprint/cli/main.ts', '../src/index.ts'],
    ['packages/flopprint/cli/main.ts', 'node:fs'],
    ['packages/flopprint/generate/main.ts', 'mathjs'],
    ['site/state.ts', 'flopprint/core'],
    ['site/state.ts', 'flopprint/data/grids/ember'],
    ['site/parts/Chart.svelte', 'd3-scale'],
    ['test/anything.test.ts', '../packages/flopprint/generate/main.ts'],
  ])('%s may import %s', (path, specifier) => {
    expect(wrongImports(new Map([[path, `import '${specifier}';`]]), example)).toEqual([]);
  });

  test.each([
    ['a type', 'site/a.ts', `import type { A } from '../packages/a.ts';`],
    ['a re-export', 'site/a.ts', `export { a } from '../packages/a.ts';`],
    ['a dynamic import', 'site/a.ts', `const a = await import('../packages/a.ts');`],
    ['a page', 'site/a.astro', `---\nimport a from '../packages/a.ts';\n---\n<p>{a}</p>`],
    ['the script of a page', 'site/a.astro', `<p></p>\n<script>\nimport '../packages/a.ts';\n</script>`],
    ['a component', 'site/a.svelte', `<script lang="ts">\nimport a from '../packages/a.ts';\n</script>\n{a}`],
  ])('see through %s', (_, path, text) => {
    expect(wrongImports(new Map([[path, text]]), example)).toHaveLength(1);
  });

  test('a library file without a layer is named', () => {
    expect(homeless([`${src}/helpers.ts`, `${src}/index.ts`, 'site/helpers.ts'])).toEqual([
      `${src}/helpers.ts`,
    ]);
  });
});

describe('the purity rules', () => {
  test.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const now = Date();',
    'const chance = Math.random();',
    'const home = process.env.HOME;',
    'const page = await fetch("/");',
    'window.title = "";',
    'globalThis.answer = 42;',
    'const here = import.meta.url;',
    'const all = { console };',
  ])('catch %s', (text) => expect(impurities('a.ts', text)).toHaveLength(1));

  test.each([
    'const then = new Date(2020, 1);',
    'const step = { process: 1, location: { window: 2 } }; step.process + step.location.window;',
    'const read = (location: string) => location;',
    'type Fetch = typeof fetch;',
    '/* fetch */ const word = "process";',
  ])('let pass %s', (text) => expect(impurities('a.ts', text)).toEqual([]));
});
