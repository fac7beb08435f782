// GENERATED from the equation set "pattersonProcessorHours" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Patterson et al. 2021: training, from processor-hours", in coherent base units. */
export interface PattersonProcessorHoursInputs {
  /** Accelerator-hours, in accelerator s. */
  readonly processorHours: number;
  /** Measured average power per processor, with memory, network, fans and host, in J_it/accelerator/s. */
  readonly systemPower: number;
  /** Power usage effectiveness (PUE), in J_fac/J_it. */
  readonly pue: number;
  /** Carbon intensity of the grid, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
  /** Carbon intensity after carbon-free energy bought for every hour, in gCO2e_mkt/J_fac. */
  readonly netIntensity: number;
}

/** Quantities of "Patterson et al. 2021: training, from processor-hours", in coherent base units. */
export interface PattersonProcessorHoursQuantities {
  /** Energy of the machines, in J_it. Source: patterson-2021. */
  readonly itEnergy: number;
  /** Energy with the overhead of the data centre, in J_fac. Source: patterson-2021. */
  readonly facilityEnergy: number;
  /** Gross carbon, of the grid of the place, in gCO2e. Source: patterson-2021. */
  readonly operationalCarbon: number;
  /** Net carbon, after carbon-free energy, in gCO2e_mkt. Source: patterson-2021. */
  readonly netCarbon: number;
}

/** "Patterson et al. 2021: training, from processor-hours": a stated quantity replaces its formula. */
export function pattersonProcessorHours(input: PattersonProcessorHoursInputs, stated?: Partial<PattersonProcessorHoursQuantities>): PattersonProcessorHoursQuantities {
  if (stated) return pattersonProcessorHoursStated(input, stated);
  const { processorHours, systemPower, pue, carbonIntensity, netIntensity } = input;
  const itEnergy = (processorHours * systemPower);
  const facilityEnergy = (itEnergy * pue);
  const operationalCarbon = (facilityEnergy * carbonIntensity);
  const netCarbon = (facilityEnergy * netIntensity);
  return { itEnergy, facilityEnergy, operationalCarbon, netCarbon };
}

function pattersonProcessorHoursStated(input: PattersonProcessorHoursInputs, stated: Partial<PattersonProcessorHoursQuantities>): PattersonProcessorHoursQuantities {
  const { processorHours, systemPower, pue, carbonIntensity, netIntensity } = input;
  const itEnergy = stated.itEnergy ?? (processorHours * systemPower);
  const facilityEnergy = stated.facilityEnergy ?? (itEnergy * pue);
  const operationalCarbon = stated.operationalCarbon ?? (facilityEnergy * carbonIntensity);
  const netCarbon = stated.netCarbon ?? (facilityEnergy * netIntensity);
  return { itEnergy, facilityEnergy, operationalCarbon, netCarbon };
}

/** "Patterson et al. 2021: training, from processor-hours" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function pattersonProcessorHoursColumns(
  length: number,
  input: Columns<PattersonProcessorHoursInputs>,
  stated: Partial<Columns<PattersonProcessorHoursQuantities>>,
  output: Partial<Columns<PattersonProcessorHoursQuantities>>,
): void {
  const processorHoursColumn = input.processorHours;
  const processorHoursVaries = processorHoursColumn.length !== 1;
  let processorHours = processorHoursColumn[0]!;
  const systemPowerColumn = input.systemPower;
  const systemPowerVaries = systemPowerColumn.length !== 1;
  let systemPower = systemPowerColumn[0]!;
  const pueColumn = input.pue;
  const pueVaries = pueColumn.length !== 1;
  let pue = pueColumn[0]!;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn.length !== 1;
  let carbonIntensity = carbonIntensityColumn[0]!;
  const netIntensityColumn = input.netIntensity;
  const netIntensityVaries = netIntensityColumn.length !== 1;
  let netIntensity = netIntensityColumn[0]!;
  const itEnergyColumn = stated.itEnergy;
  const itEnergyVaries = itEnergyColumn?.length !== 1;
  const itEnergyOut = output.itEnergy;
  const facilityEnergyColumn = stated.facilityEnergy;
  const facilityEnergyVaries = facilityEnergyColumn?.length !== 1;
  const facilityEnergyOut = output.facilityEnergy;
  const operationalCarbonColumn = stated.operationalCarbon;
  const operationalCarbonVaries = operationalCarbonColumn?.length !== 1;
  const operationalCarbonOut = output.operationalCarbon;
  const netCarbonColumn = stated.netCarbon;
  const netCarbonVaries = netCarbonColumn?.length !== 1;
  const netCarbonOut = output.netCarbon;
  for (let row = 0; row < length; row++) {
    if (processorHoursVaries) processorHours = processorHoursColumn[row]!;
    if (systemPowerVaries) systemPower = systemPowerColumn[row]!;
    if (pueVaries) pue = pueColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    if (netIntensityVaries) netIntensity = netIntensityColumn[row]!;
    const itEnergy = itEnergyColumn ? itEnergyColumn[itEnergyVaries ? row : 0]! : (processorHours * systemPower);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
    const facilityEnergy = facilityEnergyColumn ? facilityEnergyColumn[facilityEnergyVaries ? row : 0]! : (itEnergy * pue);
    if (facilityEnergyOut) facilityEnergyOut[row] = facilityEnergy;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[operationalCarbonVaries ? row : 0]! : (facilityEnergy * carbonIntensity);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
    const netCarbon = netCarbonColumn ? netCarbonColumn[netCarbonVaries ? row : 0]! : (facilityEnergy * netIntensity);
    if (netCarbonOut) netCarbonOut[row] = netCarbon;
  }
}

/** What evaluation needs to know of "Patterson et al. 2021: training, from processor-hours": units, their factors and operands. */
export const pattersonProcessorHoursGraph: Graph<PattersonProcessorHoursInputs, PattersonProcessorHoursQuantities> = {
  name: 'pattersonProcessorHours',
  kernel: pattersonProcessorHours,
  columns: pattersonProcessorHoursColumns,
  inputs: {
    processorHours: ['accelerator h', 3600],
    systemPower: ['W_it/accelerator', 1],
    pue: ['kWh_fac/kWh_it', 1],
    carbonIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
    netIntensity: ['gCO2e_mkt/kWh_fac', 2.7777777777777776e-7],
  },
  equations: {
    itEnergy: ['MWh_it', 3600000000, 'processorHours systemPower'],
    facilityEnergy: ['MWh_fac', 3600000000, 'itEnergy pue'],
    operationalCarbon: ['tCO2e', 1000000, 'facilityEnergy carbonIntensity'],
    netCarbon: ['tCO2e_mkt', 1000000, 'facilityEnergy netIntensity'],
  },
};
