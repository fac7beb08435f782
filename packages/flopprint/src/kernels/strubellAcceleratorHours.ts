// GENERATED from the equation set "strubellAcceleratorHours" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Strubell et al. 2019: training, from accelerator-hours", in coherent base units. */
export interface StrubellAcceleratorHoursInputs {
  /** Accelerator-hours, in accelerator s. */
  readonly acceleratorHours: number;
  /** Average power of one accelerator, in J_it/accelerator/s. */
  readonly acceleratorPower: number;
  /** Power usage effectiveness (PUE), in J_fac/J_it. */
  readonly pue: number;
  /** Carbon intensity of the grid, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
}

/** Quantities of "Strubell et al. 2019: training, from accelerator-hours", in coherent base units. */
export interface StrubellAcceleratorHoursQuantities {
  /** Energy of the machine, in J_it. Source: strubell-2019. */
  readonly itEnergy: number;
  /** Energy with the overhead of the data centre, in J_fac. Source: strubell-2019. */
  readonly facilityEnergy: number;
  /** Carbon, in gCO2e. Source: strubell-2019. */
  readonly operationalCarbon: number;
}

/** "Strubell et al. 2019: training, from accelerator-hours": a stated quantity replaces its formula. */
export function strubellAcceleratorHours(input: StrubellAcceleratorHoursInputs, stated?: Partial<StrubellAcceleratorHoursQuantities>): StrubellAcceleratorHoursQuantities {
  if (stated) return strubellAcceleratorHoursStated(input, stated);
  const { acceleratorHours, acceleratorPower, pue, carbonIntensity } = input;
  const itEnergy = (acceleratorHours * acceleratorPower);
  const facilityEnergy = (pue * itEnergy);
  const operationalCarbon = (carbonIntensity * facilityEnergy);
  return { itEnergy, facilityEnergy, operationalCarbon };
}

function strubellAcceleratorHoursStated(input: StrubellAcceleratorHoursInputs, stated: Partial<StrubellAcceleratorHoursQuantities>): StrubellAcceleratorHoursQuantities {
  const { acceleratorHours, acceleratorPower, pue, carbonIntensity } = input;
  const itEnergy = stated.itEnergy ?? (acceleratorHours * acceleratorPower);
  const facilityEnergy = stated.facilityEnergy ?? (pue * itEnergy);
  const operationalCarbon = stated.operationalCarbon ?? (carbonIntensity * facilityEnergy);
  return { itEnergy, facilityEnergy, operationalCarbon };
}

/** "Strubell et al. 2019: training, from accelerator-hours" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function strubellAcceleratorHoursColumns(
  length: number,
  input: Columns<StrubellAcceleratorHoursInputs>,
  stated: Partial<Columns<StrubellAcceleratorHoursQuantities>>,
  output: Partial<Columns<StrubellAcceleratorHoursQuantities>>,
): void {
  const acceleratorHoursColumn = input.acceleratorHours;
  const acceleratorHoursVaries = acceleratorHoursColumn.length !== 1;
  let acceleratorHours = acceleratorHoursColumn[0]!;
  const acceleratorPowerColumn = input.acceleratorPower;
  const acceleratorPowerVaries = acceleratorPowerColumn.length !== 1;
  let acceleratorPower = acceleratorPowerColumn[0]!;
  const pueColumn = input.pue;
  const pueVaries = pueColumn.length !== 1;
  let pue = pueColumn[0]!;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn.length !== 1;
  let carbonIntensity = carbonIntensityColumn[0]!;
  const itEnergyColumn = stated.itEnergy;
  const itEnergyVaries = itEnergyColumn?.length !== 1;
  const itEnergyOut = output.itEnergy;
  const facilityEnergyColumn = stated.facilityEnergy;
  const facilityEnergyVaries = facilityEnergyColumn?.length !== 1;
  const facilityEnergyOut = output.facilityEnergy;
  const operationalCarbonColumn = stated.operationalCarbon;
  const operationalCarbonVaries = operationalCarbonColumn?.length !== 1;
  const operationalCarbonOut = output.operationalCarbon;
  for (let row = 0; row < length; row++) {
    if (acceleratorHoursVaries) acceleratorHours = acceleratorHoursColumn[row]!;
    if (acceleratorPowerVaries) acceleratorPower = acceleratorPowerColumn[row]!;
    if (pueVaries) pue = pueColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    const itEnergy = itEnergyColumn ? itEnergyColumn[itEnergyVaries ? row : 0]! : (acceleratorHours * acceleratorPower);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
    const facilityEnergy = facilityEnergyColumn ? facilityEnergyColumn[facilityEnergyVaries ? row : 0]! : (pue * itEnergy);
    if (facilityEnergyOut) facilityEnergyOut[row] = facilityEnergy;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[operationalCarbonVaries ? row : 0]! : (carbonIntensity * facilityEnergy);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
  }
}

/** What evaluation needs to know of "Strubell et al. 2019: training, from accelerator-hours": units, their factors and operands. */
export const strubellAcceleratorHoursGraph: Graph<StrubellAcceleratorHoursInputs, StrubellAcceleratorHoursQuantities> = {
  name: 'strubellAcceleratorHours',
  kernel: strubellAcceleratorHours,
  columns: strubellAcceleratorHoursColumns,
  inputs: {
    acceleratorHours: ['accelerator h', 3600],
    acceleratorPower: ['W_it/accelerator', 1],
    pue: ['kWh_fac/kWh_it', 1],
    carbonIntensity: ['lbCO2e/kWh_fac', 0.00012599788055555556],
  },
  equations: {
    itEnergy: ['kWh_it', 3600000, 'acceleratorHours acceleratorPower'],
    facilityEnergy: ['kWh_fac', 3600000, 'pue itEnergy'],
    operationalCarbon: ['lbCO2e', 453.59237, 'carbonIntensity facilityEnergy'],
  },
};
