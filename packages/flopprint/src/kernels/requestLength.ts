// GENERATED from the equation set "requestLength" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Tokens of a request", in coherent base units. */
export interface RequestLengthInputs {
  /** Text tokens of a request, in token. */
  readonly textTokens: number;
  /** Image and video tokens of a request, in token. */
  readonly visionTokens: number;
  /** Output tokens of an answer, in token. */
  readonly outputTokens: number;
  /** Reasoning tokens of an answer, in token. */
  readonly reasoningTokens: number;
  /** Answers sampled for a request. */
  readonly samples: number;
}

/** Quantities of "Tokens of a request", in coherent base units. */
export interface RequestLengthQuantities {
  /** Input tokens of a request, in token. Source: pope-2022. */
  readonly inputTokens: number;
  /** Input tokens processed for each sequence, in token. Source: pope-2022. */
  readonly prefillTokens: number;
  /** Tokens generated in one sequence, in token. Source: pope-2022. */
  readonly sequenceTokens: number;
  /** Tokens generated for a request, in token. Source: pope-2022. */
  readonly requestTokens: number;
}

/** "Tokens of a request": a stated quantity replaces its formula. */
export function requestLength(input: RequestLengthInputs, stated?: Partial<RequestLengthQuantities>): RequestLengthQuantities {
  if (stated) return requestLengthStated(input, stated);
  const { textTokens, visionTokens, outputTokens, reasoningTokens, samples } = input;
  const inputTokens = (textTokens + visionTokens);
  const prefillTokens = (inputTokens / samples);
  const sequenceTokens = (outputTokens + reasoningTokens);
  const requestTokens = (sequenceTokens * samples);
  return { inputTokens, prefillTokens, sequenceTokens, requestTokens };
}

function requestLengthStated(input: RequestLengthInputs, stated: Partial<RequestLengthQuantities>): RequestLengthQuantities {
  const { textTokens, visionTokens, outputTokens, reasoningTokens, samples } = input;
  const inputTokens = stated.inputTokens ?? (textTokens + visionTokens);
  const prefillTokens = stated.prefillTokens ?? (inputTokens / samples);
  const sequenceTokens = stated.sequenceTokens ?? (outputTokens + reasoningTokens);
  const requestTokens = stated.requestTokens ?? (sequenceTokens * samples);
  return { inputTokens, prefillTokens, sequenceTokens, requestTokens };
}

/** "Tokens of a request" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function requestLengthColumns(
  length: number,
  input: Columns<RequestLengthInputs>,
  stated: Partial<Columns<RequestLengthQuantities>>,
  output: Partial<Columns<RequestLengthQuantities>>,
): void {
  const textTokensColumn = input.textTokens;
  const textTokensVaries = textTokensColumn.length !== 1;
  let textTokens = textTokensColumn[0]!;
  const visionTokensColumn = input.visionTokens;
  const visionTokensVaries = visionTokensColumn.length !== 1;
  let visionTokens = visionTokensColumn[0]!;
  const outputTokensColumn = input.outputTokens;
  const outputTokensVaries = outputTokensColumn.length !== 1;
  let outputTokens = outputTokensColumn[0]!;
  const reasoningTokensColumn = input.reasoningTokens;
  const reasoningTokensVaries = reasoningTokensColumn.length !== 1;
  let reasoningTokens = reasoningTokensColumn[0]!;
  const samplesColumn = input.samples;
  const samplesVaries = samplesColumn.length !== 1;
  let samples = samplesColumn[0]!;
  const inputTokensColumn = stated.inputTokens;
  const inputTokensVaries = inputTokensColumn?.length !== 1;
  const inputTokensOut = output.inputTokens;
  const prefillTokensColumn = stated.prefillTokens;
  const prefillTokensVaries = prefillTokensColumn?.length !== 1;
  const prefillTokensOut = output.prefillTokens;
  const sequenceTokensColumn = stated.sequenceTokens;
  const sequenceTokensVaries = sequenceTokensColumn?.length !== 1;
  const sequenceTokensOut = output.sequenceTokens;
  const requestTokensColumn = stated.requestTokens;
  const requestTokensVaries = requestTokensColumn?.length !== 1;
  const requestTokensOut = output.requestTokens;
  for (let row = 0; row < length; row++) {
    if (textTokensVaries) textTokens = textTokensColumn[row]!;
    if (visionTokensVaries) visionTokens = visionTokensColumn[row]!;
    if (outputTokensVaries) outputTokens = outputTokensColumn[row]!;
    if (reasoningTokensVaries) reasoningTokens = reasoningTokensColumn[row]!;
    if (samplesVaries) samples = samplesColumn[row]!;
    const inputTokens = inputTokensColumn ? inputTokensColumn[inputTokensVaries ? row : 0]! : (textTokens + visionTokens);
    if (inputTokensOut) inputTokensOut[row] = inputTokens;
    const prefillTokens = prefillTokensColumn ? prefillTokensColumn[prefillTokensVaries ? row : 0]! : (inputTokens / samples);
    if (prefillTokensOut) prefillTokensOut[row] = prefillTokens;
    const sequenceTokens = sequenceTokensColumn ? sequenceTokensColumn[sequenceTokensVaries ? row : 0]! : (outputTokens + reasoningTokens);
    if (sequenceTokensOut) sequenceTokensOut[row] = sequenceTokens;
    const requestTokens = requestTokensColumn ? requestTokensColumn[requestTokensVaries ? row : 0]! : (sequenceTokens * samples);
    if (requestTokensOut) requestTokensOut[row] = requestTokens;
  }
}

/** What evaluation needs to know of "Tokens of a request": units, their factors and operands. */
export const requestLengthGraph: Graph<RequestLengthInputs, RequestLengthQuantities> = {
  name: 'requestLength',
  kernel: requestLength,
  columns: requestLengthColumns,
  inputs: {
    textTokens: ['token', 1],
    visionTokens: ['token', 1],
    outputTokens: ['token', 1],
    reasoningTokens: ['token', 1],
    samples: ['1', 1],
  },
  equations: {
    inputTokens: ['token', 1, 'textTokens visionTokens'],
    prefillTokens: ['token', 1, 'inputTokens samples'],
    sequenceTokens: ['token', 1, 'outputTokens reasoningTokens'],
    requestTokens: ['token', 1, 'sequenceTokens samples'],
  },
};
