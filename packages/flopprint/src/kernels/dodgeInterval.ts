// GENERATED from the equation set "dodgeInterval" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Dodge et al. 2022: emissions of an interval", in coherent base units. */
export interface DodgeIntervalInputs {
  /** Energy in the interval, in J_fac. */
  readonly facilityEnergy: number;
  /** Marginal carbon intensity in the interval, in gCO2e_marg/J_fac. */
  readonly marginalIntensity: number;
}

/** Quantities of "Dodge et al. 2022: emissions of an interval", in coherent base units. */
export interface DodgeIntervalQuantities {
  /** Marginal carbon, in gCO2e_marg. Source: dodge-2022. */
  readonly marginalCarbon: number;
}

/** "Dodge et al. 2022: emissions of an interval": a stated quantity replaces its formula. */
export function dodgeInterval(input: DodgeIntervalInputs, stated?: Partial<DodgeIntervalQuantities>): DodgeIntervalQuantities {
  if (stated) return dodgeIntervalStated(input, stated);
  const { facilityEnergy, marginalIntensity } = input;
  const marginalCarbon = (facilityEnergy * marginalIntensity);
  return { marginalCarbon };
}

function dodgeIntervalStated(input: DodgeIntervalInputs, stated: Partial<DodgeIntervalQuantities>): DodgeIntervalQuantities {
  const { facilityEnergy, marginalIntensity } = input;
  const marginalCarbon = stated.marginalCarbon ?? (facilityEnergy * marginalIntensity);
  return { marginalCarbon };
}

/** "Dodge et al. 2022: emissions of an interval" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function dodgeIntervalColumns(
  length: number,
  input: Columns<DodgeIntervalInputs>,
  stated: Partial<Columns<DodgeIntervalQuantities>>,
  output: Partial<Columns<DodgeIntervalQuantities>>,
): void {
  const facilityEnergyColumn = input.facilityEnergy;
  const facilityEnergyVaries = facilityEnergyColumn.length !== 1;
  let facilityEnergy = facilityEnergyColumn[0]!;
  const marginalIntensityColumn = input.marginalIntensity;
  const marginalIntensityVaries = marginalIntensityColumn.length !== 1;
  let marginalIntensity = marginalIntensityColumn[0]!;
  const marginalCarbonColumn = stated.marginalCarbon;
  const marginalCarbonVaries = marginalCarbonColumn?.length !== 1;
  const marginalCarbonOut = output.marginalCarbon;
  for (let row = 0; row < length; row++) {
    if (facilityEnergyVaries) facilityEnergy = facilityEnergyColumn[row]!;
    if (marginalIntensityVaries) marginalIntensity = marginalIntensityColumn[row]!;
    const marginalCarbon = marginalCarbonColumn ? marginalCarbonColumn[marginalCarbonVaries ? row : 0]! : (facilityEnergy * marginalIntensity);
    if (marginalCarbonOut) marginalCarbonOut[row] = marginalCarbon;
  }
}

/** What evaluation needs to know of "Dodge et al. 2022: emissions of an interval": units, their factors and operands. */
export const dodgeIntervalGraph: Graph<DodgeIntervalInputs, DodgeIntervalQuantities> = {
  name: 'dodgeInterval',
  kernel: dodgeInterval,
  columns: dodgeIntervalColumns,
  inputs: {
    facilityEnergy: ['kWh_fac', 3600000],
    marginalIntensity: ['gCO2e_marg/kWh_fac', 2.7777777777777776e-7],
  },
  equations: {
    marginalCarbon: ['gCO2e_marg', 1, 'facilityEnergy marginalIntensity'],
  },
};
