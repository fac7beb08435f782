// GENERATED from the equation set "servingTime" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Accelerator time of a measured energy", in coherent base units. */
export interface ServingTimeInputs {
  /** Energy of the accelerators for a request, in J_it. */
  readonly acceleratorEnergyPerRequest: number;
  /** Power of one accelerator in serving, in J_it/accelerator/s. */
  readonly servingPower: number;
  /** Machines reserved for each that works. */
  readonly overProvision: number;
}

/** Quantities of "Accelerator time of a measured energy", in coherent base units. */
export interface ServingTimeQuantities {
  /** Accelerator time reserved for a request, in accelerator s. Source: gsf-sci. */
  readonly acceleratorTimePerRequest: number;
}

/** "Accelerator time of a measured energy": a stated quantity replaces its formula. */
export function servingTime(input: ServingTimeInputs, stated?: Partial<ServingTimeQuantities>): ServingTimeQuantities {
  if (stated) return servingTimeStated(input, stated);
  const { acceleratorEnergyPerRequest, servingPower, overProvision } = input;
  const acceleratorTimePerRequest = (acceleratorEnergyPerRequest / servingPower * overProvision);
  return { acceleratorTimePerRequest };
}

function servingTimeStated(input: ServingTimeInputs, stated: Partial<ServingTimeQuantities>): ServingTimeQuantities {
  const { acceleratorEnergyPerRequest, servingPower, overProvision } = input;
  const acceleratorTimePerRequest = stated.acceleratorTimePerRequest ?? (acceleratorEnergyPerRequest / servingPower * overProvision);
  return { acceleratorTimePerRequest };
}

/** "Accelerator time of a measured energy" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function servingTimeColumns(
  length: number,
  input: Columns<ServingTimeInputs>,
  stated: Partial<Columns<ServingTimeQuantities>>,
  output: Partial<Columns<ServingTimeQuantities>>,
): void {
  const acceleratorEnergyPerRequestColumn = input.acceleratorEnergyPerRequest;
  const acceleratorEnergyPerRequestVaries = acceleratorEnergyPerRequestColumn.length !== 1;
  let acceleratorEnergyPerRequest = acceleratorEnergyPerRequestColumn[0]!;
  const servingPowerColumn = input.servingPower;
  const servingPowerVaries = servingPowerColumn.length !== 1;
  let servingPower = servingPowerColumn[0]!;
  const overProvisionColumn = input.overProvision;
  const overProvisionVaries = overProvisionColumn.length !== 1;
  let overProvision = overProvisionColumn[0]!;
  const acceleratorTimePerRequestColumn = stated.acceleratorTimePerRequest;
  const acceleratorTimePerRequestVaries = acceleratorTimePerRequestColumn?.length !== 1;
  const acceleratorTimePerRequestOut = output.acceleratorTimePerRequest;
  for (let row = 0; row < length; row++) {
    if (acceleratorEnergyPerRequestVaries) acceleratorEnergyPerRequest = acceleratorEnergyPerRequestColumn[row]!;
    if (servingPowerVaries) servingPower = servingPowerColumn[row]!;
    if (overProvisionVaries) overProvision = overProvisionColumn[row]!;
    const acceleratorTimePerRequest = acceleratorTimePerRequestColumn ? acceleratorTimePerRequestColumn[acceleratorTimePerRequestVaries ? row : 0]! : (acceleratorEnergyPerRequest / servingPower * overProvision);
    if (acceleratorTimePerRequestOut) acceleratorTimePerRequestOut[row] = acceleratorTimePerRequest;
  }
}

/** What evaluation needs to know of "Accelerator time of a measured energy": units, their factors and operands. */
export const servingTimeGraph: Graph<ServingTimeInputs, ServingTimeQuantities> = {
  name: 'servingTime',
  kernel: servingTime,
  columns: servingTimeColumns,
  inputs: {
    acceleratorEnergyPerRequest: ['Wh_it', 3600],
    servingPower: ['W_it/accelerator', 1],
    overProvision: ['1', 1],
  },
  equations: {
    acceleratorTimePerRequest: ['accelerator s', 1, 'acceleratorEnergyPerRequest servingPower overProvision'],
  },
};
