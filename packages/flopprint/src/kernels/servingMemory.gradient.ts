// GENERATED from the equation set "servingMemory" by `npm run generate`; do not edit.
import { servingMemory, type ServingMemoryInputs, type ServingMemoryQuantities } from './servingMemory.ts';

/** Slope of one quantity of "Memory of a replica in serving" with respect to every input and quantity above it. */
export function servingMemoryGradient(
  input: ServingMemoryInputs,
  of: keyof ServingMemoryQuantities,
  stated: Partial<ServingMemoryQuantities> = {},
): Record<keyof ServingMemoryInputs | keyof ServingMemoryQuantities, number> {
  const { parameters, bytesPerWeight, batch, contextTokens, cachePerToken, windowedCachePerToken, windowTokens, memory } = input;
  const { weightMemory, cacheMemory } = servingMemory(input, stated);
  const slope = { parameters: 0, bytesPerWeight: 0, batch: 0, contextTokens: 0, cachePerToken: 0, windowedCachePerToken: 0, windowTokens: 0, memory: 0, weightMemory: 0, cacheMemory: 0, filledAccelerators: 0 };
  slope[of] = 1;
  if (slope.filledAccelerators !== 0 && stated.filledAccelerators === undefined) {
    slope.weightMemory += slope.filledAccelerators * (1 / memory);
    slope.cacheMemory += slope.filledAccelerators * (1 / memory);
    slope.memory += slope.filledAccelerators * (-(weightMemory + cacheMemory) * 1 / (memory * memory));
  }
  if (slope.cacheMemory !== 0 && stated.cacheMemory === undefined) {
    slope.batch += slope.cacheMemory * (cachePerToken * contextTokens + windowedCachePerToken * Math.min(contextTokens, windowTokens));
    slope.cachePerToken += slope.cacheMemory * (batch * contextTokens);
    slope.contextTokens += slope.cacheMemory * (batch * cachePerToken + (batch * windowedCachePerToken) * (contextTokens <= windowTokens ? 1 : 0));
    slope.windowedCachePerToken += slope.cacheMemory * (batch * Math.min(contextTokens, windowTokens));
    slope.windowTokens += slope.cacheMemory * ((batch * windowedCachePerToken) * (contextTokens <= windowTokens ? 0 : 1));
  }
  if (slope.weightMemory !== 0 && stated.weightMemory === undefined) {
    slope.parameters += slope.weightMemory * (bytesPerWeight);
    slope.bytesPerWeight += slope.weightMemory * (parameters);
  }
  return slope;
}
