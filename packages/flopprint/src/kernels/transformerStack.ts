// GENERATED from the equation set "transformerStack" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "A stack of transformer layers", in coherent base units. */
export interface TransformerStackInputs {
  /** Parameters in one entry of a weight matrix, in param. */
  readonly entry: number;
  /** FLOP of a forward pass for each parameter and token, in FLOP/param/token. */
  readonly flopPerParameterToken: number;
  /** Hidden size. */
  readonly hiddenSize: number;
  /** Dense layers. */
  readonly denseLayers: number;
  /** Mixture-of-experts layers. */
  readonly expertLayers: number;
  /** Attention blocks in a layer. */
  readonly attentionsPerLayer: number;
  /** Attention parameters of one layer, in param. */
  readonly attentionParameters: number;
  /** FLOP of attention scores, per token and layer, in FLOP/token. */
  readonly attentionScoreFlops: number;
  /** Feed-forward parameters of one dense layer, in param. */
  readonly feedForwardParameters: number;
  /** Parameters held by one layer of experts, in param. */
  readonly heldParameters: number;
  /** Parameters of one layer of experts that a token uses, in param. */
  readonly usedParameters: number;
}

/** Quantities of "A stack of transformer layers", in coherent base units. */
export interface TransformerStackQuantities {
  /** Layers. Source: vaswani-2017. */
  readonly layers: number;
  /** Normalisation parameters, in param. Source: llm-analysis. */
  readonly normParameters: number;
  /** Attention parameters of the stack, in param. Source: vaswani-2017. */
  readonly attentionWeights: number;
  /** Parameters of the stack that multiply each token, in param. Source: llm-analysis. */
  readonly multipliedParameters: number;
  /** Parameters of the stack, in param. Source: llm-analysis. */
  readonly stackParameters: number;
  /** Active parameters of the stack, in param. Source: llm-analysis. */
  readonly stackActiveParameters: number;
  /** FLOP of a forward pass through the stack, per token, in FLOP/token. Source: narayanan-2021. */
  readonly stackFlopsPerToken: number;
}

/** "A stack of transformer layers": a stated quantity replaces its formula. */
export function transformerStack(input: TransformerStackInputs, stated?: Partial<TransformerStackQuantities>): TransformerStackQuantities {
  if (stated) return transformerStackStated(input, stated);
  const { entry, flopPerParameterToken, hiddenSize, denseLayers, expertLayers, attentionsPerLayer, attentionParameters, attentionScoreFlops, feedForwardParameters, heldParameters, usedParameters } = input;
  const layers = (denseLayers + expertLayers);
  const normParameters = (entry * hiddenSize * (layers * (attentionsPerLayer + 1) + 1));
  const attentionWeights = (layers * attentionsPerLayer * attentionParameters);
  const multipliedParameters = (attentionWeights + denseLayers * feedForwardParameters + expertLayers * usedParameters);
  const stackParameters = (attentionWeights + denseLayers * feedForwardParameters + expertLayers * heldParameters + normParameters);
  const stackActiveParameters = (multipliedParameters + normParameters);
  const stackFlopsPerToken = (flopPerParameterToken * multipliedParameters + layers * attentionsPerLayer * attentionScoreFlops);
  return { layers, normParameters, attentionWeights, multipliedParameters, stackParameters, stackActiveParameters, stackFlopsPerToken };
}

function transformerStackStated(input: TransformerStackInputs, stated: Partial<TransformerStackQuantities>): TransformerStackQuantities {
  const { entry, flopPerParameterToken, hiddenSize, denseLayers, expertLayers, attentionsPerLayer, attentionParameters, attentionScoreFlops, feedForwardParameters, heldParameters, usedParameters } = input;
  const layers = stated.layers ?? (denseLayers + expertLayers);
  const normParameters = stated.normParameters ?? (entry * hiddenSize * (layers * (attentionsPerLayer + 1) + 1));
  const attentionWeights = stated.attentionWeights ?? (layers * attentionsPerLayer * attentionParameters);
  const multipliedParameters = stated.multipliedParameters ?? (attentionWeights + denseLayers * feedForwardParameters + expertLayers * usedParameters);
  const stackParameters = stated.stackParameters ?? (attentionWeights + denseLayers * feedForwardParameters + expertLayers * heldParameters + normParameters);
  const stackActiveParameters = stated.stackActiveParameters ?? (multipliedParameters + normParameters);
  const stackFlopsPerToken = stated.stackFlopsPerToken ?? (flopPerParameterToken * multipliedParameters + layers * attentionsPerLayer * attentionScoreFlops);
  return { layers, normParameters, attentionWeights, multipliedParameters, stackParameters, stackActiveParameters, stackFlopsPerToken };
}

/** "A stack of transformer layers" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function transformerStackColumns(
  length: number,
  input: Columns<TransformerStackInputs>,
  stated: Partial<Columns<TransformerStackQuantities>>,
  output: Partial<Columns<TransformerStackQuantities>>,
): void {
  const entryColumn = input.entry;
  const entryVaries = entryColumn.length !== 1;
  let entry = entryColumn[0]!;
  const flopPerParameterTokenColumn = input.flopPerParameterToken;
  const flopPerParameterTokenVaries = flopPerParameterTokenColumn.length !== 1;
  let flopPerParameterToken = flopPerParameterTokenColumn[0]!;
  const hiddenSizeColumn = input.hiddenSize;
  const hiddenSizeVaries = hiddenSizeColumn.length !== 1;
  let hiddenSize = hiddenSizeColumn[0]!;
  const denseLayersColumn = input.denseLayers;
  const denseLayersVaries = denseLayersColumn.length !== 1;
  let denseLayers = denseLayersColumn[0]!;
  const expertLayersColumn = input.expertLayers;
  const expertLayersVaries = expertLayersColumn.length !== 1;
  let expertLayers = expertLayersColumn[0]!;
  const attentionsPerLayerColumn = input.attentionsPerLayer;
  const attentionsPerLayerVaries = attentionsPerLayerColumn.length !== 1;
  let attentionsPerLayer = attentionsPerLayerColumn[0]!;
  const attentionParametersColumn = input.attentionParameters;
  const attentionParametersVaries = attentionParametersColumn.length !== 1;
  let attentionParameters = attentionParametersColumn[0]!;
  const attentionScoreFlopsColumn = input.attentionScoreFlops;
  const attentionScoreFlopsVaries = attentionScoreFlopsColumn.length !== 1;
  let attentionScoreFlops = attentionScoreFlopsColumn[0]!;
  const feedForwardParametersColumn = input.feedForwardParameters;
  const feedForwardParametersVaries = feedForwardParametersColumn.length !== 1;
  let feedForwardParameters = feedForwardParametersColumn[0]!;
  const heldParametersColumn = input.heldParameters;
  const heldParametersVaries = heldParametersColumn.length !== 1;
  let heldParameters = heldParametersColumn[0]!;
  const usedParametersColumn = input.usedParameters;
  const usedParametersVaries = usedParametersColumn.length !== 1;
  let usedParameters = usedParametersColumn[0]!;
  const layersColumn = stated.layers;
  const layersVaries = layersColumn?.length !== 1;
  const layersOut = output.layers;
  const normParametersColumn = stated.normParameters;
  const normParametersVaries = normParametersColumn?.length !== 1;
  const normParametersOut = output.normParameters;
  const attentionWeightsColumn = stated.attentionWeights;
  const attentionWeightsVaries = attentionWeightsColumn?.length !== 1;
  const attentionWeightsOut = output.attentionWeights;
  const multipliedParametersColumn = stated.multipliedParameters;
  const multipliedParametersVaries = multipliedParametersColumn?.length !== 1;
  const multipliedParametersOut = output.multipliedParameters;
  const stackParametersColumn = stated.stackParameters;
  const stackParametersVaries = stackParametersColumn?.length !== 1;
  const stackParametersOut = output.stackParameters;
  const stackActiveParametersColumn = stated.stackActiveParameters;
  const stackActiveParametersVaries = stackActiveParametersColumn?.length !== 1;
  const stackActiveParametersOut = output.stackActiveParameters;
  const stackFlopsPerTokenColumn = stated.stackFlopsPerToken;
  const stackFlopsPerTokenVaries = stackFlopsPerTokenColumn?.length !== 1;
  const stackFlopsPerTokenOut = output.stackFlopsPerToken;
  for (let row = 0; row < length; row++) {
    if (entryVaries) entry = entryColumn[row]!;
    if (flopPerParameterTokenVaries) flopPerParameterToken = flopPerParameterTokenColumn[row]!;
    if (hiddenSizeVaries) hiddenSize = hiddenSizeColumn[row]!;
    if (denseLayersVaries) denseLayers = denseLayersColumn[row]!;
    if (expertLayersVaries) expertLayers = expertLayersColumn[row]!;
    if (attentionsPerLayerVaries) attentionsPerLayer = attentionsPerLayerColumn[row]!;
    if (attentionParametersVaries) attentionParameters = attentionParametersColumn[row]!;
    if (attentionScoreFlopsVaries) attentionScoreFlops = attentionScoreFlopsColumn[row]!;
    if (feedForwardParametersVaries) feedForwardParameters = feedForwardParametersColumn[row]!;
    if (heldParametersVaries) heldParameters = heldParametersColumn[row]!;
    if (usedParametersVaries) usedParameters = usedParametersColumn[row]!;
    const layers = layersColumn ? layersColumn[layersVaries ? row : 0]! : (denseLayers + expertLayers);
    if (layersOut) layersOut[row] = layers;
    const normParameters = normParametersColumn ? normParametersColumn[normParametersVaries ? row : 0]! : (entry * hiddenSize * (layers * (attentionsPerLayer + 1) + 1));
    if (normParametersOut) normParametersOut[row] = normParameters;
    const attentionWeights = attentionWeightsColumn ? attentionWeightsColumn[attentionWeightsVaries ? row : 0]! : (layers * attentionsPerLayer * attentionParameters);
    if (attentionWeightsOut) attentionWeightsOut[row] = attentionWeights;
    const multipliedParameters = multipliedParametersColumn ? multipliedParametersColumn[multipliedParametersVaries ? row : 0]! : (attentionWeights + denseLayers * feedForwardParameters + expertLayers * usedParameters);
    if (multipliedParametersOut) multipliedParametersOut[row] = multipliedParameters;
    const stackParameters = stackParametersColumn ? stackParametersColumn[stackParametersVaries ? row : 0]! : (attentionWeights + denseLayers * feedForwardParameters + expertLayers * heldParameters + normParameters);
    if (stackParametersOut) stackParametersOut[row] = stackParameters;
    const stackActiveParameters = stackActiveParametersColumn ? stackActiveParametersColumn[stackActiveParametersVaries ? row : 0]! : (multipliedParameters + normParameters);
    if (stackActiveParametersOut) stackActiveParametersOut[row] = stackActiveParameters;
    const stackFlopsPerToken = stackFlopsPerTokenColumn ? stackFlopsPerTokenColumn[stackFlopsPerTokenVaries ? row : 0]! : (flopPerParameterToken * multipliedParameters + layers * attentionsPerLayer * attentionScoreFlops);
    if (stackFlopsPerTokenOut) stackFlopsPerTokenOut[row] = stackFlopsPerToken;
  }
}

/** What evaluation needs to know of "A stack of transformer layers": units, their factors and operands. */
export const transformerStackGraph: Graph<TransformerStackInputs, TransformerStackQuantities> = {
  name: 'transformerStack',
  kernel: transformerStack,
  columns: transformerStackColumns,
  inputs: {
    entry: ['param', 1],
    flopPerParameterToken: ['FLOP/param/token', 1],
    hiddenSize: ['1', 1],
    denseLayers: ['1', 1],
    expertLayers: ['1', 1],
    attentionsPerLayer: ['1', 1],
    attentionParameters: ['param', 1],
    attentionScoreFlops: ['FLOP/token', 1],
    feedForwardParameters: ['param', 1],
    heldParameters: ['param', 1],
    usedParameters: ['param', 1],
  },
  equations: {
    layers: ['1', 1, 'denseLayers expertLayers'],
    normParameters: ['param', 1, 'entry hiddenSize layers attentionsPerLayer'],
    attentionWeights: ['param', 1, 'layers attentionsPerLayer attentionParameters'],
    multipliedParameters: ['param', 1, 'attentionWeights denseLayers feedForwardParameters expertLayers usedParameters'],
    stackParameters: ['param', 1, 'attentionWeights denseLayers feedForwardParameters expertLayers heldParameters normParameters'],
    stackActiveParameters: ['param', 1, 'multipliedParameters normParameters'],
    stackFlopsPerToken: ['FLOP/token', 1, 'flopPerParameterToken multipliedParameters layers attentionsPerLayer attentionScoreFlops'],
  },
};
