import * as fc from 'fast-check';
import { csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { formats, type ReportFormat } from '../../packages/flopprint/src/report/index.ts';
import { names, reportCalled, withTexts } from './reports.ts';

const hostile = [
  '<script>alert(1)</script>',
  '</script><!--<img src=x onerror=alert(1)>',
  String.raw`\input{/etc/passwd} \write18{id} \end{document}`,
  String.raw`100% $x$ #1 ~ ^ _ & {}}{ \\`,
  '=cmd|/C calc!A1',
  '@SUM(A1)',
  '+1+1',
  '-1',
  '\u202egnp.exe\u202c',
  'a\u200fb\u2066c',
  'line\nbreak\r\nand\u2028another\tone',
  '---\nkey: value\n...',
  '"quoted", \'single\', `code`',
  '| cell | [link](javascript:alert(1)) ![x](y) **bold** # heading',
  '@misc{other, title={x}}',
  'x'.repeat(10_000),
  '\u0000\u0007\ud800',
  'javascript:alert(1)',
  'https://example.org/}{\\input{x}"<>\n',
  '',
  '   ',
];

/** Only the archive keeps a text as it was stated: it is what the content id is made from. */
const partial = formats.filter(({ id }) => !['json', 'html', 'markdown', 'latex'].includes(id));
const base = reportCalled('in a cloud');

describe.each(partial)('$id', (format) => {
  const harmless = format.write(withTexts(base, 'https://example.org/name'));
  test.each(hostile)('%j does nothing', (text) => check(format, text, harmless));
  test('nor does any other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => check(format, text, harmless)),
      { numRuns: 40 },
    );
  });
});

function check(format: ReportFormat, text: string, harmless: string): void {
  const written = format.write(withTexts(base, text));
  // Nothing that cannot be seen, and no line of its own.
  expect(written).not.toMatch(
    /[\u0000-\u0009\u000b-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u,
  );
  expect(written.endsWith('\n')).toBe(true);
  checks[format.extension]?.(written, harmless);
}

const checks: Readonly<Record<string, (written: string, harmless: string) => void>> = {
  txt: (written) => expect(lines(written)).toBe(1),
  md: (written, harmless) => {
    expect(blocks(written)).toEqual(blocks(harmless));
    const bare = written.replace(/\\./g, '');
    expect(bare.replace(/<https?:[^<>\s]*>/g, '')).not.toMatch(/[<`[\]|]/);
    expect(bare.replace(/^- \*\*[^*]+:\*\*/gm, '')).not.toContain('*');
  },
  tex: (written) => {
    expect(written).not.toMatch(/\\(input|write|end\{document|include)/);
    expect(balance(written)).toBe(0);
    for (const line of written.split('\n')) if (!line.startsWith('%')) noComment(line);
  },
  bib: (written, harmless) => {
    expect(written.match(/^@/gm)).toEqual(harmless.match(/^@/gm));
    expect(balance(written)).toBe(0);
  },
  csv: (written, harmless) => {
    const rows = csvParseRows(written);
    expect(rows.map(({ length }) => length)).toEqual(csvParseRows(harmless).map(({ length }) => length));
    for (const cell of rows.flat())
      if (!/^-?\d+(\.\d+)?(e[-+]?\d+)?$/.test(cell)) expect(cell).not.toMatch(/^\s*[=+\-@]/);
  },
  yaml: (written, harmless) => {
    const keys = (yaml: string) =>
      Object.keys((parseYaml(yaml) as { co2_eq_emissions: object }).co2_eq_emissions);
    expect(keys(written)).toEqual(keys(harmless));
    expect(written).not.toContain('<');
  },
  json: sameShape,
  jsonld: sameShape,
};

function sameShape(written: string): void {
  expect(written).not.toContain('<');
  JSON.parse(written);
}

const lines = (text: string): number => text.trimEnd().split('\n').length;

/** What each line begins with: headings, bullets and paragraphs, links left out, which a hostile address has none of. */
const blocks = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('The calculation'))
    .map((line) => /^(#+ |- )?/.exec(line)?.[0] ?? '');

/** Braces that open less those that close; escaped ones are letters. */
function balance(text: string): number {
  let depth = 0;
  for (const [brace] of text.replace(/\\[{}\\]/g, '').matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return Number.NaN;
  }
  return depth;
}

/** A per cent sign that is neither escaped nor in an address would hide the rest of its line. */
function noComment(line: string): void {
  expect(line.replace(/\\url\{[^{}]*\}/g, '')).not.toMatch(/(?<!\\)%/);
}

describe.each(formats)('$id', (format) => {
  test.each(names)('of %s: the same bytes for the same report, and nothing is missing in words', (name) => {
    const report = reportCalled(name);
    const written = format.write(report);
    expect(format.write(structuredClone(report))).toBe(written);
    expect(written).not.toMatch(/\bundefined\b|\bNaN\b|\bInfinity\b|\[object/);
    if (['txt', 'md', 'tex'].includes(format.extension)) expect(written).not.toMatch(/\(\s*\)|: *$|, \)/m);
  });
});

test('each format has an id of its own', () => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
  expect(formats.every(({ id }) => /^[a-z-]+$/.test(id))).toBe(true);
});
