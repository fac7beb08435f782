// GENERATED from the equation set "morrisonRun" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Morrison et al. 2025: training and making", in coherent base units. */
export interface MorrisonRunInputs {
  /** Energy of the machines, in J_it. */
  readonly itEnergy: number;
  /** Power usage effectiveness (PUE), in J_fac/J_it. */
  readonly pue: number;
  /** Carbon intensity of the grid, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
  /** Water used on site, in m3_con/J_fac. */
  readonly wue: number;
  /** Water of the electricity, in m3_con/J_fac. */
  readonly ewif: number;
  /** Carbon of making a node, in gCO2e/node. */
  readonly nodeEmbodied: number;
  /** Accelerators in a node, in accelerator/node. */
  readonly acceleratorsPerNode: number;
  /** Lifetime, in s. */
  readonly lifetime: number;
  /** Accelerator-hours, in accelerator s. */
  readonly acceleratorHours: number;
}

/** Quantities of "Morrison et al. 2025: training and making", in coherent base units. */
export interface MorrisonRunQuantities {
  /** Energy with the overhead of the data centre, in J_fac. Source: morrison-2025. */
  readonly facilityEnergy: number;
  /** Carbon, in gCO2e. Source: morrison-2025. */
  readonly operationalCarbon: number;
  /** Water per energy, on site and off, in m3_con/J_fac. Source: morrison-2025. */
  readonly waterPerEnergy: number;
  /** Water, in m3_con. Source: morrison-2025. */
  readonly water: number;
  /** Embodied carbon per accelerator-hour, in gCO2e/accelerator/s. Source: morrison-2025. */
  readonly carbonPerHour: number;
  /** Embodied carbon, in gCO2e. Source: morrison-2025. */
  readonly embodiedCarbon: number;
  /** Carbon, in gCO2e. Source: morrison-2025. */
  readonly carbon: number;
}

/** "Morrison et al. 2025: training and making": a stated quantity replaces its formula. */
export function morrisonRun(input: MorrisonRunInputs, stated?: Partial<MorrisonRunQuantities>): MorrisonRunQuantities {
  if (stated) return morrisonRunStated(input, stated);
  const { itEnergy, pue, carbonIntensity, wue, ewif, nodeEmbodied, acceleratorsPerNode, lifetime, acceleratorHours } = input;
  const facilityEnergy = (itEnergy * pue);
  const operationalCarbon = (facilityEnergy * carbonIntensity);
  const waterPerEnergy = (wue + ewif);
  const water = (facilityEnergy * waterPerEnergy);
  const carbonPerHour = (nodeEmbodied / acceleratorsPerNode / lifetime);
  const embodiedCarbon = (carbonPerHour * acceleratorHours);
  const carbon = (operationalCarbon + embodiedCarbon);
  return { facilityEnergy, operationalCarbon, waterPerEnergy, water, carbonPerHour, embodiedCarbon, carbon };
}

function morrisonRunStated(input: MorrisonRunInputs, stated: Partial<MorrisonRunQuantities>): MorrisonRunQuantities {
  const { itEnergy, pue, carbonIntensity, wue, ewif, nodeEmbodied, acceleratorsPerNode, lifetime, acceleratorHours } = input;
  const facilityEnergy = stated.facilityEnergy ?? (itEnergy * pue);
  const operationalCarbon = stated.operationalCarbon ?? (facilityEnergy * carbonIntensity);
  const waterPerEnergy = stated.waterPerEnergy ?? (wue + ewif);
  const water = stated.water ?? (facilityEnergy * waterPerEnergy);
  const carbonPerHour = stated.carbonPerHour ?? (nodeEmbodied / acceleratorsPerNode / lifetime);
  const embodiedCarbon = stated.embodiedCarbon ?? (carbonPerHour * acceleratorHours);
  const carbon = stated.carbon ?? (operationalCarbon + embodiedCarbon);
  return { facilityEnergy, operationalCarbon, waterPerEnergy, water, carbonPerHour, embodiedCarbon, carbon };
}

/** "Morrison et al. 2025: training and making" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function morrisonRunColumns(
  length: number,
  input: Columns<MorrisonRunInputs>,
  stated: Partial<Columns<MorrisonRunQuantities>>,
  output: Partial<Columns<MorrisonRunQuantities>>,
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
  const wueColumn = input.wue;
  const wueVaries = wueColumn.length !== 1;
  let wue = wueColumn[0]!;
  const ewifColumn = input.ewif;
  const ewifVaries = ewifColumn.length !== 1;
  let ewif = ewifColumn[0]!;
  const nodeEmbodiedColumn = input.nodeEmbodied;
  const nodeEmbodiedVaries = nodeEmbodiedColumn.length !== 1;
  let nodeEmbodied = nodeEmbodiedColumn[0]!;
  const acceleratorsPerNodeColumn = input.acceleratorsPerNode;
  const acceleratorsPerNodeVaries = acceleratorsPerNodeColumn.length !== 1;
  let acceleratorsPerNode = acceleratorsPerNodeColumn[0]!;
  const lifetimeColumn = input.lifetime;
  const lifetimeVaries = lifetimeColumn.length !== 1;
  let lifetime = lifetimeColumn[0]!;
  const acceleratorHoursColumn = input.acceleratorHours;
  const acceleratorHoursVaries = acceleratorHoursColumn.length !== 1;
  let acceleratorHours = acceleratorHoursColumn[0]!;
  const facilityEnergyColumn = stated.facilityEnergy;
  const facilityEnergyVaries = facilityEnergyColumn?.length !== 1;
  const facilityEnergyOut = output.facilityEnergy;
  const operationalCarbonColumn = stated.operationalCarbon;
  const operationalCarbonVaries = operationalCarbonColumn?.length !== 1;
  const operationalCarbonOut = output.operationalCarbon;
  const waterPerEnergyColumn = stated.waterPerEnergy;
  const waterPerEnergyVaries = waterPerEnergyColumn?.length !== 1;
  const waterPerEnergyOut = output.waterPerEnergy;
  const waterColumn = stated.water;
  const waterVaries = waterColumn?.length !== 1;
  const waterOut = output.water;
  const carbonPerHourColumn = stated.carbonPerHour;
  const carbonPerHourVaries = carbonPerHourColumn?.length !== 1;
  const carbonPerHourOut = output.carbonPerHour;
  const embodiedCarbonColumn = stated.embodiedCarbon;
  const embodiedCarbonVaries = embodiedCarbonColumn?.length !== 1;
  const embodiedCarbonOut = output.embodiedCarbon;
  const carbonColumn = stated.carbon;
  const carbonVaries = carbonColumn?.length !== 1;
  const carbonOut = output.carbon;
  for (let row = 0; row < length; row++) {
    if (itEnergyVaries) itEnergy = itEnergyColumn[row]!;
    if (pueVaries) pue = pueColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    if (wueVaries) wue = wueColumn[row]!;
    if (ewifVaries) ewif = ewifColumn[row]!;
    if (nodeEmbodiedVaries) nodeEmbodied = nodeEmbodiedColumn[row]!;
    if (acceleratorsPerNodeVaries) acceleratorsPerNode = acceleratorsPerNodeColumn[row]!;
    if (lifetimeVaries) lifetime = lifetimeColumn[row]!;
    if (acceleratorHoursVaries) acceleratorHours = acceleratorHoursColumn[row]!;
    const facilityEnergy = facilityEnergyColumn ? facilityEnergyColumn[facilityEnergyVaries ? row : 0]! : (itEnergy * pue);
    if (facilityEnergyOut) facilityEnergyOut[row] = facilityEnergy;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[operationalCarbonVaries ? row : 0]! : (facilityEnergy * carbonIntensity);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
    const waterPerEnergy = waterPerEnergyColumn ? waterPerEnergyColumn[waterPerEnergyVaries ? row : 0]! : (wue + ewif);
    if (waterPerEnergyOut) waterPerEnergyOut[row] = waterPerEnergy;
    const water = waterColumn ? waterColumn[waterVaries ? row : 0]! : (facilityEnergy * waterPerEnergy);
    if (waterOut) waterOut[row] = water;
    const carbonPerHour = carbonPerHourColumn ? carbonPerHourColumn[carbonPerHourVaries ? row : 0]! : (nodeEmbodied / acceleratorsPerNode / lifetime);
    if (carbonPerHourOut) carbonPerHourOut[row] = carbonPerHour;
    const embodiedCarbon = embodiedCarbonColumn ? embodiedCarbonColumn[embodiedCarbonVaries ? row : 0]! : (carbonPerHour * acceleratorHours);
    if (embodiedCarbonOut) embodiedCarbonOut[row] = embodiedCarbon;
    const carbon = carbonColumn ? carbonColumn[carbonVaries ? row : 0]! : (operationalCarbon + embodiedCarbon);
    if (carbonOut) carbonOut[row] = carbon;
  }
}

/** What evaluation needs to know of "Morrison et al. 2025: training and making": units, their factors and operands. */
export const morrisonRunGraph: Graph<MorrisonRunInputs, MorrisonRunQuantities> = {
  name: 'morrisonRun',
  kernel: morrisonRun,
  columns: morrisonRunColumns,
  inputs: {
    itEnergy: ['MWh_it', 3600000000],
    pue: ['kWh_fac/kWh_it', 1],
    carbonIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
    wue: ['L_con/kWh_fac', 2.7777777777777777e-10],
    ewif: ['L_con/kWh_fac', 2.7777777777777777e-10],
    nodeEmbodied: ['kgCO2e/node', 1000],
    acceleratorsPerNode: ['accelerator/node', 1],
    lifetime: ['year', 31536000],
    acceleratorHours: ['accelerator h', 3600],
  },
  equations: {
    facilityEnergy: ['MWh_fac', 3600000000, 'itEnergy pue'],
    operationalCarbon: ['tCO2e', 1000000, 'facilityEnergy carbonIntensity'],
    waterPerEnergy: ['L_con/kWh_fac', 2.7777777777777777e-10, 'wue ewif'],
    water: ['m3_con', 1, 'facilityEnergy waterPerEnergy'],
    carbonPerHour: ['kgCO2e/accelerator/h', 0.2777777777777778, 'nodeEmbodied acceleratorsPerNode lifetime'],
    embodiedCarbon: ['tCO2e', 1000000, 'carbonPerHour acceleratorHours'],
    carbon: ['tCO2e', 1000000, 'operationalCarbon embodiedCarbon'],
  },
};
