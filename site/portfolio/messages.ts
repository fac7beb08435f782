import type { Basis, Column, Decimal, Delimiter, Ownership } from 'flopprint/table';
import type { Problem, RowResult } from './estimateRow.ts';
import type { RollUp } from './rollUp.ts';
import type { Language } from '../words/language.ts';

/** What a reader decides for every row that does not say. */
export interface Options {
  readonly basis: Basis;
  readonly usual: Ownership;
  /** As the table shows it, unless chosen. */
  readonly decimal?: Decimal;
}

/** What the page asks of the worker. */
export type Request =
  | { readonly kind: 'open'; readonly base: string; readonly language: Language }
  | { readonly kind: 'table'; readonly text: string; readonly options: Options }
  | { readonly kind: 'cell'; readonly row: number; readonly column: number; readonly text: string }
  | { readonly kind: 'header'; readonly column: number; readonly text: string }
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'file'; readonly what: 'csv' | 'json' | 'text' };

/** What a row became; nothing while it waits. */
export type Shown = { readonly result: RowResult } | { readonly problem: Problem };

export interface ShownTable {
  readonly columns: readonly Column[];
  readonly delimiter: Delimiter;
  readonly decimal: Decimal;
}

/** What the worker answers. */
export type Answer =
  | ({ readonly kind: 'table'; readonly rows: number } & ShownTable)
  | { readonly kind: 'cells'; readonly from: number; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly [row: number, shown: Shown])[] }
  | { readonly kind: 'sums'; readonly sums: RollUp }
  | { readonly kind: 'file'; readonly what: 'csv' | 'json' | 'text'; readonly file: Blob }
  | { readonly kind: 'failed' };
