import { runs } from 'flopprint/data/runs';
import {
  carbonPerFlop,
  cardOf,
  completenessOf,
  disagreementsOf,
  indicatorKeys,
  indicatorsOf,
  labelAmong,
  type CardField,
  type Completeness,
  type IndicatorKey,
  type Indicators,
  type Label,
} from 'flopprint/indicators';
import { estimateWith, type Scenario, type Tables } from 'flopprint/model';

/** One run by every indicator. */
export interface IndicatorRow extends Indicators {
  /** Its address in the calculator. */
  readonly query: string;
  /** Where it stands by each, from 1; equal amounts share a place. */
  readonly places: Readonly<Partial<Record<IndicatorKey, number>>>;
  readonly label?: Label;
  readonly report: Completeness['class'];
  readonly missing: readonly CardField[];
}

/** Two runs that indicators put in another order. */
export interface Pair {
  readonly lower: string;
  readonly by: readonly IndicatorKey[];
  readonly other: string;
  readonly against: readonly IndicatorKey[];
}

export interface IndicatorsView {
  readonly rows: readonly IndicatorRow[];
  readonly pairs: readonly Pair[];
  readonly refused: readonly { readonly query: string; readonly name: string; readonly reason: string }[];
  /** Published runs that a label stands among. */
  readonly labelled: number;
}

/** A run that is asked for. */
export interface Named {
  readonly name: string;
  readonly query: string;
  readonly scenario: Scenario;
}

/**
 * The indicators of one run.
 * @throws InputError and CalculationError as an estimate does.
 */
export function rowOf(tables: Tables, { name, query, scenario }: Named): Omit<IndicatorRow, 'places'> {
  const estimate = estimateWith(tables, scenario);
  const { compute, carbon } = estimate.quantities;
  const { class: report, missing } = completenessOf(cardOf(estimate));
  return {
    ...indicatorsOf(estimate, name),
    query,
    ...(compute && carbon
      ? { label: labelAmong(carbon.value / compute.value, carbonPerFlop(tables, runs)) }
      : {}),
    report,
    missing,
  };
}

/** Runs side by side, with their places and where two indicators disagree. */
export function sideBySide(
  tables: Tables,
  rows: readonly Omit<IndicatorRow, 'places'>[],
  refused: IndicatorsView['refused'] = [],
): IndicatorsView {
  return {
    rows: rows.map((row) => ({ ...row, places: placesOf(row, rows) })),
    pairs: pairsOf(rows),
    refused,
    labelled: carbonPerFlop(tables, runs).length,
  };
}

function placesOf(row: Indicators, rows: readonly Indicators[]): IndicatorRow['places'] {
  return Object.fromEntries(
    indicatorKeys.flatMap((key) => {
      const own = row.amounts[key]?.value;
      if (own === undefined) return [];
      return [[key, 1 + rows.filter(({ amounts }) => (amounts[key]?.value ?? own) < own).length]];
    }),
  );
}

/** Every pair once, with the indicators on either side. */
function pairsOf(rows: readonly Indicators[]): Pair[] {
  return rows.flatMap((one, index) =>
    rows.slice(index + 1).flatMap((other) => {
      if (disagreementsOf([one, other]).length === 0) return [];
      const lowerBy = (first: Indicators, second: Indicators): IndicatorKey[] =>
        indicatorKeys.filter((key) => {
          const [left, right] = [first.amounts[key]?.value, second.amounts[key]?.value];
          return left !== undefined && right !== undefined && left < right;
        });
      return [{ lower: one.name, by: lowerBy(one, other), other: other.name, against: lowerBy(other, one) }];
    }),
  );
}
