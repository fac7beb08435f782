// GENERATED from the equation set "keyValueCache" by `npm run generate`; do not edit.
import { type KeyValueCacheInputs, type KeyValueCacheQuantities } from './keyValueCache.ts';

/** Slope of one quantity of "Key-value cache of a token" with respect to every input and quantity above it. */
export function keyValueCacheGradient(
  input: KeyValueCacheInputs,
  of: keyof KeyValueCacheQuantities,
  stated: Partial<KeyValueCacheQuantities> = {},
): Record<keyof KeyValueCacheInputs | keyof KeyValueCacheQuantities, number> {
  const { keysAndValues, fullLayers, windowedLayers, kvHeads, headSize, bytesPerElement } = input;
  const slope = { keysAndValues: 0, fullLayers: 0, windowedLayers: 0, kvHeads: 0, headSize: 0, bytesPerElement: 0, cachePerToken: 0, windowedCachePerToken: 0 };
  slope[of] = 1;
  if (slope.windowedCachePerToken !== 0 && stated.windowedCachePerToken === undefined) {
    slope.keysAndValues += slope.windowedCachePerToken * (bytesPerElement * headSize * kvHeads * windowedLayers);
    slope.windowedLayers += slope.windowedCachePerToken * (bytesPerElement * headSize * kvHeads * keysAndValues);
    slope.kvHeads += slope.windowedCachePerToken * (bytesPerElement * headSize * keysAndValues * windowedLayers);
    slope.headSize += slope.windowedCachePerToken * (bytesPerElement * keysAndValues * windowedLayers * kvHeads);
    slope.bytesPerElement += slope.windowedCachePerToken * (keysAndValues * windowedLayers * kvHeads * headSize);
  }
  if (slope.cachePerToken !== 0 && stated.cachePerToken === undefined) {
    slope.keysAndValues += slope.cachePerToken * (bytesPerElement * headSize * kvHeads * fullLayers);
    slope.fullLayers += slope.cachePerToken * (bytesPerElement * headSize * kvHeads * keysAndValues);
    slope.kvHeads += slope.cachePerToken * (bytesPerElement * headSize * keysAndValues * fullLayers);
    slope.headSize += slope.cachePerToken * (bytesPerElement * keysAndValues * fullLayers * kvHeads);
    slope.bytesPerElement += slope.cachePerToken * (keysAndValues * fullLayers * kvHeads * headSize);
  }
  return slope;
}
