// GENERATED from the equation set "llmcarbonThroughput" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "LLMCarbon: throughput", in coherent base units. */
export interface LlmcarbonThroughputInputs {
  /** Parameters, in param. */
  readonly parameters: number;
  /** Throughput in a node, square coefficient, in FLOP/accelerator/param^2/s. */
  readonly withinSquare: number;
  /** Throughput in a node, linear coefficient, in FLOP/accelerator/param/s. */
  readonly withinLinear: number;
  /** Throughput in a node, constant coefficient, in FLOP/accelerator/s. */
  readonly withinConstant: number;
  /** Throughput over nodes, square coefficient, in FLOP/accelerator/param^2/s. */
  readonly acrossSquare: number;
  /** Throughput over nodes, linear coefficient, in FLOP/accelerator/param/s. */
  readonly acrossLinear: number;
  /** Throughput over nodes, constant coefficient, in FLOP/accelerator/s. */
  readonly acrossConstant: number;
}

/** Quantities of "LLMCarbon: throughput", in coherent base units. */
export interface LlmcarbonThroughputQuantities {
  /** Throughput of a model that fits on a node, in FLOP/accelerator/s. Source: mlcarbon-code. */
  readonly withinThroughput: number;
  /** Throughput of a model that does not, in FLOP/accelerator/s. Source: mlcarbon-code. */
  readonly acrossThroughput: number;
}

/** "LLMCarbon: throughput": a stated quantity replaces its formula. */
export function llmcarbonThroughput(input: LlmcarbonThroughputInputs, stated?: Partial<LlmcarbonThroughputQuantities>): LlmcarbonThroughputQuantities {
  if (stated) return llmcarbonThroughputStated(input, stated);
  const { parameters, withinSquare, withinLinear, withinConstant, acrossSquare, acrossLinear, acrossConstant } = input;
  const withinThroughput = (withinSquare * (parameters * parameters) + withinLinear * parameters + withinConstant);
  const acrossThroughput = (acrossSquare * (parameters * parameters) + acrossLinear * parameters + acrossConstant);
  return { withinThroughput, acrossThroughput };
}

function llmcarbonThroughputStated(input: LlmcarbonThroughputInputs, stated: Partial<LlmcarbonThroughputQuantities>): LlmcarbonThroughputQuantities {
  const { parameters, withinSquare, withinLinear, withinConstant, acrossSquare, acrossLinear, acrossConstant } = input;
  const withinThroughput = stated.withinThroughput ?? (withinSquare * (parameters * parameters) + withinLinear * parameters + withinConstant);
  const acrossThroughput = stated.acrossThroughput ?? (acrossSquare * (parameters * parameters) + acrossLinear * parameters + acrossConstant);
  return { withinThroughput, acrossThroughput };
}

/** "LLMCarbon: throughput" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function llmcarbonThroughputColumns(
  length: number,
  input: Columns<LlmcarbonThroughputInputs>,
  stated: Partial<Columns<LlmcarbonThroughputQuantities>>,
  output: Partial<Columns<LlmcarbonThroughputQuantities>>,
): void {
  const parametersColumn = input.parameters;
  const parametersVaries = parametersColumn.length !== 1;
  let parameters = parametersColumn[0]!;
  const withinSquareColumn = input.withinSquare;
  const withinSquareVaries = withinSquareColumn.length !== 1;
  let withinSquare = withinSquareColumn[0]!;
  const withinLinearColumn = input.withinLinear;
  const withinLinearVaries = withinLinearColumn.length !== 1;
  let withinLinear = withinLinearColumn[0]!;
  const withinConstantColumn = input.withinConstant;
  const withinConstantVaries = withinConstantColumn.length !== 1;
  let withinConstant = withinConstantColumn[0]!;
  const acrossSquareColumn = input.acrossSquare;
  const acrossSquareVaries = acrossSquareColumn.length !== 1;
  let acrossSquare = acrossSquareColumn[0]!;
  const acrossLinearColumn = input.acrossLinear;
  const acrossLinearVaries = acrossLinearColumn.length !== 1;
  let acrossLinear = acrossLinearColumn[0]!;
  const acrossConstantColumn = input.acrossConstant;
  const acrossConstantVaries = acrossConstantColumn.length !== 1;
  let acrossConstant = acrossConstantColumn[0]!;
  const withinThroughputColumn = stated.withinThroughput;
  const withinThroughputVaries = withinThroughputColumn?.length !== 1;
  const withinThroughputOut = output.withinThroughput;
  const acrossThroughputColumn = stated.acrossThroughput;
  const acrossThroughputVaries = acrossThroughputColumn?.length !== 1;
  const acrossThroughputOut = output.acrossThroughput;
  for (let row = 0; row < length; row++) {
    if (parametersVaries) parameters = parametersColumn[row]!;
    if (withinSquareVaries) withinSquare = withinSquareColumn[row]!;
    if (withinLinearVaries) withinLinear = withinLinearColumn[row]!;
    if (withinConstantVaries) withinConstant = withinConstantColumn[row]!;
    if (acrossSquareVaries) acrossSquare = acrossSquareColumn[row]!;
    if (acrossLinearVaries) acrossLinear = acrossLinearColumn[row]!;
    if (acrossConstantVaries) acrossConstant = acrossConstantColumn[row]!;
    const withinThroughput = withinThroughputColumn ? withinThroughputColumn[withinThroughputVaries ? row : 0]! : (withinSquare * (parameters * parameters) + withinLinear * parameters + withinConstant);
    if (withinThroughputOut) withinThroughputOut[row] = withinThroughput;
    const acrossThroughput = acrossThroughputColumn ? acrossThroughputColumn[acrossThroughputVaries ? row : 0]! : (acrossSquare * (parameters * parameters) + acrossLinear * parameters + acrossConstant);
    if (acrossThroughputOut) acrossThroughputOut[row] = acrossThroughput;
  }
}

/** What evaluation needs to know of "LLMCarbon: throughput": units, their factors and operands. */
export const llmcarbonThroughputGraph: Graph<LlmcarbonThroughputInputs, LlmcarbonThroughputQuantities> = {
  name: 'llmcarbonThroughput',
  kernel: llmcarbonThroughput,
  columns: llmcarbonThroughputColumns,
  inputs: {
    parameters: ['param', 1],
    withinSquare: ['TFLOP/s/accelerator/param^2', 1000000000000],
    withinLinear: ['TFLOP/s/accelerator/param', 1000000000000],
    withinConstant: ['TFLOP/s/accelerator', 1000000000000],
    acrossSquare: ['TFLOP/s/accelerator/param^2', 1000000000000],
    acrossLinear: ['TFLOP/s/accelerator/param', 1000000000000],
    acrossConstant: ['TFLOP/s/accelerator', 1000000000000],
  },
  equations: {
    withinThroughput: ['TFLOP/s/accelerator', 1000000000000, 'withinSquare parameters withinLinear withinConstant'],
    acrossThroughput: ['TFLOP/s/accelerator', 1000000000000, 'acrossSquare parameters acrossLinear acrossConstant'],
  },
};
