// GENERATED from the equation set "morrisonEmbodied" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Morrison et al. 2025: embodied carbon", in coherent base units. */
export interface MorrisonEmbodiedInputs {
  /** Carbon of making a node, in gCO2e/node. */
  readonly nodeEmbodied: number;
  /** Accelerators in a node, in accelerator/node. */
  readonly acceleratorsPerNode: number;
  /** Lifetime, in s. */
  readonly lifetime: number;
  /** Accelerator-hours, in accelerator s. */
  readonly acceleratorHours: number;
}

/** Quantities of "Morrison et al. 2025: embodied carbon", in coherent base units. */
export interface MorrisonEmbodiedQuantities {
  /** Embodied carbon per accelerator-hour, in gCO2e/accelerator/s. Source: morrison-2025. */
  readonly carbonPerHour: number;
  /** Embodied carbon, in gCO2e. Source: morrison-2025. */
  readonly embodiedCarbon: number;
}

/** "Morrison et al. 2025: embodied carbon": a stated quantity replaces its formula. */
export function morrisonEmbodied(input: MorrisonEmbodiedInputs, stated?: Partial<MorrisonEmbodiedQuantities>): MorrisonEmbodiedQuantities {
  if (stated) return morrisonEmbodiedStated(input, stated);
  const { nodeEmbodied, acceleratorsPerNode, lifetime, acceleratorHours } = input;
  const carbonPerHour = (nodeEmbodied / acceleratorsPerNode / lifetime);
  const embodiedCarbon = (carbonPerHour * acceleratorHours);
  return { carbonPerHour, embodiedCarbon };
}

function morrisonEmbodiedStated(input: MorrisonEmbodiedInputs, stated: Partial<MorrisonEmbodiedQuantities>): MorrisonEmbodiedQuantities {
  const { nodeEmbodied, acceleratorsPerNode, lifetime, acceleratorHours } = input;
  const carbonPerHour = stated.carbonPerHour ?? (nodeEmbodied / acceleratorsPerNode / lifetime);
  const embodiedCarbon = stated.embodiedCarbon ?? (carbonPerHour * acceleratorHours);
  return { carbonPerHour, embodiedCarbon };
}

/** "Morrison et al. 2025: embodied carbon" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function morrisonEmbodiedColumns(
  length: number,
  input: Columns<MorrisonEmbodiedInputs>,
  stated: Partial<Columns<MorrisonEmbodiedQuantities>>,
  output: Partial<Columns<MorrisonEmbodiedQuantities>>,
): void {
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
  const carbonPerHourColumn = stated.carbonPerHour;
  const carbonPerHourVaries = carbonPerHourColumn?.length !== 1;
  const carbonPerHourOut = output.carbonPerHour;
  const embodiedCarbonColumn = stated.embodiedCarbon;
  const embodiedCarbonVaries = embodiedCarbonColumn?.length !== 1;
  const embodiedCarbonOut = output.embodiedCarbon;
  for (let row = 0; row < length; row++) {
    if (nodeEmbodiedVaries) nodeEmbodied = nodeEmbodiedColumn[row]!;
    if (acceleratorsPerNodeVaries) acceleratorsPerNode = acceleratorsPerNodeColumn[row]!;
    if (lifetimeVaries) lifetime = lifetimeColumn[row]!;
    if (acceleratorHoursVaries) acceleratorHours = acceleratorHoursColumn[row]!;
    const carbonPerHour = carbonPerHourColumn ? carbonPerHourColumn[carbonPerHourVaries ? row : 0]! : (nodeEmbodied / acceleratorsPerNode / lifetime);
    if (carbonPerHourOut) carbonPerHourOut[row] = carbonPerHour;
    const embodiedCarbon = embodiedCarbonColumn ? embodiedCarbonColumn[embodiedCarbonVaries ? row : 0]! : (carbonPerHour * acceleratorHours);
    if (embodiedCarbonOut) embodiedCarbonOut[row] = embodiedCarbon;
  }
}

/** What evaluation needs to know of "Morrison et al. 2025: embodied carbon": units, their factors and operands. */
export const morrisonEmbodiedGraph: Graph<MorrisonEmbodiedInputs, MorrisonEmbodiedQuantities> = {
  name: 'morrisonEmbodied',
  kernel: morrisonEmbodied,
  columns: morrisonEmbodiedColumns,
  inputs: {
    nodeEmbodied: ['kgCO2e/node', 1000],
    acceleratorsPerNode: ['accelerator/node', 1],
    lifetime: ['year', 31536000],
    acceleratorHours: ['accelerator h', 3600],
  },
  equations: {
    carbonPerHour: ['kgCO2e/accelerator/h', 0.2777777777777778, 'nodeEmbodied acceleratorsPerNode lifetime'],
    embodiedCarbon: ['tCO2e', 1000000, 'carbonPerHour acceleratorHours'],
  },
};
