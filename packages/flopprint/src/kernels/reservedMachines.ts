// GENERATED from the equation set "reservedMachines" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Energy of the machines reserved for inference", in coherent base units. */
export interface ReservedMachinesInputs {
  /** Power of one accelerator in serving, in J_it/accelerator/s. */
  readonly servingPower: number;
  /** Energy of accelerator and host over that of the accelerator. */
  readonly reservedHostFactor: number;
  /** Machines reserved for each that works. */
  readonly overProvision: number;
  /** Power of an idle machine, as a share of its power at work. */
  readonly idlePowerShare: number;
  /** Accelerator-hours of inference, in accelerator s. */
  readonly acceleratorHours: number;
}

/** Quantities of "Energy of the machines reserved for inference", in coherent base units. */
export interface ReservedMachinesQuantities {
  /** Power per reserved accelerator, with its share of the node, in J_it/accelerator/s. Source: google-gemini-2025. */
  readonly reservedPower: number;
  /** Energy of the machines in inference, in J_it. Source: gsf-sci. */
  readonly itEnergy: number;
}

/** "Energy of the machines reserved for inference": a stated quantity replaces its formula. */
export function reservedMachines(input: ReservedMachinesInputs, stated?: Partial<ReservedMachinesQuantities>): ReservedMachinesQuantities {
  if (stated) return reservedMachinesStated(input, stated);
  const { servingPower, reservedHostFactor, overProvision, idlePowerShare, acceleratorHours } = input;
  const reservedPower = (servingPower * reservedHostFactor * (1 + (overProvision - 1) * idlePowerShare) / overProvision);
  const itEnergy = (reservedPower * acceleratorHours);
  return { reservedPower, itEnergy };
}

function reservedMachinesStated(input: ReservedMachinesInputs, stated: Partial<ReservedMachinesQuantities>): ReservedMachinesQuantities {
  const { servingPower, reservedHostFactor, overProvision, idlePowerShare, acceleratorHours } = input;
  const reservedPower = stated.reservedPower ?? (servingPower * reservedHostFactor * (1 + (overProvision - 1) * idlePowerShare) / overProvision);
  const itEnergy = stated.itEnergy ?? (reservedPower * acceleratorHours);
  return { reservedPower, itEnergy };
}

/** "Energy of the machines reserved for inference" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function reservedMachinesColumns(
  length: number,
  input: Columns<ReservedMachinesInputs>,
  stated: Partial<Columns<ReservedMachinesQuantities>>,
  output: Partial<Columns<ReservedMachinesQuantities>>,
): void {
  const servingPowerColumn = input.servingPower;
  const servingPowerVaries = servingPowerColumn.length !== 1;
  let servingPower = servingPowerColumn[0]!;
  const reservedHostFactorColumn = input.reservedHostFactor;
  const reservedHostFactorVaries = reservedHostFactorColumn.length !== 1;
  let reservedHostFactor = reservedHostFactorColumn[0]!;
  const overProvisionColumn = input.overProvision;
  const overProvisionVaries = overProvisionColumn.length !== 1;
  let overProvision = overProvisionColumn[0]!;
  const idlePowerShareColumn = input.idlePowerShare;
  const idlePowerShareVaries = idlePowerShareColumn.length !== 1;
  let idlePowerShare = idlePowerShareColumn[0]!;
  const acceleratorHoursColumn = input.acceleratorHours;
  const acceleratorHoursVaries = acceleratorHoursColumn.length !== 1;
  let acceleratorHours = acceleratorHoursColumn[0]!;
  const reservedPowerColumn = stated.reservedPower;
  const reservedPowerVaries = reservedPowerColumn?.length !== 1;
  const reservedPowerOut = output.reservedPower;
  const itEnergyColumn = stated.itEnergy;
  const itEnergyVaries = itEnergyColumn?.length !== 1;
  const itEnergyOut = output.itEnergy;
  for (let row = 0; row < length; row++) {
    if (servingPowerVaries) servingPower = servingPowerColumn[row]!;
    if (reservedHostFactorVaries) reservedHostFactor = reservedHostFactorColumn[row]!;
    if (overProvisionVaries) overProvision = overProvisionColumn[row]!;
    if (idlePowerShareVaries) idlePowerShare = idlePowerShareColumn[row]!;
    if (acceleratorHoursVaries) acceleratorHours = acceleratorHoursColumn[row]!;
    const reservedPower = reservedPowerColumn ? reservedPowerColumn[reservedPowerVaries ? row : 0]! : (servingPower * reservedHostFactor * (1 + (overProvision - 1) * idlePowerShare) / overProvision);
    if (reservedPowerOut) reservedPowerOut[row] = reservedPower;
    const itEnergy = itEnergyColumn ? itEnergyColumn[itEnergyVaries ? row : 0]! : (reservedPower * acceleratorHours);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
  }
}

/** What evaluation needs to know of "Energy of the machines reserved for inference": units, their factors and operands. */
export const reservedMachinesGraph: Graph<ReservedMachinesInputs, ReservedMachinesQuantities> = {
  name: 'reservedMachines',
  kernel: reservedMachines,
  columns: reservedMachinesColumns,
  inputs: {
    servingPower: ['W_it/accelerator', 1],
    reservedHostFactor: ['1', 1],
    overProvision: ['1', 1],
    idlePowerShare: ['1', 1],
    acceleratorHours: ['accelerator h', 3600],
  },
  equations: {
    reservedPower: ['W_it/accelerator', 1, 'servingPower reservedHostFactor overProvision idlePowerShare'],
    itEnergy: ['MWh_it', 3600000000, 'reservedPower acceleratorHours'],
  },
};
