// GENERATED from the equation set "ecologitsMemory" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "EcoLogits: memory of the model", in coherent base units. */
export interface EcologitsMemoryInputs {
  readonly totalParameters: number;
  readonly bitsPerParameter: number;
  readonly memoryOverhead: number;
  readonly acceleratorMemory: number;
}

/** Quantities of "EcoLogits: memory of the model", in coherent base units. */
export interface EcologitsMemoryQuantities {
  readonly requiredMemory: number;
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
  const totalParametersStep = totalParametersColumn.length === 1 ? 0 : 1;
  const bitsPerParameterColumn = input.bitsPerParameter;
  const bitsPerParameterStep = bitsPerParameterColumn.length === 1 ? 0 : 1;
  const memoryOverheadColumn = input.memoryOverhead;
  const memoryOverheadStep = memoryOverheadColumn.length === 1 ? 0 : 1;
  const acceleratorMemoryColumn = input.acceleratorMemory;
  const acceleratorMemoryStep = acceleratorMemoryColumn.length === 1 ? 0 : 1;
  const requiredMemoryColumn = stated.requiredMemory;
  const requiredMemoryStep = requiredMemoryColumn?.length === 1 ? 0 : 1;
  const requiredMemoryOut = output.requiredMemory;
  const neededAcceleratorsColumn = stated.neededAccelerators;
  const neededAcceleratorsStep = neededAcceleratorsColumn?.length === 1 ? 0 : 1;
  const neededAcceleratorsOut = output.neededAccelerators;
  for (let row = 0; row < length; row++) {
    const totalParameters = totalParametersColumn[row * totalParametersStep]!;
    const bitsPerParameter = bitsPerParameterColumn[row * bitsPerParameterStep]!;
    const memoryOverhead = memoryOverheadColumn[row * memoryOverheadStep]!;
    const acceleratorMemory = acceleratorMemoryColumn[row * acceleratorMemoryStep]!;
    const requiredMemory = requiredMemoryColumn ? requiredMemoryColumn[row * requiredMemoryStep]! : (memoryOverhead * totalParameters * bitsPerParameter);
    if (requiredMemoryOut) requiredMemoryOut[row] = requiredMemory;
    const neededAccelerators = neededAcceleratorsColumn ? neededAcceleratorsColumn[row * neededAcceleratorsStep]! : (Math.ceil(requiredMemory / acceleratorMemory));
    if (neededAcceleratorsOut) neededAcceleratorsOut[row] = neededAccelerators;
  }
}

/** Slope of one quantity of "EcoLogits: memory of the model" with respect to every input and quantity above it. */
export function ecologitsMemoryGradient(
  input: EcologitsMemoryInputs,
  of: keyof EcologitsMemoryQuantities,
  stated: Partial<EcologitsMemoryQuantities> = {},
): Record<keyof EcologitsMemoryInputs | keyof EcologitsMemoryQuantities, number> {
  const { totalParameters, bitsPerParameter, memoryOverhead } = input;
  const slope = { totalParameters: 0, bitsPerParameter: 0, memoryOverhead: 0, acceleratorMemory: 0, requiredMemory: 0, neededAccelerators: 0 };
  slope[of] = 1;
  if (slope.neededAccelerators !== 0 && stated.neededAccelerators === undefined) {
    slope.requiredMemory += slope.neededAccelerators * (NaN);
    slope.acceleratorMemory += slope.neededAccelerators * (NaN);
  }
  if (slope.requiredMemory !== 0 && stated.requiredMemory === undefined) {
    slope.memoryOverhead += slope.requiredMemory * (bitsPerParameter * totalParameters);
    slope.totalParameters += slope.requiredMemory * (bitsPerParameter * memoryOverhead);
    slope.bitsPerParameter += slope.requiredMemory * (memoryOverhead * totalParameters);
  }
  return slope;
}

/** What evaluation needs to know of "EcoLogits: memory of the model": units, their factors and operands. */
export const ecologitsMemoryGraph: Graph<EcologitsMemoryInputs, EcologitsMemoryQuantities> = {
  name: 'ecologitsMemory',
  kernel: ecologitsMemory,
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
