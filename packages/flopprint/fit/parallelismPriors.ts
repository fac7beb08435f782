import { efficiency } from '../src/data/efficiency.ts';
import { tables } from '../src/tables.ts';
import { parallelismCases, parallelismRows } from '../src/validation/parallelismCases.ts';
import {
  everyKernel,
  explainedUnder,
  fitKernels,
  kernelsWithout,
  touchesId,
} from '../src/validation/parallelismFit.ts';
import { quantile, score } from '../src/validation/statistics.ts';
import type { Prior } from './prior.ts';

const common = {
  unit: '1',
  basis: 'fitted',
  source: 'flopprint-parallelism-fit',
  locator: 'packages/flopprint/fit/parallelismPriors.ts',
} as const;

/** Kernel efficiency by kind of accelerator and precision, and how often activations are moved. */
export function parallelismPriors(): Prior[] {
  const rows = parallelismRows(tables, parallelismCases(tables, efficiency).cases);
  const fit = fitKernels(rows);
  const without = kernelsWithout(rows);
  const unseen = score(rows.map((row) => explainedUnder(row, without.get(row.family) ?? fit) / row.measured));
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  return Object.entries(fit).map(([id, value]): Prior => {
    if (id === touchesId) {
      const others = [...without.values()].map((one) => one[touchesId] ?? Number.NaN);
      return {
        ...common,
        id,
        quantity: 'touches',
        value,
        low: Math.min(...others),
        high: Math.max(...others),
        note: `Range of the fits without one publication. The efficiency of ${rows.length} runs of ${without.size} publications, each explained by a fit without it, is off by ${percent(unseen.medianApe)} (median) and ${percent(unseen.p90Ape)} (90th percentile).`,
      };
    }
    const own = rows.filter(({ kernel }) => id === everyKernel || kernel === id);
    const ratios = own.map((row) => row.measured / explainedUnder(row, fit));
    const publications = new Set(own.map(({ family }) => family)).size;
    return {
      ...common,
      id,
      quantity: 'kernelEfficiency',
      value,
      low: value * quantile(ratios, 0.05),
      high: value * quantile(ratios, 0.95),
      note: `Of the 16-bit peak. From ${own.length} runs of ${publications} publications.`,
    };
  });
}
