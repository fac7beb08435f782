// GENERATED from the equation set "bloomTotal" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "BLOOM: total", in coherent base units. */
export interface BloomTotalInputs {
  /** Carbon of making the hardware, in gCO2e. */
  readonly embodiedCarbon: number;
  /** Carbon of training itself, in gCO2e. */
  readonly operationalCarbon: number;
  /** Carbon of idle consumption, in gCO2e. */
  readonly idleCarbon: number;
}

/** Quantities of "BLOOM: total", in coherent base units. */
export interface BloomTotalQuantities {
  /** Carbon, in gCO2e. Source: luccioni-2022-bloom. */
  readonly carbon: number;
}

/** "BLOOM: total": a stated quantity replaces its formula. */
export function bloomTotal(input: BloomTotalInputs, stated?: Partial<BloomTotalQuantities>): BloomTotalQuantities {
  if (stated) return bloomTotalStated(input, stated);
  const { embodiedCarbon, operationalCarbon, idleCarbon } = input;
  const carbon = (embodiedCarbon + operationalCarbon + idleCarbon);
  return { carbon };
}

function bloomTotalStated(input: BloomTotalInputs, stated: Partial<BloomTotalQuantities>): BloomTotalQuantities {
  const { embodiedCarbon, operationalCarbon, idleCarbon } = input;
  const carbon = stated.carbon ?? (embodiedCarbon + operationalCarbon + idleCarbon);
  return { carbon };
}

/** "BLOOM: total" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function bloomTotalColumns(
  length: number,
  input: Columns<BloomTotalInputs>,
  stated: Partial<Columns<BloomTotalQuantities>>,
  output: Partial<Columns<BloomTotalQuantities>>,
): void {
  const embodiedCarbonColumn = input.embodiedCarbon;
  const embodiedCarbonVaries = embodiedCarbonColumn.length !== 1;
  let embodiedCarbon = embodiedCarbonColumn[0]!;
  const operationalCarbonColumn = input.operationalCarbon;
  const operationalCarbonVaries = operationalCarbonColumn.length !== 1;
  let operationalCarbon = operationalCarbonColumn[0]!;
  const idleCarbonColumn = input.idleCarbon;
  const idleCarbonVaries = idleCarbonColumn.length !== 1;
  let idleCarbon = idleCarbonColumn[0]!;
  const carbonColumn = stated.carbon;
  const carbonVaries = carbonColumn?.length !== 1;
  const carbonOut = output.carbon;
  for (let row = 0; row < length; row++) {
    if (embodiedCarbonVaries) embodiedCarbon = embodiedCarbonColumn[row]!;
    if (operationalCarbonVaries) operationalCarbon = operationalCarbonColumn[row]!;
    if (idleCarbonVaries) idleCarbon = idleCarbonColumn[row]!;
    const carbon = carbonColumn ? carbonColumn[carbonVaries ? row : 0]! : (embodiedCarbon + operationalCarbon + idleCarbon);
    if (carbonOut) carbonOut[row] = carbon;
  }
}

/** What evaluation needs to know of "BLOOM: total": units, their factors and operands. */
export const bloomTotalGraph: Graph<BloomTotalInputs, BloomTotalQuantities> = {
  name: 'bloomTotal',
  kernel: bloomTotal,
  columns: bloomTotalColumns,
  inputs: {
    embodiedCarbon: ['tCO2e', 1000000],
    operationalCarbon: ['tCO2e', 1000000],
    idleCarbon: ['tCO2e', 1000000],
  },
  equations: {
    carbon: ['tCO2e', 1000000, 'embodiedCarbon operationalCarbon idleCarbon'],
  },
};
