// GENERATED from the equation set "ecologitsMemory" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "EcoLogits: memory of the model", in coherent base units. */
export interface EcologitsMemoryInputs {
  /** Parameters, in param. */
  readonly totalParameters: number;
  /** Bits of a parameter, in B/param. */
  readonly bitsPerParameter: number;
  /** Memory over that of the weights. */
  readonly memoryOverhead: number;
  /** Memory of one accelerator, in B. */
  readonly acceleratorMemory: number;
}

/** Quantities of "EcoLogits: memory of the model", in coherent base units. */
export interface EcologitsMemoryQuantities {
  /** Memory of the model, in B. Source: ecologits-code. */
  readonly requiredMemory: number;
  /** Accelerators that hold the model. Source: ecologits-code. */
  readonly neededAccelerators: number;
}

/** "EcoLogits: memory of the model": a stated quantity replaces its formula. */
export function ecologitsMemory(input: EcologitsMemoryInputs, stated?: Partial<EcologitsMemoryQuantities>): EcologitsMemoryQuantities {
  if (stated) return ecologitsMemoryStated(input, stated);
  const { totalParameters, bitsPerParameter, memoryOverhead, acceleratorMemory } = input;
  const requiredMemory = (memoryOverhead * totalParameters * bitsPerParameter);
  const neededAccelerators = (Math.ceil(requiredMemory / acceleratorMemory));
  return { requiredMemory, neededAccelerators };
}

function ecologitsMemoryStated(input: EcologitsMemoryInputs, stated: Partial<EcologitsMemoryQuantities>): EcologitsMemoryQuantities {
  const { totalParameters, bitsPerParameter, memoryOverhead, acceleratorMemory } = input;
  const requiredMemory = stated.requiredMemory ?? (memoryOverhead * totalParameters * bitsPerParameter);
  const neededAccelerators = stated.neededAccelerators ?? (Math.ceil(requiredMemory / acceleratorMemory));
  return { requiredMemory, neededAccelerators };
}

/** "EcoLogits: memory of the model" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function ecologitsMemoryColumns(
  length: number,
  input: Columns<EcologitsMemoryInputs>,
  stated: Partial<Columns<EcologitsMemoryQuantities>>,
  output: Partial<Columns<EcologitsMemoryQuantities>>,
): void {
  const totalParametersColumn = input.totalParameters;
  const totalParametersVaries = totalParametersColumn.length !== 1;
  let totalParameters = totalParametersColumn[0]!;
  const bitsPerParameterColumn = input.bitsPerParameter;
  const bitsPerParameterVaries = bitsPerParameterColumn.length !== 1;
  let bitsPerParameter = bitsPerParameterColumn[0]!;
  const memoryOverheadColumn = input.memoryOverhead;
  const memoryOverheadVaries = memoryOverheadColumn.length !== 1;
  let memoryOverhead = memoryOverheadColumn[0]!;
  const acceleratorMemoryColumn = input.acceleratorMemory;
  const acceleratorMemoryVaries = acceleratorMemoryColumn.length !== 1;
  let acceleratorMemory = acceleratorMemoryColumn[0]!;
  const requiredMemoryColumn = stated.requiredMemory;
  const requiredMemoryVaries = requiredMemoryColumn?.length !== 1;
  const requiredMemoryOut = output.requiredMemory;
  const neededAcceleratorsColumn = stated.neededAccelerators;
  const neededAcceleratorsVaries = neededAcceleratorsColumn?.length !== 1;
  const neededAcceleratorsOut = output.neededAccelerators;
  for (let row = 0; row < length; row++) {
    if (totalParametersVaries) totalParameters = totalParametersColumn[row]!;
    if (bitsPerParameterVaries) bitsPerParameter = bitsPerParameterColumn[row]!;
    if (memoryOverheadVaries) memoryOverhead = memoryOverheadColumn[row]!;
    if (acceleratorMemoryVaries) acceleratorMemory = acceleratorMemoryColumn[row]!;
    const requiredMemory = requiredMemoryColumn ? requiredMemoryColumn[requiredMemoryVaries ? row : 0]! : (memoryOverhead * totalParameters * bitsPerParameter);
    if (requiredMemoryOut) requiredMemoryOut[row] = requiredMemory;
    const neededAccelerators = neededAcceleratorsColumn ? neededAcceleratorsColumn[neededAcceleratorsVaries ? row : 0]! : (Math.ceil(requiredMemory / acceleratorMemory));
    if (neededAcceleratorsOut) neededAcceleratorsOut[row] = neededAccelerators;
  }
}

/** What evaluation needs to know of "EcoLogits: memory of the model": units, their factors and operands. */
export const ecologitsMemoryGraph: Graph<EcologitsMemoryInputs, EcologitsMemoryQuantities> = {
  name: 'ecologitsMemory',
  kernel: ecologitsMemory,
  columns: ecologitsMemoryColumns,
  inputs: {
    totalParameters: ['param', 1],
    bitsPerParameter: ['bit/param', 0.125],
    memoryOverhead: ['1', 1],
    acceleratorMemory: ['GB', 1000000000],
  },
  equations: {
    requiredMemory: ['GB', 1000000000, 'memoryOverhead totalParameters bitsPerParameter'],
    neededAccelerators: ['1', 1, 'requiredMemory acceleratorMemory'],
  },
};
