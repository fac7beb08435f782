import type { Block, Inline, Section } from '../document.ts';
import { documentOf } from '../documentOf.ts';
import { escapeLatex, visible } from '../escape.ts';
import type { ReportFormat } from '../report.ts';

/** The whole report as a document of its own, for any LaTeX engine and with the packages that every distribution has. */
export const latexReport: ReportFormat = {
  id: 'latex',
  label: 'Report, LaTeX',
  purpose: 'The whole report as a document to compile, or as an appendix to take parts from.',
  extension: 'tex',
  mediaType: 'application/x-tex',
  write: (report) => {
    const { title, subtitle, sections } = documentOf(report);
    return `${preamble}
\\title{${breakable(title)}}
\\author{${escapeLatex(subtitle)}}
\\begin{document}
\\maketitle
\\sloppy
${sections.map(sectionText).join('\n')}
\\end{document}
`;
  },
};

const preamble = String.raw`\documentclass[10pt]{article}
\usepackage[a4paper,margin=2cm]{geometry}
\usepackage{textcomp}
\usepackage{amsmath}
\usepackage{array}
\usepackage{longtable}
\usepackage{booktabs}
\usepackage[hidelinks]{hyperref}
\setlength{\parindent}{0pt}
\setlength{\parskip}{0.5em}
\date{}`;

function sectionText({ title, blocks }: Section): string {
  return `\n\\section{${escapeLatex(title)}}\n${blocks.map(blockText).join('\n\n')}`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return line(block.content);
    case 'list':
      return `\\begin{itemize}\n${block.items.map((item) => `\\item ${line(item)}`).join('\n')}\n\\end{itemize}`;
    case 'table':
      return tableText(block);
    case 'equations':
      return block.equations
        .map(({ label, latex, substituted, source }) =>
          [
            `\\textbf{${escapeLatex(label)}}${source === undefined ? '' : `, ${escapeLatex(source)}`}`,
            `\\[${latex}\\]`,
            ...substituted.map((text) => `${escapeLatex(text)}\n`),
          ].join('\n'),
        )
        .join('\n');
  }
}

/** Share of the line that a column gets, by the number of columns; the longest texts stand in the first and the last. */
const shares: Readonly<Record<number, readonly string[]>> = {
  3: ['0.44', '0.22', '0.26'],
  5: ['0.05', '0.34', '0.06', '0.16', '0.29'],
  6: ['0.27', '0.1', '0.14', '0.19', '0.05', '0.15'],
};

function tableText({ caption, columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const widths = shares[columns.length] ?? columns.map(() => String(1 / (columns.length + 1)));
  const layout = columns.map(
    ({ isNumber }, index) =>
      `>{\\${isNumber ? 'raggedleft' : 'raggedright'}\\arraybackslash}p{${widths[index] ?? ''}\\linewidth}`,
  );
  const cells = (texts: readonly string[]): string => `${texts.join(' & ')} \\\\`;
  const heads = `\\toprule ${cells(columns.map(({ title }) => escapeLatex(title)))} \\midrule`;
  return [
    `{\\footnotesize\\begin{longtable}{@{}${layout.join('')}@{}}`,
    // In the table, or a page may end between the two.
    `\\multicolumn{${columns.length}}{@{}l}{\\textit{${escapeLatex(caption)}}} \\\\`,
    `${heads} \\endfirsthead`,
    `${heads} \\endhead`,
    `\\bottomrule \\endfoot`,
    ...rows.map((row) => cells(row.map(line))),
    '\\end{longtable}}',
  ].join('\n');
}

function line(content: readonly Inline[]): string {
  const parts = content.map((part) => {
    if (typeof part === 'string') return breakable(part);
    if ('badge' in part) return `\\textsc{${part.badge}}`;
    if ('code' in part) return `\\texttt{${anywhere(part.code)}}`;
    if ('row' in part) return `\\texttt{${anywhere(part.row)}}`;
    return /^https?:/.test(part.address)
      ? `\\href{${address(part.address)}}{${breakable(part.text)}}`
      : breakable(part.text);
  });
  return parts.join('');
}

/** Text in which a word too long for a line may be broken. */
function breakable(text: string): string {
  return text
    .split(/(\S{30,})/)
    .map((part, index) => (index % 2 === 0 ? escapeLatex(part) : anywhere(part)))
    .join('');
}

/**
 * Text that may be broken at any place, without a hyphen: ids, hashes and addresses would read as others with one. The
 * file has line breaks too, since engines refuse a line of 200,000 characters.
 */
function anywhere(text: string): string {
  return [...visible(text)]
    .map(
      (character, index) =>
        `${escapeLatex(character)}\\allowbreak${(index + 1) % perLine === 0 ? '%\n' : '{}'}`,
    )
    .join('')
    .replace(/\\allowbreak(?:%\n|\{\})$/, '');
}
const perLine = 100;

/** An address inside a command: what LaTeX would read is escaped once for it and once for the address. */
function address(url: string): string {
  return visible(url)
    .replace(/[{}\\^~"<>|` ]|[^ -~]/gu, encodeURIComponent)
    .replace(/[%#&_$]/g, String.raw`\$&`);
}
