// GENERATED from the equation set "waterScarcity" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Water weighted by scarcity", in coherent base units. */
export interface WaterScarcityInputs {
  /** Water consumed, in m3_con. */
  readonly water: number;
  /** Scarcity of water, world equivalents, in m3_world/m3_con. */
  readonly scarcityFactor: number;
}

/** Quantities of "Water weighted by scarcity", in coherent base units. */
export interface WaterScarcityQuantities {
  /** Water consumed, weighted by scarcity, in m3_world. Source: boulay-2018-aware. */
  readonly scarcityWater: number;
}

/** "Water weighted by scarcity": a stated quantity replaces its formula. */
export function waterScarcity(input: WaterScarcityInputs, stated?: Partial<WaterScarcityQuantities>): WaterScarcityQuantities {
  if (stated) return waterScarcityStated(input, stated);
  const { water, scarcityFactor } = input;
  const scarcityWater = (water * scarcityFactor);
  return { scarcityWater };
}

function waterScarcityStated(input: WaterScarcityInputs, stated: Partial<WaterScarcityQuantities>): WaterScarcityQuantities {
  const { water, scarcityFactor } = input;
  const scarcityWater = stated.scarcityWater ?? (water * scarcityFactor);
  return { scarcityWater };
}

/** "Water weighted by scarcity" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function waterScarcityColumns(
  length: number,
  input: Columns<WaterScarcityInputs>,
  stated: Partial<Columns<WaterScarcityQuantities>>,
  output: Partial<Columns<WaterScarcityQuantities>>,
): void {
  const waterColumn = input.water;
  const waterVaries = waterColumn.length !== 1;
  let water = waterColumn[0]!;
  const scarcityFactorColumn = input.scarcityFactor;
  const scarcityFactorVaries = scarcityFactorColumn.length !== 1;
  let scarcityFactor = scarcityFactorColumn[0]!;
  const scarcityWaterColumn = stated.scarcityWater;
  const scarcityWaterVaries = scarcityWaterColumn?.length !== 1;
  const scarcityWaterOut = output.scarcityWater;
  for (let row = 0; row < length; row++) {
    if (waterVaries) water = waterColumn[row]!;
    if (scarcityFactorVaries) scarcityFactor = scarcityFactorColumn[row]!;
    const scarcityWater = scarcityWaterColumn ? scarcityWaterColumn[scarcityWaterVaries ? row : 0]! : (water * scarcityFactor);
    if (scarcityWaterOut) scarcityWaterOut[row] = scarcityWater;
  }
}

/** What evaluation needs to know of "Water weighted by scarcity": units, their factors and operands. */
export const waterScarcityGraph: Graph<WaterScarcityInputs, WaterScarcityQuantities> = {
  name: 'waterScarcity',
  kernel: waterScarcity,
  columns: waterScarcityColumns,
  inputs: {
    water: ['m3_con', 1],
    scarcityFactor: ['m3_world/m3_con', 1],
  },
  equations: {
    scarcityWater: ['m3_world', 1, 'water scarcityFactor'],
  },
};
