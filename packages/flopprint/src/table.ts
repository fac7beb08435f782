/**
 * Tables of runs: which column says what, and what a row states.
 *
 * @module
 */
export {
  columnNamed,
  headerOf,
  readColumns,
  resultPrefix,
  type Column,
  type Reading,
  type Word,
} from './table/columns.ts';
export { harmless } from './table/harmless.ts';
export type { RowPhase } from './table/phaseWords.ts';
export { findOption, placesOf, type Option } from './table/places.ts';
export {
  decimalOf,
  delimiterOf,
  readCell,
  readTable,
  withPoint,
  type Decimal,
  type Delimiter,
  type PastedTable,
} from './table/readTable.ts';
export {
  openReader,
  rowScenario,
  type Basis,
  type Ownership,
  type Reader,
  type RowScenario,
} from './table/rowScenario.ts';
