// GENERATED from the equation set "providerScore" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Software carbon intensity of making a model", in coherent base units. */
export interface ProviderScoreInputs {
  /** Carbon before the first request, in gCO2e. */
  readonly upfrontCarbon: number;
  /** Training compute, in FLOP. */
  readonly compute: number;
  /** Training tokens, in token. */
  readonly tokens: number;
  /** Parameters, in param. */
  readonly parameters: number;
}

/** Quantities of "Software carbon intensity of making a model", in coherent base units. */
export interface ProviderScoreQuantities {
  /** Carbon of an exaFLOP of training, in gCO2e/FLOP. Source: gsf-sci-ai. */
  readonly carbonPerFlop: number;
  /** Carbon of a million training tokens, in gCO2e/token. Source: gsf-sci-ai. */
  readonly carbonPerTrainingToken: number;
  /** Carbon of a billion parameters, in gCO2e/param. Source: gsf-sci-ai. */
  readonly carbonPerParameter: number;
}

/** "Software carbon intensity of making a model": a stated quantity replaces its formula. */
export function providerScore(input: ProviderScoreInputs, stated?: Partial<ProviderScoreQuantities>): ProviderScoreQuantities {
  if (stated) return providerScoreStated(input, stated);
  const { upfrontCarbon, compute, tokens, parameters } = input;
  const carbonPerFlop = (upfrontCarbon / compute);
  const carbonPerTrainingToken = (upfrontCarbon / tokens);
  const carbonPerParameter = (upfrontCarbon / parameters);
  return { carbonPerFlop, carbonPerTrainingToken, carbonPerParameter };
}

function providerScoreStated(input: ProviderScoreInputs, stated: Partial<ProviderScoreQuantities>): ProviderScoreQuantities {
  const { upfrontCarbon, compute, tokens, parameters } = input;
  const carbonPerFlop = stated.carbonPerFlop ?? (upfrontCarbon / compute);
  const carbonPerTrainingToken = stated.carbonPerTrainingToken ?? (upfrontCarbon / tokens);
  const carbonPerParameter = stated.carbonPerParameter ?? (upfrontCarbon / parameters);
  return { carbonPerFlop, carbonPerTrainingToken, carbonPerParameter };
}

/** "Software carbon intensity of making a model" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function providerScoreColumns(
  length: number,
  input: Columns<ProviderScoreInputs>,
  stated: Partial<Columns<ProviderScoreQuantities>>,
  output: Partial<Columns<ProviderScoreQuantities>>,
): void {
  const upfrontCarbonColumn = input.upfrontCarbon;
  const upfrontCarbonVaries = upfrontCarbonColumn.length !== 1;
  let upfrontCarbon = upfrontCarbonColumn[0]!;
  const computeColumn = input.compute;
  const computeVaries = computeColumn.length !== 1;
  let compute = computeColumn[0]!;
  const tokensColumn = input.tokens;
  const tokensVaries = tokensColumn.length !== 1;
  let tokens = tokensColumn[0]!;
  const parametersColumn = input.parameters;
  const parametersVaries = parametersColumn.length !== 1;
  let parameters = parametersColumn[0]!;
  const carbonPerFlopColumn = stated.carbonPerFlop;
  const carbonPerFlopVaries = carbonPerFlopColumn?.length !== 1;
  const carbonPerFlopOut = output.carbonPerFlop;
  const carbonPerTrainingTokenColumn = stated.carbonPerTrainingToken;
  const carbonPerTrainingTokenVaries = carbonPerTrainingTokenColumn?.length !== 1;
  const carbonPerTrainingTokenOut = output.carbonPerTrainingToken;
  const carbonPerParameterColumn = stated.carbonPerParameter;
  const carbonPerParameterVaries = carbonPerParameterColumn?.length !== 1;
  const carbonPerParameterOut = output.carbonPerParameter;
  for (let row = 0; row < length; row++) {
    if (upfrontCarbonVaries) upfrontCarbon = upfrontCarbonColumn[row]!;
    if (computeVaries) compute = computeColumn[row]!;
    if (tokensVaries) tokens = tokensColumn[row]!;
    if (parametersVaries) parameters = parametersColumn[row]!;
    const carbonPerFlop = carbonPerFlopColumn ? carbonPerFlopColumn[carbonPerFlopVaries ? row : 0]! : (upfrontCarbon / compute);
    if (carbonPerFlopOut) carbonPerFlopOut[row] = carbonPerFlop;
    const carbonPerTrainingToken = carbonPerTrainingTokenColumn ? carbonPerTrainingTokenColumn[carbonPerTrainingTokenVaries ? row : 0]! : (upfrontCarbon / tokens);
    if (carbonPerTrainingTokenOut) carbonPerTrainingTokenOut[row] = carbonPerTrainingToken;
    const carbonPerParameter = carbonPerParameterColumn ? carbonPerParameterColumn[carbonPerParameterVaries ? row : 0]! : (upfrontCarbon / parameters);
    if (carbonPerParameterOut) carbonPerParameterOut[row] = carbonPerParameter;
  }
}

/** What evaluation needs to know of "Software carbon intensity of making a model": units, their factors and operands. */
export const providerScoreGraph: Graph<ProviderScoreInputs, ProviderScoreQuantities> = {
  name: 'providerScore',
  kernel: providerScore,
  columns: providerScoreColumns,
  inputs: {
    upfrontCarbon: ['tCO2e', 1000000],
    compute: ['FLOP', 1],
    tokens: ['token', 1],
    parameters: ['param', 1],
  },
  equations: {
    carbonPerFlop: ['gCO2e/EFLOP', 1e-18, 'upfrontCarbon compute'],
    carbonPerTrainingToken: ['gCO2e/Mtoken', 0.000001, 'upfrontCarbon tokens'],
    carbonPerParameter: ['kgCO2e/Gparam', 0.000001, 'upfrontCarbon parameters'],
  },
};
