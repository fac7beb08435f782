// GENERATED from the equation set "idleMachines" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Machines that wait for requests", in coherent base units. */
export interface IdleMachinesInputs {
  /** Energy of idle machines over that of working ones. */
  readonly idleEnergyRatio: number;
  /** Power of an idle machine, as a share of its power at work. */
  readonly idlePowerShare: number;
}

/** Quantities of "Machines that wait for requests", in coherent base units. */
export interface IdleMachinesQuantities {
  /** Machines reserved for each that works. Source: google-gemini-2025. */
  readonly overProvision: number;
}

/** "Machines that wait for requests": a stated quantity replaces its formula. */
export function idleMachines(input: IdleMachinesInputs, stated?: Partial<IdleMachinesQuantities>): IdleMachinesQuantities {
  if (stated) return idleMachinesStated(input, stated);
  const { idleEnergyRatio, idlePowerShare } = input;
  const overProvision = (1 + idleEnergyRatio / idlePowerShare);
  return { overProvision };
}

function idleMachinesStated(input: IdleMachinesInputs, stated: Partial<IdleMachinesQuantities>): IdleMachinesQuantities {
  const { idleEnergyRatio, idlePowerShare } = input;
  const overProvision = stated.overProvision ?? (1 + idleEnergyRatio / idlePowerShare);
  return { overProvision };
}

/** "Machines that wait for requests" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function idleMachinesColumns(
  length: number,
  input: Columns<IdleMachinesInputs>,
  stated: Partial<Columns<IdleMachinesQuantities>>,
  output: Partial<Columns<IdleMachinesQuantities>>,
): void {
  const idleEnergyRatioColumn = input.idleEnergyRatio;
  const idleEnergyRatioVaries = idleEnergyRatioColumn.length !== 1;
  let idleEnergyRatio = idleEnergyRatioColumn[0]!;
  const idlePowerShareColumn = input.idlePowerShare;
  const idlePowerShareVaries = idlePowerShareColumn.length !== 1;
  let idlePowerShare = idlePowerShareColumn[0]!;
  const overProvisionColumn = stated.overProvision;
  const overProvisionVaries = overProvisionColumn?.length !== 1;
  const overProvisionOut = output.overProvision;
  for (let row = 0; row < length; row++) {
    if (idleEnergyRatioVaries) idleEnergyRatio = idleEnergyRatioColumn[row]!;
    if (idlePowerShareVaries) idlePowerShare = idlePowerShareColumn[row]!;
    const overProvision = overProvisionColumn ? overProvisionColumn[overProvisionVaries ? row : 0]! : (1 + idleEnergyRatio / idlePowerShare);
    if (overProvisionOut) overProvisionOut[row] = overProvision;
  }
}

/** What evaluation needs to know of "Machines that wait for requests": units, their factors and operands. */
export const idleMachinesGraph: Graph<IdleMachinesInputs, IdleMachinesQuantities> = {
  name: 'idleMachines',
  kernel: idleMachines,
  columns: idleMachinesColumns,
  inputs: {
    idleEnergyRatio: ['1', 1],
    idlePowerShare: ['1', 1],
  },
  equations: {
    overProvision: ['1', 1, 'idleEnergyRatio idlePowerShare'],
  },
};
