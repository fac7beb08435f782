/**
 * flopprint: state a run, get its carbon, energy and water, and follow any number back. All tables come with it.
 *
 * @module
 */
export * from './model.ts';
export { elasticities, estimate, simulate } from './estimateWithData.ts';
export type { Elasticity } from './elasticity.ts';
export { describe, equationRecord, explain, type Explanation, type Operand } from './explain.ts';
export { rangeOf } from './resolve/datum.ts';
export { tables } from './tables.ts';
