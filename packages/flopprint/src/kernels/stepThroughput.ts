// GENERATED from the equation set "stepThroughput" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Throughput from the time of a step", in coherent base units. */
export interface StepThroughputInputs {
  /** Tokens in one step, in token. */
  readonly stepTokens: number;
  /** Time of one step, in s. */
  readonly stepTime: number;
}

/** Quantities of "Throughput from the time of a step", in coherent base units. */
export interface StepThroughputQuantities {
  /** Throughput of the whole run, in token/s. Source: narayanan-2021. */
  readonly tokensPerSecond: number;
}

/** "Throughput from the time of a step": a stated quantity replaces its formula. */
export function stepThroughput(input: StepThroughputInputs, stated?: Partial<StepThroughputQuantities>): StepThroughputQuantities {
  if (stated) return stepThroughputStated(input, stated);
  const { stepTokens, stepTime } = input;
  const tokensPerSecond = (stepTokens / stepTime);
  return { tokensPerSecond };
}

function stepThroughputStated(input: StepThroughputInputs, stated: Partial<StepThroughputQuantities>): StepThroughputQuantities {
  const { stepTokens, stepTime } = input;
  const tokensPerSecond = stated.tokensPerSecond ?? (stepTokens / stepTime);
  return { tokensPerSecond };
}

/** "Throughput from the time of a step" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function stepThroughputColumns(
  length: number,
  input: Columns<StepThroughputInputs>,
  stated: Partial<Columns<StepThroughputQuantities>>,
  output: Partial<Columns<StepThroughputQuantities>>,
): void {
  const stepTokensColumn = input.stepTokens;
  const stepTokensVaries = stepTokensColumn.length !== 1;
  let stepTokens = stepTokensColumn[0]!;
  const stepTimeColumn = input.stepTime;
  const stepTimeVaries = stepTimeColumn.length !== 1;
  let stepTime = stepTimeColumn[0]!;
  const tokensPerSecondColumn = stated.tokensPerSecond;
  const tokensPerSecondVaries = tokensPerSecondColumn?.length !== 1;
  const tokensPerSecondOut = output.tokensPerSecond;
  for (let row = 0; row < length; row++) {
    if (stepTokensVaries) stepTokens = stepTokensColumn[row]!;
    if (stepTimeVaries) stepTime = stepTimeColumn[row]!;
    const tokensPerSecond = tokensPerSecondColumn ? tokensPerSecondColumn[tokensPerSecondVaries ? row : 0]! : (stepTokens / stepTime);
    if (tokensPerSecondOut) tokensPerSecondOut[row] = tokensPerSecond;
  }
}

/** What evaluation needs to know of "Throughput from the time of a step": units, their factors and operands. */
export const stepThroughputGraph: Graph<StepThroughputInputs, StepThroughputQuantities> = {
  name: 'stepThroughput',
  kernel: stepThroughput,
  columns: stepThroughputColumns,
  inputs: {
    stepTokens: ['token', 1],
    stepTime: ['s', 1],
  },
  equations: {
    tokensPerSecond: ['token/s', 1, 'stepTokens stepTime'],
  },
};
