// GENERATED from the equation set "hourlyTotal" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Carbon of a run whose hours are known", in coherent base units. */
export interface HourlyTotalInputs {
  /** Energy drawn by the data centre, in J_fac. */
  readonly facilityEnergy: number;
  /** Carbon intensity of the grid, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
  /** Carbon of the electricity of these hours, in gCO2e. */
  readonly hourlyCarbon: number;
  /** Embodied carbon, in gCO2e. */
  readonly embodiedCarbon: number;
}

/** Quantities of "Carbon of a run whose hours are known", in coherent base units. */
export interface HourlyTotalQuantities {
  /** Carbon of the electricity at the average of the year, in gCO2e. Source: patterson-2021. */
  readonly annualCarbon: number;
  /** Carbon of the electricity, location-based, in gCO2e. Source: dodge-2022. */
  readonly operationalCarbon: number;
  /** Carbon, in gCO2e. Source: patterson-2021. */
  readonly carbon: number;
}

/** "Carbon of a run whose hours are known": a stated quantity replaces its formula. */
export function hourlyTotal(input: HourlyTotalInputs, stated?: Partial<HourlyTotalQuantities>): HourlyTotalQuantities {
  if (stated) return hourlyTotalStated(input, stated);
  const { facilityEnergy, carbonIntensity, hourlyCarbon, embodiedCarbon } = input;
  const annualCarbon = (facilityEnergy * carbonIntensity);
  const operationalCarbon = hourlyCarbon;
  const carbon = (operationalCarbon + embodiedCarbon);
  return { annualCarbon, operationalCarbon, carbon };
}

function hourlyTotalStated(input: HourlyTotalInputs, stated: Partial<HourlyTotalQuantities>): HourlyTotalQuantities {
  const { facilityEnergy, carbonIntensity, hourlyCarbon, embodiedCarbon } = input;
  const annualCarbon = stated.annualCarbon ?? (facilityEnergy * carbonIntensity);
  const operationalCarbon = stated.operationalCarbon ?? hourlyCarbon;
  const carbon = stated.carbon ?? (operationalCarbon + embodiedCarbon);
  return { annualCarbon, operationalCarbon, carbon };
}

/** "Carbon of a run whose hours are known" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function hourlyTotalColumns(
  length: number,
  input: Columns<HourlyTotalInputs>,
  stated: Partial<Columns<HourlyTotalQuantities>>,
  output: Partial<Columns<HourlyTotalQuantities>>,
): void {
  const facilityEnergyColumn = input.facilityEnergy;
  const facilityEnergyVaries = facilityEnergyColumn.length !== 1;
  let facilityEnergy = facilityEnergyColumn[0]!;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn.length !== 1;
  let carbonIntensity = carbonIntensityColumn[0]!;
  const hourlyCarbonColumn = input.hourlyCarbon;
  const hourlyCarbonVaries = hourlyCarbonColumn.length !== 1;
  let hourlyCarbon = hourlyCarbonColumn[0]!;
  const embodiedCarbonColumn = input.embodiedCarbon;
  const embodiedCarbonVaries = embodiedCarbonColumn.length !== 1;
  let embodiedCarbon = embodiedCarbonColumn[0]!;
  const annualCarbonColumn = stated.annualCarbon;
  const annualCarbonVaries = annualCarbonColumn?.length !== 1;
  const annualCarbonOut = output.annualCarbon;
  const operationalCarbonColumn = stated.operationalCarbon;
  const operationalCarbonVaries = operationalCarbonColumn?.length !== 1;
  const operationalCarbonOut = output.operationalCarbon;
  const carbonColumn = stated.carbon;
  const carbonVaries = carbonColumn?.length !== 1;
  const carbonOut = output.carbon;
  for (let row = 0; row < length; row++) {
    if (facilityEnergyVaries) facilityEnergy = facilityEnergyColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    if (hourlyCarbonVaries) hourlyCarbon = hourlyCarbonColumn[row]!;
    if (embodiedCarbonVaries) embodiedCarbon = embodiedCarbonColumn[row]!;
    const annualCarbon = annualCarbonColumn ? annualCarbonColumn[annualCarbonVaries ? row : 0]! : (facilityEnergy * carbonIntensity);
    if (annualCarbonOut) annualCarbonOut[row] = annualCarbon;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[operationalCarbonVaries ? row : 0]! : hourlyCarbon;
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
    const carbon = carbonColumn ? carbonColumn[carbonVaries ? row : 0]! : (operationalCarbon + embodiedCarbon);
    if (carbonOut) carbonOut[row] = carbon;
  }
}

/** What evaluation needs to know of "Carbon of a run whose hours are known": units, their factors and operands. */
export const hourlyTotalGraph: Graph<HourlyTotalInputs, HourlyTotalQuantities> = {
  name: 'hourlyTotal',
  kernel: hourlyTotal,
  columns: hourlyTotalColumns,
  inputs: {
    facilityEnergy: ['MWh_fac', 3600000000],
    carbonIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
    hourlyCarbon: ['tCO2e', 1000000],
    embodiedCarbon: ['tCO2e', 1000000],
  },
  equations: {
    annualCarbon: ['tCO2e', 1000000, 'facilityEnergy carbonIntensity'],
    operationalCarbon: ['tCO2e', 1000000, 'hourlyCarbon'],
    carbon: ['tCO2e', 1000000, 'operationalCarbon embodiedCarbon'],
  },
};
