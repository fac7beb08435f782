import type { Block, Inline, Section } from '../document.ts';
import { documentOf } from '../documentOf.ts';
import { escapeMarkdown, visible } from '../escape.ts';
import type { ReportFormat } from '../report.ts';

/** The whole report in Markdown: CommonMark with tables and formulas between dollar signs, as GitHub reads both. */
export const markdownReport: ReportFormat = {
  id: 'markdown',
  label: 'Report, Markdown',
  purpose: 'The whole report for a repository, a wiki or a model card.',
  extension: 'md',
  mediaType: 'text/markdown',
  write: (report) => {
    const { title, subtitle, sections } = documentOf(report);
    return [`# ${escapeMarkdown(title)}`, escapeMarkdown(subtitle), ...sections.flatMap(sectionText), '']
      .join('\n\n')
      .replace(/\n+$/, '\n');
  },
};

function sectionText({ title, blocks }: Section): string[] {
  return [`## ${escapeMarkdown(title)}`, ...blocks.map(blockText)];
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return line(block.content);
    case 'list':
      return block.items.map((item) => `- ${line(item)}`).join('\n');
    case 'table': {
      const heads = block.columns.map(({ title }) => escapeMarkdown(title));
      const rules = block.columns.map(({ isNumber }) => (isNumber ? '---:' : '---'));
      const rows = [heads, rules, ...block.rows.map((cells) => cells.map(line))];
      return [
        `**${escapeMarkdown(block.caption)}**`,
        '',
        ...rows.map((cells) => `| ${cells.join(' | ')} |`),
      ].join('\n');
    }
    case 'equations':
      return block.equations
        .map(({ label, latex, substituted, source }) =>
          [
            `**${escapeMarkdown(label)}**${source === undefined ? '' : `, ${escapeMarkdown(source)}`}`,
            `$$${latex}$$`,
            ...substituted.map(escapeMarkdown),
          ].join('\n\n'),
        )
        .join('\n\n');
  }
}

function line(content: readonly Inline[]): string {
  const text = content.map((part) => {
    if (typeof part === 'string') return escaped(part);
    if ('badge' in part) return `*${part.badge}*`;
    if ('code' in part) return code(part.code);
    if ('row' in part) return code(part.row);
    return `[${escapeMarkdown(part.text)}](<${address(part.address)}>)`;
  });
  return text.join('');
}

/** Spaces at the ends stand between parts of a line. */
function escaped(text: string): string {
  const [, before = '', , after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  return `${before}${escapeMarkdown(text)}${text.trim() === '' ? '' : after}`;
}

/** Code that no run of backticks in it ends; a bar would end the cell of a table. */
function code(text: string): string {
  const shown = visible(text);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const edge = /^`|`$/.test(shown) ? ' ' : '';
  return `${fence}${edge}${shown.replaceAll('|', String.raw`\|`)}${edge}${fence}`;
}

/** An address between angle brackets; one that is no web address leads nowhere. */
function address(url: string): string {
  return /^https?:/.test(url) ? visible(url).replace(/[<>\\ ]/g, encodeURIComponent) : '#';
}
