// GENERATED from the equation set "fullCycle" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Requests at which two models have cost the same", in coherent base units. */
export interface FullCycleInputs {
  /** Carbon before the first request, in gCO2e. */
  readonly firstUpfront: number;
  /** Carbon before the first request, in gCO2e. */
  readonly secondUpfront: number;
  /** Carbon of a request, first model, in gCO2e. */
  readonly firstPerRequest: number;
  /** Carbon of a request, second model, in gCO2e. */
  readonly secondPerRequest: number;
}

/** Quantities of "Requests at which two models have cost the same", in coherent base units. */
export interface FullCycleQuantities {
  /** Requests at which both have emitted the same. Source: full-cycle-2021. */
  readonly crossingRequests: number;
}

/** "Requests at which two models have cost the same": a stated quantity replaces its formula. */
export function fullCycle(input: FullCycleInputs, stated?: Partial<FullCycleQuantities>): FullCycleQuantities {
  if (stated) return fullCycleStated(input, stated);
  const { firstUpfront, secondUpfront, firstPerRequest, secondPerRequest } = input;
  const crossingRequests = ((secondUpfront - firstUpfront) / (firstPerRequest - secondPerRequest));
  return { crossingRequests };
}

function fullCycleStated(input: FullCycleInputs, stated: Partial<FullCycleQuantities>): FullCycleQuantities {
  const { firstUpfront, secondUpfront, firstPerRequest, secondPerRequest } = input;
  const crossingRequests = stated.crossingRequests ?? ((secondUpfront - firstUpfront) / (firstPerRequest - secondPerRequest));
  return { crossingRequests };
}

/** "Requests at which two models have cost the same" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function fullCycleColumns(
  length: number,
  input: Columns<FullCycleInputs>,
  stated: Partial<Columns<FullCycleQuantities>>,
  output: Partial<Columns<FullCycleQuantities>>,
): void {
  const firstUpfrontColumn = input.firstUpfront;
  const firstUpfrontVaries = firstUpfrontColumn.length !== 1;
  let firstUpfront = firstUpfrontColumn[0]!;
  const secondUpfrontColumn = input.secondUpfront;
  const secondUpfrontVaries = secondUpfrontColumn.length !== 1;
  let secondUpfront = secondUpfrontColumn[0]!;
  const firstPerRequestColumn = input.firstPerRequest;
  const firstPerRequestVaries = firstPerRequestColumn.length !== 1;
  let firstPerRequest = firstPerRequestColumn[0]!;
  const secondPerRequestColumn = input.secondPerRequest;
  const secondPerRequestVaries = secondPerRequestColumn.length !== 1;
  let secondPerRequest = secondPerRequestColumn[0]!;
  const crossingRequestsColumn = stated.crossingRequests;
  const crossingRequestsVaries = crossingRequestsColumn?.length !== 1;
  const crossingRequestsOut = output.crossingRequests;
  for (let row = 0; row < length; row++) {
    if (firstUpfrontVaries) firstUpfront = firstUpfrontColumn[row]!;
    if (secondUpfrontVaries) secondUpfront = secondUpfrontColumn[row]!;
    if (firstPerRequestVaries) firstPerRequest = firstPerRequestColumn[row]!;
    if (secondPerRequestVaries) secondPerRequest = secondPerRequestColumn[row]!;
    const crossingRequests = crossingRequestsColumn ? crossingRequestsColumn[crossingRequestsVaries ? row : 0]! : ((secondUpfront - firstUpfront) / (firstPerRequest - secondPerRequest));
    if (crossingRequestsOut) crossingRequestsOut[row] = crossingRequests;
  }
}

/** What evaluation needs to know of "Requests at which two models have cost the same": units, their factors and operands. */
export const fullCycleGraph: Graph<FullCycleInputs, FullCycleQuantities> = {
  name: 'fullCycle',
  kernel: fullCycle,
  columns: fullCycleColumns,
  inputs: {
    firstUpfront: ['tCO2e', 1000000],
    secondUpfront: ['tCO2e', 1000000],
    firstPerRequest: ['gCO2e', 1],
    secondPerRequest: ['gCO2e', 1],
  },
  equations: {
    crossingRequests: ['1', 1, 'secondUpfront firstUpfront firstPerRequest secondPerRequest'],
  },
};
