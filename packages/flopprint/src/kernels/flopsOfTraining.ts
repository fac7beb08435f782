// GENERATED from the equation set "flopsOfTraining" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "C = 6 N D", in coherent base units. */
export interface FlopsOfTrainingInputs {
  /** FLOP of training for each parameter and token, in FLOP/param/token. */
  readonly flopPerParameterToken: number;
  /** Active parameters, in param. */
  readonly activeParameters: number;
  /** Training tokens, in token. */
  readonly tokens: number;
}

/** Quantities of "C = 6 N D", in coherent base units. */
export interface FlopsOfTrainingQuantities {
  /** Training compute, in FLOP. Source: kaplan-2020. */
  readonly compute: number;
}

/** "C = 6 N D": a stated quantity replaces its formula. */
export function flopsOfTraining(input: FlopsOfTrainingInputs, stated?: Partial<FlopsOfTrainingQuantities>): FlopsOfTrainingQuantities {
  if (stated) return flopsOfTrainingStated(input, stated);
  const { flopPerParameterToken, activeParameters, tokens } = input;
  const compute = (flopPerParameterToken * activeParameters * tokens);
  return { compute };
}

function flopsOfTrainingStated(input: FlopsOfTrainingInputs, stated: Partial<FlopsOfTrainingQuantities>): FlopsOfTrainingQuantities {
  const { flopPerParameterToken, activeParameters, tokens } = input;
  const compute = stated.compute ?? (flopPerParameterToken * activeParameters * tokens);
  return { compute };
}

/** "C = 6 N D" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function flopsOfTrainingColumns(
  length: number,
  input: Columns<FlopsOfTrainingInputs>,
  stated: Partial<Columns<FlopsOfTrainingQuantities>>,
  output: Partial<Columns<FlopsOfTrainingQuantities>>,
): void {
  const flopPerParameterTokenColumn = input.flopPerParameterToken;
  const flopPerParameterTokenVaries = flopPerParameterTokenColumn.length !== 1;
  let flopPerParameterToken = flopPerParameterTokenColumn[0]!;
  const activeParametersColumn = input.activeParameters;
  const activeParametersVaries = activeParametersColumn.length !== 1;
  let activeParameters = activeParametersColumn[0]!;
  const tokensColumn = input.tokens;
  const tokensVaries = tokensColumn.length !== 1;
  let tokens = tokensColumn[0]!;
  const computeColumn = stated.compute;
  const computeVaries = computeColumn?.length !== 1;
  const computeOut = output.compute;
  for (let row = 0; row < length; row++) {
    if (flopPerParameterTokenVaries) flopPerParameterToken = flopPerParameterTokenColumn[row]!;
    if (activeParametersVaries) activeParameters = activeParametersColumn[row]!;
    if (tokensVaries) tokens = tokensColumn[row]!;
    const compute = computeColumn ? computeColumn[computeVaries ? row : 0]! : (flopPerParameterToken * activeParameters * tokens);
    if (computeOut) computeOut[row] = compute;
  }
}

/** What evaluation needs to know of "C = 6 N D": units, their factors and operands. */
export const flopsOfTrainingGraph: Graph<FlopsOfTrainingInputs, FlopsOfTrainingQuantities> = {
  name: 'flopsOfTraining',
  kernel: flopsOfTraining,
  columns: flopsOfTrainingColumns,
  inputs: {
    flopPerParameterToken: ['FLOP/param/token', 1],
    activeParameters: ['param', 1],
    tokens: ['token', 1],
  },
  equations: {
    compute: ['FLOP', 1, 'flopPerParameterToken activeParameters tokens'],
  },
};
