import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { bundle, overspent, type Budget } from './bundle.ts';
import { projectFiles, read } from './projectFiles.ts';

/** Ids of data rows that no program would hold by chance. */
const rowIds = projectFiles()
  .filter((path) => /^data\/.*\.csv$/.test(path))
  .flatMap((path) => csvParse(read(path)).map(({ id }) => id ?? ''))
  .filter((id) => /^(?=.*\d)(?=.*-)[\w.-]{8,}$/.test(id));

/** A byte ceiling drifts; these name the regression itself. */
const mathjs = /node_modules\/(mathjs|decimal\.js|fraction\.js|typed-function)\//;
const fullZod = /node_modules\/zod\/v4\/(classic|locales)\//;
const data = /packages\/flopprint\/src\/data\//;
const equationTexts = /packages\/flopprint\/src\/(equations|methods)\/|\.text\.ts$/;

/** What each entry point may weigh. A change that moves a ceiling says why in the same commit. */
const budgets: Readonly<Record<string, Budget>> = {
  // Evaluation and the training equations, without data, texts or validation (design: 8 kB).
  'flopprint/core': {
    ceiling: 8_000,
    forbiddenFiles: [mathjs, /node_modules\/zod\//, data, equationTexts],
    forbiddenWords: rowIds,
  },
  // All of the library: the ceilings on it are those of the pages, which load it in parts.
  flopprint: { ceiling: Infinity, forbiddenFiles: [mathjs, fullZod], forbiddenWords: [] },
};

const everythingOf = (entry: string) => `export * from '${entry}';`;

describe.each(Object.entries(budgets))('%s', (entry, budget) => {
  test('keeps to its budget', async () => {
    const made = await bundle(everythingOf(entry));
    expect(made.gzip, 'an empty bundle proves nothing').toBeGreaterThan(100);
    expect(overspent(made, budget)).toEqual([]);
  });
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
    expect(found).toContain('holds node_modules/mathjs/');
  });

  test('all of zod, by its files', async () => {
    const made = await bundle(`import { z } from 'zod'; export const schema = z.object({ a: z.number() });`);
    expect(overspent(made, budgets.flopprint as Budget).join('\n')).toContain('zod/v4/classic/');
  });
});
