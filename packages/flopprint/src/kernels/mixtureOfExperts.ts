// GENERATED from the equation set "mixtureOfExperts" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Mixture of experts, one layer", in coherent base units. */
export interface MixtureOfExpertsInputs {
  /** Parameters in one entry of a weight matrix, in param. */
  readonly entry: number;
  /** Hidden size. */
  readonly hiddenSize: number;
  /** Feed-forward size of one expert. */
  readonly expertSize: number;
  /** Weight matrices of one feed-forward block. */
  readonly matrices: number;
  /** Routed experts in a layer. */
  readonly experts: number;
  /** Routed experts used by a token. */
  readonly expertsPerToken: number;
  /** Feed-forward size of all shared experts together. */
  readonly sharedWidth: number;
}

/** Quantities of "Mixture of experts, one layer", in coherent base units. */
export interface MixtureOfExpertsQuantities {
  /** Router parameters of one layer, in param. Source: fedus-2022-switch. */
  readonly routerParameters: number;
  /** Shared-expert parameters of one layer, in param. Source: dai-2024-deepseekmoe. */
  readonly sharedParameters: number;
  /** Parameters of one routed expert, in param. Source: fedus-2022-switch. */
  readonly expertParameters: number;
  /** Parameters held by one layer of experts, in param. Source: fedus-2022-switch. */
  readonly heldParameters: number;
  /** Parameters of one layer of experts that a token uses, in param. Source: fedus-2022-switch. */
  readonly usedParameters: number;
}

/** "Mixture of experts, one layer": a stated quantity replaces its formula. */
export function mixtureOfExperts(input: MixtureOfExpertsInputs, stated?: Partial<MixtureOfExpertsQuantities>): MixtureOfExpertsQuantities {
  if (stated) return mixtureOfExpertsStated(input, stated);
  const { entry, hiddenSize, expertSize, matrices, experts, expertsPerToken, sharedWidth } = input;
  const routerParameters = (entry * hiddenSize * experts);
  const sharedParameters = (entry * matrices * hiddenSize * sharedWidth);
  const expertParameters = (entry * matrices * hiddenSize * expertSize);
  const heldParameters = (experts * expertParameters + sharedParameters + routerParameters);
  const usedParameters = (expertsPerToken * expertParameters + sharedParameters + routerParameters);
  return { routerParameters, sharedParameters, expertParameters, heldParameters, usedParameters };
}

function mixtureOfExpertsStated(input: MixtureOfExpertsInputs, stated: Partial<MixtureOfExpertsQuantities>): MixtureOfExpertsQuantities {
  const { entry, hiddenSize, expertSize, matrices, experts, expertsPerToken, sharedWidth } = input;
  const routerParameters = stated.routerParameters ?? (entry * hiddenSize * experts);
  const sharedParameters = stated.sharedParameters ?? (entry * matrices * hiddenSize * sharedWidth);
  const expertParameters = stated.expertParameters ?? (entry * matrices * hiddenSize * expertSize);
  const heldParameters = stated.heldParameters ?? (experts * expertParameters + sharedParameters + routerParameters);
  const usedParameters = stated.usedParameters ?? (expertsPerToken * expertParameters + sharedParameters + routerParameters);
  return { routerParameters, sharedParameters, expertParameters, heldParameters, usedParameters };
}

/** "Mixture of experts, one layer" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function mixtureOfExpertsColumns(
  length: number,
  input: Columns<MixtureOfExpertsInputs>,
  stated: Partial<Columns<MixtureOfExpertsQuantities>>,
  output: Partial<Columns<MixtureOfExpertsQuantities>>,
): void {
  const entryColumn = input.entry;
  const entryVaries = entryColumn.length !== 1;
  let entry = entryColumn[0]!;
  const hiddenSizeColumn = input.hiddenSize;
  const hiddenSizeVaries = hiddenSizeColumn.length !== 1;
  let hiddenSize = hiddenSizeColumn[0]!;
  const expertSizeColumn = input.expertSize;
  const expertSizeVaries = expertSizeColumn.length !== 1;
  let expertSize = expertSizeColumn[0]!;
  const matricesColumn = input.matrices;
  const matricesVaries = matricesColumn.length !== 1;
  let matrices = matricesColumn[0]!;
  const expertsColumn = input.experts;
  const expertsVaries = expertsColumn.length !== 1;
  let experts = expertsColumn[0]!;
  const expertsPerTokenColumn = input.expertsPerToken;
  const expertsPerTokenVaries = expertsPerTokenColumn.length !== 1;
  let expertsPerToken = expertsPerTokenColumn[0]!;
  const sharedWidthColumn = input.sharedWidth;
  const sharedWidthVaries = sharedWidthColumn.length !== 1;
  let sharedWidth = sharedWidthColumn[0]!;
  const routerParametersColumn = stated.routerParameters;
  const routerParametersVaries = routerParametersColumn?.length !== 1;
  const routerParametersOut = output.routerParameters;
  const sharedParametersColumn = stated.sharedParameters;
  const sharedParametersVaries = sharedParametersColumn?.length !== 1;
  const sharedParametersOut = output.sharedParameters;
  const expertParametersColumn = stated.expertParameters;
  const expertParametersVaries = expertParametersColumn?.length !== 1;
  const expertParametersOut = output.expertParameters;
  const heldParametersColumn = stated.heldParameters;
  const heldParametersVaries = heldParametersColumn?.length !== 1;
  const heldParametersOut = output.heldParameters;
  const usedParametersColumn = stated.usedParameters;
  const usedParametersVaries = usedParametersColumn?.length !== 1;
  const usedParametersOut = output.usedParameters;
  for (let row = 0; row < length; row++) {
    if (entryVaries) entry = entryColumn[row]!;
    if (hiddenSizeVaries) hiddenSize = hiddenSizeColumn[row]!;
    if (expertSizeVaries) expertSize = expertSizeColumn[row]!;
    if (matricesVaries) matrices = matricesColumn[row]!;
    if (expertsVaries) experts = expertsColumn[row]!;
    if (expertsPerTokenVaries) expertsPerToken = expertsPerTokenColumn[row]!;
    if (sharedWidthVaries) sharedWidth = sharedWidthColumn[row]!;
    const routerParameters = routerParametersColumn ? routerParametersColumn[routerParametersVaries ? row : 0]! : (entry * hiddenSize * experts);
    if (routerParametersOut) routerParametersOut[row] = routerParameters;
    const sharedParameters = sharedParametersColumn ? sharedParametersColumn[sharedParametersVaries ? row : 0]! : (entry * matrices * hiddenSize * sharedWidth);
    if (sharedParametersOut) sharedParametersOut[row] = sharedParameters;
    const expertParameters = expertParametersColumn ? expertParametersColumn[expertParametersVaries ? row : 0]! : (entry * matrices * hiddenSize * expertSize);
    if (expertParametersOut) expertParametersOut[row] = expertParameters;
    const heldParameters = heldParametersColumn ? heldParametersColumn[heldParametersVaries ? row : 0]! : (experts * expertParameters + sharedParameters + routerParameters);
    if (heldParametersOut) heldParametersOut[row] = heldParameters;
    const usedParameters = usedParametersColumn ? usedParametersColumn[usedParametersVaries ? row : 0]! : (expertsPerToken * expertParameters + sharedParameters + routerParameters);
    if (usedParametersOut) usedParametersOut[row] = usedParameters;
  }
}

/** What evaluation needs to know of "Mixture of experts, one layer": units, their factors and operands. */
export const mixtureOfExpertsGraph: Graph<MixtureOfExpertsInputs, MixtureOfExpertsQuantities> = {
  name: 'mixtureOfExperts',
  kernel: mixtureOfExperts,
  columns: mixtureOfExpertsColumns,
  inputs: {
    entry: ['param', 1],
    hiddenSize: ['1', 1],
    expertSize: ['1', 1],
    matrices: ['1', 1],
    experts: ['1', 1],
    expertsPerToken: ['1', 1],
    sharedWidth: ['1', 1],
  },
  equations: {
    routerParameters: ['param', 1, 'entry hiddenSize experts'],
    sharedParameters: ['param', 1, 'entry matrices hiddenSize sharedWidth'],
    expertParameters: ['param', 1, 'entry matrices hiddenSize expertSize'],
    heldParameters: ['param', 1, 'experts expertParameters sharedParameters routerParameters'],
    usedParameters: ['param', 1, 'expertsPerToken expertParameters sharedParameters routerParameters'],
  },
};
