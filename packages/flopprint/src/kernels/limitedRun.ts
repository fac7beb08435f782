// GENERATED from the equation set "limitedRun" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "A run at lower power", in coherent base units. */
export interface LimitedRunInputs {
  /** Wall-clock time at full power, in s. */
  readonly duration: number;
  /** Energy of the machines, in J_it. */
  readonly itEnergy: number;
  /** Energy drawn by the data centre, in J_fac. */
  readonly facilityEnergy: number;
  /** Embodied carbon, in gCO2e. */
  readonly embodiedCarbon: number;
  /** Carbon intensity of the grid, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
  /** Speed, of that without a limit. */
  readonly speedShare: number;
  /** Power of the machines, of that without a limit. */
  readonly drawShare: number;
}

/** Quantities of "A run at lower power", in coherent base units. */
export interface LimitedRunQuantities {
  /** Wall-clock time at lower power, in s. Source: mcdonald-2022. */
  readonly limitedTime: number;
  /** Energy of the machines at lower power, in J_it. Source: mcdonald-2022. */
  readonly limitedItEnergy: number;
  /** Energy drawn by the data centre at lower power, in J_fac. Source: mcdonald-2022. */
  readonly limitedEnergy: number;
  /** Embodied carbon, of machines that are held for longer, in gCO2e. Source: patterson-2021. */
  readonly limitedEmbodied: number;
  /** Carbon at lower power, in gCO2e. Source: patterson-2021. */
  readonly limitedCarbon: number;
}

/** "A run at lower power": a stated quantity replaces its formula. */
export function limitedRun(input: LimitedRunInputs, stated?: Partial<LimitedRunQuantities>): LimitedRunQuantities {
  if (stated) return limitedRunStated(input, stated);
  const { duration, itEnergy, facilityEnergy, embodiedCarbon, carbonIntensity, speedShare, drawShare } = input;
  const limitedTime = (duration / speedShare);
  const limitedItEnergy = (itEnergy * drawShare / speedShare);
  const limitedEnergy = (facilityEnergy * drawShare / speedShare);
  const limitedEmbodied = (embodiedCarbon / speedShare);
  const limitedCarbon = (limitedEnergy * carbonIntensity + limitedEmbodied);
  return { limitedTime, limitedItEnergy, limitedEnergy, limitedEmbodied, limitedCarbon };
}

function limitedRunStated(input: LimitedRunInputs, stated: Partial<LimitedRunQuantities>): LimitedRunQuantities {
  const { duration, itEnergy, facilityEnergy, embodiedCarbon, carbonIntensity, speedShare, drawShare } = input;
  const limitedTime = stated.limitedTime ?? (duration / speedShare);
  const limitedItEnergy = stated.limitedItEnergy ?? (itEnergy * drawShare / speedShare);
  const limitedEnergy = stated.limitedEnergy ?? (facilityEnergy * drawShare / speedShare);
  const limitedEmbodied = stated.limitedEmbodied ?? (embodiedCarbon / speedShare);
  const limitedCarbon = stated.limitedCarbon ?? (limitedEnergy * carbonIntensity + limitedEmbodied);
  return { limitedTime, limitedItEnergy, limitedEnergy, limitedEmbodied, limitedCarbon };
}

/** "A run at lower power" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function limitedRunColumns(
  length: number,
  input: Columns<LimitedRunInputs>,
  stated: Partial<Columns<LimitedRunQuantities>>,
  output: Partial<Columns<LimitedRunQuantities>>,
): void {
  const durationColumn = input.duration;
  const durationVaries = durationColumn.length !== 1;
  let duration = durationColumn[0]!;
  const itEnergyColumn = input.itEnergy;
  const itEnergyVaries = itEnergyColumn.length !== 1;
  let itEnergy = itEnergyColumn[0]!;
  const facilityEnergyColumn = input.facilityEnergy;
  const facilityEnergyVaries = facilityEnergyColumn.length !== 1;
  let facilityEnergy = facilityEnergyColumn[0]!;
  const embodiedCarbonColumn = input.embodiedCarbon;
  const embodiedCarbonVaries = embodiedCarbonColumn.length !== 1;
  let embodiedCarbon = embodiedCarbonColumn[0]!;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn.length !== 1;
  let carbonIntensity = carbonIntensityColumn[0]!;
  const speedShareColumn = input.speedShare;
  const speedShareVaries = speedShareColumn.length !== 1;
  let speedShare = speedShareColumn[0]!;
  const drawShareColumn = input.drawShare;
  const drawShareVaries = drawShareColumn.length !== 1;
  let drawShare = drawShareColumn[0]!;
  const limitedTimeColumn = stated.limitedTime;
  const limitedTimeVaries = limitedTimeColumn?.length !== 1;
  const limitedTimeOut = output.limitedTime;
  const limitedItEnergyColumn = stated.limitedItEnergy;
  const limitedItEnergyVaries = limitedItEnergyColumn?.length !== 1;
  const limitedItEnergyOut = output.limitedItEnergy;
  const limitedEnergyColumn = stated.limitedEnergy;
  const limitedEnergyVaries = limitedEnergyColumn?.length !== 1;
  const limitedEnergyOut = output.limitedEnergy;
  const limitedEmbodiedColumn = stated.limitedEmbodied;
  const limitedEmbodiedVaries = limitedEmbodiedColumn?.length !== 1;
  const limitedEmbodiedOut = output.limitedEmbodied;
  const limitedCarbonColumn = stated.limitedCarbon;
  const limitedCarbonVaries = limitedCarbonColumn?.length !== 1;
  const limitedCarbonOut = output.limitedCarbon;
  for (let row = 0; row < length; row++) {
    if (durationVaries) duration = durationColumn[row]!;
    if (itEnergyVaries) itEnergy = itEnergyColumn[row]!;
    if (facilityEnergyVaries) facilityEnergy = facilityEnergyColumn[row]!;
    if (embodiedCarbonVaries) embodiedCarbon = embodiedCarbonColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    if (speedShareVaries) speedShare = speedShareColumn[row]!;
    if (drawShareVaries) drawShare = drawShareColumn[row]!;
    const limitedTime = limitedTimeColumn ? limitedTimeColumn[limitedTimeVaries ? row : 0]! : (duration / speedShare);
    if (limitedTimeOut) limitedTimeOut[row] = limitedTime;
    const limitedItEnergy = limitedItEnergyColumn ? limitedItEnergyColumn[limitedItEnergyVaries ? row : 0]! : (itEnergy * drawShare / speedShare);
    if (limitedItEnergyOut) limitedItEnergyOut[row] = limitedItEnergy;
    const limitedEnergy = limitedEnergyColumn ? limitedEnergyColumn[limitedEnergyVaries ? row : 0]! : (facilityEnergy * drawShare / speedShare);
    if (limitedEnergyOut) limitedEnergyOut[row] = limitedEnergy;
    const limitedEmbodied = limitedEmbodiedColumn ? limitedEmbodiedColumn[limitedEmbodiedVaries ? row : 0]! : (embodiedCarbon / speedShare);
    if (limitedEmbodiedOut) limitedEmbodiedOut[row] = limitedEmbodied;
    const limitedCarbon = limitedCarbonColumn ? limitedCarbonColumn[limitedCarbonVaries ? row : 0]! : (limitedEnergy * carbonIntensity + limitedEmbodied);
    if (limitedCarbonOut) limitedCarbonOut[row] = limitedCarbon;
  }
}

/** What evaluation needs to know of "A run at lower power": units, their factors and operands. */
export const limitedRunGraph: Graph<LimitedRunInputs, LimitedRunQuantities> = {
  name: 'limitedRun',
  kernel: limitedRun,
  columns: limitedRunColumns,
  inputs: {
    duration: ['h', 3600],
    itEnergy: ['MWh_it', 3600000000],
    facilityEnergy: ['MWh_fac', 3600000000],
    embodiedCarbon: ['tCO2e', 1000000],
    carbonIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
    speedShare: ['1', 1],
    drawShare: ['1', 1],
  },
  equations: {
    limitedTime: ['h', 3600, 'duration speedShare'],
    limitedItEnergy: ['MWh_it', 3600000000, 'itEnergy drawShare speedShare'],
    limitedEnergy: ['MWh_fac', 3600000000, 'facilityEnergy drawShare speedShare'],
    limitedEmbodied: ['tCO2e', 1000000, 'embodiedCarbon speedShare'],
    limitedCarbon: ['tCO2e', 1000000, 'limitedEnergy carbonIntensity limitedEmbodied'],
  },
};
