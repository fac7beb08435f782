// GENERATED from the equation set "machineShare" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Making one accelerator with its share of the node", in coherent base units. */
export interface MachineShareInputs {
  /** Carbon of making one accelerator, in gCO2e/accelerator. */
  readonly acceleratorEmbodied: number;
  /** Carbon of making one accelerator, lower end, in gCO2e/accelerator. */
  readonly acceleratorEmbodiedLow: number;
  /** Carbon of making one accelerator, upper end, in gCO2e/accelerator. */
  readonly acceleratorEmbodiedHigh: number;
  /** Carbon of making the rest of a node, in gCO2e/node. */
  readonly hostEmbodied: number;
  /** Carbon of making the rest of a node, lower end, in gCO2e/node. */
  readonly hostEmbodiedLow: number;
  /** Carbon of making the rest of a node, upper end, in gCO2e/node. */
  readonly hostEmbodiedHigh: number;
  /** Accelerators in a node, in accelerator/node. */
  readonly acceleratorsPerNode: number;
}

/** Quantities of "Making one accelerator with its share of the node", in coherent base units. */
export interface MachineShareQuantities {
  /** Carbon of making one accelerator with its share of the node, in gCO2e/accelerator. Source: luccioni-2022-bloom. */
  readonly machineEmbodied: number;
  /** Carbon of making one accelerator with its share of the node, lower end, in gCO2e/accelerator. Source: jcgm-100-2008. */
  readonly machineEmbodiedLow: number;
  /** Carbon of making one accelerator with its share of the node, upper end, in gCO2e/accelerator. Source: jcgm-100-2008. */
  readonly machineEmbodiedHigh: number;
}

/** "Making one accelerator with its share of the node": a stated quantity replaces its formula. */
export function machineShare(input: MachineShareInputs, stated?: Partial<MachineShareQuantities>): MachineShareQuantities {
  if (stated) return machineShareStated(input, stated);
  const { acceleratorEmbodied, acceleratorEmbodiedLow, acceleratorEmbodiedHigh, hostEmbodied, hostEmbodiedLow, hostEmbodiedHigh, acceleratorsPerNode } = input;
  const machineEmbodied = (acceleratorEmbodied + hostEmbodied / acceleratorsPerNode);
  const machineEmbodiedLow = (machineEmbodied - Math.sqrt(((acceleratorEmbodiedLow - acceleratorEmbodied) * (acceleratorEmbodiedLow - acceleratorEmbodied)) + (((hostEmbodiedLow - hostEmbodied) / acceleratorsPerNode) * ((hostEmbodiedLow - hostEmbodied) / acceleratorsPerNode))));
  const machineEmbodiedHigh = (machineEmbodied + Math.sqrt(((acceleratorEmbodiedHigh - acceleratorEmbodied) * (acceleratorEmbodiedHigh - acceleratorEmbodied)) + (((hostEmbodiedHigh - hostEmbodied) / acceleratorsPerNode) * ((hostEmbodiedHigh - hostEmbodied) / acceleratorsPerNode))));
  return { machineEmbodied, machineEmbodiedLow, machineEmbodiedHigh };
}

function machineShareStated(input: MachineShareInputs, stated: Partial<MachineShareQuantities>): MachineShareQuantities {
  const { acceleratorEmbodied, acceleratorEmbodiedLow, acceleratorEmbodiedHigh, hostEmbodied, hostEmbodiedLow, hostEmbodiedHigh, acceleratorsPerNode } = input;
  const machineEmbodied = stated.machineEmbodied ?? (acceleratorEmbodied + hostEmbodied / acceleratorsPerNode);
  const machineEmbodiedLow = stated.machineEmbodiedLow ?? (machineEmbodied - Math.sqrt(((acceleratorEmbodiedLow - acceleratorEmbodied) * (acceleratorEmbodiedLow - acceleratorEmbodied)) + (((hostEmbodiedLow - hostEmbodied) / acceleratorsPerNode) * ((hostEmbodiedLow - hostEmbodied) / acceleratorsPerNode))));
  const machineEmbodiedHigh = stated.machineEmbodiedHigh ?? (machineEmbodied + Math.sqrt(((acceleratorEmbodiedHigh - acceleratorEmbodied) * (acceleratorEmbodiedHigh - acceleratorEmbodied)) + (((hostEmbodiedHigh - hostEmbodied) / acceleratorsPerNode) * ((hostEmbodiedHigh - hostEmbodied) / acceleratorsPerNode))));
  return { machineEmbodied, machineEmbodiedLow, machineEmbodiedHigh };
}

/** "Making one accelerator with its share of the node" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function machineShareColumns(
  length: number,
  input: Columns<MachineShareInputs>,
  stated: Partial<Columns<MachineShareQuantities>>,
  output: Partial<Columns<MachineShareQuantities>>,
): void {
  const acceleratorEmbodiedColumn = input.acceleratorEmbodied;
  const acceleratorEmbodiedVaries = acceleratorEmbodiedColumn.length !== 1;
  let acceleratorEmbodied = acceleratorEmbodiedColumn[0]!;
  const acceleratorEmbodiedLowColumn = input.acceleratorEmbodiedLow;
  const acceleratorEmbodiedLowVaries = acceleratorEmbodiedLowColumn.length !== 1;
  let acceleratorEmbodiedLow = acceleratorEmbodiedLowColumn[0]!;
  const acceleratorEmbodiedHighColumn = input.acceleratorEmbodiedHigh;
  const acceleratorEmbodiedHighVaries = acceleratorEmbodiedHighColumn.length !== 1;
  let acceleratorEmbodiedHigh = acceleratorEmbodiedHighColumn[0]!;
  const hostEmbodiedColumn = input.hostEmbodied;
  const hostEmbodiedVaries = hostEmbodiedColumn.length !== 1;
  let hostEmbodied = hostEmbodiedColumn[0]!;
  const hostEmbodiedLowColumn = input.hostEmbodiedLow;
  const hostEmbodiedLowVaries = hostEmbodiedLowColumn.length !== 1;
  let hostEmbodiedLow = hostEmbodiedLowColumn[0]!;
  const hostEmbodiedHighColumn = input.hostEmbodiedHigh;
  const hostEmbodiedHighVaries = hostEmbodiedHighColumn.length !== 1;
  let hostEmbodiedHigh = hostEmbodiedHighColumn[0]!;
  const acceleratorsPerNodeColumn = input.acceleratorsPerNode;
  const acceleratorsPerNodeVaries = acceleratorsPerNodeColumn.length !== 1;
  let acceleratorsPerNode = acceleratorsPerNodeColumn[0]!;
  const machineEmbodiedColumn = stated.machineEmbodied;
  const machineEmbodiedVaries = machineEmbodiedColumn?.length !== 1;
  const machineEmbodiedOut = output.machineEmbodied;
  const machineEmbodiedLowColumn = stated.machineEmbodiedLow;
  const machineEmbodiedLowVaries = machineEmbodiedLowColumn?.length !== 1;
  const machineEmbodiedLowOut = output.machineEmbodiedLow;
  const machineEmbodiedHighColumn = stated.machineEmbodiedHigh;
  const machineEmbodiedHighVaries = machineEmbodiedHighColumn?.length !== 1;
  const machineEmbodiedHighOut = output.machineEmbodiedHigh;
  for (let row = 0; row < length; row++) {
    if (acceleratorEmbodiedVaries) acceleratorEmbodied = acceleratorEmbodiedColumn[row]!;
    if (acceleratorEmbodiedLowVaries) acceleratorEmbodiedLow = acceleratorEmbodiedLowColumn[row]!;
    if (acceleratorEmbodiedHighVaries) acceleratorEmbodiedHigh = acceleratorEmbodiedHighColumn[row]!;
    if (hostEmbodiedVaries) hostEmbodied = hostEmbodiedColumn[row]!;
    if (hostEmbodiedLowVaries) hostEmbodiedLow = hostEmbodiedLowColumn[row]!;
    if (hostEmbodiedHighVaries) hostEmbodiedHigh = hostEmbodiedHighColumn[row]!;
    if (acceleratorsPerNodeVaries) acceleratorsPerNode = acceleratorsPerNodeColumn[row]!;
    const machineEmbodied = machineEmbodiedColumn ? machineEmbodiedColumn[machineEmbodiedVaries ? row : 0]! : (acceleratorEmbodied + hostEmbodied / acceleratorsPerNode);
    if (machineEmbodiedOut) machineEmbodiedOut[row] = machineEmbodied;
    const machineEmbodiedLow = machineEmbodiedLowColumn ? machineEmbodiedLowColumn[machineEmbodiedLowVaries ? row : 0]! : (machineEmbodied - Math.sqrt(((acceleratorEmbodiedLow - acceleratorEmbodied) * (acceleratorEmbodiedLow - acceleratorEmbodied)) + (((hostEmbodiedLow - hostEmbodied) / acceleratorsPerNode) * ((hostEmbodiedLow - hostEmbodied) / acceleratorsPerNode))));
    if (machineEmbodiedLowOut) machineEmbodiedLowOut[row] = machineEmbodiedLow;
    const machineEmbodiedHigh = machineEmbodiedHighColumn ? machineEmbodiedHighColumn[machineEmbodiedHighVaries ? row : 0]! : (machineEmbodied + Math.sqrt(((acceleratorEmbodiedHigh - acceleratorEmbodied) * (acceleratorEmbodiedHigh - acceleratorEmbodied)) + (((hostEmbodiedHigh - hostEmbodied) / acceleratorsPerNode) * ((hostEmbodiedHigh - hostEmbodied) / acceleratorsPerNode))));
    if (machineEmbodiedHighOut) machineEmbodiedHighOut[row] = machineEmbodiedHigh;
  }
}

/** What evaluation needs to know of "Making one accelerator with its share of the node": units, their factors and operands. */
export const machineShareGraph: Graph<MachineShareInputs, MachineShareQuantities> = {
  name: 'machineShare',
  kernel: machineShare,
  columns: machineShareColumns,
  inputs: {
    acceleratorEmbodied: ['kgCO2e/accelerator', 1000],
    acceleratorEmbodiedLow: ['kgCO2e/accelerator', 1000],
    acceleratorEmbodiedHigh: ['kgCO2e/accelerator', 1000],
    hostEmbodied: ['kgCO2e/node', 1000],
    hostEmbodiedLow: ['kgCO2e/node', 1000],
    hostEmbodiedHigh: ['kgCO2e/node', 1000],
    acceleratorsPerNode: ['accelerator/node', 1],
  },
  equations: {
    machineEmbodied: ['kgCO2e/accelerator', 1000, 'acceleratorEmbodied hostEmbodied acceleratorsPerNode'],
    machineEmbodiedLow: ['kgCO2e/accelerator', 1000, 'machineEmbodied acceleratorEmbodiedLow acceleratorEmbodied hostEmbodiedLow hostEmbodied acceleratorsPerNode'],
    machineEmbodiedHigh: ['kgCO2e/accelerator', 1000, 'machineEmbodied acceleratorEmbodiedHigh acceleratorEmbodied hostEmbodiedHigh hostEmbodied acceleratorsPerNode'],
  },
};
