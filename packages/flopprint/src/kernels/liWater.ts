// GENERATED from the equation set "liWater" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Li et al. 2023: operational water", in coherent base units. */
export interface LiWaterInputs {
  readonly trainingEnergy: number;
  readonly requestEnergy: number;
  readonly pue: number;
  readonly wue: number;
  readonly ewif: number;
  readonly bottle: number;
}

/** Quantities of "Li et al. 2023: operational water", in coherent base units. */
export interface LiWaterQuantities {
  readonly trainingOnSite: number;
  readonly trainingOffSite: number;
  readonly trainingWater: number;
  readonly requestOnSite: number;
  readonly requestOffSite: number;
  readonly requestWater: number;
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
  const trainingEnergyStep = trainingEnergyColumn.length === 1 ? 0 : 1;
  const requestEnergyColumn = input.requestEnergy;
  const requestEnergyStep = requestEnergyColumn.length === 1 ? 0 : 1;
  const pueColumn = input.pue;
  const pueStep = pueColumn.length === 1 ? 0 : 1;
  const wueColumn = input.wue;
  const wueStep = wueColumn.length === 1 ? 0 : 1;
  const ewifColumn = input.ewif;
  const ewifStep = ewifColumn.length === 1 ? 0 : 1;
  const bottleColumn = input.bottle;
  const bottleStep = bottleColumn.length === 1 ? 0 : 1;
  const trainingOnSiteColumn = stated.trainingOnSite;
  const trainingOnSiteStep = trainingOnSiteColumn?.length === 1 ? 0 : 1;
  const trainingOnSiteOut = output.trainingOnSite;
  const trainingOffSiteColumn = stated.trainingOffSite;
  const trainingOffSiteStep = trainingOffSiteColumn?.length === 1 ? 0 : 1;
  const trainingOffSiteOut = output.trainingOffSite;
  const trainingWaterColumn = stated.trainingWater;
  const trainingWaterStep = trainingWaterColumn?.length === 1 ? 0 : 1;
  const trainingWaterOut = output.trainingWater;
  const requestOnSiteColumn = stated.requestOnSite;
  const requestOnSiteStep = requestOnSiteColumn?.length === 1 ? 0 : 1;
  const requestOnSiteOut = output.requestOnSite;
  const requestOffSiteColumn = stated.requestOffSite;
  const requestOffSiteStep = requestOffSiteColumn?.length === 1 ? 0 : 1;
  const requestOffSiteOut = output.requestOffSite;
  const requestWaterColumn = stated.requestWater;
  const requestWaterStep = requestWaterColumn?.length === 1 ? 0 : 1;
  const requestWaterOut = output.requestWater;
  const requestsPerBottleColumn = stated.requestsPerBottle;
  const requestsPerBottleStep = requestsPerBottleColumn?.length === 1 ? 0 : 1;
  const requestsPerBottleOut = output.requestsPerBottle;
  for (let row = 0; row < length; row++) {
    const trainingEnergy = trainingEnergyColumn[row * trainingEnergyStep]!;
    const requestEnergy = requestEnergyColumn[row * requestEnergyStep]!;
    const pue = pueColumn[row * pueStep]!;
    const wue = wueColumn[row * wueStep]!;
    const ewif = ewifColumn[row * ewifStep]!;
    const bottle = bottleColumn[row * bottleStep]!;
    const trainingOnSite = trainingOnSiteColumn ? trainingOnSiteColumn[row * trainingOnSiteStep]! : (trainingEnergy * wue);
    if (trainingOnSiteOut) trainingOnSiteOut[row] = trainingOnSite;
    const trainingOffSite = trainingOffSiteColumn ? trainingOffSiteColumn[row * trainingOffSiteStep]! : (trainingEnergy * pue * ewif);
    if (trainingOffSiteOut) trainingOffSiteOut[row] = trainingOffSite;
    const trainingWater = trainingWaterColumn ? trainingWaterColumn[row * trainingWaterStep]! : (trainingOnSite + trainingOffSite);
    if (trainingWaterOut) trainingWaterOut[row] = trainingWater;
    const requestOnSite = requestOnSiteColumn ? requestOnSiteColumn[row * requestOnSiteStep]! : (requestEnergy * wue);
    if (requestOnSiteOut) requestOnSiteOut[row] = requestOnSite;
    const requestOffSite = requestOffSiteColumn ? requestOffSiteColumn[row * requestOffSiteStep]! : (requestEnergy * pue * ewif);
    if (requestOffSiteOut) requestOffSiteOut[row] = requestOffSite;
    const requestWater = requestWaterColumn ? requestWaterColumn[row * requestWaterStep]! : (requestOnSite + requestOffSite);
    if (requestWaterOut) requestWaterOut[row] = requestWater;
    const requestsPerBottle = requestsPerBottleColumn ? requestsPerBottleColumn[row * requestsPerBottleStep]! : (bottle / requestWater);
    if (requestsPerBottleOut) requestsPerBottleOut[row] = requestsPerBottle;
  }
}

/** Slope of one quantity of "Li et al. 2023: operational water" with respect to every input and quantity above it. */
export function liWaterGradient(
  input: LiWaterInputs,
  of: keyof LiWaterQuantities,
  stated: Partial<LiWaterQuantities> = {},
): Record<keyof LiWaterInputs | keyof LiWaterQuantities, number> {
  const { trainingEnergy, requestEnergy, pue, wue, ewif, bottle } = input;
  const { requestWater } = liWater(input, stated);
  const slope = { trainingEnergy: 0, requestEnergy: 0, pue: 0, wue: 0, ewif: 0, bottle: 0, trainingOnSite: 0, trainingOffSite: 0, trainingWater: 0, requestOnSite: 0, requestOffSite: 0, requestWater: 0, requestsPerBottle: 0 };
  slope[of] = 1;
  if (slope.requestsPerBottle !== 0 && stated.requestsPerBottle === undefined) {
    slope.bottle += slope.requestsPerBottle * (1 / requestWater);
    slope.requestWater += slope.requestsPerBottle * (-bottle * 1 / requestWater ** 2);
  }
  if (slope.requestWater !== 0 && stated.requestWater === undefined) {
    slope.requestOnSite += slope.requestWater * (1);
    slope.requestOffSite += slope.requestWater * (1);
  }
  if (slope.requestOffSite !== 0 && stated.requestOffSite === undefined) {
    slope.requestEnergy += slope.requestOffSite * (ewif * pue);
    slope.pue += slope.requestOffSite * (ewif * requestEnergy);
    slope.ewif += slope.requestOffSite * (requestEnergy * pue);
  }
  if (slope.requestOnSite !== 0 && stated.requestOnSite === undefined) {
    slope.requestEnergy += slope.requestOnSite * (wue);
    slope.wue += slope.requestOnSite * (requestEnergy);
  }
  if (slope.trainingWater !== 0 && stated.trainingWater === undefined) {
    slope.trainingOnSite += slope.trainingWater * (1);
    slope.trainingOffSite += slope.trainingWater * (1);
  }
  if (slope.trainingOffSite !== 0 && stated.trainingOffSite === undefined) {
    slope.trainingEnergy += slope.trainingOffSite * (ewif * pue);
    slope.pue += slope.trainingOffSite * (ewif * trainingEnergy);
    slope.ewif += slope.trainingOffSite * (trainingEnergy * pue);
  }
  if (slope.trainingOnSite !== 0 && stated.trainingOnSite === undefined) {
    slope.trainingEnergy += slope.trainingOnSite * (wue);
    slope.wue += slope.trainingOnSite * (trainingEnergy);
  }
  return slope;
}

/** What evaluation needs to know of "Li et al. 2023: operational water": units, their factors and operands. */
export const liWaterGraph: Graph<LiWaterInputs, LiWaterQuantities> = {
  name: 'liWater',
  kernel: liWater,
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
