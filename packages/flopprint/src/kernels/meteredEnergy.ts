// GENERATED from the equation set "meteredEnergy" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Accelerator-hours from metered energy", in coherent base units. */
export interface MeteredEnergyInputs {
  /** Energy of the machines, in J_it. */
  readonly itEnergy: number;
  /** Power per accelerator with its share of the node, in J_it/accelerator/s. */
  readonly systemPower: number;
}

/** Quantities of "Accelerator-hours from metered energy", in coherent base units. */
export interface MeteredEnergyQuantities {
  /** Accelerator-hours, in accelerator s. Source: patterson-2021. */
  readonly acceleratorHours: number;
}

/** "Accelerator-hours from metered energy": a stated quantity replaces its formula. */
export function meteredEnergy(input: MeteredEnergyInputs, stated?: Partial<MeteredEnergyQuantities>): MeteredEnergyQuantities {
  if (stated) return meteredEnergyStated(input, stated);
  const { itEnergy, systemPower } = input;
  const acceleratorHours = (itEnergy / systemPower);
  return { acceleratorHours };
}

function meteredEnergyStated(input: MeteredEnergyInputs, stated: Partial<MeteredEnergyQuantities>): MeteredEnergyQuantities {
  const { itEnergy, systemPower } = input;
  const acceleratorHours = stated.acceleratorHours ?? (itEnergy / systemPower);
  return { acceleratorHours };
}

/** "Accelerator-hours from metered energy" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function meteredEnergyColumns(
  length: number,
  input: Columns<MeteredEnergyInputs>,
  stated: Partial<Columns<MeteredEnergyQuantities>>,
  output: Partial<Columns<MeteredEnergyQuantities>>,
): void {
  const itEnergyColumn = input.itEnergy;
  const itEnergyVaries = itEnergyColumn.length !== 1;
  let itEnergy = itEnergyColumn[0]!;
  const systemPowerColumn = input.systemPower;
  const systemPowerVaries = systemPowerColumn.length !== 1;
  let systemPower = systemPowerColumn[0]!;
  const acceleratorHoursColumn = stated.acceleratorHours;
  const acceleratorHoursVaries = acceleratorHoursColumn?.length !== 1;
  const acceleratorHoursOut = output.acceleratorHours;
  for (let row = 0; row < length; row++) {
    if (itEnergyVaries) itEnergy = itEnergyColumn[row]!;
    if (systemPowerVaries) systemPower = systemPowerColumn[row]!;
    const acceleratorHours = acceleratorHoursColumn ? acceleratorHoursColumn[acceleratorHoursVaries ? row : 0]! : (itEnergy / systemPower);
    if (acceleratorHoursOut) acceleratorHoursOut[row] = acceleratorHours;
  }
}

/** What evaluation needs to know of "Accelerator-hours from metered energy": units, their factors and operands. */
export const meteredEnergyGraph: Graph<MeteredEnergyInputs, MeteredEnergyQuantities> = {
  name: 'meteredEnergy',
  kernel: meteredEnergy,
  columns: meteredEnergyColumns,
  inputs: {
    itEnergy: ['MWh_it', 3600000000],
    systemPower: ['W_it/accelerator', 1],
  },
  equations: {
    acceleratorHours: ['accelerator h', 3600, 'itEnergy systemPower'],
  },
};
