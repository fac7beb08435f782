// GENERATED from the equation set "landauerLimit" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';
import { log } from '../portableMath.ts';

/** Inputs of "Landauer limit", in coherent base units. */
export interface LandauerLimitInputs {
  /** Temperature, in K. */
  readonly temperature: number;
  /** Boltzmann constant, for each bit, in J/B/K. */
  readonly boltzmann: number;
  /** Information written, in B. */
  readonly bits: number;
}

/** Quantities of "Landauer limit", in coherent base units. */
export interface LandauerLimitQuantities {
  /** Least energy of one bit, in J/B. Source: landauer-1961. */
  readonly energyPerBit: number;
  /** Least energy, in J. Source: landauer-1961. */
  readonly energy: number;
}

/** "Landauer limit": a stated quantity replaces its formula. */
export function landauerLimit(input: LandauerLimitInputs, stated?: Partial<LandauerLimitQuantities>): LandauerLimitQuantities {
  if (stated) return landauerLimitStated(input, stated);
  const { temperature, boltzmann, bits } = input;
  const energyPerBit = (boltzmann * temperature * log(2));
  const energy = (bits * energyPerBit);
  return { energyPerBit, energy };
}

function landauerLimitStated(input: LandauerLimitInputs, stated: Partial<LandauerLimitQuantities>): LandauerLimitQuantities {
  const { temperature, boltzmann, bits } = input;
  const energyPerBit = stated.energyPerBit ?? (boltzmann * temperature * log(2));
  const energy = stated.energy ?? (bits * energyPerBit);
  return { energyPerBit, energy };
}

/** "Landauer limit" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function landauerLimitColumns(
  length: number,
  input: Columns<LandauerLimitInputs>,
  stated: Partial<Columns<LandauerLimitQuantities>>,
  output: Partial<Columns<LandauerLimitQuantities>>,
): void {
  const temperatureColumn = input.temperature;
  const temperatureVaries = temperatureColumn.length !== 1;
  let temperature = temperatureColumn[0]!;
  const boltzmannColumn = input.boltzmann;
  const boltzmannVaries = boltzmannColumn.length !== 1;
  let boltzmann = boltzmannColumn[0]!;
  const bitsColumn = input.bits;
  const bitsVaries = bitsColumn.length !== 1;
  let bits = bitsColumn[0]!;
  const energyPerBitColumn = stated.energyPerBit;
  const energyPerBitVaries = energyPerBitColumn?.length !== 1;
  const energyPerBitOut = output.energyPerBit;
  const energyColumn = stated.energy;
  const energyVaries = energyColumn?.length !== 1;
  const energyOut = output.energy;
  for (let row = 0; row < length; row++) {
    if (temperatureVaries) temperature = temperatureColumn[row]!;
    if (boltzmannVaries) boltzmann = boltzmannColumn[row]!;
    if (bitsVaries) bits = bitsColumn[row]!;
    const energyPerBit = energyPerBitColumn ? energyPerBitColumn[energyPerBitVaries ? row : 0]! : (boltzmann * temperature * log(2));
    if (energyPerBitOut) energyPerBitOut[row] = energyPerBit;
    const energy = energyColumn ? energyColumn[energyVaries ? row : 0]! : (bits * energyPerBit);
    if (energyOut) energyOut[row] = energy;
  }
}

/** What evaluation needs to know of "Landauer limit": units, their factors and operands. */
export const landauerLimitGraph: Graph<LandauerLimitInputs, LandauerLimitQuantities> = {
  name: 'landauerLimit',
  kernel: landauerLimit,
  columns: landauerLimitColumns,
  inputs: {
    temperature: ['K', 1],
    boltzmann: ['J/K/bit', 8],
    bits: ['bit', 0.125],
  },
  equations: {
    energyPerBit: ['J/bit', 8, 'boltzmann temperature'],
    energy: ['J', 1, 'bits energyPerBit'],
  },
};
