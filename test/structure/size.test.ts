import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { bundle, overspent, type Budget } from './bundle.ts';
import { projectFiles, read } from './projectFiles.ts';
import { subpathsOf } from './subpaths.ts';

/** Ids of data rows that no program would hold by chance. */
const rowIds = projectFiles()
  .filter((path) => /^data\/.*\.csv$/.test(path))
  .flatMap((path) => csvParse(read(path)).map(({ id }) => id ?? ''))
  .filter((id) => /^(?=.*\d)(?=.*-)[\w.-]{8,}$/.test(id));

/** A byte ceiling drifts; these name the regression itself. */
const mathjs = /node_modules\/(mathjs|decimal\.js|fraction\.js|typed-function)\//;
const fullZod = /node_modules\/zod\/v4\/(classic|locales)\//;
const anyZod = /node_modules\/zod\//;
const otherPackages = /node_modules\/(?!zod\/)/;
/** Tables, rows of provenance included; the version of them is a line. */
const data = /packages\/flopprint\/src\/data\/(?!version\.ts)/;
const sources = /packages\/flopprint\/src\/data\/sources\.ts/;
const texts = /\.text\.ts$|kernels\/texts\.ts$/;
const records = /packages\/flopprint\/src\/equations\//;
const methods = /packages\/flopprint\/src\/methods\//;
const validation = /packages\/flopprint\/src\/validation\//;
const report = /packages\/flopprint\/src\/report\//;

/** What no entry point may bring along. */
const never = [mathjs, fullZod];
const alone = [...never, anyZod, otherPackages, data, texts, records, methods, validation, report];

const budget = (ceiling: number, ...forbiddenFiles: readonly RegExp[]): Budget => ({
  ceiling,
  forbiddenFiles: [...never, ...forbiddenFiles],
  // Records of equations name the rows that they read.
  forbiddenWords: forbiddenFiles.includes(data) && forbiddenFiles.includes(records) ? rowIds : [],
});

/** What each entry point may weigh, whole. A change that moves a ceiling says why in the same commit. */
const budgets: Readonly<Record<string, Budget>> = {
  // Evaluation and the training equations, without data, texts or validation (design: 8 kB).
  'flopprint/core': budget(8_000, ...alone),
  'flopprint/units': budget(2_000, ...alone),
  'flopprint/equivalents': budget(2_000, ...alone),
  'flopprint/model': budget(90_000, otherPackages, data, texts, records, methods, validation),
  'flopprint/ranking': budget(90_000, otherPackages, data, texts, records, methods, validation, report),
  'flopprint/indicators': budget(90_000, otherPackages, data, texts, records, methods, validation, report),
  'flopprint/power': budget(90_000, otherPackages, data, texts, records, methods, validation, report),
  'flopprint/project': budget(90_000, otherPackages, data, texts, records, methods, validation, report),
  'flopprint/schedule': budget(90_000, otherPackages, data, texts, records, methods, validation, report),
  'flopprint/equations': budget(30_000, anyZod, otherPackages, data, texts, methods, validation, report),
  'flopprint/methods/equations': budget(30_000, anyZod, otherPackages, data, texts, validation, report),
  'flopprint/methods': budget(75_000, anyZod, otherPackages, sources, texts, validation, report),
  'flopprint/methods/compare': budget(160_000, otherPackages, sources, texts, validation),
  'flopprint/conformance': budget(75_000, anyZod, otherPackages, sources, texts, validation, report),
  'flopprint/explain': budget(110_000, anyZod, otherPackages, validation, report),
  'flopprint/validation': budget(115_000, otherPackages, sources, texts),
  'flopprint/kernels/training': budget(4_000, ...alone),
};

/** Single imports, as a user writes them: what they do not name must fall away. */
const imports: Readonly<Record<string, Budget>> = {
  "import { training } from 'flopprint/core'": budget(1_000, ...alone),
  "import { formatAmount } from 'flopprint'": budget(1_000, ...alone),
  "import { version } from 'flopprint'": budget(100, ...alone),
  "import { readScenario } from 'flopprint'": budget(16_000, otherPackages, data, texts, records, methods),
  "import { paragraphOf } from 'flopprint'": budget(4_000, anyZod, otherPackages, data, texts, records),
  "import { estimateWith } from 'flopprint'": budget(90_000, otherPackages, data, texts, records, methods),
  // Tables with their provenance are most of it; menus and pages load theirs in parts.
  "import { estimate } from 'flopprint'": budget(300_000, otherPackages, sources, texts, records, methods),
};

const everythingOf = (entry: string) => `export * from '${entry}';`;
const entryPoints = subpathsOf('packages/flopprint/package.json');

describe.each(entryPoints.filter((entry) => !/\/data\//.test(entry)))('%s', (entry) => {
  test('keeps to its budget', async () => {
    const made = await bundle(everythingOf(entry));
    expect(made.gzip, 'an empty bundle proves nothing').toBeGreaterThan(100);
    expect(overspent(made, budgets[entry] ?? budget(Infinity))).toEqual([]);
  });
});

test('every budget is that of an entry point', () => {
  expect(entryPoints).toEqual(expect.arrayContaining(Object.keys(budgets)));
});

test.each(Object.entries(imports))('%s keeps to its budget', async (statement, allowed) => {
  const made = await bundle(statement.replace('import', 'export'));
  console.log(`${statement}: ${made.gzip} bytes gzip`);
  expect(made.gzip).toBeGreaterThan(10);
  expect(overspent(made, allowed)).toEqual([]);
});

const tables = entryPoints.filter((entry) => /\/data\/(?!types|version)/.test(entry));

test('there are tables to import', () => expect(tables.length).toBeGreaterThan(20));

test.each(tables)('%s brings its own rows and nothing else', async (entry) => {
  const made = await bundle(everythingOf(entry));
  const own = `packages/flopprint/src${entry.slice('flopprint'.length)}.ts`;
  expect(made.files).toEqual([own]);
});

test('no module of the core does work on import, whatever package.json promises', async () => {
  const { text } = await bundle(`import 'flopprint/core';`, { ignoreAnnotations: true });
  expect(text.trim()).toBe('');
});

describe('a bundle that breaks the budget is caught:', () => {
  const core = budgets['flopprint/core'] as Budget;

  test('a table of data, by its file', async () => {
    const [table = 'no generated table'] = projectFiles().filter((path) =>
      /^packages\/flopprint\/src\/data\/(?!types)[^/]+\.ts$/.test(path),
    );
    expect(overspent(await bundle(everythingOf(`./${table}`)), core).join()).toContain(`holds ${table}`);
  });

  test('a row of data that was copied elsewhere, by its id', async () => {
    const [id = 'no row id'] = rowIds;
    const made = await bundle(`export const copied = { id: ${JSON.stringify(id)} };`);
    expect(overspent(made, core)).toEqual([`holds the row id "${id}"`]);
  });

  test('mathjs, by its files and its weight', async () => {
    const found = overspent(await bundle(`export { parse } from 'mathjs';`), core).join('\n');
    expect(found).toContain('over its ceiling');
    expect(found).toContain('node_modules/mathjs/');
  });

  test('all of zod, by its files', async () => {
    const made = await bundle(`import { z } from 'zod'; export const schema = z.object({ a: z.number() });`);
    expect(overspent(made, budget(Infinity)).join('\n')).toContain('zod/v4/classic/');
  });
});
