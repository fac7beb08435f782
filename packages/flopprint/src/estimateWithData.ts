import { elasticitiesWith, type Elasticity } from './elasticity.ts';
import { estimateWith, simulateWith, type Estimate, type Simulation } from './estimate.ts';
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

/**
 * The same estimate with the 5th, 50th and 95th percentile beside every number that varies.
 * @param scenario as for `estimate`; its `seed` decides the samples.
 * @throws InputError naming the field and the remedy; CalculationError naming the equation.
 */
export function simulate(scenario: Scenario, simulation?: Simulation): Estimate {
  return simulateWith(tables, scenario, simulation);
}

/**
 * By how many per cent a number of an estimate moves when one of its inputs moves by one per cent: exact, by the
 * gradients of the equations, the largest first.
 * @param key a key of `quantities`; the total carbon unless given.
 * @throws InputError naming the field and the remedy; CalculationError naming the equation.
 */
export function elasticities(scenario: Scenario, key?: string): Elasticity[] {
  return elasticitiesWith(tables, scenario, key);
}
