// GENERATED from the equation set "impliedEfficiency" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Efficiency that compute and hours imply", in coherent base units. */
export interface ImpliedEfficiencyInputs {
  /** Training compute, in FLOP. */
  readonly compute: number;
  /** Accelerator-hours, in accelerator s. */
  readonly acceleratorHours: number;
  /** Peak dense FLOP/s of one accelerator, in FLOP/accelerator/s. */
  readonly peakFlops: number;
  /** Forward passes that one training step costs. */
  readonly passes: number;
  /** Share of the forward pass computed again. */
  readonly recompute: number;
}

/** Quantities of "Efficiency that compute and hours imply", in coherent base units. */
export interface ImpliedEfficiencyQuantities {
  /** Achieved FLOP/s that compute and hours imply, in FLOP/accelerator/s. Source: patterson-2021. */
  readonly impliedFlops: number;
  /** MFU that compute and hours imply. Source: chowdhery-2022-palm. */
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
  const computeVaries = computeColumn.length !== 1;
  let compute = computeColumn[0]!;
  const acceleratorHoursColumn = input.acceleratorHours;
  const acceleratorHoursVaries = acceleratorHoursColumn.length !== 1;
  let acceleratorHours = acceleratorHoursColumn[0]!;
  const peakFlopsColumn = input.peakFlops;
  const peakFlopsVaries = peakFlopsColumn.length !== 1;
  let peakFlops = peakFlopsColumn[0]!;
  const passesColumn = input.passes;
  const passesVaries = passesColumn.length !== 1;
  let passes = passesColumn[0]!;
  const recomputeColumn = input.recompute;
  const recomputeVaries = recomputeColumn.length !== 1;
  let recompute = recomputeColumn[0]!;
  const impliedFlopsColumn = stated.impliedFlops;
  const impliedFlopsVaries = impliedFlopsColumn?.length !== 1;
  const impliedFlopsOut = output.impliedFlops;
  const impliedMfuColumn = stated.impliedMfu;
  const impliedMfuVaries = impliedMfuColumn?.length !== 1;
  const impliedMfuOut = output.impliedMfu;
  for (let row = 0; row < length; row++) {
    if (computeVaries) compute = computeColumn[row]!;
    if (acceleratorHoursVaries) acceleratorHours = acceleratorHoursColumn[row]!;
    if (peakFlopsVaries) peakFlops = peakFlopsColumn[row]!;
    if (passesVaries) passes = passesColumn[row]!;
    if (recomputeVaries) recompute = recomputeColumn[row]!;
    const impliedFlops = impliedFlopsColumn ? impliedFlopsColumn[impliedFlopsVaries ? row : 0]! : (compute / acceleratorHours);
    if (impliedFlopsOut) impliedFlopsOut[row] = impliedFlops;
    const impliedMfu = impliedMfuColumn ? impliedMfuColumn[impliedMfuVaries ? row : 0]! : (impliedFlops / peakFlops * passes / (passes + recompute));
    if (impliedMfuOut) impliedMfuOut[row] = impliedMfu;
  }
}

/** What evaluation needs to know of "Efficiency that compute and hours imply": units, their factors and operands. */
export const impliedEfficiencyGraph: Graph<ImpliedEfficiencyInputs, ImpliedEfficiencyQuantities> = {
  name: 'impliedEfficiency',
  kernel: impliedEfficiency,
  columns: impliedEfficiencyColumns,
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
