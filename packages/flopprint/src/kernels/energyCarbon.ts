// GENERATED from the equation set "energyCarbon" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Carbon of metered energy", in coherent base units. */
export interface EnergyCarbonInputs {
  /** Energy drawn by the data centre, in J_fac. */
  readonly facilityEnergy: number;
  /** Carbon intensity of the grid, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
}

/** Quantities of "Carbon of metered energy", in coherent base units. */
export interface EnergyCarbonQuantities {
  /** Carbon of the electricity, in gCO2e. Source: du-2021-glam. */
  readonly operationalCarbon: number;
}

/** "Carbon of metered energy": a stated quantity replaces its formula. */
export function energyCarbon(input: EnergyCarbonInputs, stated?: Partial<EnergyCarbonQuantities>): EnergyCarbonQuantities {
  if (stated) return energyCarbonStated(input, stated);
  const { facilityEnergy, carbonIntensity } = input;
  const operationalCarbon = (facilityEnergy * carbonIntensity);
  return { operationalCarbon };
}

function energyCarbonStated(input: EnergyCarbonInputs, stated: Partial<EnergyCarbonQuantities>): EnergyCarbonQuantities {
  const { facilityEnergy, carbonIntensity } = input;
  const operationalCarbon = stated.operationalCarbon ?? (facilityEnergy * carbonIntensity);
  return { operationalCarbon };
}

/** "Carbon of metered energy" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function energyCarbonColumns(
  length: number,
  input: Columns<EnergyCarbonInputs>,
  stated: Partial<Columns<EnergyCarbonQuantities>>,
  output: Partial<Columns<EnergyCarbonQuantities>>,
): void {
  const facilityEnergyColumn = input.facilityEnergy;
  const facilityEnergyVaries = facilityEnergyColumn.length !== 1;
  let facilityEnergy = facilityEnergyColumn[0]!;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn.length !== 1;
  let carbonIntensity = carbonIntensityColumn[0]!;
  const operationalCarbonColumn = stated.operationalCarbon;
  const operationalCarbonVaries = operationalCarbonColumn?.length !== 1;
  const operationalCarbonOut = output.operationalCarbon;
  for (let row = 0; row < length; row++) {
    if (facilityEnergyVaries) facilityEnergy = facilityEnergyColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[operationalCarbonVaries ? row : 0]! : (facilityEnergy * carbonIntensity);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
  }
}

/** What evaluation needs to know of "Carbon of metered energy": units, their factors and operands. */
export const energyCarbonGraph: Graph<EnergyCarbonInputs, EnergyCarbonQuantities> = {
  name: 'energyCarbon',
  kernel: energyCarbon,
  columns: energyCarbonColumns,
  inputs: {
    facilityEnergy: ['MWh_fac', 3600000000],
    carbonIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
  },
  equations: {
    operationalCarbon: ['tCO2e', 1000000, 'facilityEnergy carbonIntensity'],
  },
};
