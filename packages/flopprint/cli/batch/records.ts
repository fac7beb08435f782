import type { Delimiter } from '../../src/table.ts';

/** A record of delimited text. */
export interface Record {
  readonly cells: readonly string[];
  /** As it was written, without the line break. */
  readonly text: string;
  /** The line that it begins on. */
  readonly line: number;
  /** What is wrong with its quotes, and in which column, from 1. */
  readonly problem?: { readonly message: string; readonly column: number };
}

/** Reads records by RFC 4180: a field in quotes may hold delimiters, line breaks and doubled quotes. */
export function* readRecords(text: string, delimiter: Delimiter, firstLine: number): Generator<Record> {
  let at = 0;
  let line = firstLine;
  while (at < text.length) {
    const start = at;
    const startLine = line;
    const cells: string[] = [];
    let problem: Record['problem'];
    for (let isMore = true; isMore;) {
      if (text[at] === '"') {
        const first = at + 1;
        let close = text.indexOf('"', first);
        while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
        if (close === -1) {
          close = text.length;
          problem ??= { message: 'its quote is not closed', column: cells.length + 1 };
        }
        const cell = text.slice(first, close);
        for (let next = cell.indexOf('\n'); next !== -1; next = cell.indexOf('\n', next + 1)) line++;
        at = close + 1;
        const end = endOfField(text, at, delimiter);
        if (text.slice(at, end).trim() !== '')
          problem ??= { message: 'text stands after its closing quote', column: cells.length + 1 };
        cells.push(cell.includes('"') ? cell.replaceAll('""', '"') : cell);
        at = end;
      } else {
        const end = endOfField(text, at, delimiter);
        cells.push(text.slice(at, end));
        at = end;
      }
      isMore = text[at] === delimiter;
      if (isMore) at++;
    }
    const end = at;
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    line++;
    yield { cells, text: text.slice(start, end), line: startLine, ...(problem ? { problem } : {}) };
  }
}

/** Where a field without quotes ends: a delimiter, a line break or the end. */
function endOfField(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  for (; at < text.length; at++) {
    const sign = text[at];
    if (sign === delimiter || sign === '\n' || (sign === '\r' && (text[at + 1] ?? '\n') === '\n')) break;
  }
  return at;
}
