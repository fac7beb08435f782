// GENERATED from the equation set "countingCarbonHours" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Counting Carbon: training, from accelerator-hours", in coherent base units. */
export interface CountingCarbonHoursInputs {
  /** Accelerator-hours, in accelerator s. */
  readonly acceleratorHours: number;
  /** Thermal design power of one accelerator, in J_it/accelerator/s. */
  readonly thermalDesignPower: number;
  /** Carbon intensity of the grid, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
}

/** Quantities of "Counting Carbon: training, from accelerator-hours", in coherent base units. */
export interface CountingCarbonHoursQuantities {
  /** Energy, in J_it. Source: luccioni-2023. */
  readonly itEnergy: number;
  /** Carbon, in gCO2e. Source: luccioni-2023. */
  readonly operationalCarbon: number;
}

/** "Counting Carbon: training, from accelerator-hours": a stated quantity replaces its formula. */
export function countingCarbonHours(input: CountingCarbonHoursInputs, stated?: Partial<CountingCarbonHoursQuantities>): CountingCarbonHoursQuantities {
  if (stated) return countingCarbonHoursStated(input, stated);
  const { acceleratorHours, thermalDesignPower, carbonIntensity } = input;
  const itEnergy = (thermalDesignPower * acceleratorHours);
  const operationalCarbon = (itEnergy * carbonIntensity);
  return { itEnergy, operationalCarbon };
}

function countingCarbonHoursStated(input: CountingCarbonHoursInputs, stated: Partial<CountingCarbonHoursQuantities>): CountingCarbonHoursQuantities {
  const { acceleratorHours, thermalDesignPower, carbonIntensity } = input;
  const itEnergy = stated.itEnergy ?? (thermalDesignPower * acceleratorHours);
  const operationalCarbon = stated.operationalCarbon ?? (itEnergy * carbonIntensity);
  return { itEnergy, operationalCarbon };
}

/** "Counting Carbon: training, from accelerator-hours" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function countingCarbonHoursColumns(
  length: number,
  input: Columns<CountingCarbonHoursInputs>,
  stated: Partial<Columns<CountingCarbonHoursQuantities>>,
  output: Partial<Columns<CountingCarbonHoursQuantities>>,
): void {
  const acceleratorHoursColumn = input.acceleratorHours;
  const acceleratorHoursVaries = acceleratorHoursColumn.length !== 1;
  let acceleratorHours = acceleratorHoursColumn[0]!;
  const thermalDesignPowerColumn = input.thermalDesignPower;
  const thermalDesignPowerVaries = thermalDesignPowerColumn.length !== 1;
  let thermalDesignPower = thermalDesignPowerColumn[0]!;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn.length !== 1;
  let carbonIntensity = carbonIntensityColumn[0]!;
  const itEnergyColumn = stated.itEnergy;
  const itEnergyVaries = itEnergyColumn?.length !== 1;
  const itEnergyOut = output.itEnergy;
  const operationalCarbonColumn = stated.operationalCarbon;
  const operationalCarbonVaries = operationalCarbonColumn?.length !== 1;
  const operationalCarbonOut = output.operationalCarbon;
  for (let row = 0; row < length; row++) {
    if (acceleratorHoursVaries) acceleratorHours = acceleratorHoursColumn[row]!;
    if (thermalDesignPowerVaries) thermalDesignPower = thermalDesignPowerColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    const itEnergy = itEnergyColumn ? itEnergyColumn[itEnergyVaries ? row : 0]! : (thermalDesignPower * acceleratorHours);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[operationalCarbonVaries ? row : 0]! : (itEnergy * carbonIntensity);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
  }
}

/** What evaluation needs to know of "Counting Carbon: training, from accelerator-hours": units, their factors and operands. */
export const countingCarbonHoursGraph: Graph<CountingCarbonHoursInputs, CountingCarbonHoursQuantities> = {
  name: 'countingCarbonHours',
  kernel: countingCarbonHours,
  columns: countingCarbonHoursColumns,
  inputs: {
    acceleratorHours: ['accelerator h', 3600],
    thermalDesignPower: ['W_it/accelerator', 1],
    carbonIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
  },
  equations: {
    itEnergy: ['kWh_it', 3600000, 'thermalDesignPower acceleratorHours'],
    operationalCarbon: ['gCO2e', 1, 'itEnergy carbonIntensity'],
  },
};
