import type { Block, Inline, Section } from '../document.ts';
import { documentOf } from '../documentOf.ts';
import { escapeHtml } from '../escape.ts';
import { mathTree, type MathNode } from '../mathTree.ts';
import type { ReportFormat } from '../report.ts';

/** The whole report as one page without scripts that reads well on paper and needs nothing from anywhere else. */
export const htmlReport: ReportFormat = {
  id: 'html',
  label: 'Report, HTML',
  purpose: 'The whole report as one page, to read, print or put on a website.',
  extension: 'html',
  mediaType: 'text/html',
  write: (report) => {
    const { title, subtitle, sections } = documentOf(report);
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${style}
</style>
</head>
<body>
<main>
<h1><bdi>${escapeHtml(title)}</bdi></h1>
<p class="quiet">${escapeHtml(subtitle)}</p>
${sections.map(sectionHtml).join('\n')}
</main>
</body>
</html>
`;
  },
};

const style = `:root { font: 100%/1.5 Georgia, "Times New Roman", serif; color: #1c1a17; background: #fcfbf8; }
main { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2 { line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin-top: 2.5rem; border-top: 1px solid #d8d4cb; padding-top: 1rem; font-size: 1.3rem; }
.quiet, caption { color: #5d584f; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
caption { text-align: start; font-style: italic; padding-bottom: 0.3rem; }
th, td { text-align: start; vertical-align: top; padding: 0.2rem 0.9rem 0.2rem 0; border-bottom: 1px solid #e6e2d9; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.badge { border: 1px solid #b9b3a6; border-radius: 3px; padding: 0 0.3rem; font-size: 0.8rem; }
.stated { border-color: #1f5f8b; }
.unverified { border-style: dashed; }
th:first-child:nth-last-child(3) { width: 46%; }
th:first-child:nth-last-child(6) { width: 30%; }
code { font-size: 0.85em; overflow-wrap: anywhere; }
p, li { max-width: 46rem; overflow-wrap: anywhere; }
.equation { margin: 1.2rem 0; break-inside: avoid; }
.equation p { margin: 0.2rem 0; }
math { font-size: 1.1rem; }
a { color: #1f5f8b; }
@media (prefers-color-scheme: dark) {
  :root { color: #e9e5dc; background: #171613; }
  .quiet, caption { color: #aca69a; }
  h2, th, td { border-color: #3a3731; }
  .stated { border-color: #7db9e0; }
  a { color: #8cc4ea; }
}
@page { margin: 1.6cm; }
@media print {
  :root { color: #000; background: #fff; font-size: 9.5pt; }
  main { max-width: none; margin: 0; padding: 0; }
  .scroll { overflow: visible; }
  .number { white-space: normal; }
  tr { break-inside: avoid; }
  h2, caption { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}`;

function sectionHtml({ id, title, blocks }: Section): string {
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${escapeHtml(title)}</h2>
${blocks.map(blockHtml).join('\n')}
</section>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${line(block.content)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${line(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(block);
    case 'equations':
      return block.equations
        .map(
          ({ label, latex, substituted, source }) =>
            `<div class="equation">\n<p>${escapeHtml(label)}${source === undefined ? '' : `, <span class="quiet">${escapeHtml(source)}</span>`}</p>\n` +
            `<div class="scroll">${mathml(latex)}</div>\n${substituted.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}\n</div>`,
        )
        .join('\n');
  }
}

function tableHtml({ caption, columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const isNumber = (index: number): string => (columns[index]?.isNumber ? ' class="number"' : '');
  const heads = columns.map(
    ({ title }, index) => `<th scope="col"${isNumber(index)}>${escapeHtml(title)}</th>`,
  );
  const cells = (row: (typeof rows)[number]): string =>
    row.map((content, index) => `<td${isNumber(index)}>${line(content)}</td>`).join('');
  return `<div class="scroll">
<table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}
</tbody>
</table>
</div>`;
}

function line(content: readonly Inline[]): string {
  const parts = content.map((part) => {
    if (typeof part === 'string') return escapeHtml(part);
    if ('badge' in part) return `<span class="badge ${part.badge}">${part.badge}</span>`;
    if ('code' in part) return `<code>${escapeHtml(part.code)}</code>`;
    if ('row' in part) return `<code>${escapeHtml(part.row)}</code>`;
    const text = escapeHtml(part.text);
    return /^https?:/.test(part.address) ? `<a href="${escapeHtml(part.address)}">${text}</a>` : text;
  });
  return parts.join('');
}

/** A formula as MathML, which browsers set without a font or a script of ours. */
function mathml(latex: string): string {
  return `<math display="block">${markup(mathTree(latex))}</math>`;
}

function markup({ tag, text, children = [] }: MathNode): string {
  return `<${tag}>${text === undefined ? children.map(markup).join('') : escapeHtml(text)}</${tag}>`;
}
