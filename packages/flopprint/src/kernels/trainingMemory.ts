// GENERATED from the equation set "trainingMemory" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Memory that training needs at least", in coherent base units. */
export interface TrainingMemoryInputs {
  /** Parameters, in param. */
  readonly parameters: number;
  /** Bytes of weight, gradient and optimizer for each parameter, in B/param. */
  readonly bytesPerParameter: number;
  /** Memory of one accelerator, in B/accelerator. */
  readonly memory: number;
}

/** Quantities of "Memory that training needs at least", in coherent base units. */
export interface TrainingMemoryQuantities {
  /** Memory of weights, gradients and optimizer, in B. Source: rajbhandari-2020-zero. */
  readonly stateMemory: number;
  /** Accelerators needed to hold them, in accelerator. Source: rajbhandari-2020-zero. */
  readonly leastCount: number;
}

/** "Memory that training needs at least": a stated quantity replaces its formula. */
export function trainingMemory(input: TrainingMemoryInputs, stated?: Partial<TrainingMemoryQuantities>): TrainingMemoryQuantities {
  if (stated) return trainingMemoryStated(input, stated);
  const { parameters, bytesPerParameter, memory } = input;
  const stateMemory = (parameters * bytesPerParameter);
  const leastCount = (stateMemory / memory);
  return { stateMemory, leastCount };
}

function trainingMemoryStated(input: TrainingMemoryInputs, stated: Partial<TrainingMemoryQuantities>): TrainingMemoryQuantities {
  const { parameters, bytesPerParameter, memory } = input;
  const stateMemory = stated.stateMemory ?? (parameters * bytesPerParameter);
  const leastCount = stated.leastCount ?? (stateMemory / memory);
  return { stateMemory, leastCount };
}

/** "Memory that training needs at least" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function trainingMemoryColumns(
  length: number,
  input: Columns<TrainingMemoryInputs>,
  stated: Partial<Columns<TrainingMemoryQuantities>>,
  output: Partial<Columns<TrainingMemoryQuantities>>,
): void {
  const parametersColumn = input.parameters;
  const parametersVaries = parametersColumn.length !== 1;
  let parameters = parametersColumn[0]!;
  const bytesPerParameterColumn = input.bytesPerParameter;
  const bytesPerParameterVaries = bytesPerParameterColumn.length !== 1;
  let bytesPerParameter = bytesPerParameterColumn[0]!;
  const memoryColumn = input.memory;
  const memoryVaries = memoryColumn.length !== 1;
  let memory = memoryColumn[0]!;
  const stateMemoryColumn = stated.stateMemory;
  const stateMemoryVaries = stateMemoryColumn?.length !== 1;
  const stateMemoryOut = output.stateMemory;
  const leastCountColumn = stated.leastCount;
  const leastCountVaries = leastCountColumn?.length !== 1;
  const leastCountOut = output.leastCount;
  for (let row = 0; row < length; row++) {
    if (parametersVaries) parameters = parametersColumn[row]!;
    if (bytesPerParameterVaries) bytesPerParameter = bytesPerParameterColumn[row]!;
    if (memoryVaries) memory = memoryColumn[row]!;
    const stateMemory = stateMemoryColumn ? stateMemoryColumn[stateMemoryVaries ? row : 0]! : (parameters * bytesPerParameter);
    if (stateMemoryOut) stateMemoryOut[row] = stateMemory;
    const leastCount = leastCountColumn ? leastCountColumn[leastCountVaries ? row : 0]! : (stateMemory / memory);
    if (leastCountOut) leastCountOut[row] = leastCount;
  }
}

/** What evaluation needs to know of "Memory that training needs at least": units, their factors and operands. */
export const trainingMemoryGraph: Graph<TrainingMemoryInputs, TrainingMemoryQuantities> = {
  name: 'trainingMemory',
  kernel: trainingMemory,
  columns: trainingMemoryColumns,
  inputs: {
    parameters: ['param', 1],
    bytesPerParameter: ['B/param', 1],
    memory: ['GB/accelerator', 1000000000],
  },
  equations: {
    stateMemory: ['GB', 1000000000, 'parameters bytesPerParameter'],
    leastCount: ['accelerator', 1, 'stateMemory memory'],
  },
};
