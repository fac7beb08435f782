// GENERATED from the equation set "chinchillaOptimal" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';
import { pow } from '../portableMath.ts';

/** Inputs of "Chinchilla: the best size for a budget", in coherent base units. */
export interface ChinchillaOptimalInputs {
  /** Factor of the parameters. */
  readonly sizeFactor: number;
  /** Factor of the tokens. */
  readonly dataFactor: number;
  /** Exponent of the parameters. */
  readonly sizeExponent: number;
  /** Exponent of the tokens. */
  readonly dataExponent: number;
  /** Training compute, in FLOP. */
  readonly compute: number;
  /** FLOP of training for each parameter and token, in FLOP/param/token. */
  readonly flopPerParameterToken: number;
}

/** Quantities of "Chinchilla: the best size for a budget", in coherent base units. */
export interface ChinchillaOptimalQuantities {
  /** Balance of size and data. Source: hoffmann-2022-chinchilla. */
  readonly balance: number;
  /** Exponent of compute in the best size. Source: hoffmann-2022-chinchilla. */
  readonly sizeShare: number;
  /** Exponent of compute in the best number of tokens. Source: hoffmann-2022-chinchilla. */
  readonly dataShare: number;
  /** Best number of parameters, in param. Source: hoffmann-2022-chinchilla. */
  readonly parameters: number;
  /** Best number of tokens, in token. Source: hoffmann-2022-chinchilla. */
  readonly tokens: number;
}

/** "Chinchilla: the best size for a budget": a stated quantity replaces its formula. */
export function chinchillaOptimal(input: ChinchillaOptimalInputs, stated?: Partial<ChinchillaOptimalQuantities>): ChinchillaOptimalQuantities {
  if (stated) return chinchillaOptimalStated(input, stated);
  const { sizeFactor, dataFactor, sizeExponent, dataExponent, compute, flopPerParameterToken } = input;
  const balance = (pow((sizeExponent * sizeFactor / (dataExponent * dataFactor)), (1 / (sizeExponent + dataExponent))));
  const sizeShare = (dataExponent / (sizeExponent + dataExponent));
  const dataShare = (sizeExponent / (sizeExponent + dataExponent));
  const parameters = (balance * pow((compute / flopPerParameterToken), sizeShare));
  const tokens = (compute / (flopPerParameterToken * parameters));
  return { balance, sizeShare, dataShare, parameters, tokens };
}

function chinchillaOptimalStated(input: ChinchillaOptimalInputs, stated: Partial<ChinchillaOptimalQuantities>): ChinchillaOptimalQuantities {
  const { sizeFactor, dataFactor, sizeExponent, dataExponent, compute, flopPerParameterToken } = input;
  const balance = stated.balance ?? (pow((sizeExponent * sizeFactor / (dataExponent * dataFactor)), (1 / (sizeExponent + dataExponent))));
  const sizeShare = stated.sizeShare ?? (dataExponent / (sizeExponent + dataExponent));
  const dataShare = stated.dataShare ?? (sizeExponent / (sizeExponent + dataExponent));
  const parameters = stated.parameters ?? (balance * pow((compute / flopPerParameterToken), sizeShare));
  const tokens = stated.tokens ?? (compute / (flopPerParameterToken * parameters));
  return { balance, sizeShare, dataShare, parameters, tokens };
}

/** "Chinchilla: the best size for a budget" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function chinchillaOptimalColumns(
  length: number,
  input: Columns<ChinchillaOptimalInputs>,
  stated: Partial<Columns<ChinchillaOptimalQuantities>>,
  output: Partial<Columns<ChinchillaOptimalQuantities>>,
): void {
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
  const computeColumn = input.compute;
  const computeVaries = computeColumn.length !== 1;
  let compute = computeColumn[0]!;
  const flopPerParameterTokenColumn = input.flopPerParameterToken;
  const flopPerParameterTokenVaries = flopPerParameterTokenColumn.length !== 1;
  let flopPerParameterToken = flopPerParameterTokenColumn[0]!;
  const balanceColumn = stated.balance;
  const balanceVaries = balanceColumn?.length !== 1;
  const balanceOut = output.balance;
  const sizeShareColumn = stated.sizeShare;
  const sizeShareVaries = sizeShareColumn?.length !== 1;
  const sizeShareOut = output.sizeShare;
  const dataShareColumn = stated.dataShare;
  const dataShareVaries = dataShareColumn?.length !== 1;
  const dataShareOut = output.dataShare;
  const parametersColumn = stated.parameters;
  const parametersVaries = parametersColumn?.length !== 1;
  const parametersOut = output.parameters;
  const tokensColumn = stated.tokens;
  const tokensVaries = tokensColumn?.length !== 1;
  const tokensOut = output.tokens;
  for (let row = 0; row < length; row++) {
    if (sizeFactorVaries) sizeFactor = sizeFactorColumn[row]!;
    if (dataFactorVaries) dataFactor = dataFactorColumn[row]!;
    if (sizeExponentVaries) sizeExponent = sizeExponentColumn[row]!;
    if (dataExponentVaries) dataExponent = dataExponentColumn[row]!;
    if (computeVaries) compute = computeColumn[row]!;
    if (flopPerParameterTokenVaries) flopPerParameterToken = flopPerParameterTokenColumn[row]!;
    const balance = balanceColumn ? balanceColumn[balanceVaries ? row : 0]! : (pow((sizeExponent * sizeFactor / (dataExponent * dataFactor)), (1 / (sizeExponent + dataExponent))));
    if (balanceOut) balanceOut[row] = balance;
    const sizeShare = sizeShareColumn ? sizeShareColumn[sizeShareVaries ? row : 0]! : (dataExponent / (sizeExponent + dataExponent));
    if (sizeShareOut) sizeShareOut[row] = sizeShare;
    const dataShare = dataShareColumn ? dataShareColumn[dataShareVaries ? row : 0]! : (sizeExponent / (sizeExponent + dataExponent));
    if (dataShareOut) dataShareOut[row] = dataShare;
    const parameters = parametersColumn ? parametersColumn[parametersVaries ? row : 0]! : (balance * pow((compute / flopPerParameterToken), sizeShare));
    if (parametersOut) parametersOut[row] = parameters;
    const tokens = tokensColumn ? tokensColumn[tokensVaries ? row : 0]! : (compute / (flopPerParameterToken * parameters));
    if (tokensOut) tokensOut[row] = tokens;
  }
}

/** What evaluation needs to know of "Chinchilla: the best size for a budget": units, their factors and operands. */
export const chinchillaOptimalGraph: Graph<ChinchillaOptimalInputs, ChinchillaOptimalQuantities> = {
  name: 'chinchillaOptimal',
  kernel: chinchillaOptimal,
  columns: chinchillaOptimalColumns,
  inputs: {
    sizeFactor: ['1', 1],
    dataFactor: ['1', 1],
    sizeExponent: ['1', 1],
    dataExponent: ['1', 1],
    compute: ['FLOP', 1],
    flopPerParameterToken: ['FLOP/param/token', 1],
  },
  equations: {
    balance: ['1', 1, 'sizeExponent sizeFactor dataExponent dataFactor'],
    sizeShare: ['1', 1, 'dataExponent sizeExponent'],
    dataShare: ['1', 1, 'sizeExponent dataExponent'],
    parameters: ['param', 1, 'balance compute flopPerParameterToken sizeShare'],
    tokens: ['token', 1, 'compute flopPerParameterToken parameters'],
  },
};
