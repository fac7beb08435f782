import { CalculationError, InputError } from '../errors.ts';
import { simulateWith, type Estimate } from '../estimate.ts';
import { evaluate } from '../evaluate.ts';
import type { AnyGraph } from '../graph.ts';
import { calibratedEfficiencyGraph } from '../kernels/calibratedEfficiency.ts';
import type { Quantity } from '../quantity.ts';
import { constant, rangeOf } from '../resolve/datum.ts';
import type { Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { known } from './record.ts';

/** What is compared. */
export type Compared = 'acceleratorHours' | 'duration' | 'itEnergy' | 'operationalCarbon';

/** The next run of the same kind, before and after what this one taught. */
export interface NextRun {
  /** A scenario of its own, which can be estimated and changed like any other. */
  readonly scenario: Scenario;
  readonly estimate: Estimate;
  /** Of `carbon`, `energy` and hours: how wide the 90 % interval is before and after, as its upper over its lower end. */
  readonly widths: readonly { readonly key: Compared; readonly before?: number; readonly after?: number }[];
}

/** The plan again with what the run taught; nothing where it taught nothing. */
export function nextRun(
  tables: Tables,
  base: Scenario,
  plan: Estimate,
  observedMfu: number | undefined,
  systemPower: number | undefined,
  notes: string[],
): NextRun | undefined {
  const correlation = constant(tables, 'training-family-correlation');
  const plannedMfu = plan.quantities['mfu']?.value;
  const mfu =
    observedMfu === undefined || plannedMfu === undefined
      ? {}
      : evaluate(calibratedEfficiencyGraph as AnyGraph, {
          plannedMfu,
          observedMfu,
          familyCorrelation: correlation.value,
          ...spreadOf(tables, plan),
        });
  const range = rangeOf(tables.ranges, { quantity: 'systemPowerMeasured', value: systemPower ?? 0 });
  const [low, high] = [mfu['calibratedLow'], mfu['calibratedHigh']];
  if ((low === undefined || high === undefined) && systemPower === undefined) return undefined;
  const scenario: Scenario = {
    ...base,
    hardware: {
      ...base.hardware,
      ...(low === undefined || high === undefined ? keptEfficiency(plan) : { mfu: { low, high } }),
      ...(systemPower === undefined || range.low === undefined || range.high === undefined
        ? keptPower(plan)
        : { power: { low: range.low, high: range.high }, powerScope: 'system' }),
    },
  };
  try {
    const estimate = simulateWith(tables, scenario);
    const keys: readonly Compared[] = ['acceleratorHours', 'itEnergy', 'operationalCarbon'];
    return {
      scenario,
      estimate,
      widths: keys.map((key) => ({
        key,
        ...known({ before: widthOf(plan.quantities[key]), after: widthOf(estimate.quantities[key]) }),
      })),
    };
  } catch (error) {
    if (!(error instanceof InputError || error instanceof CalculationError)) throw error;
    notes.push(`The next run cannot be estimated: ${error.message}.`);
    return undefined;
  }
}

/** What the plan leaves open of its efficiency; of one stated without a range, what any prediction leaves open. */
function spreadOf(
  tables: Tables,
  { quantities }: Estimate,
): { readonly efficiencyLow?: number; readonly efficiencyHigh?: number } {
  const { value, p5, p95 } = quantities['mfu'] ?? {};
  if (value !== undefined && p5 !== undefined && p95 !== undefined)
    return { efficiencyLow: p5 / value, efficiencyHigh: p95 / value };
  const { low, high } = constant(tables, 'training-residual');
  return known({ efficiencyLow: low, efficiencyHigh: high });
}

/** What the plan states of efficiency, or of power, and the run says nothing of. */
function keptEfficiency({ scenario: { hardware = {} } }: Estimate): Scenario['hardware'] {
  const { mfu, achievedFlops } = hardware;
  return known({ mfu, achievedFlops }) as Scenario['hardware'];
}
function keptPower({ scenario: { hardware = {} } }: Estimate): Scenario['hardware'] {
  const { power, powerScope, powerLimit } = hardware;
  return known({ power, powerScope, powerLimit }) as Scenario['hardware'];
}

/** How wide an interval is, as its upper over its lower end; 1 is certain. */
function widthOf(quantity: Quantity | undefined): number | undefined {
  const { p5, p95 } = quantity ?? {};
  return p5 === undefined || p95 === undefined || !(p5 > 0) ? undefined : p95 / p5;
}
