// GENERATED from the equation set "marginal" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Marginal carbon", in coherent base units. */
export interface MarginalInputs {
  /** Energy drawn by the data centre, all phases, in J_fac. */
  readonly facilityEnergy: number;
  /** Marginal carbon intensity of the grid, in gCO2e_marg/J_fac. */
  readonly marginalIntensity: number;
}

/** Quantities of "Marginal carbon", in coherent base units. */
export interface MarginalQuantities {
  /** Carbon of the electricity, marginal, in gCO2e_marg. Source: dodge-2022. */
  readonly marginalCarbon: number;
}

/** "Marginal carbon": a stated quantity replaces its formula. */
export function marginal(input: MarginalInputs, stated?: Partial<MarginalQuantities>): MarginalQuantities {
  if (stated) return marginalStated(input, stated);
  const { facilityEnergy, marginalIntensity } = input;
  const marginalCarbon = (facilityEnergy * marginalIntensity);
  return { marginalCarbon };
}

function marginalStated(input: MarginalInputs, stated: Partial<MarginalQuantities>): MarginalQuantities {
  const { facilityEnergy, marginalIntensity } = input;
  const marginalCarbon = stated.marginalCarbon ?? (facilityEnergy * marginalIntensity);
  return { marginalCarbon };
}

/** "Marginal carbon" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function marginalColumns(
  length: number,
  input: Columns<MarginalInputs>,
  stated: Partial<Columns<MarginalQuantities>>,
  output: Partial<Columns<MarginalQuantities>>,
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

/** What evaluation needs to know of "Marginal carbon": units, their factors and operands. */
export const marginalGraph: Graph<MarginalInputs, MarginalQuantities> = {
  name: 'marginal',
  kernel: marginal,
  columns: marginalColumns,
  inputs: {
    facilityEnergy: ['MWh_fac', 3600000000],
    marginalIntensity: ['gCO2e_marg/kWh_fac', 2.7777777777777776e-7],
  },
  equations: {
    marginalCarbon: ['tCO2e_marg', 1000000, 'facilityEnergy marginalIntensity'],
  },
};
