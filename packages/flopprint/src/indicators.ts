/**
 * Several indicators side by side, where their rankings disagree, a label of carbon efficiency, and what a report lacks.
 *
 * @module
 */
import type { PublishedRun } from './data/types.ts';
import { InputError } from './errors.ts';
import { estimateWith, type Amount, type Estimate } from './estimate.ts';
import { constantValue } from './resolve/datum.ts';
import type { Scenario } from './scenario.ts';
import type { Tables } from './tables.ts';

/** What is told side by side: none of them stands for another. */
export const indicatorKeys = ['parameters', 'compute', 'hours', 'energy', 'carbon', 'water'] as const;
/** One of the indicators. */
export type IndicatorKey = (typeof indicatorKeys)[number];

/** The indicators of one scenario: param, FLOP, accelerator-hours, MWh, tCO2e, m3. */
export interface Indicators {
  /** As readers know it. */
  readonly name: string;
  /** Each in its unit; none for what is not known. */
  readonly amounts: Readonly<Partial<Record<IndicatorKey, Amount>>>;
}

/** Two scenarios that one indicator ranks one way and another the other way. */
export interface Disagreement {
  /** Lower by `by`. */
  readonly lower: string;
  /** Lower by `against`. */
  readonly other: string;
  readonly by: IndicatorKey;
  readonly against: IndicatorKey;
}

/** Scenarios by every indicator. */
export interface IndicatorTable {
  /** Name and version of this shape. */
  readonly schema: 'flopprint/indicators@1';
  readonly rows: readonly Indicators[];
  readonly disagreements: readonly Disagreement[];
}

/**
 * Parameters, compute, accelerator-hours, energy, carbon and water of two or more scenarios, and every pair that two
 * of them rank the other way round (Dehghani et al., 2021: one cost indicator says nothing of another).
 * @throws InputError for fewer than two scenarios.
 */
export function compareIndicators(tables: Tables, scenarios: readonly Scenario[]): IndicatorTable {
  if (scenarios.length < 2)
    throw new InputError('scenarios', 'state two or more: indicators are compared between them');
  const rows = scenarios.map((scenario, index) =>
    indicatorsOf(estimateWith(tables, scenario), scenario.name ?? `scenario ${index + 1}`),
  );
  return { schema: 'flopprint/indicators@1', rows, disagreements: disagreementsOf(rows) };
}

/** The indicators of one estimate, as far as they are known. */
export function indicatorsOf({ quantities, total }: Estimate, name: string): Indicators {
  const found: Readonly<Record<IndicatorKey, Amount | undefined>> = {
    parameters: quantities['parameters'],
    compute: quantities['compute'],
    hours: quantities['total.acceleratorHours'] ?? quantities['acceleratorHours'],
    energy: total.energy,
    carbon: total.carbon,
    water: total.water,
  };
  return {
    name,
    amounts: Object.fromEntries(
      indicatorKeys.flatMap((key) => {
        const amount = found[key];
        return amount ? [[key, { value: amount.value, unit: amount.unit }]] : [];
      }),
    ),
  };
}

/** Every pair of scenarios that two indicators rank the other way round; equal amounts disagree with nothing. */
export function disagreementsOf(rows: readonly Indicators[]): Disagreement[] {
  const pairs = rows.flatMap((one, index) => rows.slice(index + 1).map((other) => [one, other] as const));
  return pairs.flatMap(([one, other]) => {
    const signs = indicatorKeys.map((key) => {
      const [first, second] = [one.amounts[key], other.amounts[key]];
      return { key, sign: first && second ? Math.sign(first.value - second.value) : 0 };
    });
    return signs.flatMap(({ key: by, sign }, index) =>
      signs
        .slice(index + 1)
        .filter((later) => sign * later.sign < 0)
        .map(({ key: against }) => ({
          lower: sign < 0 ? one.name : other.name,
          other: sign < 0 ? other.name : one.name,
          by,
          against,
        })),
    );
  });
}

/** From the most carbon-efficient fifth to the least. */
export const labels = ['A', 'B', 'C', 'D', 'E'] as const;
/** A label of carbon efficiency. */
export type Label = (typeof labels)[number];

/**
 * The label of a value among published ones, after the idea of Castaño et al. (2023), who label models of a hub by
 * where they stand among the others; fifths are ours, the lowest is A. It says how a run stands among those that were
 * published, not that it is good.
 * @param reference published values in the same unit; five or more.
 * @throws InputError for fewer, or for a value that is no number of 0 or more.
 */
export function labelAmong(value: number, reference: readonly number[]): Label {
  if (!Number.isFinite(value) || value < 0) throw new InputError('value', 'state a number, 0 or more');
  const known = reference.filter((one) => Number.isFinite(one) && one >= 0);
  if (known.length < labels.length)
    throw new InputError('reference', `state ${labels.length} published values or more; fifths need as many`);
  const below = known.filter((one) => one < value).length / known.length;
  return labels[Math.min(labels.length - 1, Math.floor(below * labels.length))] ?? 'E';
}

/**
 * tCO2e for each FLOP of the published runs that state their carbon, each on its own boundary: what a label stands
 * among. Compute that is not reported is that of the parameters and tokens.
 * @param runs of `flopprint/data/runs`.
 */
export function carbonPerFlop(tables: Tables, runs: readonly PublishedRun[]): number[] {
  const each =
    constantValue(tables, 'flop-per-parameter-and-token') * constantValue(tables, 'training-passes');
  return runs.flatMap((run) => {
    const size = run.activeParametersBillion ?? run.parametersBillion;
    const { reportedCarbon, reportedFlop, tokensBillion } = run;
    const flop =
      reportedFlop ??
      (size === undefined || tokensBillion === undefined
        ? undefined
        : each * size * billion * tokensBillion * billion);
    return reportedCarbon === undefined || !flop ? [] : [reportedCarbon / flop];
  });
}
const billion = 1e9;

/** The fields of `co2_eq_emissions` in a model card of Hugging Face. */
export const cardFields = [
  'emissions',
  'source',
  'training_type',
  'geographical_location',
  'hardware_used',
] as const;
/** A field of `co2_eq_emissions`. */
export type CardField = (typeof cardFields)[number];

/** How whole a report of carbon is. */
export interface Completeness {
  /** `complete`: every field; `partial`: the emissions and some others; `emissions only`; `none`: not even these. */
  readonly class: 'complete' | 'partial' | 'emissions only' | 'none';
  readonly missing: readonly CardField[];
}

/** How whole a model card reports its carbon. The bounds between the classes are ours. */
export function completenessOf(card: Readonly<Partial<Record<CardField, unknown>>>): Completeness {
  const missing = cardFields.filter((field) => card[field] === undefined || card[field] === '');
  if (missing.includes('emissions')) return { class: 'none', missing };
  if (missing.length === 0) return { class: 'complete', missing };
  return { class: missing.length === cardFields.length - 1 ? 'emissions only' : 'partial', missing };
}

/** What an estimate could say in a model card, from what was stated and not from what was taken for it: grams. */
export function cardOf(estimate: Estimate): Readonly<Partial<Record<CardField, string | number>>> {
  const { total, scenario, method, version, readAs } = estimate;
  const place = scenario.site?.region ?? scenario.site?.grid;
  const kind = scenario.training ? 'pre-training' : scenario.postTraining ? 'fine-tuning' : undefined;
  const device = readAs['hardware.accelerator'];
  return {
    ...(total.carbon ? { emissions: total.carbon.value * gramsPerTonne } : {}),
    source: `${method} ${version}`,
    ...(kind ? { training_type: kind } : {}),
    ...(place ? { geographical_location: place } : {}),
    ...(device ? { hardware_used: device } : {}),
  };
}

const gramsPerTonne = 1e6;
