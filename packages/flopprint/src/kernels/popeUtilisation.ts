// GENERATED from the equation set "popeUtilisation" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Pope et al. 2022: utilisation in inference", in coherent base units. */
export interface PopeUtilisationInputs {
  /** FLOP for each parameter and token, in FLOP/param/token. */
  readonly flopPerParameterToken: number;
  /** Parameters, in param. */
  readonly parameters: number;
  /** Batch. */
  readonly batch: number;
  /** Tokens of one sequence in this phase, in token. */
  readonly tokensPerSequence: number;
  /** Chips, in accelerator. */
  readonly count: number;
  /** Peak FLOP/s of one chip, in FLOP/accelerator/s. */
  readonly peakFlops: number;
  /** Time of the phase, in s. */
  readonly duration: number;
}

/** Quantities of "Pope et al. 2022: utilisation in inference", in coherent base units. */
export interface PopeUtilisationQuantities {
  /** Tokens of the batch, in token. Source: pope-2022. */
  readonly tokens: number;
  /** Compute, in FLOP. Source: pope-2022. */
  readonly compute: number;
  /** Model FLOPs utilisation (MFU). Source: pope-2022. */
  readonly mfu: number;
  /** Chip-seconds per token, in accelerator s/token. Source: pope-2022. */
  readonly chipTimePerToken: number;
}

/** "Pope et al. 2022: utilisation in inference": a stated quantity replaces its formula. */
export function popeUtilisation(input: PopeUtilisationInputs, stated?: Partial<PopeUtilisationQuantities>): PopeUtilisationQuantities {
  if (stated) return popeUtilisationStated(input, stated);
  const { flopPerParameterToken, parameters, batch, tokensPerSequence, count, peakFlops, duration } = input;
  const tokens = (batch * tokensPerSequence);
  const compute = (flopPerParameterToken * parameters * tokens);
  const mfu = (compute / (count * peakFlops * duration));
  const chipTimePerToken = (count * duration / tokens);
  return { tokens, compute, mfu, chipTimePerToken };
}

function popeUtilisationStated(input: PopeUtilisationInputs, stated: Partial<PopeUtilisationQuantities>): PopeUtilisationQuantities {
  const { flopPerParameterToken, parameters, batch, tokensPerSequence, count, peakFlops, duration } = input;
  const tokens = stated.tokens ?? (batch * tokensPerSequence);
  const compute = stated.compute ?? (flopPerParameterToken * parameters * tokens);
  const mfu = stated.mfu ?? (compute / (count * peakFlops * duration));
  const chipTimePerToken = stated.chipTimePerToken ?? (count * duration / tokens);
  return { tokens, compute, mfu, chipTimePerToken };
}

/** "Pope et al. 2022: utilisation in inference" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function popeUtilisationColumns(
  length: number,
  input: Columns<PopeUtilisationInputs>,
  stated: Partial<Columns<PopeUtilisationQuantities>>,
  output: Partial<Columns<PopeUtilisationQuantities>>,
): void {
  const flopPerParameterTokenColumn = input.flopPerParameterToken;
  const flopPerParameterTokenVaries = flopPerParameterTokenColumn.length !== 1;
  let flopPerParameterToken = flopPerParameterTokenColumn[0]!;
  const parametersColumn = input.parameters;
  const parametersVaries = parametersColumn.length !== 1;
  let parameters = parametersColumn[0]!;
  const batchColumn = input.batch;
  const batchVaries = batchColumn.length !== 1;
  let batch = batchColumn[0]!;
  const tokensPerSequenceColumn = input.tokensPerSequence;
  const tokensPerSequenceVaries = tokensPerSequenceColumn.length !== 1;
  let tokensPerSequence = tokensPerSequenceColumn[0]!;
  const countColumn = input.count;
  const countVaries = countColumn.length !== 1;
  let count = countColumn[0]!;
  const peakFlopsColumn = input.peakFlops;
  const peakFlopsVaries = peakFlopsColumn.length !== 1;
  let peakFlops = peakFlopsColumn[0]!;
  const durationColumn = input.duration;
  const durationVaries = durationColumn.length !== 1;
  let duration = durationColumn[0]!;
  const tokensColumn = stated.tokens;
  const tokensVaries = tokensColumn?.length !== 1;
  const tokensOut = output.tokens;
  const computeColumn = stated.compute;
  const computeVaries = computeColumn?.length !== 1;
  const computeOut = output.compute;
  const mfuColumn = stated.mfu;
  const mfuVaries = mfuColumn?.length !== 1;
  const mfuOut = output.mfu;
  const chipTimePerTokenColumn = stated.chipTimePerToken;
  const chipTimePerTokenVaries = chipTimePerTokenColumn?.length !== 1;
  const chipTimePerTokenOut = output.chipTimePerToken;
  for (let row = 0; row < length; row++) {
    if (flopPerParameterTokenVaries) flopPerParameterToken = flopPerParameterTokenColumn[row]!;
    if (parametersVaries) parameters = parametersColumn[row]!;
    if (batchVaries) batch = batchColumn[row]!;
    if (tokensPerSequenceVaries) tokensPerSequence = tokensPerSequenceColumn[row]!;
    if (countVaries) count = countColumn[row]!;
    if (peakFlopsVaries) peakFlops = peakFlopsColumn[row]!;
    if (durationVaries) duration = durationColumn[row]!;
    const tokens = tokensColumn ? tokensColumn[tokensVaries ? row : 0]! : (batch * tokensPerSequence);
    if (tokensOut) tokensOut[row] = tokens;
    const compute = computeColumn ? computeColumn[computeVaries ? row : 0]! : (flopPerParameterToken * parameters * tokens);
    if (computeOut) computeOut[row] = compute;
    const mfu = mfuColumn ? mfuColumn[mfuVaries ? row : 0]! : (compute / (count * peakFlops * duration));
    if (mfuOut) mfuOut[row] = mfu;
    const chipTimePerToken = chipTimePerTokenColumn ? chipTimePerTokenColumn[chipTimePerTokenVaries ? row : 0]! : (count * duration / tokens);
    if (chipTimePerTokenOut) chipTimePerTokenOut[row] = chipTimePerToken;
  }
}

/** What evaluation needs to know of "Pope et al. 2022: utilisation in inference": units, their factors and operands. */
export const popeUtilisationGraph: Graph<PopeUtilisationInputs, PopeUtilisationQuantities> = {
  name: 'popeUtilisation',
  kernel: popeUtilisation,
  columns: popeUtilisationColumns,
  inputs: {
    flopPerParameterToken: ['FLOP/param/token', 1],
    parameters: ['param', 1],
    batch: ['1', 1],
    tokensPerSequence: ['token', 1],
    count: ['accelerator', 1],
    peakFlops: ['TFLOP/s/accelerator', 1000000000000],
    duration: ['s', 1],
  },
  equations: {
    tokens: ['token', 1, 'batch tokensPerSequence'],
    compute: ['FLOP', 1, 'flopPerParameterToken parameters tokens'],
    mfu: ['1', 1, 'compute count peakFlops duration'],
    chipTimePerToken: ['accelerator s/token', 1, 'count duration tokens'],
  },
};
