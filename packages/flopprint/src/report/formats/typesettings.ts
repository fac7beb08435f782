import type { Amount } from '../../estimate.ts';
import { formatAmount, formatInterval, formatNumber, thinSpace } from '../../format.ts';
import { escapeLatex, escapeMarkdown, visible } from '../escape.ts';
import { plainTypesetting, type ParagraphNames, type Typesetting } from '../paragraph.ts';
import type { Report } from '../report.ts';
import { machineNumber, plainExponent, safeAddress } from './facts.ts';

/** The names of a report as the paragraph takes them. */
export function paragraphNames({ names, sources, link }: Report): ParagraphNames {
  const address = safeAddress(link);
  return {
    ...(names.device === undefined ? {} : { device: names.device }),
    ...(names.place === undefined ? {} : { place: names.place }),
    ...(address === undefined ? {} : { link: address }),
    sourceOf: (id) => {
      const source = sources.find((one) => one.id === id);
      return source?.authors ?? source?.title ?? id;
    },
  };
}

export const plain: Typesetting = {
  ...plainTypesetting,
  text: (text) => plainTypesetting.text(visible(text)),
};

export const markdown: Typesetting = {
  text: escapeMarkdown,
  number: (value, precision) => escapeMarkdown(formatNumber(value, precision)),
  amount: (amount) => escapeMarkdown(formatAmount(amount)),
  interval: (amount) => escapeMarkdown(formatInterval(amount)),
  link: (address) => `<${address}>`,
};

export const latex: Typesetting = {
  text: escapeLatex,
  number: (value, precision) => latexNumbers(formatNumber(value, precision)),
  amount: (amount) => latexNumbers(formatAmount(amount)),
  interval: (amount) => latexNumbers(formatInterval(amount)),
  link: (address) => String.raw`\url{${address}}`,
};

/** Text with numbers of ours: a power of ten is mathematics. */
function latexNumbers(text: string): string {
  return text
    .split(/(\S+ × 10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/)
    .map((part, index) => {
      if (index % 2 === 0) return escapeLatex(part);
      const [mantissa = '', exponent = ''] = part.split(' × 10');
      return String.raw`$${mantissa.replace('−', '-')} \times 10^{${plainExponent(exponent)}}$`;
    })
    .join('');
}

/** Numbers and units as siunitx (version 3) takes them. */
export const siunitx: Typesetting = {
  text: escapeLatex,
  number: (value, precision) => String.raw`\num{${machineNumber(formatNumber(value, precision))}}`,
  amount: (amount) => {
    const [number = '', unit] = halves(formatAmount(amount));
    const shown = machineNumber(number);
    return unit === undefined ? String.raw`\num{${shown}}` : String.raw`\qty{${shown}}{${literalUnit(unit)}}`;
  },
  interval: (amount) => {
    const [range, unit] = halves(formatInterval(amount));
    if (!range) return '';
    const ends = range.split(' to ').map((end) => `{${machineNumber(end)}}`);
    return unit === undefined
      ? String.raw`\numrange${ends.join('')}`
      : String.raw`\qtyrange${ends.join('')}{${literalUnit(unit)}}`;
  },
  link: latex.link,
};

/** A formatted amount at its first thin space: the number, and the unit if it has one. */
function halves(text: string): readonly [number: string, unit?: string] {
  const at = text.indexOf(thinSpace);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + thinSpace.length)];
}

/** A unit of ours as siunitx sets one that it has no macro for: `t CO₂e` is `t.CO_2e`, `m³` is `m^3`. */
function literalUnit(unit: string): string {
  return unit
    .replaceAll(thinSpace, '.')
    .replaceAll('₂', '_2')
    .replace(/[²³]/g, (power) => `^${plainExponent(power)}`)
    .replaceAll('%', String.raw`\%`);
}

/** Amount and interval of a table in a typesetting; an empty interval where there is none. */
export const cellsOf = (amount: Amount, { amount: value, interval }: Typesetting): [string, string] => [
  value(amount),
  interval(amount),
];
