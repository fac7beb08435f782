import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { formatById, type Report } from '../../packages/flopprint/src/report/index.ts';
import { names, reportCalled, withTexts } from './reports.ts';

interface Item {
  id: string;
  type: string;
  title: string;
  author?: { literal?: string; family?: string; given?: string }[];
  issued?: { 'date-parts': number[][] };
  URL?: string;
  DOI?: string;
  note?: string;
  version?: string;
}
const written = (id: string, report: Report): string => formatById(id)?.write(report) ?? '';
const csl = (report: Report) => JSON.parse(written('csl-json', report)) as Item[];
const parsed = (bibtex: string) => new Cite(bibtex).data as Item[];
const nameOf = ({ author: [first] = [] }: Item): string =>
  first?.literal ?? [first?.given, first?.family].filter(Boolean).join(' ');

describe.each(names)('the references of %s', (name) => {
  const report = reportCalled(name);

  test('hold the tool and every source once, under keys that a reader of BibTeX takes', () => {
    const keys = csl(report).map(({ id }) => id);
    expect(keys).toEqual(['flopprint', ...report.sources.map(({ id }) => id)]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => /^[A-Za-z0-9.:-]+$/.test(key))).toBe(true);
  });
  test('say as BibTeX what they say as CSL-JSON, when citation-js reads them', () => {
    const back = parsed(written('bibtex', report));
    const expected = csl(report);
    expect(back.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    for (const [index, item] of back.entries()) {
      const other = expected[index] as Item;
      expect(unquoted(item.title)).toBe(unquoted(other.title));
      expect(unquoted(nameOf(item))).toBe(unquoted(nameOf(other)));
      expect(item.issued?.['date-parts']?.[0]?.[0]).toBe(other.issued?.['date-parts'][0]?.[0]);
      expect(item.URL).toBe(other.URL);
      expect(item.DOI).toBe(other.DOI);
    }
  });
  test('tell what each source was used for and its licence', () => {
    for (const [index, source] of report.sources.entries()) {
      const { note = '', title } = csl(report)[index + 1] as Item;
      expect(title).toBe(source.title);
      expect(note).toContain(source.of[0]);
      if (source.licence) expect(note).toContain(`licence: ${source.licence}`);
    }
  });
});

/** LaTeX has more than one quotation mark. */
const unquoted = (text: string): string => text.replace(/[“”]/g, '"');

test('the tool is cited with its version, the data and what makes the report the same', () => {
  const report = reportCalled('in a cloud');
  expect(csl(report)[0]).toMatchObject({
    ...{ id: 'flopprint', type: 'software', version: report.estimate.version },
    note: expect.stringContaining(report.content) as string,
    issued: { 'date-parts': [[Number(report.estimate.data.slice(0, 4))]] },
  });
});

test('ids that are the same after cleaning get keys of their own', () => {
  const report = reportCalled('in a cloud');
  const [source] = report.sources;
  if (!source) throw new Error('a report has sources');
  const sources = ['a b', 'a/b', 'flopprint', '{}'].map((id) => ({ ...source, id }));
  expect(csl({ ...report, sources }).map(({ id }) => id)).toEqual([
    'flopprint',
    'a-b',
    'a-b-2',
    'flopprint-2',
    '-',
  ]);
});

test('hostile names stay one entry each for citation-js, and keep what they say', () => {
  const report = reportCalled('in a cloud');
  for (const text of ['}, note = {x}', '@misc{a, title={b}}', String.raw`\input{x} % #`, '"a" & {b}']) {
    const back = parsed(written('bibtex', withTexts(report, text)));
    expect(back.map(({ id }) => id)).toEqual(csl(report).map(({ id }) => id));
  }
});
