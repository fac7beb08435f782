// GENERATED from the equation set "observedThroughput" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Accelerator-hours from throughput", in coherent base units. */
export interface ObservedThroughputInputs {
  /** Training tokens, in token. */
  readonly tokens: number;
  /** Epochs. */
  readonly epochs: number;
  /** Throughput of the whole run, in token/s. */
  readonly tokensPerSecond: number;
  /** Accelerators, in accelerator. */
  readonly count: number;
}

/** Quantities of "Accelerator-hours from throughput", in coherent base units. */
export interface ObservedThroughputQuantities {
  /** Accelerator-hours, in accelerator s. Source: narayanan-2021. */
  readonly acceleratorHours: number;
}

/** "Accelerator-hours from throughput": a stated quantity replaces its formula. */
export function observedThroughput(input: ObservedThroughputInputs, stated?: Partial<ObservedThroughputQuantities>): ObservedThroughputQuantities {
  if (stated) return observedThroughputStated(input, stated);
  const { tokens, epochs, tokensPerSecond, count } = input;
  const acceleratorHours = (tokens * epochs / tokensPerSecond * count);
  return { acceleratorHours };
}

function observedThroughputStated(input: ObservedThroughputInputs, stated: Partial<ObservedThroughputQuantities>): ObservedThroughputQuantities {
  const { tokens, epochs, tokensPerSecond, count } = input;
  const acceleratorHours = stated.acceleratorHours ?? (tokens * epochs / tokensPerSecond * count);
  return { acceleratorHours };
}

/** "Accelerator-hours from throughput" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function observedThroughputColumns(
  length: number,
  input: Columns<ObservedThroughputInputs>,
  stated: Partial<Columns<ObservedThroughputQuantities>>,
  output: Partial<Columns<ObservedThroughputQuantities>>,
): void {
  const tokensColumn = input.tokens;
  const tokensVaries = tokensColumn.length !== 1;
  let tokens = tokensColumn[0]!;
  const epochsColumn = input.epochs;
  const epochsVaries = epochsColumn.length !== 1;
  let epochs = epochsColumn[0]!;
  const tokensPerSecondColumn = input.tokensPerSecond;
  const tokensPerSecondVaries = tokensPerSecondColumn.length !== 1;
  let tokensPerSecond = tokensPerSecondColumn[0]!;
  const countColumn = input.count;
  const countVaries = countColumn.length !== 1;
  let count = countColumn[0]!;
  const acceleratorHoursColumn = stated.acceleratorHours;
  const acceleratorHoursVaries = acceleratorHoursColumn?.length !== 1;
  const acceleratorHoursOut = output.acceleratorHours;
  for (let row = 0; row < length; row++) {
    if (tokensVaries) tokens = tokensColumn[row]!;
    if (epochsVaries) epochs = epochsColumn[row]!;
    if (tokensPerSecondVaries) tokensPerSecond = tokensPerSecondColumn[row]!;
    if (countVaries) count = countColumn[row]!;
    const acceleratorHours = acceleratorHoursColumn ? acceleratorHoursColumn[acceleratorHoursVaries ? row : 0]! : (tokens * epochs / tokensPerSecond * count);
    if (acceleratorHoursOut) acceleratorHoursOut[row] = acceleratorHours;
  }
}

/** What evaluation needs to know of "Accelerator-hours from throughput": units, their factors and operands. */
export const observedThroughputGraph: Graph<ObservedThroughputInputs, ObservedThroughputQuantities> = {
  name: 'observedThroughput',
  kernel: observedThroughput,
  columns: observedThroughputColumns,
  inputs: {
    tokens: ['token', 1],
    epochs: ['1', 1],
    tokensPerSecond: ['token/s', 1],
    count: ['accelerator', 1],
  },
  equations: {
    acceleratorHours: ['accelerator h', 3600, 'tokens epochs tokensPerSecond count'],
  },
};
