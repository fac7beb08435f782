// GENERATED from the equation set "serving" by `npm run generate`; do not edit.
import { log, pow } from '../portableMath.ts';
import { serving, type ServingInputs, type ServingQuantities } from './serving.ts';

/** Slope of one quantity of "Serving a language model: time, power and energy of an output token" with respect to every input and quantity above it. */
export function servingGradient(
  input: ServingInputs,
  of: keyof ServingQuantities,
  stated: Partial<ServingQuantities> = {},
): Record<keyof ServingInputs | keyof ServingQuantities, number> {
  const { flopPerParameterToken, parameters, activeParameters, expertShare, bytesPerWeight, batch, tokenPerStep, prefillTokens, sequenceTokens, cachePerToken, windowedCachePerToken, windowTokens, replicaAccelerators, referenceReplica, memoryBandwidth, peakFlops, layers, layerOverhead, sequenceOverhead, replicaExponent, powerLimit, powerIdle, powerMemory, powerCompute, residual } = input;
  const { routedParameters, touchedParameters, contextTokens, cacheTraffic, memoryTime, decodeComputeTime, prefillTime, overheadTime, tokensPerSecond, stepTime, powerShare, servingPower } = serving(input, stated);
  const slope = { flopPerParameterToken: 0, parameters: 0, activeParameters: 0, expertShare: 0, bytesPerWeight: 0, batch: 0, tokenPerStep: 0, inputTokens: 0, prefillTokens: 0, sequenceTokens: 0, cachePerToken: 0, windowedCachePerToken: 0, windowTokens: 0, stateTraffic: 0, replicaAccelerators: 0, referenceReplica: 0, memoryBandwidth: 0, peakFlops: 0, layers: 0, layerOverhead: 0, sequenceOverhead: 0, replicaExponent: 0, powerLimit: 0, powerIdle: 0, powerMemory: 0, powerCompute: 0, residual: 0, routedParameters: 0, touchedParameters: 0, contextTokens: 0, cacheTraffic: 0, memoryTime: 0, decodeComputeTime: 0, prefillTime: 0, overheadTime: 0, tokensPerSecond: 0, stepTime: 0, powerShare: 0, servingPower: 0, energyPerToken: 0, timePerToken: 0 };
  slope[of] = 1;
  if (slope.timePerToken !== 0 && stated.timePerToken === undefined) {
    slope.replicaAccelerators += slope.timePerToken * (1 / tokensPerSecond);
    slope.tokensPerSecond += slope.timePerToken * (-replicaAccelerators * 1 / (tokensPerSecond * tokensPerSecond));
  }
  if (slope.energyPerToken !== 0 && stated.energyPerToken === undefined) {
    slope.replicaAccelerators += slope.energyPerToken * (residual * servingPower / tokensPerSecond);
    slope.servingPower += slope.energyPerToken * (residual * replicaAccelerators / tokensPerSecond);
    slope.tokensPerSecond += slope.energyPerToken * (residual * -(replicaAccelerators * servingPower) * 1 / (tokensPerSecond * tokensPerSecond));
    slope.residual += slope.energyPerToken * (replicaAccelerators * servingPower / tokensPerSecond);
  }
  if (slope.servingPower !== 0 && stated.servingPower === undefined) {
    slope.powerLimit += slope.servingPower * (powerShare);
    slope.powerShare += slope.servingPower * (powerLimit);
  }
  if (slope.powerShare !== 0 && stated.powerShare === undefined) {
    slope.powerIdle += slope.powerShare * ((1 <= powerIdle + powerMemory * Math.sqrt(memoryTime / stepTime) + powerCompute * (decodeComputeTime + prefillTime) / stepTime ? 0 : 1));
    slope.powerMemory += slope.powerShare * ((1 <= powerIdle + powerMemory * Math.sqrt(memoryTime / stepTime) + powerCompute * (decodeComputeTime + prefillTime) / stepTime ? 0 : Math.sqrt(memoryTime / stepTime)));
    slope.memoryTime += slope.powerShare * ((1 <= powerIdle + powerMemory * Math.sqrt(memoryTime / stepTime) + powerCompute * (decodeComputeTime + prefillTime) / stepTime ? 0 : powerMemory * 1 / stepTime / (2 * Math.sqrt(memoryTime / stepTime))));
    slope.stepTime += slope.powerShare * ((1 <= powerIdle + powerMemory * Math.sqrt(memoryTime / stepTime) + powerCompute * (decodeComputeTime + prefillTime) / stepTime ? 0 : powerMemory * -memoryTime * 1 / (stepTime * stepTime) / (2 * Math.sqrt(memoryTime / stepTime)) + -(powerCompute * (decodeComputeTime + prefillTime)) * 1 / (stepTime * stepTime)));
    slope.powerCompute += slope.powerShare * ((1 <= powerIdle + powerMemory * Math.sqrt(memoryTime / stepTime) + powerCompute * (decodeComputeTime + prefillTime) / stepTime ? 0 : (decodeComputeTime + prefillTime) / stepTime));
    slope.decodeComputeTime += slope.powerShare * ((1 <= powerIdle + powerMemory * Math.sqrt(memoryTime / stepTime) + powerCompute * (decodeComputeTime + prefillTime) / stepTime ? 0 : powerCompute / stepTime));
    slope.prefillTime += slope.powerShare * ((1 <= powerIdle + powerMemory * Math.sqrt(memoryTime / stepTime) + powerCompute * (decodeComputeTime + prefillTime) / stepTime ? 0 : powerCompute / stepTime));
  }
  if (slope.stepTime !== 0 && stated.stepTime === undefined) {
    slope.batch += slope.stepTime * (tokenPerStep / tokensPerSecond);
    slope.tokenPerStep += slope.stepTime * (batch / tokensPerSecond);
    slope.tokensPerSecond += slope.stepTime * (-(batch * tokenPerStep) * 1 / (tokensPerSecond * tokensPerSecond));
  }
  if (slope.tokensPerSecond !== 0 && stated.tokensPerSecond === undefined) {
    slope.batch += slope.tokensPerSecond * (tokenPerStep / (memoryTime + decodeComputeTime + prefillTime + overheadTime));
    slope.tokenPerStep += slope.tokensPerSecond * (batch / (memoryTime + decodeComputeTime + prefillTime + overheadTime));
    slope.memoryTime += slope.tokensPerSecond * (-(batch * tokenPerStep) * 1 / ((memoryTime + decodeComputeTime + prefillTime + overheadTime) * (memoryTime + decodeComputeTime + prefillTime + overheadTime)));
    slope.decodeComputeTime += slope.tokensPerSecond * (-(batch * tokenPerStep) * 1 / ((memoryTime + decodeComputeTime + prefillTime + overheadTime) * (memoryTime + decodeComputeTime + prefillTime + overheadTime)));
    slope.prefillTime += slope.tokensPerSecond * (-(batch * tokenPerStep) * 1 / ((memoryTime + decodeComputeTime + prefillTime + overheadTime) * (memoryTime + decodeComputeTime + prefillTime + overheadTime)));
    slope.overheadTime += slope.tokensPerSecond * (-(batch * tokenPerStep) * 1 / ((memoryTime + decodeComputeTime + prefillTime + overheadTime) * (memoryTime + decodeComputeTime + prefillTime + overheadTime)));
  }
  if (slope.overheadTime !== 0 && stated.overheadTime === undefined) {
    slope.layers += slope.overheadTime * (layerOverhead);
    slope.layerOverhead += slope.overheadTime * (layers);
    slope.batch += slope.overheadTime * (pow((replicaAccelerators / referenceReplica), replicaExponent) * sequenceOverhead);
    slope.sequenceOverhead += slope.overheadTime * (pow((replicaAccelerators / referenceReplica), replicaExponent) * batch);
    slope.replicaAccelerators += slope.overheadTime * (batch * sequenceOverhead * replicaExponent * 1 / referenceReplica * pow((replicaAccelerators / referenceReplica), (replicaExponent - 1)));
    slope.referenceReplica += slope.overheadTime * (batch * sequenceOverhead * replicaExponent * -replicaAccelerators * 1 / (referenceReplica * referenceReplica) * pow((replicaAccelerators / referenceReplica), (replicaExponent - 1)));
    slope.replicaExponent += slope.overheadTime * (batch * sequenceOverhead * pow((replicaAccelerators / referenceReplica), replicaExponent) * log(replicaAccelerators / referenceReplica));
  }
  if (slope.prefillTime !== 0 && stated.prefillTime === undefined) {
    slope.decodeComputeTime += slope.prefillTime * (prefillTokens / sequenceTokens);
    slope.prefillTokens += slope.prefillTime * (decodeComputeTime / sequenceTokens);
    slope.sequenceTokens += slope.prefillTime * (-(decodeComputeTime * prefillTokens) * 1 / (sequenceTokens * sequenceTokens));
  }
  if (slope.decodeComputeTime !== 0 && stated.decodeComputeTime === undefined) {
    slope.flopPerParameterToken += slope.decodeComputeTime * (tokenPerStep * batch * activeParameters / (replicaAccelerators * peakFlops));
    slope.activeParameters += slope.decodeComputeTime * (tokenPerStep * batch * flopPerParameterToken / (replicaAccelerators * peakFlops));
    slope.batch += slope.decodeComputeTime * (tokenPerStep * flopPerParameterToken * activeParameters / (replicaAccelerators * peakFlops));
    slope.tokenPerStep += slope.decodeComputeTime * (flopPerParameterToken * activeParameters * batch / (replicaAccelerators * peakFlops));
    slope.replicaAccelerators += slope.decodeComputeTime * (-(flopPerParameterToken * activeParameters * batch * tokenPerStep) * peakFlops / ((replicaAccelerators * peakFlops) * (replicaAccelerators * peakFlops)));
    slope.peakFlops += slope.decodeComputeTime * (-(flopPerParameterToken * activeParameters * batch * tokenPerStep) * replicaAccelerators / ((replicaAccelerators * peakFlops) * (replicaAccelerators * peakFlops)));
  }
  if (slope.memoryTime !== 0 && stated.memoryTime === undefined) {
    slope.touchedParameters += slope.memoryTime * (bytesPerWeight / (replicaAccelerators * memoryBandwidth));
    slope.bytesPerWeight += slope.memoryTime * (touchedParameters / (replicaAccelerators * memoryBandwidth));
    slope.batch += slope.memoryTime * (cacheTraffic / (replicaAccelerators * memoryBandwidth));
    slope.cacheTraffic += slope.memoryTime * (batch / (replicaAccelerators * memoryBandwidth));
    slope.replicaAccelerators += slope.memoryTime * (-(touchedParameters * bytesPerWeight + batch * cacheTraffic) * memoryBandwidth / ((replicaAccelerators * memoryBandwidth) * (replicaAccelerators * memoryBandwidth)));
    slope.memoryBandwidth += slope.memoryTime * (-(touchedParameters * bytesPerWeight + batch * cacheTraffic) * replicaAccelerators / ((replicaAccelerators * memoryBandwidth) * (replicaAccelerators * memoryBandwidth)));
  }
  if (slope.cacheTraffic !== 0 && stated.cacheTraffic === undefined) {
    slope.cachePerToken += slope.cacheTraffic * (contextTokens);
    slope.contextTokens += slope.cacheTraffic * (cachePerToken + (windowedCachePerToken) * (contextTokens <= windowTokens ? 1 : 0));
    slope.windowedCachePerToken += slope.cacheTraffic * (Math.min(contextTokens, windowTokens));
    slope.windowTokens += slope.cacheTraffic * ((windowedCachePerToken) * (contextTokens <= windowTokens ? 0 : 1));
    slope.stateTraffic += slope.cacheTraffic * (1);
  }
  if (slope.contextTokens !== 0 && stated.contextTokens === undefined) {
    slope.inputTokens += slope.contextTokens * (1);
    slope.sequenceTokens += slope.contextTokens * (1 / 2);
  }
  if (slope.touchedParameters !== 0 && stated.touchedParameters === undefined) {
    slope.activeParameters += slope.touchedParameters * ((activeParameters >= parameters - routedParameters * pow((1 - expertShare), batch) ? 1 : 0));
    slope.parameters += slope.touchedParameters * ((activeParameters >= parameters - routedParameters * pow((1 - expertShare), batch) ? 0 : 1));
    slope.routedParameters += slope.touchedParameters * ((activeParameters >= parameters - routedParameters * pow((1 - expertShare), batch) ? 0 : -(pow((1 - expertShare), batch))));
    slope.expertShare += slope.touchedParameters * ((activeParameters >= parameters - routedParameters * pow((1 - expertShare), batch) ? 0 : -(routedParameters * batch * -1 * pow((1 - expertShare), (batch - 1)))));
    slope.batch += slope.touchedParameters * ((activeParameters >= parameters - routedParameters * pow((1 - expertShare), batch) ? 0 : -(routedParameters * pow((1 - expertShare), batch) * log(1 - expertShare))));
  }
  if (slope.routedParameters !== 0 && stated.routedParameters === undefined) {
    slope.parameters += slope.routedParameters * (1 / (1 - expertShare));
    slope.activeParameters += slope.routedParameters * (-1 / (1 - expertShare));
    slope.expertShare += slope.routedParameters * (-(parameters - activeParameters) * -1 / ((1 - expertShare) * (1 - expertShare)));
  }
  return slope;
}
