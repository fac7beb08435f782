import { estimateWith, type Estimate } from './estimate.ts';
import type { Scenario } from './scenario.ts';
import { tables } from './tables.ts';

/**
 * Estimates the carbon, energy and water of a run.
 * @param scenario what is known of it; bare numbers are in the units of `fields`.
 * @throws InputError naming the field and the remedy; CalculationError naming the equation.
 */
export function estimate(scenario: Scenario): Estimate {
  return estimateWith(tables, scenario);
}
