import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import temml from 'temml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { equationSets } from '../../packages/flopprint/src/equations/index.ts';
import { tables, type Scenario } from '../../packages/flopprint/src/index.ts';
import { texts } from '../../packages/flopprint/src/kernels/texts.ts';
import { htmlReport } from '../../packages/flopprint/src/report/formats/html.ts';
import { latexReport } from '../../packages/flopprint/src/report/formats/latex.ts';
import { markdownReport } from '../../packages/flopprint/src/report/formats/markdown.ts';
import {
  documentOf,
  mathTree,
  reportOf,
  type MathNode,
  type Report,
} from '../../packages/flopprint/src/report/index.ts';
import { ensureLatex } from '../latex.mjs';
import { numbersIn, wordsOf, wordsOfHtml, wordsOfLatex, wordsOfMarkdown } from './readBack.ts';

interface MarkdownToken {
  readonly type: string;
  readonly children: readonly { readonly type: string }[] | null;
}
/** A reader of CommonMark with the tables of GitHub; it comes without types. */
const MarkdownIt = createRequire(import.meta.url)('markdown-it') as new (options: object) => {
  parse(text: string, state: object): readonly MarkdownToken[];
};

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../scenarios/${name}.json`, import.meta.url), 'utf8')) as Scenario;
const named = ['gpt3', 'plan-7b', 'life-8b', 'divided-175b'];
const reports = new Map<string, Report>();
const reportCalled = (name: string): Report => {
  const report =
    reports.get(name) ?? reportOf(tables, read(name), { link: 'https://example.org/?v=1&preset=plan' });
  reports.set(name, report);
  return report;
};
const whole = [
  [htmlReport, wordsOfHtml],
  [markdownReport, wordsOfMarkdown],
  [latexReport, wordsOfLatex],
] as const;

/** Every number of an estimate, and what prose makes of it: shares as per cent. */
function figuresOf(value: unknown): number[] {
  if (typeof value === 'number') return [value, 100 * value, Math.abs(1 - value) * 100];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(figuresOf) : [];
}

describe.each(named)('the report of %s', (name) => {
  const report = reportCalled(name);
  const document = documentOf(report);

  test.each(whole)('says in $id the numbers of the document, in their order', (format, wordsIn) => {
    const expected = numbersIn(wordsOf(document)).map(({ text }) => text.replace(/\s/g, ' '));
    const shown = numbersIn(wordsIn(format.write(report))).map(({ text }) => text.replace(/\s/g, ' '));
    expect(expected.length).toBeGreaterThan(200);
    expect(shown).toEqual(expected);
  });

  test('has no number in its summary, results, shares and inputs that is not in the estimate', () => {
    const { carbon, ...rest } = report.estimate.total;
    const figures = figuresOf({ ...report.estimate, rest, share: (carbon?.p50 ?? 1) / (carbon?.value ?? 1) });
    // Percentiles and the ±10 % of a sentence, and the year in the version of the data.
    const words = new Set(['90', '10', '2026']);
    const sums = report.estimate.sensitivity?.map(
      (_, index, all) => 100 * all.slice(0, index + 1).reduce((sum, { share }) => sum + share, 0),
    );
    const known = [...figures, ...(sums ?? [])];
    const cells = document.sections
      .filter(({ id }) => ['summary', 'results', 'sensitivity', 'inputs'].includes(id))
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => {
        if (block.kind === 'paragraph') return block.content;
        // The first column holds labels, the last the names of rows.
        return block.kind === 'table'
          ? block.rows.flatMap((row) => row.slice(1, row.length > 3 ? -1 : undefined).flat())
          : [];
      })
      .filter((part) => typeof part === 'string')
      .map((text) => text.replace(/\d{4}-\d{2}-\d{2}\+\w+|\b\d+\.\d+\.\d+\b|https:\S+/g, ' '))
      .map((text) => text.replaceAll(report.names.device ?? ' ', ' '));
    const odd = cells
      .flatMap(numbersIn)
      .filter(({ text }) => !words.has(text))
      .filter(({ value, half }) => !known.some((figure) => Math.abs(figure - value) <= half * (1 + 1e-9)));
    expect(odd.map(({ text }) => text)).toEqual([]);
    expect(cells.flatMap(numbersIn).length).toBeGreaterThan(60);
  });

  test.each(whole)('is the same to the byte each time in $id', (format) => {
    expect(format.write(reportOf(tables, read(name), { link: report.link ?? '' }))).toBe(
      format.write(report),
    );
  });

  test('is valid HTML, without a script, that loads nothing', async () => {
    const html = htmlReport.write(report);
    expect(html).not.toMatch(/<script|<link|<img|\ssrc=|@import|url\(/i);
    expect(await complaintsAbout(html)).toEqual([]);
  });
});

async function complaintsAbout(html: string): Promise<string[]> {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended'],
    rules: { 'long-title': 'off', 'no-unknown-elements': 'error' },
  });
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

const hostile =
  '<script>alert(1)</script> <!-- &amp; \\input{/etc/passwd} \\end{document} =cmd() [x](javascript:1) ![y](z) $\\alpha$ ' +
  '**b** `c` | d | %#&_^~ {} "q" \'a\' ÀÞĄ中文 5ÿžłŁœőŰģ \u202e\u0007\ud800 \\[ \n\n# h\n---\n- l @everyone https://evil.example www.evil.example' +
  'x'.repeat(10_000);
const benign = 'An ordinary name';
const called = (name: string): Report => {
  const report = reportOf(tables, { ...read('plan-7b'), name });
  const estimate = { ...report.estimate, warnings: [{ field: name, message: name }] };
  return { ...report, estimate, names: { ...report.names, device: name, place: name } };
};

describe('a hostile name', () => {
  test('comes out inert in HTML: the same elements as with any other name', async () => {
    const elements = (name: string) => htmlReport.write(called(name)).match(/<[^>]*>/g);
    expect(elements(hostile)).toEqual(elements(benign));
    expect(await complaintsAbout(htmlReport.write(called(hostile)))).toEqual([]);
    expect(htmlReport.write(called(hostile))).not.toMatch(/[\u202e\u0007\ud800]/);
  });

  test('comes out inert in Markdown: the same blocks, links and codes as with any other name', () => {
    const reader = new MarkdownIt({ html: true, linkify: true });
    const tokens = (name: string) =>
      reader
        .parse(markdownReport.write(called(name)), {})
        .flatMap(({ type, children }) => [type, ...(children ?? []).map((child) => child.type)])
        .filter((type) => !type.startsWith('text'));
    expect(tokens(hostile)).toEqual(tokens(benign));
    expect(tokens(benign)).not.toContain('html_inline');
    expect(tokens(benign)).toContain('table_open');
  });

  test('comes out inert in LaTeX: no command that our own text has not, and braces in balance', () => {
    const commands = (name: string) => new Set(latexReport.write(called(name)).match(/\\([a-zA-Z]+|.)/g));
    const escapes = [
      '\\textless',
      '\\textgreater',
      '\\textbar',
      '\\textasciigrave',
      '\\$',
      '\\_',
      '\\^',
      '\\textasciicircum',
      '\\textasciitilde',
      '\\textbackslash',
      '\\{',
      '\\}',
      '\\#',
      '\\&',
      '\\textquotedblright',
    ];
    const more = [...commands(hostile)].filter((command) => !commands(benign).has(command));
    expect(more.filter((command) => !escapes.includes(command))).toEqual([]);
    const bare = latexReport.write(called(hostile)).replace(/\\[\\{}]/g, '');
    expect(bare.match(/\{/g)?.length).toBe(bare.match(/\}/g)?.length);
  });
});

describe('formulas', () => {
  const text = ({ text: own, children = [] }: MathNode): string => own ?? children.map(text).join('');
  const plain = (words: string) =>
    words
      .normalize('NFKC')
      .replace(/[\s\u2061\u2062\u200b]/g, '')
      .replaceAll('⋅', '·');

  test('say as MathML what temml makes of their LaTeX, every equation of the model', () => {
    const formulas = equationSets.flatMap((set) =>
      Object.keys(set.equations).map((name) => texts[set.name]?.[name]?.latex ?? ''),
    );
    expect(formulas.length).toBeGreaterThan(250);
    for (const latex of formulas)
      expect(plain(text(mathTree(latex))), latex).toBe(
        plain(temml.renderToString(latex).replace(/<[^>]*>/g, '')),
      );
  });

  test('refuse a command that nobody taught them, and nest as they are written', () => {
    expect(() => mathTree('\\unheard{x}')).toThrow('\\unheard');
    expect(mathTree("a'_{bc}")).toEqual({
      tag: 'mrow',
      children: [
        {
          tag: 'msubsup',
          children: [
            { tag: 'mi', text: 'a' },
            {
              tag: 'mrow',
              children: [
                { tag: 'mi', text: 'b' },
                { tag: 'mi', text: 'c' },
              ],
            },
            { tag: 'mo', text: '′' },
          ],
        },
      ],
    });
  });
});

describe('LaTeX', () => {
  const { engine, words } = ensureLatex();
  const folder = mkdtempSync(join(tmpdir(), 'flopprint-latex-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeAll(() => console.log(`LaTeX: ${words}`));

  function compile(name: string, latex: string): string {
    writeFileSync(join(folder, `${name}.tex`), latex);
    const argv = ['-interaction=nonstopmode', '-halt-on-error', '-no-shell-escape', `${name}.tex`];
    const { stdout } = spawnSync(engine ?? '', argv, { cwd: folder, encoding: 'latin1', timeout: 60_000 });
    return stdout;
  }

  if (engine === undefined)
    test(`is not compiled: ${words}`, () => expect(words).toContain('apt-get install'));
  else {
    test.each(named)(`of %s compiles with ${engine}, nothing far over the margin`, (name) => {
      const log = compile(name, latexReport.write(reportCalled(name)));
      expect(log).toContain('Output written on');
      const over = [...log.matchAll(/Overfull \\hbox \(([\d.]+)pt/g)].map(([, points]) => Number(points));
      expect(Math.max(0, ...over)).toBeLessThan(25);
    });
    test('with a hostile name compiles', () => {
      expect(compile('hostile', latexReport.write(called(hostile)))).toContain('Output written on');
    });
    test('with every letter that is let through compiles', () => {
      const letters = Array.from({ length: 0x17f }, (_, code) => String.fromCodePoint(code)).join(' ');
      expect(compile('letters', latexReport.write(called(letters)))).toContain('Output written on');
    });
    test('that is wrong is seen to be', () => {
      expect(
        compile('wrong', '\\documentclass{article}\\begin{document}\\unheard\\end{document}'),
      ).not.toContain('Output written');
    });
  }
});
