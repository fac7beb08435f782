// GENERATED from the equation set "precisionCompute" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Scaling laws for precision: compute", in coherent base units. */
export interface PrecisionComputeInputs {
  /** Parameters, in param. */
  readonly parameters: number;
  /** Training tokens, in token. */
  readonly tokens: number;
  /** Bits of every tensor, in B. */
  readonly bits: number;
  /** FLOP of training for each parameter and token, in FLOP/param/token. */
  readonly flopPerParameterToken: number;
  /** Bits that count once, in B. */
  readonly fullBits: number;
}

/** Quantities of "Scaling laws for precision: compute", in coherent base units. */
export interface PrecisionComputeQuantities {
  /** Compute, in operations of 16 bits, in FLOP. Source: kumar-2024. */
  readonly compute: number;
}

/** "Scaling laws for precision: compute": a stated quantity replaces its formula. */
export function precisionCompute(input: PrecisionComputeInputs, stated?: Partial<PrecisionComputeQuantities>): PrecisionComputeQuantities {
  if (stated) return precisionComputeStated(input, stated);
  const { parameters, tokens, bits, flopPerParameterToken, fullBits } = input;
  const compute = (flopPerParameterToken / fullBits * parameters * tokens * bits);
  return { compute };
}

function precisionComputeStated(input: PrecisionComputeInputs, stated: Partial<PrecisionComputeQuantities>): PrecisionComputeQuantities {
  const { parameters, tokens, bits, flopPerParameterToken, fullBits } = input;
  const compute = stated.compute ?? (flopPerParameterToken / fullBits * parameters * tokens * bits);
  return { compute };
}

/** "Scaling laws for precision: compute" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function precisionComputeColumns(
  length: number,
  input: Columns<PrecisionComputeInputs>,
  stated: Partial<Columns<PrecisionComputeQuantities>>,
  output: Partial<Columns<PrecisionComputeQuantities>>,
): void {
  const parametersColumn = input.parameters;
  const parametersVaries = parametersColumn.length !== 1;
  let parameters = parametersColumn[0]!;
  const tokensColumn = input.tokens;
  const tokensVaries = tokensColumn.length !== 1;
  let tokens = tokensColumn[0]!;
  const bitsColumn = input.bits;
  const bitsVaries = bitsColumn.length !== 1;
  let bits = bitsColumn[0]!;
  const flopPerParameterTokenColumn = input.flopPerParameterToken;
  const flopPerParameterTokenVaries = flopPerParameterTokenColumn.length !== 1;
  let flopPerParameterToken = flopPerParameterTokenColumn[0]!;
  const fullBitsColumn = input.fullBits;
  const fullBitsVaries = fullBitsColumn.length !== 1;
  let fullBits = fullBitsColumn[0]!;
  const computeColumn = stated.compute;
  const computeVaries = computeColumn?.length !== 1;
  const computeOut = output.compute;
  for (let row = 0; row < length; row++) {
    if (parametersVaries) parameters = parametersColumn[row]!;
    if (tokensVaries) tokens = tokensColumn[row]!;
    if (bitsVaries) bits = bitsColumn[row]!;
    if (flopPerParameterTokenVaries) flopPerParameterToken = flopPerParameterTokenColumn[row]!;
    if (fullBitsVaries) fullBits = fullBitsColumn[row]!;
    const compute = computeColumn ? computeColumn[computeVaries ? row : 0]! : (flopPerParameterToken / fullBits * parameters * tokens * bits);
    if (computeOut) computeOut[row] = compute;
  }
}

/** What evaluation needs to know of "Scaling laws for precision: compute": units, their factors and operands. */
export const precisionComputeGraph: Graph<PrecisionComputeInputs, PrecisionComputeQuantities> = {
  name: 'precisionCompute',
  kernel: precisionCompute,
  columns: precisionComputeColumns,
  inputs: {
    parameters: ['param', 1],
    tokens: ['token', 1],
    bits: ['bit', 0.125],
    flopPerParameterToken: ['FLOP/param/token', 1],
    fullBits: ['bit', 0.125],
  },
  equations: {
    compute: ['FLOP', 1, 'flopPerParameterToken fullBits parameters tokens bits'],
  },
};
