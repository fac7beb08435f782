// GENERATED from the equation set "plannedRun" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "A run whose hours are chosen", in coherent base units. */
export interface PlannedRunInputs {
  /** Energy drawn by the data centre, in J_fac. */
  readonly facilityEnergy: number;
  /** Energy of the machines, in J_it. */
  readonly itEnergy: number;
  /** Embodied carbon, in gCO2e. */
  readonly embodiedCarbon: number;
  /** Wall-clock time at full power, in s. */
  readonly duration: number;
  /** Energy of the plan, of that at full power. */
  readonly energyShare: number;
  /** Carbon intensity over the hours of the plan, weighted by power, in gCO2e/J_fac. */
  readonly plannedIntensity: number;
  /** Water of electricity over the hours of the plan, weighted by power, in m3_con/J_fac. */
  readonly plannedEwif: number;
  /** WUE, water of cooling, in m3_con/J_it. */
  readonly wue: number;
  /** Time that lower power adds, in s. */
  readonly slowedTime: number;
  /** Time between the first hour and the last in which nothing runs, in s. */
  readonly waitingTime: number;
  /** Carbon intensity over the hours of waiting, in gCO2e/J_fac. */
  readonly waitingIntensity: number;
  /** Power of an idle machine, as a share of its power at work. */
  readonly idlePowerShare: number;
}

/** Quantities of "A run whose hours are chosen", in coherent base units. */
export interface PlannedRunQuantities {
  /** Energy drawn by the data centre under the plan, in J_fac. Source: dodge-2022. */
  readonly plannedEnergy: number;
  /** Carbon of the electricity of these hours, in gCO2e. Source: dodge-2022. */
  readonly plannedElectricity: number;
  /** Embodied carbon while the machines work, in gCO2e. Source: dodge-2022. */
  readonly plannedEmbodied: number;
  /** Carbon under the plan, machines free for others while it waits, in gCO2e. Source: dodge-2022. */
  readonly plannedCarbon: number;
  /** Carbon of machines that are held and idle, in gCO2e. Source: dodge-2022. */
  readonly waitingCarbon: number;
  /** Carbon under the plan, machines held while it waits, in gCO2e. Source: dodge-2022. */
  readonly heldCarbon: number;
  /** Water consumed under the plan, in m3_con. Source: li-2023-v5. */
  readonly plannedWater: number;
}

/** "A run whose hours are chosen": a stated quantity replaces its formula. */
export function plannedRun(input: PlannedRunInputs, stated?: Partial<PlannedRunQuantities>): PlannedRunQuantities {
  if (stated) return plannedRunStated(input, stated);
  const { facilityEnergy, itEnergy, embodiedCarbon, duration, energyShare, plannedIntensity, plannedEwif, wue, slowedTime, waitingTime, waitingIntensity, idlePowerShare } = input;
  const plannedEnergy = (facilityEnergy * energyShare);
  const plannedElectricity = (plannedEnergy * plannedIntensity);
  const plannedEmbodied = (embodiedCarbon * (duration + slowedTime) / duration);
  const plannedCarbon = (plannedElectricity + plannedEmbodied);
  const waitingCarbon = (facilityEnergy * idlePowerShare * waitingTime / duration * waitingIntensity + embodiedCarbon * waitingTime / duration);
  const heldCarbon = (plannedCarbon + waitingCarbon);
  const plannedWater = (itEnergy * energyShare * wue + plannedEnergy * plannedEwif);
  return { plannedEnergy, plannedElectricity, plannedEmbodied, plannedCarbon, waitingCarbon, heldCarbon, plannedWater };
}

function plannedRunStated(input: PlannedRunInputs, stated: Partial<PlannedRunQuantities>): PlannedRunQuantities {
  const { facilityEnergy, itEnergy, embodiedCarbon, duration, energyShare, plannedIntensity, plannedEwif, wue, slowedTime, waitingTime, waitingIntensity, idlePowerShare } = input;
  const plannedEnergy = stated.plannedEnergy ?? (facilityEnergy * energyShare);
  const plannedElectricity = stated.plannedElectricity ?? (plannedEnergy * plannedIntensity);
  const plannedEmbodied = stated.plannedEmbodied ?? (embodiedCarbon * (duration + slowedTime) / duration);
  const plannedCarbon = stated.plannedCarbon ?? (plannedElectricity + plannedEmbodied);
  const waitingCarbon = stated.waitingCarbon ?? (facilityEnergy * idlePowerShare * waitingTime / duration * waitingIntensity + embodiedCarbon * waitingTime / duration);
  const heldCarbon = stated.heldCarbon ?? (plannedCarbon + waitingCarbon);
  const plannedWater = stated.plannedWater ?? (itEnergy * energyShare * wue + plannedEnergy * plannedEwif);
  return { plannedEnergy, plannedElectricity, plannedEmbodied, plannedCarbon, waitingCarbon, heldCarbon, plannedWater };
}

/** "A run whose hours are chosen" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function plannedRunColumns(
  length: number,
  input: Columns<PlannedRunInputs>,
  stated: Partial<Columns<PlannedRunQuantities>>,
  output: Partial<Columns<PlannedRunQuantities>>,
): void {
  const facilityEnergyColumn = input.facilityEnergy;
  const facilityEnergyVaries = facilityEnergyColumn.length !== 1;
  let facilityEnergy = facilityEnergyColumn[0]!;
  const itEnergyColumn = input.itEnergy;
  const itEnergyVaries = itEnergyColumn.length !== 1;
  let itEnergy = itEnergyColumn[0]!;
  const embodiedCarbonColumn = input.embodiedCarbon;
  const embodiedCarbonVaries = embodiedCarbonColumn.length !== 1;
  let embodiedCarbon = embodiedCarbonColumn[0]!;
  const durationColumn = input.duration;
  const durationVaries = durationColumn.length !== 1;
  let duration = durationColumn[0]!;
  const energyShareColumn = input.energyShare;
  const energyShareVaries = energyShareColumn.length !== 1;
  let energyShare = energyShareColumn[0]!;
  const plannedIntensityColumn = input.plannedIntensity;
  const plannedIntensityVaries = plannedIntensityColumn.length !== 1;
  let plannedIntensity = plannedIntensityColumn[0]!;
  const plannedEwifColumn = input.plannedEwif;
  const plannedEwifVaries = plannedEwifColumn.length !== 1;
  let plannedEwif = plannedEwifColumn[0]!;
  const wueColumn = input.wue;
  const wueVaries = wueColumn.length !== 1;
  let wue = wueColumn[0]!;
  const slowedTimeColumn = input.slowedTime;
  const slowedTimeVaries = slowedTimeColumn.length !== 1;
  let slowedTime = slowedTimeColumn[0]!;
  const waitingTimeColumn = input.waitingTime;
  const waitingTimeVaries = waitingTimeColumn.length !== 1;
  let waitingTime = waitingTimeColumn[0]!;
  const waitingIntensityColumn = input.waitingIntensity;
  const waitingIntensityVaries = waitingIntensityColumn.length !== 1;
  let waitingIntensity = waitingIntensityColumn[0]!;
  const idlePowerShareColumn = input.idlePowerShare;
  const idlePowerShareVaries = idlePowerShareColumn.length !== 1;
  let idlePowerShare = idlePowerShareColumn[0]!;
  const plannedEnergyColumn = stated.plannedEnergy;
  const plannedEnergyVaries = plannedEnergyColumn?.length !== 1;
  const plannedEnergyOut = output.plannedEnergy;
  const plannedElectricityColumn = stated.plannedElectricity;
  const plannedElectricityVaries = plannedElectricityColumn?.length !== 1;
  const plannedElectricityOut = output.plannedElectricity;
  const plannedEmbodiedColumn = stated.plannedEmbodied;
  const plannedEmbodiedVaries = plannedEmbodiedColumn?.length !== 1;
  const plannedEmbodiedOut = output.plannedEmbodied;
  const plannedCarbonColumn = stated.plannedCarbon;
  const plannedCarbonVaries = plannedCarbonColumn?.length !== 1;
  const plannedCarbonOut = output.plannedCarbon;
  const waitingCarbonColumn = stated.waitingCarbon;
  const waitingCarbonVaries = waitingCarbonColumn?.length !== 1;
  const waitingCarbonOut = output.waitingCarbon;
  const heldCarbonColumn = stated.heldCarbon;
  const heldCarbonVaries = heldCarbonColumn?.length !== 1;
  const heldCarbonOut = output.heldCarbon;
  const plannedWaterColumn = stated.plannedWater;
  const plannedWaterVaries = plannedWaterColumn?.length !== 1;
  const plannedWaterOut = output.plannedWater;
  for (let row = 0; row < length; row++) {
    if (facilityEnergyVaries) facilityEnergy = facilityEnergyColumn[row]!;
    if (itEnergyVaries) itEnergy = itEnergyColumn[row]!;
    if (embodiedCarbonVaries) embodiedCarbon = embodiedCarbonColumn[row]!;
    if (durationVaries) duration = durationColumn[row]!;
    if (energyShareVaries) energyShare = energyShareColumn[row]!;
    if (plannedIntensityVaries) plannedIntensity = plannedIntensityColumn[row]!;
    if (plannedEwifVaries) plannedEwif = plannedEwifColumn[row]!;
    if (wueVaries) wue = wueColumn[row]!;
    if (slowedTimeVaries) slowedTime = slowedTimeColumn[row]!;
    if (waitingTimeVaries) waitingTime = waitingTimeColumn[row]!;
    if (waitingIntensityVaries) waitingIntensity = waitingIntensityColumn[row]!;
    if (idlePowerShareVaries) idlePowerShare = idlePowerShareColumn[row]!;
    const plannedEnergy = plannedEnergyColumn ? plannedEnergyColumn[plannedEnergyVaries ? row : 0]! : (facilityEnergy * energyShare);
    if (plannedEnergyOut) plannedEnergyOut[row] = plannedEnergy;
    const plannedElectricity = plannedElectricityColumn ? plannedElectricityColumn[plannedElectricityVaries ? row : 0]! : (plannedEnergy * plannedIntensity);
    if (plannedElectricityOut) plannedElectricityOut[row] = plannedElectricity;
    const plannedEmbodied = plannedEmbodiedColumn ? plannedEmbodiedColumn[plannedEmbodiedVaries ? row : 0]! : (embodiedCarbon * (duration + slowedTime) / duration);
    if (plannedEmbodiedOut) plannedEmbodiedOut[row] = plannedEmbodied;
    const plannedCarbon = plannedCarbonColumn ? plannedCarbonColumn[plannedCarbonVaries ? row : 0]! : (plannedElectricity + plannedEmbodied);
    if (plannedCarbonOut) plannedCarbonOut[row] = plannedCarbon;
    const waitingCarbon = waitingCarbonColumn ? waitingCarbonColumn[waitingCarbonVaries ? row : 0]! : (facilityEnergy * idlePowerShare * waitingTime / duration * waitingIntensity + embodiedCarbon * waitingTime / duration);
    if (waitingCarbonOut) waitingCarbonOut[row] = waitingCarbon;
    const heldCarbon = heldCarbonColumn ? heldCarbonColumn[heldCarbonVaries ? row : 0]! : (plannedCarbon + waitingCarbon);
    if (heldCarbonOut) heldCarbonOut[row] = heldCarbon;
    const plannedWater = plannedWaterColumn ? plannedWaterColumn[plannedWaterVaries ? row : 0]! : (itEnergy * energyShare * wue + plannedEnergy * plannedEwif);
    if (plannedWaterOut) plannedWaterOut[row] = plannedWater;
  }
}

/** What evaluation needs to know of "A run whose hours are chosen": units, their factors and operands. */
export const plannedRunGraph: Graph<PlannedRunInputs, PlannedRunQuantities> = {
  name: 'plannedRun',
  kernel: plannedRun,
  columns: plannedRunColumns,
  inputs: {
    facilityEnergy: ['MWh_fac', 3600000000],
    itEnergy: ['MWh_it', 3600000000],
    embodiedCarbon: ['tCO2e', 1000000],
    duration: ['h', 3600],
    energyShare: ['1', 1],
    plannedIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
    plannedEwif: ['L_con/kWh_fac', 2.7777777777777777e-10],
    wue: ['L_con/kWh_it', 2.7777777777777777e-10],
    slowedTime: ['h', 3600],
    waitingTime: ['h', 3600],
    waitingIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
    idlePowerShare: ['1', 1],
  },
  equations: {
    plannedEnergy: ['MWh_fac', 3600000000, 'facilityEnergy energyShare'],
    plannedElectricity: ['tCO2e', 1000000, 'plannedEnergy plannedIntensity'],
    plannedEmbodied: ['tCO2e', 1000000, 'embodiedCarbon duration slowedTime'],
    plannedCarbon: ['tCO2e', 1000000, 'plannedElectricity plannedEmbodied'],
    waitingCarbon: ['tCO2e', 1000000, 'facilityEnergy idlePowerShare waitingTime duration waitingIntensity embodiedCarbon'],
    heldCarbon: ['tCO2e', 1000000, 'plannedCarbon waitingCarbon'],
    plannedWater: ['m3_con', 1, 'itEnergy energyShare wue plannedEnergy plannedEwif'],
  },
};
