// GENERATED from the equation set "latentCache" by `npm run generate`; do not edit.
import { type LatentCacheInputs, type LatentCacheQuantities } from './latentCache.ts';

/** Slope of one quantity of "Cache of a token under latent attention" with respect to every input and quantity above it. */
export function latentCacheGradient(
  input: LatentCacheInputs,
  of: keyof LatentCacheQuantities,
  stated: Partial<LatentCacheQuantities> = {},
): Record<keyof LatentCacheInputs | keyof LatentCacheQuantities, number> {
  const { fullLayers, latentSize, bytesPerElement } = input;
  const slope = { fullLayers: 0, latentSize: 0, bytesPerElement: 0, cachePerToken: 0 };
  slope[of] = 1;
  if (slope.cachePerToken !== 0 && stated.cachePerToken === undefined) {
    slope.fullLayers += slope.cachePerToken * (bytesPerElement * latentSize);
    slope.latentSize += slope.cachePerToken * (bytesPerElement * fullLayers);
    slope.bytesPerElement += slope.cachePerToken * (fullLayers * latentSize);
  }
  return slope;
}
