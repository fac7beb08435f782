import { describe, expect, test } from 'vitest';
import { readData, readTable } from '../../packages/flopprint/generate/csv.ts';
import { tableLicences } from '../../packages/flopprint/generate/licences.ts';
import { projectFiles, read } from '../structure/projectFiles.ts';

const licences = tableLicences();
const sources = JSON.parse(readData('sources.json')) as Record<string, { licence?: string }>;
const files = projectFiles().flatMap((path) =>
  path.startsWith('data/') && /\.(csv|json)$/.test(path) ? [path.slice('data/'.length)] : [],
);
const csvFiles = files.filter((file) => file.endsWith('.csv'));

/** Licences that bind whoever passes the rows on, and how a text names each. */
const binding: Readonly<Record<string, RegExp>> = {
  'ODbL-1.0': /ODbL 1\.0/,
  'CC-BY-SA-4.0': /CC BY-SA 4\.0/,
  'CC-BY-4.0': /CC BY 4\.0/,
  'MPL-2.0': /MPL-2\.0/,
  'OGL-UK-3.0': /Open Government Licence v3\.0/,
  'OGL-Canada-2.0': /Open Government Licence - Canada/,
};
const bindingIn = (text: string): string[] =>
  Object.entries(binding).flatMap(([id, pattern]) => (pattern.test(text) ? [id] : []));
/** Facts that a licensed file also holds are nobody's; the licence binds the file. */
const isFacts = (licence: string): boolean => /facts/.test(licence);

/** The sources that the rows of a table name, in whichever column. */
function sourcesOf(file: string): string[] {
  const named = readTable(file).flatMap((row) =>
    Object.entries(row).flatMap(([column, cell]) => (/source/.test(column) ? cell.split('|') : [])),
  );
  return [...new Set(named)].filter((id) => id in sources);
}

describe('data/LICENSES.md', () => {
  test('has one licence for each file of data/, and none for what is not there', () => {
    expect([...licences.keys()].sort()).toEqual([...files].sort());
    const rows = readData('LICENSES.md').match(/`[\w/.-]+\.(csv|json)`(?=[^\n]*\|[^\n]*\|[^\n]*\|$)/gm) ?? [];
    expect(new Set(rows).size).toBe(licences.size);
  });

  test.each(csvFiles)('says of %s what the licences of its sources ask for', (file) => {
    const { licence = '', notice = '' } = licences.get(file) ?? {};
    const asked = sourcesOf(file).flatMap((id) => {
      const ofSource = sources[id]?.licence ?? '';
      return isFacts(ofSource) ? [] : bindingIn(ofSource);
    });
    expect(bindingIn(`${licence} ${notice}`)).toEqual(expect.arrayContaining([...new Set(asked)]));
  });

  test('lets no file stand under two share-alike licences', () => {
    const shareAlike = ['ODbL-1.0', 'CC-BY-SA-4.0'];
    for (const [file, { licence }] of licences)
      expect(bindingIn(licence).filter((id) => shareAlike.includes(id)).length, file).toBeLessThan(2);
  });

  test('is what the package says of itself, with the licence of the code', () => {
    const { license } = JSON.parse(read('packages/flopprint/package.json'));
    const ofTables = [...licences.values()].flatMap(({ licence }) => [
      ...bindingIn(licence),
      ...(/^MIT$/.test(licence) ? ['MIT'] : []),
    ]);
    expect(license.split(' AND ').sort()).toEqual([...new Set(['Apache-2.0', ...ofTables])].sort());
  });

  test('holds the text that the MIT licence asks to keep', () => {
    expect(readData('LICENSES.md')).toContain('The above copyright notice and this permission notice shall be');
  });
});

const tableModules = projectFiles().filter((path) =>
  /^packages\/flopprint\/src\/data\/(?!types|version)/.test(path),
);

test.each(tableModules)('%s carries its licence and notice', (path) => {
  const words = read(path).slice(0, 2000).replaceAll(/\s*\n \*\s*/g, ' ');
  const all = [...licences.values()].map(({ licence, notice }) =>
    `Licence: ${licence}. ${notice}.`.replaceAll('`', ''),
  );
  expect(all.some((text) => words.includes(text))).toBe(true);
});
