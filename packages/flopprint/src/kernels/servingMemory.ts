// GENERATED from the equation set "servingMemory" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Memory of a replica in serving", in coherent base units. */
export interface ServingMemoryInputs {
  /** Parameters, in param. */
  readonly parameters: number;
  /** Bytes of one weight, in B/param. */
  readonly bytesPerWeight: number;
  /** Sequences decoded together. */
  readonly batch: number;
  /** Tokens in the cache of a sequence, on average, in token. */
  readonly contextTokens: number;
  /** Key-value cache of one token, layers with full attention, in B/token. */
  readonly cachePerToken: number;
  /** Key-value cache of one token, layers with a sliding window, in B/token. */
  readonly windowedCachePerToken: number;
  /** Sliding window, in token. */
  readonly windowTokens: number;
  /** Memory of one accelerator, in B/accelerator. */
  readonly memory: number;
}

/** Quantities of "Memory of a replica in serving", in coherent base units. */
export interface ServingMemoryQuantities {
  /** Memory of the weights, in B. Source: pope-2022. */
  readonly weightMemory: number;
  /** Memory of the caches of a batch, in B. Source: pope-2022. */
  readonly cacheMemory: number;
  /** Accelerators that weights and caches fill, in accelerator. Source: pope-2022. */
  readonly filledAccelerators: number;
}

/** "Memory of a replica in serving": a stated quantity replaces its formula. */
export function servingMemory(input: ServingMemoryInputs, stated?: Partial<ServingMemoryQuantities>): ServingMemoryQuantities {
  if (stated) return servingMemoryStated(input, stated);
  const { parameters, bytesPerWeight, batch, contextTokens, cachePerToken, windowedCachePerToken, windowTokens, memory } = input;
  const weightMemory = (parameters * bytesPerWeight);
  const cacheMemory = (batch * (cachePerToken * contextTokens + windowedCachePerToken * Math.min(contextTokens, windowTokens)));
  const filledAccelerators = ((weightMemory + cacheMemory) / memory);
  return { weightMemory, cacheMemory, filledAccelerators };
}

function servingMemoryStated(input: ServingMemoryInputs, stated: Partial<ServingMemoryQuantities>): ServingMemoryQuantities {
  const { parameters, bytesPerWeight, batch, contextTokens, cachePerToken, windowedCachePerToken, windowTokens, memory } = input;
  const weightMemory = stated.weightMemory ?? (parameters * bytesPerWeight);
  const cacheMemory = stated.cacheMemory ?? (batch * (cachePerToken * contextTokens + windowedCachePerToken * Math.min(contextTokens, windowTokens)));
  const filledAccelerators = stated.filledAccelerators ?? ((weightMemory + cacheMemory) / memory);
  return { weightMemory, cacheMemory, filledAccelerators };
}

/** "Memory of a replica in serving" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function servingMemoryColumns(
  length: number,
  input: Columns<ServingMemoryInputs>,
  stated: Partial<Columns<ServingMemoryQuantities>>,
  output: Partial<Columns<ServingMemoryQuantities>>,
): void {
  const parametersColumn = input.parameters;
  const parametersVaries = parametersColumn.length !== 1;
  let parameters = parametersColumn[0]!;
  const bytesPerWeightColumn = input.bytesPerWeight;
  const bytesPerWeightVaries = bytesPerWeightColumn.length !== 1;
  let bytesPerWeight = bytesPerWeightColumn[0]!;
  const batchColumn = input.batch;
  const batchVaries = batchColumn.length !== 1;
  let batch = batchColumn[0]!;
  const contextTokensColumn = input.contextTokens;
  const contextTokensVaries = contextTokensColumn.length !== 1;
  let contextTokens = contextTokensColumn[0]!;
  const cachePerTokenColumn = input.cachePerToken;
  const cachePerTokenVaries = cachePerTokenColumn.length !== 1;
  let cachePerToken = cachePerTokenColumn[0]!;
  const windowedCachePerTokenColumn = input.windowedCachePerToken;
  const windowedCachePerTokenVaries = windowedCachePerTokenColumn.length !== 1;
  let windowedCachePerToken = windowedCachePerTokenColumn[0]!;
  const windowTokensColumn = input.windowTokens;
  const windowTokensVaries = windowTokensColumn.length !== 1;
  let windowTokens = windowTokensColumn[0]!;
  const memoryColumn = input.memory;
  const memoryVaries = memoryColumn.length !== 1;
  let memory = memoryColumn[0]!;
  const weightMemoryColumn = stated.weightMemory;
  const weightMemoryVaries = weightMemoryColumn?.length !== 1;
  const weightMemoryOut = output.weightMemory;
  const cacheMemoryColumn = stated.cacheMemory;
  const cacheMemoryVaries = cacheMemoryColumn?.length !== 1;
  const cacheMemoryOut = output.cacheMemory;
  const filledAcceleratorsColumn = stated.filledAccelerators;
  const filledAcceleratorsVaries = filledAcceleratorsColumn?.length !== 1;
  const filledAcceleratorsOut = output.filledAccelerators;
  for (let row = 0; row < length; row++) {
    if (parametersVaries) parameters = parametersColumn[row]!;
    if (bytesPerWeightVaries) bytesPerWeight = bytesPerWeightColumn[row]!;
    if (batchVaries) batch = batchColumn[row]!;
    if (contextTokensVaries) contextTokens = contextTokensColumn[row]!;
    if (cachePerTokenVaries) cachePerToken = cachePerTokenColumn[row]!;
    if (windowedCachePerTokenVaries) windowedCachePerToken = windowedCachePerTokenColumn[row]!;
    if (windowTokensVaries) windowTokens = windowTokensColumn[row]!;
    if (memoryVaries) memory = memoryColumn[row]!;
    const weightMemory = weightMemoryColumn ? weightMemoryColumn[weightMemoryVaries ? row : 0]! : (parameters * bytesPerWeight);
    if (weightMemoryOut) weightMemoryOut[row] = weightMemory;
    const cacheMemory = cacheMemoryColumn ? cacheMemoryColumn[cacheMemoryVaries ? row : 0]! : (batch * (cachePerToken * contextTokens + windowedCachePerToken * Math.min(contextTokens, windowTokens)));
    if (cacheMemoryOut) cacheMemoryOut[row] = cacheMemory;
    const filledAccelerators = filledAcceleratorsColumn ? filledAcceleratorsColumn[filledAcceleratorsVaries ? row : 0]! : ((weightMemory + cacheMemory) / memory);
    if (filledAcceleratorsOut) filledAcceleratorsOut[row] = filledAccelerators;
  }
}

/** What evaluation needs to know of "Memory of a replica in serving": units, their factors and operands. */
export const servingMemoryGraph: Graph<ServingMemoryInputs, ServingMemoryQuantities> = {
  name: 'servingMemory',
  kernel: servingMemory,
  columns: servingMemoryColumns,
  inputs: {
    parameters: ['param', 1],
    bytesPerWeight: ['B/param', 1],
    batch: ['1', 1],
    contextTokens: ['token', 1],
    cachePerToken: ['B/token', 1],
    windowedCachePerToken: ['B/token', 1],
    windowTokens: ['token', 1],
    memory: ['GB/accelerator', 1000000000],
  },
  equations: {
    weightMemory: ['GB', 1000000000, 'parameters bytesPerWeight'],
    cacheMemory: ['GB', 1000000000, 'batch cachePerToken contextTokens windowedCachePerToken windowTokens'],
    filledAccelerators: ['accelerator', 1, 'weightMemory cacheMemory memory'],
  },
};
