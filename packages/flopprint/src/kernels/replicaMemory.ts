// GENERATED from the equation set "replicaMemory" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Accelerators that hold one replica", in coherent base units. */
export interface ReplicaMemoryInputs {
  /** Parameters, in param. */
  readonly parameters: number;
  /** Bytes of one weight, in B/param. */
  readonly bytesPerWeight: number;
  /** Memory over that of the weights. */
  readonly memoryHeadroom: number;
  /** Memory of one accelerator, in B/accelerator. */
  readonly memory: number;
}

/** Quantities of "Accelerators that hold one replica", in coherent base units. */
export interface ReplicaMemoryQuantities {
  /** Accelerators that hold weights and cache, in accelerator. Source: ecologits-code. */
  readonly leastReplica: number;
}

/** "Accelerators that hold one replica": a stated quantity replaces its formula. */
export function replicaMemory(input: ReplicaMemoryInputs, stated?: Partial<ReplicaMemoryQuantities>): ReplicaMemoryQuantities {
  if (stated) return replicaMemoryStated(input, stated);
  const { parameters, bytesPerWeight, memoryHeadroom, memory } = input;
  const leastReplica = (memoryHeadroom * parameters * bytesPerWeight / memory);
  return { leastReplica };
}

function replicaMemoryStated(input: ReplicaMemoryInputs, stated: Partial<ReplicaMemoryQuantities>): ReplicaMemoryQuantities {
  const { parameters, bytesPerWeight, memoryHeadroom, memory } = input;
  const leastReplica = stated.leastReplica ?? (memoryHeadroom * parameters * bytesPerWeight / memory);
  return { leastReplica };
}

/** "Accelerators that hold one replica" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function replicaMemoryColumns(
  length: number,
  input: Columns<ReplicaMemoryInputs>,
  stated: Partial<Columns<ReplicaMemoryQuantities>>,
  output: Partial<Columns<ReplicaMemoryQuantities>>,
): void {
  const parametersColumn = input.parameters;
  const parametersVaries = parametersColumn.length !== 1;
  let parameters = parametersColumn[0]!;
  const bytesPerWeightColumn = input.bytesPerWeight;
  const bytesPerWeightVaries = bytesPerWeightColumn.length !== 1;
  let bytesPerWeight = bytesPerWeightColumn[0]!;
  const memoryHeadroomColumn = input.memoryHeadroom;
  const memoryHeadroomVaries = memoryHeadroomColumn.length !== 1;
  let memoryHeadroom = memoryHeadroomColumn[0]!;
  const memoryColumn = input.memory;
  const memoryVaries = memoryColumn.length !== 1;
  let memory = memoryColumn[0]!;
  const leastReplicaColumn = stated.leastReplica;
  const leastReplicaVaries = leastReplicaColumn?.length !== 1;
  const leastReplicaOut = output.leastReplica;
  for (let row = 0; row < length; row++) {
    if (parametersVaries) parameters = parametersColumn[row]!;
    if (bytesPerWeightVaries) bytesPerWeight = bytesPerWeightColumn[row]!;
    if (memoryHeadroomVaries) memoryHeadroom = memoryHeadroomColumn[row]!;
    if (memoryVaries) memory = memoryColumn[row]!;
    const leastReplica = leastReplicaColumn ? leastReplicaColumn[leastReplicaVaries ? row : 0]! : (memoryHeadroom * parameters * bytesPerWeight / memory);
    if (leastReplicaOut) leastReplicaOut[row] = leastReplica;
  }
}

/** What evaluation needs to know of "Accelerators that hold one replica": units, their factors and operands. */
export const replicaMemoryGraph: Graph<ReplicaMemoryInputs, ReplicaMemoryQuantities> = {
  name: 'replicaMemory',
  kernel: replicaMemory,
  columns: replicaMemoryColumns,
  inputs: {
    parameters: ['param', 1],
    bytesPerWeight: ['B/param', 1],
    memoryHeadroom: ['1', 1],
    memory: ['GB/accelerator', 1000000000],
  },
  equations: {
    leastReplica: ['accelerator', 1, 'memoryHeadroom parameters bytesPerWeight memory'],
  },
};
