import type { PublishedRun } from '../data/types.ts';
import { parallelism } from '../methods/llmcarbon/parallelism.ts';
import { constant } from '../resolve/datum.ts';
import { generationOf } from '../resolve/efficiency.ts';
import type { Quantity } from '../quantity.ts';
import type { Tables } from '../tables.ts';
import { parseUnit } from '../units.ts';
import { dataVersion, version } from '../version.ts';
import type { UnusedRow } from './servingCases.ts';
import { median, score, type Score } from './statistics.ts';
import {
  isCircular,
  isTimed,
  measuredEnergy,
  measuredHours,
  predictRun,
  trainingCases,
  type TrainingCase,
} from './trainingCases.ts';
import {
  efficienciesWithout,
  efficiencyRows,
  efficiencyUnder,
  shippedEfficiencies,
  type Efficiencies,
  type EfficiencyRow,
} from './trainingFit.ts';

/** A score with the share of measurements inside the 90 % interval. */
export interface CoveredScore extends Score {
  /** Share, 0 to 1, inside the 90 % interval. */
  readonly coverage90?: number;
  /** Families that the rows come from; those of one family are not independent. */
  readonly families: number;
}

/** What a prediction is scored on. */
export type Measure = 'hours' | 'energy' | 'energyGivenHours' | 'carbon';

/** Measured against predicted runs. All errors are fractions: 0.18, not 18. */
export interface TrainingValidation {
  /** Name and version of this shape. */
  readonly schema: 'flopprint/validation@1';
  /** What was predicted. */
  readonly what: 'training';
  /** Of the code. */
  readonly version: string;
  /** Of the tables: a date and a hash. */
  readonly data: string;
  /** Those of data/priors.csv, or each family by a fit without it. */
  readonly constants: 'shipped' | 'cross-validated by family';
  /** Over all rows that can be compared. */
  readonly overall: Readonly<Record<Measure, CoveredScore>>;
  /** Of hours. */
  readonly by: Readonly<Record<string, Readonly<Record<string, CoveredScore>>>>;
  /** Of hours. */
  readonly baselines: Readonly<
    Record<string, Score & { readonly about: string; readonly errorRatio: number }>
  >;
  /** Each row that was compared. */
  readonly rows: readonly PredictedRun[];
  /** Rows that could not be compared, and why. */
  readonly unused: readonly UnusedRow[];
}

/** One run, what was published beside what is predicted. */
export interface PredictedRun {
  /** Of the row of data/runs.csv. */
  readonly id: string;
  /** Models that are held out together. */
  readonly family: string;
  /** Why its hours are not compared, where only its energy is. */
  readonly hoursUnused?: string;
  /** Hours by each baseline. */
  readonly baselines?: Readonly<Record<string, number>>;
  /** h */
  readonly hours?: Ratio;
  /** MWh of the machines, in the scope that was measured */
  readonly energy?: Ratio;
  /** The same energy in MWh, from the published hours. */
  readonly energyGivenHours?: Ratio;
  /** tCO2e, by the published PUE and carbon intensity */
  readonly carbon?: Ratio;
}

/** A published number beside the predicted one. */
export interface Ratio {
  /** As its makers disclosed it. */
  readonly published: number;
  /** In the same unit. */
  readonly predicted: number;
  /** Lower end of the 90 % interval, in the same unit. */
  readonly low?: number;
  /** Upper end of the 90 % interval, in the same unit. */
  readonly high?: number;
}

/**
 * Predicts hours, energy and carbon of each run blind, from architecture, tokens, accelerator, count and date, and
 * scores them beside a constant MFU and medians of each accelerator.
 * @param options.crossValidate `family`: predict each family by efficiencies fitted without it.
 */
export function validateTraining(
  tables: Tables,
  runs: readonly PublishedRun[],
  options: { readonly crossValidate?: 'family' } = {},
): TrainingValidation {
  const { cases, unused } = trainingCases(tables, runs);
  const rows = efficiencyRows(tables, cases);
  const shipped = shippedEfficiencies(tables);
  const without = options.crossValidate ? efficienciesWithout(rows) : undefined;
  const rules = baselineRules(tables, rows);
  const predicted = cases.map((one): PredictedRun => {
    const run = predictOne(tables, one, shipped, without?.get(one.row.family) ?? shipped);
    const row = rows.find(({ id }) => id === one.row.id);
    if (!row || !run.hours) return run;
    const { published } = run.hours;
    return {
      ...run,
      baselines: Object.fromEntries(rules.map(({ id, hours }) => [id, hours(row, one, published)])),
    };
  });
  const ratios = (measure: Measure): OfFamily[] =>
    predicted.flatMap((run) => (run[measure] ? [{ ...run[measure], family: run.family }] : []));
  const hours = cases
    .map((one, index) => ({ one, ratio: predicted[index]?.hours }))
    .filter(({ ratio }) => ratio);
  const group = (name: (one: TrainingCase) => string): Record<string, CoveredScore> => {
    const names = [...new Set(hours.map(({ one }) => name(one)))].sort();
    return Object.fromEntries(
      names.map((key) => [
        key,
        covered(
          hours.flatMap(({ one, ratio }) =>
            ratio && name(one) === key ? [{ ...ratio, family: one.row.family }] : [],
          ),
        ),
      ]),
    );
  };
  const overall = covered(ratios('hours'));
  return {
    schema: 'flopprint/validation@1',
    what: 'training',
    version,
    data: dataVersion,
    constants: options.crossValidate ? 'cross-validated by family' : 'shipped',
    overall: {
      hours: overall,
      energy: covered(ratios('energy')),
      energyGivenHours: covered(ratios('energyGivenHours')),
      carbon: covered(ratios('carbon')),
    },
    by: {
      accelerator: group(({ device }) => device),
      architecture: group(({ scenario }) =>
        scenario.model?.activeParameters === undefined ? 'dense' : 'mixture of experts',
      ),
      year: group(({ row }) => String(row.year)),
      family: group(({ row }) => row.family),
    },
    baselines: baselineScores(rules, predicted, overall),
    rows: predicted,
    unused,
  };
}

function predictOne(
  tables: Tables,
  one: TrainingCase,
  shipped: Efficiencies,
  fit: Efficiencies,
): PredictedRun {
  const { row } = one;
  const { quantities } = predictRun(tables, one);
  const published = measuredHours(row);
  const kind = {
    generation: generationOf({ id: one.device }),
    mixture: one.scenario.model?.activeParameters !== undefined,
  };
  // The efficiencies of a fold in place of the shipped ones; hours are inverse to them.
  const change = efficiencyUnder(kind, shipped) / efficiencyUnder(kind, fit);
  const value = (quantities['acceleratorHours']?.value ?? Number.NaN) * change;
  const { low = 1, high = 1 } = constant(tables, 'training-residual');
  const hours: Known = { value, low: value / high, high: value / low };
  const energy = measuredEnergy(row);
  const carbon = carbonOf(row);
  const power = powerOf(quantities, energy?.scope ?? 'system');
  const systemPower = powerOf(quantities, 'system');
  const given = energy && row.acceleratorHours;
  return {
    id: row.id,
    family: row.family,
    ...(isCircular(row) && isTimed(row) ? { hoursUnused: 'its FLOP are its hours times its FLOP/s' } : {}),
    ...(published === undefined ? {} : { hours: ratioOf(published, [hours]) }),
    ...(energy === undefined ? {} : { energy: ratioOf(energy.value, [hours, power, perMegawatt]) }),
    ...(energy === undefined || given === undefined
      ? {}
      : { energyGivenHours: ratioOf(energy.value, [{ value: given }, power, perMegawatt]) }),
    ...(carbon === undefined
      ? {}
      : {
          // kgCO2e/kWh is tCO2e/MWh.
          carbon: ratioOf(carbon.value, [
            hours,
            systemPower,
            perMegawatt,
            { value: carbon.pue },
            { value: carbon.intensity },
          ]),
        }),
  };
}

/** A number with its 90 % range, where it has one. */
interface Known {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}
const perMegawatt: Known = { value: 1e-6 };

/** A product beside what was published; the ranges of independent factors add up in squares of their logarithms. */
function ratioOf(published: number, factors: readonly Known[]): Ratio {
  const { value, low = value, high = value } = product(factors);
  return { published, predicted: value, ...(low < high ? { low, high } : {}) };
}

function product(factors: readonly Known[]): Known {
  const value = factors.reduce((whole, factor) => whole * factor.value, 1);
  const apart = (end: 'low' | 'high'): number =>
    Math.sqrt(
      factors.reduce((sum, factor) => sum + Math.log((factor[end] ?? factor.value) / factor.value) ** 2, 0),
    );
  return { value, low: value * Math.exp(-apart('low')), high: value * Math.exp(apart('high')) };
}

/** Power of one accelerator, in W: as a table has it, else the product that the model makes of it. */
function powerOf(quantities: Readonly<Record<string, Quantity>>, scope: 'accelerator' | 'system'): Known {
  const known = (key: string): Known => quantities[key] ?? { value: Number.NaN };
  const own = known(scope === 'system' ? 'systemPower' : 'acceleratorPower');
  if (own.low !== undefined) return own;
  const accelerator = product([known('thermalDesignPower'), known('powerFraction')]);
  const {
    low = 1,
    high = 1,
    value: factor,
  } = product([accelerator, ...(scope === 'system' ? [known('hostFactor')] : [])]);
  return { value: own.value, low: (own.value * low) / factor, high: (own.value * high) / factor };
}

/** A published carbon of tier A or B, with the PUE and intensity (t/MWh) that it was made with. */
function carbonOf(row: PublishedRun): { value: number; pue: number; intensity: number } | undefined {
  const { carbonTier, reportedCarbon: value, pue, carbonIntensity: intensity } = row;
  if (
    (carbonTier !== 'A' && carbonTier !== 'B') ||
    value === undefined ||
    pue === undefined ||
    intensity === undefined
  )
    return undefined;
  return { value, pue, intensity };
}

type OfFamily = Ratio & Pick<PredictedRun, 'family'>;

function covered(ratios: readonly OfFamily[]): CoveredScore {
  const scored = {
    ...score(ratios.map(({ published, predicted }) => predicted / published)),
    families: new Set(ratios.map(({ family }) => family)).size,
  };
  const ranged = ratios.filter(({ low, high }) => low !== undefined && high !== undefined);
  if (ranged.length === 0) return scored;
  const inside = ranged.filter(({ published, low = 0, high = 0 }) => published >= low && published <= high);
  return { ...scored, coverage90: inside.length / ranged.length };
}

const constantMfu = 0.4;

/** A rule that others use: an efficiency, or the hours themselves. */
interface Baseline {
  readonly id: string;
  readonly about: string;
  /** Hours of a run. */
  readonly hours: (row: EfficiencyRow, one: TrainingCase, measured: number) => number;
}

/** Other rules for hours. Medians leave the run's own family out, whatever the prediction they stand beside. */
function baselineRules(tables: Tables, rows: readonly EfficiencyRow[]): readonly Baseline[] {
  const medianWithout = (row: EfficiencyRow): number => {
    const others = rows.filter(({ family }) => family !== row.family);
    const same = [
      others.filter(({ device }) => device === row.device),
      others.filter(({ generation }) => generation === row.generation),
      others,
    ].find(({ length }) => length > 0);
    return median((same ?? []).map(({ mfu }) => mfu));
  };
  // Hours are inverse to the efficiency that a rule assumes.
  return [
    {
      id: 'constant-mfu',
      about: 'an MFU of 0.4 for every run',
      hours: ({ mfu }, _one, measured) => (measured * mfu) / constantMfu,
    },
    {
      id: 'accelerator-median',
      about: 'the median MFU of other families on the same accelerator, else on its generation',
      hours: (row, _one, measured) => (measured * row.mfu) / medianWithout(row),
    },
    {
      id: 'llmcarbon',
      about: 'the throughput of LLMCarbon as released, which takes every device with 80 GB for an A100',
      hours: (_row, one) => llmcarbonHours(tables, one),
    },
    {
      id: 'llmcarbon-utilisation',
      about: 'the utilisation that this throughput is on an A100, on the peak of the device itself',
      hours: (_row, one) => llmcarbonHours(tables, one, 'own peak'),
    },
  ];
}

/** Accelerator-hours of 6·N·D at the throughput of LLMCarbon's released code, which knows V100 and A100 alone. */
function llmcarbonHours(
  tables: Tables,
  one: TrainingCase,
  on: 'as released' | 'own peak' = 'as released',
): number {
  const { compute, peakFlops } = predictRun(tables, one).quantities;
  const fitted = tables.accelerators.find(({ id }) => id === fittedDevice);
  const device = on === 'own peak' ? fitted : tables.accelerators.find(({ id }) => id === one.device);
  const { model } = one.scenario;
  const { throughput = Number.NaN } = parallelism.run({
    parameters: Number(model?.activeParameters ?? model?.parameters),
    nodeSize: constant(tables, 'accelerators-per-node-default').value,
    ...(device?.memory === undefined ? {} : { memory: device.memory * parseUnit('GB').factor }),
  });
  const own =
    on === 'own peak' ? (peakFlops?.value ?? Number.NaN) / (fitted?.peakBf16Dense ?? Number.NaN) : 1;
  return (compute?.value ?? Number.NaN) / (throughput * own) / parseUnit('h').factor;
}
const fittedDevice = 'a100-sxm4-80';

function baselineScores(
  rules: readonly Baseline[],
  predicted: readonly PredictedRun[],
  overall: Score,
): TrainingValidation['baselines'] {
  return Object.fromEntries(
    rules.map(({ id, about }) => {
      const scored = score(
        predicted.flatMap(({ hours, baselines }) => {
          const rule = baselines?.[id];
          return hours && rule !== undefined && Number.isFinite(rule) ? [rule / hours.published] : [];
        }),
      );
      return [id, { about, ...scored, errorRatio: overall.medianApe / scored.medianApe }];
    }),
  );
}
