import { InputError } from '../errors.ts';
import { estimateWith, type Amount } from '../estimate.ts';
import { formatNumber } from '../format.ts';
import { bestLimitGraph } from '../kernels/bestLimit.ts';
import { limitedRunGraph } from '../kernels/limitedRun.ts';
import { slowedHour } from '../kernels/slowedHour.ts';
import { zeusCostGraph } from '../kernels/zeusCost.ts';
import { constantValue } from '../resolve/datum.ts';
import type { Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { parseUnit } from '../units.ts';

// Longer than most: one curve, from a scenario to its points and its best ones.

/** What `powerCurve` weighs. */
export interface PowerOptions {
  /** Of energy against time in the cost of Zeus, from 0 to 1; a half unless stated. */
  readonly weight?: number;
}

/** A training run under one limit of power. */
export interface PowerPoint {
  /** Power of the accelerators, of what they draw without a limit. */
  readonly share: number;
  /** Power of one accelerator, in W. */
  readonly power: number;
  /** Wall-clock time, in h. */
  readonly time: Amount;
  /** At the meter of the site, in MWh. */
  readonly energy: Amount;
  /** Electricity, and machines that are held for as long, in tCO2e. */
  readonly carbon: Amount;
  /** Of Zeus: weighted energy and time, in MWh of the machines. */
  readonly cost: Amount;
  /** No other point is both faster and lower in energy. */
  readonly onFront: boolean;
  /** No other point is both faster and lower in carbon. */
  readonly onCarbonFront: boolean;
}

/** A training run from the least power that the law holds for to its full one. */
export interface PowerCurve {
  /** Name and version of this shape. */
  readonly schema: 'flopprint/power@1';
  /** From the least power to full. */
  readonly points: readonly PowerPoint[];
  /** Of these points, the one of least energy. */
  readonly leastEnergy: PowerPoint;
  /** Of these points, the one of least carbon, embodied included. */
  readonly leastCarbon: PowerPoint;
  /** Of these points, the one of least cost. */
  readonly leastCost: PowerPoint;
  /** Share of power at which energy would be least if the law held all the way down. */
  readonly energyOptimum: number;
  /** The same for carbon, embodied included. */
  readonly carbonOptimum: number;
  /** What to know, in whole sentences. */
  readonly notes: readonly string[];
}

const intervals = 8;
const half = 0.5;
const otherPhases = ['data', 'development', 'postTraining', 'inference', 'storage'] as const;

/**
 * Time, energy and carbon of a training run against the power of its accelerators, by the law of speed and power of
 * McDonald et al. (2022): a limit saves energy, takes longer and holds the machines for as long. The law is not carried
 * below the least limit that it was measured at.
 * @throws InputError where the power of the accelerators, the energy or the time of the run is not known.
 */
export function powerCurve(tables: Tables, scenario: Scenario, options: PowerOptions = {}): PowerCurve {
  const weight = options.weight ?? half;
  if (!(weight >= 0 && weight <= 1))
    throw new InputError('weight', 'state a number from 0 (time) to 1 (energy)');
  const run = readRun(tables, scenario);
  const least = constantValue(tables, 'power-share-least');
  const shares = Array.from(
    { length: intervals + 1 },
    (_, index) => least + ((1 - least) * index) / intervals,
  );
  const bare = shares.map((share) => pointOf(run, share, weight));
  const points = bare.map((point) => ({
    ...point,
    onFront: isOnFront(point, bare, 'energy'),
    onCarbonFront: isOnFront(point, bare, 'carbon'),
  }));
  const lowest = (measure: 'energy' | 'carbon' | 'cost'): PowerPoint =>
    points.reduce((best, point) => (point[measure].value < best[measure].value ? point : best));
  const { leastEnergyShare, leastCarbonShare } = bestLimitGraph.kernel(run.base);
  return {
    schema: 'flopprint/power@1',
    points,
    leastEnergy: lowest('energy'),
    leastCarbon: lowest('carbon'),
    leastCost: lowest('cost'),
    energyOptimum: leastEnergyShare,
    carbonOptimum: leastCarbonShare,
    notes: [
      `The law was measured down to ${formatNumber(least)} of full power, on V100; it is not carried further, and the exponent is known within ${run.range}.`,
      'Speed against clock is not told: no open measurement of power and clock together is in the tables.',
      ...(otherPhases.some((phase) => scenario[phase] !== undefined)
        ? ['Training alone is told; other phases run as they do.']
        : []),
    ],
  };
}

type Base = Parameters<typeof bestLimitGraph.kernel>[0] & Record<'duration' | 'itEnergy', number>;

interface Run {
  readonly base: Base;
  /** W */
  readonly power: number;
  readonly range: string;
}

function readRun(tables: Tables, scenario: Scenario): Run {
  if (scenario.hardware?.powerLimit !== undefined)
    throw new InputError('hardware.powerLimit', 'leave it out: the curve sets it');
  if (!scenario.training)
    throw new InputError('training', 'state what is trained: the curve is of a training run');
  const alone = Object.fromEntries(
    Object.entries(scenario).filter(([group]) => !(otherPhases as readonly string[]).includes(group)),
  ) as Scenario;
  const { quantities } = estimateWith(tables, alone);
  const need = (key: string, field: string, why: string): number => {
    const found = quantities[key];
    if (!found || found.value <= 0) throw new InputError(field, why);
    return found.value;
  };
  const power = need(
    'acceleratorPower',
    'hardware.accelerator',
    'state it: what lower power does follows from the power of the accelerator',
  );
  const machines = need(
    'systemPower',
    'hardware.accelerator',
    'state it: the power of the machines is not known',
  );
  const { inputs } = limitedRunGraph;
  const row = tables.constants.find(({ id }) => id === 'power-limit-exponent');
  return {
    power,
    range: `${formatNumber(row?.low ?? 0)} to ${formatNumber(row?.high ?? 1)}`,
    base: {
      powerLimitExponent: constantValue(tables, 'power-limit-exponent'),
      acceleratorShare: Math.min(1, power / machines),
      duration:
        need('duration', 'hardware.count', 'state how many accelerators run: time follows from it') *
        parseUnit('day').factor,
      itEnergy: need('itEnergy', 'training', 'state tokens, hours or energy') * inputs.itEnergy[1],
      facilityEnergy:
        need('facilityEnergy', 'training', 'state tokens, hours or energy') * inputs.facilityEnergy[1],
      embodiedCarbon: (quantities['embodiedCarbon']?.value ?? 0) * inputs.embodiedCarbon[1],
      carbonIntensity:
        need('carbonIntensity', 'site', 'state where it runs, with some carbon') * inputs.carbonIntensity[1],
    },
  };
}

function pointOf(
  { base, power }: Run,
  share: number,
  weight: number,
): Omit<PowerPoint, 'onFront' | 'onCarbonFront'> {
  const { speedShare, drawShare } = slowedHour({ ...base, powerShare: share });
  const found = limitedRunGraph.kernel({ ...base, speedShare, drawShare });
  const { cost } = zeusCostGraph.kernel({
    energyWeight: weight,
    itEnergy: found.limitedItEnergy,
    largestPower: base.itEnergy / base.duration,
    duration: found.limitedTime,
  });
  const amount = (name: keyof typeof limitedRunGraph.equations, unit: string): Amount => ({
    value: found[name] / limitedRunGraph.equations[name][1],
    unit,
  });
  return {
    share,
    power: share * power,
    time: amount('limitedTime', 'h'),
    energy: amount('limitedEnergy', 'MWh'),
    carbon: amount('limitedCarbon', 'tCO2e'),
    cost: { value: cost / limitedRunGraph.inputs.itEnergy[1], unit: 'MWh' },
  };
}

type Bare = ReturnType<typeof pointOf>;

function isOnFront(point: Bare, points: readonly Bare[], measure: 'energy' | 'carbon'): boolean {
  return !points.some(
    (other) =>
      other !== point && other.time.value <= point.time.value && other[measure].value <= point[measure].value,
  );
}
