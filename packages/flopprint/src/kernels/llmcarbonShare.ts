// GENERATED from the equation set "llmcarbonShare" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "LLMCarbon: embodied carbon of a run", in coherent base units. */
export interface LlmcarbonShareInputs {
  /** Carbon of making one part, in gCO2e. */
  readonly partCarbon: number;
  /** Parts. */
  readonly parts: number;
  /** Execution time, in s. */
  readonly executionTime: number;
  /** Lifetime of the hardware, in s. */
  readonly lifetime: number;
}

/** Quantities of "LLMCarbon: embodied carbon of a run", in coherent base units. */
export interface LlmcarbonShareQuantities {
  /** Embodied carbon of the parts, in gCO2e. Source: faiz-2024-llmcarbon. */
  readonly embodiedCarbon: number;
}

/** "LLMCarbon: embodied carbon of a run": a stated quantity replaces its formula. */
export function llmcarbonShare(input: LlmcarbonShareInputs, stated?: Partial<LlmcarbonShareQuantities>): LlmcarbonShareQuantities {
  if (stated) return llmcarbonShareStated(input, stated);
  const { partCarbon, parts, executionTime, lifetime } = input;
  const embodiedCarbon = (partCarbon * parts * executionTime / lifetime);
  return { embodiedCarbon };
}

function llmcarbonShareStated(input: LlmcarbonShareInputs, stated: Partial<LlmcarbonShareQuantities>): LlmcarbonShareQuantities {
  const { partCarbon, parts, executionTime, lifetime } = input;
  const embodiedCarbon = stated.embodiedCarbon ?? (partCarbon * parts * executionTime / lifetime);
  return { embodiedCarbon };
}

/** "LLMCarbon: embodied carbon of a run" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function llmcarbonShareColumns(
  length: number,
  input: Columns<LlmcarbonShareInputs>,
  stated: Partial<Columns<LlmcarbonShareQuantities>>,
  output: Partial<Columns<LlmcarbonShareQuantities>>,
): void {
  const partCarbonColumn = input.partCarbon;
  const partCarbonVaries = partCarbonColumn.length !== 1;
  let partCarbon = partCarbonColumn[0]!;
  const partsColumn = input.parts;
  const partsVaries = partsColumn.length !== 1;
  let parts = partsColumn[0]!;
  const executionTimeColumn = input.executionTime;
  const executionTimeVaries = executionTimeColumn.length !== 1;
  let executionTime = executionTimeColumn[0]!;
  const lifetimeColumn = input.lifetime;
  const lifetimeVaries = lifetimeColumn.length !== 1;
  let lifetime = lifetimeColumn[0]!;
  const embodiedCarbonColumn = stated.embodiedCarbon;
  const embodiedCarbonVaries = embodiedCarbonColumn?.length !== 1;
  const embodiedCarbonOut = output.embodiedCarbon;
  for (let row = 0; row < length; row++) {
    if (partCarbonVaries) partCarbon = partCarbonColumn[row]!;
    if (partsVaries) parts = partsColumn[row]!;
    if (executionTimeVaries) executionTime = executionTimeColumn[row]!;
    if (lifetimeVaries) lifetime = lifetimeColumn[row]!;
    const embodiedCarbon = embodiedCarbonColumn ? embodiedCarbonColumn[embodiedCarbonVaries ? row : 0]! : (partCarbon * parts * executionTime / lifetime);
    if (embodiedCarbonOut) embodiedCarbonOut[row] = embodiedCarbon;
  }
}

/** What evaluation needs to know of "LLMCarbon: embodied carbon of a run": units, their factors and operands. */
export const llmcarbonShareGraph: Graph<LlmcarbonShareInputs, LlmcarbonShareQuantities> = {
  name: 'llmcarbonShare',
  kernel: llmcarbonShare,
  columns: llmcarbonShareColumns,
  inputs: {
    partCarbon: ['kgCO2e', 1000],
    parts: ['1', 1],
    executionTime: ['day', 86400],
    lifetime: ['day', 86400],
  },
  equations: {
    embodiedCarbon: ['tCO2e', 1000000, 'partCarbon parts executionTime lifetime'],
  },
};
