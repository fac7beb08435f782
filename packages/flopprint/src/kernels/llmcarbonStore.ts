// GENERATED from the equation set "llmcarbonStore" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "LLMCarbon: making memory or storage", in coherent base units. */
export interface LlmcarbonStoreInputs {
  /** Capacity, in B. */
  readonly capacity: number;
  /** Carbon per capacity, in gCO2e/B. */
  readonly carbonPerCapacity: number;
}

/** Quantities of "LLMCarbon: making memory or storage", in coherent base units. */
export interface LlmcarbonStoreQuantities {
  /** Carbon of making the part, in gCO2e. Source: faiz-2024-llmcarbon. */
  readonly partCarbon: number;
}

/** "LLMCarbon: making memory or storage": a stated quantity replaces its formula. */
export function llmcarbonStore(input: LlmcarbonStoreInputs, stated?: Partial<LlmcarbonStoreQuantities>): LlmcarbonStoreQuantities {
  if (stated) return llmcarbonStoreStated(input, stated);
  const { capacity, carbonPerCapacity } = input;
  const partCarbon = (capacity * carbonPerCapacity);
  return { partCarbon };
}

function llmcarbonStoreStated(input: LlmcarbonStoreInputs, stated: Partial<LlmcarbonStoreQuantities>): LlmcarbonStoreQuantities {
  const { capacity, carbonPerCapacity } = input;
  const partCarbon = stated.partCarbon ?? (capacity * carbonPerCapacity);
  return { partCarbon };
}

/** "LLMCarbon: making memory or storage" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function llmcarbonStoreColumns(
  length: number,
  input: Columns<LlmcarbonStoreInputs>,
  stated: Partial<Columns<LlmcarbonStoreQuantities>>,
  output: Partial<Columns<LlmcarbonStoreQuantities>>,
): void {
  const capacityColumn = input.capacity;
  const capacityVaries = capacityColumn.length !== 1;
  let capacity = capacityColumn[0]!;
  const carbonPerCapacityColumn = input.carbonPerCapacity;
  const carbonPerCapacityVaries = carbonPerCapacityColumn.length !== 1;
  let carbonPerCapacity = carbonPerCapacityColumn[0]!;
  const partCarbonColumn = stated.partCarbon;
  const partCarbonVaries = partCarbonColumn?.length !== 1;
  const partCarbonOut = output.partCarbon;
  for (let row = 0; row < length; row++) {
    if (capacityVaries) capacity = capacityColumn[row]!;
    if (carbonPerCapacityVaries) carbonPerCapacity = carbonPerCapacityColumn[row]!;
    const partCarbon = partCarbonColumn ? partCarbonColumn[partCarbonVaries ? row : 0]! : (capacity * carbonPerCapacity);
    if (partCarbonOut) partCarbonOut[row] = partCarbon;
  }
}

/** What evaluation needs to know of "LLMCarbon: making memory or storage": units, their factors and operands. */
export const llmcarbonStoreGraph: Graph<LlmcarbonStoreInputs, LlmcarbonStoreQuantities> = {
  name: 'llmcarbonStore',
  kernel: llmcarbonStore,
  columns: llmcarbonStoreColumns,
  inputs: {
    capacity: ['GB', 1000000000],
    carbonPerCapacity: ['kgCO2e/GB', 0.000001],
  },
  equations: {
    partCarbon: ['kgCO2e', 1000, 'capacity carbonPerCapacity'],
  },
};
