import type { Amount } from '../estimate.ts';
import type { SampledEstimate } from '../sampler.ts';
import type { Scenario } from '../scenario.ts';
import { intervalOf } from '../simulate.ts';

/** A run on its way through levers: what it states, samples of what they have changed, and its estimate. */
export interface LeverState {
  readonly scenario: Scenario;
  readonly given: ReadonlyMap<string, Float64Array>;
  readonly sampled: SampledEstimate;
  /** How much longer the levers say that it takes, beside what the estimate says. */
  readonly slowdown: number;
}

/** How far an amount is from that of the run as it stands, with percentiles where it varies. */
export interface Difference {
  /** In `unit`; below 0 where less is emitted, drawn or used. */
  readonly value: number;
  readonly unit: string;
  /** Of the run's own amount; absent where that is 0. */
  readonly share?: number;
  /** Percentiles in `unit`, sample by sample of both runs. */
  readonly p5?: number;
  /** In `unit`. */
  readonly p50?: number;
  /** In `unit`. */
  readonly p95?: number;
}

export const measures = {
  carbon: 'carbon',
  energy: 'facilityEnergy',
  water: 'water',
  /** Of accelerators. */
  time: 'acceleratorHours',
} as const;
/** What levers are compared by. */
export type Measure = keyof typeof measures;
/** What changes, by measure; none where a measure is not known. */
export type Differences = Readonly<Partial<Record<Measure, Difference>>>;

/** Whether any measure of two states differs. */
export function moves(before: LeverState, after: LeverState): boolean {
  return (Object.keys(measures) as Measure[]).some((measure) => {
    const [was, is] = [before, after].map((state) => amountOf(state, measure)?.value ?? 0);
    return Math.abs((is ?? 0) - (was ?? 0)) > rounding * Math.abs(was ?? 0);
  });
}
const rounding = 1e-9;

function keyOf({ sampled: { estimate } }: LeverState, measure: Measure): string {
  const total = `total.${measures[measure]}`;
  return estimate.quantities[total] ? total : measures[measure];
}

function amountOf(state: LeverState, measure: Measure): Amount | undefined {
  return state.sampled.estimate.quantities[keyOf(state, measure)];
}

/** How far one state is from another, sample by sample. */
export function differencesOf(before: LeverState, after: LeverState): Differences {
  const found: Partial<Record<Measure, Difference>> = {};
  for (const measure of Object.keys(measures) as Measure[]) {
    const [was, is] = [amountOf(before, measure), amountOf(after, measure)];
    const columns = [before, after].map((state) => state.sampled.samples.get(keyOf(state, measure)));
    const [first, second] = columns;
    if (!was || !is || !first || !second) continue;
    const slower = measure === 'time' ? after.slowdown : 1;
    const value = is.value * slower - was.value;
    const difference = differenceOf(second, slower, first);
    found[measure] = {
      value,
      unit: was.unit,
      ...(was.value > 0 ? { share: value / was.value } : {}),
      ...(difference.length > 1 ? intervalOf(difference, 1) : {}),
    };
  }
  return found;
}

function differenceOf(left: Float64Array, factor: number, right: Float64Array): Float64Array {
  const at = (column: Float64Array, row: number): number => column[column.length > 1 ? row : 0] ?? Number.NaN;
  return Float64Array.from(
    { length: Math.max(left.length, right.length) },
    (_, row) => at(left, row) * factor - at(right, row),
  );
}
