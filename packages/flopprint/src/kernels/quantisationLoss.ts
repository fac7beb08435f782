// GENERATED from the equation set "quantisationLoss" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';
import { exp, pow } from '../portableMath.ts';

/** Inputs of "Scaling laws for precision: quantisation after training", in coherent base units. */
export interface QuantisationLossInputs {
  /** Parameters, in param. */
  readonly parameters: number;
  /** Training tokens, in token. */
  readonly tokens: number;
  /** Bits after quantisation, in B. */
  readonly finalBits: number;
  /** Factor. */
  readonly factor: number;
  /** Exponent of the tokens. */
  readonly dataExponent: number;
  /** Exponent of the parameters. */
  readonly sizeExponent: number;
  /** Sensitivity to the bits, in B. */
  readonly sensitivity: number;
}

/** Quantities of "Scaling laws for precision: quantisation after training", in coherent base units. */
export interface QuantisationLossQuantities {
  /** Loss added by quantising, in nat/token. Source: kumar-2024. */
  readonly addedLoss: number;
}

/** "Scaling laws for precision: quantisation after training": a stated quantity replaces its formula. */
export function quantisationLoss(input: QuantisationLossInputs, stated?: Partial<QuantisationLossQuantities>): QuantisationLossQuantities {
  if (stated) return quantisationLossStated(input, stated);
  const { parameters, tokens, finalBits, factor, dataExponent, sizeExponent, sensitivity } = input;
  const addedLoss = (factor * pow(tokens, dataExponent) / pow(parameters, sizeExponent) * exp(-finalBits / sensitivity));
  return { addedLoss };
}

function quantisationLossStated(input: QuantisationLossInputs, stated: Partial<QuantisationLossQuantities>): QuantisationLossQuantities {
  const { parameters, tokens, finalBits, factor, dataExponent, sizeExponent, sensitivity } = input;
  const addedLoss = stated.addedLoss ?? (factor * pow(tokens, dataExponent) / pow(parameters, sizeExponent) * exp(-finalBits / sensitivity));
  return { addedLoss };
}

/** "Scaling laws for precision: quantisation after training" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function quantisationLossColumns(
  length: number,
  input: Columns<QuantisationLossInputs>,
  stated: Partial<Columns<QuantisationLossQuantities>>,
  output: Partial<Columns<QuantisationLossQuantities>>,
): void {
  const parametersColumn = input.parameters;
  const parametersVaries = parametersColumn.length !== 1;
  let parameters = parametersColumn[0]!;
  const tokensColumn = input.tokens;
  const tokensVaries = tokensColumn.length !== 1;
  let tokens = tokensColumn[0]!;
  const finalBitsColumn = input.finalBits;
  const finalBitsVaries = finalBitsColumn.length !== 1;
  let finalBits = finalBitsColumn[0]!;
  const factorColumn = input.factor;
  const factorVaries = factorColumn.length !== 1;
  let factor = factorColumn[0]!;
  const dataExponentColumn = input.dataExponent;
  const dataExponentVaries = dataExponentColumn.length !== 1;
  let dataExponent = dataExponentColumn[0]!;
  const sizeExponentColumn = input.sizeExponent;
  const sizeExponentVaries = sizeExponentColumn.length !== 1;
  let sizeExponent = sizeExponentColumn[0]!;
  const sensitivityColumn = input.sensitivity;
  const sensitivityVaries = sensitivityColumn.length !== 1;
  let sensitivity = sensitivityColumn[0]!;
  const addedLossColumn = stated.addedLoss;
  const addedLossVaries = addedLossColumn?.length !== 1;
  const addedLossOut = output.addedLoss;
  for (let row = 0; row < length; row++) {
    if (parametersVaries) parameters = parametersColumn[row]!;
    if (tokensVaries) tokens = tokensColumn[row]!;
    if (finalBitsVaries) finalBits = finalBitsColumn[row]!;
    if (factorVaries) factor = factorColumn[row]!;
    if (dataExponentVaries) dataExponent = dataExponentColumn[row]!;
    if (sizeExponentVaries) sizeExponent = sizeExponentColumn[row]!;
    if (sensitivityVaries) sensitivity = sensitivityColumn[row]!;
    const addedLoss = addedLossColumn ? addedLossColumn[addedLossVaries ? row : 0]! : (factor * pow(tokens, dataExponent) / pow(parameters, sizeExponent) * exp(-finalBits / sensitivity));
    if (addedLossOut) addedLossOut[row] = addedLoss;
  }
}

/** What evaluation needs to know of "Scaling laws for precision: quantisation after training": units, their factors and operands. */
export const quantisationLossGraph: Graph<QuantisationLossInputs, QuantisationLossQuantities> = {
  name: 'quantisationLoss',
  kernel: quantisationLoss,
  columns: quantisationLossColumns,
  inputs: {
    parameters: ['param', 1],
    tokens: ['token', 1],
    finalBits: ['bit', 0.125],
    factor: ['1', 1],
    dataExponent: ['1', 1],
    sizeExponent: ['1', 1],
    sensitivity: ['bit', 0.125],
  },
  equations: {
    addedLoss: ['nat/token', 1, 'factor tokens dataExponent parameters sizeExponent finalBits sensitivity'],
  },
};
