// GENERATED from the equation set "feedForward" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Feed-forward block, one dense layer", in coherent base units. */
export interface FeedForwardInputs {
  /** Parameters in one entry of a weight matrix, in param. */
  readonly entry: number;
  /** Hidden size. */
  readonly hiddenSize: number;
  /** Feed-forward size. */
  readonly ffnSize: number;
  /** Weight matrices of one feed-forward block. */
  readonly matrices: number;
}

/** Quantities of "Feed-forward block, one dense layer", in coherent base units. */
export interface FeedForwardQuantities {
  /** Feed-forward parameters of one dense layer, in param. Source: shazeer-2020-glu. */
  readonly feedForwardParameters: number;
}

/** "Feed-forward block, one dense layer": a stated quantity replaces its formula. */
export function feedForward(input: FeedForwardInputs, stated?: Partial<FeedForwardQuantities>): FeedForwardQuantities {
  if (stated) return feedForwardStated(input, stated);
  const { entry, hiddenSize, ffnSize, matrices } = input;
  const feedForwardParameters = (entry * matrices * hiddenSize * ffnSize);
  return { feedForwardParameters };
}

function feedForwardStated(input: FeedForwardInputs, stated: Partial<FeedForwardQuantities>): FeedForwardQuantities {
  const { entry, hiddenSize, ffnSize, matrices } = input;
  const feedForwardParameters = stated.feedForwardParameters ?? (entry * matrices * hiddenSize * ffnSize);
  return { feedForwardParameters };
}

/** "Feed-forward block, one dense layer" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function feedForwardColumns(
  length: number,
  input: Columns<FeedForwardInputs>,
  stated: Partial<Columns<FeedForwardQuantities>>,
  output: Partial<Columns<FeedForwardQuantities>>,
): void {
  const entryColumn = input.entry;
  const entryVaries = entryColumn.length !== 1;
  let entry = entryColumn[0]!;
  const hiddenSizeColumn = input.hiddenSize;
  const hiddenSizeVaries = hiddenSizeColumn.length !== 1;
  let hiddenSize = hiddenSizeColumn[0]!;
  const ffnSizeColumn = input.ffnSize;
  const ffnSizeVaries = ffnSizeColumn.length !== 1;
  let ffnSize = ffnSizeColumn[0]!;
  const matricesColumn = input.matrices;
  const matricesVaries = matricesColumn.length !== 1;
  let matrices = matricesColumn[0]!;
  const feedForwardParametersColumn = stated.feedForwardParameters;
  const feedForwardParametersVaries = feedForwardParametersColumn?.length !== 1;
  const feedForwardParametersOut = output.feedForwardParameters;
  for (let row = 0; row < length; row++) {
    if (entryVaries) entry = entryColumn[row]!;
    if (hiddenSizeVaries) hiddenSize = hiddenSizeColumn[row]!;
    if (ffnSizeVaries) ffnSize = ffnSizeColumn[row]!;
    if (matricesVaries) matrices = matricesColumn[row]!;
    const feedForwardParameters = feedForwardParametersColumn ? feedForwardParametersColumn[feedForwardParametersVaries ? row : 0]! : (entry * matrices * hiddenSize * ffnSize);
    if (feedForwardParametersOut) feedForwardParametersOut[row] = feedForwardParameters;
  }
}

/** What evaluation needs to know of "Feed-forward block, one dense layer": units, their factors and operands. */
export const feedForwardGraph: Graph<FeedForwardInputs, FeedForwardQuantities> = {
  name: 'feedForward',
  kernel: feedForward,
  columns: feedForwardColumns,
  inputs: {
    entry: ['param', 1],
    hiddenSize: ['1', 1],
    ffnSize: ['1', 1],
    matrices: ['1', 1],
  },
  equations: {
    feedForwardParameters: ['param', 1, 'entry matrices hiddenSize ffnSize'],
  },
};
