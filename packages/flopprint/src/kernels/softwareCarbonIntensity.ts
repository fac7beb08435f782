// GENERATED from the equation set "softwareCarbonIntensity" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Software Carbon Intensity", in coherent base units. */
export interface SoftwareCarbonIntensityInputs {
  /** Energy, in J_fac. */
  readonly facilityEnergy: number;
  /** Carbon intensity, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
  /** Carbon of making the hardware, in gCO2e. */
  readonly totalEmbodied: number;
  /** Time for which the hardware is reserved, in s. */
  readonly reservedTime: number;
  /** Expected lifetime of the hardware, in s. */
  readonly expectedLifetime: number;
  /** Resources reserved. */
  readonly reservedResources: number;
  /** Resources in total. */
  readonly totalResources: number;
  /** Functional units. */
  readonly functionalUnits: number;
}

/** Quantities of "Software Carbon Intensity", in coherent base units. */
export interface SoftwareCarbonIntensityQuantities {
  /** Operational carbon, in gCO2e. Source: gsf-sci. */
  readonly operationalCarbon: number;
  /** Embodied carbon, in gCO2e. Source: gsf-sci. */
  readonly embodiedCarbon: number;
  /** Carbon per functional unit, in gCO2e. Source: gsf-sci. */
  readonly intensity: number;
}

/** "Software Carbon Intensity": a stated quantity replaces its formula. */
export function softwareCarbonIntensity(input: SoftwareCarbonIntensityInputs, stated?: Partial<SoftwareCarbonIntensityQuantities>): SoftwareCarbonIntensityQuantities {
  if (stated) return softwareCarbonIntensityStated(input, stated);
  const { facilityEnergy, carbonIntensity, totalEmbodied, reservedTime, expectedLifetime, reservedResources, totalResources, functionalUnits } = input;
  const operationalCarbon = (facilityEnergy * carbonIntensity);
  const embodiedCarbon = (totalEmbodied * reservedTime / expectedLifetime * reservedResources / totalResources);
  const intensity = ((operationalCarbon + embodiedCarbon) / functionalUnits);
  return { operationalCarbon, embodiedCarbon, intensity };
}

function softwareCarbonIntensityStated(input: SoftwareCarbonIntensityInputs, stated: Partial<SoftwareCarbonIntensityQuantities>): SoftwareCarbonIntensityQuantities {
  const { facilityEnergy, carbonIntensity, totalEmbodied, reservedTime, expectedLifetime, reservedResources, totalResources, functionalUnits } = input;
  const operationalCarbon = stated.operationalCarbon ?? (facilityEnergy * carbonIntensity);
  const embodiedCarbon = stated.embodiedCarbon ?? (totalEmbodied * reservedTime / expectedLifetime * reservedResources / totalResources);
  const intensity = stated.intensity ?? ((operationalCarbon + embodiedCarbon) / functionalUnits);
  return { operationalCarbon, embodiedCarbon, intensity };
}

/** "Software Carbon Intensity" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function softwareCarbonIntensityColumns(
  length: number,
  input: Columns<SoftwareCarbonIntensityInputs>,
  stated: Partial<Columns<SoftwareCarbonIntensityQuantities>>,
  output: Partial<Columns<SoftwareCarbonIntensityQuantities>>,
): void {
  const facilityEnergyColumn = input.facilityEnergy;
  const facilityEnergyVaries = facilityEnergyColumn.length !== 1;
  let facilityEnergy = facilityEnergyColumn[0]!;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn.length !== 1;
  let carbonIntensity = carbonIntensityColumn[0]!;
  const totalEmbodiedColumn = input.totalEmbodied;
  const totalEmbodiedVaries = totalEmbodiedColumn.length !== 1;
  let totalEmbodied = totalEmbodiedColumn[0]!;
  const reservedTimeColumn = input.reservedTime;
  const reservedTimeVaries = reservedTimeColumn.length !== 1;
  let reservedTime = reservedTimeColumn[0]!;
  const expectedLifetimeColumn = input.expectedLifetime;
  const expectedLifetimeVaries = expectedLifetimeColumn.length !== 1;
  let expectedLifetime = expectedLifetimeColumn[0]!;
  const reservedResourcesColumn = input.reservedResources;
  const reservedResourcesVaries = reservedResourcesColumn.length !== 1;
  let reservedResources = reservedResourcesColumn[0]!;
  const totalResourcesColumn = input.totalResources;
  const totalResourcesVaries = totalResourcesColumn.length !== 1;
  let totalResources = totalResourcesColumn[0]!;
  const functionalUnitsColumn = input.functionalUnits;
  const functionalUnitsVaries = functionalUnitsColumn.length !== 1;
  let functionalUnits = functionalUnitsColumn[0]!;
  const operationalCarbonColumn = stated.operationalCarbon;
  const operationalCarbonVaries = operationalCarbonColumn?.length !== 1;
  const operationalCarbonOut = output.operationalCarbon;
  const embodiedCarbonColumn = stated.embodiedCarbon;
  const embodiedCarbonVaries = embodiedCarbonColumn?.length !== 1;
  const embodiedCarbonOut = output.embodiedCarbon;
  const intensityColumn = stated.intensity;
  const intensityVaries = intensityColumn?.length !== 1;
  const intensityOut = output.intensity;
  for (let row = 0; row < length; row++) {
    if (facilityEnergyVaries) facilityEnergy = facilityEnergyColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    if (totalEmbodiedVaries) totalEmbodied = totalEmbodiedColumn[row]!;
    if (reservedTimeVaries) reservedTime = reservedTimeColumn[row]!;
    if (expectedLifetimeVaries) expectedLifetime = expectedLifetimeColumn[row]!;
    if (reservedResourcesVaries) reservedResources = reservedResourcesColumn[row]!;
    if (totalResourcesVaries) totalResources = totalResourcesColumn[row]!;
    if (functionalUnitsVaries) functionalUnits = functionalUnitsColumn[row]!;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[operationalCarbonVaries ? row : 0]! : (facilityEnergy * carbonIntensity);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
    const embodiedCarbon = embodiedCarbonColumn ? embodiedCarbonColumn[embodiedCarbonVaries ? row : 0]! : (totalEmbodied * reservedTime / expectedLifetime * reservedResources / totalResources);
    if (embodiedCarbonOut) embodiedCarbonOut[row] = embodiedCarbon;
    const intensity = intensityColumn ? intensityColumn[intensityVaries ? row : 0]! : ((operationalCarbon + embodiedCarbon) / functionalUnits);
    if (intensityOut) intensityOut[row] = intensity;
  }
}

/** What evaluation needs to know of "Software Carbon Intensity": units, their factors and operands. */
export const softwareCarbonIntensityGraph: Graph<SoftwareCarbonIntensityInputs, SoftwareCarbonIntensityQuantities> = {
  name: 'softwareCarbonIntensity',
  kernel: softwareCarbonIntensity,
  columns: softwareCarbonIntensityColumns,
  inputs: {
    facilityEnergy: ['kWh_fac', 3600000],
    carbonIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
    totalEmbodied: ['gCO2e', 1],
    reservedTime: ['h', 3600],
    expectedLifetime: ['h', 3600],
    reservedResources: ['1', 1],
    totalResources: ['1', 1],
    functionalUnits: ['1', 1],
  },
  equations: {
    operationalCarbon: ['gCO2e', 1, 'facilityEnergy carbonIntensity'],
    embodiedCarbon: ['gCO2e', 1, 'totalEmbodied reservedTime expectedLifetime reservedResources totalResources'],
    intensity: ['gCO2e', 1, 'operationalCarbon embodiedCarbon functionalUnits'],
  },
};
