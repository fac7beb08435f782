/** Files of other tools, and of flopprint itself, as plan against actual. */
export {
  figureWords,
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
export {
  planAgainstActual,
  type Comparison,
  type Compared,
  type NextRun,
  type PlanAgainstActual,
} from './imports/planAgainstActual.ts';
export { comparedWords, comparisonCells, impliedWords, nextCells, percentText } from './imports/words.ts';
