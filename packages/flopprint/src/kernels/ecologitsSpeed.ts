// GENERATED from the equation set "ecologitsSpeed" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "EcoLogits: time of a token", in coherent base units. */
export interface EcologitsSpeedInputs {
  /** Active parameters, in param. */
  readonly activeParameters: number;
  /** Requests served together. */
  readonly batch: number;
  /** Time of a token per parameter, in s/param/token. */
  readonly latencyPerParameter: number;
  /** Time of a token per request served together, in s/token. */
  readonly latencyPerRequest: number;
  /** Time of a token, constant, in s/token. */
  readonly latencyBase: number;
  /** Measured tokens per second, in token/s. */
  readonly tokensPerSecond: number;
}

/** Quantities of "EcoLogits: time of a token", in coherent base units. */
export interface EcologitsSpeedQuantities {
  /** Time of a token by regression, in s/token. Source: ecologits-code. */
  readonly predictedTokenTime: number;
  /** Time of a token as measured, in s/token. Source: ecologits-code. */
  readonly measuredTokenTime: number;
}

/** "EcoLogits: time of a token": a stated quantity replaces its formula. */
export function ecologitsSpeed(input: EcologitsSpeedInputs, stated?: Partial<EcologitsSpeedQuantities>): EcologitsSpeedQuantities {
  if (stated) return ecologitsSpeedStated(input, stated);
  const { activeParameters, batch, latencyPerParameter, latencyPerRequest, latencyBase, tokensPerSecond } = input;
  const predictedTokenTime = (latencyPerParameter * activeParameters + latencyPerRequest * batch + latencyBase);
  const measuredTokenTime = (1 / tokensPerSecond);
  return { predictedTokenTime, measuredTokenTime };
}

function ecologitsSpeedStated(input: EcologitsSpeedInputs, stated: Partial<EcologitsSpeedQuantities>): EcologitsSpeedQuantities {
  const { activeParameters, batch, latencyPerParameter, latencyPerRequest, latencyBase, tokensPerSecond } = input;
  const predictedTokenTime = stated.predictedTokenTime ?? (latencyPerParameter * activeParameters + latencyPerRequest * batch + latencyBase);
  const measuredTokenTime = stated.measuredTokenTime ?? (1 / tokensPerSecond);
  return { predictedTokenTime, measuredTokenTime };
}

/** "EcoLogits: time of a token" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function ecologitsSpeedColumns(
  length: number,
  input: Columns<EcologitsSpeedInputs>,
  stated: Partial<Columns<EcologitsSpeedQuantities>>,
  output: Partial<Columns<EcologitsSpeedQuantities>>,
): void {
  const activeParametersColumn = input.activeParameters;
  const activeParametersVaries = activeParametersColumn.length !== 1;
  let activeParameters = activeParametersColumn[0]!;
  const batchColumn = input.batch;
  const batchVaries = batchColumn.length !== 1;
  let batch = batchColumn[0]!;
  const latencyPerParameterColumn = input.latencyPerParameter;
  const latencyPerParameterVaries = latencyPerParameterColumn.length !== 1;
  let latencyPerParameter = latencyPerParameterColumn[0]!;
  const latencyPerRequestColumn = input.latencyPerRequest;
  const latencyPerRequestVaries = latencyPerRequestColumn.length !== 1;
  let latencyPerRequest = latencyPerRequestColumn[0]!;
  const latencyBaseColumn = input.latencyBase;
  const latencyBaseVaries = latencyBaseColumn.length !== 1;
  let latencyBase = latencyBaseColumn[0]!;
  const tokensPerSecondColumn = input.tokensPerSecond;
  const tokensPerSecondVaries = tokensPerSecondColumn.length !== 1;
  let tokensPerSecond = tokensPerSecondColumn[0]!;
  const predictedTokenTimeColumn = stated.predictedTokenTime;
  const predictedTokenTimeVaries = predictedTokenTimeColumn?.length !== 1;
  const predictedTokenTimeOut = output.predictedTokenTime;
  const measuredTokenTimeColumn = stated.measuredTokenTime;
  const measuredTokenTimeVaries = measuredTokenTimeColumn?.length !== 1;
  const measuredTokenTimeOut = output.measuredTokenTime;
  for (let row = 0; row < length; row++) {
    if (activeParametersVaries) activeParameters = activeParametersColumn[row]!;
    if (batchVaries) batch = batchColumn[row]!;
    if (latencyPerParameterVaries) latencyPerParameter = latencyPerParameterColumn[row]!;
    if (latencyPerRequestVaries) latencyPerRequest = latencyPerRequestColumn[row]!;
    if (latencyBaseVaries) latencyBase = latencyBaseColumn[row]!;
    if (tokensPerSecondVaries) tokensPerSecond = tokensPerSecondColumn[row]!;
    const predictedTokenTime = predictedTokenTimeColumn ? predictedTokenTimeColumn[predictedTokenTimeVaries ? row : 0]! : (latencyPerParameter * activeParameters + latencyPerRequest * batch + latencyBase);
    if (predictedTokenTimeOut) predictedTokenTimeOut[row] = predictedTokenTime;
    const measuredTokenTime = measuredTokenTimeColumn ? measuredTokenTimeColumn[measuredTokenTimeVaries ? row : 0]! : (1 / tokensPerSecond);
    if (measuredTokenTimeOut) measuredTokenTimeOut[row] = measuredTokenTime;
  }
}

/** What evaluation needs to know of "EcoLogits: time of a token": units, their factors and operands. */
export const ecologitsSpeedGraph: Graph<EcologitsSpeedInputs, EcologitsSpeedQuantities> = {
  name: 'ecologitsSpeed',
  kernel: ecologitsSpeed,
  columns: ecologitsSpeedColumns,
  inputs: {
    activeParameters: ['param', 1],
    batch: ['1', 1],
    latencyPerParameter: ['s/token/param', 1],
    latencyPerRequest: ['s/token', 1],
    latencyBase: ['s/token', 1],
    tokensPerSecond: ['token/s', 1],
  },
  equations: {
    predictedTokenTime: ['s/token', 1, 'latencyPerParameter activeParameters latencyPerRequest batch latencyBase'],
    measuredTokenTime: ['s/token', 1, 'tokensPerSecond'],
  },
};
