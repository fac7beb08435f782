// GENERATED from the equation set "dodgeBreakdown" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Dodge et al. 2022: power of a server", in coherent base units. */
export interface DodgeBreakdownInputs {
  /** Power of the card, in J_it/s. */
  readonly acceleratorPower: number;
  /** Power of the first processor, in J_it/s. */
  readonly firstProcessor: number;
  /** Power of the second processor, in J_it/s. */
  readonly secondProcessor: number;
  /** Power of the memory of the first processor, in J_it/s. */
  readonly firstMemory: number;
  /** Power of the memory of the second processor, in J_it/s. */
  readonly secondMemory: number;
}

/** Quantities of "Dodge et al. 2022: power of a server", in coherent base units. */
export interface DodgeBreakdownQuantities {
  /** Power of the server, in J_it/s. Source: dodge-2022. */
  readonly total: number;
  /** Share of the card. Source: dodge-2022. */
  readonly acceleratorShare: number;
}

/** "Dodge et al. 2022: power of a server": a stated quantity replaces its formula. */
export function dodgeBreakdown(input: DodgeBreakdownInputs, stated?: Partial<DodgeBreakdownQuantities>): DodgeBreakdownQuantities {
  if (stated) return dodgeBreakdownStated(input, stated);
  const { acceleratorPower, firstProcessor, secondProcessor, firstMemory, secondMemory } = input;
  const total = (acceleratorPower + firstProcessor + secondProcessor + firstMemory + secondMemory);
  const acceleratorShare = (acceleratorPower / total);
  return { total, acceleratorShare };
}

function dodgeBreakdownStated(input: DodgeBreakdownInputs, stated: Partial<DodgeBreakdownQuantities>): DodgeBreakdownQuantities {
  const { acceleratorPower, firstProcessor, secondProcessor, firstMemory, secondMemory } = input;
  const total = stated.total ?? (acceleratorPower + firstProcessor + secondProcessor + firstMemory + secondMemory);
  const acceleratorShare = stated.acceleratorShare ?? (acceleratorPower / total);
  return { total, acceleratorShare };
}

/** "Dodge et al. 2022: power of a server" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function dodgeBreakdownColumns(
  length: number,
  input: Columns<DodgeBreakdownInputs>,
  stated: Partial<Columns<DodgeBreakdownQuantities>>,
  output: Partial<Columns<DodgeBreakdownQuantities>>,
): void {
  const acceleratorPowerColumn = input.acceleratorPower;
  const acceleratorPowerVaries = acceleratorPowerColumn.length !== 1;
  let acceleratorPower = acceleratorPowerColumn[0]!;
  const firstProcessorColumn = input.firstProcessor;
  const firstProcessorVaries = firstProcessorColumn.length !== 1;
  let firstProcessor = firstProcessorColumn[0]!;
  const secondProcessorColumn = input.secondProcessor;
  const secondProcessorVaries = secondProcessorColumn.length !== 1;
  let secondProcessor = secondProcessorColumn[0]!;
  const firstMemoryColumn = input.firstMemory;
  const firstMemoryVaries = firstMemoryColumn.length !== 1;
  let firstMemory = firstMemoryColumn[0]!;
  const secondMemoryColumn = input.secondMemory;
  const secondMemoryVaries = secondMemoryColumn.length !== 1;
  let secondMemory = secondMemoryColumn[0]!;
  const totalColumn = stated.total;
  const totalVaries = totalColumn?.length !== 1;
  const totalOut = output.total;
  const acceleratorShareColumn = stated.acceleratorShare;
  const acceleratorShareVaries = acceleratorShareColumn?.length !== 1;
  const acceleratorShareOut = output.acceleratorShare;
  for (let row = 0; row < length; row++) {
    if (acceleratorPowerVaries) acceleratorPower = acceleratorPowerColumn[row]!;
    if (firstProcessorVaries) firstProcessor = firstProcessorColumn[row]!;
    if (secondProcessorVaries) secondProcessor = secondProcessorColumn[row]!;
    if (firstMemoryVaries) firstMemory = firstMemoryColumn[row]!;
    if (secondMemoryVaries) secondMemory = secondMemoryColumn[row]!;
    const total = totalColumn ? totalColumn[totalVaries ? row : 0]! : (acceleratorPower + firstProcessor + secondProcessor + firstMemory + secondMemory);
    if (totalOut) totalOut[row] = total;
    const acceleratorShare = acceleratorShareColumn ? acceleratorShareColumn[acceleratorShareVaries ? row : 0]! : (acceleratorPower / total);
    if (acceleratorShareOut) acceleratorShareOut[row] = acceleratorShare;
  }
}

/** What evaluation needs to know of "Dodge et al. 2022: power of a server": units, their factors and operands. */
export const dodgeBreakdownGraph: Graph<DodgeBreakdownInputs, DodgeBreakdownQuantities> = {
  name: 'dodgeBreakdown',
  kernel: dodgeBreakdown,
  columns: dodgeBreakdownColumns,
  inputs: {
    acceleratorPower: ['W_it', 1],
    firstProcessor: ['W_it', 1],
    secondProcessor: ['W_it', 1],
    firstMemory: ['W_it', 1],
    secondMemory: ['W_it', 1],
  },
  equations: {
    total: ['W_it', 1, 'acceleratorPower firstProcessor secondProcessor firstMemory secondMemory'],
    acceleratorShare: ['1', 1, 'acceleratorPower total'],
  },
};
