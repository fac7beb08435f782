import { dsvFormat } from 'd3-dsv';

/** What stands between two cells. */
export type Delimiter = ',' | ';' | '\t';
/** What stands before the decimals of a number. */
export type Decimal = 'point' | 'comma';

/** A table as it was pasted: every cell as it was written. */
export interface PastedTable {
  readonly header: readonly string[];
  /** As many cells in each as the header has. */
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: Delimiter;
  readonly decimal: Decimal;
}

const delimiters: readonly Delimiter[] = ['\t', ';', ','];

/** Reads CSV or TSV text; the first row that is not empty is the header, empty rows are left out. */
export function readTable(text: string): PastedTable {
  const plain = text.replace(/^\uFEFF/, '');
  const stated = /^sep=([,;\t])\r?\n/i.exec(plain);
  const body = stated ? plain.slice(stated[0].length) : plain;
  const delimiter = (stated?.[1] as Delimiter | undefined) ?? delimiterOf(body);
  const [first = [], ...others] = dsvFormat(delimiter)
    .parseRows(body)
    .map((cells) => cells.map(readCell))
    .filter((cells) => cells.some((cell) => cell !== ''));
  // A loop, because a spread of many thousand rows is more arguments than an engine takes.
  const width = others.reduce((most, cells) => Math.max(most, cells.length), first.length);
  const header = Array.from({ length: width }, (_, index) => first[index] || `column ${index + 1}`);
  const rows = others.map((cells) => Array.from({ length: width }, (_, index) => cells[index] ?? ''));
  return { header, rows, delimiter, decimal: decimalOf(rows, delimiter) };
}

/** A cell without the apostrophe that an export puts before what a spreadsheet would run. */
export const readCell = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@])/, '');

/** The sign that parts the first line most often, outside quotes. */
export function delimiterOf(text: string): Delimiter {
  const line = /^\s*(.*)$/m.exec(text.slice(0, 100_000))?.[1] ?? '';
  const unquoted = line.replace(/"[^"]*"/g, '');
  const counted = delimiters.map((sign) => ({ sign, count: unquoted.split(sign).length }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}

const surelyComma = /^[+-]?(\d+,(\d{1,2}|\d{4,})|\d{1,3}(\.\d{3})+,\d+)(\D|$)/;
const surelyPoint = /^[+-]?(\d+\.(\d{1,2}|\d{4,})|\d{1,3}(,\d{3})+\.\d+)(\D|$)/;

/**
 * Commas part decimals only where they do not part cells. Where no number decides, a semicolon does: programs write it
 * because the comma is taken.
 */
export function decimalOf(rows: readonly (readonly string[])[], delimiter: Delimiter): Decimal {
  if (delimiter === ',') return 'point';
  let commas = 0;
  let points = 0;
  for (const cells of rows)
    for (const cell of cells) {
      if (surelyComma.test(cell)) commas++;
      else if (surelyPoint.test(cell)) points++;
    }
  if (commas === points) return delimiter === ';' ? 'comma' : 'point';
  return commas > points ? 'comma' : 'point';
}

/** A number with the decimal point that the library reads; any other text as it is. */
export function withPoint(text: string, decimal: Decimal): string {
  if (decimal === 'point') return text;
  return text.replace(/^[+-]?\d[\d.,]*/, (digits) => {
    if (!digits.includes(','))
      return /^[+-]?\d{1,3}(\.\d{3})+$/.test(digits) ? digits.replace(/\./g, '') : digits;
    return digits.replace(/\./g, '').replace(',', '.');
  });
}
