/** The package as a user has it: packed, installed into an empty project, and used from Node, Vite and a page. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchOptions } from '../browser/chromium.mjs';
import { read, root } from '../structure/projectFiles.ts';
import { subpathsOf } from '../structure/subpaths.ts';
import { installInto, pack, run, type Packed } from './packed.ts';

const { exports: sources, bin, version } = JSON.parse(read('packages/flopprint/package.json'));
const subpaths = Object.keys(sources);
const entries = subpathsOf('packages/flopprint/package.json');

/** The estimate that every way of using the package must agree on. */
const used = `estimate({
  model: { parameters: 7e9 },
  training: { tokens: 2e12 },
  hardware: { accelerator: 'h100-sxm5-80', count: 512, mfu: 0.4 },
  site: { grid: 'FR' },
}).total.carbon.value`;
let expected = '';

const folder = mkdtempSync(join(tmpdir(), 'flopprint-package-'));
const project = join(folder, 'project');
let packed: Packed;
const installed = (path: string): string => join(project, 'node_modules/flopprint', path);

beforeAll(async () => {
  packed = await pack(folder);
  const notDone = await installInto(project, packed.tarball);
  if (notDone) console.warn(`NOT CHECKED HERE: ${notDone}`);
  const { estimate } = await import('flopprint');
  expected = String(
    estimate({
      model: { parameters: 7e9 },
      training: { tokens: 2e12 },
      hardware: { accelerator: 'h100-sxm5-80', count: 512, mfu: 0.4 },
      site: { grid: 'FR' },
    }).total.carbon?.value,
  );
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The paths in a tarball, without the `package/` before each. */
function pathsIn(tarball: string): string[] {
  const bytes = gunzipSync(readFileSync(tarball));
  const block = 512;
  const text = (from: number, length: number): string =>
    bytes.toString('utf8', from, from + length).replace(/\0.*$/s, '');
  const paths: string[] = [];
  for (let at = 0; at < bytes.length && bytes[at] !== 0;) {
    const prefix = text(at + 345, 155);
    paths.push(`${prefix === '' ? '' : `${prefix}/`}${text(at, 100)}`.replace(/^package\//, ''));
    const size = Number.parseInt(text(at + 124, 12), 8);
    at += block * (1 + Math.ceil(size / block));
  }
  return paths;
}

describe('the tarball', () => {
  test('holds compiled modules with types, licences and what to read; no source, test or tool', () => {
    const paths = pathsIn(packed.tarball);
    const size = readFileSync(packed.tarball).length;
    console.log(`tarball: ${paths.length} files, ${size} bytes`);
    expect(paths).toEqual(
      expect.arrayContaining([
        'package.json',
        'README.md',
        'LICENSE',
        'CHANGELOG.md',
        'data/LICENSES.md',
        bin.flopprint.slice(2),
      ]),
    );
    const others = paths.filter((path) => !/^dist\/(src\/.*\.(js|d\.ts)|cli\/.*\.js)$/.test(path));
    expect(others.sort()).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'bin/flopprint.js', 'data/LICENSES.md', 'package.json'].sort(),
    );
    // Room to grow, and a bound on what nobody meant to ship.
    expect(size).toBeLessThan(1_500_000);
  });

  test('left the repository as it was', () => expect(packed.restored).toBe(true));

  test('says what it exports, types first, and nothing of this repository', () => {
    const manifest = JSON.parse(readFileSync(installed('package.json'), 'utf8'));
    expect(Object.keys(manifest.exports)).toEqual([...subpaths, './package.json']);
    for (const subpath of subpaths)
      expect(Object.keys(manifest.exports[subpath]), subpath).toEqual(['types', 'default']);
    expect(manifest).not.toHaveProperty('scripts');
    expect(manifest.sideEffects).toBe(false);
  });

  test('is clean by publint', async () => {
    const { code, output } = await run(project, 'publint', packed.tarball, '--strict');
    expect(output).toContain('All good!');
    expect(code).toBe(0);
  });

  test('has right types by attw, at every entry point', async () => {
    const entryPaths = entries.map((entry) => entry.replace('flopprint', '.'));
    const { code, output } = await run(
      project,
      'attw',
      ...[packed.tarball, '--profile', 'esm-only', '--format', 'json', '--entrypoints', ...entryPaths],
    );
    const { analysis } = JSON.parse(output.slice(output.indexOf('{')));
    expect(Object.keys(analysis.entrypoints)).toEqual(entryPaths);
    // An ES module is not for `require`, nor for resolution of before exports.
    const others = ['node10', 'node16-cjs'];
    const problems = analysis.problems as readonly { readonly resolutionKind?: string }[];
    expect(problems.filter(({ resolutionKind = '' }) => !others.includes(resolutionKind))).toEqual([]);
    expect(code).toBe(0);
  });
});

describe('types', () => {
  test.each(['node16', 'bundler'])(
    'resolve and check under %s, the declarations included',
    async (resolution) => {
      const file = `types.${resolution}.ts`;
      const imports = entries.map((entry, index) => `import type * as m${index} from '${entry}';`);
      const values = `import { estimate, type Estimate } from 'flopprint';
      const result: Estimate = estimate({ hardware: { accelerator: 'h100', count: 8, hours: 1 }, site: { grid: 'FR' } });
      const text: string = result.total.carbon!.unit;
      // @ts-expect-error an amount is not a text
      const wrong: string = result.total.carbon;
      export { text, wrong };`;
      const exported = `export type { ${entries.map((_, index) => `m${index}`).join(', ')} };`;
      writeFileSync(join(project, file), [...imports, values, exported].join('\n'));
      const { output } = await run(
        project,
        'tsc',
        ...[file, '--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2024,dom'],
        ...['--module', resolution === 'bundler' ? 'preserve' : 'node16', '--moduleResolution', resolution],
      );
      expect(output).toBe('');
    },
  );
});

describe('Node', () => {
  test('imports every entry point, and estimates', async () => {
    const text = `import { estimate } from 'flopprint';
      const empty = [];
      for (const name of ${JSON.stringify(entries)})
        if (Object.keys(await import(name)).length === 0) empty.push(name);
      console.log(JSON.stringify({ empty, value: String(${used}) }));`;
    writeFileSync(join(project, 'script.mjs'), text);
    const { code, output } = await run(project, 'node', 'script.mjs');
    // Rows' shapes are types alone.
    expect(JSON.parse(output)).toEqual({ empty: ['flopprint/data/types'], value: expected });
    expect(code).toBe(0);
  });

  test('finds nothing that is not exported', async () => {
    const tries = ['flopprint/dist/src/resolve.js', 'flopprint/resolve', 'flopprint/cli/main'];
    writeFileSync(
      join(project, 'hidden.mjs'),
      tries.map((name) => `await import('${name}').catch(({ code }) => console.log(code));`).join('\n'),
    );
    const { output } = await run(project, 'node', 'hidden.mjs');
    expect(output.trim().split('\n')).toEqual(tries.map(() => 'ERR_PACKAGE_PATH_NOT_EXPORTED'));
  });

  test('runs the command', async () => {
    const command = join(project, 'node_modules/.bin/flopprint');
    expect(await run(project, command, '--version')).toEqual({ code: 0, output: `${version}\n` });
    const scenario = join(root, 'test/scenarios/plan-7b.json');
    const here = await run(root, join(root, 'node_modules/.bin/flopprint'), 'estimate', scenario);
    expect(here.output).toContain('carbon');
    expect(await run(project, command, 'estimate', scenario)).toEqual(here);
    expect((await run(project, command, 'estimate', 'missing.json')).code).toBe(2);
  });
});

describe('a page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(launchOptions());
  });
  afterAll(() => browser?.close());

  const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript' };
  /** Opens a page of files that lie in a folder, and returns what its script makes the title. */
  async function titleOf(folder: string, html: string): Promise<string> {
    const page: Page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.route('**', async (route) => {
      const { hostname, pathname } = new URL(route.request().url());
      if (hostname !== 'app.test') errors.push(`asked ${hostname}`);
      const contentType = types[pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      const isPage = pathname === '/';
      const body = isPage ? html : readFileSync(join(folder, pathname));
      await route.fulfill({ body, contentType: isPage ? 'text/html' : contentType });
    });
    await page.goto('http://app.test/');
    await page.waitForFunction(() => document.title !== '', undefined, { timeout: 20_000 }).catch(() => {});
    const title = await page.title();
    await page.close();
    expect(errors).toEqual([]);
    return title;
  }

  test('built by Vite has the same number', async () => {
    const html =
      '<!doctype html><html><head><script type="module" src="/main.js"></script></head><body></body></html>';
    writeFileSync(join(project, 'index.html'), html);
    writeFileSync(
      join(project, 'main.js'),
      `import { estimate } from 'flopprint';\ndocument.title = String(${used});\n`,
    );
    const outDir = join(project, 'built');
    await build({
      root: project,
      configFile: false,
      logLevel: 'error',
      build: { outDir, emptyOutDir: true },
    });
    expect(await titleOf(outDir, readFileSync(join(outDir, 'index.html'), 'utf8'))).toBe(expected);
  });

  test('that imports the modules as they are, with an import map and no tool, has the same number', async () => {
    const imports = {
      flopprint: '/node_modules/flopprint/dist/src/index.js',
      'd3-dsv': '/node_modules/d3-dsv/src/index.js',
      'zod/mini': '/node_modules/zod/v4/mini/index.js',
      '@noble/hashes/': '/node_modules/@noble/hashes/',
    };
    const html = `<!doctype html><script type="importmap">${JSON.stringify({ imports })}</script>
      <script type="module">import { estimate } from 'flopprint'; document.title = String(${used});</script>`;
    expect(await titleOf(project, html)).toBe(expected);
  });
});
