// GENERATED from the equation set "hourlyCarbon" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Carbon by the hour", in coherent base units. */
export interface HourlyCarbonInputs {
  /** Energy drawn by the data centre, in J_fac. */
  readonly facilityEnergy: number;
  /** Carbon intensity over the hours of the run, in gCO2e/J_fac. */
  readonly hourlyIntensity: number;
}

/** Quantities of "Carbon by the hour", in coherent base units. */
export interface HourlyCarbonQuantities {
  /** Carbon of the electricity of these hours, in gCO2e. Source: dodge-2022. */
  readonly hourlyCarbon: number;
}

/** "Carbon by the hour": a stated quantity replaces its formula. */
export function hourlyCarbon(input: HourlyCarbonInputs, stated?: Partial<HourlyCarbonQuantities>): HourlyCarbonQuantities {
  if (stated) return hourlyCarbonStated(input, stated);
  const { facilityEnergy, hourlyIntensity } = input;
  const hourlyCarbon = (facilityEnergy * hourlyIntensity);
  return { hourlyCarbon };
}

function hourlyCarbonStated(input: HourlyCarbonInputs, stated: Partial<HourlyCarbonQuantities>): HourlyCarbonQuantities {
  const { facilityEnergy, hourlyIntensity } = input;
  const hourlyCarbon = stated.hourlyCarbon ?? (facilityEnergy * hourlyIntensity);
  return { hourlyCarbon };
}

/** "Carbon by the hour" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function hourlyCarbonColumns(
  length: number,
  input: Columns<HourlyCarbonInputs>,
  stated: Partial<Columns<HourlyCarbonQuantities>>,
  output: Partial<Columns<HourlyCarbonQuantities>>,
): void {
  const facilityEnergyColumn = input.facilityEnergy;
  const facilityEnergyVaries = facilityEnergyColumn.length !== 1;
  let facilityEnergy = facilityEnergyColumn[0]!;
  const hourlyIntensityColumn = input.hourlyIntensity;
  const hourlyIntensityVaries = hourlyIntensityColumn.length !== 1;
  let hourlyIntensity = hourlyIntensityColumn[0]!;
  const hourlyCarbonColumn = stated.hourlyCarbon;
  const hourlyCarbonVaries = hourlyCarbonColumn?.length !== 1;
  const hourlyCarbonOut = output.hourlyCarbon;
  for (let row = 0; row < length; row++) {
    if (facilityEnergyVaries) facilityEnergy = facilityEnergyColumn[row]!;
    if (hourlyIntensityVaries) hourlyIntensity = hourlyIntensityColumn[row]!;
    const hourlyCarbon = hourlyCarbonColumn ? hourlyCarbonColumn[hourlyCarbonVaries ? row : 0]! : (facilityEnergy * hourlyIntensity);
    if (hourlyCarbonOut) hourlyCarbonOut[row] = hourlyCarbon;
  }
}

/** What evaluation needs to know of "Carbon by the hour": units, their factors and operands. */
export const hourlyCarbonGraph: Graph<HourlyCarbonInputs, HourlyCarbonQuantities> = {
  name: 'hourlyCarbon',
  kernel: hourlyCarbon,
  columns: hourlyCarbonColumns,
  inputs: {
    facilityEnergy: ['MWh_fac', 3600000000],
    hourlyIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
  },
  equations: {
    hourlyCarbon: ['tCO2e', 1000000, 'facilityEnergy hourlyIntensity'],
  },
};
