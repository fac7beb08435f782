import { CalculationError, InputError } from './errors.ts';
import { impliedEfficiencyGraph } from './kernels/impliedEfficiency.ts';
import { meteredEnergyGraph } from './kernels/meteredEnergy.ts';
import { trainingGraph } from './kernels/training.ts';
import { trainingMemoryGraph } from './kernels/trainingMemory.ts';
import { decide, enter, enterLeaf, forgetComputed, isPositive, sum, type Ledger } from './ledger.ts';
import { enterLifeCycle } from './lifeCycle.ts';
import { enterAccounts } from './accounts.ts';
import { enterEmbodied } from './embodied.ts';
import { enterUnits } from './inferencePhase.ts';
import { enterParallelism } from './parallelism.ts';
import { runPhases, type OtherPhase } from './phases.ts';
import { enterHourly, enterWaterOptions } from './siteOptions.ts';
import { plausibilityWarnings } from './plausible.ts';
import type { Quantity, Warning } from './quantity.ts';
import { resolve, type Resolved } from './resolve.ts';
import { constant, fromField } from './resolve/datum.ts';
import { deviceFigure } from './resolve/accelerator.ts';
import type { Scenario } from './scenario.ts';
import {
  enterIntervals,
  quantilesOf,
  sample,
  sensitivityOf,
  type Draws,
  type Sensitivity,
} from './simulate.ts';
import type { Tables } from './tables.ts';
import { parseUnit } from './units.ts';
import { dataVersion, version } from './version.ts';

/** A value in its unit. */
export interface Amount {
  /** In `unit`, with every input at its median. */
  readonly value: number;
  /** As shown to readers: `tCO2e`, `MWh`, `m3`. */
  readonly unit: string;
  /** The 5th percentile of the samples, in `unit`, where the estimate was simulated. */
  readonly p5?: number;
  /** The median of the samples, in `unit`. */
  readonly p50?: number;
  /** The 95th percentile of the samples, in `unit`. */
  readonly p95?: number;
}

/** Quantities that a phase reports, where they are known. */
export type PhaseKey =
  | 'compute'
  | 'acceleratorHours'
  | 'duration'
  | 'itEnergy'
  | 'facilityEnergy'
  | 'operationalCarbon'
  | 'embodiedCarbon'
  | 'carbon'
  | 'water';
/** Every quantity that a phase may report, in the order in which one follows from the other. */
export const phaseKeys: readonly PhaseKey[] = [
  'compute',
  'acceleratorHours',
  'duration',
  'itEnergy',
  'facilityEnergy',
  'operationalCarbon',
  'embodiedCarbon',
  'carbon',
  'water',
];
/** The amounts of one phase: compute in FLOP, hours in h, duration in days, energy in MWh, carbon in tCO2e, water in m3. */
export type Phase = Readonly<Partial<Record<PhaseKey, Amount>>>;

/** The result for one scenario: the contract of the library and of `flopprint estimate --format json`. */
export interface Estimate {
  /** Name and version of this shape. */
  readonly schema: 'flopprint/estimate@1';
  /** Of the code. */
  readonly version: string;
  /** Of the tables: a date and a hash. */
  readonly data: string;
  /** `flopprint`, or the family of a published method. */
  readonly method: string;
  /** What was stated, as it was written. */
  readonly scenario: Scenario;
  /** How names were read: `{"hardware.accelerator": "h100-sxm5-80"}`. */
  readonly readAs: Readonly<Record<string, string>>;
  /** Basis of the carbon intensity: lifecycle or direct. */
  readonly basis?: string;
  /** Over all phases: carbon in tCO2e, energy at the meter of the site in MWh, water consumed in m3. */
  readonly total: { readonly carbon?: Amount; readonly energy?: Amount; readonly water?: Amount };
  /** The amounts of each phase, by its name in the scenario. */
  readonly phases: Readonly<Record<string, Phase>>;
  /** Every number, by name; those of a phase other than training begin with its name and a dot. */
  readonly quantities: Readonly<Record<string, Quantity>>;
  /** What is legal but worth knowing. */
  readonly warnings: readonly Warning[];
  /** What makes the spread of the total carbon, where the estimate was simulated. */
  readonly sensitivity?: readonly Sensitivity[];
  /** The input that pulls the median of the total carbon away from its value, where they differ by more than 5 %. */
  readonly skewedBy?: string;
  /** Equally likely values of the total carbon, from the least to the largest, in the unit of the total. */
  readonly distribution?: readonly number[];
}

/**
 * Estimates the footprint of a scenario against the given tables.
 * @throws InputError for what a person can mend, CalculationError for a result that is no finite number.
 */
export function estimateWith(tables: Tables, scenario: Scenario): Estimate {
  const { resolved, phases } = runAll(tables, scenario);
  return estimateOf(resolved, 'flopprint', phases);
}

const usualSamples = 10_000;
const dots = 50;
/** Tells shares of variance to one in a hundred. */
const fewRows = 2000;

/** How an estimate is simulated. */
export interface Simulation {
  /** 10,000 unless stated. */
  readonly samples?: number;
  /** `totals`: only what `total` and `phases` report gets percentiles, which takes a fraction of the time. */
  readonly only?: 'totals';
  /** Leaves out which inputs make the spread. */
  readonly without?: 'sensitivity';
  /** Samples of estimates before: inputs that have not changed since are not drawn again. New ones are added. */
  readonly drawn?: Draws;
}

/**
 * The same estimate with the 5th, 50th and 95th percentile beside every number, by sampling the 90 % range of each
 * input. `value` stays the estimate at every input's own value. The seed is that of the scenario, else 0.
 * @throws InputError for what a person can mend, CalculationError for a result that is no finite number.
 */
export function simulateWith(
  tables: Tables,
  scenario: Scenario,
  { samples, only, without, drawn: before }: Simulation = {},
): Estimate {
  const { resolved, phases } = runAll(tables, scenario);
  const { ledger, read } = resolved;
  const { quantities } = ledger;
  const seed = read.numbers.get('seed')?.value ?? 0;
  const wanted = only ? reported(ledger, phases) : Object.keys(quantities);
  const drawn = sample(ledger, seed, samples ?? usualSamples, wanted, before);
  enterIntervals(ledger, wanted, drawn.columns);
  const total = quantities['total.carbon'] ? 'total.carbon' : 'carbon';
  const [carbon, column] = [quantities[total], drawn.columns.get(total)];
  const sensitivity = without ? undefined : sensitivityOf(drawn, total, only && fewRows);
  const skewedBy = sensitivity && carbon && skewOf(carbon, sensitivity, quantities);
  const distribution =
    carbon?.p5 === undefined || !column
      ? {}
      : { distribution: quantilesOf(column, parseUnit(carbon.unit).factor, dots) };
  return {
    ...estimateOf(resolved, 'flopprint', phases),
    ...(sensitivity ? { sensitivity } : {}),
    ...(skewedBy ? { skewedBy } : {}),
    ...distribution,
  };
}

const medianApart = 0.05;

/** Of the inputs that make the spread, the one whose range is the most uneven. */
function skewOf(
  { value, p50 = value }: Quantity,
  sensitivity: readonly Sensitivity[],
  quantities: Readonly<Record<string, Quantity>>,
): string | undefined {
  if (Math.abs(p50 / value - 1) <= medianApart) return undefined;
  const skew = ({ key, share }: Sensitivity): number => {
    const { value: middle = 1, low = middle, high = middle } = quantities[key] ?? {};
    return share * Math.abs(Math.log((high * low) / (middle * middle)));
  };
  const [first] = sensitivity.toSorted((left, right) => skew(right) - skew(left));
  return first?.key;
}

/** The keys that totals and phases report. */
function reported({ quantities }: Ledger, phases: readonly OtherPhase[]): string[] {
  const prefixes = ['', 'total.', ...phases.map((name) => `${name}.`)];
  return prefixes.flatMap((prefix) => phaseKeys.map((key) => prefix + key)).filter((key) => quantities[key]);
}

/** Runs every graph of a scenario; the ledger then holds every number. */
export function runAll(tables: Tables, scenario: Scenario): { resolved: Resolved; phases: OtherPhase[] } {
  const resolved = runModel(tables, scenario);
  enterParallelism(resolved, tables);
  if (scenario.training || !otherPhasesAlone(scenario)) requireEnergy(resolved);
  enterHourly(resolved, tables);
  const phases = runPhases(resolved, tables);
  enterEmbodied(resolved, tables);
  if (phases.includes('inference')) enterUnits(resolved);
  if (phases.length > 0) enterTotals(resolved.ledger, phases);
  enterLifeCycle(resolved.ledger);
  enterWaterOptions(resolved, tables);
  enterAccounts(resolved, tables);
  refuseNegatives(resolved.ledger);
  return { resolved, phases };
}

/** Results that may be below zero. */
export const signed: ReadonlySet<string> = new Set(['temperatureTerm', 'wetBulbFahrenheit']);

/**
 * Nothing of a footprint is below zero; a negative result is a mistake in what was stated or in the model. Only
 * temperatures, and coefficients of a fit, have signs.
 */
function refuseNegatives({ quantities }: Ledger): void {
  for (const [key, { value, equation, from }] of Object.entries(quantities))
    if (value < 0 && from === 'equation' && !signed.has(key))
      throw new CalculationError(equation ?? key, value);
}

/** True when a scenario states other phases and nothing to train. */
function otherPhasesAlone({ data, development, postTraining, inference, storage }: Scenario): boolean {
  return [data, development, postTraining, inference, storage].some((group) => group !== undefined);
}

/** Resolves a scenario and runs the training graph as far as it is known; the ledger then holds every number. */
export function runModel(tables: Tables, scenario: Scenario): Resolved {
  const resolved = resolve(scenario, tables);
  runTraining(resolved);
  enterChecks(resolved, tables);
  resolved.warnings.push(...plausibilityWarnings(resolved, tables));
  return resolved;
}

/** The estimate that a ledger holds. */
export function estimateOf(resolved: Resolved, method: string, others: readonly OtherPhase[] = []): Estimate {
  const { ledger, warnings, read } = resolved;
  const trained = ledger.quantities['facilityEnergy'] !== undefined || others.length === 0;
  return {
    schema: 'flopprint/estimate@1',
    version,
    data: dataVersion,
    method,
    scenario: read.scenario,
    ...names(resolved),
    total: totals(ledger),
    phases: {
      ...(trained ? { training: phase(ledger) } : {}),
      ...Object.fromEntries(others.map((name) => [name, phase(ledger, `${name}.`)])),
    },
    quantities: ledger.quantities,
    warnings,
  };
}

/** How the scenario's names were read, and the basis of its carbon intensity. */
function names({ device, place, ledger }: Resolved): Pick<Estimate, 'readAs' | 'basis'> {
  const basis = ledger.quantities['carbonIntensity']?.basis;
  return {
    readAs: {
      ...(device ? { 'hardware.accelerator': device.id } : {}),
      ...(place.region ? { 'site.region': place.region.id } : {}),
      ...(place.assumed ? {} : { 'site.grid': place.zone }),
    },
    ...(basis ? { basis } : {}),
  };
}

function runTraining({ ledger, inputs, stated, warnings }: Resolved): void {
  const given = { ...inputs };
  const replaced = { ...stated };
  if (typeof given['parameters'] === 'object') enterLeaf(ledger, 'parameters', given['parameters'], 'param');
  enter(ledger, trainingGraph, given, replaced);
  if (ledger.quantities['acceleratorHours'] === undefined && replaced['itEnergy'] !== undefined) {
    const systemPower = ledger.quantities['systemPower'];
    if (systemPower) {
      enter(ledger, meteredEnergyGraph, { itEnergy: 'itEnergy', systemPower: 'systemPower' });
      enter(ledger, trainingGraph, given, { ...replaced, acceleratorHours: 'acceleratorHours' });
      forgetComputed(ledger, 'itEnergy');
    }
  }
  if (
    ledger.quantities['embodiedCarbon'] !== undefined ||
    ledger.quantities['operationalCarbon'] === undefined
  )
    return;
  warnings.push({
    field: 'hardware.accelerator',
    message:
      'embodied carbon is not included: the accelerator, its footprint (embodied.accelerator) or its hours are not known',
  });
  const none = { value: 0, from: 'default', note: 'not included' } as const;
  enter(ledger, trainingGraph, given, { ...replaced, ...knownHours(ledger), embodiedCarbon: none });
}

function knownHours(ledger: Ledger): { acceleratorHours?: string } {
  return ledger.quantities['acceleratorHours'] ? { acceleratorHours: 'acceleratorHours' } : {};
}

/** What the run implies beside its result: efficiency where hours are known, memory where a device is. */
function enterChecks({ ledger, read, device }: Resolved, tables: Tables): void {
  const has = (key: string): boolean => ledger.quantities[key] !== undefined;
  const hours = ledger.quantities['acceleratorHours'];
  if (
    has('compute') &&
    has('peakFlops') &&
    hours &&
    decide(ledger, ['acceleratorHours'], isPositive) &&
    (hours.equation !== 'training.acceleratorHours' || hours.computed !== undefined)
  )
    enter(ledger, impliedEfficiencyGraph, {
      compute: 'compute',
      acceleratorHours: 'acceleratorHours',
      peakFlops: 'peakFlops',
      passes: 'passes',
      recompute: 'recompute',
    });
  // A stated division of the accelerators has a check of its own, which counts activations too.
  if (
    has('itEnergy') &&
    has('parameters') &&
    device?.memory !== undefined &&
    fromField(read, 'hardware.count') &&
    !read.scenario.parallelism
  )
    enter(ledger, trainingMemoryGraph, {
      parameters: 'parameters',
      bytesPerParameter: constant(tables, 'bytes-per-parameter-training'),
      memory: has('memory') ? 'memory' : deviceFigure(tables, device, 'memory', 'sourceMemory'),
    });
}

/** Every way to the energy that is blocked, told by what is missing first. */
function requireEnergy({ ledger, read, device }: Resolved): void {
  const { quantities } = ledger;
  if (quantities['facilityEnergy'] !== undefined) return;
  const hoursKnown = quantities['acceleratorHours'] !== undefined;
  if (!hoursKnown && quantities['compute'] === undefined) {
    if (quantities['activeParameters'] === undefined)
      throw new InputError(
        'model.parameters',
        'state the parameters (or training.flops, training.acceleratorHours or training.energy)',
      );
    throw new InputError(
      'training.tokens',
      'state the training tokens (or training.flops, training.acceleratorHours or training.energy)',
    );
  }
  const what = device
    ? `no ${hoursKnown ? 'power' : 'peak'} is known for ${device.name}; state hardware.${hoursKnown ? 'power' : 'achievedFlops'}`
    : 'state the accelerator (or hardware.achievedFlops and hardware.power)';
  const field = device ? (hoursKnown ? 'hardware.power' : 'hardware.achievedFlops') : 'hardware.accelerator';
  if (!device && read.numbers.has('hardware.achievedFlops'))
    throw new InputError('hardware.power', 'state the power of one accelerator, or name the accelerator');
  throw new InputError(field, what);
}

function amount(ledger: Ledger, key: string): Amount | undefined {
  const quantity = ledger.quantities[key];
  if (!quantity) return undefined;
  const { value, unit, p5, p50, p95 } = quantity;
  return {
    value,
    unit,
    ...(p5 === undefined || p50 === undefined || p95 === undefined ? {} : { p5, p50, p95 }),
  };
}

function phase(ledger: Ledger, prefix = ''): Phase {
  const result: Partial<Record<PhaseKey, Amount>> = {};
  for (const key of phaseKeys) {
    const found = amount(ledger, prefix + key);
    if (found) result[key] = found;
  }
  return result;
}

function totals(ledger: Ledger): Estimate['total'] {
  const of = (key: string): Amount | undefined => amount(ledger, `total.${key}`) ?? amount(ledger, key);
  const carbon = of('carbon') ?? of('operationalCarbon');
  // A published method without a PUE reports the energy of the machines.
  const energy = of('facilityEnergy') ?? of('itEnergy');
  const water = of('water');
  return { ...(carbon ? { carbon } : {}), ...(energy ? { energy } : {}), ...(water ? { water } : {}) };
}

const summed = [
  'acceleratorHours',
  'carbon',
  'operationalCarbon',
  'acceleratorEmbodiedCarbon',
  'hostEmbodiedCarbon',
  'transportCarbon',
  'buildingCarbon',
  'endOfLifeCarbon',
  'embodiedCarbon',
  'embodiedCarbonLow',
  'embodiedCarbonHigh',
  'itEnergy',
  'facilityEnergy',
  'onSiteWater',
  'offSiteWater',
  'water',
  'waterWithdrawal',
];

/** The sums over training and the other phases, each a quantity with its parts. */
function enterTotals(ledger: Ledger, others: readonly OtherPhase[]): void {
  for (const key of summed) sum(ledger, `total.${key}`, [key, ...others.map((name) => `${name}.${key}`)]);
}
