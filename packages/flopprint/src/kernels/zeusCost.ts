// GENERATED from the equation set "zeusCost" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Zeus: cost of energy and time", in coherent base units. */
export interface ZeusCostInputs {
  /** Weight of energy. */
  readonly energyWeight: number;
  /** Energy, in J_it. */
  readonly itEnergy: number;
  /** Highest power limit, in J_it/s. */
  readonly largestPower: number;
  /** Time, in s. */
  readonly duration: number;
}

/** Quantities of "Zeus: cost of energy and time", in coherent base units. */
export interface ZeusCostQuantities {
  /** Cost, in J_it. Source: you-2023-zeus. */
  readonly cost: number;
}

/** "Zeus: cost of energy and time": a stated quantity replaces its formula. */
export function zeusCost(input: ZeusCostInputs, stated?: Partial<ZeusCostQuantities>): ZeusCostQuantities {
  if (stated) return zeusCostStated(input, stated);
  const { energyWeight, itEnergy, largestPower, duration } = input;
  const cost = (energyWeight * itEnergy + (1 - energyWeight) * largestPower * duration);
  return { cost };
}

function zeusCostStated(input: ZeusCostInputs, stated: Partial<ZeusCostQuantities>): ZeusCostQuantities {
  const { energyWeight, itEnergy, largestPower, duration } = input;
  const cost = stated.cost ?? (energyWeight * itEnergy + (1 - energyWeight) * largestPower * duration);
  return { cost };
}

/** "Zeus: cost of energy and time" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function zeusCostColumns(
  length: number,
  input: Columns<ZeusCostInputs>,
  stated: Partial<Columns<ZeusCostQuantities>>,
  output: Partial<Columns<ZeusCostQuantities>>,
): void {
  const energyWeightColumn = input.energyWeight;
  const energyWeightVaries = energyWeightColumn.length !== 1;
  let energyWeight = energyWeightColumn[0]!;
  const itEnergyColumn = input.itEnergy;
  const itEnergyVaries = itEnergyColumn.length !== 1;
  let itEnergy = itEnergyColumn[0]!;
  const largestPowerColumn = input.largestPower;
  const largestPowerVaries = largestPowerColumn.length !== 1;
  let largestPower = largestPowerColumn[0]!;
  const durationColumn = input.duration;
  const durationVaries = durationColumn.length !== 1;
  let duration = durationColumn[0]!;
  const costColumn = stated.cost;
  const costVaries = costColumn?.length !== 1;
  const costOut = output.cost;
  for (let row = 0; row < length; row++) {
    if (energyWeightVaries) energyWeight = energyWeightColumn[row]!;
    if (itEnergyVaries) itEnergy = itEnergyColumn[row]!;
    if (largestPowerVaries) largestPower = largestPowerColumn[row]!;
    if (durationVaries) duration = durationColumn[row]!;
    const cost = costColumn ? costColumn[costVaries ? row : 0]! : (energyWeight * itEnergy + (1 - energyWeight) * largestPower * duration);
    if (costOut) costOut[row] = cost;
  }
}

/** What evaluation needs to know of "Zeus: cost of energy and time": units, their factors and operands. */
export const zeusCostGraph: Graph<ZeusCostInputs, ZeusCostQuantities> = {
  name: 'zeusCost',
  kernel: zeusCost,
  columns: zeusCostColumns,
  inputs: {
    energyWeight: ['1', 1],
    itEnergy: ['J_it', 1],
    largestPower: ['W_it', 1],
    duration: ['s', 1],
  },
  equations: {
    cost: ['J_it', 1, 'energyWeight itEnergy largestPower duration'],
  },
};
