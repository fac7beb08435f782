// GENERATED from the equation set "inference" by `npm run generate`; do not edit.
import { inference, type InferenceInputs, type InferenceQuantities } from './inference.ts';

/** Slope of one quantity of "Inference: requests of a period" with respect to every input and quantity above it. */
export function inferenceGradient(
  input: InferenceInputs,
  of: keyof InferenceQuantities,
  stated: Partial<InferenceQuantities> = {},
): Record<keyof InferenceInputs | keyof InferenceQuantities, number> {
  const { energyPerToken, timePerToken, requestTokens, inferenceHostFactor, overProvision, idlePowerShare, requests } = input;
  const { acceleratorEnergyPerRequest, machineEnergyPerRequest, acceleratorTimePerRequest } = inference(input, stated);
  const slope = { energyPerToken: 0, timePerToken: 0, requestTokens: 0, inferenceHostFactor: 0, overProvision: 0, idlePowerShare: 0, requests: 0, acceleratorEnergyPerRequest: 0, machineEnergyPerRequest: 0, acceleratorTimePerRequest: 0, itEnergy: 0, acceleratorHours: 0 };
  slope[of] = 1;
  if (slope.acceleratorHours !== 0 && stated.acceleratorHours === undefined) {
    slope.acceleratorTimePerRequest += slope.acceleratorHours * (requests);
    slope.requests += slope.acceleratorHours * (acceleratorTimePerRequest);
  }
  if (slope.itEnergy !== 0 && stated.itEnergy === undefined) {
    slope.machineEnergyPerRequest += slope.itEnergy * (requests);
    slope.requests += slope.itEnergy * (machineEnergyPerRequest);
  }
  if (slope.acceleratorTimePerRequest !== 0 && stated.acceleratorTimePerRequest === undefined) {
    slope.timePerToken += slope.acceleratorTimePerRequest * (overProvision * requestTokens);
    slope.requestTokens += slope.acceleratorTimePerRequest * (overProvision * timePerToken);
    slope.overProvision += slope.acceleratorTimePerRequest * (timePerToken * requestTokens);
  }
  if (slope.machineEnergyPerRequest !== 0 && stated.machineEnergyPerRequest === undefined) {
    slope.acceleratorEnergyPerRequest += slope.machineEnergyPerRequest * ((1 + (overProvision - 1) * idlePowerShare) * inferenceHostFactor);
    slope.inferenceHostFactor += slope.machineEnergyPerRequest * ((1 + (overProvision - 1) * idlePowerShare) * acceleratorEnergyPerRequest);
    slope.overProvision += slope.machineEnergyPerRequest * (acceleratorEnergyPerRequest * inferenceHostFactor * idlePowerShare);
    slope.idlePowerShare += slope.machineEnergyPerRequest * (acceleratorEnergyPerRequest * inferenceHostFactor * (overProvision - 1));
  }
  if (slope.acceleratorEnergyPerRequest !== 0 && stated.acceleratorEnergyPerRequest === undefined) {
    slope.energyPerToken += slope.acceleratorEnergyPerRequest * (requestTokens);
    slope.requestTokens += slope.acceleratorEnergyPerRequest * (energyPerToken);
  }
  return slope;
}
