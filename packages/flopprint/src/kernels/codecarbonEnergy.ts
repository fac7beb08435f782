// GENERATED from the equation set "codecarbonEnergy" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "CodeCarbon: energy of the parts", in coherent base units. */
export interface CodecarbonEnergyInputs {
  /** Energy of the accelerators, in J_it. */
  readonly acceleratorEnergy: number;
  /** Energy of the processors, in J_it. */
  readonly processorEnergy: number;
  /** Energy of the memory, in J_it. */
  readonly memoryEnergy: number;
}

/** Quantities of "CodeCarbon: energy of the parts", in coherent base units. */
export interface CodecarbonEnergyQuantities {
  /** Energy of the machine, in J_it. Source: codecarbon. */
  readonly itEnergy: number;
}

/** "CodeCarbon: energy of the parts": a stated quantity replaces its formula. */
export function codecarbonEnergy(input: CodecarbonEnergyInputs, stated?: Partial<CodecarbonEnergyQuantities>): CodecarbonEnergyQuantities {
  if (stated) return codecarbonEnergyStated(input, stated);
  const { acceleratorEnergy, processorEnergy, memoryEnergy } = input;
  const itEnergy = (acceleratorEnergy + processorEnergy + memoryEnergy);
  return { itEnergy };
}

function codecarbonEnergyStated(input: CodecarbonEnergyInputs, stated: Partial<CodecarbonEnergyQuantities>): CodecarbonEnergyQuantities {
  const { acceleratorEnergy, processorEnergy, memoryEnergy } = input;
  const itEnergy = stated.itEnergy ?? (acceleratorEnergy + processorEnergy + memoryEnergy);
  return { itEnergy };
}

/** "CodeCarbon: energy of the parts" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function codecarbonEnergyColumns(
  length: number,
  input: Columns<CodecarbonEnergyInputs>,
  stated: Partial<Columns<CodecarbonEnergyQuantities>>,
  output: Partial<Columns<CodecarbonEnergyQuantities>>,
): void {
  const acceleratorEnergyColumn = input.acceleratorEnergy;
  const acceleratorEnergyVaries = acceleratorEnergyColumn.length !== 1;
  let acceleratorEnergy = acceleratorEnergyColumn[0]!;
  const processorEnergyColumn = input.processorEnergy;
  const processorEnergyVaries = processorEnergyColumn.length !== 1;
  let processorEnergy = processorEnergyColumn[0]!;
  const memoryEnergyColumn = input.memoryEnergy;
  const memoryEnergyVaries = memoryEnergyColumn.length !== 1;
  let memoryEnergy = memoryEnergyColumn[0]!;
  const itEnergyColumn = stated.itEnergy;
  const itEnergyVaries = itEnergyColumn?.length !== 1;
  const itEnergyOut = output.itEnergy;
  for (let row = 0; row < length; row++) {
    if (acceleratorEnergyVaries) acceleratorEnergy = acceleratorEnergyColumn[row]!;
    if (processorEnergyVaries) processorEnergy = processorEnergyColumn[row]!;
    if (memoryEnergyVaries) memoryEnergy = memoryEnergyColumn[row]!;
    const itEnergy = itEnergyColumn ? itEnergyColumn[itEnergyVaries ? row : 0]! : (acceleratorEnergy + processorEnergy + memoryEnergy);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
  }
}

/** What evaluation needs to know of "CodeCarbon: energy of the parts": units, their factors and operands. */
export const codecarbonEnergyGraph: Graph<CodecarbonEnergyInputs, CodecarbonEnergyQuantities> = {
  name: 'codecarbonEnergy',
  kernel: codecarbonEnergy,
  columns: codecarbonEnergyColumns,
  inputs: {
    acceleratorEnergy: ['kWh_it', 3600000],
    processorEnergy: ['kWh_it', 3600000],
    memoryEnergy: ['kWh_it', 3600000],
  },
  equations: {
    itEnergy: ['kWh_it', 3600000, 'acceleratorEnergy processorEnergy memoryEnergy'],
  },
};
