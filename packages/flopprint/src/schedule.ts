/**
 * When a run should start, pause or slow down, against the hours of the grid.
 *
 * @module
 */
import { InputError } from './errors.ts';
import { estimateWith, type Amount, type Estimate } from './estimate.ts';
import { formatNumber } from './format.ts';
import { bestLimitGraph } from './kernels/bestLimit.ts';
import { plannedRunGraph } from './kernels/plannedRun.ts';
import { readNumber } from './number.ts';
import { pow } from './portableMath.ts';
import { without } from './ranking/contest.ts';
import { constantValue } from './resolve/datum.ts';
import { startOf } from './resolve/hourly.ts';
import { readScenario, type Scenario } from './scenario.ts';
import { charge, type Base, type Charge } from './schedule/charge.ts';
import {
  runCleanest,
  runFollowing,
  runFrom,
  runLater,
  runSlower,
  type Draw,
  type Machine,
  type Sight,
  type Span,
} from './schedule/draws.ts';
import { day, hoursOf, window, type GridHours } from './schedule/hours.ts';
import type { Tables } from './tables.ts';
import { parseUnit } from './units.ts';

// Longer than most: one idea, from a scenario to its plans; the arithmetic of each stands in schedule/.

/** Every way to meet the hours of the grid: a later start, pauses, a power that follows the grid. */
export const policies = ['later', 'pause', 'follow'] as const;
/** How a run meets the hours of the grid. */
export type Policy = (typeof policies)[number];

/** What `schedule` may do. */
export interface ScheduleOptions {
  /** Hours by which the end of the run may be later; a day unless stated. */
  readonly slack?: number;
  /** The same as a share of the time that the run takes; the one or the other. */
  readonly slackShare?: number;
  /** All unless stated. */
  readonly policies?: readonly Policy[];
}

/** Against the same run at once: the mean over all starts, and what 90 % of them lie in. */
export interface PlanChange {
  /** Share of the run's own amount; below 0 where the plan has less. */
  readonly share: number;
  /** 5th percentile over the starts. */
  readonly p5: number;
  /** 95th percentile over the starts. */
  readonly p95: number;
}

/** One way to lay the run into its hours. */
export interface Plan {
  /** `limit`: the same lower power in every hour, which is what following is to be compared with. */
  readonly policy: 'now' | 'limit' | Policy;
  /** `foresight`: every hour is known beforehand, the bound. `persistence`: each day is taken to be as the one before, which anybody can do. */
  readonly sight?: 'foresight' | 'persistence';
  /** Mean over the starts, machines free for others while the run waits, in tCO2e. */
  readonly carbon: Amount;
  /** Mean over the starts, machines held and idle while it waits, in tCO2e. */
  readonly held: Amount;
  /** Mean over the starts, in m3; absent where no hourly water is loaded. */
  readonly water?: Amount;
  /** Mean over the starts, in MWh at the meter of the site. */
  readonly energy: Amount;
  /** Of carbon. */
  readonly carbonChange: PlanChange;
  /** Of carbon with the machines held. */
  readonly heldChange: PlanChange;
  /** Of the carbon of electricity alone. */
  readonly electricityChange: PlanChange;
  /** Of water. */
  readonly waterChange?: PlanChange;
  /** Hours by which the run ends later: the mean over the starts. */
  readonly delay: number;
  /** Power in each hour from the start on, of full power: where the scenario states its start. */
  readonly powers?: readonly number[];
}

/** A run and what its hours could save. */
export interface Schedule {
  /** Name and version of this shape. */
  readonly schema: 'flopprint/schedule@1';
  /** Electricity Maps zone. */
  readonly zone: string;
  /** Row of the trace. */
  readonly trace: string;
  /** Source of the trace. */
  readonly source: string;
  /** Wall-clock time at full power, in hours. */
  readonly duration: number;
  /** Hours by which the end may be later. */
  readonly slack: number;
  /** The stated start in UTC, or how many starts over the year the figures are the mean of. */
  readonly start: string | number;
  /** Carbon intensity in each hour from the start on, in gCO2e/kWh: where the scenario states its start. */
  readonly intensity?: readonly number[];
  /** The run at once comes first. */
  readonly plans: readonly Plan[];
  /** What to know, in whole sentences. */
  readonly notes: readonly string[];
}

const otherPhases = ['data', 'development', 'postTraining', 'inference', 'storage'] as const;

/**
 * What a later start, pauses or a power that follows the grid do to the carbon and water of a training run, against
 * the same run at once. With foresight it is the bound; by persistence each day is planned by the hours of the day
 * before and charged at what came. Average intensities, not marginal ones.
 * @param options `slack` in hours, or `slackShare` of the time that the run takes: a day unless stated; `policies`: all
 *   unless stated.
 * @returns for the stated `training.start`, else the mean over starts spread evenly over the year.
 * @throws InputError where the run has no trace, no duration, or a carbon intensity of its own.
 */
export function schedule(tables: Tables, scenario: Scenario, options: ScheduleOptions = {}): Schedule {
  const wanted = options.policies ?? policies;
  const { estimate, start } = readRun(tables, scenario);
  const grid = gridOf(tables, scenario, estimate);
  const { quantities } = estimate;
  const work = hoursIn(quantities['duration']?.value ?? 0);
  const slack = slackOf(options, work, grid);
  const span: Span = { work, length: Math.max(Math.ceil(work), Math.floor(work + slack)) };
  const machine = wanted.includes('follow') ? machineOf(tables, estimate, grid, scenario) : undefined;
  const slowSpan = machine ? { work, length: Math.min(span.length, longest(machine, work)) } : span;
  const starts = start === undefined ? evenStarts(grid, work) : [start];
  const base = baseOf(tables, estimate);
  const lay = layouts(wanted, span, slowSpan, machine);
  const charges = lay.map(() => [] as Charge[]);
  let draws: readonly Draw[] = [];
  for (const from of starts) {
    const intensity = window(grid.intensity, from, span.length);
    const ewif = grid.ewif && window(grid.ewif, from, span.length);
    const before = window(grid.intensity, from - day, day);
    // What a day ahead is known of a later start is the day before it, again and again.
    const repeated = Float64Array.from({ length: span.length }, (_, hour) => before[hour % day] ?? 0);
    const sights: Readonly<Record<string, Sight>> = {
      foresight: { forecast: intensity, whole: true },
      persistence: { forecast: window(grid.intensity, from - day, span.length), whole: false },
      atStart: { forecast: repeated, whole: true },
    };
    draws = lay.map(({ run, sight, policy }) =>
      run(sights[sight === 'persistence' && policy === 'later' ? 'atStart' : (sight ?? 'foresight')]!),
    );
    draws.forEach((draw, index) => charges[index]?.push(charge(base, work, draw, intensity, ewif)));
  }
  const now = charges[0] ?? [];
  return {
    schema: 'flopprint/schedule@1',
    zone: grid.trace.zone,
    trace: `hourly/${grid.trace.id}`,
    source: grid.trace.source,
    duration: work,
    slack,
    start: start === undefined ? starts.length : (readScenario(scenario).texts.get('training.start') ?? ''),
    ...(start === undefined ? {} : { intensity: [...window(grid.intensity, start, span.length)] }),
    plans: lay.map(({ policy, sight }, index) => ({
      ...planOf(policy, sight, charges[index] ?? [], now),
      ...(start === undefined ? {} : { powers: [...(draws[index]?.power ?? [])] }),
    })),
    notes: notesOf(scenario, estimate, grid, start, machine, slowSpan.length < span.length),
  };
}

/**
 * `24h`, `2 days`, or a share such as `5%` of the time that the run takes.
 * @param field what the text stands in, for messages.
 * @throws InputError for what is neither.
 */
export function readSlack(field: string, text: string): Pick<ScheduleOptions, 'slack' | 'slackShare'> {
  return text.trim().endsWith('%')
    ? { slackShare: readNumber(field, text, '1') }
    : { slack: readNumber(field, text, 'h') };
}

function readRun(
  tables: Tables,
  scenario: Scenario,
): { readonly estimate: Estimate; readonly start?: number } {
  const { texts, numbers } = readScenario(scenario);
  if (numbers.has('site.carbonIntensity'))
    throw new InputError('site.carbonIntensity', 'leave it out: the hours of the grid take its place');
  if (!scenario.training) throw new InputError('training', 'state what is trained: its hours are planned');
  const written = texts.get('training.start');
  const time = written === undefined ? undefined : startOf(written);
  const alone = Object.fromEntries(
    Object.entries(without(scenario, ['training.start']).rest).filter(
      ([group]) => !(otherPhases as readonly string[]).includes(group),
    ),
  ) as Scenario;
  const estimate = estimateWith(tables, alone);
  if (!((estimate.quantities['duration']?.value ?? 0) > 0))
    throw new InputError(
      'hardware.count',
      'state how many accelerators run: the hours of the run follow from it, and its plan from them',
    );
  if (time === undefined) return { estimate };
  const yearStart = Date.UTC(new Date(time).getUTCFullYear(), 0);
  return { estimate, start: hoursIn((time - yearStart) * daysIn('ms')) };
}

const daysIn = (unit: string): number => parseUnit(unit).factor / parseUnit('day').factor;
const hoursIn = (days: number): number => days * day;

function gridOf(tables: Tables, scenario: Scenario, estimate: Estimate): GridHours {
  const zone = estimate.readAs['site.grid'] ?? '';
  const grid = hoursOf(tables, zone, scenario.site?.hydroWater as string | undefined);
  if (estimate.basis !== grid.trace.basis)
    throw new InputError(
      'site.basis',
      `the hours are ${grid.trace.basis} and the run is ${estimate.basis ?? 'of no stated basis'}; leave site.basis out`,
    );
  return grid;
}

function slackOf({ slack, slackShare }: ScheduleOptions, work: number, { intensity }: GridHours): number {
  if (slack !== undefined && slackShare !== undefined)
    throw new InputError('slackShare', 'state the slack in hours, or as a share; not both');
  const hours = slackShare === undefined ? (slack ?? day) : slackShare * work;
  if (!Number.isFinite(hours) || hours < 0)
    throw new InputError('slack', 'state by how many hours the end may be later, 0 or more');
  if (work + hours > intensity.length)
    throw new InputError(
      'slack',
      `the run and its slack take ${formatNumber(work + hours)} h, and the trace has ${intensity.length}; state more accelerators or less slack`,
    );
  return hours;
}

/** Every hour of the day comes up equally often, and so does every season; long runs overlap, and need fewer. */
function evenStarts({ intensity }: GridHours, work: number): number[] {
  const apart = Math.max(1, Math.floor(work / (day * day)));
  const step = day * apart + 1;
  return Array.from({ length: Math.floor(intensity.length / step) }, (_, index) => index * step);
}

function machineOf(tables: Tables, { quantities }: Estimate, grid: GridHours, scenario: Scenario): Machine {
  const { acceleratorPower, systemPower, facilityEnergy, embodiedCarbon } = quantities;
  if (scenario.hardware?.powerLimit !== undefined)
    throw new InputError(
      'hardware.powerLimit',
      'leave it out: following the grid sets the power by the hour',
    );
  if (!acceleratorPower || !systemPower || !facilityEnergy)
    throw new InputError(
      'hardware.accelerator',
      'state it: what lower power does follows from the power of the accelerator; or leave "follow" out of the policies',
    );
  const powerLimitExponent = constantValue(tables, 'power-limit-exponent');
  const acceleratorShare = Math.min(1, acceleratorPower.value / systemPower.value);
  const mean = grid.intensity.reduce((sum, value) => sum + value, 0) / grid.intensity.length;
  const { inputs } = bestLimitGraph;
  const { leastCarbonShare } = bestLimitGraph.kernel({
    powerLimitExponent,
    acceleratorShare,
    facilityEnergy: facilityEnergy.value * inputs.facilityEnergy[1],
    embodiedCarbon: (embodiedCarbon?.value ?? 0) * inputs.embodiedCarbon[1],
    carbonIntensity: mean * inputs.carbonIntensity[1],
  });
  // Below the one nothing is known, below the other the run emits more.
  const least = Math.max(constantValue(tables, 'power-share-least'), Math.min(1, leastCarbonShare));
  return { powerLimitExponent, acceleratorShare, least };
}

/** Hours of the run at the least power. */
function longest({ least, powerLimitExponent }: Machine, work: number): number {
  return Math.ceil(work / pow(least, powerLimitExponent));
}

function baseOf(tables: Tables, { quantities }: Estimate): Base {
  const { inputs } = plannedRunGraph;
  const names = ['facilityEnergy', 'itEnergy', 'embodiedCarbon', 'wue'] as const;
  const known = names.flatMap((name) => {
    const quantity = quantities[name];
    return quantity ? [[name, quantity.value * inputs[name][1]] as const] : [];
  });
  return {
    embodiedCarbon: 0,
    ...Object.fromEntries(known),
    duration: hoursIn(quantities['duration']?.value ?? 0) * inputs.duration[1],
    idlePowerShare: constantValue(tables, 'idle-power-share'),
  };
}

interface Layout {
  readonly policy: Plan['policy'];
  readonly sight?: 'foresight' | 'persistence';
  readonly run: (sight: Sight) => Draw;
}

function layouts(
  wanted: readonly Policy[],
  span: Span,
  slowSpan: Span,
  machine: Machine | undefined,
): readonly Layout[] {
  const both = (policy: Policy, run: Layout['run']): Layout[] =>
    wanted.includes(policy)
      ? [
          { policy, sight: 'foresight', run },
          { policy, sight: 'persistence', run },
        ]
      : [];
  // Less than an hour of slack moves nothing.
  const isFixed = span.length <= Math.ceil(span.work);
  const now = (): Draw => runFrom(span, 0);
  const onto = (draw: Draw): Draw => ({ power: padded(draw.power, span), busy: padded(draw.busy, span) });
  const slower = machine && !isFixed ? () => onto(runSlower(slowSpan, machine)) : now;
  const follow =
    machine && !isFixed
      ? (sight: Sight) =>
          onto(
            runFollowing(
              slowSpan,
              { ...sight, forecast: sight.forecast.subarray(0, slowSpan.length) },
              machine,
            ),
          )
      : now;
  return [
    { policy: 'now', run: now },
    ...both('later', (sight) => runLater(span, sight)),
    ...both('pause', isFixed ? now : (sight) => runCleanest(span, sight)),
    ...(wanted.includes('follow') ? [{ policy: 'limit', run: slower } as const] : []),
    ...both('follow', follow),
  ];
}

function padded(values: Float64Array, { length }: Span): Float64Array {
  const whole = new Float64Array(length);
  whole.set(values);
  return whole;
}

function planOf(
  policy: Plan['policy'],
  sight: Plan['sight'],
  charges: readonly Charge[],
  now: readonly Charge[],
): Plan {
  const { equations } = plannedRunGraph;
  const mean = (of: (charge: Charge) => number): number =>
    charges.reduce((sum, each) => sum + of(each), 0) / charges.length;
  const amount = (of: (charge: Charge) => number, unit: string): Amount => ({ value: mean(of), unit });
  const change = (of: (charge: Charge) => number): PlanChange => {
    const shares = charges.map((each, index) => of(each) / of(now[index] ?? each) - 1);
    const sorted = shares.toSorted((one, other) => one - other);
    const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
    const share = shares.reduce((sum, each) => sum + each, 0) / shares.length;
    return { share, p5: at(lowest), p95: at(1 - lowest) };
  };
  const hasWater = charges.every(({ water }) => water !== undefined);
  const water = ({ water: own }: Charge): number => own ?? 0;
  return {
    policy,
    ...(sight ? { sight } : {}),
    carbon: amount(({ carbon }) => carbon, 'tCO2e'),
    held: amount(({ held }) => held, 'tCO2e'),
    ...(hasWater ? { water: amount(water, 'm3') } : {}),
    energy: amount(({ energy }) => energy, equations.plannedEnergy[0].replace('_fac', '')),
    carbonChange: change(({ carbon }) => carbon),
    heldChange: change(({ held }) => held),
    electricityChange: change(({ electricity }) => electricity),
    ...(hasWater ? { waterChange: change(water) } : {}),
    delay: charges.reduce((sum, { end }, index) => sum + end - (now[index]?.end ?? 0), 0) / charges.length,
  };
}

const lowest = 0.05;

function notesOf(
  scenario: Scenario,
  estimate: Estimate,
  grid: GridHours,
  start: number | undefined,
  machine: Machine | undefined,
  isShort: boolean,
): string[] {
  const { trace, filled, ewif } = grid;
  const { carbonIntensity } = estimate.quantities;
  const counted = otherPhases.filter((phase) => scenario[phase] !== undefined);
  return [
    'Average intensities: what the grid emitted for each kilowatt-hour, not what one more would add. Moving a run by them is not proof that fewer plants burned.',
    `The hours are those of ${trace.year}, generation in ${trace.zone} without imports${
      carbonIntensity
        ? `; the estimate itself goes by ${formatNumber(carbonIntensity.value)} g/kWh over a year (${carbonIntensity.source ?? 'stated'}, ${carbonIntensity.year ?? 'no year'})`
        : ''
    }.`,
    ...(filled > 0
      ? [`${filled} hours of the trace are not known and have the value of the same hour a day before.`]
      : []),
    ...(start === undefined
      ? [
          'No training.start is stated, so the figures are the mean over starts spread over the year, with what 90 % of them lie in.',
        ]
      : []),
    ...(ewif ? [] : ['No hourly water is loaded, so that water is not compared.']),
    ...(machine
      ? [
          `Lower power is not carried below ${formatNumber(machine.least)} of what the accelerators draw: ${
            isShort ? 'slack beyond that is not used' : 'the slack ends before that on average'
          }.`,
        ]
      : []),
    ...(counted.length > 0 ? [`Training alone is planned: ${counted.join(', ')} run as they do.`] : []),
  ];
}
