import { describe, expect, test } from 'vitest';
import { readApi, type Exported } from '../../site/api/readApi.ts';
import { read } from '../structure/projectFiles.ts';

const pages = await readApi();
const everything = pages.flatMap(({ name, exports }) =>
  exports.map((one) => [`${name}: ${one.name}`, one] as const),
);
const said = (pieces: Exported['about']): string =>
  pieces
    .map(({ text }) => text)
    .join('')
    .trim();

describe('the reference of the package', () => {
  test('has a page for each entry point, and one for all tables', () => {
    const subpaths = Object.keys(JSON.parse(read('packages/flopprint/package.json')).exports);
    const single = subpaths.filter((path) => !path.includes('*')).map((path) => `flopprint${path.slice(1)}`);
    expect(pages.map(({ name }) => name)).toEqual([...single, 'flopprint/data/*']);
    expect(new Set(pages.map(({ slug }) => slug)).size).toBe(pages.length);
  });

  test.each(pages)('$name says what it is for (a docstring with @module at the top of the file)', (page) => {
    expect(said(page.about)).toMatch(/\.$/);
    expect(page.exports.length + page.also.length).toBeGreaterThan(0);
  });

  test('tells every export', () => {
    expect(everything.length).toBeGreaterThan(150);
    expect(everything.filter(([, one]) => said(one.about) === '').map(([name]) => name)).toEqual([]);
  });

  test('tells every number of every public type, for its unit stands there', () => {
    const untold = everything.flatMap(([name, { members }]) =>
      members
        .filter(({ about, type }) => /\bnumber\b|\bAmount\b/.test(type) && said(about) === '')
        .map((member) => `${name}.${member.name}`),
    );
    expect(untold).toEqual([]);
  });

  test('says what a function throws, where its source says so', () => {
    const { throws } = everything.find(([name]) => name === 'flopprint: estimate')?.[1] as Exported;
    expect(said(throws)).toContain('InputError');
  });

  test('links to what is told', () => {
    const told = new Set(pages.flatMap(({ slug, exports }) => exports.map(({ name }) => `${slug}/#${name}`)));
    const links = pages.flatMap(({ also }) => also.map(({ name, slug }) => `${slug}/#${name}`));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !told.has(link))).toEqual([]);
    expect(told).toContain('core/#training');
  });

  test('carries the licence of each table', () => {
    const tables = pages.at(-1)?.exports.filter(({ kind }) => kind === 'constant') ?? [];
    expect(tables.length).toBeGreaterThan(25);
    for (const { name, about } of tables) expect(said(about), name).toContain('Licence: ');
  });

  test('names no type that cannot be imported', () => {
    const known = new Set(everything.map(([, { name }]) => name));
    const builtIn = new Set(
      'ArrayBufferLike Error Float64Array Iterable Map Omit Partial Pick Readonly ReadonlyMap Record Required Set Uint32Array Uint8Array'.split(
        ' ',
      ),
    );
    const unknown = everything.flatMap(([name, { signature, members }]) => {
      const texts = [signature, ...members.map(({ type }) => type)].map((text) =>
        text.replaceAll(/"[^"]*"/g, ''),
      );
      const own = [
        ...texts.join('\n').matchAll(/<([^()]*?)>(?:\(| extends| =|$)|\[(\w+) in|infer (\w+)/gm),
      ].flatMap(([, list = '', ...keys]) =>
        [list, ...keys]
          .join(', ')
          .split(', ')
          .map((parameter) => parameter.replace(/ extends.*/, '')),
      );
      return texts
        .flatMap((text) => text.match(/(?<![\w.])[A-Z][a-z]\w*(?![\w?]*:)/g) ?? [])
        .filter((type) => !known.has(type) && !builtIn.has(type) && !own.includes(type))
        .map((type) => `${name} names ${type}`);
    });
    expect([...new Set(unknown)]).toEqual([]);
  });
});
