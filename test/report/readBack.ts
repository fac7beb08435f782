import type { Inline, ReportDocument } from '../../packages/flopprint/src/report/index.ts';

/*
 * The words that a reader of a format sees, so that the numbers in them can be held against the document they were
 * written from. Formulas in symbols, style sheets and preambles are left out.
 */

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const unescaped = (text: string): string =>
  text.replace(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all);

export function wordsOfHtml(html: string): string {
  const body = html.replace(/^[^]*<main>/, '').replace(/<math\b[^]*?<\/math>/g, ' ');
  return unescaped(body.replace(/<[^>]*>/g, ' '));
}

export function wordsOfMarkdown(markdown: string): string {
  return unescaped(
    markdown
      .replace(/^\$\$.*\$\$$/gm, ' ')
      .replace(/\]\(<[^>]*>\)/g, ']')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1'),
  );
}

export function wordsOfLatex(latex: string): string {
  return (
    latex
      .replace(/^[^]*\\begin\{document\}/, (head) =>
        [...head.matchAll(/\\(?:title|author)\{(.*)\}/g)].map(([, words]) => words).join('\n'),
      )
      .replace(/\\\[.*\\\]/g, ' ')
      // The heads of a table stand there a second time, for its later pages.
      .replace(/^.*\\endhead$/gm, ' ')
      .replace(/\\allowbreak(?:\{\}|%\n)/g, '')
      .replace(/\\(?:begin|end)\{longtable\}.*|\\multicolumn\{\d\}\{@\{\}l\}/g, ' ')
      .replace(/\\href\{(?:[^{}\\]|\\.)*\}/g, ' ')
      .replace(/\\ensuremath\{\\times\}/g, '×')
      .replace(/\\textsuperscript\{((?:\\ensuremath\{-\})?\d+)\}/g, (_, digits: string) =>
        digits.replace('\\ensuremath{-}', '⁻').replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? ''),
      )
      .replace(/\\ensuremath\{-\}/g, '−')
      .replace(/\\textsubscript\{(\d)\}/g, (_, digit: string) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)] ?? '')
      .replace(/\\[,%#&$_{}]/g, (escape) => (escape === '\\,' ? ' ' : escape.slice(1)))
      .replace(/\{-\}/g, '-')
  );
}

/** The words of the document itself. */
export function wordsOf({ title, subtitle, sections }: ReportDocument): string {
  const line = (content: readonly Inline[]): string =>
    content
      .map((part) => {
        if (typeof part === 'string') return part;
        if ('badge' in part) return part.badge;
        if ('code' in part) return part.code;
        return 'row' in part ? part.row : part.text;
      })
      .join('');
  return [
    title,
    subtitle,
    ...sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind === 'paragraph') return [line(block.content)];
        if (block.kind === 'list') return block.items.map(line);
        if (block.kind === 'table')
          return [
            block.caption,
            ...block.columns.map((column) => column.title),
            ...block.rows.flatMap((row) => row.map(line)),
          ];
        return block.equations.flatMap(({ label, source = '', substituted }) => [
          `${label}, ${source}`,
          ...substituted,
        ]);
      }),
    ),
  ].join('\n');
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number as a text shows it: its value, and half of the last place that is shown. */
export interface ShownNumber {
  readonly text: string;
  readonly value: number;
  readonly half: number;
}

/** Every number of a text, thousands and powers of ten as this project writes them. */
export function numbersIn(text: string): ShownNumber[] {
  const pattern = /(?<![\w.])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s×\s10(⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))?(?![\w])/g;
  return [...text.matchAll(pattern)].map(([all, whole = '', fraction = '', power = '']) => {
    const digits = [...power.replace('⁻', '')].map((digit) => raised.indexOf(digit)).join('');
    const exponent = Number(digits || 0) * (power.startsWith('⁻') ? -1 : 1);
    // The zeros at the end of a whole number may stand for digits that were rounded away.
    const zeros =
      fraction === '' && power === '' ? (/0+$/.exec(whole.replaceAll(',', ''))?.[0].length ?? 0) : 0;
    const decimals = Math.max(0, fraction.length - 1) - zeros;
    return {
      text: all,
      value: Number(`${whole.replaceAll(',', '')}${fraction}e${exponent}`),
      half: 0.5 * 10 ** (exponent - decimals),
    };
  });
}
