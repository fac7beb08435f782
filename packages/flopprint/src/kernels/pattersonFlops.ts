// GENERATED from the equation set "pattersonFlops" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Patterson et al. 2021: floating-point operations", in coherent base units. */
export interface PattersonFlopsInputs {
  /** Measured FLOP/s of one processor, in FLOP/accelerator/s. */
  readonly achievedFlops: number;
  /** Accelerators, in accelerator. */
  readonly count: number;
  /** Wall-clock time, in s. */
  readonly duration: number;
}

/** Quantities of "Patterson et al. 2021: floating-point operations", in coherent base units. */
export interface PattersonFlopsQuantities {
  /** Floating-point operations, in FLOP. Source: patterson-2021. */
  readonly compute: number;
}

/** "Patterson et al. 2021: floating-point operations": a stated quantity replaces its formula. */
export function pattersonFlops(input: PattersonFlopsInputs, stated?: Partial<PattersonFlopsQuantities>): PattersonFlopsQuantities {
  if (stated) return pattersonFlopsStated(input, stated);
  const { achievedFlops, count, duration } = input;
  const compute = (achievedFlops * count * duration);
  return { compute };
}

function pattersonFlopsStated(input: PattersonFlopsInputs, stated: Partial<PattersonFlopsQuantities>): PattersonFlopsQuantities {
  const { achievedFlops, count, duration } = input;
  const compute = stated.compute ?? (achievedFlops * count * duration);
  return { compute };
}

/** "Patterson et al. 2021: floating-point operations" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function pattersonFlopsColumns(
  length: number,
  input: Columns<PattersonFlopsInputs>,
  stated: Partial<Columns<PattersonFlopsQuantities>>,
  output: Partial<Columns<PattersonFlopsQuantities>>,
): void {
  const achievedFlopsColumn = input.achievedFlops;
  const achievedFlopsVaries = achievedFlopsColumn.length !== 1;
  let achievedFlops = achievedFlopsColumn[0]!;
  const countColumn = input.count;
  const countVaries = countColumn.length !== 1;
  let count = countColumn[0]!;
  const durationColumn = input.duration;
  const durationVaries = durationColumn.length !== 1;
  let duration = durationColumn[0]!;
  const computeColumn = stated.compute;
  const computeVaries = computeColumn?.length !== 1;
  const computeOut = output.compute;
  for (let row = 0; row < length; row++) {
    if (achievedFlopsVaries) achievedFlops = achievedFlopsColumn[row]!;
    if (countVaries) count = countColumn[row]!;
    if (durationVaries) duration = durationColumn[row]!;
    const compute = computeColumn ? computeColumn[computeVaries ? row : 0]! : (achievedFlops * count * duration);
    if (computeOut) computeOut[row] = compute;
  }
}

/** What evaluation needs to know of "Patterson et al. 2021: floating-point operations": units, their factors and operands. */
export const pattersonFlopsGraph: Graph<PattersonFlopsInputs, PattersonFlopsQuantities> = {
  name: 'pattersonFlops',
  kernel: pattersonFlops,
  columns: pattersonFlopsColumns,
  inputs: {
    achievedFlops: ['TFLOP/s/accelerator', 1000000000000],
    count: ['accelerator', 1],
    duration: ['day', 86400],
  },
  equations: {
    compute: ['FLOP', 1, 'achievedFlops count duration'],
  },
};
