import { openRows, refusalOf } from '../../src/batch.ts';
import { columnNamed, harmless, openReader, readCell, resultPrefix, rowScenario } from '../../src/table.ts';
import { tables } from '../../src/tables.ts';
import { jsonErrorOffset } from '../../src/jsonError.ts';
import { ownColumns, quoted, resultColumns } from './columns.ts';
import { readRecords } from './records.ts';
import type { Done, Refusal, Setup, Task } from './setup.ts';

/** A row on its way: what it states, or why it cannot be read. */
interface Row {
  readonly line?: number;
  /** Its own columns, as they go into the output. */
  readonly own: readonly unknown[];
  /** The same as members of a JSON object, where that is what was read and is written. */
  readonly json?: string;
  readonly original: () => unknown;
  readonly scenario?: unknown;
  /** The column that states each field. */
  readonly columnOf?: ReadonlyMap<string, number>;
  readonly problem?: { readonly field: string; readonly message: string; readonly column?: string };
}

/** Reads, estimates and writes rows of one kind. */
export function openWork(setup: Setup): (task: Task) => Done {
  const { columns, read, write, samples, output } = setup;
  const estimateAll = openRows(tables, samples === undefined ? {} : { samples });
  const reader = openReader(tables);
  const results = resultColumns(samples);
  const own = ownColumns(setup);
  const header = columns.map((column) => column.header);
  const ownKeys = own.map(({ name }) => JSON.stringify(name));
  const resultKeys = results.map(({ name }) => JSON.stringify(name));

  /** A row of a table as a scenario. */
  function fromCells(cells: readonly string[]): Pick<Row, 'scenario' | 'columnOf' | 'problem'> {
    try {
      const { scenario, columnOf } = rowScenario(reader, columns, cells, read.decimal, 'lifecycle');
      return { scenario, columnOf };
    } catch (error) {
      const refusal = refusalOf(error);
      return { problem: refusal };
    }
  }

  function* textRows({ bytes = new Uint8Array(), line }: Task, skip: () => void): Generator<Row> {
    const { text, isBroken } = decode(bytes);
    const notUtf8 = (one: string): boolean => isBroken && one.includes('\uFFFD');
    const bad = { field: '', message: 'is not UTF-8 text; save it as UTF-8' };
    if (setup.input === 'ndjson') {
      const lines = text.split('\n');
      if (lines.at(-1) === '') lines.pop();
      for (const [index, one] of lines.entries()) {
        const json = one.trim();
        if (json === '') skip();
        else
          yield {
            line: line + index,
            own: [],
            original: () => json,
            ...(notUtf8(json) ? { problem: bad } : fromJson(json)),
          };
      }
      return;
    }
    for (const record of readRecords(text, read.delimiter, line)) {
      const cells = record.cells.map(readCell);
      if (!record.problem && cells.every((cell) => cell === '')) skip();
      else if (cells.length === header.length && cells.every((cell, index) => cell === header[index])) skip();
      else {
        const original = (): unknown => record.text;
        const problem = notUtf8(record.text) ? bad : problemOf(record.problem, cells.length);
        yield {
          line: record.line,
          own: own.map(({ index }) => cells[index] ?? ''),
          original,
          ...(problem ? { problem } : fromCells(cells)),
        };
      }
    }
  }

  function problemOf(
    quotes: { readonly message: string; readonly column: number } | undefined,
    count: number,
  ): Row['problem'] {
    const named = (column: number): { column?: string } => {
      const name = header[column - 1];
      return name === undefined ? {} : { column: name };
    };
    if (quotes)
      return { field: '', message: `column ${quotes.column}: ${quotes.message}`, ...named(quotes.column) };
    if (count === header.length) return undefined;
    const many = count > header.length;
    return {
      field: '',
      message: `has ${count} cells, the header has ${header.length}; ${many ? `nothing names column ${header.length + 1}` : `column ${count + 1} is missing`}`,
      ...(many ? {} : named(count + 1)),
    };
  }

  function* parquetRows({ cells = [] }: Task): Generator<Row> {
    const length = cells[0]?.length ?? 0;
    for (let row = 0; row < length; row++) {
      const texts = cells.map((column) => cellText(column[row]));
      const original = (): unknown =>
        Object.fromEntries(header.map((name, index) => [name, plain(cells[index]?.[row])]));
      yield { own: own.map(({ index }) => cells[index]?.[row]), original, ...fromCells(texts) };
    }
  }

  const textOf = (value: string | number | undefined): string => {
    if (typeof value === 'number')
      return write.decimal === 'comma' ? String(value).replace('.', ',') : String(value);
    return value === undefined ? '' : quoted(harmless(value), write.delimiter);
  };

  return (task) => {
    let leftOut = 0;
    const rows: Row[] = [];
    if (task.broken === undefined)
      for (const row of task.cells ? parquetRows(task) : textRows(task, () => leftOut++)) rows.push(row);
    else
      rows.push({
        line: task.line,
        own: [],
        original: () => decode(task.bytes ?? new Uint8Array()).text,
        problem: { field: '', message: task.broken },
      });
    const readable = rows.filter(({ problem }) => !problem);
    const outcomes = estimateAll(readable.map(({ scenario }) => scenario));
    const refusals: Refusal[] = [];
    const columnsOut: unknown[][] | undefined =
      output === 'parquet' ? [...own, ...results].map(() => []) : undefined;
    let text = '';
    let next = 0;
    rows.forEach((row, index) => {
      const outcome = row.problem ?? outcomes[next++];
      if (!outcome) return;
      if (!('numbers' in outcome)) {
        refusals.push(refusal(row, index, outcome));
        return;
      }
      if (columnsOut) {
        row.own.forEach((value, column) => columnsOut[column]?.push(value));
        results.forEach(({ of }, column) => columnsOut[own.length + column]?.push(of(outcome) ?? null));
        return;
      }
      if (output === 'csv') {
        const cells = row.own.map((value) => quoted(harmless(cellText(value)), write.delimiter));
        for (const { of } of results) cells.push(textOf(of(outcome)));
        text += `${cells.join(write.delimiter)}\n`;
        return;
      }
      const parts = row.json
        ? [row.json]
        : row.own.map((value, column) => `${ownKeys[column] ?? '""'}:${JSON.stringify(plain(value))}`);
      results.forEach(({ of }, column) =>
        parts.push(`${resultKeys[column] ?? '""'}:${JSON.stringify(of(outcome) ?? null)}`),
      );
      text += `{${parts.join()}}\n`;
    });
    return {
      id: task.id,
      rows: rows.length,
      leftOut,
      refusals,
      ...(columnsOut ? { cells: columnsOut } : { bytes: encoded(text, task.spare) }),
    };
  };

  function refusal(
    row: Row,
    index: number,
    { field, message, column }: NonNullable<Row['problem']>,
  ): Refusal {
    const named = column ?? header[row.columnOf?.get(field) ?? columnNamed(columns, field) ?? -1];
    return {
      row: index,
      ...(row.line === undefined ? {} : { line: row.line }),
      ...(named === undefined ? {} : { column: named }),
      field,
      message,
      original: row.original(),
    };
  }

  /** A line as a scenario: `id` and results of an earlier run are no part of it. */
  function fromJson(json: string): Partial<Row> {
    let document: unknown;
    try {
      document = JSON.parse(json);
    } catch {
      return { problem: { field: '', message: `is not valid JSON at column ${jsonErrorOffset(json) + 1}` } };
    }
    if (typeof document !== 'object' || document === null || Array.isArray(document))
      return { scenario: document };
    const entries = Object.entries(document).filter(([key]) => !key.startsWith(resultPrefix));
    const stated = Object.fromEntries(entries);
    const scenario = Object.fromEntries(entries.filter(([key]) => key !== 'id'));
    return output === 'ndjson'
      ? { scenario, json: JSON.stringify(stated).slice(1, -1) }
      : { scenario, own: own.map(({ name }) => stated[name]) };
  }
}

const encoder = new TextEncoder();
/** Bytes that a UTF-16 unit takes at most. */
const widest = 3;

/** Text as UTF-8, in the memory given where it is enough. */
function encoded(text: string, spare: ArrayBuffer | undefined): Uint8Array<ArrayBuffer> {
  const enough = spare && spare.byteLength >= widest * text.length;
  const buffer = enough ? spare : new ArrayBuffer(2 * widest * text.length);
  const { written } = encoder.encodeInto(text, new Uint8Array(buffer));
  return new Uint8Array(buffer, 0, written);
}

function decode(bytes: Uint8Array): { readonly text: string; readonly isBroken: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isBroken: false };
  } catch {
    return { text: new TextDecoder().decode(bytes), isBroken: true };
  }
}

/** A value of a Parquet file as a cell of a table has it. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  return typeof value === 'object' ? JSON.stringify(plain(value)) : String(value).trim();
}

/** A value as JSON can hold it. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString();
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null) return value;
  return JSON.parse(
    JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner)),
  );
}
