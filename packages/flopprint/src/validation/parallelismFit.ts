import { parallelTimeGraph } from '../kernels/parallelTime.ts';
import type { Tables } from '../tables.ts';
import { minimise } from './minimise.ts';
import type { ParallelismRow } from './parallelismCases.ts';

/** Fitted constants by id of data/priors.csv. */
export type KernelFit = Readonly<Record<string, number>>;

/** The kernel efficiency of every device that has none of its own. */
export const everyKernel = 'parallel-kernel-efficiency/all';
/** Kinds with an efficiency of their own: two generations at 16 bits, and 8 bits. */
const ownKernels = ['ampere', 'hopper', 'fp8'].map((kind) => `parallel-kernel-efficiency/${kind}`);
export const touchesId = 'parallel-touches';
/** Ids of the constants that the fit finds. */
export const kernelIds: readonly string[] = [everyKernel, ...ownKernels, touchesId];

/** How strongly a kind is held to the mean of all: as a row that shows no difference. */
const shrinkage = 0.1;
const search = { step: 0.2, finest: 0.0005 } as const;
const firstTouches = 5;

/**
 * Kernel efficiency of all and of each kind, and how often activations are moved: least mean absolute error of the
 * logarithm of the explained MFU, each publication weighted by the root of its rows, each difference held to none.
 */
export function fitKernels(rows: readonly ParallelismRow[]): KernelFit {
  const sizes = new Map<string, number>();
  for (const { family } of rows) sizes.set(family, (sizes.get(family) ?? 0) + 1);
  const weights = rows.map(({ family }) => 1 / Math.sqrt(sizes.get(family) ?? 1));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const loss = ([touches = 0, all = 0, ...differences]: readonly number[]): number => {
    const fit = fitOf(touches, all, differences);
    const error = rows.reduce(
      (sum, row, index) =>
        sum + Math.abs(Math.log(row.measured / explainedUnder(row, fit))) * (weights[index] ?? 0),
      0,
    );
    const held = differences.reduce((sum, difference) => sum + difference * difference, 0);
    return error / whole + (shrinkage * held) / rows.length;
  };
  const start = [Math.log(firstTouches), Math.log(1 / 2), ...ownKernels.map(() => 0)];
  const [touches = 0, all = 0, ...differences] = minimise(loss, start, search);
  return fitOf(touches, all, differences);
}

function fitOf(touches: number, all: number, differences: readonly number[]): KernelFit {
  return {
    [everyKernel]: Math.exp(all),
    ...Object.fromEntries(ownKernels.map((id, index) => [id, Math.exp(all + (differences[index] ?? 0))])),
    [touchesId]: Math.exp(touches),
  };
}

/** The MFU that a row's division explains under a fit. */
export function explainedUnder(row: ParallelismRow, fit: KernelFit): number {
  const kernelEfficiency = fit[row.kernel] ?? fit[everyKernel] ?? Number.NaN;
  const touches = fit[touchesId] ?? Number.NaN;
  return parallelTimeGraph.kernel({ ...row.inputs, kernelEfficiency, touches }).explainedMfu;
}

/** For each publication, the fit of all the others; a kind that they do not have is then that of all. */
export function kernelsWithout(rows: readonly ParallelismRow[]): ReadonlyMap<string, KernelFit> {
  const families = [...new Set(rows.map(({ family }) => family))].sort();
  return new Map(families.map((family) => [family, fitKernels(rows.filter((row) => row.family !== family))]));
}

/** The constants that the tables ship. */
export function shippedKernels(tables: Tables): KernelFit {
  return Object.fromEntries(
    tables.priors.filter(({ id }) => kernelIds.includes(id)).map(({ id, value }) => [id, value]),
  );
}
