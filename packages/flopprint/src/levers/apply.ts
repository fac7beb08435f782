import type { Lever } from '../data/types.ts';
import { CalculationError, InputError } from '../errors.ts';
import type { Estimate } from '../estimate.ts';
import { constant } from '../resolve/datum.ts';
import { pow } from '../portableMath.ts';
import { randomsOf } from '../random.ts';
import { openSampler } from '../sampler.ts';
import { readScenario, type Scenario } from '../scenario.ts';
import { drawLeaf } from '../simulate.ts';
import type { Tables } from '../tables.ts';
import { change, withField, type ChangedField } from './change.ts';
import { differencesOf, measures, moves, type Differences, type LeverState } from './differences.ts';
import { effectOf, readings, type Effect } from './effect.ts';
import { costOfAnswers } from './multiplexing.ts';
import { conditions, nothing, targets } from './targets.ts';

/** A lever on a run. */
export interface AppliedLever {
  readonly lever: Lever;
  /** Of the quantity that the lever acts on, after over before; a routed call counts what answers it instead. */
  readonly effect: Effect;
  /** The run with the lever. */
  readonly scenario: Scenario;
  readonly estimate: Estimate;
  readonly fields: readonly ChangedField[];
  readonly changes: Differences;
  readonly assumption?: string;
}

/** A lever that does nothing for a run, and why. */
export interface LeftOutLever {
  readonly lever: Lever;
  readonly reason: string;
}

/** One run, and what levers do to it. */
export interface LeverRun {
  readonly tables: Tables;
  /** The run as it is. */
  readonly present: LeverState;
  /** The run with one lever more. */
  readonly pull: (state: LeverState, lever: Lever) => Pulled | string;
  /** How far a state is from the run as it stands, in the same samples. */
  readonly differences: (state: LeverState) => Differences;
}
/** A lever that was applied: the run after it, and what it changed. */
export interface Pulled {
  readonly state: LeverState;
  readonly effect: Effect;
  readonly fields: readonly ChangedField[];
}

/** How a run is opened. */
export interface RunOptions {
  /** Of each number; 2,000 unless given. */
  readonly samples?: number | undefined;
  /** The run is the baseline of the lever itself: a figure of one case stands for that case. */
  readonly asPublished?: true | undefined;
}

const usualSamples = 2000;

/**
 * Opens a run for levers. All that is drawn is drawn once: what the run and the run with a lever read from the same
 * datum is the same in each sample, so that their difference has its own interval.
 * @throws InputError for what a person can mend, CalculationError for a result that is no finite number.
 */
export function openRun(
  tables: Tables,
  scenario: Scenario,
  { samples = usualSamples, asPublished }: RunOptions = {},
): LeverRun {
  const seed = readScenario(scenario).numbers.get('seed')?.value ?? 0;
  const sampler = openSampler(tables, samples, seed);
  const keys = [
    ...Object.values(measures).flatMap((key) => [key, `total.${key}`]),
    ...Object.values(targets).flatMap(({ fields }) => fields(scenario).map(({ quantity }) => quantity)),
  ];
  const stateOf = (stated: Scenario, given: LeverState['given'], slowdown: number): LeverState => ({
    scenario: stated,
    given,
    sampled: sampler(stated, keys, given),
    slowdown,
  });
  const present = stateOf(scenario, new Map(), 1);
  const smallCost = constant(tables, 'small-model-cost');
  const smallCosts = drawLeaf({ key: 'smallCost', entry: smallCost, factor: 1 }, seed, 'smallCost', samples);
  const factorsOf = ({ id, actsOn }: Lever, { least, greatest }: Effect): Float64Array => {
    if (least === greatest && actsOn !== routed) return Float64Array.of(least);
    const column = randomsOf(seed, `levers/${id}`, samples).map(
      (share) => least * pow(greatest / least, share),
    );
    return actsOn === routed
      ? column.map((share, row) => costOf(share, smallCosts[row] ?? Number.NaN))
      : column;
  };
  const pull = (state: LeverState, lever: Lever): Pulled | string => {
    const why = whyNot(tables, state, lever);
    if (why !== undefined) return why;
    const published = effectOf(lever);
    const target = targets[lever.actsOn];
    if (!published || !target) return 'the paper states no figure that could be applied';
    const range = asPublished ? published : elsewhere(lever, published);
    const effect = lever.actsOn === routed ? routedEffect(smallCost.value, range) : range;
    try {
      const fields = target.fields(scenario).filter(({ quantity }) => valueIn(state, quantity) !== undefined);
      if (fields.length === 0) return `the run has no ${lever.actsOn}`;
      const factors = factorsOf(lever, range);
      const changed = fields.map((field) => change(state, lever, field, effect, factors));
      const given = new Map(state.given);
      for (const { field, column } of changed) if (column) given.set(field, column);
      const next = stateOf(
        changed.reduce((stated, { field, to }) => withField(stated, field, to), state.scenario),
        given,
        state.slowdown * slowdownOf(lever),
      );
      if (!moves(state, next))
        return 'what it changes does not reach the result: the run states an energy, hours or a throughput instead';
      return { state: next, effect, fields: changed.map(({ field, from, to }) => ({ field, from, to })) };
    } catch (error) {
      if (error instanceof InputError || error instanceof CalculationError) return error.message;
      throw error;
    }
  };
  return { tables, present, pull, differences: (state) => differencesOf(present, state) };
}

const slowdownOf = ({ timeChange = 0 }: Lever): number => readings['% change']?.(timeChange) ?? 1;

/**
 * A published effect on a run that is not its baseline. A factor for which there is no model, found in one case, is the
 * most that can be claimed of another: from no effect to that.
 */
function elsewhere({ acts }: Lever, effect: Effect): Effect {
  if (acts !== 'empirical' || effect.least !== effect.greatest) return effect;
  return { least: 1, value: Math.sqrt(effect.greatest), greatest: effect.greatest };
}

/** Why a lever does not act on a run, before anything is computed. */
function whyNot(
  tables: Tables,
  { scenario, sampled: { estimate } }: LeverState,
  lever: Lever,
): string | undefined {
  const { phase, needs, actsOn, reason } = lever;
  if (phase !== 'all' && !estimate.phases[phase])
    return `the run has no ${phase === 'postTraining' ? 'post-training' : phase}`;
  if (actsOn === nothing) return reason ?? 'its figure counts nothing that this estimate holds';
  for (const need of needs) {
    const why = conditions[need]?.({ tables, scenario, estimate });
    if (why !== undefined) return why;
  }
  return undefined;
}

const routed = 'calls to the large model';

/** The cost of a request when a share of calls still goes to the large model. */
function costOf(largeShare: number, smallCost: number): number {
  return costOfAnswers({ largeShare, smallCost }).relativeCost;
}

function routedEffect(smallCost: number, { least, value, greatest }: Effect): Effect {
  return {
    least: costOf(least, smallCost),
    value: costOf(value, smallCost),
    greatest: costOf(greatest, smallCost),
  };
}

function valueIn({ sampled }: LeverState, key: string): number | undefined {
  const value = sampled.estimate.quantities[key]?.value;
  return value === 0 ? undefined : value;
}
