import { open } from 'node:fs/promises';
import { InputError } from '../../src/errors.ts';
import { decimalOf, delimiterOf, readCell, type Decimal, type Delimiter } from '../../src/table.ts';
import type { Buffers } from './buffers.ts';
import { readRecords } from './records.ts';

/** A stretch of whole records, and where the input stands after it. */
export interface Stretch {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly line: number;
  readonly broken?: string;
  /** Byte and line of the input that come next. */
  readonly next: { readonly offset: number; readonly line: number };
}

const kilobyte = 2 ** 10;
/** A stretch is large enough that handing it over costs little, and small enough that several fit in the memory. */
const stretchSize = 64 * kilobyte;
/** A record that is longer has lost a quote, or is none. */
const longest = 1024 * kilobyte;
const [lineFeed, quote] = [0x0a, 0x22];

/** The beginning of a text: what is read of it before any row. */
export interface Head {
  readonly bytes: Uint8Array;
  /** Whether that is all of it. */
  readonly isAll: boolean;
  /** What follows the beginning, from a stream that cannot be read twice. */
  readonly rest?: AsyncIterator<Uint8Array>;
}

/** Reads the beginning of a file, or of standard input for `-`. */
export async function readHead(path: string): Promise<Head> {
  if (path !== '-') {
    const file = await open(path, 'r');
    try {
      const bytes = new Uint8Array(stretchSize);
      let length = 0;
      for (let read = -1; read !== 0 && length < bytes.length; length += read)
        ({ bytesRead: read } = await file.read(bytes, length, bytes.length - length));
      return { bytes: bytes.subarray(0, length), isAll: length < bytes.length };
    } finally {
      await file.close();
    }
  }
  const rest = (process.stdin as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  let bytes: Uint8Array = new Uint8Array();
  while (bytes.length < stretchSize) {
    const { value, done } = await rest.next();
    if (done) return { bytes, isAll: true };
    bytes = Buffer.concat([bytes, value]);
  }
  return { bytes, isAll: false, rest };
}

/** Bytes before the text: the mark of UTF-8. */
export function markLength(bytes: Uint8Array, name: string): number {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new InputError(name, 'is UTF-16 text; save it as UTF-8');
  return first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
}

/** How a table is written, and where its first row begins. */
export interface TableHead {
  readonly header: readonly string[];
  readonly delimiter: Delimiter;
  readonly decimal: Decimal;
  readonly next: { readonly offset: number; readonly line: number };
}

/** Reads the header of a table; delimiter and decimal sign are those of its beginning. */
export function readTableHead({ bytes, isAll }: Head, name: string): TableHead {
  const decoder = new TextDecoder();
  let offset = markLength(bytes, name);
  let line = 1;
  const stated = /^sep=([,;\t])\r?\n/i.exec(decoder.decode(bytes.subarray(offset, offset + 8)));
  if (stated) {
    offset += stated[0].length;
    line++;
  }
  const delimiter =
    (stated?.[1] as Delimiter | undefined) ?? delimiterOf(decoder.decode(bytes.subarray(offset)));
  const scanner = openScanner(delimiter.charCodeAt(0));
  for (;;) {
    const end = scanner.first(bytes, offset) ?? (isAll ? bytes.length : undefined);
    if (end === undefined) throw new InputError(name, 'its header does not end; is it a table?');
    if (end === offset) throw new InputError(name, 'is empty; give a table with a header');
    const text = decoder.decode(bytes.subarray(offset, end));
    const [record] = readRecords(text, delimiter, line);
    line += text.split('\n').length - 1;
    offset = end;
    const cells = (record?.cells ?? []).map(readCell);
    if (cells.every((cell) => cell === '')) continue;
    if (record?.problem) throw new InputError(name, `in its header, ${record.problem.message}; mend it`);
    const rows = [...readRecords(decoder.decode(bytes.subarray(offset)), delimiter, line)];
    const decimal = decimalOf(
      rows.map((row) => row.cells.map(readCell)),
      delimiter,
    );
    const header = cells.map((cell, index) => cell || `column ${index + 1}`);
    return { header, delimiter, decimal, next: { offset, line } };
  }
}

/** Finds where records end, from bytes that come in pieces; without a delimiter each line is a record. */
function openScanner(delimiter: number | undefined) {
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  let lines = 0;
  let end = 0;
  let linesAtEnd = 0;
  const scan = (bytes: Uint8Array, from: number, onlyFirst: boolean): void => {
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at];
      if (state === 'quoted') {
        if (byte === quote) state = 'closed';
        else if (byte === lineFeed) lines++;
      } else if (byte === lineFeed) {
        lines++;
        end = at + 1;
        linesAtEnd = lines;
        state = 'start';
        if (onlyFirst) return;
      } else if (byte === quote && delimiter !== undefined && state !== 'plain') state = 'quoted';
      else state = byte === delimiter ? 'start' : 'plain';
    }
  };
  return {
    /** The end of the record that begins at an offset. */
    first(bytes: Uint8Array, from: number): number | undefined {
      this.reset();
      scan(bytes, from, true);
      return end === 0 ? undefined : end;
    },
    /** Goes on; `end` is then behind the last whole record. */
    scan: (bytes: Uint8Array, from: number) => scan(bytes, from, false),
    get end() {
      return end;
    },
    /** Lines up to there. */
    get lines() {
      return linesAtEnd;
    },
    get isQuoted() {
      return state === 'quoted';
    },
    /** Counts from the end of the last whole record. */
    shift() {
      lines -= linesAtEnd;
      end = 0;
      linesAtEnd = 0;
    },
    reset() {
      state = 'start';
      lines = 0;
      end = 0;
      linesAtEnd = 0;
    },
  };
}

/**
 * The records of a text in stretches, in order and none lost: a quote that is never closed makes a broken record of its
 * line, and the next line is read as if nothing had been.
 */
export async function* textStretches(
  path: string,
  head: Head,
  from: { readonly offset: number; readonly line: number },
  delimiter: Delimiter | undefined,
  name: string,
  buffers: Buffers,
): AsyncGenerator<Stretch> {
  let { offset, line } = from;
  const scanner = openScanner(delimiter?.charCodeAt(0));
  // One window over the input, moved on as its records are taken.
  let window = new Uint8Array(2 * stretchSize);
  let filled = 0;
  let scanned = 0;
  const take = (length: number, lines: number, broken?: string): Stretch => {
    const bytes = buffers.take(length);
    bytes.set(window.subarray(0, length));
    window.copyWithin(0, length, filled);
    filled -= length;
    const begins = line;
    offset += length;
    line += lines;
    return { bytes, line: begins, ...(broken ? { broken } : {}), next: { offset, line } };
  };
  /** Where the next bytes go. */
  const room = (length: number): Uint8Array => {
    if (filled + length > window.length) {
      const larger = new Uint8Array(2 * (filled + length));
      larger.set(window.subarray(0, filled));
      window = larger;
    }
    return window.subarray(filled, filled + length);
  };
  function* whole(): Generator<Stretch> {
    scanner.scan(window.subarray(0, filled), scanned);
    scanned = filled;
    if (scanner.end === 0) return;
    scanned -= scanner.end;
    yield take(scanner.end, scanner.lines);
    scanner.shift();
  }
  /** The first line of a record that does not end, alone. */
  function broken(): Stretch {
    const lineEnd = window.subarray(0, filled).indexOf(lineFeed);
    if (lineEnd === -1 && filled > longest)
      throw new InputError(
        name,
        `line ${line} is longer than ${longest / kilobyte} kB; is it a table of runs?`,
      );
    scanner.reset();
    scanned = 0;
    const length = lineEnd === -1 ? filled : lineEnd + 1;
    return take(length, lineEnd === -1 ? 0 : 1, 'its quote is not closed');
  }
  for await (const added of fill(path, head, offset, room)) {
    filled += added;
    if (filled < stretchSize) continue;
    yield* whole();
    while (filled > longest) {
      yield broken();
      yield* whole();
    }
  }
  yield* whole();
  while (scanner.isQuoted) {
    yield broken();
    yield* whole();
  }
  if (filled > 0) yield take(filled, 1);
}

/** Fills room with the bytes of an input and tells how many they are. */
async function* fill(
  path: string,
  { bytes, rest }: Head,
  offset: number,
  room: (length: number) => Uint8Array,
): AsyncGenerator<number> {
  if (path !== '-') {
    const file = await open(path, 'r');
    try {
      for (let at = offset, read = -1; read !== 0; at += read) {
        ({ bytesRead: read } = await file.read(room(stretchSize), 0, stretchSize, at));
        yield read;
      }
    } finally {
      await file.close();
    }
    return;
  }
  const put = (piece: Uint8Array): number => {
    room(piece.length).set(piece);
    return piece.length;
  };
  yield put(bytes.subarray(offset));
  for (let next = await rest?.next(); next && !next.done; next = await rest?.next()) yield put(next.value);
}
