// GENERATED from the equation set "encoderDecoder" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Encoder and decoder together", in coherent base units. */
export interface EncoderDecoderInputs {
  /** Parameters of the encoder, in param. */
  readonly encoderParameters: number;
  /** Parameters of the decoder, in param. */
  readonly decoderParameters: number;
  /** Active parameters of the encoder, in param. */
  readonly encoderActiveParameters: number;
  /** Active parameters of the decoder, in param. */
  readonly decoderActiveParameters: number;
  /** FLOP of a forward pass through the encoder, per token, in FLOP/token. */
  readonly encoderFlops: number;
  /** FLOP of a forward pass through the decoder, per token, in FLOP/token. */
  readonly decoderFlops: number;
  /** Share of tokens that pass through the encoder. */
  readonly encoderTokenShare: number;
}

/** Quantities of "Encoder and decoder together", in coherent base units. */
export interface EncoderDecoderQuantities {
  /** Parameters of all stacks, in param. Source: raffel-2020-t5. */
  readonly layerParameters: number;
  /** Active parameters of all stacks, in param. Source: raffel-2020-t5. */
  readonly layerActiveParameters: number;
  /** Share of tokens that are predicted. Source: raffel-2020-t5. */
  readonly logitsShare: number;
  /** FLOP of a forward pass through the layers, per token, in FLOP/token. Source: raffel-2020-t5. */
  readonly layerFlopsPerToken: number;
}

/** "Encoder and decoder together": a stated quantity replaces its formula. */
export function encoderDecoder(input: EncoderDecoderInputs, stated?: Partial<EncoderDecoderQuantities>): EncoderDecoderQuantities {
  if (stated) return encoderDecoderStated(input, stated);
  const { encoderParameters, decoderParameters, encoderActiveParameters, decoderActiveParameters, encoderFlops, decoderFlops, encoderTokenShare } = input;
  const layerParameters = (encoderParameters + decoderParameters);
  const layerActiveParameters = (encoderActiveParameters + decoderActiveParameters);
  const logitsShare = (1 - encoderTokenShare);
  const layerFlopsPerToken = (encoderTokenShare * encoderFlops + logitsShare * decoderFlops);
  return { layerParameters, layerActiveParameters, logitsShare, layerFlopsPerToken };
}

function encoderDecoderStated(input: EncoderDecoderInputs, stated: Partial<EncoderDecoderQuantities>): EncoderDecoderQuantities {
  const { encoderParameters, decoderParameters, encoderActiveParameters, decoderActiveParameters, encoderFlops, decoderFlops, encoderTokenShare } = input;
  const layerParameters = stated.layerParameters ?? (encoderParameters + decoderParameters);
  const layerActiveParameters = stated.layerActiveParameters ?? (encoderActiveParameters + decoderActiveParameters);
  const logitsShare = stated.logitsShare ?? (1 - encoderTokenShare);
  const layerFlopsPerToken = stated.layerFlopsPerToken ?? (encoderTokenShare * encoderFlops + logitsShare * decoderFlops);
  return { layerParameters, layerActiveParameters, logitsShare, layerFlopsPerToken };
}

/** "Encoder and decoder together" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function encoderDecoderColumns(
  length: number,
  input: Columns<EncoderDecoderInputs>,
  stated: Partial<Columns<EncoderDecoderQuantities>>,
  output: Partial<Columns<EncoderDecoderQuantities>>,
): void {
  const encoderParametersColumn = input.encoderParameters;
  const encoderParametersVaries = encoderParametersColumn.length !== 1;
  let encoderParameters = encoderParametersColumn[0]!;
  const decoderParametersColumn = input.decoderParameters;
  const decoderParametersVaries = decoderParametersColumn.length !== 1;
  let decoderParameters = decoderParametersColumn[0]!;
  const encoderActiveParametersColumn = input.encoderActiveParameters;
  const encoderActiveParametersVaries = encoderActiveParametersColumn.length !== 1;
  let encoderActiveParameters = encoderActiveParametersColumn[0]!;
  const decoderActiveParametersColumn = input.decoderActiveParameters;
  const decoderActiveParametersVaries = decoderActiveParametersColumn.length !== 1;
  let decoderActiveParameters = decoderActiveParametersColumn[0]!;
  const encoderFlopsColumn = input.encoderFlops;
  const encoderFlopsVaries = encoderFlopsColumn.length !== 1;
  let encoderFlops = encoderFlopsColumn[0]!;
  const decoderFlopsColumn = input.decoderFlops;
  const decoderFlopsVaries = decoderFlopsColumn.length !== 1;
  let decoderFlops = decoderFlopsColumn[0]!;
  const encoderTokenShareColumn = input.encoderTokenShare;
  const encoderTokenShareVaries = encoderTokenShareColumn.length !== 1;
  let encoderTokenShare = encoderTokenShareColumn[0]!;
  const layerParametersColumn = stated.layerParameters;
  const layerParametersVaries = layerParametersColumn?.length !== 1;
  const layerParametersOut = output.layerParameters;
  const layerActiveParametersColumn = stated.layerActiveParameters;
  const layerActiveParametersVaries = layerActiveParametersColumn?.length !== 1;
  const layerActiveParametersOut = output.layerActiveParameters;
  const logitsShareColumn = stated.logitsShare;
  const logitsShareVaries = logitsShareColumn?.length !== 1;
  const logitsShareOut = output.logitsShare;
  const layerFlopsPerTokenColumn = stated.layerFlopsPerToken;
  const layerFlopsPerTokenVaries = layerFlopsPerTokenColumn?.length !== 1;
  const layerFlopsPerTokenOut = output.layerFlopsPerToken;
  for (let row = 0; row < length; row++) {
    if (encoderParametersVaries) encoderParameters = encoderParametersColumn[row]!;
    if (decoderParametersVaries) decoderParameters = decoderParametersColumn[row]!;
    if (encoderActiveParametersVaries) encoderActiveParameters = encoderActiveParametersColumn[row]!;
    if (decoderActiveParametersVaries) decoderActiveParameters = decoderActiveParametersColumn[row]!;
    if (encoderFlopsVaries) encoderFlops = encoderFlopsColumn[row]!;
    if (decoderFlopsVaries) decoderFlops = decoderFlopsColumn[row]!;
    if (encoderTokenShareVaries) encoderTokenShare = encoderTokenShareColumn[row]!;
    const layerParameters = layerParametersColumn ? layerParametersColumn[layerParametersVaries ? row : 0]! : (encoderParameters + decoderParameters);
    if (layerParametersOut) layerParametersOut[row] = layerParameters;
    const layerActiveParameters = layerActiveParametersColumn ? layerActiveParametersColumn[layerActiveParametersVaries ? row : 0]! : (encoderActiveParameters + decoderActiveParameters);
    if (layerActiveParametersOut) layerActiveParametersOut[row] = layerActiveParameters;
    const logitsShare = logitsShareColumn ? logitsShareColumn[logitsShareVaries ? row : 0]! : (1 - encoderTokenShare);
    if (logitsShareOut) logitsShareOut[row] = logitsShare;
    const layerFlopsPerToken = layerFlopsPerTokenColumn ? layerFlopsPerTokenColumn[layerFlopsPerTokenVaries ? row : 0]! : (encoderTokenShare * encoderFlops + logitsShare * decoderFlops);
    if (layerFlopsPerTokenOut) layerFlopsPerTokenOut[row] = layerFlopsPerToken;
  }
}

/** What evaluation needs to know of "Encoder and decoder together": units, their factors and operands. */
export const encoderDecoderGraph: Graph<EncoderDecoderInputs, EncoderDecoderQuantities> = {
  name: 'encoderDecoder',
  kernel: encoderDecoder,
  columns: encoderDecoderColumns,
  inputs: {
    encoderParameters: ['param', 1],
    decoderParameters: ['param', 1],
    encoderActiveParameters: ['param', 1],
    decoderActiveParameters: ['param', 1],
    encoderFlops: ['FLOP/token', 1],
    decoderFlops: ['FLOP/token', 1],
    encoderTokenShare: ['1', 1],
  },
  equations: {
    layerParameters: ['param', 1, 'encoderParameters decoderParameters'],
    layerActiveParameters: ['param', 1, 'encoderActiveParameters decoderActiveParameters'],
    logitsShare: ['1', 1, 'encoderTokenShare'],
    layerFlopsPerToken: ['FLOP/token', 1, 'encoderTokenShare encoderFlops logitsShare decoderFlops'],
  },
};
