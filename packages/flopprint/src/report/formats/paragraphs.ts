import { paragraphOf } from '../paragraph.ts';
import type { Report, ReportFormat } from '../report.ts';
import { latex, markdown, paragraphNames, plain, siunitx } from './typesettings.ts';

export const paragraphPlain: ReportFormat = {
  id: 'paragraph',
  label: 'Paragraph, plain text',
  purpose: 'What a run costs, in the words of a paper, for any text editor.',
  extension: 'txt',
  mediaType: 'text/plain',
  write: (report) => `${paragraphOf(report.estimate, paragraphNames(report), plain)}\n`,
};

export const paragraphMarkdown: ReportFormat = {
  id: 'paragraph-markdown',
  label: 'Paragraph, Markdown',
  purpose: 'What a run costs, in the words of a paper, for a README or a model card.',
  extension: 'md',
  mediaType: 'text/markdown',
  write: (report) => `${paragraphOf(report.estimate, paragraphNames(report), markdown)}\n`,
};

/**
 * LaTeX of 2018 or newer, with nothing but `\url`, which packages url and hyperref define. Characters of other scripts
 * stand as code points, since an engine with 8-bit fonts has no glyph for them.
 */
export const paragraphLatex: ReportFormat = {
  id: 'paragraph-latex',
  label: 'Paragraph, LaTeX',
  purpose: 'What a run costs, in the words of a paper, for a LaTeX document.',
  extension: 'tex',
  mediaType: 'application/x-tex',
  write: (report) => `${needsUrl(report)}${paragraphOf(report.estimate, paragraphNames(report), latex)}\n`,
};

/** As `paragraphLatex`, with numbers and units in the macros of siunitx 3 (2021); of an older one, `\SI` is `\qty`. */
export const paragraphSiunitx: ReportFormat = {
  id: 'paragraph-siunitx',
  label: 'Paragraph, LaTeX with siunitx',
  purpose: 'The paragraph for a LaTeX document that sets numbers and units with siunitx.',
  extension: 'tex',
  mediaType: 'application/x-tex',
  write: (report) =>
    '% needs \\usepackage{siunitx}, version 3\n' +
    `${needsUrl(report)}${paragraphOf(report.estimate, paragraphNames(report), siunitx)}\n`,
};

const needsUrl = (report: Report): string =>
  paragraphNames(report).link === undefined ? '' : '% needs \\usepackage{url} or \\usepackage{hyperref}\n';
