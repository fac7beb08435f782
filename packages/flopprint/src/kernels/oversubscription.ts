// GENERATED from the equation set "oversubscription" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "More servers in the same building", in coherent base units. */
export interface OversubscriptionInputs {
  /** Servers beyond what the power would hold at their peak. */
  readonly moreServers: number;
  /** Building, share of one accelerator, in gCO2e/accelerator. */
  readonly buildingEmbodied: number;
  /** Accelerator and its share of the host, made, in gCO2e/accelerator. */
  readonly machineEmbodied: number;
}

/** Quantities of "More servers in the same building", in coherent base units. */
export interface OversubscriptionQuantities {
  /** Less of the building for one accelerator, in gCO2e/accelerator. Source: patel-2023-polca. */
  readonly savedBuilding: number;
  /** Less embodied carbon, machines and building together. Source: patel-2023-polca. */
  readonly savedShare: number;
}

/** "More servers in the same building": a stated quantity replaces its formula. */
export function oversubscription(input: OversubscriptionInputs, stated?: Partial<OversubscriptionQuantities>): OversubscriptionQuantities {
  if (stated) return oversubscriptionStated(input, stated);
  const { moreServers, buildingEmbodied, machineEmbodied } = input;
  const savedBuilding = (buildingEmbodied * moreServers / (1 + moreServers));
  const savedShare = (savedBuilding / (machineEmbodied + buildingEmbodied));
  return { savedBuilding, savedShare };
}

function oversubscriptionStated(input: OversubscriptionInputs, stated: Partial<OversubscriptionQuantities>): OversubscriptionQuantities {
  const { moreServers, buildingEmbodied, machineEmbodied } = input;
  const savedBuilding = stated.savedBuilding ?? (buildingEmbodied * moreServers / (1 + moreServers));
  const savedShare = stated.savedShare ?? (savedBuilding / (machineEmbodied + buildingEmbodied));
  return { savedBuilding, savedShare };
}

/** "More servers in the same building" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function oversubscriptionColumns(
  length: number,
  input: Columns<OversubscriptionInputs>,
  stated: Partial<Columns<OversubscriptionQuantities>>,
  output: Partial<Columns<OversubscriptionQuantities>>,
): void {
  const moreServersColumn = input.moreServers;
  const moreServersVaries = moreServersColumn.length !== 1;
  let moreServers = moreServersColumn[0]!;
  const buildingEmbodiedColumn = input.buildingEmbodied;
  const buildingEmbodiedVaries = buildingEmbodiedColumn.length !== 1;
  let buildingEmbodied = buildingEmbodiedColumn[0]!;
  const machineEmbodiedColumn = input.machineEmbodied;
  const machineEmbodiedVaries = machineEmbodiedColumn.length !== 1;
  let machineEmbodied = machineEmbodiedColumn[0]!;
  const savedBuildingColumn = stated.savedBuilding;
  const savedBuildingVaries = savedBuildingColumn?.length !== 1;
  const savedBuildingOut = output.savedBuilding;
  const savedShareColumn = stated.savedShare;
  const savedShareVaries = savedShareColumn?.length !== 1;
  const savedShareOut = output.savedShare;
  for (let row = 0; row < length; row++) {
    if (moreServersVaries) moreServers = moreServersColumn[row]!;
    if (buildingEmbodiedVaries) buildingEmbodied = buildingEmbodiedColumn[row]!;
    if (machineEmbodiedVaries) machineEmbodied = machineEmbodiedColumn[row]!;
    const savedBuilding = savedBuildingColumn ? savedBuildingColumn[savedBuildingVaries ? row : 0]! : (buildingEmbodied * moreServers / (1 + moreServers));
    if (savedBuildingOut) savedBuildingOut[row] = savedBuilding;
    const savedShare = savedShareColumn ? savedShareColumn[savedShareVaries ? row : 0]! : (savedBuilding / (machineEmbodied + buildingEmbodied));
    if (savedShareOut) savedShareOut[row] = savedShare;
  }
}

/** What evaluation needs to know of "More servers in the same building": units, their factors and operands. */
export const oversubscriptionGraph: Graph<OversubscriptionInputs, OversubscriptionQuantities> = {
  name: 'oversubscription',
  kernel: oversubscription,
  columns: oversubscriptionColumns,
  inputs: {
    moreServers: ['1', 1],
    buildingEmbodied: ['kgCO2e/accelerator', 1000],
    machineEmbodied: ['kgCO2e/accelerator', 1000],
  },
  equations: {
    savedBuilding: ['kgCO2e/accelerator', 1000, 'buildingEmbodied moreServers'],
    savedShare: ['1', 1, 'savedBuilding machineEmbodied buildingEmbodied'],
  },
};
