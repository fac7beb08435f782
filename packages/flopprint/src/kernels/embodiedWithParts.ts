// GENERATED from the equation set "embodiedWithParts" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Embodied carbon with transport, building and end of life", in coherent base units. */
export interface EmbodiedWithPartsInputs {
  /** Accelerator-hours, in accelerator s. */
  readonly acceleratorHours: number;
  /** Hours in use over the lifetime, in s. */
  readonly serviceLife: number;
  /** Carbon of carrying one accelerator, in gCO2e/accelerator. */
  readonly transportEmbodied: number;
  /** Carbon of the data centre over the life of one accelerator, in gCO2e/accelerator. */
  readonly buildingEmbodied: number;
  /** Carbon of the end of life of one accelerator, in gCO2e/accelerator. */
  readonly endOfLifeEmbodied: number;
  /** Embodied carbon of the accelerators, in gCO2e. */
  readonly acceleratorEmbodiedCarbon: number;
  /** Embodied carbon of the rest of the nodes, in gCO2e. */
  readonly hostEmbodiedCarbon: number;
  /** Carbon of the electricity, location-based, in gCO2e. */
  readonly operationalCarbon: number;
}

/** Quantities of "Embodied carbon with transport, building and end of life", in coherent base units. */
export interface EmbodiedWithPartsQuantities {
  /** Carbon of carrying the machines, share of this run, in gCO2e. Source: luccioni-2022-bloom. */
  readonly transportCarbon: number;
  /** Carbon of the data-centre building, share of this run, in gCO2e. Source: luccioni-2022-bloom. */
  readonly buildingCarbon: number;
  /** Carbon of the end of life of the machines, share of this run, in gCO2e. Source: luccioni-2022-bloom. */
  readonly endOfLifeCarbon: number;
  /** Embodied carbon, share of this run, in gCO2e. Source: luccioni-2022-bloom. */
  readonly embodiedCarbon: number;
  /** Carbon, in gCO2e. Source: faiz-2024-llmcarbon. */
  readonly carbon: number;
}

/** "Embodied carbon with transport, building and end of life": a stated quantity replaces its formula. */
export function embodiedWithParts(input: EmbodiedWithPartsInputs, stated?: Partial<EmbodiedWithPartsQuantities>): EmbodiedWithPartsQuantities {
  if (stated) return embodiedWithPartsStated(input, stated);
  const { acceleratorHours, serviceLife, transportEmbodied, buildingEmbodied, endOfLifeEmbodied, acceleratorEmbodiedCarbon, hostEmbodiedCarbon, operationalCarbon } = input;
  const transportCarbon = (acceleratorHours * transportEmbodied / serviceLife);
  const buildingCarbon = (acceleratorHours * buildingEmbodied / serviceLife);
  const endOfLifeCarbon = (acceleratorHours * endOfLifeEmbodied / serviceLife);
  const embodiedCarbon = (acceleratorEmbodiedCarbon + hostEmbodiedCarbon + transportCarbon + buildingCarbon + endOfLifeCarbon);
  const carbon = (operationalCarbon + embodiedCarbon);
  return { transportCarbon, buildingCarbon, endOfLifeCarbon, embodiedCarbon, carbon };
}

function embodiedWithPartsStated(input: EmbodiedWithPartsInputs, stated: Partial<EmbodiedWithPartsQuantities>): EmbodiedWithPartsQuantities {
  const { acceleratorHours, serviceLife, transportEmbodied, buildingEmbodied, endOfLifeEmbodied, acceleratorEmbodiedCarbon, hostEmbodiedCarbon, operationalCarbon } = input;
  const transportCarbon = stated.transportCarbon ?? (acceleratorHours * transportEmbodied / serviceLife);
  const buildingCarbon = stated.buildingCarbon ?? (acceleratorHours * buildingEmbodied / serviceLife);
  const endOfLifeCarbon = stated.endOfLifeCarbon ?? (acceleratorHours * endOfLifeEmbodied / serviceLife);
  const embodiedCarbon = stated.embodiedCarbon ?? (acceleratorEmbodiedCarbon + hostEmbodiedCarbon + transportCarbon + buildingCarbon + endOfLifeCarbon);
  const carbon = stated.carbon ?? (operationalCarbon + embodiedCarbon);
  return { transportCarbon, buildingCarbon, endOfLifeCarbon, embodiedCarbon, carbon };
}

/** "Embodied carbon with transport, building and end of life" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function embodiedWithPartsColumns(
  length: number,
  input: Columns<EmbodiedWithPartsInputs>,
  stated: Partial<Columns<EmbodiedWithPartsQuantities>>,
  output: Partial<Columns<EmbodiedWithPartsQuantities>>,
): void {
  const acceleratorHoursColumn = input.acceleratorHours;
  const acceleratorHoursVaries = acceleratorHoursColumn.length !== 1;
  let acceleratorHours = acceleratorHoursColumn[0]!;
  const serviceLifeColumn = input.serviceLife;
  const serviceLifeVaries = serviceLifeColumn.length !== 1;
  let serviceLife = serviceLifeColumn[0]!;
  const transportEmbodiedColumn = input.transportEmbodied;
  const transportEmbodiedVaries = transportEmbodiedColumn.length !== 1;
  let transportEmbodied = transportEmbodiedColumn[0]!;
  const buildingEmbodiedColumn = input.buildingEmbodied;
  const buildingEmbodiedVaries = buildingEmbodiedColumn.length !== 1;
  let buildingEmbodied = buildingEmbodiedColumn[0]!;
  const endOfLifeEmbodiedColumn = input.endOfLifeEmbodied;
  const endOfLifeEmbodiedVaries = endOfLifeEmbodiedColumn.length !== 1;
  let endOfLifeEmbodied = endOfLifeEmbodiedColumn[0]!;
  const acceleratorEmbodiedCarbonColumn = input.acceleratorEmbodiedCarbon;
  const acceleratorEmbodiedCarbonVaries = acceleratorEmbodiedCarbonColumn.length !== 1;
  let acceleratorEmbodiedCarbon = acceleratorEmbodiedCarbonColumn[0]!;
  const hostEmbodiedCarbonColumn = input.hostEmbodiedCarbon;
  const hostEmbodiedCarbonVaries = hostEmbodiedCarbonColumn.length !== 1;
  let hostEmbodiedCarbon = hostEmbodiedCarbonColumn[0]!;
  const operationalCarbonColumn = input.operationalCarbon;
  const operationalCarbonVaries = operationalCarbonColumn.length !== 1;
  let operationalCarbon = operationalCarbonColumn[0]!;
  const transportCarbonColumn = stated.transportCarbon;
  const transportCarbonVaries = transportCarbonColumn?.length !== 1;
  const transportCarbonOut = output.transportCarbon;
  const buildingCarbonColumn = stated.buildingCarbon;
  const buildingCarbonVaries = buildingCarbonColumn?.length !== 1;
  const buildingCarbonOut = output.buildingCarbon;
  const endOfLifeCarbonColumn = stated.endOfLifeCarbon;
  const endOfLifeCarbonVaries = endOfLifeCarbonColumn?.length !== 1;
  const endOfLifeCarbonOut = output.endOfLifeCarbon;
  const embodiedCarbonColumn = stated.embodiedCarbon;
  const embodiedCarbonVaries = embodiedCarbonColumn?.length !== 1;
  const embodiedCarbonOut = output.embodiedCarbon;
  const carbonColumn = stated.carbon;
  const carbonVaries = carbonColumn?.length !== 1;
  const carbonOut = output.carbon;
  for (let row = 0; row < length; row++) {
    if (acceleratorHoursVaries) acceleratorHours = acceleratorHoursColumn[row]!;
    if (serviceLifeVaries) serviceLife = serviceLifeColumn[row]!;
    if (transportEmbodiedVaries) transportEmbodied = transportEmbodiedColumn[row]!;
    if (buildingEmbodiedVaries) buildingEmbodied = buildingEmbodiedColumn[row]!;
    if (endOfLifeEmbodiedVaries) endOfLifeEmbodied = endOfLifeEmbodiedColumn[row]!;
    if (acceleratorEmbodiedCarbonVaries) acceleratorEmbodiedCarbon = acceleratorEmbodiedCarbonColumn[row]!;
    if (hostEmbodiedCarbonVaries) hostEmbodiedCarbon = hostEmbodiedCarbonColumn[row]!;
    if (operationalCarbonVaries) operationalCarbon = operationalCarbonColumn[row]!;
    const transportCarbon = transportCarbonColumn ? transportCarbonColumn[transportCarbonVaries ? row : 0]! : (acceleratorHours * transportEmbodied / serviceLife);
    if (transportCarbonOut) transportCarbonOut[row] = transportCarbon;
    const buildingCarbon = buildingCarbonColumn ? buildingCarbonColumn[buildingCarbonVaries ? row : 0]! : (acceleratorHours * buildingEmbodied / serviceLife);
    if (buildingCarbonOut) buildingCarbonOut[row] = buildingCarbon;
    const endOfLifeCarbon = endOfLifeCarbonColumn ? endOfLifeCarbonColumn[endOfLifeCarbonVaries ? row : 0]! : (acceleratorHours * endOfLifeEmbodied / serviceLife);
    if (endOfLifeCarbonOut) endOfLifeCarbonOut[row] = endOfLifeCarbon;
    const embodiedCarbon = embodiedCarbonColumn ? embodiedCarbonColumn[embodiedCarbonVaries ? row : 0]! : (acceleratorEmbodiedCarbon + hostEmbodiedCarbon + transportCarbon + buildingCarbon + endOfLifeCarbon);
    if (embodiedCarbonOut) embodiedCarbonOut[row] = embodiedCarbon;
    const carbon = carbonColumn ? carbonColumn[carbonVaries ? row : 0]! : (operationalCarbon + embodiedCarbon);
    if (carbonOut) carbonOut[row] = carbon;
  }
}

/** What evaluation needs to know of "Embodied carbon with transport, building and end of life": units, their factors and operands. */
export const embodiedWithPartsGraph: Graph<EmbodiedWithPartsInputs, EmbodiedWithPartsQuantities> = {
  name: 'embodiedWithParts',
  kernel: embodiedWithParts,
  columns: embodiedWithPartsColumns,
  inputs: {
    acceleratorHours: ['accelerator h', 3600],
    serviceLife: ['h', 3600],
    transportEmbodied: ['kgCO2e/accelerator', 1000],
    buildingEmbodied: ['kgCO2e/accelerator', 1000],
    endOfLifeEmbodied: ['kgCO2e/accelerator', 1000],
    acceleratorEmbodiedCarbon: ['tCO2e', 1000000],
    hostEmbodiedCarbon: ['tCO2e', 1000000],
    operationalCarbon: ['tCO2e', 1000000],
  },
  equations: {
    transportCarbon: ['tCO2e', 1000000, 'acceleratorHours transportEmbodied serviceLife'],
    buildingCarbon: ['tCO2e', 1000000, 'acceleratorHours buildingEmbodied serviceLife'],
    endOfLifeCarbon: ['tCO2e', 1000000, 'acceleratorHours endOfLifeEmbodied serviceLife'],
    embodiedCarbon: ['tCO2e', 1000000, 'acceleratorEmbodiedCarbon hostEmbodiedCarbon transportCarbon buildingCarbon endOfLifeCarbon'],
    carbon: ['tCO2e', 1000000, 'operationalCarbon embodiedCarbon'],
  },
};
