// GENERATED from the equation set "twoStacks" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Active parameters of an encoder-decoder", in coherent base units. */
export interface TwoStacksInputs {
  /** Parameters, in param. */
  readonly parameters: number;
  /** Share of the parameters that one token passes through. */
  readonly stackShare: number;
}

/** Quantities of "Active parameters of an encoder-decoder", in coherent base units. */
export interface TwoStacksQuantities {
  /** Active parameters, in param. Source: raffel-2020-t5. */
  readonly activeParameters: number;
}

/** "Active parameters of an encoder-decoder": a stated quantity replaces its formula. */
export function twoStacks(input: TwoStacksInputs, stated?: Partial<TwoStacksQuantities>): TwoStacksQuantities {
  if (stated) return twoStacksStated(input, stated);
  const { parameters, stackShare } = input;
  const activeParameters = (parameters * stackShare);
  return { activeParameters };
}

function twoStacksStated(input: TwoStacksInputs, stated: Partial<TwoStacksQuantities>): TwoStacksQuantities {
  const { parameters, stackShare } = input;
  const activeParameters = stated.activeParameters ?? (parameters * stackShare);
  return { activeParameters };
}

/** "Active parameters of an encoder-decoder" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function twoStacksColumns(
  length: number,
  input: Columns<TwoStacksInputs>,
  stated: Partial<Columns<TwoStacksQuantities>>,
  output: Partial<Columns<TwoStacksQuantities>>,
): void {
  const parametersColumn = input.parameters;
  const parametersVaries = parametersColumn.length !== 1;
  let parameters = parametersColumn[0]!;
  const stackShareColumn = input.stackShare;
  const stackShareVaries = stackShareColumn.length !== 1;
  let stackShare = stackShareColumn[0]!;
  const activeParametersColumn = stated.activeParameters;
  const activeParametersVaries = activeParametersColumn?.length !== 1;
  const activeParametersOut = output.activeParameters;
  for (let row = 0; row < length; row++) {
    if (parametersVaries) parameters = parametersColumn[row]!;
    if (stackShareVaries) stackShare = stackShareColumn[row]!;
    const activeParameters = activeParametersColumn ? activeParametersColumn[activeParametersVaries ? row : 0]! : (parameters * stackShare);
    if (activeParametersOut) activeParametersOut[row] = activeParameters;
  }
}

/** What evaluation needs to know of "Active parameters of an encoder-decoder": units, their factors and operands. */
export const twoStacksGraph: Graph<TwoStacksInputs, TwoStacksQuantities> = {
  name: 'twoStacks',
  kernel: twoStacks,
  columns: twoStacksColumns,
  inputs: {
    parameters: ['param', 1],
    stackShare: ['1', 1],
  },
  equations: {
    activeParameters: ['param', 1, 'parameters stackShare'],
  },
};
