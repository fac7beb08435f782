// GENERATED from the equation set "liGlobalWater" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Li et al. 2023: water of AI in 2027", in coherent base units. */
export interface LiGlobalWaterInputs {
  readonly lowEnergy: number;
  readonly highEnergy: number;
  readonly pue: number;
  readonly wue: number;
  readonly ewif: number;
}

/** Quantities of "Li et al. 2023: water of AI in 2027", in coherent base units. */
export interface LiGlobalWaterQuantities {
  readonly lowOnSite: number;
  readonly lowOffSite: number;
  readonly lowWater: number;
  readonly highOnSite: number;
  readonly highOffSite: number;
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
  const lowEnergyStep = lowEnergyColumn.length === 1 ? 0 : 1;
  const highEnergyColumn = input.highEnergy;
  const highEnergyStep = highEnergyColumn.length === 1 ? 0 : 1;
  const pueColumn = input.pue;
  const pueStep = pueColumn.length === 1 ? 0 : 1;
  const wueColumn = input.wue;
  const wueStep = wueColumn.length === 1 ? 0 : 1;
  const ewifColumn = input.ewif;
  const ewifStep = ewifColumn.length === 1 ? 0 : 1;
  const lowOnSiteColumn = stated.lowOnSite;
  const lowOnSiteStep = lowOnSiteColumn?.length === 1 ? 0 : 1;
  const lowOnSiteOut = output.lowOnSite;
  const lowOffSiteColumn = stated.lowOffSite;
  const lowOffSiteStep = lowOffSiteColumn?.length === 1 ? 0 : 1;
  const lowOffSiteOut = output.lowOffSite;
  const lowWaterColumn = stated.lowWater;
  const lowWaterStep = lowWaterColumn?.length === 1 ? 0 : 1;
  const lowWaterOut = output.lowWater;
  const highOnSiteColumn = stated.highOnSite;
  const highOnSiteStep = highOnSiteColumn?.length === 1 ? 0 : 1;
  const highOnSiteOut = output.highOnSite;
  const highOffSiteColumn = stated.highOffSite;
  const highOffSiteStep = highOffSiteColumn?.length === 1 ? 0 : 1;
  const highOffSiteOut = output.highOffSite;
  const highWaterColumn = stated.highWater;
  const highWaterStep = highWaterColumn?.length === 1 ? 0 : 1;
  const highWaterOut = output.highWater;
  for (let row = 0; row < length; row++) {
    const lowEnergy = lowEnergyColumn[row * lowEnergyStep]!;
    const highEnergy = highEnergyColumn[row * highEnergyStep]!;
    const pue = pueColumn[row * pueStep]!;
    const wue = wueColumn[row * wueStep]!;
    const ewif = ewifColumn[row * ewifStep]!;
    const lowOnSite = lowOnSiteColumn ? lowOnSiteColumn[row * lowOnSiteStep]! : (lowEnergy * wue);
    if (lowOnSiteOut) lowOnSiteOut[row] = lowOnSite;
    const lowOffSite = lowOffSiteColumn ? lowOffSiteColumn[row * lowOffSiteStep]! : (lowEnergy * pue * ewif);
    if (lowOffSiteOut) lowOffSiteOut[row] = lowOffSite;
    const lowWater = lowWaterColumn ? lowWaterColumn[row * lowWaterStep]! : (lowOnSite + lowOffSite);
    if (lowWaterOut) lowWaterOut[row] = lowWater;
    const highOnSite = highOnSiteColumn ? highOnSiteColumn[row * highOnSiteStep]! : (highEnergy * wue);
    if (highOnSiteOut) highOnSiteOut[row] = highOnSite;
    const highOffSite = highOffSiteColumn ? highOffSiteColumn[row * highOffSiteStep]! : (highEnergy * pue * ewif);
    if (highOffSiteOut) highOffSiteOut[row] = highOffSite;
    const highWater = highWaterColumn ? highWaterColumn[row * highWaterStep]! : (highOnSite + highOffSite);
    if (highWaterOut) highWaterOut[row] = highWater;
  }
}

/** Slope of one quantity of "Li et al. 2023: water of AI in 2027" with respect to every input and quantity above it. */
export function liGlobalWaterGradient(
  input: LiGlobalWaterInputs,
  of: keyof LiGlobalWaterQuantities,
  stated: Partial<LiGlobalWaterQuantities> = {},
): Record<keyof LiGlobalWaterInputs | keyof LiGlobalWaterQuantities, number> {
  const { lowEnergy, highEnergy, pue, wue, ewif } = input;
  const slope = { lowEnergy: 0, highEnergy: 0, pue: 0, wue: 0, ewif: 0, lowOnSite: 0, lowOffSite: 0, lowWater: 0, highOnSite: 0, highOffSite: 0, highWater: 0 };
  slope[of] = 1;
  if (slope.highWater !== 0 && stated.highWater === undefined) {
    slope.highOnSite += slope.highWater * (1);
    slope.highOffSite += slope.highWater * (1);
  }
  if (slope.highOffSite !== 0 && stated.highOffSite === undefined) {
    slope.highEnergy += slope.highOffSite * (ewif * pue);
    slope.pue += slope.highOffSite * (ewif * highEnergy);
    slope.ewif += slope.highOffSite * (highEnergy * pue);
  }
  if (slope.highOnSite !== 0 && stated.highOnSite === undefined) {
    slope.highEnergy += slope.highOnSite * (wue);
    slope.wue += slope.highOnSite * (highEnergy);
  }
  if (slope.lowWater !== 0 && stated.lowWater === undefined) {
    slope.lowOnSite += slope.lowWater * (1);
    slope.lowOffSite += slope.lowWater * (1);
  }
  if (slope.lowOffSite !== 0 && stated.lowOffSite === undefined) {
    slope.lowEnergy += slope.lowOffSite * (ewif * pue);
    slope.pue += slope.lowOffSite * (ewif * lowEnergy);
    slope.ewif += slope.lowOffSite * (lowEnergy * pue);
  }
  if (slope.lowOnSite !== 0 && stated.lowOnSite === undefined) {
    slope.lowEnergy += slope.lowOnSite * (wue);
    slope.wue += slope.lowOnSite * (lowEnergy);
  }
  return slope;
}

/** What evaluation needs to know of "Li et al. 2023: water of AI in 2027": units, their factors and operands. */
export const liGlobalWaterGraph: Graph<LiGlobalWaterInputs, LiGlobalWaterQuantities> = {
  name: 'liGlobalWater',
  kernel: liGlobalWater,
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
