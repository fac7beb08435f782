import type { Scenario } from 'flopprint/model';
import { calculatorQuery } from '../portfolio/calculatorQuery.ts';

/** The query that opens a design in the calculator, where that can say all of it. */
export function queryOf(scenario: Scenario): { query?: string } {
  const query = calculatorQuery(scenario);
  return query === undefined ? {} : { query };
}
