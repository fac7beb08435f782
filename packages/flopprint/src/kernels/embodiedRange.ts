// GENERATED from the equation set "embodiedRange" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Range of the embodied carbon", in coherent base units. */
export interface EmbodiedRangeInputs {
  /** Accelerator-hours, in accelerator s. */
  readonly acceleratorHours: number;
  /** Embodied carbon of one accelerator-hour, lower end, in gCO2e/accelerator/s. */
  readonly hourlyEmbodiedLow: number;
  /** Embodied carbon of one accelerator-hour, upper end, in gCO2e/accelerator/s. */
  readonly hourlyEmbodiedHigh: number;
}

/** Quantities of "Range of the embodied carbon", in coherent base units. */
export interface EmbodiedRangeQuantities {
  /** Embodied carbon, lower end of the 90 % range, in gCO2e. Source: luccioni-2022-bloom. */
  readonly embodiedCarbonLow: number;
  /** Embodied carbon, upper end of the 90 % range, in gCO2e. Source: luccioni-2022-bloom. */
  readonly embodiedCarbonHigh: number;
}

/** "Range of the embodied carbon": a stated quantity replaces its formula. */
export function embodiedRange(input: EmbodiedRangeInputs, stated?: Partial<EmbodiedRangeQuantities>): EmbodiedRangeQuantities {
  if (stated) return embodiedRangeStated(input, stated);
  const { acceleratorHours, hourlyEmbodiedLow, hourlyEmbodiedHigh } = input;
  const embodiedCarbonLow = (acceleratorHours * hourlyEmbodiedLow);
  const embodiedCarbonHigh = (acceleratorHours * hourlyEmbodiedHigh);
  return { embodiedCarbonLow, embodiedCarbonHigh };
}

function embodiedRangeStated(input: EmbodiedRangeInputs, stated: Partial<EmbodiedRangeQuantities>): EmbodiedRangeQuantities {
  const { acceleratorHours, hourlyEmbodiedLow, hourlyEmbodiedHigh } = input;
  const embodiedCarbonLow = stated.embodiedCarbonLow ?? (acceleratorHours * hourlyEmbodiedLow);
  const embodiedCarbonHigh = stated.embodiedCarbonHigh ?? (acceleratorHours * hourlyEmbodiedHigh);
  return { embodiedCarbonLow, embodiedCarbonHigh };
}

/** "Range of the embodied carbon" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function embodiedRangeColumns(
  length: number,
  input: Columns<EmbodiedRangeInputs>,
  stated: Partial<Columns<EmbodiedRangeQuantities>>,
  output: Partial<Columns<EmbodiedRangeQuantities>>,
): void {
  const acceleratorHoursColumn = input.acceleratorHours;
  const acceleratorHoursVaries = acceleratorHoursColumn.length !== 1;
  let acceleratorHours = acceleratorHoursColumn[0]!;
  const hourlyEmbodiedLowColumn = input.hourlyEmbodiedLow;
  const hourlyEmbodiedLowVaries = hourlyEmbodiedLowColumn.length !== 1;
  let hourlyEmbodiedLow = hourlyEmbodiedLowColumn[0]!;
  const hourlyEmbodiedHighColumn = input.hourlyEmbodiedHigh;
  const hourlyEmbodiedHighVaries = hourlyEmbodiedHighColumn.length !== 1;
  let hourlyEmbodiedHigh = hourlyEmbodiedHighColumn[0]!;
  const embodiedCarbonLowColumn = stated.embodiedCarbonLow;
  const embodiedCarbonLowVaries = embodiedCarbonLowColumn?.length !== 1;
  const embodiedCarbonLowOut = output.embodiedCarbonLow;
  const embodiedCarbonHighColumn = stated.embodiedCarbonHigh;
  const embodiedCarbonHighVaries = embodiedCarbonHighColumn?.length !== 1;
  const embodiedCarbonHighOut = output.embodiedCarbonHigh;
  for (let row = 0; row < length; row++) {
    if (acceleratorHoursVaries) acceleratorHours = acceleratorHoursColumn[row]!;
    if (hourlyEmbodiedLowVaries) hourlyEmbodiedLow = hourlyEmbodiedLowColumn[row]!;
    if (hourlyEmbodiedHighVaries) hourlyEmbodiedHigh = hourlyEmbodiedHighColumn[row]!;
    const embodiedCarbonLow = embodiedCarbonLowColumn ? embodiedCarbonLowColumn[embodiedCarbonLowVaries ? row : 0]! : (acceleratorHours * hourlyEmbodiedLow);
    if (embodiedCarbonLowOut) embodiedCarbonLowOut[row] = embodiedCarbonLow;
    const embodiedCarbonHigh = embodiedCarbonHighColumn ? embodiedCarbonHighColumn[embodiedCarbonHighVaries ? row : 0]! : (acceleratorHours * hourlyEmbodiedHigh);
    if (embodiedCarbonHighOut) embodiedCarbonHighOut[row] = embodiedCarbonHigh;
  }
}

/** What evaluation needs to know of "Range of the embodied carbon": units, their factors and operands. */
export const embodiedRangeGraph: Graph<EmbodiedRangeInputs, EmbodiedRangeQuantities> = {
  name: 'embodiedRange',
  kernel: embodiedRange,
  columns: embodiedRangeColumns,
  inputs: {
    acceleratorHours: ['accelerator h', 3600],
    hourlyEmbodiedLow: ['gCO2e/accelerator/h', 0.0002777777777777778],
    hourlyEmbodiedHigh: ['gCO2e/accelerator/h', 0.0002777777777777778],
  },
  equations: {
    embodiedCarbonLow: ['tCO2e', 1000000, 'acceleratorHours hourlyEmbodiedLow'],
    embodiedCarbonHigh: ['tCO2e', 1000000, 'acceleratorHours hourlyEmbodiedHigh'],
  },
};
