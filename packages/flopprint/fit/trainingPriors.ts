import { runs } from '../src/data/runs.ts';
import { tables } from '../src/tables.ts';
import { quantile, score } from '../src/validation/statistics.ts';
import { trainingCases } from '../src/validation/trainingCases.ts';
import {
  efficienciesWithout,
  efficiencyRows,
  efficiencyUnder,
  fitEfficiency,
} from '../src/validation/trainingFit.ts';
import type { Prior } from './prior.ts';

const locator = 'packages/flopprint/fit/trainingPriors.ts';
const source = 'flopprint-training-fit';
const normal90 = 1.645;

/** Efficiency in training by generation of accelerators, the factor of mixtures, and what they leave open. */
export function trainingPriors(): Prior[] {
  const rows = efficiencyRows(tables, trainingCases(tables, runs).cases);
  const fit = fitEfficiency(rows);
  const without = efficienciesWithout(rows);
  const spread = (id: string): number => {
    const logs = [...without.values()].map((one) => Math.log(one[id] ?? Number.NaN));
    const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
    const squares = logs.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return Math.exp(normal90 * Math.sqrt(((logs.length - 1) / logs.length) * squares));
  };
  // Published over predicted efficiency: hours are the other way round.
  const ratios = rows.map((row) => row.mfu / efficiencyUnder(row, without.get(row.family) ?? fit));
  const { n, medianApe, p90Ape } = score(ratios);
  const correlation = familyCorrelation(rows, without);
  const folds = [...new Set(rows.map(({ family }) => family))].map((left) =>
    familyCorrelation(
      rows.filter(({ family }) => family !== left),
      without,
    ),
  );
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  return [
    ...Object.entries(fit).map(([id, value]): Prior => ({
      id,
      quantity: id === 'training-mixture-factor' ? 'mixtureFactor' : 'mfu',
      value,
      low: value / spread(id),
      high: value * spread(id),
      unit: '1',
      basis: 'fitted',
      source,
      locator,
      note: countOf(id, rows),
    })),
    {
      id: 'training-residual',
      quantity: 'efficiencyResidual',
      value: 1,
      low: quantile(ratios, 0.05),
      high: quantile(ratios, 0.95),
      unit: '1',
      basis: 'cross-validated',
      source,
      locator,
      note: `Published over predicted efficiency of ${n} runs, each family predicted by a fit without it: hours are off by ${percent(medianApe)} (median) and ${percent(p90Ape)} (90th percentile).`,
    },
    {
      id: 'training-family-correlation',
      quantity: 'familyCorrelation',
      value: correlation,
      low: Math.min(...folds),
      high: Math.max(...folds),
      unit: '1',
      basis: 'fitted',
      source,
      locator,
      note: `Share of the variance about the cross-validated prediction that runs of one family on one accelerator have in common: 1 less the variance within families over that of all ${n} runs. Range of the fits without one family.`,
    },
  ];
}

/**
 * How alike the efficiencies of runs of one family are: one less the mean square within families, kinds of model and
 * accelerators, over the mean square about what is predicted without the family (analysis of variance, one way).
 */
function familyCorrelation(
  rows: ReturnType<typeof efficiencyRows>,
  without: ReturnType<typeof efficienciesWithout>,
): number {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const predicted = without.get(row.family);
    if (!predicted) continue;
    const name = `${row.family} ${row.device} ${row.mixture}`;
    groups.set(name, [...(groups.get(name) ?? []), Math.log(row.mfu / efficiencyUnder(row, predicted))]);
  }
  const lists = [...groups.values()];
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const squares = lists.flatMap((list) => list.map((value) => (value - sum(list) / list.length) ** 2));
  const all = lists.flat();
  const within = sum(squares) / (all.length - lists.length);
  return 1 - within / (sum(all.map((value) => value * value)) / all.length);
}

function countOf(id: string, rows: ReturnType<typeof efficiencyRows>): string {
  const generation = id.replace('training-mfu/', '');
  const own = rows.filter((row) =>
    id === 'training-mixture-factor' ? row.mixture : generation === 'all' || row.generation === generation,
  );
  return `From ${own.length} runs of ${new Set(own.map(({ family }) => family)).size} families.`;
}
