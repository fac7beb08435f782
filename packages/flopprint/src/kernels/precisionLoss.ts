// GENERATED from the equation set "precisionLoss" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';
import { exp, pow } from '../portableMath.ts';

/** Inputs of "Scaling laws for precision: loss", in coherent base units. */
export interface PrecisionLossInputs {
  /** Parameters, in param. */
  readonly parameters: number;
  /** Training tokens, in token. */
  readonly tokens: number;
  /** Bits of a weight, in B. */
  readonly weightBits: number;
  /** Bits of an activation, in B. */
  readonly activationBits: number;
  /** Bits of the key and value cache, in B. */
  readonly cacheBits: number;
  /** Factor of the parameters. */
  readonly factorSize: number;
  /** Exponent of parameters and of tokens. */
  readonly exponent: number;
  /** Factor of the tokens. */
  readonly factorData: number;
  /** Loss that no model falls below. */
  readonly irreducibleLoss: number;
  /** Sensitivity to the bits of a weight, in B. */
  readonly weightSensitivity: number;
  /** Sensitivity to the bits of an activation, in B. */
  readonly activationSensitivity: number;
  /** Sensitivity to the bits of the cache, in B. */
  readonly cacheSensitivity: number;
}

/** Quantities of "Scaling laws for precision: loss", in coherent base units. */
export interface PrecisionLossQuantities {
  /** Effective parameters, in param. Source: kumar-2024. */
  readonly effectiveParameters: number;
  /** Loss, in nat/token. Source: kumar-2024. */
  readonly loss: number;
}

/** "Scaling laws for precision: loss": a stated quantity replaces its formula. */
export function precisionLoss(input: PrecisionLossInputs, stated?: Partial<PrecisionLossQuantities>): PrecisionLossQuantities {
  if (stated) return precisionLossStated(input, stated);
  const { parameters, tokens, weightBits, activationBits, cacheBits, factorSize, exponent, factorData, irreducibleLoss, weightSensitivity, activationSensitivity, cacheSensitivity } = input;
  const effectiveParameters = (parameters * (1 - exp(-weightBits / weightSensitivity)) * (1 - exp(-activationBits / activationSensitivity)) * (1 - exp(-cacheBits / cacheSensitivity)));
  const loss = (factorSize / pow(effectiveParameters, exponent) + factorData / pow(tokens, exponent) + irreducibleLoss);
  return { effectiveParameters, loss };
}

function precisionLossStated(input: PrecisionLossInputs, stated: Partial<PrecisionLossQuantities>): PrecisionLossQuantities {
  const { parameters, tokens, weightBits, activationBits, cacheBits, factorSize, exponent, factorData, irreducibleLoss, weightSensitivity, activationSensitivity, cacheSensitivity } = input;
  const effectiveParameters = stated.effectiveParameters ?? (parameters * (1 - exp(-weightBits / weightSensitivity)) * (1 - exp(-activationBits / activationSensitivity)) * (1 - exp(-cacheBits / cacheSensitivity)));
  const loss = stated.loss ?? (factorSize / pow(effectiveParameters, exponent) + factorData / pow(tokens, exponent) + irreducibleLoss);
  return { effectiveParameters, loss };
}

/** "Scaling laws for precision: loss" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function precisionLossColumns(
  length: number,
  input: Columns<PrecisionLossInputs>,
  stated: Partial<Columns<PrecisionLossQuantities>>,
  output: Partial<Columns<PrecisionLossQuantities>>,
): void {
  const parametersColumn = input.parameters;
  const parametersVaries = parametersColumn.length !== 1;
  let parameters = parametersColumn[0]!;
  const tokensColumn = input.tokens;
  const tokensVaries = tokensColumn.length !== 1;
  let tokens = tokensColumn[0]!;
  const weightBitsColumn = input.weightBits;
  const weightBitsVaries = weightBitsColumn.length !== 1;
  let weightBits = weightBitsColumn[0]!;
  const activationBitsColumn = input.activationBits;
  const activationBitsVaries = activationBitsColumn.length !== 1;
  let activationBits = activationBitsColumn[0]!;
  const cacheBitsColumn = input.cacheBits;
  const cacheBitsVaries = cacheBitsColumn.length !== 1;
  let cacheBits = cacheBitsColumn[0]!;
  const factorSizeColumn = input.factorSize;
  const factorSizeVaries = factorSizeColumn.length !== 1;
  let factorSize = factorSizeColumn[0]!;
  const exponentColumn = input.exponent;
  const exponentVaries = exponentColumn.length !== 1;
  let exponent = exponentColumn[0]!;
  const factorDataColumn = input.factorData;
  const factorDataVaries = factorDataColumn.length !== 1;
  let factorData = factorDataColumn[0]!;
  const irreducibleLossColumn = input.irreducibleLoss;
  const irreducibleLossVaries = irreducibleLossColumn.length !== 1;
  let irreducibleLoss = irreducibleLossColumn[0]!;
  const weightSensitivityColumn = input.weightSensitivity;
  const weightSensitivityVaries = weightSensitivityColumn.length !== 1;
  let weightSensitivity = weightSensitivityColumn[0]!;
  const activationSensitivityColumn = input.activationSensitivity;
  const activationSensitivityVaries = activationSensitivityColumn.length !== 1;
  let activationSensitivity = activationSensitivityColumn[0]!;
  const cacheSensitivityColumn = input.cacheSensitivity;
  const cacheSensitivityVaries = cacheSensitivityColumn.length !== 1;
  let cacheSensitivity = cacheSensitivityColumn[0]!;
  const effectiveParametersColumn = stated.effectiveParameters;
  const effectiveParametersVaries = effectiveParametersColumn?.length !== 1;
  const effectiveParametersOut = output.effectiveParameters;
  const lossColumn = stated.loss;
  const lossVaries = lossColumn?.length !== 1;
  const lossOut = output.loss;
  for (let row = 0; row < length; row++) {
    if (parametersVaries) parameters = parametersColumn[row]!;
    if (tokensVaries) tokens = tokensColumn[row]!;
    if (weightBitsVaries) weightBits = weightBitsColumn[row]!;
    if (activationBitsVaries) activationBits = activationBitsColumn[row]!;
    if (cacheBitsVaries) cacheBits = cacheBitsColumn[row]!;
    if (factorSizeVaries) factorSize = factorSizeColumn[row]!;
    if (exponentVaries) exponent = exponentColumn[row]!;
    if (factorDataVaries) factorData = factorDataColumn[row]!;
    if (irreducibleLossVaries) irreducibleLoss = irreducibleLossColumn[row]!;
    if (weightSensitivityVaries) weightSensitivity = weightSensitivityColumn[row]!;
    if (activationSensitivityVaries) activationSensitivity = activationSensitivityColumn[row]!;
    if (cacheSensitivityVaries) cacheSensitivity = cacheSensitivityColumn[row]!;
    const effectiveParameters = effectiveParametersColumn ? effectiveParametersColumn[effectiveParametersVaries ? row : 0]! : (parameters * (1 - exp(-weightBits / weightSensitivity)) * (1 - exp(-activationBits / activationSensitivity)) * (1 - exp(-cacheBits / cacheSensitivity)));
    if (effectiveParametersOut) effectiveParametersOut[row] = effectiveParameters;
    const loss = lossColumn ? lossColumn[lossVaries ? row : 0]! : (factorSize / pow(effectiveParameters, exponent) + factorData / pow(tokens, exponent) + irreducibleLoss);
    if (lossOut) lossOut[row] = loss;
  }
}

/** What evaluation needs to know of "Scaling laws for precision: loss": units, their factors and operands. */
export const precisionLossGraph: Graph<PrecisionLossInputs, PrecisionLossQuantities> = {
  name: 'precisionLoss',
  kernel: precisionLoss,
  columns: precisionLossColumns,
  inputs: {
    parameters: ['param', 1],
    tokens: ['token', 1],
    weightBits: ['bit', 0.125],
    activationBits: ['bit', 0.125],
    cacheBits: ['bit', 0.125],
    factorSize: ['1', 1],
    exponent: ['1', 1],
    factorData: ['1', 1],
    irreducibleLoss: ['1', 1],
    weightSensitivity: ['bit', 0.125],
    activationSensitivity: ['bit', 0.125],
    cacheSensitivity: ['bit', 0.125],
  },
  equations: {
    effectiveParameters: ['param', 1, 'parameters weightBits weightSensitivity activationBits activationSensitivity cacheBits cacheSensitivity'],
    loss: ['nat/token', 1, 'factorSize effectiveParameters exponent factorData tokens irreducibleLoss'],
  },
};
