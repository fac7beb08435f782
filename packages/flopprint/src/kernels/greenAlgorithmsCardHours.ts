// GENERATED from the equation set "greenAlgorithmsCardHours" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Green Algorithms: cards, from their hours", in coherent base units. */
export interface GreenAlgorithmsCardHoursInputs {
  /** Accelerator-hours, in accelerator s. */
  readonly acceleratorHours: number;
  /** Power of one card, in J_it/accelerator/s. */
  readonly acceleratorPower: number;
  /** Usage of the cards. */
  readonly acceleratorUsage: number;
  /** Power usage effectiveness (PUE), in J_fac/J_it. */
  readonly pue: number;
  /** How often the computation is repeated. */
  readonly scalingFactor: number;
  /** Carbon intensity of the grid, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
  /** Carbon that a tree takes up in a month, in gCO2e. */
  readonly treeMonth: number;
}

/** Quantities of "Green Algorithms: cards, from their hours", in coherent base units. */
export interface GreenAlgorithmsCardHoursQuantities {
  /** Energy with the overhead of the data centre, in J_fac. Source: lannelongue-2021. */
  readonly facilityEnergy: number;
  /** Energy of the machines, in J_it. Source: lannelongue-2021. */
  readonly itEnergy: number;
  /** Carbon, in gCO2e. Source: lannelongue-2021. */
  readonly operationalCarbon: number;
  /** Months that a tree needs to take it up. Source: lannelongue-2021. */
  readonly treeMonths: number;
}

/** "Green Algorithms: cards, from their hours": a stated quantity replaces its formula. */
export function greenAlgorithmsCardHours(input: GreenAlgorithmsCardHoursInputs, stated?: Partial<GreenAlgorithmsCardHoursQuantities>): GreenAlgorithmsCardHoursQuantities {
  if (stated) return greenAlgorithmsCardHoursStated(input, stated);
  const { acceleratorHours, acceleratorPower, acceleratorUsage, pue, scalingFactor, carbonIntensity, treeMonth } = input;
  const facilityEnergy = (acceleratorHours * acceleratorPower * acceleratorUsage * pue * scalingFactor);
  const itEnergy = (facilityEnergy / pue);
  const operationalCarbon = (facilityEnergy * carbonIntensity);
  const treeMonths = (operationalCarbon / treeMonth);
  return { facilityEnergy, itEnergy, operationalCarbon, treeMonths };
}

function greenAlgorithmsCardHoursStated(input: GreenAlgorithmsCardHoursInputs, stated: Partial<GreenAlgorithmsCardHoursQuantities>): GreenAlgorithmsCardHoursQuantities {
  const { acceleratorHours, acceleratorPower, acceleratorUsage, pue, scalingFactor, carbonIntensity, treeMonth } = input;
  const facilityEnergy = stated.facilityEnergy ?? (acceleratorHours * acceleratorPower * acceleratorUsage * pue * scalingFactor);
  const itEnergy = stated.itEnergy ?? (facilityEnergy / pue);
  const operationalCarbon = stated.operationalCarbon ?? (facilityEnergy * carbonIntensity);
  const treeMonths = stated.treeMonths ?? (operationalCarbon / treeMonth);
  return { facilityEnergy, itEnergy, operationalCarbon, treeMonths };
}

/** "Green Algorithms: cards, from their hours" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function greenAlgorithmsCardHoursColumns(
  length: number,
  input: Columns<GreenAlgorithmsCardHoursInputs>,
  stated: Partial<Columns<GreenAlgorithmsCardHoursQuantities>>,
  output: Partial<Columns<GreenAlgorithmsCardHoursQuantities>>,
): void {
  const acceleratorHoursColumn = input.acceleratorHours;
  const acceleratorHoursVaries = acceleratorHoursColumn.length !== 1;
  let acceleratorHours = acceleratorHoursColumn[0]!;
  const acceleratorPowerColumn = input.acceleratorPower;
  const acceleratorPowerVaries = acceleratorPowerColumn.length !== 1;
  let acceleratorPower = acceleratorPowerColumn[0]!;
  const acceleratorUsageColumn = input.acceleratorUsage;
  const acceleratorUsageVaries = acceleratorUsageColumn.length !== 1;
  let acceleratorUsage = acceleratorUsageColumn[0]!;
  const pueColumn = input.pue;
  const pueVaries = pueColumn.length !== 1;
  let pue = pueColumn[0]!;
  const scalingFactorColumn = input.scalingFactor;
  const scalingFactorVaries = scalingFactorColumn.length !== 1;
  let scalingFactor = scalingFactorColumn[0]!;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn.length !== 1;
  let carbonIntensity = carbonIntensityColumn[0]!;
  const treeMonthColumn = input.treeMonth;
  const treeMonthVaries = treeMonthColumn.length !== 1;
  let treeMonth = treeMonthColumn[0]!;
  const facilityEnergyColumn = stated.facilityEnergy;
  const facilityEnergyVaries = facilityEnergyColumn?.length !== 1;
  const facilityEnergyOut = output.facilityEnergy;
  const itEnergyColumn = stated.itEnergy;
  const itEnergyVaries = itEnergyColumn?.length !== 1;
  const itEnergyOut = output.itEnergy;
  const operationalCarbonColumn = stated.operationalCarbon;
  const operationalCarbonVaries = operationalCarbonColumn?.length !== 1;
  const operationalCarbonOut = output.operationalCarbon;
  const treeMonthsColumn = stated.treeMonths;
  const treeMonthsVaries = treeMonthsColumn?.length !== 1;
  const treeMonthsOut = output.treeMonths;
  for (let row = 0; row < length; row++) {
    if (acceleratorHoursVaries) acceleratorHours = acceleratorHoursColumn[row]!;
    if (acceleratorPowerVaries) acceleratorPower = acceleratorPowerColumn[row]!;
    if (acceleratorUsageVaries) acceleratorUsage = acceleratorUsageColumn[row]!;
    if (pueVaries) pue = pueColumn[row]!;
    if (scalingFactorVaries) scalingFactor = scalingFactorColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    if (treeMonthVaries) treeMonth = treeMonthColumn[row]!;
    const facilityEnergy = facilityEnergyColumn ? facilityEnergyColumn[facilityEnergyVaries ? row : 0]! : (acceleratorHours * acceleratorPower * acceleratorUsage * pue * scalingFactor);
    if (facilityEnergyOut) facilityEnergyOut[row] = facilityEnergy;
    const itEnergy = itEnergyColumn ? itEnergyColumn[itEnergyVaries ? row : 0]! : (facilityEnergy / pue);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[operationalCarbonVaries ? row : 0]! : (facilityEnergy * carbonIntensity);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
    const treeMonths = treeMonthsColumn ? treeMonthsColumn[treeMonthsVaries ? row : 0]! : (operationalCarbon / treeMonth);
    if (treeMonthsOut) treeMonthsOut[row] = treeMonths;
  }
}

/** What evaluation needs to know of "Green Algorithms: cards, from their hours": units, their factors and operands. */
export const greenAlgorithmsCardHoursGraph: Graph<GreenAlgorithmsCardHoursInputs, GreenAlgorithmsCardHoursQuantities> = {
  name: 'greenAlgorithmsCardHours',
  kernel: greenAlgorithmsCardHours,
  columns: greenAlgorithmsCardHoursColumns,
  inputs: {
    acceleratorHours: ['accelerator h', 3600],
    acceleratorPower: ['W_it/accelerator', 1],
    acceleratorUsage: ['1', 1],
    pue: ['kWh_fac/kWh_it', 1],
    scalingFactor: ['1', 1],
    carbonIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
    treeMonth: ['gCO2e', 1],
  },
  equations: {
    facilityEnergy: ['kWh_fac', 3600000, 'acceleratorHours acceleratorPower acceleratorUsage pue scalingFactor'],
    itEnergy: ['kWh_it', 3600000, 'facilityEnergy pue'],
    operationalCarbon: ['gCO2e', 1, 'facilityEnergy carbonIntensity'],
    treeMonths: ['1', 1, 'operationalCarbon treeMonth'],
  },
};
