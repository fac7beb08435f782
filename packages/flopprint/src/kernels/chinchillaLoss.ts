// GENERATED from the equation set "chinchillaLoss" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';
import { pow } from '../portableMath.ts';

/** Inputs of "Chinchilla: loss", in coherent base units. */
export interface ChinchillaLossInputs {
  /** Loss that no model falls below, in nat/token. */
  readonly irreducibleLoss: number;
  /** Factor of the parameters. */
  readonly sizeFactor: number;
  /** Factor of the tokens. */
  readonly dataFactor: number;
  /** Exponent of the parameters. */
  readonly sizeExponent: number;
  /** Exponent of the tokens. */
  readonly dataExponent: number;
  /** Parameters, in param. */
  readonly parameters: number;
  /** Training tokens, in token. */
  readonly tokens: number;
}

/** Quantities of "Chinchilla: loss", in coherent base units. */
export interface ChinchillaLossQuantities {
  /** Loss, in nat/token. Source: hoffmann-2022-chinchilla. */
  readonly loss: number;
}

/** "Chinchilla: loss": a stated quantity replaces its formula. */
export function chinchillaLoss(input: ChinchillaLossInputs, stated?: Partial<ChinchillaLossQuantities>): ChinchillaLossQuantities {
  if (stated) return chinchillaLossStated(input, stated);
  const { irreducibleLoss, sizeFactor, dataFactor, sizeExponent, dataExponent, parameters, tokens } = input;
  const loss = (irreducibleLoss + sizeFactor / pow(parameters, sizeExponent) + dataFactor / pow(tokens, dataExponent));
  return { loss };
}

function chinchillaLossStated(input: ChinchillaLossInputs, stated: Partial<ChinchillaLossQuantities>): ChinchillaLossQuantities {
  const { irreducibleLoss, sizeFactor, dataFactor, sizeExponent, dataExponent, parameters, tokens } = input;
  const loss = stated.loss ?? (irreducibleLoss + sizeFactor / pow(parameters, sizeExponent) + dataFactor / pow(tokens, dataExponent));
  return { loss };
}

/** "Chinchilla: loss" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function chinchillaLossColumns(
  length: number,
  input: Columns<ChinchillaLossInputs>,
  stated: Partial<Columns<ChinchillaLossQuantities>>,
  output: Partial<Columns<ChinchillaLossQuantities>>,
): void {
  const irreducibleLossColumn = input.irreducibleLoss;
  const irreducibleLossVaries = irreducibleLossColumn.length !== 1;
  let irreducibleLoss = irreducibleLossColumn[0]!;
  const sizeFactorColumn = input.sizeFactor;
  const sizeFactorVaries = sizeFactorColumn.length !== 1;
  let sizeFactor = sizeFactorColumn[0]!;
  const dataFactorColumn = input.dataFactor;
  const dataFactorVaries = dataFactorColumn.length !== 1;
  let dataFactor = dataFactorColumn[0]!;
  const sizeExponentColumn = input.sizeExponent;
  const sizeExponentVaries = sizeExponentColumn.length !== 1;
  let sizeExponent = sizeExponentColumn[0]!;
  const dataExponentColumn = input.dataExponent;
  const dataExponentVaries = dataExponentColumn.length !== 1;
  let dataExponent = dataExponentColumn[0]!;
  const parametersColumn = input.parameters;
  const parametersVaries = parametersColumn.length !== 1;
  let parameters = parametersColumn[0]!;
  const tokensColumn = input.tokens;
  const tokensVaries = tokensColumn.length !== 1;
  let tokens = tokensColumn[0]!;
  const lossColumn = stated.loss;
  const lossVaries = lossColumn?.length !== 1;
  const lossOut = output.loss;
  for (let row = 0; row < length; row++) {
    if (irreducibleLossVaries) irreducibleLoss = irreducibleLossColumn[row]!;
    if (sizeFactorVaries) sizeFactor = sizeFactorColumn[row]!;
    if (dataFactorVaries) dataFactor = dataFactorColumn[row]!;
    if (sizeExponentVaries) sizeExponent = sizeExponentColumn[row]!;
    if (dataExponentVaries) dataExponent = dataExponentColumn[row]!;
    if (parametersVaries) parameters = parametersColumn[row]!;
    if (tokensVaries) tokens = tokensColumn[row]!;
    const loss = lossColumn ? lossColumn[lossVaries ? row : 0]! : (irreducibleLoss + sizeFactor / pow(parameters, sizeExponent) + dataFactor / pow(tokens, dataExponent));
    if (lossOut) lossOut[row] = loss;
  }
}

/** What evaluation needs to know of "Chinchilla: loss": units, their factors and operands. */
export const chinchillaLossGraph: Graph<ChinchillaLossInputs, ChinchillaLossQuantities> = {
  name: 'chinchillaLoss',
  kernel: chinchillaLoss,
  columns: chinchillaLossColumns,
  inputs: {
    irreducibleLoss: ['nat/token', 1],
    sizeFactor: ['1', 1],
    dataFactor: ['1', 1],
    sizeExponent: ['1', 1],
    dataExponent: ['1', 1],
    parameters: ['param', 1],
    tokens: ['token', 1],
  },
  equations: {
    loss: ['nat/token', 1, 'irreducibleLoss sizeFactor parameters sizeExponent dataFactor tokens dataExponent'],
  },
};
