// GENERATED from the equation set "jeghamUtilisation" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Jegham et al. 2025: utilisation", in coherent base units. */
export interface JeghamUtilisationInputs {
  /** Accelerators the model uses, in accelerator. */
  readonly accelerators: number;
  /** Accelerators in a node, in accelerator. */
  readonly acceleratorsPerNode: number;
  /** Requests in a batch. */
  readonly batch: number;
  /** Power drawn by the accelerators at least, as a share of the largest. */
  readonly leastDrawn: number;
  /** Power drawn by the accelerators at most, as a share of the largest. */
  readonly largestDrawn: number;
  /** Power drawn by everything else, as a share of the largest. */
  readonly otherDrawn: number;
}

/** Quantities of "Jegham et al. 2025: utilisation", in coherent base units. */
export interface JeghamUtilisationQuantities {
  /** Utilisation of the accelerators, least, by one request. Source: jegham-2025. */
  readonly leastUtilisation: number;
  /** Utilisation of the accelerators, largest, by one request. Source: jegham-2025. */
  readonly largestUtilisation: number;
  /** Utilisation of everything else by one request. Source: jegham-2025. */
  readonly otherUtilisation: number;
}

/** "Jegham et al. 2025: utilisation": a stated quantity replaces its formula. */
export function jeghamUtilisation(input: JeghamUtilisationInputs, stated?: Partial<JeghamUtilisationQuantities>): JeghamUtilisationQuantities {
  if (stated) return jeghamUtilisationStated(input, stated);
  const { accelerators, acceleratorsPerNode, batch, leastDrawn, largestDrawn, otherDrawn } = input;
  const leastUtilisation = (accelerators * leastDrawn / (acceleratorsPerNode * batch));
  const largestUtilisation = (accelerators * largestDrawn / (acceleratorsPerNode * batch));
  const otherUtilisation = (accelerators * otherDrawn / (acceleratorsPerNode * batch));
  return { leastUtilisation, largestUtilisation, otherUtilisation };
}

function jeghamUtilisationStated(input: JeghamUtilisationInputs, stated: Partial<JeghamUtilisationQuantities>): JeghamUtilisationQuantities {
  const { accelerators, acceleratorsPerNode, batch, leastDrawn, largestDrawn, otherDrawn } = input;
  const leastUtilisation = stated.leastUtilisation ?? (accelerators * leastDrawn / (acceleratorsPerNode * batch));
  const largestUtilisation = stated.largestUtilisation ?? (accelerators * largestDrawn / (acceleratorsPerNode * batch));
  const otherUtilisation = stated.otherUtilisation ?? (accelerators * otherDrawn / (acceleratorsPerNode * batch));
  return { leastUtilisation, largestUtilisation, otherUtilisation };
}

/** "Jegham et al. 2025: utilisation" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function jeghamUtilisationColumns(
  length: number,
  input: Columns<JeghamUtilisationInputs>,
  stated: Partial<Columns<JeghamUtilisationQuantities>>,
  output: Partial<Columns<JeghamUtilisationQuantities>>,
): void {
  const acceleratorsColumn = input.accelerators;
  const acceleratorsVaries = acceleratorsColumn.length !== 1;
  let accelerators = acceleratorsColumn[0]!;
  const acceleratorsPerNodeColumn = input.acceleratorsPerNode;
  const acceleratorsPerNodeVaries = acceleratorsPerNodeColumn.length !== 1;
  let acceleratorsPerNode = acceleratorsPerNodeColumn[0]!;
  const batchColumn = input.batch;
  const batchVaries = batchColumn.length !== 1;
  let batch = batchColumn[0]!;
  const leastDrawnColumn = input.leastDrawn;
  const leastDrawnVaries = leastDrawnColumn.length !== 1;
  let leastDrawn = leastDrawnColumn[0]!;
  const largestDrawnColumn = input.largestDrawn;
  const largestDrawnVaries = largestDrawnColumn.length !== 1;
  let largestDrawn = largestDrawnColumn[0]!;
  const otherDrawnColumn = input.otherDrawn;
  const otherDrawnVaries = otherDrawnColumn.length !== 1;
  let otherDrawn = otherDrawnColumn[0]!;
  const leastUtilisationColumn = stated.leastUtilisation;
  const leastUtilisationVaries = leastUtilisationColumn?.length !== 1;
  const leastUtilisationOut = output.leastUtilisation;
  const largestUtilisationColumn = stated.largestUtilisation;
  const largestUtilisationVaries = largestUtilisationColumn?.length !== 1;
  const largestUtilisationOut = output.largestUtilisation;
  const otherUtilisationColumn = stated.otherUtilisation;
  const otherUtilisationVaries = otherUtilisationColumn?.length !== 1;
  const otherUtilisationOut = output.otherUtilisation;
  for (let row = 0; row < length; row++) {
    if (acceleratorsVaries) accelerators = acceleratorsColumn[row]!;
    if (acceleratorsPerNodeVaries) acceleratorsPerNode = acceleratorsPerNodeColumn[row]!;
    if (batchVaries) batch = batchColumn[row]!;
    if (leastDrawnVaries) leastDrawn = leastDrawnColumn[row]!;
    if (largestDrawnVaries) largestDrawn = largestDrawnColumn[row]!;
    if (otherDrawnVaries) otherDrawn = otherDrawnColumn[row]!;
    const leastUtilisation = leastUtilisationColumn ? leastUtilisationColumn[leastUtilisationVaries ? row : 0]! : (accelerators * leastDrawn / (acceleratorsPerNode * batch));
    if (leastUtilisationOut) leastUtilisationOut[row] = leastUtilisation;
    const largestUtilisation = largestUtilisationColumn ? largestUtilisationColumn[largestUtilisationVaries ? row : 0]! : (accelerators * largestDrawn / (acceleratorsPerNode * batch));
    if (largestUtilisationOut) largestUtilisationOut[row] = largestUtilisation;
    const otherUtilisation = otherUtilisationColumn ? otherUtilisationColumn[otherUtilisationVaries ? row : 0]! : (accelerators * otherDrawn / (acceleratorsPerNode * batch));
    if (otherUtilisationOut) otherUtilisationOut[row] = otherUtilisation;
  }
}

/** What evaluation needs to know of "Jegham et al. 2025: utilisation": units, their factors and operands. */
export const jeghamUtilisationGraph: Graph<JeghamUtilisationInputs, JeghamUtilisationQuantities> = {
  name: 'jeghamUtilisation',
  kernel: jeghamUtilisation,
  columns: jeghamUtilisationColumns,
  inputs: {
    accelerators: ['accelerator', 1],
    acceleratorsPerNode: ['accelerator', 1],
    batch: ['1', 1],
    leastDrawn: ['1', 1],
    largestDrawn: ['1', 1],
    otherDrawn: ['1', 1],
  },
  equations: {
    leastUtilisation: ['1', 1, 'accelerators leastDrawn acceleratorsPerNode batch'],
    largestUtilisation: ['1', 1, 'accelerators largestDrawn acceleratorsPerNode batch'],
    otherUtilisation: ['1', 1, 'accelerators otherDrawn acceleratorsPerNode batch'],
  },
};
