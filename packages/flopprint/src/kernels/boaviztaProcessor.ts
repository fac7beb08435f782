// GENERATED from the equation set "boaviztaProcessor" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Boavizta: processor", in coherent base units. */
export interface BoaviztaProcessorInputs {
  /** Area of the die, in m^2. */
  readonly dieArea: number;
  /** Carbon of making a processor, per area of silicon, in gCO2e/m^2. */
  readonly carbonPerArea: number;
  /** Carbon of making a processor, whatever its area, in gCO2e. */
  readonly carbonBase: number;
  /** Primary energy of making a processor, per area of silicon, in J_primary/m^2. */
  readonly primaryEnergyPerArea: number;
  /** Primary energy of making a processor, whatever its area, in J_primary. */
  readonly primaryEnergyBase: number;
  /** Mineral depletion of making a processor, per area of silicon, in kgSbe/m^2. */
  readonly mineralsPerArea: number;
  /** Mineral depletion of making a processor, whatever its area, in kgSbe. */
  readonly mineralsBase: number;
}

/** Quantities of "Boavizta: processor", in coherent base units. */
export interface BoaviztaProcessorQuantities {
  /** Carbon of making a processor, in gCO2e. Source: boavizta. */
  readonly carbon: number;
  /** Primary energy of making a processor, in J_primary. Source: boavizta. */
  readonly primaryEnergy: number;
  /** Mineral depletion of making a processor, in kgSbe. Source: boavizta. */
  readonly minerals: number;
}

/** "Boavizta: processor": a stated quantity replaces its formula. */
export function boaviztaProcessor(input: BoaviztaProcessorInputs, stated?: Partial<BoaviztaProcessorQuantities>): BoaviztaProcessorQuantities {
  if (stated) return boaviztaProcessorStated(input, stated);
  const { dieArea, carbonPerArea, carbonBase, primaryEnergyPerArea, primaryEnergyBase, mineralsPerArea, mineralsBase } = input;
  const carbon = (dieArea * carbonPerArea + carbonBase);
  const primaryEnergy = (dieArea * primaryEnergyPerArea + primaryEnergyBase);
  const minerals = (dieArea * mineralsPerArea + mineralsBase);
  return { carbon, primaryEnergy, minerals };
}

function boaviztaProcessorStated(input: BoaviztaProcessorInputs, stated: Partial<BoaviztaProcessorQuantities>): BoaviztaProcessorQuantities {
  const { dieArea, carbonPerArea, carbonBase, primaryEnergyPerArea, primaryEnergyBase, mineralsPerArea, mineralsBase } = input;
  const carbon = stated.carbon ?? (dieArea * carbonPerArea + carbonBase);
  const primaryEnergy = stated.primaryEnergy ?? (dieArea * primaryEnergyPerArea + primaryEnergyBase);
  const minerals = stated.minerals ?? (dieArea * mineralsPerArea + mineralsBase);
  return { carbon, primaryEnergy, minerals };
}

/** "Boavizta: processor" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function boaviztaProcessorColumns(
  length: number,
  input: Columns<BoaviztaProcessorInputs>,
  stated: Partial<Columns<BoaviztaProcessorQuantities>>,
  output: Partial<Columns<BoaviztaProcessorQuantities>>,
): void {
  const dieAreaColumn = input.dieArea;
  const dieAreaVaries = dieAreaColumn.length !== 1;
  let dieArea = dieAreaColumn[0]!;
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
    if (dieAreaVaries) dieArea = dieAreaColumn[row]!;
    if (carbonPerAreaVaries) carbonPerArea = carbonPerAreaColumn[row]!;
    if (carbonBaseVaries) carbonBase = carbonBaseColumn[row]!;
    if (primaryEnergyPerAreaVaries) primaryEnergyPerArea = primaryEnergyPerAreaColumn[row]!;
    if (primaryEnergyBaseVaries) primaryEnergyBase = primaryEnergyBaseColumn[row]!;
    if (mineralsPerAreaVaries) mineralsPerArea = mineralsPerAreaColumn[row]!;
    if (mineralsBaseVaries) mineralsBase = mineralsBaseColumn[row]!;
    const carbon = carbonColumn ? carbonColumn[carbonVaries ? row : 0]! : (dieArea * carbonPerArea + carbonBase);
    if (carbonOut) carbonOut[row] = carbon;
    const primaryEnergy = primaryEnergyColumn ? primaryEnergyColumn[primaryEnergyVaries ? row : 0]! : (dieArea * primaryEnergyPerArea + primaryEnergyBase);
    if (primaryEnergyOut) primaryEnergyOut[row] = primaryEnergy;
    const minerals = mineralsColumn ? mineralsColumn[mineralsVaries ? row : 0]! : (dieArea * mineralsPerArea + mineralsBase);
    if (mineralsOut) mineralsOut[row] = minerals;
  }
}

/** What evaluation needs to know of "Boavizta: processor": units, their factors and operands. */
export const boaviztaProcessorGraph: Graph<BoaviztaProcessorInputs, BoaviztaProcessorQuantities> = {
  name: 'boaviztaProcessor',
  kernel: boaviztaProcessor,
  columns: boaviztaProcessorColumns,
  inputs: {
    dieArea: ['mm2', 0.000001],
    carbonPerArea: ['kgCO2e/mm2', 1000000000],
    carbonBase: ['kgCO2e', 1000],
    primaryEnergyPerArea: ['MJ_primary/mm2', 1000000000000],
    primaryEnergyBase: ['MJ_primary', 1000000],
    mineralsPerArea: ['kgSbe/mm2', 1000000],
    mineralsBase: ['kgSbe', 1],
  },
  equations: {
    carbon: ['kgCO2e', 1000, 'dieArea carbonPerArea carbonBase'],
    primaryEnergy: ['MJ_primary', 1000000, 'dieArea primaryEnergyPerArea primaryEnergyBase'],
    minerals: ['kgSbe', 1, 'dieArea mineralsPerArea mineralsBase'],
  },
};
