// GENERATED from the equation set "boaviztaMemory" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Boavizta: memory module", in coherent base units. */
export interface BoaviztaMemoryInputs {
  /** Capacity, in B. */
  readonly capacity: number;
  /** Capacity per area of silicon, in B/m^2. */
  readonly density: number;
  /** Carbon of making a memory module, per area of silicon, in gCO2e/m^2. */
  readonly carbonPerArea: number;
  /** Carbon of making a memory module, whatever its area, in gCO2e. */
  readonly carbonBase: number;
  /** Primary energy of making a memory module, per area of silicon, in J_primary/m^2. */
  readonly primaryEnergyPerArea: number;
  /** Primary energy of making a memory module, whatever its area, in J_primary. */
  readonly primaryEnergyBase: number;
  /** Mineral depletion of making a memory module, per area of silicon, in kgSbe/m^2. */
  readonly mineralsPerArea: number;
  /** Mineral depletion of making a memory module, whatever its area, in kgSbe. */
  readonly mineralsBase: number;
}

/** Quantities of "Boavizta: memory module", in coherent base units. */
export interface BoaviztaMemoryQuantities {
  /** Carbon of making a memory module, in gCO2e. Source: boavizta. */
  readonly carbon: number;
  /** Primary energy of making a memory module, in J_primary. Source: boavizta. */
  readonly primaryEnergy: number;
  /** Mineral depletion of making a memory module, in kgSbe. Source: boavizta. */
  readonly minerals: number;
}

/** "Boavizta: memory module": a stated quantity replaces its formula. */
export function boaviztaMemory(input: BoaviztaMemoryInputs, stated?: Partial<BoaviztaMemoryQuantities>): BoaviztaMemoryQuantities {
  if (stated) return boaviztaMemoryStated(input, stated);
  const { capacity, density, carbonPerArea, carbonBase, primaryEnergyPerArea, primaryEnergyBase, mineralsPerArea, mineralsBase } = input;
  const carbon = (capacity / density * carbonPerArea + carbonBase);
  const primaryEnergy = (capacity / density * primaryEnergyPerArea + primaryEnergyBase);
  const minerals = (capacity / density * mineralsPerArea + mineralsBase);
  return { carbon, primaryEnergy, minerals };
}

function boaviztaMemoryStated(input: BoaviztaMemoryInputs, stated: Partial<BoaviztaMemoryQuantities>): BoaviztaMemoryQuantities {
  const { capacity, density, carbonPerArea, carbonBase, primaryEnergyPerArea, primaryEnergyBase, mineralsPerArea, mineralsBase } = input;
  const carbon = stated.carbon ?? (capacity / density * carbonPerArea + carbonBase);
  const primaryEnergy = stated.primaryEnergy ?? (capacity / density * primaryEnergyPerArea + primaryEnergyBase);
  const minerals = stated.minerals ?? (capacity / density * mineralsPerArea + mineralsBase);
  return { carbon, primaryEnergy, minerals };
}

/** "Boavizta: memory module" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function boaviztaMemoryColumns(
  length: number,
  input: Columns<BoaviztaMemoryInputs>,
  stated: Partial<Columns<BoaviztaMemoryQuantities>>,
  output: Partial<Columns<BoaviztaMemoryQuantities>>,
): void {
  const capacityColumn = input.capacity;
  const capacityVaries = capacityColumn.length !== 1;
  let capacity = capacityColumn[0]!;
  const densityColumn = input.density;
  const densityVaries = densityColumn.length !== 1;
  let density = densityColumn[0]!;
  const carbonPerAreaColumn = input.carbonPerArea;
  const carbonPerAreaVaries = carbonPerAreaColumn.length !== 1;
  let carbonPerArea = carbonPerAreaColumn[0]!;
  const carbonBaseColumn = input.carbonBase;
  const carbonBaseVaries = carbonBaseColumn.length !== 1;
  let carbonBase = carbonBaseColumn[0]!;
  const primaryEnergyPerAreaColumn = input.primaryEnergyPerArea;
  const primaryEnergyPerAreaVaries = primaryEnergyPerAreaColumn.length !== 1;
  let primaryEnergyPerArea = primaryEnergyPerAreaColumn[0]!;
  const primaryEnergyBaseColumn = input.primaryEnergyBase;
  const primaryEnergyBaseVaries = primaryEnergyBaseColumn.length !== 1;
  let primaryEnergyBase = primaryEnergyBaseColumn[0]!;
  const mineralsPerAreaColumn = input.mineralsPerArea;
  const mineralsPerAreaVaries = mineralsPerAreaColumn.length !== 1;
  let mineralsPerArea = mineralsPerAreaColumn[0]!;
  const mineralsBaseColumn = input.mineralsBase;
  const mineralsBaseVaries = mineralsBaseColumn.length !== 1;
  let mineralsBase = mineralsBaseColumn[0]!;
  const carbonColumn = stated.carbon;
  const carbonVaries = carbonColumn?.length !== 1;
  const carbonOut = output.carbon;
  const primaryEnergyColumn = stated.primaryEnergy;
  const primaryEnergyVaries = primaryEnergyColumn?.length !== 1;
  const primaryEnergyOut = output.primaryEnergy;
  const mineralsColumn = stated.minerals;
  const mineralsVaries = mineralsColumn?.length !== 1;
  const mineralsOut = output.minerals;
  for (let row = 0; row < length; row++) {
    if (capacityVaries) capacity = capacityColumn[row]!;
    if (densityVaries) density = densityColumn[row]!;
    if (carbonPerAreaVaries) carbonPerArea = carbonPerAreaColumn[row]!;
    if (carbonBaseVaries) carbonBase = carbonBaseColumn[row]!;
    if (primaryEnergyPerAreaVaries) primaryEnergyPerArea = primaryEnergyPerAreaColumn[row]!;
    if (primaryEnergyBaseVaries) primaryEnergyBase = primaryEnergyBaseColumn[row]!;
    if (mineralsPerAreaVaries) mineralsPerArea = mineralsPerAreaColumn[row]!;
    if (mineralsBaseVaries) mineralsBase = mineralsBaseColumn[row]!;
    const carbon = carbonColumn ? carbonColumn[carbonVaries ? row : 0]! : (capacity / density * carbonPerArea + carbonBase);
    if (carbonOut) carbonOut[row] = carbon;
    const primaryEnergy = primaryEnergyColumn ? primaryEnergyColumn[primaryEnergyVaries ? row : 0]! : (capacity / density * primaryEnergyPerArea + primaryEnergyBase);
    if (primaryEnergyOut) primaryEnergyOut[row] = primaryEnergy;
    const minerals = mineralsColumn ? mineralsColumn[mineralsVaries ? row : 0]! : (capacity / density * mineralsPerArea + mineralsBase);
    if (mineralsOut) mineralsOut[row] = minerals;
  }
}

/** What evaluation needs to know of "Boavizta: memory module": units, their factors and operands. */
export const boaviztaMemoryGraph: Graph<BoaviztaMemoryInputs, BoaviztaMemoryQuantities> = {
  name: 'boaviztaMemory',
  kernel: boaviztaMemory,
  columns: boaviztaMemoryColumns,
  inputs: {
    capacity: ['GB', 1000000000],
    density: ['GB/cm2', 10000000000000],
    carbonPerArea: ['kgCO2e/cm2', 10000000],
    carbonBase: ['kgCO2e', 1000],
    primaryEnergyPerArea: ['MJ_primary/cm2', 10000000000],
    primaryEnergyBase: ['MJ_primary', 1000000],
    mineralsPerArea: ['kgSbe/cm2', 10000],
    mineralsBase: ['kgSbe', 1],
  },
  equations: {
    carbon: ['kgCO2e', 1000, 'capacity density carbonPerArea carbonBase'],
    primaryEnergy: ['MJ_primary', 1000000, 'capacity density primaryEnergyPerArea primaryEnergyBase'],
    minerals: ['kgSbe', 1, 'capacity density mineralsPerArea mineralsBase'],
  },
};
