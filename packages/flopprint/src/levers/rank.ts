import { levers as everyLever } from '../data/levers.ts';
import type { Lever } from '../data/types.ts';
import { InputError } from '../errors.ts';
import type { Amount } from '../estimate.ts';
import { didYouMean } from '../nearest.ts';
import { short } from '../number.ts';
import type { RankedBy } from '../ranking/contest.ts';
import type { Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { openRun, type AppliedLever, type LeftOutLever, type LeverRun, type RunOptions } from './apply.ts';
import type { Differences, LeverState } from './differences.ts';
import { targets } from './targets.ts';

/** Phases that levers act on. */
export const leverPhases = ['training', 'postTraining', 'inference'] as const;
/** A phase that levers act on. */
export type LeverPhase = (typeof leverPhases)[number];

/** How levers are judged. */
export interface LeverOptions extends RunOptions {
  /** `carbon` unless given. */
  readonly by?: RankedBy;
  /** Only levers of this phase. */
  readonly phase?: LeverPhase;
  /** The catalogue; data/levers.csv unless given. */
  readonly levers?: readonly Lever[];
}

/** Every lever on one run. */
export interface LeverRanking {
  readonly schema: 'flopprint/levers@1';
  readonly by: RankedBy;
  /** Of the run as it is, by name. */
  readonly present: Readonly<Partial<Record<'carbon' | 'energy' | 'water', Amount>>>;
  /** What saves most first; what raises the footprint last. */
  readonly ranked: readonly AppliedLever[];
  readonly leftOut: readonly LeftOutLever[];
}

/** Several levers on one run. */
export interface CombinedLevers {
  readonly schema: 'flopprint/combined-levers@1';
  /** Of the run as it is, by name. */
  readonly present: LeverRanking['present'];
  /** In the order of application, each with what is changed from the run as it stands up to and including it. */
  readonly applied: readonly AppliedLever[];
  readonly refused: readonly LeftOutLever[];
  readonly order: string;
  /** The run with all that are applied. */
  readonly scenario: Scenario;
  readonly changes: Differences;
}

/**
 * Which levers act on a run, by how much, and why the others do not; each judged by an estimate of its own.
 * @throws InputError for what a person can mend, CalculationError for a result that is no finite number.
 */
export function leversFor(
  tables: Tables,
  scenario: Scenario,
  { by = 'carbon', phase, samples, asPublished, levers = everyLever }: LeverOptions = {},
): LeverRanking {
  const run = openRun(tables, scenario, { samples, asPublished });
  const judged = levers
    .filter((lever) => phase === undefined || lever.phase === phase || lever.phase === 'all')
    .map((lever) => judge(run, run.present, lever));
  return {
    schema: 'flopprint/levers@1',
    by,
    present: presentOf(run),
    ranked: judged.filter((one): one is AppliedLever => 'changes' in one).toSorted(leastFirst(by)),
    leftOut: judged.filter((one): one is LeftOutLever => 'reason' in one),
  };
}

/**
 * One lever on a run.
 * @param lever a row of data/levers.csv, or its id.
 * @throws InputError for an unknown lever, for one that does not act on the run, and for what an estimate refuses.
 */
export function applyLever(
  tables: Tables,
  scenario: Scenario,
  lever: Lever | string,
  { samples, asPublished, levers = everyLever }: LeverOptions = {},
): AppliedLever {
  const row = typeof lever === 'string' ? leverWithId(lever, levers) : lever;
  const run = openRun(tables, scenario, { samples, asPublished });
  const found = judge(run, run.present, row);
  if ('reason' in found)
    throw new InputError('lever', `"${row.id}" does not act on this run: ${found.reason}`);
  return found;
}

/**
 * Several levers on a run. Of those with one cause only the one with the greatest effect counts; the others are refused
 * with the reason. They are applied in the order of `targets`, each to the run that the ones before it have left.
 * @throws InputError for an unknown lever, and for what an estimate refuses.
 */
export function combine(
  tables: Tables,
  scenario: Scenario,
  ids: readonly string[],
  { by = 'carbon', samples, asPublished, levers = everyLever }: LeverOptions = {},
): CombinedLevers {
  const run = openRun(tables, scenario, { samples, asPublished });
  const alone = [...new Set(ids)].map((id) => judge(run, run.present, leverWithId(id, levers)));
  const refused = alone.filter((one): one is LeftOutLever => 'reason' in one);
  const strongest = new Map<string, AppliedLever>();
  const able = alone.filter((one): one is AppliedLever => 'changes' in one).toSorted(greatestFirst(by));
  for (const one of able) {
    const first = strongest.get(one.lever.cause);
    if (!first) strongest.set(one.lever.cause, one);
    else
      refused.push({
        lever: one.lever,
        reason: `acts on the same cause (${one.lever.cause}) as "${first.lever.id}", whose effect here is greater; the two are not multiplied`,
      });
  }
  const order = Object.keys(targets);
  const place = ({ lever }: AppliedLever): number => order.indexOf(lever.actsOn);
  const applied: AppliedLever[] = [];
  let state = run.present;
  for (const { lever } of [...strongest.values()].toSorted((left, right) => place(left) - place(right))) {
    const pulled = run.pull(state, lever);
    if (typeof pulled === 'string') {
      refused.push({ lever, reason: `after the levers before it: ${pulled}` });
      continue;
    }
    state = pulled.state;
    applied.push(appliedOf(run, pulled, lever));
  }
  return {
    schema: 'flopprint/combined-levers@1',
    present: presentOf(run),
    applied,
    refused,
    order:
      'what is asked for, then how it is answered, then the hours of machines, then their energy, then place and time',
    scenario: state.scenario,
    changes: run.differences(state),
  };
}

/**
 * The row of a lever.
 * @throws InputError for an unknown id, naming the closest.
 */
export function leverWithId(id: string, levers: readonly Lever[] = everyLever): Lever {
  const found = levers.find((lever) => lever.id === id);
  if (found) return found;
  const names = levers.map((lever) => lever.id);
  throw new InputError(
    'lever',
    `unknown lever "${short(id)}"${didYouMean(id, names) || '; `flopprint data list levers` names them all'}`,
  );
}

function judge(run: LeverRun, state: LeverState, lever: Lever): AppliedLever | LeftOutLever {
  const pulled = run.pull(state, lever);
  return typeof pulled === 'string' ? { lever, reason: pulled } : appliedOf(run, pulled, lever);
}

function appliedOf(
  run: LeverRun,
  { state, effect, fields }: Exclude<ReturnType<LeverRun['pull']>, string>,
  lever: Lever,
): AppliedLever {
  const { assumption } = targets[lever.actsOn] ?? {};
  return {
    lever,
    effect,
    scenario: state.scenario,
    estimate: state.sampled.estimate,
    fields,
    changes: run.differences(state),
    ...(assumption === undefined || lever.acts === 'direct' ? {} : { assumption }),
  };
}

function presentOf({ present }: LeverRun): LeverRanking['present'] {
  return present.sampled.estimate.total;
}

const valueOf = ({ changes }: AppliedLever, by: RankedBy): number => changes[by]?.value ?? 0;

/** What is equal by the one measure is sorted by the other, then by its id. */
function leastFirst(by: RankedBy) {
  const other = by === 'carbon' ? 'water' : 'carbon';
  return (left: AppliedLever, right: AppliedLever): number =>
    valueOf(left, by) - valueOf(right, by) ||
    valueOf(left, other) - valueOf(right, other) ||
    (left.lever.id < right.lever.id ? -1 : 1);
}

function greatestFirst(by: RankedBy) {
  const next = leastFirst(by);
  return (left: AppliedLever, right: AppliedLever): number =>
    Math.abs(valueOf(right, by)) - Math.abs(valueOf(left, by)) || next(left, right);
}
