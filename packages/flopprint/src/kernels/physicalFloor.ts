// GENERATED from the equation set "physicalFloor" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Landauer bound of writing the weights", in coherent base units. */
export interface PhysicalFloorInputs {
  /** Parameters, in param. */
  readonly parameters: number;
  /** Bits of one parameter, in B/param. */
  readonly bitsPerParameter: number;
  /** Least energy to write one bit at room temperature, in J_it/B. */
  readonly landauerEnergy: number;
}

/** Quantities of "Landauer bound of writing the weights", in coherent base units. */
export interface PhysicalFloorQuantities {
  /** Least energy to write the weights once, in J_it. Source: landauer-1961. */
  readonly leastEnergy: number;
}

/** "Landauer bound of writing the weights": a stated quantity replaces its formula. */
export function physicalFloor(input: PhysicalFloorInputs, stated?: Partial<PhysicalFloorQuantities>): PhysicalFloorQuantities {
  if (stated) return physicalFloorStated(input, stated);
  const { parameters, bitsPerParameter, landauerEnergy } = input;
  const leastEnergy = (parameters * bitsPerParameter * landauerEnergy);
  return { leastEnergy };
}

function physicalFloorStated(input: PhysicalFloorInputs, stated: Partial<PhysicalFloorQuantities>): PhysicalFloorQuantities {
  const { parameters, bitsPerParameter, landauerEnergy } = input;
  const leastEnergy = stated.leastEnergy ?? (parameters * bitsPerParameter * landauerEnergy);
  return { leastEnergy };
}

/** "Landauer bound of writing the weights" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function physicalFloorColumns(
  length: number,
  input: Columns<PhysicalFloorInputs>,
  stated: Partial<Columns<PhysicalFloorQuantities>>,
  output: Partial<Columns<PhysicalFloorQuantities>>,
): void {
  const parametersColumn = input.parameters;
  const parametersVaries = parametersColumn.length !== 1;
  let parameters = parametersColumn[0]!;
  const bitsPerParameterColumn = input.bitsPerParameter;
  const bitsPerParameterVaries = bitsPerParameterColumn.length !== 1;
  let bitsPerParameter = bitsPerParameterColumn[0]!;
  const landauerEnergyColumn = input.landauerEnergy;
  const landauerEnergyVaries = landauerEnergyColumn.length !== 1;
  let landauerEnergy = landauerEnergyColumn[0]!;
  const leastEnergyColumn = stated.leastEnergy;
  const leastEnergyVaries = leastEnergyColumn?.length !== 1;
  const leastEnergyOut = output.leastEnergy;
  for (let row = 0; row < length; row++) {
    if (parametersVaries) parameters = parametersColumn[row]!;
    if (bitsPerParameterVaries) bitsPerParameter = bitsPerParameterColumn[row]!;
    if (landauerEnergyVaries) landauerEnergy = landauerEnergyColumn[row]!;
    const leastEnergy = leastEnergyColumn ? leastEnergyColumn[leastEnergyVaries ? row : 0]! : (parameters * bitsPerParameter * landauerEnergy);
    if (leastEnergyOut) leastEnergyOut[row] = leastEnergy;
  }
}

/** What evaluation needs to know of "Landauer bound of writing the weights": units, their factors and operands. */
export const physicalFloorGraph: Graph<PhysicalFloorInputs, PhysicalFloorQuantities> = {
  name: 'physicalFloor',
  kernel: physicalFloor,
  columns: physicalFloorColumns,
  inputs: {
    parameters: ['param', 1],
    bitsPerParameter: ['bit/param', 0.125],
    landauerEnergy: ['J_it/bit', 8],
  },
  equations: {
    leastEnergy: ['J_it', 1, 'parameters bitsPerParameter landauerEnergy'],
  },
};
