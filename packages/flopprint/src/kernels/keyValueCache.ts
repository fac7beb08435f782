// GENERATED from the equation set "keyValueCache" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Key-value cache of a token", in coherent base units. */
export interface KeyValueCacheInputs {
  /** Keys and values. */
  readonly keysAndValues: number;
  /** Layers with full attention. */
  readonly fullLayers: number;
  /** Layers with a sliding window. */
  readonly windowedLayers: number;
  /** Key and value heads. */
  readonly kvHeads: number;
  /** Size of one head. */
  readonly headSize: number;
  /** Bytes of one cached number, in B/token. */
  readonly bytesPerElement: number;
}

/** Quantities of "Key-value cache of a token", in coherent base units. */
export interface KeyValueCacheQuantities {
  /** Key-value cache of one token, layers with full attention, in B/token. Source: pope-2022. */
  readonly cachePerToken: number;
  /** Key-value cache of one token, layers with a sliding window, in B/token. Source: pope-2022. */
  readonly windowedCachePerToken: number;
}

/** "Key-value cache of a token": a stated quantity replaces its formula. */
export function keyValueCache(input: KeyValueCacheInputs, stated?: Partial<KeyValueCacheQuantities>): KeyValueCacheQuantities {
  if (stated) return keyValueCacheStated(input, stated);
  const { keysAndValues, fullLayers, windowedLayers, kvHeads, headSize, bytesPerElement } = input;
  const cachePerToken = (keysAndValues * fullLayers * kvHeads * headSize * bytesPerElement);
  const windowedCachePerToken = (keysAndValues * windowedLayers * kvHeads * headSize * bytesPerElement);
  return { cachePerToken, windowedCachePerToken };
}

function keyValueCacheStated(input: KeyValueCacheInputs, stated: Partial<KeyValueCacheQuantities>): KeyValueCacheQuantities {
  const { keysAndValues, fullLayers, windowedLayers, kvHeads, headSize, bytesPerElement } = input;
  const cachePerToken = stated.cachePerToken ?? (keysAndValues * fullLayers * kvHeads * headSize * bytesPerElement);
  const windowedCachePerToken = stated.windowedCachePerToken ?? (keysAndValues * windowedLayers * kvHeads * headSize * bytesPerElement);
  return { cachePerToken, windowedCachePerToken };
}

/** "Key-value cache of a token" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function keyValueCacheColumns(
  length: number,
  input: Columns<KeyValueCacheInputs>,
  stated: Partial<Columns<KeyValueCacheQuantities>>,
  output: Partial<Columns<KeyValueCacheQuantities>>,
): void {
  const keysAndValuesColumn = input.keysAndValues;
  const keysAndValuesVaries = keysAndValuesColumn.length !== 1;
  let keysAndValues = keysAndValuesColumn[0]!;
  const fullLayersColumn = input.fullLayers;
  const fullLayersVaries = fullLayersColumn.length !== 1;
  let fullLayers = fullLayersColumn[0]!;
  const windowedLayersColumn = input.windowedLayers;
  const windowedLayersVaries = windowedLayersColumn.length !== 1;
  let windowedLayers = windowedLayersColumn[0]!;
  const kvHeadsColumn = input.kvHeads;
  const kvHeadsVaries = kvHeadsColumn.length !== 1;
  let kvHeads = kvHeadsColumn[0]!;
  const headSizeColumn = input.headSize;
  const headSizeVaries = headSizeColumn.length !== 1;
  let headSize = headSizeColumn[0]!;
  const bytesPerElementColumn = input.bytesPerElement;
  const bytesPerElementVaries = bytesPerElementColumn.length !== 1;
  let bytesPerElement = bytesPerElementColumn[0]!;
  const cachePerTokenColumn = stated.cachePerToken;
  const cachePerTokenVaries = cachePerTokenColumn?.length !== 1;
  const cachePerTokenOut = output.cachePerToken;
  const windowedCachePerTokenColumn = stated.windowedCachePerToken;
  const windowedCachePerTokenVaries = windowedCachePerTokenColumn?.length !== 1;
  const windowedCachePerTokenOut = output.windowedCachePerToken;
  for (let row = 0; row < length; row++) {
    if (keysAndValuesVaries) keysAndValues = keysAndValuesColumn[row]!;
    if (fullLayersVaries) fullLayers = fullLayersColumn[row]!;
    if (windowedLayersVaries) windowedLayers = windowedLayersColumn[row]!;
    if (kvHeadsVaries) kvHeads = kvHeadsColumn[row]!;
    if (headSizeVaries) headSize = headSizeColumn[row]!;
    if (bytesPerElementVaries) bytesPerElement = bytesPerElementColumn[row]!;
    const cachePerToken = cachePerTokenColumn ? cachePerTokenColumn[cachePerTokenVaries ? row : 0]! : (keysAndValues * fullLayers * kvHeads * headSize * bytesPerElement);
    if (cachePerTokenOut) cachePerTokenOut[row] = cachePerToken;
    const windowedCachePerToken = windowedCachePerTokenColumn ? windowedCachePerTokenColumn[windowedCachePerTokenVaries ? row : 0]! : (keysAndValues * windowedLayers * kvHeads * headSize * bytesPerElement);
    if (windowedCachePerTokenOut) windowedCachePerTokenOut[row] = windowedCachePerToken;
  }
}

/** What evaluation needs to know of "Key-value cache of a token": units, their factors and operands. */
export const keyValueCacheGraph: Graph<KeyValueCacheInputs, KeyValueCacheQuantities> = {
  name: 'keyValueCache',
  kernel: keyValueCache,
  columns: keyValueCacheColumns,
  inputs: {
    keysAndValues: ['1', 1],
    fullLayers: ['1', 1],
    windowedLayers: ['1', 1],
    kvHeads: ['1', 1],
    headSize: ['1', 1],
    bytesPerElement: ['B/token', 1],
  },
  equations: {
    cachePerToken: ['B/token', 1, 'keysAndValues fullLayers kvHeads headSize bytesPerElement'],
    windowedCachePerToken: ['B/token', 1, 'keysAndValues windowedLayers kvHeads headSize bytesPerElement'],
  },
};
