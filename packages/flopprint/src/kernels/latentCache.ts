// GENERATED from the equation set "latentCache" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Cache of a token under latent attention", in coherent base units. */
export interface LatentCacheInputs {
  /** Layers with full attention. */
  readonly fullLayers: number;
  /** Compressed key-value size with its rotary part. */
  readonly latentSize: number;
  /** Bytes of one cached number, in B/token. */
  readonly bytesPerElement: number;
}

/** Quantities of "Cache of a token under latent attention", in coherent base units. */
export interface LatentCacheQuantities {
  /** Key-value cache of one token, layers with full attention, in B/token. Source: deepseek-2024-v2. */
  readonly cachePerToken: number;
}

/** "Cache of a token under latent attention": a stated quantity replaces its formula. */
export function latentCache(input: LatentCacheInputs, stated?: Partial<LatentCacheQuantities>): LatentCacheQuantities {
  if (stated) return latentCacheStated(input, stated);
  const { fullLayers, latentSize, bytesPerElement } = input;
  const cachePerToken = (fullLayers * latentSize * bytesPerElement);
  return { cachePerToken };
}

function latentCacheStated(input: LatentCacheInputs, stated: Partial<LatentCacheQuantities>): LatentCacheQuantities {
  const { fullLayers, latentSize, bytesPerElement } = input;
  const cachePerToken = stated.cachePerToken ?? (fullLayers * latentSize * bytesPerElement);
  return { cachePerToken };
}

/** "Cache of a token under latent attention" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function latentCacheColumns(
  length: number,
  input: Columns<LatentCacheInputs>,
  stated: Partial<Columns<LatentCacheQuantities>>,
  output: Partial<Columns<LatentCacheQuantities>>,
): void {
  const fullLayersColumn = input.fullLayers;
  const fullLayersVaries = fullLayersColumn.length !== 1;
  let fullLayers = fullLayersColumn[0]!;
  const latentSizeColumn = input.latentSize;
  const latentSizeVaries = latentSizeColumn.length !== 1;
  let latentSize = latentSizeColumn[0]!;
  const bytesPerElementColumn = input.bytesPerElement;
  const bytesPerElementVaries = bytesPerElementColumn.length !== 1;
  let bytesPerElement = bytesPerElementColumn[0]!;
  const cachePerTokenColumn = stated.cachePerToken;
  const cachePerTokenVaries = cachePerTokenColumn?.length !== 1;
  const cachePerTokenOut = output.cachePerToken;
  for (let row = 0; row < length; row++) {
    if (fullLayersVaries) fullLayers = fullLayersColumn[row]!;
    if (latentSizeVaries) latentSize = latentSizeColumn[row]!;
    if (bytesPerElementVaries) bytesPerElement = bytesPerElementColumn[row]!;
    const cachePerToken = cachePerTokenColumn ? cachePerTokenColumn[cachePerTokenVaries ? row : 0]! : (fullLayers * latentSize * bytesPerElement);
    if (cachePerTokenOut) cachePerTokenOut[row] = cachePerToken;
  }
}

/** What evaluation needs to know of "Cache of a token under latent attention": units, their factors and operands. */
export const latentCacheGraph: Graph<LatentCacheInputs, LatentCacheQuantities> = {
  name: 'latentCache',
  kernel: latentCache,
  columns: latentCacheColumns,
  inputs: {
    fullLayers: ['1', 1],
    latentSize: ['1', 1],
    bytesPerElement: ['B/token', 1],
  },
  equations: {
    cachePerToken: ['B/token', 1, 'fullLayers latentSize bytesPerElement'],
  },
};
