// GENERATED from the equation set "routing" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Routing of tokens to experts", in coherent base units. */
export interface RoutingInputs {
  /** Routed experts in a layer. */
  readonly experts: number;
  /** Routed experts used by a token. */
  readonly expertsPerToken: number;
}

/** Quantities of "Routing of tokens to experts", in coherent base units. */
export interface RoutingQuantities {
  /** Share of the routed experts that one token uses. Source: fedus-2022-switch. */
  readonly expertShare: number;
}

/** "Routing of tokens to experts": a stated quantity replaces its formula. */
export function routing(input: RoutingInputs, stated?: Partial<RoutingQuantities>): RoutingQuantities {
  if (stated) return routingStated(input, stated);
  const { experts, expertsPerToken } = input;
  const expertShare = (expertsPerToken / experts);
  return { expertShare };
}

function routingStated(input: RoutingInputs, stated: Partial<RoutingQuantities>): RoutingQuantities {
  const { experts, expertsPerToken } = input;
  const expertShare = stated.expertShare ?? (expertsPerToken / experts);
  return { expertShare };
}

/** "Routing of tokens to experts" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function routingColumns(
  length: number,
  input: Columns<RoutingInputs>,
  stated: Partial<Columns<RoutingQuantities>>,
  output: Partial<Columns<RoutingQuantities>>,
): void {
  const expertsColumn = input.experts;
  const expertsVaries = expertsColumn.length !== 1;
  let experts = expertsColumn[0]!;
  const expertsPerTokenColumn = input.expertsPerToken;
  const expertsPerTokenVaries = expertsPerTokenColumn.length !== 1;
  let expertsPerToken = expertsPerTokenColumn[0]!;
  const expertShareColumn = stated.expertShare;
  const expertShareVaries = expertShareColumn?.length !== 1;
  const expertShareOut = output.expertShare;
  for (let row = 0; row < length; row++) {
    if (expertsVaries) experts = expertsColumn[row]!;
    if (expertsPerTokenVaries) expertsPerToken = expertsPerTokenColumn[row]!;
    const expertShare = expertShareColumn ? expertShareColumn[expertShareVaries ? row : 0]! : (expertsPerToken / experts);
    if (expertShareOut) expertShareOut[row] = expertShare;
  }
}

/** What evaluation needs to know of "Routing of tokens to experts": units, their factors and operands. */
export const routingGraph: Graph<RoutingInputs, RoutingQuantities> = {
  name: 'routing',
  kernel: routing,
  columns: routingColumns,
  inputs: {
    experts: ['1', 1],
    expertsPerToken: ['1', 1],
  },
  equations: {
    expertShare: ['1', 1, 'expertsPerToken experts'],
  },
};
