// GENERATED from the equation set "impliedEfficiency" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Efficiency that compute and hours imply", in coherent base units. */
export interface ImpliedEfficiencyInputs {
  readonly compute: number;
  readonly acceleratorHours: number;
  readonly peakFlops: number;
  readonly passes: number;
  readonly recompute: number;
}

/** Quantities of "Efficiency that compute and hours imply", in coherent base units. */
export interface ImpliedEfficiencyQuantities {
  readonly impliedFlops: number;
  readonly impliedMfu: number;
}

/** "Efficiency that compute and hours imply": a stated quantity replaces its formula. */
export function impliedEfficiency(input: ImpliedEfficiencyInputs, stated?: Partial<ImpliedEfficiencyQuantities>): ImpliedEfficiencyQuantities {
  if (stated) return impliedEfficiencyStated(input, stated);
  const { compute, acceleratorHours, peakFlops, passes, recompute } = input;
  const impliedFlops = (compute / acceleratorHours);
  const impliedMfu = (impliedFlops / peakFlops * passes / (passes + recompute));
  return { impliedFlops, impliedMfu };
}

function impliedEfficiencyStated(input: ImpliedEfficiencyInputs, stated: Partial<ImpliedEfficiencyQuantities>): ImpliedEfficiencyQuantities {
  const { compute, acceleratorHours, peakFlops, passes, recompute } = input;
  const impliedFlops = stated.impliedFlops ?? (compute / acceleratorHours);
  const impliedMfu = stated.impliedMfu ?? (impliedFlops / peakFlops * passes / (passes + recompute));
  return { impliedFlops, impliedMfu };
}

/** "Efficiency that compute and hours imply" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function impliedEfficiencyColumns(
  length: number,
  input: Columns<ImpliedEfficiencyInputs>,
  stated: Partial<Columns<ImpliedEfficiencyQuantities>>,
  output: Partial<Columns<ImpliedEfficiencyQuantities>>,
): void {
  const computeColumn = input.compute;
  const computeStep = computeColumn.length === 1 ? 0 : 1;
  const acceleratorHoursColumn = input.acceleratorHours;
  const acceleratorHoursStep = acceleratorHoursColumn.length === 1 ? 0 : 1;
  const peakFlopsColumn = input.peakFlops;
  const peakFlopsStep = peakFlopsColumn.length === 1 ? 0 : 1;
  const passesColumn = input.passes;
  const passesStep = passesColumn.length === 1 ? 0 : 1;
  const recomputeColumn = input.recompute;
  const recomputeStep = recomputeColumn.length === 1 ? 0 : 1;
  const impliedFlopsColumn = stated.impliedFlops;
  const impliedFlopsStep = impliedFlopsColumn?.length === 1 ? 0 : 1;
  const impliedFlopsOut = output.impliedFlops;
  const impliedMfuColumn = stated.impliedMfu;
  const impliedMfuStep = impliedMfuColumn?.length === 1 ? 0 : 1;
  const impliedMfuOut = output.impliedMfu;
  for (let row = 0; row < length; row++) {
    const compute = computeColumn[row * computeStep]!;
    const acceleratorHours = acceleratorHoursColumn[row * acceleratorHoursStep]!;
    const peakFlops = peakFlopsColumn[row * peakFlopsStep]!;
    const passes = passesColumn[row * passesStep]!;
    const recompute = recomputeColumn[row * recomputeStep]!;
    const impliedFlops = impliedFlopsColumn ? impliedFlopsColumn[row * impliedFlopsStep]! : (compute / acceleratorHours);
    if (impliedFlopsOut) impliedFlopsOut[row] = impliedFlops;
    const impliedMfu = impliedMfuColumn ? impliedMfuColumn[row * impliedMfuStep]! : (impliedFlops / peakFlops * passes / (passes + recompute));
    if (impliedMfuOut) impliedMfuOut[row] = impliedMfu;
  }
}

/** Slope of one quantity of "Efficiency that compute and hours imply" with respect to every input and quantity above it. */
export function impliedEfficiencyGradient(
  input: ImpliedEfficiencyInputs,
  of: keyof ImpliedEfficiencyQuantities,
  stated: Partial<ImpliedEfficiencyQuantities> = {},
): Record<keyof ImpliedEfficiencyInputs | keyof ImpliedEfficiencyQuantities, number> {
  const { compute, acceleratorHours, peakFlops, passes, recompute } = input;
  const { impliedFlops } = impliedEfficiency(input, stated);
  const slope = { compute: 0, acceleratorHours: 0, peakFlops: 0, passes: 0, recompute: 0, impliedFlops: 0, impliedMfu: 0 };
  slope[of] = 1;
  if (slope.impliedMfu !== 0 && stated.impliedMfu === undefined) {
    slope.impliedFlops += slope.impliedMfu * (passes * 1 / peakFlops / (passes + recompute));
    slope.peakFlops += slope.impliedMfu * (passes * -impliedFlops * 1 / peakFlops ** 2 / (passes + recompute));
    slope.passes += slope.impliedMfu * ((impliedFlops / peakFlops * (passes + recompute) - impliedFlops / peakFlops * passes) / (passes + recompute) ** 2);
    slope.recompute += slope.impliedMfu * (-(impliedFlops / peakFlops * passes) * 1 / (passes + recompute) ** 2);
  }
  if (slope.impliedFlops !== 0 && stated.impliedFlops === undefined) {
    slope.compute += slope.impliedFlops * (1 / acceleratorHours);
    slope.acceleratorHours += slope.impliedFlops * (-compute * 1 / acceleratorHours ** 2);
  }
  return slope;
}

/** What evaluation needs to know of "Efficiency that compute and hours imply": units, their factors and operands. */
export const impliedEfficiencyGraph: Graph<ImpliedEfficiencyInputs, ImpliedEfficiencyQuantities> = {
  name: 'impliedEfficiency',
  kernel: impliedEfficiency,
  inputs: {
    compute: ['FLOP', 1],
    acceleratorHours: ['accelerator h', 3600],
    peakFlops: ['TFLOP/s/accelerator', 1000000000000],
    passes: ['1', 1],
    recompute: ['1', 1],
  },
  equations: {
    impliedFlops: ['TFLOP/s/accelerator', 1000000000000, 'compute acceleratorHours'],
    impliedMfu: ['1', 1, 'impliedFlops peakFlops passes recompute'],
  },
};
