/**
 * Files of other tools, and of flopprint itself, as plan against actual.
 *
 * @module
 */
export {
  importFormat,
  importFormats,
  type Figures,
  type Imported,
  type ImportedRun,
  type ImportFormat,
  type Outcome,
  type Problem,
  type Totals,
} from './imports/record.ts';
export { formatOf, likelyFormat, readImport } from './imports/readImport.ts';
export { planAgainstActual, type PlanAgainstActual } from './imports/planAgainstActual.ts';
export type { Comparison } from './imports/comparison.ts';
export type { Compared, NextRun } from './imports/nextRun.ts';
export { comparedWords, comparisonCells, impliedWords, nextCells, percentText } from './imports/words.ts';
export { figureWords } from './imports/totals.ts';
