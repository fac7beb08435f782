import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatById } from '../../packages/flopprint/src/report/index.ts';
import { hasLatex } from '../latex.mjs';
import { names, reportCalled, withTexts } from './reports.ts';

const engine = hasLatex();
const folder = mkdtempSync(join(tmpdir(), 'flopprint-latex-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The log of a document with this body; fails where pdflatex does. */
function compile(body: string, preamble: string): string {
  writeFileSync(
    join(folder, 'paper.tex'),
    `\\documentclass{article}\n${preamble}\n\\begin{document}\n${body}\n\\end{document}\n`,
  );
  const run = ['-interaction=nonstopmode', '-halt-on-error', '-no-shell-escape', 'paper.tex'];
  try {
    execFileSync('pdflatex', run, { cwd: folder, stdio: 'ignore', timeout: 60_000 });
  } catch {
    throw new Error(
      readFileSync(join(folder, 'paper.log'), 'latin1').match(/^! [^]{0,400}/m)?.[0] ?? 'pdflatex failed',
    );
  }
  return readFileSync(join(folder, 'paper.log'), 'latin1');
}

const url = String.raw`\usepackage{url}`;
const checklist = String.raw`\newcommand{\answerYes}[1]{[Yes] #1}`;
const hostile = [
  String.raw`\input{/etc/passwd} 100% $x$ #1 ~^_& {}}{ \\ "q" 'a'`,
  '<script>alert(1)</script>\u202e\n\n\\end{document}',
  'Größe, 中文, λ, 😀, ½',
];
const texts = (id: string): string[] =>
  [
    ...names.map((name) => reportCalled(name)),
    ...hostile.map((text) => withTexts(reportCalled('a whole life'), text)),
  ].map((report) => formatById(id)?.write(report) ?? '');

if (!engine)
  test('pdflatex and siunitx could not be had here: nothing was compiled', () => {
    expect(hasLatex()).toBe(false);
  });

if (engine)
  describe('pdflatex sets, without a missing character,', () => {
    test.each(['paragraph-latex', 'latex-table'])('%s', (id) => {
      const log = compile(texts(id).join('\n\n'), id === 'latex-table' ? '' : url);
      expect(log).not.toMatch(/Missing character|LaTeX Warning: (Command|Float too large)/);
    });
    test('the NeurIPS answer, in a list with the macro of its style', () => {
      const body = texts('neurips').map((text) => `\\begin{itemize}\n\\item Item 8\n${text}\\end{itemize}`);
      expect(compile(body.join('\n'), `${url}\n${checklist}`)).not.toMatch(/Missing character/);
    });
  });

if (engine)
  describe('siunitx sets', () => {
    test('the paragraph with its numbers and units', () => {
      const log = compile(texts('paragraph-siunitx').join('\n\n'), `${url}\n\\usepackage{siunitx}`);
      expect(log).not.toMatch(/Missing character|siunitx Error/);
    });
  });
