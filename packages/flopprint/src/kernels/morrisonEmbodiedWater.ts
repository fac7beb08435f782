// GENERATED from the equation set "morrisonEmbodiedWater" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Morrison et al. 2025: embodied water", in coherent base units. */
export interface MorrisonEmbodiedWaterInputs {
  /** Water per area of silicon, in m3_con/m^2. */
  readonly waterPerArea: number;
  /** Area of the die, in m^2/accelerator. */
  readonly dieArea: number;
  /** Water of mining the rare earths of one accelerator, in m3_con/accelerator. */
  readonly miningWater: number;
  /** Lifetime, in s. */
  readonly lifetime: number;
  /** Accelerator-hours, in accelerator s. */
  readonly acceleratorHours: number;
}

/** Quantities of "Morrison et al. 2025: embodied water", in coherent base units. */
export interface MorrisonEmbodiedWaterQuantities {
  /** Water of making one accelerator, in m3_con/accelerator. Source: morrison-2025. */
  readonly chipWater: number;
  /** Embodied water, in m3_con. Source: morrison-2025. */
  readonly embodiedWater: number;
}

/** "Morrison et al. 2025: embodied water": a stated quantity replaces its formula. */
export function morrisonEmbodiedWater(input: MorrisonEmbodiedWaterInputs, stated?: Partial<MorrisonEmbodiedWaterQuantities>): MorrisonEmbodiedWaterQuantities {
  if (stated) return morrisonEmbodiedWaterStated(input, stated);
  const { waterPerArea, dieArea, miningWater, lifetime, acceleratorHours } = input;
  const chipWater = (waterPerArea * dieArea);
  const embodiedWater = ((chipWater + miningWater) / lifetime * acceleratorHours);
  return { chipWater, embodiedWater };
}

function morrisonEmbodiedWaterStated(input: MorrisonEmbodiedWaterInputs, stated: Partial<MorrisonEmbodiedWaterQuantities>): MorrisonEmbodiedWaterQuantities {
  const { waterPerArea, dieArea, miningWater, lifetime, acceleratorHours } = input;
  const chipWater = stated.chipWater ?? (waterPerArea * dieArea);
  const embodiedWater = stated.embodiedWater ?? ((chipWater + miningWater) / lifetime * acceleratorHours);
  return { chipWater, embodiedWater };
}

/** "Morrison et al. 2025: embodied water" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function morrisonEmbodiedWaterColumns(
  length: number,
  input: Columns<MorrisonEmbodiedWaterInputs>,
  stated: Partial<Columns<MorrisonEmbodiedWaterQuantities>>,
  output: Partial<Columns<MorrisonEmbodiedWaterQuantities>>,
): void {
  const waterPerAreaColumn = input.waterPerArea;
  const waterPerAreaVaries = waterPerAreaColumn.length !== 1;
  let waterPerArea = waterPerAreaColumn[0]!;
  const dieAreaColumn = input.dieArea;
  const dieAreaVaries = dieAreaColumn.length !== 1;
  let dieArea = dieAreaColumn[0]!;
  const miningWaterColumn = input.miningWater;
  const miningWaterVaries = miningWaterColumn.length !== 1;
  let miningWater = miningWaterColumn[0]!;
  const lifetimeColumn = input.lifetime;
  const lifetimeVaries = lifetimeColumn.length !== 1;
  let lifetime = lifetimeColumn[0]!;
  const acceleratorHoursColumn = input.acceleratorHours;
  const acceleratorHoursVaries = acceleratorHoursColumn.length !== 1;
  let acceleratorHours = acceleratorHoursColumn[0]!;
  const chipWaterColumn = stated.chipWater;
  const chipWaterVaries = chipWaterColumn?.length !== 1;
  const chipWaterOut = output.chipWater;
  const embodiedWaterColumn = stated.embodiedWater;
  const embodiedWaterVaries = embodiedWaterColumn?.length !== 1;
  const embodiedWaterOut = output.embodiedWater;
  for (let row = 0; row < length; row++) {
    if (waterPerAreaVaries) waterPerArea = waterPerAreaColumn[row]!;
    if (dieAreaVaries) dieArea = dieAreaColumn[row]!;
    if (miningWaterVaries) miningWater = miningWaterColumn[row]!;
    if (lifetimeVaries) lifetime = lifetimeColumn[row]!;
    if (acceleratorHoursVaries) acceleratorHours = acceleratorHoursColumn[row]!;
    const chipWater = chipWaterColumn ? chipWaterColumn[chipWaterVaries ? row : 0]! : (waterPerArea * dieArea);
    if (chipWaterOut) chipWaterOut[row] = chipWater;
    const embodiedWater = embodiedWaterColumn ? embodiedWaterColumn[embodiedWaterVaries ? row : 0]! : ((chipWater + miningWater) / lifetime * acceleratorHours);
    if (embodiedWaterOut) embodiedWaterOut[row] = embodiedWater;
  }
}

/** What evaluation needs to know of "Morrison et al. 2025: embodied water": units, their factors and operands. */
export const morrisonEmbodiedWaterGraph: Graph<MorrisonEmbodiedWaterInputs, MorrisonEmbodiedWaterQuantities> = {
  name: 'morrisonEmbodiedWater',
  kernel: morrisonEmbodiedWater,
  columns: morrisonEmbodiedWaterColumns,
  inputs: {
    waterPerArea: ['L_con/cm2', 10],
    dieArea: ['cm2/accelerator', 0.0001],
    miningWater: ['L_con/accelerator', 0.001],
    lifetime: ['year', 31536000],
    acceleratorHours: ['accelerator h', 3600],
  },
  equations: {
    chipWater: ['L_con/accelerator', 0.001, 'waterPerArea dieArea'],
    embodiedWater: ['m3_con', 1, 'chipWater miningWater lifetime acceleratorHours'],
  },
};
