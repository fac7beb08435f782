// GENERATED from the equation set "liGlobalWater" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Li et al. 2023: water of AI in 2027", in coherent base units. */
export interface LiGlobalWaterInputs {
  /** Energy of AI, low, in J_it. */
  readonly lowEnergy: number;
  /** Energy of AI, high, in J_it. */
  readonly highEnergy: number;
  /** Power usage effectiveness (PUE), in J_fac/J_it. */
  readonly pue: number;
  /** Water usage effectiveness on site (WUE), consumed, in m3_con/J_it. */
  readonly wue: number;
  /** Water consumed per unit of electricity (EWIF), in m3_con/J_fac. */
  readonly ewif: number;
}

/** Quantities of "Li et al. 2023: water of AI in 2027", in coherent base units. */
export interface LiGlobalWaterQuantities {
  /** Water on site of AI in 2027, low, in m3_con. Source: li-2023-v5. */
  readonly lowOnSite: number;
  /** Water of the electricity of AI in 2027, low, in m3_con. Source: li-2023-v5. */
  readonly lowOffSite: number;
  /** Water of AI in 2027, low, in m3_con. Source: li-2023-v5. */
  readonly lowWater: number;
  /** Water on site of AI in 2027, high, in m3_con. Source: li-2023-v5. */
  readonly highOnSite: number;
  /** Water of the electricity of AI in 2027, high, in m3_con. Source: li-2023-v5. */
  readonly highOffSite: number;
  /** Water of AI in 2027, high, in m3_con. Source: li-2023-v5. */
  readonly highWater: number;
}

/** "Li et al. 2023: water of AI in 2027": a stated quantity replaces its formula. */
export function liGlobalWater(input: LiGlobalWaterInputs, stated?: Partial<LiGlobalWaterQuantities>): LiGlobalWaterQuantities {
  if (stated) return liGlobalWaterStated(input, stated);
  const { lowEnergy, highEnergy, pue, wue, ewif } = input;
  const lowOnSite = (lowEnergy * wue);
  const lowOffSite = (lowEnergy * pue * ewif);
  const lowWater = (lowOnSite + lowOffSite);
  const highOnSite = (highEnergy * wue);
  const highOffSite = (highEnergy * pue * ewif);
  const highWater = (highOnSite + highOffSite);
  return { lowOnSite, lowOffSite, lowWater, highOnSite, highOffSite, highWater };
}

function liGlobalWaterStated(input: LiGlobalWaterInputs, stated: Partial<LiGlobalWaterQuantities>): LiGlobalWaterQuantities {
  const { lowEnergy, highEnergy, pue, wue, ewif } = input;
  const lowOnSite = stated.lowOnSite ?? (lowEnergy * wue);
  const lowOffSite = stated.lowOffSite ?? (lowEnergy * pue * ewif);
  const lowWater = stated.lowWater ?? (lowOnSite + lowOffSite);
  const highOnSite = stated.highOnSite ?? (highEnergy * wue);
  const highOffSite = stated.highOffSite ?? (highEnergy * pue * ewif);
  const highWater = stated.highWater ?? (highOnSite + highOffSite);
  return { lowOnSite, lowOffSite, lowWater, highOnSite, highOffSite, highWater };
}

/** "Li et al. 2023: water of AI in 2027" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function liGlobalWaterColumns(
  length: number,
  input: Columns<LiGlobalWaterInputs>,
  stated: Partial<Columns<LiGlobalWaterQuantities>>,
  output: Partial<Columns<LiGlobalWaterQuantities>>,
): void {
  const lowEnergyColumn = input.lowEnergy;
  const lowEnergyVaries = lowEnergyColumn.length !== 1;
  let lowEnergy = lowEnergyColumn[0]!;
  const highEnergyColumn = input.highEnergy;
  const highEnergyVaries = highEnergyColumn.length !== 1;
  let highEnergy = highEnergyColumn[0]!;
  const pueColumn = input.pue;
  const pueVaries = pueColumn.length !== 1;
  let pue = pueColumn[0]!;
  const wueColumn = input.wue;
  const wueVaries = wueColumn.length !== 1;
  let wue = wueColumn[0]!;
  const ewifColumn = input.ewif;
  const ewifVaries = ewifColumn.length !== 1;
  let ewif = ewifColumn[0]!;
  const lowOnSiteColumn = stated.lowOnSite;
  const lowOnSiteVaries = lowOnSiteColumn?.length !== 1;
  const lowOnSiteOut = output.lowOnSite;
  const lowOffSiteColumn = stated.lowOffSite;
  const lowOffSiteVaries = lowOffSiteColumn?.length !== 1;
  const lowOffSiteOut = output.lowOffSite;
  const lowWaterColumn = stated.lowWater;
  const lowWaterVaries = lowWaterColumn?.length !== 1;
  const lowWaterOut = output.lowWater;
  const highOnSiteColumn = stated.highOnSite;
  const highOnSiteVaries = highOnSiteColumn?.length !== 1;
  const highOnSiteOut = output.highOnSite;
  const highOffSiteColumn = stated.highOffSite;
  const highOffSiteVaries = highOffSiteColumn?.length !== 1;
  const highOffSiteOut = output.highOffSite;
  const highWaterColumn = stated.highWater;
  const highWaterVaries = highWaterColumn?.length !== 1;
  const highWaterOut = output.highWater;
  for (let row = 0; row < length; row++) {
    if (lowEnergyVaries) lowEnergy = lowEnergyColumn[row]!;
    if (highEnergyVaries) highEnergy = highEnergyColumn[row]!;
    if (pueVaries) pue = pueColumn[row]!;
    if (wueVaries) wue = wueColumn[row]!;
    if (ewifVaries) ewif = ewifColumn[row]!;
    const lowOnSite = lowOnSiteColumn ? lowOnSiteColumn[lowOnSiteVaries ? row : 0]! : (lowEnergy * wue);
    if (lowOnSiteOut) lowOnSiteOut[row] = lowOnSite;
    const lowOffSite = lowOffSiteColumn ? lowOffSiteColumn[lowOffSiteVaries ? row : 0]! : (lowEnergy * pue * ewif);
    if (lowOffSiteOut) lowOffSiteOut[row] = lowOffSite;
    const lowWater = lowWaterColumn ? lowWaterColumn[lowWaterVaries ? row : 0]! : (lowOnSite + lowOffSite);
    if (lowWaterOut) lowWaterOut[row] = lowWater;
    const highOnSite = highOnSiteColumn ? highOnSiteColumn[highOnSiteVaries ? row : 0]! : (highEnergy * wue);
    if (highOnSiteOut) highOnSiteOut[row] = highOnSite;
    const highOffSite = highOffSiteColumn ? highOffSiteColumn[highOffSiteVaries ? row : 0]! : (highEnergy * pue * ewif);
    if (highOffSiteOut) highOffSiteOut[row] = highOffSite;
    const highWater = highWaterColumn ? highWaterColumn[highWaterVaries ? row : 0]! : (highOnSite + highOffSite);
    if (highWaterOut) highWaterOut[row] = highWater;
  }
}

/** What evaluation needs to know of "Li et al. 2023: water of AI in 2027": units, their factors and operands. */
export const liGlobalWaterGraph: Graph<LiGlobalWaterInputs, LiGlobalWaterQuantities> = {
  name: 'liGlobalWater',
  kernel: liGlobalWater,
  columns: liGlobalWaterColumns,
  inputs: {
    lowEnergy: ['TWh_it', 3600000000000000],
    highEnergy: ['TWh_it', 3600000000000000],
    pue: ['kWh_fac/kWh_it', 1],
    wue: ['L_con/kWh_it', 2.7777777777777777e-10],
    ewif: ['L_con/kWh_fac', 2.7777777777777777e-10],
  },
  equations: {
    lowOnSite: ['m3_con', 1, 'lowEnergy wue'],
    lowOffSite: ['m3_con', 1, 'lowEnergy pue ewif'],
    lowWater: ['m3_con', 1, 'lowOnSite lowOffSite'],
    highOnSite: ['m3_con', 1, 'highEnergy wue'],
    highOffSite: ['m3_con', 1, 'highEnergy pue ewif'],
    highWater: ['m3_con', 1, 'highOnSite highOffSite'],
  },
};
