// GENERATED from the equation set "replicaMemory" by `npm run generate`; do not edit.
import { type ReplicaMemoryInputs, type ReplicaMemoryQuantities } from './replicaMemory.ts';

/** Slope of one quantity of "Accelerators that hold one replica" with respect to every input and quantity above it. */
export function replicaMemoryGradient(
  input: ReplicaMemoryInputs,
  of: keyof ReplicaMemoryQuantities,
  stated: Partial<ReplicaMemoryQuantities> = {},
): Record<keyof ReplicaMemoryInputs | keyof ReplicaMemoryQuantities, number> {
  const { parameters, bytesPerWeight, memoryHeadroom, memory } = input;
  const slope = { parameters: 0, bytesPerWeight: 0, memoryHeadroom: 0, memory: 0, leastReplica: 0 };
  slope[of] = 1;
  if (slope.leastReplica !== 0 && stated.leastReplica === undefined) {
    slope.memoryHeadroom += slope.leastReplica * (bytesPerWeight * parameters / memory);
    slope.parameters += slope.leastReplica * (bytesPerWeight * memoryHeadroom / memory);
    slope.bytesPerWeight += slope.leastReplica * (memoryHeadroom * parameters / memory);
    slope.memory += slope.leastReplica * (-(memoryHeadroom * parameters * bytesPerWeight) * 1 / (memory * memory));
  }
  return slope;
}
