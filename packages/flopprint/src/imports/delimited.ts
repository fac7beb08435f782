import { InputError } from '../errors.ts';
import { short } from '../number.ts';
import type { Problem } from './record.ts';

/** A row of a table: its line in the text, and its cells as written. */
export interface TextRow {
  readonly row: number;
  readonly cells: readonly string[];
}
export interface TextTable {
  readonly header: TextRow;
  readonly rows: readonly TextRow[];
  readonly delimiter: string;
  readonly problems: readonly Problem[];
}

/**
 * Reads a table whose rows are lines. Quotes hold a delimiter and never a line break: no format that is read writes one,
 * and a quote that is not closed then costs one row and not the rest of the file.
 * @param delimiters in the order of preference; the one that parts the header most is taken.
 * @throws InputError for a text without a line.
 */
export function readDelimited(text: string, delimiters: readonly string[]): TextTable {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const [usual = ','] = delimiters;
  if (first === -1)
    throw new InputError('', 'row 1, column 1: the file is empty; give one with a header row');
  const head = lines[first] ?? '';
  const delimiter = delimiters.reduce(
    (best, one) => (head.split(one).length > head.split(best).length ? one : best),
    usual,
  );
  const problems: Problem[] = [];
  const rows: TextRow[] = [];
  const header = { row: first + 1, cells: partLine(head, delimiter).cells.map((cell) => cell.trim()) };
  for (let index = first + 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    const { cells, unclosed } = partLine(line, delimiter);
    if (unclosed === undefined) rows.push({ row: index + 1, cells });
    else
      problems.push({
        row: index + 1,
        column: unclosed + 1,
        ...(header.cells[unclosed] ? { name: short(header.cells[unclosed]) } : {}),
        message: 'a quote is opened and not closed on its line, so the row is left out; close it',
      });
  }
  return { header, rows, delimiter, problems };
}

/** The cells of a line (RFC 4180 within one line); `unclosed` is the cell whose quote has no end. */
function partLine(
  line: string,
  delimiter: string,
): { readonly cells: readonly string[]; readonly unclosed?: number } {
  if (!line.includes('"')) return { cells: line.split(delimiter) };
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (line[at] === '"') {
      let cell = '';
      let end = line.indexOf('"', at + 1);
      while (end !== -1 && line[end + 1] === '"') {
        cell += line.slice(at + 1, end + 1);
        at = end + 1;
        end = line.indexOf('"', at + 1);
      }
      if (end === -1) return { cells, unclosed: cells.length };
      const next = line.indexOf(delimiter, end + 1);
      const behind = line.slice(end + 1, next === -1 ? undefined : next);
      cells.push(cell + line.slice(at + 1, end) + behind);
      if (next === -1) return { cells };
      at = next + delimiter.length;
    } else {
      const next = line.indexOf(delimiter, at);
      cells.push(line.slice(at, next === -1 ? undefined : next));
      if (next === -1) return { cells };
      at = next + delimiter.length;
    }
  }
}

/** A row whose cells are read by the name of their column; what cannot be read becomes a problem. */
export interface Cells {
  readonly row: number;
  /** Undefined for a column that the file lacks, and for an empty cell. */
  readonly text: (name: string) => string | undefined;
  /** A number that is not negative. */
  readonly number: (name: string) => number | undefined;
  readonly refuse: (name: string, message: string) => void;
}

/** Cells that say that there is nothing, as pandas, Python and Slurm write it. */
const nothing = new Set(['', 'nan', 'none', 'null', 'na', 'n/a', 'unknown']);

/** Opens rows for reading by name; names of columns are compared without case. */
export function openRows(
  { header, delimiter }: Pick<TextTable, 'header' | 'delimiter'>,
  problems: Problem[],
): (row: TextRow) => Cells {
  const places = new Map(header.cells.map((name, index) => [name.toLowerCase(), index]));
  return (row) => openRow(places, delimiter, row, problems);
}

function openRow(
  places: ReadonlyMap<string, number>,
  delimiter: string,
  { row, cells }: TextRow,
  problems: Problem[],
): Cells {
  const text = (name: string): string | undefined => {
    const cell = cells[places.get(name.toLowerCase()) ?? -1]?.trim();
    return cell === undefined || nothing.has(cell.toLowerCase()) ? undefined : cell;
  };
  const refuse = (name: string, message: string): void => {
    problems.push({ row, column: (places.get(name.toLowerCase()) ?? 0) + 1, name, message });
  };
  const number = (name: string): number | undefined => {
    const written = text(name);
    if (written === undefined) return undefined;
    // A comma parts decimals only where it cannot part cells.
    const value = plainNumber(delimiter === ',' ? written : written.replace(/^([+-]?\d*),(\d+)/, '$1.$2'));
    if (value === undefined) refuse(name, `"${short(written)}" is not a number; the cell is left out`);
    else if (value < 0) refuse(name, `${short(written)} is negative; the cell is left out`);
    else return value;
    return undefined;
  };
  return { row, text, number, refuse };
}

/** A decimal number; nothing for any other text, an infinity included. */
export function plainNumber(text: string): number | undefined {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
