import type { EfficiencyMeasurement } from '../data/types.ts';
import type { Tables } from '../tables.ts';
import { dataVersion, version } from '../version.ts';
import { parallelismCases, parallelismRows, type ParallelismRow } from './parallelismCases.ts';
import { explainedUnder, kernelsWithout, shippedKernels } from './parallelismFit.ts';
import type { UnusedRow } from './servingCases.ts';
import { median, score, type Score } from './statistics.ts';

/** Measured against explained MFU. All errors are fractions: 0.18, not 18. */
export interface ParallelismValidation {
  /** Name and version of this shape. */
  readonly schema: 'flopprint/validation@1';
  /** What was predicted. */
  readonly what: 'parallelism';
  /** Of the code. */
  readonly version: string;
  /** Of the tables: a date and a hash. */
  readonly data: string;
  /** Those of data/priors.csv, or each family by a fit without it. */
  readonly constants: 'shipped' | 'cross-validated by family';
  /** Over all rows that can be compared. */
  readonly overall: Score;
  /** By publication, and by kind of kernel. */
  readonly by: Readonly<Record<'family' | 'kernel', Readonly<Record<string, Score>>>>;
  /** Other formulas on the same rows. */
  readonly baselines: Readonly<Record<string, Score & { readonly about: string }>>;
  /** Each row that was compared. */
  readonly rows: readonly ExplainedRun[];
  /** Rows that could not be compared, and why. */
  readonly unused: readonly UnusedRow[];
}

/** One run, its measured MFU beside what its division explains. */
export interface ExplainedRun {
  /** Of the row of data/efficiency.csv. */
  readonly id: string;
  /** The publication. */
  readonly family: string;
  /** MFU by the 16-bit peak. */
  readonly measured: number;
  /** MFU by the division and the shipped or cross-validated constants. */
  readonly explained: number;
  /** The efficiency that is predicted without the division. */
  readonly predicted: number;
  /** GB of one accelerator. */
  readonly neededMemory: number;
  /** GB of one accelerator. */
  readonly availableMemory: number;
}

/**
 * Explains the efficiency of every run whose division is published, and scores it beside the efficiency that is
 * predicted without the division and the median of the other publications.
 * @param options.crossValidate `family`: explain each publication by constants fitted without it.
 */
export function validateParallelism(
  tables: Tables,
  measurements: readonly EfficiencyMeasurement[],
  options: { readonly crossValidate?: 'family' } = {},
): ParallelismValidation {
  const { cases, unused } = parallelismCases(tables, measurements);
  const rows = parallelismRows(tables, cases);
  const shipped = shippedKernels(tables);
  const without = options.crossValidate ? kernelsWithout(rows) : undefined;
  const explained = (row: ParallelismRow): number => explainedUnder(row, without?.get(row.family) ?? shipped);
  const scored = (some: readonly ParallelismRow[], of = explained): Score =>
    score(some.map((row) => of(row) / row.measured));
  const group = (name: (row: ParallelismRow) => string): Record<string, Score> =>
    Object.fromEntries(
      [...new Set(rows.map(name))]
        .sort()
        .map((key) => [key, scored(rows.filter((row) => name(row) === key))]),
    );
  const medianWithout = (row: ParallelismRow): number => {
    const others = rows.filter(({ family }) => family !== row.family);
    const own = others.filter(({ kernel }) => kernel === row.kernel);
    return median((own.length > 0 ? own : others).map(({ measured }) => measured));
  };
  return {
    schema: 'flopprint/validation@1',
    what: 'parallelism',
    version,
    data: dataVersion,
    constants: options.crossValidate ? 'cross-validated by family' : 'shipped',
    overall: scored(rows),
    by: { family: group(({ family }) => family), kernel: group(({ kernel }) => kernel) },
    baselines: {
      'predicted-mfu': {
        about: 'the efficiency that is predicted without the division',
        ...scored(rows, (row) => quantity(row, 'mfu')),
      },
      'median-mfu': {
        about: 'the median of the other publications on the same kind of accelerator',
        ...scored(rows, medianWithout),
      },
    },
    rows: rows.map((row) => ({
      id: row.id,
      family: row.family,
      measured: row.measured,
      explained: explained(row),
      predicted: quantity(row, 'mfu'),
      neededMemory: quantity(row, 'parallelism.neededMemory'),
      availableMemory: quantity(row, 'parallelism.availableMemory'),
    })),
    unused,
  };
}

function quantity({ estimate }: ParallelismRow, key: string): number {
  return estimate.quantities[key]?.value ?? Number.NaN;
}
