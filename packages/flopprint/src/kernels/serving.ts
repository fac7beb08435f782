// GENERATED from the equation set "serving" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';
import { pow } from '../portableMath.ts';

/** Inputs of "Serving a language model: time, power and energy of an output token", in coherent base units. */
export interface ServingInputs {
  /** FLOP of a forward pass for each parameter and token, in FLOP/param/token. */
  readonly flopPerParameterToken: number;
  /** Parameters, in param. */
  readonly parameters: number;
  /** Active parameters, in param. */
  readonly activeParameters: number;
  /** Share of the routed experts that one token uses. */
  readonly expertShare: number;
  /** Bytes of one weight, in B/param. */
  readonly bytesPerWeight: number;
  /** Sequences decoded together. */
  readonly batch: number;
  /** Tokens that one step adds to a sequence, in token. */
  readonly tokenPerStep: number;
  /** Input tokens of a request, in token. */
  readonly inputTokens: number;
  /** Input tokens processed for each sequence, in token. */
  readonly prefillTokens: number;
  /** Tokens generated in one sequence, in token. */
  readonly sequenceTokens: number;
  /** Key-value cache of one token, layers with full attention, in B/token. */
  readonly cachePerToken: number;
  /** Key-value cache of one token, layers with a sliding window, in B/token. */
  readonly windowedCachePerToken: number;
  /** Sliding window, in token. */
  readonly windowTokens: number;
  /** Recurrent state read and written in a step, for one sequence, in B. */
  readonly stateTraffic: number;
  /** Accelerators that serve one replica, in accelerator. */
  readonly replicaAccelerators: number;
  /** Replica that the overheads refer to, in accelerator. */
  readonly referenceReplica: number;
  /** Memory bandwidth of one accelerator, in B/accelerator/s. */
  readonly memoryBandwidth: number;
  /** Peak of one accelerator for the arithmetic of serving, in FLOP/accelerator/s. */
  readonly peakFlops: number;
  /** Layers. */
  readonly layers: number;
  /** Overhead of one layer in a step, in s. */
  readonly layerOverhead: number;
  /** Overhead of one sequence in a step, in s. */
  readonly sequenceOverhead: number;
  /** Growth of that overhead with the replica. */
  readonly replicaExponent: number;
  /** Power limit of one accelerator, in J_it/accelerator/s. */
  readonly powerLimit: number;
  /** Power in overheads, as a share of the limit. */
  readonly powerIdle: number;
  /** Power of the memory at full bandwidth, as a share of the limit. */
  readonly powerMemory: number;
  /** Power of arithmetic at peak, as a share of the limit. */
  readonly powerCompute: number;
  /** Energy of serving over the predicted one. */
  readonly residual: number;
}

/** Quantities of "Serving a language model: time, power and energy of an output token", in coherent base units. */
export interface ServingQuantities {
  /** Parameters of routed experts, in param. Source: flopprint-fit. */
  readonly routedParameters: number;
  /** Weights that a step reads, in param. Source: flopprint-fit. */
  readonly touchedParameters: number;
  /** Tokens in the cache of a sequence, on average, in token. Source: pope-2022. */
  readonly contextTokens: number;
  /** Cache and state that a step moves, for one sequence, in B. Source: pope-2022. */
  readonly cacheTraffic: number;
  /** Time of a step at full memory bandwidth, in s. Source: pope-2022. */
  readonly memoryTime: number;
  /** Time of the arithmetic of a step at peak, decode, in s. Source: pope-2022. */
  readonly decodeComputeTime: number;
  /** Time of the arithmetic of a step at peak, prefill, in s. Source: pope-2022. */
  readonly prefillTime: number;
  /** Time of a step beside memory and arithmetic, in s. Source: flopprint-fit. */
  readonly overheadTime: number;
  /** Output tokens per second of one replica, in token/s. Source: flopprint-fit. */
  readonly tokensPerSecond: number;
  /** Time of a step, in s. Source: flopprint-fit. */
  readonly stepTime: number;
  /** Power in serving, as a share of the limit. Source: flopprint-fit. */
  readonly powerShare: number;
  /** Power of one accelerator in serving, in J_it/accelerator/s. Source: flopprint-fit. */
  readonly servingPower: number;
  /** Energy of the accelerators for one output token, in J_it/token. Source: flopprint-fit. */
  readonly energyPerToken: number;
  /** Accelerator time for one output token, in accelerator s/token. Source: flopprint-fit. */
  readonly timePerToken: number;
}

/** "Serving a language model: time, power and energy of an output token": a stated quantity replaces its formula. */
export function serving(input: ServingInputs, stated?: Partial<ServingQuantities>): ServingQuantities {
  if (stated) return servingStated(input, stated);
  const { flopPerParameterToken, parameters, activeParameters, expertShare, bytesPerWeight, batch, tokenPerStep, inputTokens, prefillTokens, sequenceTokens, cachePerToken, windowedCachePerToken, windowTokens, stateTraffic, replicaAccelerators, referenceReplica, memoryBandwidth, peakFlops, layers, layerOverhead, sequenceOverhead, replicaExponent, powerLimit, powerIdle, powerMemory, powerCompute, residual } = input;
  const routedParameters = ((parameters - activeParameters) / (1 - expertShare));
  const touchedParameters = (Math.max(activeParameters, parameters - routedParameters * pow((1 - expertShare), batch)));
  const contextTokens = (inputTokens + sequenceTokens / 2);
  const cacheTraffic = (cachePerToken * contextTokens + windowedCachePerToken * Math.min(contextTokens, windowTokens) + stateTraffic);
  const memoryTime = ((touchedParameters * bytesPerWeight + batch * cacheTraffic) / (replicaAccelerators * memoryBandwidth));
  const decodeComputeTime = (flopPerParameterToken * activeParameters * batch * tokenPerStep / (replicaAccelerators * peakFlops));
  const prefillTime = (decodeComputeTime * prefillTokens / sequenceTokens);
  const overheadTime = (layers * layerOverhead + batch * sequenceOverhead * pow((replicaAccelerators / referenceReplica), replicaExponent));
  const tokensPerSecond = (batch * tokenPerStep / (memoryTime + decodeComputeTime + prefillTime + overheadTime));
  const stepTime = (batch * tokenPerStep / tokensPerSecond);
  const powerShare = (Math.min(1, powerIdle + powerMemory * Math.sqrt(memoryTime / stepTime) + powerCompute * (decodeComputeTime + prefillTime) / stepTime));
  const servingPower = (powerLimit * powerShare);
  const energyPerToken = (replicaAccelerators * servingPower / tokensPerSecond * residual);
  const timePerToken = (replicaAccelerators / tokensPerSecond);
  return { routedParameters, touchedParameters, contextTokens, cacheTraffic, memoryTime, decodeComputeTime, prefillTime, overheadTime, tokensPerSecond, stepTime, powerShare, servingPower, energyPerToken, timePerToken };
}

function servingStated(input: ServingInputs, stated: Partial<ServingQuantities>): ServingQuantities {
  const { flopPerParameterToken, parameters, activeParameters, expertShare, bytesPerWeight, batch, tokenPerStep, inputTokens, prefillTokens, sequenceTokens, cachePerToken, windowedCachePerToken, windowTokens, stateTraffic, replicaAccelerators, referenceReplica, memoryBandwidth, peakFlops, layers, layerOverhead, sequenceOverhead, replicaExponent, powerLimit, powerIdle, powerMemory, powerCompute, residual } = input;
  const routedParameters = stated.routedParameters ?? ((parameters - activeParameters) / (1 - expertShare));
  const touchedParameters = stated.touchedParameters ?? (Math.max(activeParameters, parameters - routedParameters * pow((1 - expertShare), batch)));
  const contextTokens = stated.contextTokens ?? (inputTokens + sequenceTokens / 2);
  const cacheTraffic = stated.cacheTraffic ?? (cachePerToken * contextTokens + windowedCachePerToken * Math.min(contextTokens, windowTokens) + stateTraffic);
  const memoryTime = stated.memoryTime ?? ((touchedParameters * bytesPerWeight + batch * cacheTraffic) / (replicaAccelerators * memoryBandwidth));
  const decodeComputeTime = stated.decodeComputeTime ?? (flopPerParameterToken * activeParameters * batch * tokenPerStep / (replicaAccelerators * peakFlops));
  const prefillTime = stated.prefillTime ?? (decodeComputeTime * prefillTokens / sequenceTokens);
  const overheadTime = stated.overheadTime ?? (layers * layerOverhead + batch * sequenceOverhead * pow((replicaAccelerators / referenceReplica), replicaExponent));
  const tokensPerSecond = stated.tokensPerSecond ?? (batch * tokenPerStep / (memoryTime + decodeComputeTime + prefillTime + overheadTime));
  const stepTime = stated.stepTime ?? (batch * tokenPerStep / tokensPerSecond);
  const powerShare = stated.powerShare ?? (Math.min(1, powerIdle + powerMemory * Math.sqrt(memoryTime / stepTime) + powerCompute * (decodeComputeTime + prefillTime) / stepTime));
  const servingPower = stated.servingPower ?? (powerLimit * powerShare);
  const energyPerToken = stated.energyPerToken ?? (replicaAccelerators * servingPower / tokensPerSecond * residual);
  const timePerToken = stated.timePerToken ?? (replicaAccelerators / tokensPerSecond);
  return { routedParameters, touchedParameters, contextTokens, cacheTraffic, memoryTime, decodeComputeTime, prefillTime, overheadTime, tokensPerSecond, stepTime, powerShare, servingPower, energyPerToken, timePerToken };
}

/** "Serving a language model: time, power and energy of an output token" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function servingColumns(
  length: number,
  input: Columns<ServingInputs>,
  stated: Partial<Columns<ServingQuantities>>,
  output: Partial<Columns<ServingQuantities>>,
): void {
  const flopPerParameterTokenColumn = input.flopPerParameterToken;
  const flopPerParameterTokenVaries = flopPerParameterTokenColumn.length !== 1;
  let flopPerParameterToken = flopPerParameterTokenColumn[0]!;
  const parametersColumn = input.parameters;
  const parametersVaries = parametersColumn.length !== 1;
  let parameters = parametersColumn[0]!;
  const activeParametersColumn = input.activeParameters;
  const activeParametersVaries = activeParametersColumn.length !== 1;
  let activeParameters = activeParametersColumn[0]!;
  const expertShareColumn = input.expertShare;
  const expertShareVaries = expertShareColumn.length !== 1;
  let expertShare = expertShareColumn[0]!;
  const bytesPerWeightColumn = input.bytesPerWeight;
  const bytesPerWeightVaries = bytesPerWeightColumn.length !== 1;
  let bytesPerWeight = bytesPerWeightColumn[0]!;
  const batchColumn = input.batch;
  const batchVaries = batchColumn.length !== 1;
  let batch = batchColumn[0]!;
  const tokenPerStepColumn = input.tokenPerStep;
  const tokenPerStepVaries = tokenPerStepColumn.length !== 1;
  let tokenPerStep = tokenPerStepColumn[0]!;
  const inputTokensColumn = input.inputTokens;
  const inputTokensVaries = inputTokensColumn.length !== 1;
  let inputTokens = inputTokensColumn[0]!;
  const prefillTokensColumn = input.prefillTokens;
  const prefillTokensVaries = prefillTokensColumn.length !== 1;
  let prefillTokens = prefillTokensColumn[0]!;
  const sequenceTokensColumn = input.sequenceTokens;
  const sequenceTokensVaries = sequenceTokensColumn.length !== 1;
  let sequenceTokens = sequenceTokensColumn[0]!;
  const cachePerTokenColumn = input.cachePerToken;
  const cachePerTokenVaries = cachePerTokenColumn.length !== 1;
  let cachePerToken = cachePerTokenColumn[0]!;
  const windowedCachePerTokenColumn = input.windowedCachePerToken;
  const windowedCachePerTokenVaries = windowedCachePerTokenColumn.length !== 1;
  let windowedCachePerToken = windowedCachePerTokenColumn[0]!;
  const windowTokensColumn = input.windowTokens;
  const windowTokensVaries = windowTokensColumn.length !== 1;
  let windowTokens = windowTokensColumn[0]!;
  const stateTrafficColumn = input.stateTraffic;
  const stateTrafficVaries = stateTrafficColumn.length !== 1;
  let stateTraffic = stateTrafficColumn[0]!;
  const replicaAcceleratorsColumn = input.replicaAccelerators;
  const replicaAcceleratorsVaries = replicaAcceleratorsColumn.length !== 1;
  let replicaAccelerators = replicaAcceleratorsColumn[0]!;
  const referenceReplicaColumn = input.referenceReplica;
  const referenceReplicaVaries = referenceReplicaColumn.length !== 1;
  let referenceReplica = referenceReplicaColumn[0]!;
  const memoryBandwidthColumn = input.memoryBandwidth;
  const memoryBandwidthVaries = memoryBandwidthColumn.length !== 1;
  let memoryBandwidth = memoryBandwidthColumn[0]!;
  const peakFlopsColumn = input.peakFlops;
  const peakFlopsVaries = peakFlopsColumn.length !== 1;
  let peakFlops = peakFlopsColumn[0]!;
  const layersColumn = input.layers;
  const layersVaries = layersColumn.length !== 1;
  let layers = layersColumn[0]!;
  const layerOverheadColumn = input.layerOverhead;
  const layerOverheadVaries = layerOverheadColumn.length !== 1;
  let layerOverhead = layerOverheadColumn[0]!;
  const sequenceOverheadColumn = input.sequenceOverhead;
  const sequenceOverheadVaries = sequenceOverheadColumn.length !== 1;
  let sequenceOverhead = sequenceOverheadColumn[0]!;
  const replicaExponentColumn = input.replicaExponent;
  const replicaExponentVaries = replicaExponentColumn.length !== 1;
  let replicaExponent = replicaExponentColumn[0]!;
  const powerLimitColumn = input.powerLimit;
  const powerLimitVaries = powerLimitColumn.length !== 1;
  let powerLimit = powerLimitColumn[0]!;
  const powerIdleColumn = input.powerIdle;
  const powerIdleVaries = powerIdleColumn.length !== 1;
  let powerIdle = powerIdleColumn[0]!;
  const powerMemoryColumn = input.powerMemory;
  const powerMemoryVaries = powerMemoryColumn.length !== 1;
  let powerMemory = powerMemoryColumn[0]!;
  const powerComputeColumn = input.powerCompute;
  const powerComputeVaries = powerComputeColumn.length !== 1;
  let powerCompute = powerComputeColumn[0]!;
  const residualColumn = input.residual;
  const residualVaries = residualColumn.length !== 1;
  let residual = residualColumn[0]!;
  const routedParametersColumn = stated.routedParameters;
  const routedParametersVaries = routedParametersColumn?.length !== 1;
  const routedParametersOut = output.routedParameters;
  const touchedParametersColumn = stated.touchedParameters;
  const touchedParametersVaries = touchedParametersColumn?.length !== 1;
  const touchedParametersOut = output.touchedParameters;
  const contextTokensColumn = stated.contextTokens;
  const contextTokensVaries = contextTokensColumn?.length !== 1;
  const contextTokensOut = output.contextTokens;
  const cacheTrafficColumn = stated.cacheTraffic;
  const cacheTrafficVaries = cacheTrafficColumn?.length !== 1;
  const cacheTrafficOut = output.cacheTraffic;
  const memoryTimeColumn = stated.memoryTime;
  const memoryTimeVaries = memoryTimeColumn?.length !== 1;
  const memoryTimeOut = output.memoryTime;
  const decodeComputeTimeColumn = stated.decodeComputeTime;
  const decodeComputeTimeVaries = decodeComputeTimeColumn?.length !== 1;
  const decodeComputeTimeOut = output.decodeComputeTime;
  const prefillTimeColumn = stated.prefillTime;
  const prefillTimeVaries = prefillTimeColumn?.length !== 1;
  const prefillTimeOut = output.prefillTime;
  const overheadTimeColumn = stated.overheadTime;
  const overheadTimeVaries = overheadTimeColumn?.length !== 1;
  const overheadTimeOut = output.overheadTime;
  const tokensPerSecondColumn = stated.tokensPerSecond;
  const tokensPerSecondVaries = tokensPerSecondColumn?.length !== 1;
  const tokensPerSecondOut = output.tokensPerSecond;
  const stepTimeColumn = stated.stepTime;
  const stepTimeVaries = stepTimeColumn?.length !== 1;
  const stepTimeOut = output.stepTime;
  const powerShareColumn = stated.powerShare;
  const powerShareVaries = powerShareColumn?.length !== 1;
  const powerShareOut = output.powerShare;
  const servingPowerColumn = stated.servingPower;
  const servingPowerVaries = servingPowerColumn?.length !== 1;
  const servingPowerOut = output.servingPower;
  const energyPerTokenColumn = stated.energyPerToken;
  const energyPerTokenVaries = energyPerTokenColumn?.length !== 1;
  const energyPerTokenOut = output.energyPerToken;
  const timePerTokenColumn = stated.timePerToken;
  const timePerTokenVaries = timePerTokenColumn?.length !== 1;
  const timePerTokenOut = output.timePerToken;
  for (let row = 0; row < length; row++) {
    if (flopPerParameterTokenVaries) flopPerParameterToken = flopPerParameterTokenColumn[row]!;
    if (parametersVaries) parameters = parametersColumn[row]!;
    if (activeParametersVaries) activeParameters = activeParametersColumn[row]!;
    if (expertShareVaries) expertShare = expertShareColumn[row]!;
    if (bytesPerWeightVaries) bytesPerWeight = bytesPerWeightColumn[row]!;
    if (batchVaries) batch = batchColumn[row]!;
    if (tokenPerStepVaries) tokenPerStep = tokenPerStepColumn[row]!;
    if (inputTokensVaries) inputTokens = inputTokensColumn[row]!;
    if (prefillTokensVaries) prefillTokens = prefillTokensColumn[row]!;
    if (sequenceTokensVaries) sequenceTokens = sequenceTokensColumn[row]!;
    if (cachePerTokenVaries) cachePerToken = cachePerTokenColumn[row]!;
    if (windowedCachePerTokenVaries) windowedCachePerToken = windowedCachePerTokenColumn[row]!;
    if (windowTokensVaries) windowTokens = windowTokensColumn[row]!;
    if (stateTrafficVaries) stateTraffic = stateTrafficColumn[row]!;
    if (replicaAcceleratorsVaries) replicaAccelerators = replicaAcceleratorsColumn[row]!;
    if (referenceReplicaVaries) referenceReplica = referenceReplicaColumn[row]!;
    if (memoryBandwidthVaries) memoryBandwidth = memoryBandwidthColumn[row]!;
    if (peakFlopsVaries) peakFlops = peakFlopsColumn[row]!;
    if (layersVaries) layers = layersColumn[row]!;
    if (layerOverheadVaries) layerOverhead = layerOverheadColumn[row]!;
    if (sequenceOverheadVaries) sequenceOverhead = sequenceOverheadColumn[row]!;
    if (replicaExponentVaries) replicaExponent = replicaExponentColumn[row]!;
    if (powerLimitVaries) powerLimit = powerLimitColumn[row]!;
    if (powerIdleVaries) powerIdle = powerIdleColumn[row]!;
    if (powerMemoryVaries) powerMemory = powerMemoryColumn[row]!;
    if (powerComputeVaries) powerCompute = powerComputeColumn[row]!;
    if (residualVaries) residual = residualColumn[row]!;
    const routedParameters = routedParametersColumn ? routedParametersColumn[routedParametersVaries ? row : 0]! : ((parameters - activeParameters) / (1 - expertShare));
    if (routedParametersOut) routedParametersOut[row] = routedParameters;
    const touchedParameters = touchedParametersColumn ? touchedParametersColumn[touchedParametersVaries ? row : 0]! : (Math.max(activeParameters, parameters - routedParameters * pow((1 - expertShare), batch)));
    if (touchedParametersOut) touchedParametersOut[row] = touchedParameters;
    const contextTokens = contextTokensColumn ? contextTokensColumn[contextTokensVaries ? row : 0]! : (inputTokens + sequenceTokens / 2);
    if (contextTokensOut) contextTokensOut[row] = contextTokens;
    const cacheTraffic = cacheTrafficColumn ? cacheTrafficColumn[cacheTrafficVaries ? row : 0]! : (cachePerToken * contextTokens + windowedCachePerToken * Math.min(contextTokens, windowTokens) + stateTraffic);
    if (cacheTrafficOut) cacheTrafficOut[row] = cacheTraffic;
    const memoryTime = memoryTimeColumn ? memoryTimeColumn[memoryTimeVaries ? row : 0]! : ((touchedParameters * bytesPerWeight + batch * cacheTraffic) / (replicaAccelerators * memoryBandwidth));
    if (memoryTimeOut) memoryTimeOut[row] = memoryTime;
    const decodeComputeTime = decodeComputeTimeColumn ? decodeComputeTimeColumn[decodeComputeTimeVaries ? row : 0]! : (flopPerParameterToken * activeParameters * batch * tokenPerStep / (replicaAccelerators * peakFlops));
    if (decodeComputeTimeOut) decodeComputeTimeOut[row] = decodeComputeTime;
    const prefillTime = prefillTimeColumn ? prefillTimeColumn[prefillTimeVaries ? row : 0]! : (decodeComputeTime * prefillTokens / sequenceTokens);
    if (prefillTimeOut) prefillTimeOut[row] = prefillTime;
    const overheadTime = overheadTimeColumn ? overheadTimeColumn[overheadTimeVaries ? row : 0]! : (layers * layerOverhead + batch * sequenceOverhead * pow((replicaAccelerators / referenceReplica), replicaExponent));
    if (overheadTimeOut) overheadTimeOut[row] = overheadTime;
    const tokensPerSecond = tokensPerSecondColumn ? tokensPerSecondColumn[tokensPerSecondVaries ? row : 0]! : (batch * tokenPerStep / (memoryTime + decodeComputeTime + prefillTime + overheadTime));
    if (tokensPerSecondOut) tokensPerSecondOut[row] = tokensPerSecond;
    const stepTime = stepTimeColumn ? stepTimeColumn[stepTimeVaries ? row : 0]! : (batch * tokenPerStep / tokensPerSecond);
    if (stepTimeOut) stepTimeOut[row] = stepTime;
    const powerShare = powerShareColumn ? powerShareColumn[powerShareVaries ? row : 0]! : (Math.min(1, powerIdle + powerMemory * Math.sqrt(memoryTime / stepTime) + powerCompute * (decodeComputeTime + prefillTime) / stepTime));
    if (powerShareOut) powerShareOut[row] = powerShare;
    const servingPower = servingPowerColumn ? servingPowerColumn[servingPowerVaries ? row : 0]! : (powerLimit * powerShare);
    if (servingPowerOut) servingPowerOut[row] = servingPower;
    const energyPerToken = energyPerTokenColumn ? energyPerTokenColumn[energyPerTokenVaries ? row : 0]! : (replicaAccelerators * servingPower / tokensPerSecond * residual);
    if (energyPerTokenOut) energyPerTokenOut[row] = energyPerToken;
    const timePerToken = timePerTokenColumn ? timePerTokenColumn[timePerTokenVaries ? row : 0]! : (replicaAccelerators / tokensPerSecond);
    if (timePerTokenOut) timePerTokenOut[row] = timePerToken;
  }
}

/** What evaluation needs to know of "Serving a language model: time, power and energy of an output token": units, their factors and operands. */
export const servingGraph: Graph<ServingInputs, ServingQuantities> = {
  name: 'serving',
  kernel: serving,
  columns: servingColumns,
  inputs: {
    flopPerParameterToken: ['FLOP/param/token', 1],
    parameters: ['param', 1],
    activeParameters: ['param', 1],
    expertShare: ['1', 1],
    bytesPerWeight: ['B/param', 1],
    batch: ['1', 1],
    tokenPerStep: ['token', 1],
    inputTokens: ['token', 1],
    prefillTokens: ['token', 1],
    sequenceTokens: ['token', 1],
    cachePerToken: ['B/token', 1],
    windowedCachePerToken: ['B/token', 1],
    windowTokens: ['token', 1],
    stateTraffic: ['B', 1],
    replicaAccelerators: ['accelerator', 1],
    referenceReplica: ['accelerator', 1],
    memoryBandwidth: ['GB/s/accelerator', 1000000000],
    peakFlops: ['TFLOP/s/accelerator', 1000000000000],
    layers: ['1', 1],
    layerOverhead: ['us', 0.000001],
    sequenceOverhead: ['us', 0.000001],
    replicaExponent: ['1', 1],
    powerLimit: ['W_it/accelerator', 1],
    powerIdle: ['1', 1],
    powerMemory: ['1', 1],
    powerCompute: ['1', 1],
    residual: ['1', 1],
  },
  equations: {
    routedParameters: ['param', 1, 'parameters activeParameters expertShare'],
    touchedParameters: ['param', 1, 'activeParameters parameters routedParameters expertShare batch'],
    contextTokens: ['token', 1, 'inputTokens sequenceTokens'],
    cacheTraffic: ['MB', 1000000, 'cachePerToken contextTokens windowedCachePerToken windowTokens stateTraffic'],
    memoryTime: ['ms', 0.001, 'touchedParameters bytesPerWeight batch cacheTraffic replicaAccelerators memoryBandwidth'],
    decodeComputeTime: ['ms', 0.001, 'flopPerParameterToken activeParameters batch tokenPerStep replicaAccelerators peakFlops'],
    prefillTime: ['ms', 0.001, 'decodeComputeTime prefillTokens sequenceTokens'],
    overheadTime: ['ms', 0.001, 'layers layerOverhead batch sequenceOverhead replicaAccelerators referenceReplica replicaExponent'],
    tokensPerSecond: ['token/s', 1, 'batch tokenPerStep memoryTime decodeComputeTime prefillTime overheadTime'],
    stepTime: ['ms', 0.001, 'batch tokenPerStep tokensPerSecond'],
    powerShare: ['1', 1, 'powerIdle powerMemory memoryTime stepTime powerCompute decodeComputeTime prefillTime'],
    servingPower: ['W_it/accelerator', 1, 'powerLimit powerShare'],
    energyPerToken: ['J_it/token', 1, 'replicaAccelerators servingPower tokensPerSecond residual'],
    timePerToken: ['accelerator ms/token', 0.001, 'replicaAccelerators tokensPerSecond'],
  },
};
