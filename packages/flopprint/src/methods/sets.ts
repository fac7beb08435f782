import type { EquationSet } from '../equations/record.ts';

/** The equation sets of the published methods. */
export const methodSets: readonly EquationSet[] = [];
