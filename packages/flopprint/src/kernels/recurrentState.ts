// GENERATED from the equation set "recurrentState" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Recurrent state of a sequence", in coherent base units. */
export interface RecurrentStateInputs {
  /** Elements of recurrent state of a sequence. */
  readonly stateElements: number;
  /** Bytes read and written for each element in a step, in B. */
  readonly bytesPerStateElement: number;
}

/** Quantities of "Recurrent state of a sequence", in coherent base units. */
export interface RecurrentStateQuantities {
  /** Recurrent state read and written in a step, for one sequence, in B. Source: gu-2023-mamba. */
  readonly stateTraffic: number;
}

/** "Recurrent state of a sequence": a stated quantity replaces its formula. */
export function recurrentState(input: RecurrentStateInputs, stated?: Partial<RecurrentStateQuantities>): RecurrentStateQuantities {
  if (stated) return recurrentStateStated(input, stated);
  const { stateElements, bytesPerStateElement } = input;
  const stateTraffic = (stateElements * bytesPerStateElement);
  return { stateTraffic };
}

function recurrentStateStated(input: RecurrentStateInputs, stated: Partial<RecurrentStateQuantities>): RecurrentStateQuantities {
  const { stateElements, bytesPerStateElement } = input;
  const stateTraffic = stated.stateTraffic ?? (stateElements * bytesPerStateElement);
  return { stateTraffic };
}

/** "Recurrent state of a sequence" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function recurrentStateColumns(
  length: number,
  input: Columns<RecurrentStateInputs>,
  stated: Partial<Columns<RecurrentStateQuantities>>,
  output: Partial<Columns<RecurrentStateQuantities>>,
): void {
  const stateElementsColumn = input.stateElements;
  const stateElementsVaries = stateElementsColumn.length !== 1;
  let stateElements = stateElementsColumn[0]!;
  const bytesPerStateElementColumn = input.bytesPerStateElement;
  const bytesPerStateElementVaries = bytesPerStateElementColumn.length !== 1;
  let bytesPerStateElement = bytesPerStateElementColumn[0]!;
  const stateTrafficColumn = stated.stateTraffic;
  const stateTrafficVaries = stateTrafficColumn?.length !== 1;
  const stateTrafficOut = output.stateTraffic;
  for (let row = 0; row < length; row++) {
    if (stateElementsVaries) stateElements = stateElementsColumn[row]!;
    if (bytesPerStateElementVaries) bytesPerStateElement = bytesPerStateElementColumn[row]!;
    const stateTraffic = stateTrafficColumn ? stateTrafficColumn[stateTrafficVaries ? row : 0]! : (stateElements * bytesPerStateElement);
    if (stateTrafficOut) stateTrafficOut[row] = stateTraffic;
  }
}

/** What evaluation needs to know of "Recurrent state of a sequence": units, their factors and operands. */
export const recurrentStateGraph: Graph<RecurrentStateInputs, RecurrentStateQuantities> = {
  name: 'recurrentState',
  kernel: recurrentState,
  columns: recurrentStateColumns,
  inputs: {
    stateElements: ['1', 1],
    bytesPerStateElement: ['B', 1],
  },
  equations: {
    stateTraffic: ['B', 1, 'stateElements bytesPerStateElement'],
  },
};
