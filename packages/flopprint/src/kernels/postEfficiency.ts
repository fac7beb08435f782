// GENERATED from the equation set "postEfficiency" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Speed of post-training", in coherent base units. */
export interface PostEfficiencyInputs {
  /** Peak of one accelerator, in FLOP/accelerator/s. */
  readonly peakFlops: number;
  /** MFU of post-training. */
  readonly postMfu: number;
}

/** Quantities of "Speed of post-training", in coherent base units. */
export interface PostEfficiencyQuantities {
  /** Achieved FLOP/s of one accelerator in post-training, in FLOP/accelerator/s. Source: chowdhery-2022-palm. */
  readonly postAchievedFlops: number;
}

/** "Speed of post-training": a stated quantity replaces its formula. */
export function postEfficiency(input: PostEfficiencyInputs, stated?: Partial<PostEfficiencyQuantities>): PostEfficiencyQuantities {
  if (stated) return postEfficiencyStated(input, stated);
  const { peakFlops, postMfu } = input;
  const postAchievedFlops = (peakFlops * postMfu);
  return { postAchievedFlops };
}

function postEfficiencyStated(input: PostEfficiencyInputs, stated: Partial<PostEfficiencyQuantities>): PostEfficiencyQuantities {
  const { peakFlops, postMfu } = input;
  const postAchievedFlops = stated.postAchievedFlops ?? (peakFlops * postMfu);
  return { postAchievedFlops };
}

/** "Speed of post-training" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function postEfficiencyColumns(
  length: number,
  input: Columns<PostEfficiencyInputs>,
  stated: Partial<Columns<PostEfficiencyQuantities>>,
  output: Partial<Columns<PostEfficiencyQuantities>>,
): void {
  const peakFlopsColumn = input.peakFlops;
  const peakFlopsVaries = peakFlopsColumn.length !== 1;
  let peakFlops = peakFlopsColumn[0]!;
  const postMfuColumn = input.postMfu;
  const postMfuVaries = postMfuColumn.length !== 1;
  let postMfu = postMfuColumn[0]!;
  const postAchievedFlopsColumn = stated.postAchievedFlops;
  const postAchievedFlopsVaries = postAchievedFlopsColumn?.length !== 1;
  const postAchievedFlopsOut = output.postAchievedFlops;
  for (let row = 0; row < length; row++) {
    if (peakFlopsVaries) peakFlops = peakFlopsColumn[row]!;
    if (postMfuVaries) postMfu = postMfuColumn[row]!;
    const postAchievedFlops = postAchievedFlopsColumn ? postAchievedFlopsColumn[postAchievedFlopsVaries ? row : 0]! : (peakFlops * postMfu);
    if (postAchievedFlopsOut) postAchievedFlopsOut[row] = postAchievedFlops;
  }
}

/** What evaluation needs to know of "Speed of post-training": units, their factors and operands. */
export const postEfficiencyGraph: Graph<PostEfficiencyInputs, PostEfficiencyQuantities> = {
  name: 'postEfficiency',
  kernel: postEfficiency,
  columns: postEfficiencyColumns,
  inputs: {
    peakFlops: ['TFLOP/s/accelerator', 1000000000000],
    postMfu: ['1', 1],
  },
  equations: {
    postAchievedFlops: ['TFLOP/s/accelerator', 1000000000000, 'peakFlops postMfu'],
  },
};
