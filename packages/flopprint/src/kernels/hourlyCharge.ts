// GENERATED from the equation set "hourlyCharge" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';
import { exp, log } from '../portableMath.ts';

/** Inputs of "Embodied carbon of one accelerator-hour", in coherent base units. */
export interface HourlyChargeInputs {
  /** Carbon charged over the life of one accelerator, in gCO2e/accelerator. */
  readonly made: number;
  /** Carbon charged over the life of one accelerator, lower end, in gCO2e/accelerator. */
  readonly madeLow: number;
  /** Carbon charged over the life of one accelerator, upper end, in gCO2e/accelerator. */
  readonly madeHigh: number;
  /** Lifetime of the machines, in s. */
  readonly lifetime: number;
  /** Lifetime of the machines, lower end, in s. */
  readonly lifetimeLow: number;
  /** Lifetime of the machines, upper end, in s. */
  readonly lifetimeHigh: number;
  /** Share of the lifetime in use. */
  readonly utilisation: number;
  /** Share of the lifetime in use, lower end. */
  readonly utilisationLow: number;
  /** Share of the lifetime in use, upper end. */
  readonly utilisationHigh: number;
}

/** Quantities of "Embodied carbon of one accelerator-hour", in coherent base units. */
export interface HourlyChargeQuantities {
  /** Embodied carbon of one accelerator-hour, in gCO2e/accelerator/s. Source: luccioni-2022-bloom. */
  readonly hourlyEmbodied: number;
  /** Embodied carbon of one accelerator-hour, lower end, in gCO2e/accelerator/s. Source: jcgm-100-2008. */
  readonly hourlyEmbodiedLow: number;
  /** Embodied carbon of one accelerator-hour, upper end, in gCO2e/accelerator/s. Source: jcgm-100-2008. */
  readonly hourlyEmbodiedHigh: number;
}

/** "Embodied carbon of one accelerator-hour": a stated quantity replaces its formula. */
export function hourlyCharge(input: HourlyChargeInputs, stated?: Partial<HourlyChargeQuantities>): HourlyChargeQuantities {
  if (stated) return hourlyChargeStated(input, stated);
  const { made, madeLow, madeHigh, lifetime, lifetimeLow, lifetimeHigh, utilisation, utilisationLow, utilisationHigh } = input;
  const hourlyEmbodied = (made / (lifetime * utilisation));
  const hourlyEmbodiedLow = (hourlyEmbodied * exp(-Math.sqrt((log(madeLow / made) * log(madeLow / made)) + (log(lifetimeHigh / lifetime) * log(lifetimeHigh / lifetime)) + (log(utilisationHigh / utilisation) * log(utilisationHigh / utilisation)))));
  const hourlyEmbodiedHigh = (hourlyEmbodied * exp(Math.sqrt((log(madeHigh / made) * log(madeHigh / made)) + (log(lifetimeLow / lifetime) * log(lifetimeLow / lifetime)) + (log(utilisationLow / utilisation) * log(utilisationLow / utilisation)))));
  return { hourlyEmbodied, hourlyEmbodiedLow, hourlyEmbodiedHigh };
}

function hourlyChargeStated(input: HourlyChargeInputs, stated: Partial<HourlyChargeQuantities>): HourlyChargeQuantities {
  const { made, madeLow, madeHigh, lifetime, lifetimeLow, lifetimeHigh, utilisation, utilisationLow, utilisationHigh } = input;
  const hourlyEmbodied = stated.hourlyEmbodied ?? (made / (lifetime * utilisation));
  const hourlyEmbodiedLow = stated.hourlyEmbodiedLow ?? (hourlyEmbodied * exp(-Math.sqrt((log(madeLow / made) * log(madeLow / made)) + (log(lifetimeHigh / lifetime) * log(lifetimeHigh / lifetime)) + (log(utilisationHigh / utilisation) * log(utilisationHigh / utilisation)))));
  const hourlyEmbodiedHigh = stated.hourlyEmbodiedHigh ?? (hourlyEmbodied * exp(Math.sqrt((log(madeHigh / made) * log(madeHigh / made)) + (log(lifetimeLow / lifetime) * log(lifetimeLow / lifetime)) + (log(utilisationLow / utilisation) * log(utilisationLow / utilisation)))));
  return { hourlyEmbodied, hourlyEmbodiedLow, hourlyEmbodiedHigh };
}

/** "Embodied carbon of one accelerator-hour" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function hourlyChargeColumns(
  length: number,
  input: Columns<HourlyChargeInputs>,
  stated: Partial<Columns<HourlyChargeQuantities>>,
  output: Partial<Columns<HourlyChargeQuantities>>,
): void {
  const madeColumn = input.made;
  const madeVaries = madeColumn.length !== 1;
  let made = madeColumn[0]!;
  const madeLowColumn = input.madeLow;
  const madeLowVaries = madeLowColumn.length !== 1;
  let madeLow = madeLowColumn[0]!;
  const madeHighColumn = input.madeHigh;
  const madeHighVaries = madeHighColumn.length !== 1;
  let madeHigh = madeHighColumn[0]!;
  const lifetimeColumn = input.lifetime;
  const lifetimeVaries = lifetimeColumn.length !== 1;
  let lifetime = lifetimeColumn[0]!;
  const lifetimeLowColumn = input.lifetimeLow;
  const lifetimeLowVaries = lifetimeLowColumn.length !== 1;
  let lifetimeLow = lifetimeLowColumn[0]!;
  const lifetimeHighColumn = input.lifetimeHigh;
  const lifetimeHighVaries = lifetimeHighColumn.length !== 1;
  let lifetimeHigh = lifetimeHighColumn[0]!;
  const utilisationColumn = input.utilisation;
  const utilisationVaries = utilisationColumn.length !== 1;
  let utilisation = utilisationColumn[0]!;
  const utilisationLowColumn = input.utilisationLow;
  const utilisationLowVaries = utilisationLowColumn.length !== 1;
  let utilisationLow = utilisationLowColumn[0]!;
  const utilisationHighColumn = input.utilisationHigh;
  const utilisationHighVaries = utilisationHighColumn.length !== 1;
  let utilisationHigh = utilisationHighColumn[0]!;
  const hourlyEmbodiedColumn = stated.hourlyEmbodied;
  const hourlyEmbodiedVaries = hourlyEmbodiedColumn?.length !== 1;
  const hourlyEmbodiedOut = output.hourlyEmbodied;
  const hourlyEmbodiedLowColumn = stated.hourlyEmbodiedLow;
  const hourlyEmbodiedLowVaries = hourlyEmbodiedLowColumn?.length !== 1;
  const hourlyEmbodiedLowOut = output.hourlyEmbodiedLow;
  const hourlyEmbodiedHighColumn = stated.hourlyEmbodiedHigh;
  const hourlyEmbodiedHighVaries = hourlyEmbodiedHighColumn?.length !== 1;
  const hourlyEmbodiedHighOut = output.hourlyEmbodiedHigh;
  for (let row = 0; row < length; row++) {
    if (madeVaries) made = madeColumn[row]!;
    if (madeLowVaries) madeLow = madeLowColumn[row]!;
    if (madeHighVaries) madeHigh = madeHighColumn[row]!;
    if (lifetimeVaries) lifetime = lifetimeColumn[row]!;
    if (lifetimeLowVaries) lifetimeLow = lifetimeLowColumn[row]!;
    if (lifetimeHighVaries) lifetimeHigh = lifetimeHighColumn[row]!;
    if (utilisationVaries) utilisation = utilisationColumn[row]!;
    if (utilisationLowVaries) utilisationLow = utilisationLowColumn[row]!;
    if (utilisationHighVaries) utilisationHigh = utilisationHighColumn[row]!;
    const hourlyEmbodied = hourlyEmbodiedColumn ? hourlyEmbodiedColumn[hourlyEmbodiedVaries ? row : 0]! : (made / (lifetime * utilisation));
    if (hourlyEmbodiedOut) hourlyEmbodiedOut[row] = hourlyEmbodied;
    const hourlyEmbodiedLow = hourlyEmbodiedLowColumn ? hourlyEmbodiedLowColumn[hourlyEmbodiedLowVaries ? row : 0]! : (hourlyEmbodied * exp(-Math.sqrt((log(madeLow / made) * log(madeLow / made)) + (log(lifetimeHigh / lifetime) * log(lifetimeHigh / lifetime)) + (log(utilisationHigh / utilisation) * log(utilisationHigh / utilisation)))));
    if (hourlyEmbodiedLowOut) hourlyEmbodiedLowOut[row] = hourlyEmbodiedLow;
    const hourlyEmbodiedHigh = hourlyEmbodiedHighColumn ? hourlyEmbodiedHighColumn[hourlyEmbodiedHighVaries ? row : 0]! : (hourlyEmbodied * exp(Math.sqrt((log(madeHigh / made) * log(madeHigh / made)) + (log(lifetimeLow / lifetime) * log(lifetimeLow / lifetime)) + (log(utilisationLow / utilisation) * log(utilisationLow / utilisation)))));
    if (hourlyEmbodiedHighOut) hourlyEmbodiedHighOut[row] = hourlyEmbodiedHigh;
  }
}

/** What evaluation needs to know of "Embodied carbon of one accelerator-hour": units, their factors and operands. */
export const hourlyChargeGraph: Graph<HourlyChargeInputs, HourlyChargeQuantities> = {
  name: 'hourlyCharge',
  kernel: hourlyCharge,
  columns: hourlyChargeColumns,
  inputs: {
    made: ['kgCO2e/accelerator', 1000],
    madeLow: ['kgCO2e/accelerator', 1000],
    madeHigh: ['kgCO2e/accelerator', 1000],
    lifetime: ['year', 31536000],
    lifetimeLow: ['year', 31536000],
    lifetimeHigh: ['year', 31536000],
    utilisation: ['1', 1],
    utilisationLow: ['1', 1],
    utilisationHigh: ['1', 1],
  },
  equations: {
    hourlyEmbodied: ['gCO2e/accelerator/h', 0.0002777777777777778, 'made lifetime utilisation'],
    hourlyEmbodiedLow: ['gCO2e/accelerator/h', 0.0002777777777777778, 'hourlyEmbodied madeLow made lifetimeHigh lifetime utilisationHigh utilisation'],
    hourlyEmbodiedHigh: ['gCO2e/accelerator/h', 0.0002777777777777778, 'hourlyEmbodied madeHigh made lifetimeLow lifetime utilisationLow utilisation'],
  },
};
