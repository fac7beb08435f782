import type { Column, Decimal, Delimiter } from '../../src/table.ts';

export const formats = ['csv', 'ndjson', 'parquet'] as const;
export type Format = (typeof formats)[number];

/** How rows are read and written: all that a worker has to know beside the rows. */
export interface Setup {
  readonly input: Format;
  readonly output: Format;
  /** Columns of a table; of NDJSON those that go into a table. */
  readonly columns: readonly Column[];
  readonly read: { readonly delimiter: Delimiter; readonly decimal: Decimal };
  readonly write: { readonly delimiter: Delimiter; readonly decimal: Decimal };
  readonly samples?: number;
}

/** Rows for a worker. */
export interface Task {
  readonly id: number;
  /** Whole records of text. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** The line that the text begins on, from 1. */
  readonly line: number;
  /** Why the text is no record. */
  readonly broken?: string;
  /** Columns of a Parquet file. */
  readonly cells?: readonly (readonly unknown[])[];
  /** Memory for the output. */
  readonly spare?: ArrayBuffer;
}

/** Why a row has no result. */
export interface Refusal {
  /** Counted from the first row of the task. */
  readonly row: number;
  readonly line?: number;
  readonly column?: string;
  readonly field: string;
  readonly message: string;
  /** The row as it was. */
  readonly original: unknown;
}

/** What became of a task. */
export interface Done {
  readonly id: number;
  /** Rows read, refused ones among them. */
  readonly rows: number;
  /** Empty lines and repeated headers, which are no rows. */
  readonly leftOut: number;
  readonly refusals: readonly Refusal[];
  /** Text of the rows that were written. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** The memory of the task, which is not needed any more. */
  readonly spent?: ArrayBuffer;
  /** Columns of the rows that were written, for Parquet. */
  readonly cells?: readonly (readonly unknown[])[];
}
