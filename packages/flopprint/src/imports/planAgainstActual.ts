import { CalculationError, InputError } from '../errors.ts';
import { estimateWith, simulateWith, type Amount, type Estimate } from '../estimate.ts';
import { evaluate } from '../evaluate.ts';
import { formatNumber } from '../format.ts';
import type { AnyGraph } from '../graph.ts';
import { calibratedEfficiencyGraph } from '../kernels/calibratedEfficiency.ts';
import { impliedPowerGraph } from '../kernels/impliedPower.ts';
import { constant, rangeOf } from '../resolve/datum.ts';
import type { Quantity } from '../quantity.ts';
import type { Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { parseUnit } from '../units.ts';
import { known, type Imported } from './record.ts';

/** What is compared. */
export type Compared = 'acceleratorHours' | 'duration' | 'itEnergy' | 'operationalCarbon';

/** A figure of the plan beside that of the run. */
export interface Comparison {
  readonly key: Compared;
  readonly planned: Amount;
  readonly actual: Amount;
  /** Actual over planned. */
  readonly ratio: number;
  /** Whether the run lies in the 90 % interval of the plan; absent where the plan has none. */
  readonly isInside?: boolean;
  /** `reported` by the file, or `computed` from its energy at the place of the plan. */
  readonly from: 'reported' | 'computed';
}

/** The next run of the same kind, before and after what this one taught. */
export interface NextRun {
  /** A scenario of its own, which can be estimated and changed like any other. */
  readonly scenario: Scenario;
  readonly estimate: Estimate;
  /** Of `carbon`, `energy` and hours: how wide the 90 % interval is before and after, as its upper over its lower end. */
  readonly widths: readonly { readonly key: Compared; readonly before?: number; readonly after?: number }[];
}

/** A plan beside the run that came of it. */
export interface PlanAgainstActual {
  readonly plan: Estimate;
  readonly comparisons: readonly Comparison[];
  /** MFU that the hours imply for the compute of the plan; 0 to 1. */
  readonly impliedMfu?: number;
  /** MFU of the plan. */
  readonly plannedMfu?: number;
  /** W of one accelerator, alone; and with its share of the node. */
  readonly impliedPower?: number;
  readonly impliedSystemPower?: number;
  /** Shares of design power. */
  readonly impliedPowerFraction?: number;
  readonly impliedSystemFraction?: number;
  /** gCO2e/kWh of the file: its carbon over its energy with the data centre. */
  readonly impliedIntensity?: number;
  readonly next?: NextRun;
  readonly notes: readonly string[];
}

/** Keys of a scenario that say how long a run takes or what it draws: what a run that has been replaces. */
const replaced: Readonly<Record<'training' | 'hardware', readonly string[]>> = {
  training: ['acceleratorHours', 'energy', 'tokensPerSecond', 'stepTime', 'stepTokens'],
  hardware: ['hours', 'mfu', 'achievedFlops', 'power', 'powerScope', 'powerLimit'],
};

/**
 * Compares a plan with the run that came of it, says what efficiency and power the run implies, and estimates the next
 * run of the same kind.
 *
 * All completed runs of the file together are taken for the run that was planned. The efficiency of the next one is that
 * of the plan, moved towards the observed one and narrowed by what runs of one family have in common
 * (`training-family-correlation` of data/priors.csv); its power is the observed one, with the range of a measured power
 * of other runs on the same machines (`systemPowerMeasured` of data/ranges.csv).
 * @throws InputError where the plan cannot be estimated or the file has neither hours nor energy.
 */
export function planAgainstActual(tables: Tables, plan: Scenario, imported: Imported): PlanAgainstActual {
  const { total } = imported;
  if (total.runs === 0 || !(total.acceleratorHours ?? total.itEnergy ?? total.carbon))
    throw new InputError(
      '',
      'the file has no completed run with hours, energy or carbon to compare with the plan',
    );
  const notes: string[] = [];
  const planned = simulateWith(tables, plan);
  const devices = new Set(
    imported.runs.flatMap(({ scenario, outcome }) =>
      outcome === 'completed' ? (scenario.hardware?.accelerator ?? []) : [],
    ),
  );
  const [device] = devices;
  const own = devices.size === 1 ? device : undefined;
  const plannedDevice = planned.readAs['hardware.accelerator'];
  if (devices.size > 1)
    notes.push(
      `The runs used several accelerators (${[...devices].join(', ')}), so no efficiency is implied.`,
    );
  if (own && plannedDevice && own !== plannedDevice)
    notes.push(
      `The plan is on ${plannedDevice} and the run was on ${own}; efficiency and power are those of ${own}.`,
    );
  const hours = positive(total.acceleratorHours?.value);
  const energy = positive(total.itEnergy?.value);
  const base = observedBase(plan, own);
  const observed = devices.size > 1 ? undefined : tryEstimate(tables, base, hours, energy, notes);
  const { comparisons, carbonNote } = compare(planned, imported, observed);
  notes.push(...carbonNote);
  const implied = observed?.quantities['impliedMfu']?.value;
  const power = impliedPowerOf(
    imported,
    observed?.quantities['thermalDesignPower'] ??
      (own ? undefined : planned.quantities['thermalDesignPower']),
  );
  if (implied !== undefined && implied > 1)
    notes.push(
      `The implied MFU is ${formatNumber(implied)}: the run cannot have done the compute of the plan, so it says nothing of the next one.`,
    );
  const mfu = implied !== undefined && implied > 0 && implied <= 1 ? implied : undefined;
  const next = nextRun(tables, base, planned, mfu, power.impliedSystemPower, notes);
  const facility = total.facilityEnergy ?? total.itEnergy;
  const intensity =
    total.carbon && facility && facility.value > 0
      ? (total.carbon.value / facility.value) *
        (parseUnit('tCO2e/MWh').factor / parseUnit('gCO2e/kWh').factor)
      : undefined;
  return {
    plan: planned,
    comparisons,
    ...known({
      impliedMfu: implied,
      plannedMfu: planned.quantities['mfu']?.value,
      impliedPower: power.impliedAcceleratorPower,
      impliedSystemPower: power.impliedSystemPower,
      impliedPowerFraction: power.impliedPowerFraction,
      impliedSystemFraction: power.impliedSystemFraction,
      impliedIntensity: intensity,
      next,
    }),
    notes,
  };
}

const positive = (value: number | undefined): number | undefined => (value && value > 0 ? value : undefined);

/** The plan without what a run that has been replaces, on the accelerator that it ran on. */
function observedBase(plan: Scenario, accelerator: string | undefined): Scenario {
  const without = (group: 'training' | 'hardware'): object =>
    Object.fromEntries(Object.entries(plan[group] ?? {}).filter(([key]) => !replaced[group].includes(key)));
  return {
    ...plan,
    training: without('training'),
    hardware: { ...without('hardware'), ...(accelerator ? { accelerator } : {}) },
  };
}

/** The plan with the hours and energy of the run; nothing where that cannot be estimated. */
function tryEstimate(
  tables: Tables,
  base: Scenario,
  acceleratorHours: number | undefined,
  energy: number | undefined,
  notes: string[],
): Estimate | undefined {
  try {
    return estimateWith(tables, {
      ...base,
      training: { ...base.training, ...known({ acceleratorHours, energy }) },
    });
  } catch (error) {
    if (!(error instanceof InputError || error instanceof CalculationError)) throw error;
    notes.push(`The plan cannot be estimated with the hours and energy of the run: ${error.message}.`);
    return undefined;
  }
}

function compare(
  { quantities }: Estimate,
  { total }: Imported,
  observed: Estimate | undefined,
): { readonly comparisons: Comparison[]; readonly carbonNote: readonly string[] } {
  const energy = total.itEnergy;
  const computed = energy && observed?.quantities['operationalCarbon'];
  const carbon = total.carbon ?? (computed ? { value: computed.value, unit: computed.unit } : undefined);
  const actual: Readonly<Record<Compared, Amount | undefined>> = {
    acceleratorHours: total.acceleratorHours,
    duration: total.runs === 1 && total.hours ? inDays(total.hours) : undefined,
    itEnergy: energy,
    operationalCarbon: carbon,
  };
  const comparisons = (Object.keys(actual) as Compared[]).flatMap((key): Comparison[] => {
    const [plan, run] = [quantities[key], actual[key]];
    if (!plan || !run || !(plan.value > 0)) return [];
    const { p5, p95 } = plan;
    return [
      {
        key,
        planned: amountOf(plan),
        actual: run,
        ratio: run.value / plan.value,
        ...(p5 === undefined || p95 === undefined ? {} : { isInside: run.value >= p5 && run.value <= p95 }),
        from: key === 'operationalCarbon' && !total.carbon ? 'computed' : 'reported',
      },
    ];
  });
  const carbonNote = total.carbon
    ? ['The carbon of the run is as its file reports it, with the carbon intensity and PUE of that tool.']
    : computed
      ? [
          'The file reports no carbon: it is that of its energy with the PUE and carbon intensity of the plan.',
        ]
      : [];
  return { comparisons, carbonNote };
}

function inDays({ value }: Amount): Amount {
  return { value: (value * parseUnit('h').factor) / parseUnit('day').factor, unit: 'day' };
}

function amountOf({ value, unit, p5, p50, p95 }: Quantity): Amount {
  return { value, unit, ...known({ p5, p50, p95 }) };
}

/** W per accelerator. */
function impliedPowerOf({ total }: Imported, design: Quantity | undefined): Partial<Record<string, number>> {
  const hours = positive(total.acceleratorHours?.value);
  if (!hours) return {};
  const base = (value: number | undefined, unit: string): number | undefined =>
    value === undefined ? undefined : value * parseUnit(unit).factor;
  return Object.fromEntries(
    Object.entries(
      evaluate(
        impliedPowerGraph as AnyGraph,
        known({
          itEnergy: base(positive(total.itEnergy?.value), 'MWh_it'),
          acceleratorEnergy: base(positive(total.acceleratorEnergy?.value), 'MWh_it'),
          acceleratorHours: base(hours, 'accelerator h'),
          thermalDesignPower: base(design?.value, 'W_it/accelerator'),
        }),
      ),
    ).map(([key, value]) => [
      key,
      value / (key.endsWith('Power') ? parseUnit('W_it/accelerator').factor : 1),
    ]),
  );
}

/** The plan again with what the run taught; nothing where it taught nothing. */
function nextRun(
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
