// GENERATED from the equation set "bloomIdle" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "BLOOM: idle consumption and infrastructure", in coherent base units. */
export interface BloomIdleInputs {
  /** Idle energy, with the infrastructure of the cluster, in J_fac. */
  readonly idleEnergy: number;
  /** Carbon intensity of the grid, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
}

/** Quantities of "BLOOM: idle consumption and infrastructure", in coherent base units. */
export interface BloomIdleQuantities {
  /** Carbon of idle consumption, in gCO2e. Source: luccioni-2022-bloom. */
  readonly idleCarbon: number;
}

/** "BLOOM: idle consumption and infrastructure": a stated quantity replaces its formula. */
export function bloomIdle(input: BloomIdleInputs, stated?: Partial<BloomIdleQuantities>): BloomIdleQuantities {
  if (stated) return bloomIdleStated(input, stated);
  const { idleEnergy, carbonIntensity } = input;
  const idleCarbon = (idleEnergy * carbonIntensity);
  return { idleCarbon };
}

function bloomIdleStated(input: BloomIdleInputs, stated: Partial<BloomIdleQuantities>): BloomIdleQuantities {
  const { idleEnergy, carbonIntensity } = input;
  const idleCarbon = stated.idleCarbon ?? (idleEnergy * carbonIntensity);
  return { idleCarbon };
}

/** "BLOOM: idle consumption and infrastructure" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function bloomIdleColumns(
  length: number,
  input: Columns<BloomIdleInputs>,
  stated: Partial<Columns<BloomIdleQuantities>>,
  output: Partial<Columns<BloomIdleQuantities>>,
): void {
  const idleEnergyColumn = input.idleEnergy;
  const idleEnergyVaries = idleEnergyColumn.length !== 1;
  let idleEnergy = idleEnergyColumn[0]!;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn.length !== 1;
  let carbonIntensity = carbonIntensityColumn[0]!;
  const idleCarbonColumn = stated.idleCarbon;
  const idleCarbonVaries = idleCarbonColumn?.length !== 1;
  const idleCarbonOut = output.idleCarbon;
  for (let row = 0; row < length; row++) {
    if (idleEnergyVaries) idleEnergy = idleEnergyColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    const idleCarbon = idleCarbonColumn ? idleCarbonColumn[idleCarbonVaries ? row : 0]! : (idleEnergy * carbonIntensity);
    if (idleCarbonOut) idleCarbonOut[row] = idleCarbon;
  }
}

/** What evaluation needs to know of "BLOOM: idle consumption and infrastructure": units, their factors and operands. */
export const bloomIdleGraph: Graph<BloomIdleInputs, BloomIdleQuantities> = {
  name: 'bloomIdle',
  kernel: bloomIdle,
  columns: bloomIdleColumns,
  inputs: {
    idleEnergy: ['kWh_fac', 3600000],
    carbonIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
  },
  equations: {
    idleCarbon: ['tCO2e', 1000000, 'idleEnergy carbonIntensity'],
  },
};
