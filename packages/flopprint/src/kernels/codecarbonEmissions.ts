// GENERATED from the equation set "codecarbonEmissions" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "CodeCarbon: emissions", in coherent base units. */
export interface CodecarbonEmissionsInputs {
  /** Energy of the machine, in J_it. */
  readonly itEnergy: number;
  /** Power usage effectiveness (PUE), in J_fac/J_it. */
  readonly pue: number;
  /** Carbon intensity of the grid, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
}

/** Quantities of "CodeCarbon: emissions", in coherent base units. */
export interface CodecarbonEmissionsQuantities {
  /** Energy with the overhead of the data centre, in J_fac. Source: codecarbon. */
  readonly facilityEnergy: number;
  /** Carbon, in gCO2e. Source: codecarbon. */
  readonly operationalCarbon: number;
}

/** "CodeCarbon: emissions": a stated quantity replaces its formula. */
export function codecarbonEmissions(input: CodecarbonEmissionsInputs, stated?: Partial<CodecarbonEmissionsQuantities>): CodecarbonEmissionsQuantities {
  if (stated) return codecarbonEmissionsStated(input, stated);
  const { itEnergy, pue, carbonIntensity } = input;
  const facilityEnergy = (itEnergy * pue);
  const operationalCarbon = (facilityEnergy * carbonIntensity);
  return { facilityEnergy, operationalCarbon };
}

function codecarbonEmissionsStated(input: CodecarbonEmissionsInputs, stated: Partial<CodecarbonEmissionsQuantities>): CodecarbonEmissionsQuantities {
  const { itEnergy, pue, carbonIntensity } = input;
  const facilityEnergy = stated.facilityEnergy ?? (itEnergy * pue);
  const operationalCarbon = stated.operationalCarbon ?? (facilityEnergy * carbonIntensity);
  return { facilityEnergy, operationalCarbon };
}

/** "CodeCarbon: emissions" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function codecarbonEmissionsColumns(
  length: number,
  input: Columns<CodecarbonEmissionsInputs>,
  stated: Partial<Columns<CodecarbonEmissionsQuantities>>,
  output: Partial<Columns<CodecarbonEmissionsQuantities>>,
): void {
  const itEnergyColumn = input.itEnergy;
  const itEnergyVaries = itEnergyColumn.length !== 1;
  let itEnergy = itEnergyColumn[0]!;
  const pueColumn = input.pue;
  const pueVaries = pueColumn.length !== 1;
  let pue = pueColumn[0]!;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn.length !== 1;
  let carbonIntensity = carbonIntensityColumn[0]!;
  const facilityEnergyColumn = stated.facilityEnergy;
  const facilityEnergyVaries = facilityEnergyColumn?.length !== 1;
  const facilityEnergyOut = output.facilityEnergy;
  const operationalCarbonColumn = stated.operationalCarbon;
  const operationalCarbonVaries = operationalCarbonColumn?.length !== 1;
  const operationalCarbonOut = output.operationalCarbon;
  for (let row = 0; row < length; row++) {
    if (itEnergyVaries) itEnergy = itEnergyColumn[row]!;
    if (pueVaries) pue = pueColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    const facilityEnergy = facilityEnergyColumn ? facilityEnergyColumn[facilityEnergyVaries ? row : 0]! : (itEnergy * pue);
    if (facilityEnergyOut) facilityEnergyOut[row] = facilityEnergy;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[operationalCarbonVaries ? row : 0]! : (facilityEnergy * carbonIntensity);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
  }
}

/** What evaluation needs to know of "CodeCarbon: emissions": units, their factors and operands. */
export const codecarbonEmissionsGraph: Graph<CodecarbonEmissionsInputs, CodecarbonEmissionsQuantities> = {
  name: 'codecarbonEmissions',
  kernel: codecarbonEmissions,
  columns: codecarbonEmissionsColumns,
  inputs: {
    itEnergy: ['kWh_it', 3600000],
    pue: ['kWh_fac/kWh_it', 1],
    carbonIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
  },
  equations: {
    facilityEnergy: ['kWh_fac', 3600000, 'itEnergy pue'],
    operationalCarbon: ['kgCO2e', 1000, 'facilityEnergy carbonIntensity'],
  },
};
