// GENERATED from the equation set "liWater" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Li et al. 2023: operational water", in coherent base units. */
export interface LiWaterInputs {
  /** Energy of the machines in training, in J_it. */
  readonly trainingEnergy: number;
  /** Energy of the machines for a request, in J_it. */
  readonly requestEnergy: number;
  /** Power usage effectiveness (PUE), in J_fac/J_it. */
  readonly pue: number;
  /** Water usage effectiveness on site (WUE), consumed, in m3_con/J_it. */
  readonly wue: number;
  /** Water consumed per unit of electricity (EWIF), in m3_con/J_fac. */
  readonly ewif: number;
  /** Water of a bottle, in m3_con. */
  readonly bottle: number;
}

/** Quantities of "Li et al. 2023: operational water", in coherent base units. */
export interface LiWaterQuantities {
  /** Water on site of training, in m3_con. Source: li-2023-v5. */
  readonly trainingOnSite: number;
  /** Water of the electricity of training, in m3_con. Source: li-2023-v5. */
  readonly trainingOffSite: number;
  /** Water of training, in m3_con. Source: li-2023-v5. */
  readonly trainingWater: number;
  /** Water on site of a request, in m3_con. Source: li-2023-v5. */
  readonly requestOnSite: number;
  /** Water of the electricity of a request, in m3_con. Source: li-2023-v5. */
  readonly requestOffSite: number;
  /** Water of a request, in m3_con. Source: li-2023-v5. */
  readonly requestWater: number;
  /** Requests for a bottle of 500 mL. Source: li-2023-v5. */
  readonly requestsPerBottle: number;
}

/** "Li et al. 2023: operational water": a stated quantity replaces its formula. */
export function liWater(input: LiWaterInputs, stated?: Partial<LiWaterQuantities>): LiWaterQuantities {
  if (stated) return liWaterStated(input, stated);
  const { trainingEnergy, requestEnergy, pue, wue, ewif, bottle } = input;
  const trainingOnSite = (trainingEnergy * wue);
  const trainingOffSite = (trainingEnergy * pue * ewif);
  const trainingWater = (trainingOnSite + trainingOffSite);
  const requestOnSite = (requestEnergy * wue);
  const requestOffSite = (requestEnergy * pue * ewif);
  const requestWater = (requestOnSite + requestOffSite);
  const requestsPerBottle = (bottle / requestWater);
  return { trainingOnSite, trainingOffSite, trainingWater, requestOnSite, requestOffSite, requestWater, requestsPerBottle };
}

function liWaterStated(input: LiWaterInputs, stated: Partial<LiWaterQuantities>): LiWaterQuantities {
  const { trainingEnergy, requestEnergy, pue, wue, ewif, bottle } = input;
  const trainingOnSite = stated.trainingOnSite ?? (trainingEnergy * wue);
  const trainingOffSite = stated.trainingOffSite ?? (trainingEnergy * pue * ewif);
  const trainingWater = stated.trainingWater ?? (trainingOnSite + trainingOffSite);
  const requestOnSite = stated.requestOnSite ?? (requestEnergy * wue);
  const requestOffSite = stated.requestOffSite ?? (requestEnergy * pue * ewif);
  const requestWater = stated.requestWater ?? (requestOnSite + requestOffSite);
  const requestsPerBottle = stated.requestsPerBottle ?? (bottle / requestWater);
  return { trainingOnSite, trainingOffSite, trainingWater, requestOnSite, requestOffSite, requestWater, requestsPerBottle };
}

/** "Li et al. 2023: operational water" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function liWaterColumns(
  length: number,
  input: Columns<LiWaterInputs>,
  stated: Partial<Columns<LiWaterQuantities>>,
  output: Partial<Columns<LiWaterQuantities>>,
): void {
  const trainingEnergyColumn = input.trainingEnergy;
  const trainingEnergyVaries = trainingEnergyColumn.length !== 1;
  let trainingEnergy = trainingEnergyColumn[0]!;
  const requestEnergyColumn = input.requestEnergy;
  const requestEnergyVaries = requestEnergyColumn.length !== 1;
  let requestEnergy = requestEnergyColumn[0]!;
  const pueColumn = input.pue;
  const pueVaries = pueColumn.length !== 1;
  let pue = pueColumn[0]!;
  const wueColumn = input.wue;
  const wueVaries = wueColumn.length !== 1;
  let wue = wueColumn[0]!;
  const ewifColumn = input.ewif;
  const ewifVaries = ewifColumn.length !== 1;
  let ewif = ewifColumn[0]!;
  const bottleColumn = input.bottle;
  const bottleVaries = bottleColumn.length !== 1;
  let bottle = bottleColumn[0]!;
  const trainingOnSiteColumn = stated.trainingOnSite;
  const trainingOnSiteVaries = trainingOnSiteColumn?.length !== 1;
  const trainingOnSiteOut = output.trainingOnSite;
  const trainingOffSiteColumn = stated.trainingOffSite;
  const trainingOffSiteVaries = trainingOffSiteColumn?.length !== 1;
  const trainingOffSiteOut = output.trainingOffSite;
  const trainingWaterColumn = stated.trainingWater;
  const trainingWaterVaries = trainingWaterColumn?.length !== 1;
  const trainingWaterOut = output.trainingWater;
  const requestOnSiteColumn = stated.requestOnSite;
  const requestOnSiteVaries = requestOnSiteColumn?.length !== 1;
  const requestOnSiteOut = output.requestOnSite;
  const requestOffSiteColumn = stated.requestOffSite;
  const requestOffSiteVaries = requestOffSiteColumn?.length !== 1;
  const requestOffSiteOut = output.requestOffSite;
  const requestWaterColumn = stated.requestWater;
  const requestWaterVaries = requestWaterColumn?.length !== 1;
  const requestWaterOut = output.requestWater;
  const requestsPerBottleColumn = stated.requestsPerBottle;
  const requestsPerBottleVaries = requestsPerBottleColumn?.length !== 1;
  const requestsPerBottleOut = output.requestsPerBottle;
  for (let row = 0; row < length; row++) {
    if (trainingEnergyVaries) trainingEnergy = trainingEnergyColumn[row]!;
    if (requestEnergyVaries) requestEnergy = requestEnergyColumn[row]!;
    if (pueVaries) pue = pueColumn[row]!;
    if (wueVaries) wue = wueColumn[row]!;
    if (ewifVaries) ewif = ewifColumn[row]!;
    if (bottleVaries) bottle = bottleColumn[row]!;
    const trainingOnSite = trainingOnSiteColumn ? trainingOnSiteColumn[trainingOnSiteVaries ? row : 0]! : (trainingEnergy * wue);
    if (trainingOnSiteOut) trainingOnSiteOut[row] = trainingOnSite;
    const trainingOffSite = trainingOffSiteColumn ? trainingOffSiteColumn[trainingOffSiteVaries ? row : 0]! : (trainingEnergy * pue * ewif);
    if (trainingOffSiteOut) trainingOffSiteOut[row] = trainingOffSite;
    const trainingWater = trainingWaterColumn ? trainingWaterColumn[trainingWaterVaries ? row : 0]! : (trainingOnSite + trainingOffSite);
    if (trainingWaterOut) trainingWaterOut[row] = trainingWater;
    const requestOnSite = requestOnSiteColumn ? requestOnSiteColumn[requestOnSiteVaries ? row : 0]! : (requestEnergy * wue);
    if (requestOnSiteOut) requestOnSiteOut[row] = requestOnSite;
    const requestOffSite = requestOffSiteColumn ? requestOffSiteColumn[requestOffSiteVaries ? row : 0]! : (requestEnergy * pue * ewif);
    if (requestOffSiteOut) requestOffSiteOut[row] = requestOffSite;
    const requestWater = requestWaterColumn ? requestWaterColumn[requestWaterVaries ? row : 0]! : (requestOnSite + requestOffSite);
    if (requestWaterOut) requestWaterOut[row] = requestWater;
    const requestsPerBottle = requestsPerBottleColumn ? requestsPerBottleColumn[requestsPerBottleVaries ? row : 0]! : (bottle / requestWater);
    if (requestsPerBottleOut) requestsPerBottleOut[row] = requestsPerBottle;
  }
}

/** What evaluation needs to know of "Li et al. 2023: operational water": units, their factors and operands. */
export const liWaterGraph: Graph<LiWaterInputs, LiWaterQuantities> = {
  name: 'liWater',
  kernel: liWater,
  columns: liWaterColumns,
  inputs: {
    trainingEnergy: ['MWh_it', 3600000000],
    requestEnergy: ['kWh_it', 3600000],
    pue: ['kWh_fac/kWh_it', 1],
    wue: ['L_con/kWh_it', 2.7777777777777777e-10],
    ewif: ['L_con/kWh_fac', 2.7777777777777777e-10],
    bottle: ['mL_con', 0.000001],
  },
  equations: {
    trainingOnSite: ['ML_con', 1000, 'trainingEnergy wue'],
    trainingOffSite: ['ML_con', 1000, 'trainingEnergy pue ewif'],
    trainingWater: ['ML_con', 1000, 'trainingOnSite trainingOffSite'],
    requestOnSite: ['mL_con', 0.000001, 'requestEnergy wue'],
    requestOffSite: ['mL_con', 0.000001, 'requestEnergy pue ewif'],
    requestWater: ['mL_con', 0.000001, 'requestOnSite requestOffSite'],
    requestsPerBottle: ['1', 1, 'bottle requestWater'],
  },
};
