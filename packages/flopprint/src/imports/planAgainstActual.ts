import { CalculationError, InputError } from '../errors.ts';
import { estimateWith, simulateWith, type Estimate } from '../estimate.ts';
import { evaluate } from '../evaluate.ts';
import { formatNumber, thinSpace } from '../format.ts';
import type { AnyGraph } from '../graph.ts';
import { impliedPowerGraph } from '../kernels/impliedPower.ts';
import type { Quantity } from '../quantity.ts';
import type { Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { parseUnit } from '../units.ts';
import { compare, type Comparison } from './comparison.ts';
import { nextRun, type NextRun } from './nextRun.ts';
import { known, type Imported } from './record.ts';

/** A plan beside the run that came of it. */
export interface PlanAgainstActual {
  readonly plan: Estimate;
  readonly comparisons: readonly Comparison[];
  /** MFU that the hours imply for the compute of the plan; 0 to 1. */
  readonly impliedMfu?: number;
  /** MFU of the plan. */
  readonly plannedMfu?: number;
  /** W of one accelerator, alone. */
  readonly impliedPower?: number;
  /** W of one accelerator with its share of the node. */
  readonly impliedSystemPower?: number;
  /** Share of its design power, alone. */
  readonly impliedPowerFraction?: number;
  /** Share of its design power, with its share of the node. */
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
  notes.push(...factorsOf(planned, imported, intensity));
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

/** What the ratio of a reported carbon is made of. */
function factorsOf({ quantities }: Estimate, { total }: Imported, intensity: number | undefined): string[] {
  const { itEnergy, pue, carbonIntensity, operationalCarbon } = quantities;
  const energy = total.itEnergy;
  if (!itEnergy || !pue || !carbonIntensity || !operationalCarbon || !energy || !total.carbon) return [];
  if (intensity === undefined || [itEnergy, operationalCarbon].some(({ value }) => !(value > 0))) return [];
  const times = (value: number): string => `${formatNumber(value)}${thinSpace}×`;
  const overhead = (total.facilityEnergy ?? energy).value / energy.value;
  return [
    `The ratio of carbon, ${times(total.carbon.value / operationalCarbon.value)}, is ${times(energy.value / itEnergy.value)} for the energy of the machines, ${times(overhead / pue.value)} for the PUE and ${times(intensity / carbonIntensity.value)} for the carbon intensity.`,
  ];
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
