import type { ServingMeasurement } from '../data/types.ts';
import type { Tables } from '../tables.ts';
import { dataVersion, version } from '../version.ts';
import { baselines } from './baselines.ts';
import { crossValidate } from './crossValidate.ts';
import { servingCases, type ServingCase, type UnusedRow } from './servingCases.ts';
import { energyUnder, fitRows, priorsOf } from './servingFit.ts';
import { score, type Score } from './statistics.ts';

/** Measured against predicted, for one set of rows. All errors are fractions: 0.18, not 18. */
export interface ServingValidation {
  /** Name and version of this shape. */
  readonly schema: 'flopprint/validation@1';
  /** What was predicted. */
  readonly what: 'inference';
  /** Of the code. */
  readonly version: string;
  /** Of the tables: a date and a hash. */
  readonly data: string;
  /** `shipped`: the constants of data/priors.csv. `cross-validated by family`: each family by a fit without it. */
  readonly constants: 'shipped' | 'cross-validated by family';
  /** Over all rows that can be compared. */
  readonly overall: Score;
  /** By groups of rows. */
  readonly by: Readonly<Record<string, Readonly<Record<string, Score>>>>;
  /** Other formulas on the same rows. */
  readonly baselines: Readonly<
    Record<string, Score & { readonly about: string; readonly errorRatio: number }>
  >;
  /** Each row that was compared. */
  readonly rows: readonly PredictedRow[];
  /** Rows that could not be compared, and why. */
  readonly unused: readonly UnusedRow[];
}

/** One row, energies in J of the accelerators for an output token. */
export interface PredictedRow {
  /** Of the row of data/serving.csv. */
  readonly id: string;
  /** As the source names it. */
  readonly model: string;
  /** J for an output token. */
  readonly measured: number;
  /** J for an output token. */
  readonly predicted: number;
}

const batchGroups = [
  ['1', 1],
  ['2 to 12', 12],
  ['13 to 48', 48],
  ['49 to 192', 192],
  ['193 to 400', 400],
  ['above 400', Infinity],
] as const;

const groupings: Readonly<Record<string, (one: ServingCase) => string>> = {
  source: ({ row }) => row.source,
  accelerator: ({ scenario }) => scenario.inference?.accelerator ?? '',
  batch: ({ row }) => batchGroups.find(([, most]) => (row.batch ?? 0) <= most)?.[0] ?? '',
  family: ({ row }) => row.family,
  task: ({ row }) => row.task,
  precision: ({ scenario }) => scenario.inference?.precision ?? '',
  stack: ({ scenario }) => scenario.inference?.stack ?? '',
  experts: ({ row }) =>
    (row.activeParameters ?? 0) < (row.parameters ?? 0) ? 'mixture of experts' : 'dense',
};

/**
 * Predicts the energy of an output token for each row from architecture, hardware, batch and lengths, and scores it
 * beside the baselines.
 * @param options.crossValidate `family`: predict each family by constants fitted without it; otherwise the shipped
 *   constants are applied to the rows as data they have not seen.
 */
export function validateServing(
  tables: Tables,
  measurements: readonly ServingMeasurement[],
  options: { readonly crossValidate?: 'family' } = {},
): ServingValidation {
  const { cases, unused } = servingCases(tables, measurements);
  const rows = fitRows(tables, cases);
  const shipped = priorsOf(tables);
  const predicted =
    options.crossValidate === 'family'
      ? crossValidate(rows, shipped).predicted
      : rows.map((row) => energyUnder(row, shipped));
  const ratio = (index: number, value: number): number => value / (cases[index]?.row.energyPerToken ?? 0);
  const ratios = predicted.map((value, index) => ratio(index, value));
  const overall = score(ratios);
  return {
    schema: 'flopprint/validation@1',
    what: 'inference',
    version,
    data: dataVersion,
    constants: options.crossValidate ? 'cross-validated by family' : 'shipped',
    overall,
    by: Object.fromEntries(
      Object.entries(groupings).map(([name, group]) => [name, scoreGroups(cases.map(group), ratios)]),
    ),
    baselines: Object.fromEntries(
      baselines.map(({ id, about, energyPerToken }) => {
        const scored = score(rows.map(({ inputs }, index) => ratio(index, energyPerToken(inputs))));
        return [id, { about, ...scored, errorRatio: overall.medianApe / scored.medianApe }];
      }),
    ),
    rows: cases.map(({ row }, index) => ({
      id: row.id,
      model: row.model,
      measured: row.energyPerToken,
      predicted: predicted[index] ?? Number.NaN,
    })),
    unused,
  };
}

function scoreGroups(groups: readonly string[], ratios: readonly number[]): Record<string, Score> {
  const names = [...new Set(groups)].sort();
  return Object.fromEntries(
    names.map((name) => [name, score(ratios.filter((_ratio, index) => groups[index] === name))]),
  );
}
