// GENERATED from the equation set "statedEfficiency" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "MFU from achieved FLOP/s", in coherent base units. */
export interface StatedEfficiencyInputs {
  /** Achieved FLOP/s of one accelerator, as stated, in FLOP/accelerator/s. */
  readonly statedFlops: number;
  /** Peak dense FLOP/s of one accelerator, in FLOP/accelerator/s. */
  readonly peakFlops: number;
  /** Forward passes that one training step costs. */
  readonly passes: number;
  /** Share of the forward pass computed again. */
  readonly recompute: number;
}

/** Quantities of "MFU from achieved FLOP/s", in coherent base units. */
export interface StatedEfficiencyQuantities {
  /** Model FLOPs utilisation (MFU). Source: chowdhery-2022-palm. */
  readonly mfu: number;
}

/** "MFU from achieved FLOP/s": a stated quantity replaces its formula. */
export function statedEfficiency(input: StatedEfficiencyInputs, stated?: Partial<StatedEfficiencyQuantities>): StatedEfficiencyQuantities {
  if (stated) return statedEfficiencyStated(input, stated);
  const { statedFlops, peakFlops, passes, recompute } = input;
  const mfu = (statedFlops / peakFlops * passes / (passes + recompute));
  return { mfu };
}

function statedEfficiencyStated(input: StatedEfficiencyInputs, stated: Partial<StatedEfficiencyQuantities>): StatedEfficiencyQuantities {
  const { statedFlops, peakFlops, passes, recompute } = input;
  const mfu = stated.mfu ?? (statedFlops / peakFlops * passes / (passes + recompute));
  return { mfu };
}

/** "MFU from achieved FLOP/s" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function statedEfficiencyColumns(
  length: number,
  input: Columns<StatedEfficiencyInputs>,
  stated: Partial<Columns<StatedEfficiencyQuantities>>,
  output: Partial<Columns<StatedEfficiencyQuantities>>,
): void {
  const statedFlopsColumn = input.statedFlops;
  const statedFlopsVaries = statedFlopsColumn.length !== 1;
  let statedFlops = statedFlopsColumn[0]!;
  const peakFlopsColumn = input.peakFlops;
  const peakFlopsVaries = peakFlopsColumn.length !== 1;
  let peakFlops = peakFlopsColumn[0]!;
  const passesColumn = input.passes;
  const passesVaries = passesColumn.length !== 1;
  let passes = passesColumn[0]!;
  const recomputeColumn = input.recompute;
  const recomputeVaries = recomputeColumn.length !== 1;
  let recompute = recomputeColumn[0]!;
  const mfuColumn = stated.mfu;
  const mfuVaries = mfuColumn?.length !== 1;
  const mfuOut = output.mfu;
  for (let row = 0; row < length; row++) {
    if (statedFlopsVaries) statedFlops = statedFlopsColumn[row]!;
    if (peakFlopsVaries) peakFlops = peakFlopsColumn[row]!;
    if (passesVaries) passes = passesColumn[row]!;
    if (recomputeVaries) recompute = recomputeColumn[row]!;
    const mfu = mfuColumn ? mfuColumn[mfuVaries ? row : 0]! : (statedFlops / peakFlops * passes / (passes + recompute));
    if (mfuOut) mfuOut[row] = mfu;
  }
}

/** What evaluation needs to know of "MFU from achieved FLOP/s": units, their factors and operands. */
export const statedEfficiencyGraph: Graph<StatedEfficiencyInputs, StatedEfficiencyQuantities> = {
  name: 'statedEfficiency',
  kernel: statedEfficiency,
  columns: statedEfficiencyColumns,
  inputs: {
    statedFlops: ['TFLOP/s/accelerator', 1000000000000],
    peakFlops: ['TFLOP/s/accelerator', 1000000000000],
    passes: ['1', 1],
    recompute: ['1', 1],
  },
  equations: {
    mfu: ['1', 1, 'statedFlops peakFlops passes recompute'],
  },
};
