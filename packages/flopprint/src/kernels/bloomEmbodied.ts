// GENERATED from the equation set "bloomEmbodied" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "BLOOM: embodied carbon", in coherent base units. */
export interface BloomEmbodiedInputs {
  /** Accelerator-hours, in accelerator s. */
  readonly acceleratorHours: number;
  /** Cards in a server, in accelerator/node. */
  readonly acceleratorsPerNode: number;
  /** Carbon of making a server without its cards, in gCO2e/node. */
  readonly hostEmbodied: number;
  /** Carbon of making a card, in gCO2e/accelerator. */
  readonly acceleratorEmbodied: number;
  /** Lifetime, in s. */
  readonly lifetime: number;
  /** Share of the lifetime in use. */
  readonly utilisation: number;
}

/** Quantities of "BLOOM: embodied carbon", in coherent base units. */
export interface BloomEmbodiedQuantities {
  /** Embodied carbon of the servers, in gCO2e. Source: luccioni-2022-bloom. */
  readonly hostEmbodiedCarbon: number;
  /** Embodied carbon of the cards, in gCO2e. Source: luccioni-2022-bloom. */
  readonly acceleratorEmbodiedCarbon: number;
  /** Embodied carbon, in gCO2e. Source: luccioni-2022-bloom. */
  readonly embodiedCarbon: number;
}

/** "BLOOM: embodied carbon": a stated quantity replaces its formula. */
export function bloomEmbodied(input: BloomEmbodiedInputs, stated?: Partial<BloomEmbodiedQuantities>): BloomEmbodiedQuantities {
  if (stated) return bloomEmbodiedStated(input, stated);
  const { acceleratorHours, acceleratorsPerNode, hostEmbodied, acceleratorEmbodied, lifetime, utilisation } = input;
  const hostEmbodiedCarbon = (acceleratorHours * hostEmbodied / acceleratorsPerNode / (lifetime * utilisation));
  const acceleratorEmbodiedCarbon = (acceleratorHours * acceleratorEmbodied / (lifetime * utilisation));
  const embodiedCarbon = (hostEmbodiedCarbon + acceleratorEmbodiedCarbon);
  return { hostEmbodiedCarbon, acceleratorEmbodiedCarbon, embodiedCarbon };
}

function bloomEmbodiedStated(input: BloomEmbodiedInputs, stated: Partial<BloomEmbodiedQuantities>): BloomEmbodiedQuantities {
  const { acceleratorHours, acceleratorsPerNode, hostEmbodied, acceleratorEmbodied, lifetime, utilisation } = input;
  const hostEmbodiedCarbon = stated.hostEmbodiedCarbon ?? (acceleratorHours * hostEmbodied / acceleratorsPerNode / (lifetime * utilisation));
  const acceleratorEmbodiedCarbon = stated.acceleratorEmbodiedCarbon ?? (acceleratorHours * acceleratorEmbodied / (lifetime * utilisation));
  const embodiedCarbon = stated.embodiedCarbon ?? (hostEmbodiedCarbon + acceleratorEmbodiedCarbon);
  return { hostEmbodiedCarbon, acceleratorEmbodiedCarbon, embodiedCarbon };
}

/** "BLOOM: embodied carbon" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function bloomEmbodiedColumns(
  length: number,
  input: Columns<BloomEmbodiedInputs>,
  stated: Partial<Columns<BloomEmbodiedQuantities>>,
  output: Partial<Columns<BloomEmbodiedQuantities>>,
): void {
  const acceleratorHoursColumn = input.acceleratorHours;
  const acceleratorHoursVaries = acceleratorHoursColumn.length !== 1;
  let acceleratorHours = acceleratorHoursColumn[0]!;
  const acceleratorsPerNodeColumn = input.acceleratorsPerNode;
  const acceleratorsPerNodeVaries = acceleratorsPerNodeColumn.length !== 1;
  let acceleratorsPerNode = acceleratorsPerNodeColumn[0]!;
  const hostEmbodiedColumn = input.hostEmbodied;
  const hostEmbodiedVaries = hostEmbodiedColumn.length !== 1;
  let hostEmbodied = hostEmbodiedColumn[0]!;
  const acceleratorEmbodiedColumn = input.acceleratorEmbodied;
  const acceleratorEmbodiedVaries = acceleratorEmbodiedColumn.length !== 1;
  let acceleratorEmbodied = acceleratorEmbodiedColumn[0]!;
  const lifetimeColumn = input.lifetime;
  const lifetimeVaries = lifetimeColumn.length !== 1;
  let lifetime = lifetimeColumn[0]!;
  const utilisationColumn = input.utilisation;
  const utilisationVaries = utilisationColumn.length !== 1;
  let utilisation = utilisationColumn[0]!;
  const hostEmbodiedCarbonColumn = stated.hostEmbodiedCarbon;
  const hostEmbodiedCarbonVaries = hostEmbodiedCarbonColumn?.length !== 1;
  const hostEmbodiedCarbonOut = output.hostEmbodiedCarbon;
  const acceleratorEmbodiedCarbonColumn = stated.acceleratorEmbodiedCarbon;
  const acceleratorEmbodiedCarbonVaries = acceleratorEmbodiedCarbonColumn?.length !== 1;
  const acceleratorEmbodiedCarbonOut = output.acceleratorEmbodiedCarbon;
  const embodiedCarbonColumn = stated.embodiedCarbon;
  const embodiedCarbonVaries = embodiedCarbonColumn?.length !== 1;
  const embodiedCarbonOut = output.embodiedCarbon;
  for (let row = 0; row < length; row++) {
    if (acceleratorHoursVaries) acceleratorHours = acceleratorHoursColumn[row]!;
    if (acceleratorsPerNodeVaries) acceleratorsPerNode = acceleratorsPerNodeColumn[row]!;
    if (hostEmbodiedVaries) hostEmbodied = hostEmbodiedColumn[row]!;
    if (acceleratorEmbodiedVaries) acceleratorEmbodied = acceleratorEmbodiedColumn[row]!;
    if (lifetimeVaries) lifetime = lifetimeColumn[row]!;
    if (utilisationVaries) utilisation = utilisationColumn[row]!;
    const hostEmbodiedCarbon = hostEmbodiedCarbonColumn ? hostEmbodiedCarbonColumn[hostEmbodiedCarbonVaries ? row : 0]! : (acceleratorHours * hostEmbodied / acceleratorsPerNode / (lifetime * utilisation));
    if (hostEmbodiedCarbonOut) hostEmbodiedCarbonOut[row] = hostEmbodiedCarbon;
    const acceleratorEmbodiedCarbon = acceleratorEmbodiedCarbonColumn ? acceleratorEmbodiedCarbonColumn[acceleratorEmbodiedCarbonVaries ? row : 0]! : (acceleratorHours * acceleratorEmbodied / (lifetime * utilisation));
    if (acceleratorEmbodiedCarbonOut) acceleratorEmbodiedCarbonOut[row] = acceleratorEmbodiedCarbon;
    const embodiedCarbon = embodiedCarbonColumn ? embodiedCarbonColumn[embodiedCarbonVaries ? row : 0]! : (hostEmbodiedCarbon + acceleratorEmbodiedCarbon);
    if (embodiedCarbonOut) embodiedCarbonOut[row] = embodiedCarbon;
  }
}

/** What evaluation needs to know of "BLOOM: embodied carbon": units, their factors and operands. */
export const bloomEmbodiedGraph: Graph<BloomEmbodiedInputs, BloomEmbodiedQuantities> = {
  name: 'bloomEmbodied',
  kernel: bloomEmbodied,
  columns: bloomEmbodiedColumns,
  inputs: {
    acceleratorHours: ['accelerator h', 3600],
    acceleratorsPerNode: ['accelerator/node', 1],
    hostEmbodied: ['kgCO2e/node', 1000],
    acceleratorEmbodied: ['kgCO2e/accelerator', 1000],
    lifetime: ['year', 31536000],
    utilisation: ['1', 1],
  },
  equations: {
    hostEmbodiedCarbon: ['tCO2e', 1000000, 'acceleratorHours hostEmbodied acceleratorsPerNode lifetime utilisation'],
    acceleratorEmbodiedCarbon: ['tCO2e', 1000000, 'acceleratorHours acceleratorEmbodied lifetime utilisation'],
    embodiedCarbon: ['tCO2e', 1000000, 'hostEmbodiedCarbon acceleratorEmbodiedCarbon'],
  },
};
