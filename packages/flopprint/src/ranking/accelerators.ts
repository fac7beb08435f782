import type { Accelerator } from '../data/types.ts';
import { InputError } from '../errors.ts';
import { estimateWith, type Amount, type Estimate } from '../estimate.ts';
import { formatNumber } from '../format.ts';
import { generationOf } from '../resolve/efficiency.ts';
import { readScenario, type Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import {
  judged,
  presentOf,
  rank,
  standingOf,
  without,
  type Contest,
  type RankedBy,
  type Ranking,
  type Standing,
} from './contest.ts';

/** A training run on another accelerator. */
export interface RankedAccelerator extends Standing {
  readonly vendor: string;
  /** Accelerator-hours. */
  readonly hours: Amount;
  /** How many, where the run states how many it has. */
  readonly count?: number;
  /** Wall-clock time, where the run states how many it has. */
  readonly duration?: Amount;
  /** What decided the count: the wall-clock time of the run, or the memory that the model needs. */
  readonly countBy?: 'time' | 'memory';
  /** Whose efficiency is predicted: the generation's own, or `all` where no published run is of it. */
  readonly generation: string;
}

/** Facts of the accelerator that a run has, which say nothing of another. */
const deviceBound = [
  'hardware.hours',
  'hardware.mfu',
  'hardware.achievedFlops',
  'hardware.power',
  'hardware.powerScope',
  'hardware.powerLimit',
  'hardware.acceleratorsPerNode',
  'training.acceleratorHours',
  'training.energy',
  'training.tokensPerSecond',
  'training.stepTime',
  'training.stepTokens',
  'embodied.accelerator',
  'embodied.host',
];
const otherPhases = ['data', 'development', 'postTraining', 'inference', 'storage'] as const;
const read = [
  'generationMfu',
  'peakFlops',
  'mfu',
  'achievedFlops',
  'systemPower',
  'acceleratorEmbodied',
  'embodiedCarbon',
  'memory',
  'leastCount',
];

/**
 * The same training on every accelerator of the table, at the same place and for the same compute: the efficiency is
 * the one predicted for the accelerator's generation, power, silicon and host are its own, and there are as many as
 * take the same time, or as the memory of the model needs. What is stated about the present accelerator counts for it
 * alone, and no other phase is counted.
 * @param options `by`: carbon unless stated.
 * @returns the lowest first, with the change against the training of the run as it stands; those without a known
 *   peak, power, memory or embodied carbon are left out, with the reason.
 * @throws InputError when nothing is trained, or its compute does not follow from the scenario.
 */
export function rankAccelerators(
  tables: Tables,
  scenario: Scenario,
  options: { readonly by?: RankedBy } = {},
): Ranking<RankedAccelerator> {
  return rank(openAccelerators(tables, scenario), options.by ?? 'carbon');
}

/**
 * The ranking before any accelerator is judged, for whoever must not block.
 * @throws InputError as `rankAccelerators`.
 */
export function openAccelerators(
  tables: Tables,
  scenario: Scenario,
): Contest<Accelerator, RankedAccelerator> {
  readScenario(scenario);
  if (!scenario.training)
    throw new InputError(
      'training',
      'state what is trained (training.tokens or training.flops): accelerators are ranked for a training run',
    );
  const counted = otherPhases.filter((phase) => scenario[phase] !== undefined);
  const training = Object.fromEntries(
    Object.entries(scenario).filter(([group]) => !(counted as readonly string[]).includes(group)),
  ) as Scenario;
  const estimate = estimateWith(tables, training);
  const present = presentOf(estimate, read);
  if (!estimate.quantities['compute'])
    throw new InputError(
      'training.flops',
      'state it, or model.parameters and training.tokens: hours and energy on one accelerator say nothing of another',
    );
  const { parallelism, ...undivided } = training;
  const { rest, had } = without(undivided, deviceBound);
  const dropped = [...had, ...(parallelism ? ['parallelism'] : [])];
  const on = (device: Accelerator, count: number | undefined): Estimate =>
    estimateWith(tables, {
      ...rest,
      hardware: { accelerator: device.id, ...(count === undefined ? {} : { count }) },
    });
  return {
    present,
    dropped,
    notes: notesOf(estimate, counted, present.reads['mfu']?.from === 'predicted'),
    candidates: tables.accelerators,
    judge: (device) => judged(device, () => judge(device, on, present, dropped)),
  };
}

type Judged = Contest<Accelerator, RankedAccelerator>;

function judge(
  device: Accelerator,
  on: (device: Accelerator, count: number | undefined) => Estimate,
  present: Judged['present'],
  dropped: readonly string[],
): RankedAccelerator | string {
  const { count: ofRun, duration, parameters } = present.estimate.quantities;
  if (ofRun && parameters && device.memory === undefined)
    return 'its memory is not known, so nobody can say whether the model fits';
  const first = on(device, ofRun?.value);
  if (present.estimate.quantities['embodiedCarbon']?.note === undefined && isWithoutEmbodied(first))
    return 'its embodied carbon is not known, so its total would leave that out';
  const known = first.quantities['duration'];
  const byTime =
    ofRun && duration && known && duration.value > 0
      ? Math.max(1, Math.round((ofRun.value * known.value) / duration.value))
      : ofRun?.value;
  const byMemory = Math.ceil(first.quantities['leastCount']?.value ?? 0);
  const count = byTime === undefined ? undefined : Math.max(byTime, byMemory);
  const there = count === ofRun?.value ? first : on(device, count);
  const { acceleratorHours, duration: wallClock } = there.quantities;
  if (!acceleratorHours) return 'its hours do not follow from what is known';
  return {
    id: device.id,
    name: device.name,
    vendor: device.vendor,
    isPresent: dropped.length === 0 && present.estimate.readAs['hardware.accelerator'] === device.id,
    ...standingOf(there, present, read),
    hours: { value: acceleratorHours.value, unit: acceleratorHours.unit },
    ...(count === undefined ? {} : { count, countBy: count === byTime ? 'time' : 'memory' }),
    ...(wallClock ? { duration: { value: wallClock.value, unit: wallClock.unit } } : {}),
    generation: generationOf(device),
  };
}

function isWithoutEmbodied({ quantities }: Estimate): boolean {
  const { embodiedCarbon } = quantities;
  return embodiedCarbon === undefined || embodiedCarbon.from === 'default';
}

function notesOf({ quantities }: Estimate, counted: readonly string[], isPredicted: boolean): string[] {
  const notes: string[] = [];
  const { mfu, impliedMfu } = quantities;
  const own = impliedMfu ?? mfu;
  if (!isPredicted || impliedMfu)
    notes.push(
      `The run as it stands has the efficiency that is stated${own ? ` or follows from what is stated (an MFU of ${formatNumber(own.value)})` : ''}, every other row the one that is predicted for its generation.`,
    );
  if (counted.length > 0)
    notes.push(`Training alone is compared: ${counted.join(', ')} would stay on their own machines.`);
  if (!quantities['count'])
    notes.push('The run does not state how many accelerators it has, so counts and memory are not compared.');
  else if (!quantities['parameters'])
    notes.push('The size of the model is not stated, so nobody can say whether it fits the memory.');
  return notes;
}
