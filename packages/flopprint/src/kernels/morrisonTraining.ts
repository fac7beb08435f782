// GENERATED from the equation set "morrisonTraining" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Morrison et al. 2025: training", in coherent base units. */
export interface MorrisonTrainingInputs {
  /** Energy of the machines, in J_it. */
  readonly itEnergy: number;
  /** Power usage effectiveness (PUE), in J_fac/J_it. */
  readonly pue: number;
  /** Carbon intensity of the grid, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
  /** Water used on site, in m3_con/J_fac. */
  readonly wue: number;
  /** Water of the electricity, in m3_con/J_fac. */
  readonly ewif: number;
}

/** Quantities of "Morrison et al. 2025: training", in coherent base units. */
export interface MorrisonTrainingQuantities {
  /** Energy with the overhead of the data centre, in J_fac. Source: morrison-2025. */
  readonly facilityEnergy: number;
  /** Carbon, in gCO2e. Source: morrison-2025. */
  readonly operationalCarbon: number;
  /** Water per energy, on site and off, in m3_con/J_fac. Source: morrison-2025. */
  readonly waterPerEnergy: number;
  /** Water, in m3_con. Source: morrison-2025. */
  readonly water: number;
}

/** "Morrison et al. 2025: training": a stated quantity replaces its formula. */
export function morrisonTraining(input: MorrisonTrainingInputs, stated?: Partial<MorrisonTrainingQuantities>): MorrisonTrainingQuantities {
  if (stated) return morrisonTrainingStated(input, stated);
  const { itEnergy, pue, carbonIntensity, wue, ewif } = input;
  const facilityEnergy = (itEnergy * pue);
  const operationalCarbon = (facilityEnergy * carbonIntensity);
  const waterPerEnergy = (wue + ewif);
  const water = (facilityEnergy * waterPerEnergy);
  return { facilityEnergy, operationalCarbon, waterPerEnergy, water };
}

function morrisonTrainingStated(input: MorrisonTrainingInputs, stated: Partial<MorrisonTrainingQuantities>): MorrisonTrainingQuantities {
  const { itEnergy, pue, carbonIntensity, wue, ewif } = input;
  const facilityEnergy = stated.facilityEnergy ?? (itEnergy * pue);
  const operationalCarbon = stated.operationalCarbon ?? (facilityEnergy * carbonIntensity);
  const waterPerEnergy = stated.waterPerEnergy ?? (wue + ewif);
  const water = stated.water ?? (facilityEnergy * waterPerEnergy);
  return { facilityEnergy, operationalCarbon, waterPerEnergy, water };
}

/** "Morrison et al. 2025: training" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function morrisonTrainingColumns(
  length: number,
  input: Columns<MorrisonTrainingInputs>,
  stated: Partial<Columns<MorrisonTrainingQuantities>>,
  output: Partial<Columns<MorrisonTrainingQuantities>>,
): void {
  const itEnergyColumn = input.itEnergy;
  const itEnergyVaries = itEnergyColumn.length !== 1;
  let itEnergy = itEnergyColumn[0]!;
  const pueColumn = input.pue;
  const pueVaries = pueColumn.length !== 1;
  let pue = pueColumn[0]!;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn.length !== 1;
  let carbonIntensity = carbonIntensityColumn[0]!;
  const wueColumn = input.wue;
  const wueVaries = wueColumn.length !== 1;
  let wue = wueColumn[0]!;
  const ewifColumn = input.ewif;
  const ewifVaries = ewifColumn.length !== 1;
  let ewif = ewifColumn[0]!;
  const facilityEnergyColumn = stated.facilityEnergy;
  const facilityEnergyVaries = facilityEnergyColumn?.length !== 1;
  const facilityEnergyOut = output.facilityEnergy;
  const operationalCarbonColumn = stated.operationalCarbon;
  const operationalCarbonVaries = operationalCarbonColumn?.length !== 1;
  const operationalCarbonOut = output.operationalCarbon;
  const waterPerEnergyColumn = stated.waterPerEnergy;
  const waterPerEnergyVaries = waterPerEnergyColumn?.length !== 1;
  const waterPerEnergyOut = output.waterPerEnergy;
  const waterColumn = stated.water;
  const waterVaries = waterColumn?.length !== 1;
  const waterOut = output.water;
  for (let row = 0; row < length; row++) {
    if (itEnergyVaries) itEnergy = itEnergyColumn[row]!;
    if (pueVaries) pue = pueColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    if (wueVaries) wue = wueColumn[row]!;
    if (ewifVaries) ewif = ewifColumn[row]!;
    const facilityEnergy = facilityEnergyColumn ? facilityEnergyColumn[facilityEnergyVaries ? row : 0]! : (itEnergy * pue);
    if (facilityEnergyOut) facilityEnergyOut[row] = facilityEnergy;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[operationalCarbonVaries ? row : 0]! : (facilityEnergy * carbonIntensity);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
    const waterPerEnergy = waterPerEnergyColumn ? waterPerEnergyColumn[waterPerEnergyVaries ? row : 0]! : (wue + ewif);
    if (waterPerEnergyOut) waterPerEnergyOut[row] = waterPerEnergy;
    const water = waterColumn ? waterColumn[waterVaries ? row : 0]! : (facilityEnergy * waterPerEnergy);
    if (waterOut) waterOut[row] = water;
  }
}

/** What evaluation needs to know of "Morrison et al. 2025: training": units, their factors and operands. */
export const morrisonTrainingGraph: Graph<MorrisonTrainingInputs, MorrisonTrainingQuantities> = {
  name: 'morrisonTraining',
  kernel: morrisonTraining,
  columns: morrisonTrainingColumns,
  inputs: {
    itEnergy: ['MWh_it', 3600000000],
    pue: ['kWh_fac/kWh_it', 1],
    carbonIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
    wue: ['L_con/kWh_fac', 2.7777777777777777e-10],
    ewif: ['L_con/kWh_fac', 2.7777777777777777e-10],
  },
  equations: {
    facilityEnergy: ['MWh_fac', 3600000000, 'itEnergy pue'],
    operationalCarbon: ['tCO2e', 1000000, 'facilityEnergy carbonIntensity'],
    waterPerEnergy: ['L_con/kWh_fac', 2.7777777777777777e-10, 'wue ewif'],
    water: ['m3_con', 1, 'facilityEnergy waterPerEnergy'],
  },
};
