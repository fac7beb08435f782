// GENERATED from the equation set "chipWater" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Embodied water of the chips", in coherent base units. */
export interface ChipWaterInputs {
  /** Accelerator-hours, in accelerator s. */
  readonly acceleratorHours: number;
  /** Hours in use over the lifetime, in s. */
  readonly serviceLife: number;
  /** Silicon of one accelerator, in m^2/accelerator. */
  readonly chipArea: number;
  /** Water of making silicon, in m3_con/m^2. */
  readonly waterPerArea: number;
}

/** Quantities of "Embodied water of the chips", in coherent base units. */
export interface ChipWaterQuantities {
  /** Embodied water of the chips, share of this run, in m3_con. Source: morrison-2025. */
  readonly embodiedWater: number;
}

/** "Embodied water of the chips": a stated quantity replaces its formula. */
export function chipWater(input: ChipWaterInputs, stated?: Partial<ChipWaterQuantities>): ChipWaterQuantities {
  if (stated) return chipWaterStated(input, stated);
  const { acceleratorHours, serviceLife, chipArea, waterPerArea } = input;
  const embodiedWater = (waterPerArea * chipArea * acceleratorHours / serviceLife);
  return { embodiedWater };
}

function chipWaterStated(input: ChipWaterInputs, stated: Partial<ChipWaterQuantities>): ChipWaterQuantities {
  const { acceleratorHours, serviceLife, chipArea, waterPerArea } = input;
  const embodiedWater = stated.embodiedWater ?? (waterPerArea * chipArea * acceleratorHours / serviceLife);
  return { embodiedWater };
}

/** "Embodied water of the chips" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function chipWaterColumns(
  length: number,
  input: Columns<ChipWaterInputs>,
  stated: Partial<Columns<ChipWaterQuantities>>,
  output: Partial<Columns<ChipWaterQuantities>>,
): void {
  const acceleratorHoursColumn = input.acceleratorHours;
  const acceleratorHoursVaries = acceleratorHoursColumn.length !== 1;
  let acceleratorHours = acceleratorHoursColumn[0]!;
  const serviceLifeColumn = input.serviceLife;
  const serviceLifeVaries = serviceLifeColumn.length !== 1;
  let serviceLife = serviceLifeColumn[0]!;
  const chipAreaColumn = input.chipArea;
  const chipAreaVaries = chipAreaColumn.length !== 1;
  let chipArea = chipAreaColumn[0]!;
  const waterPerAreaColumn = input.waterPerArea;
  const waterPerAreaVaries = waterPerAreaColumn.length !== 1;
  let waterPerArea = waterPerAreaColumn[0]!;
  const embodiedWaterColumn = stated.embodiedWater;
  const embodiedWaterVaries = embodiedWaterColumn?.length !== 1;
  const embodiedWaterOut = output.embodiedWater;
  for (let row = 0; row < length; row++) {
    if (acceleratorHoursVaries) acceleratorHours = acceleratorHoursColumn[row]!;
    if (serviceLifeVaries) serviceLife = serviceLifeColumn[row]!;
    if (chipAreaVaries) chipArea = chipAreaColumn[row]!;
    if (waterPerAreaVaries) waterPerArea = waterPerAreaColumn[row]!;
    const embodiedWater = embodiedWaterColumn ? embodiedWaterColumn[embodiedWaterVaries ? row : 0]! : (waterPerArea * chipArea * acceleratorHours / serviceLife);
    if (embodiedWaterOut) embodiedWaterOut[row] = embodiedWater;
  }
}

/** What evaluation needs to know of "Embodied water of the chips": units, their factors and operands. */
export const chipWaterGraph: Graph<ChipWaterInputs, ChipWaterQuantities> = {
  name: 'chipWater',
  kernel: chipWater,
  columns: chipWaterColumns,
  inputs: {
    acceleratorHours: ['accelerator h', 3600],
    serviceLife: ['h', 3600],
    chipArea: ['mm2/accelerator', 0.000001],
    waterPerArea: ['L_con/cm2', 10],
  },
  equations: {
    embodiedWater: ['m3_con', 1, 'waterPerArea chipArea acceleratorHours serviceLife'],
  },
};
