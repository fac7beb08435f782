/**
 * Rows by the million: each what `estimate` makes of it, at the speed of the column kernels.
 *
 * @module
 */
export { openRows, refusalOf, type RowOutcome } from './batch/estimateRows.ts';
export { outputs, type Output, type RowTexts } from './batch/outputs.ts';
