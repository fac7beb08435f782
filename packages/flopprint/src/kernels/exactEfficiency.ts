// GENERATED from the equation set "exactEfficiency" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Default MFU for an exact count of FLOP", in coherent base units. */
export interface ExactEfficiencyInputs {
  /** MFU of published runs, by 6·N·D. */
  readonly defaultMfu: number;
  /** FLOP of a forward pass, per token, exact, in FLOP/token. */
  readonly exactFlopsPerToken: number;
  /** FLOP of a forward pass for each parameter and token, in FLOP/param/token. */
  readonly flopPerParameterToken: number;
  /** Active parameters, in param. */
  readonly activeParameters: number;
}

/** Quantities of "Default MFU for an exact count of FLOP", in coherent base units. */
export interface ExactEfficiencyQuantities {
  /** Model FLOPs utilisation (MFU). Source: flopprint-runs. */
  readonly mfu: number;
}

/** "Default MFU for an exact count of FLOP": a stated quantity replaces its formula. */
export function exactEfficiency(input: ExactEfficiencyInputs, stated?: Partial<ExactEfficiencyQuantities>): ExactEfficiencyQuantities {
  if (stated) return exactEfficiencyStated(input, stated);
  const { defaultMfu, exactFlopsPerToken, flopPerParameterToken, activeParameters } = input;
  const mfu = (defaultMfu * exactFlopsPerToken / (flopPerParameterToken * activeParameters));
  return { mfu };
}

function exactEfficiencyStated(input: ExactEfficiencyInputs, stated: Partial<ExactEfficiencyQuantities>): ExactEfficiencyQuantities {
  const { defaultMfu, exactFlopsPerToken, flopPerParameterToken, activeParameters } = input;
  const mfu = stated.mfu ?? (defaultMfu * exactFlopsPerToken / (flopPerParameterToken * activeParameters));
  return { mfu };
}

/** "Default MFU for an exact count of FLOP" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function exactEfficiencyColumns(
  length: number,
  input: Columns<ExactEfficiencyInputs>,
  stated: Partial<Columns<ExactEfficiencyQuantities>>,
  output: Partial<Columns<ExactEfficiencyQuantities>>,
): void {
  const defaultMfuColumn = input.defaultMfu;
  const defaultMfuVaries = defaultMfuColumn.length !== 1;
  let defaultMfu = defaultMfuColumn[0]!;
  const exactFlopsPerTokenColumn = input.exactFlopsPerToken;
  const exactFlopsPerTokenVaries = exactFlopsPerTokenColumn.length !== 1;
  let exactFlopsPerToken = exactFlopsPerTokenColumn[0]!;
  const flopPerParameterTokenColumn = input.flopPerParameterToken;
  const flopPerParameterTokenVaries = flopPerParameterTokenColumn.length !== 1;
  let flopPerParameterToken = flopPerParameterTokenColumn[0]!;
  const activeParametersColumn = input.activeParameters;
  const activeParametersVaries = activeParametersColumn.length !== 1;
  let activeParameters = activeParametersColumn[0]!;
  const mfuColumn = stated.mfu;
  const mfuVaries = mfuColumn?.length !== 1;
  const mfuOut = output.mfu;
  for (let row = 0; row < length; row++) {
    if (defaultMfuVaries) defaultMfu = defaultMfuColumn[row]!;
    if (exactFlopsPerTokenVaries) exactFlopsPerToken = exactFlopsPerTokenColumn[row]!;
    if (flopPerParameterTokenVaries) flopPerParameterToken = flopPerParameterTokenColumn[row]!;
    if (activeParametersVaries) activeParameters = activeParametersColumn[row]!;
    const mfu = mfuColumn ? mfuColumn[mfuVaries ? row : 0]! : (defaultMfu * exactFlopsPerToken / (flopPerParameterToken * activeParameters));
    if (mfuOut) mfuOut[row] = mfu;
  }
}

/** What evaluation needs to know of "Default MFU for an exact count of FLOP": units, their factors and operands. */
export const exactEfficiencyGraph: Graph<ExactEfficiencyInputs, ExactEfficiencyQuantities> = {
  name: 'exactEfficiency',
  kernel: exactEfficiency,
  columns: exactEfficiencyColumns,
  inputs: {
    defaultMfu: ['1', 1],
    exactFlopsPerToken: ['FLOP/token', 1],
    flopPerParameterToken: ['FLOP/param/token', 1],
    activeParameters: ['param', 1],
  },
  equations: {
    mfu: ['1', 1, 'defaultMfu exactFlopsPerToken flopPerParameterToken activeParameters'],
  },
};
