import type { EfficiencyMeasurement } from '../data/types.ts';
import type { Tables } from '../tables.ts';
import { dataVersion, version } from '../version.ts';
import { parallelismCases, parallelismRows, type ParallelismRow } from './parallelismCases.ts';
import { explainedUnder, kernelsWithout, shippedKernels } from './parallelismFit.ts';
import type { UnusedRow } from './servingCases.ts';
import { median, score, type Score } from './statistics.ts';

/** Measured against explained MFU. All errors are fractions: 0.18, not 18. */
export interface ParallelismValidation {
  readonly schema: 'flopprint/validation@1';
  readonly what: 'parallelism';
  readonly version: string;
  readonly data: string;
  readonly constants: 'shipped' | 'cross-validated by family';
  readonly overall: Score;
  /** By publication, and by kind of kernel. */
  readonly by: Readonly<Record<'family' | 'kernel', Readonly<Record<string, Score>>>>;
  readonly baselines: Readonly<Record<string, Score & { readonly about: string }>>;
  readonly rows: readonly ExplainedRun[];
  readonly unused: readonly UnusedRow[];
}

export interface ExplainedRun {
  readonly id: string;
  readonly family: string;
  /** MFU by the 16-bit peak. */
  readonly measured: number;
  readonly explained: number;
  /** The efficiency that is predicted without the division. */
  readonly predicted: number;
  /** GB of one accelerator. */
  readonly neededMemory: number;
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
