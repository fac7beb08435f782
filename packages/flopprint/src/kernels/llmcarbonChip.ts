// GENERATED from the equation set "llmcarbonChip" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "LLMCarbon: making a chip", in coherent base units. */
export interface LlmcarbonChipInputs {
  /** Area of the chip, in m^2. */
  readonly area: number;
  /** Carbon per area, in gCO2e/m^2. */
  readonly carbonPerArea: number;
}

/** Quantities of "LLMCarbon: making a chip", in coherent base units. */
export interface LlmcarbonChipQuantities {
  /** Carbon of making the part, in gCO2e. Source: faiz-2024-llmcarbon. */
  readonly partCarbon: number;
}

/** "LLMCarbon: making a chip": a stated quantity replaces its formula. */
export function llmcarbonChip(input: LlmcarbonChipInputs, stated?: Partial<LlmcarbonChipQuantities>): LlmcarbonChipQuantities {
  if (stated) return llmcarbonChipStated(input, stated);
  const { area, carbonPerArea } = input;
  const partCarbon = (area * carbonPerArea);
  return { partCarbon };
}

function llmcarbonChipStated(input: LlmcarbonChipInputs, stated: Partial<LlmcarbonChipQuantities>): LlmcarbonChipQuantities {
  const { area, carbonPerArea } = input;
  const partCarbon = stated.partCarbon ?? (area * carbonPerArea);
  return { partCarbon };
}

/** "LLMCarbon: making a chip" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function llmcarbonChipColumns(
  length: number,
  input: Columns<LlmcarbonChipInputs>,
  stated: Partial<Columns<LlmcarbonChipQuantities>>,
  output: Partial<Columns<LlmcarbonChipQuantities>>,
): void {
  const areaColumn = input.area;
  const areaVaries = areaColumn.length !== 1;
  let area = areaColumn[0]!;
  const carbonPerAreaColumn = input.carbonPerArea;
  const carbonPerAreaVaries = carbonPerAreaColumn.length !== 1;
  let carbonPerArea = carbonPerAreaColumn[0]!;
  const partCarbonColumn = stated.partCarbon;
  const partCarbonVaries = partCarbonColumn?.length !== 1;
  const partCarbonOut = output.partCarbon;
  for (let row = 0; row < length; row++) {
    if (areaVaries) area = areaColumn[row]!;
    if (carbonPerAreaVaries) carbonPerArea = carbonPerAreaColumn[row]!;
    const partCarbon = partCarbonColumn ? partCarbonColumn[partCarbonVaries ? row : 0]! : (area * carbonPerArea);
    if (partCarbonOut) partCarbonOut[row] = partCarbon;
  }
}

/** What evaluation needs to know of "LLMCarbon: making a chip": units, their factors and operands. */
export const llmcarbonChipGraph: Graph<LlmcarbonChipInputs, LlmcarbonChipQuantities> = {
  name: 'llmcarbonChip',
  kernel: llmcarbonChip,
  columns: llmcarbonChipColumns,
  inputs: {
    area: ['cm2', 0.0001],
    carbonPerArea: ['kgCO2e/cm2', 10000000],
  },
  equations: {
    partCarbon: ['kgCO2e', 1000, 'area carbonPerArea'],
  },
};
