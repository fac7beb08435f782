// GENERATED from the equation set "usualLayout" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';
import { pow } from '../portableMath.ts';

/** Inputs of "Layers and cache of a model known by its parameters alone", in coherent base units. */
export interface UsualLayoutInputs {
  /** Parameters, in param. */
  readonly parameters: number;
  /** Size that the fits refer to, in param. */
  readonly referenceParameters: number;
  /** Layers at that size. */
  readonly usualLayers: number;
  /** Growth of the layers. */
  readonly layersExponent: number;
  /** Cache of a token at that size, in B/token. */
  readonly usualCache: number;
  /** Growth of the cache. */
  readonly cacheExponent: number;
}

/** Quantities of "Layers and cache of a model known by its parameters alone", in coherent base units. */
export interface UsualLayoutQuantities {
  /** Layers. Source: flopprint-fit. */
  readonly layers: number;
  /** Key-value cache of one token, layers with full attention, in B/token. Source: flopprint-fit. */
  readonly cachePerToken: number;
}

/** "Layers and cache of a model known by its parameters alone": a stated quantity replaces its formula. */
export function usualLayout(input: UsualLayoutInputs, stated?: Partial<UsualLayoutQuantities>): UsualLayoutQuantities {
  if (stated) return usualLayoutStated(input, stated);
  const { parameters, referenceParameters, usualLayers, layersExponent, usualCache, cacheExponent } = input;
  const layers = (usualLayers * pow((parameters / referenceParameters), layersExponent));
  const cachePerToken = (usualCache * pow((parameters / referenceParameters), cacheExponent));
  return { layers, cachePerToken };
}

function usualLayoutStated(input: UsualLayoutInputs, stated: Partial<UsualLayoutQuantities>): UsualLayoutQuantities {
  const { parameters, referenceParameters, usualLayers, layersExponent, usualCache, cacheExponent } = input;
  const layers = stated.layers ?? (usualLayers * pow((parameters / referenceParameters), layersExponent));
  const cachePerToken = stated.cachePerToken ?? (usualCache * pow((parameters / referenceParameters), cacheExponent));
  return { layers, cachePerToken };
}

/** "Layers and cache of a model known by its parameters alone" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function usualLayoutColumns(
  length: number,
  input: Columns<UsualLayoutInputs>,
  stated: Partial<Columns<UsualLayoutQuantities>>,
  output: Partial<Columns<UsualLayoutQuantities>>,
): void {
  const parametersColumn = input.parameters;
  const parametersVaries = parametersColumn.length !== 1;
  let parameters = parametersColumn[0]!;
  const referenceParametersColumn = input.referenceParameters;
  const referenceParametersVaries = referenceParametersColumn.length !== 1;
  let referenceParameters = referenceParametersColumn[0]!;
  const usualLayersColumn = input.usualLayers;
  const usualLayersVaries = usualLayersColumn.length !== 1;
  let usualLayers = usualLayersColumn[0]!;
  const layersExponentColumn = input.layersExponent;
  const layersExponentVaries = layersExponentColumn.length !== 1;
  let layersExponent = layersExponentColumn[0]!;
  const usualCacheColumn = input.usualCache;
  const usualCacheVaries = usualCacheColumn.length !== 1;
  let usualCache = usualCacheColumn[0]!;
  const cacheExponentColumn = input.cacheExponent;
  const cacheExponentVaries = cacheExponentColumn.length !== 1;
  let cacheExponent = cacheExponentColumn[0]!;
  const layersColumn = stated.layers;
  const layersVaries = layersColumn?.length !== 1;
  const layersOut = output.layers;
  const cachePerTokenColumn = stated.cachePerToken;
  const cachePerTokenVaries = cachePerTokenColumn?.length !== 1;
  const cachePerTokenOut = output.cachePerToken;
  for (let row = 0; row < length; row++) {
    if (parametersVaries) parameters = parametersColumn[row]!;
    if (referenceParametersVaries) referenceParameters = referenceParametersColumn[row]!;
    if (usualLayersVaries) usualLayers = usualLayersColumn[row]!;
    if (layersExponentVaries) layersExponent = layersExponentColumn[row]!;
    if (usualCacheVaries) usualCache = usualCacheColumn[row]!;
    if (cacheExponentVaries) cacheExponent = cacheExponentColumn[row]!;
    const layers = layersColumn ? layersColumn[layersVaries ? row : 0]! : (usualLayers * pow((parameters / referenceParameters), layersExponent));
    if (layersOut) layersOut[row] = layers;
    const cachePerToken = cachePerTokenColumn ? cachePerTokenColumn[cachePerTokenVaries ? row : 0]! : (usualCache * pow((parameters / referenceParameters), cacheExponent));
    if (cachePerTokenOut) cachePerTokenOut[row] = cachePerToken;
  }
}

/** What evaluation needs to know of "Layers and cache of a model known by its parameters alone": units, their factors and operands. */
export const usualLayoutGraph: Graph<UsualLayoutInputs, UsualLayoutQuantities> = {
  name: 'usualLayout',
  kernel: usualLayout,
  columns: usualLayoutColumns,
  inputs: {
    parameters: ['param', 1],
    referenceParameters: ['param', 1],
    usualLayers: ['1', 1],
    layersExponent: ['1', 1],
    usualCache: ['B/token', 1],
    cacheExponent: ['1', 1],
  },
  equations: {
    layers: ['1', 1, 'usualLayers parameters referenceParameters layersExponent'],
    cachePerToken: ['B/token', 1, 'usualCache parameters referenceParameters cacheExponent'],
  },
};
