/**
 * The model as SQL: a view over a table of runs, or expressions.
 *
 * @module
 */
export { readColumns, runColumns, runColumnNames, type ColumnNames, type RunColumn } from './sql/columns.ts';
export {
  dialectNames,
  dialects,
  type Dialect,
  type DialectName,
  type ListedColumn,
  type ListedRow,
} from './sql/dialects.ts';
export type { GridChoice } from './sql/lookups.ts';
export { sqlExpressions, type ExpressionOptions } from './sql/expressions.ts';
export { resultColumns, type ResultColumn } from './sql/quantities.ts';
export { sqlView, type ViewOptions } from './sql/view.ts';
