// GENERATED from the equation set "llmcarbonDevices" by `npm run generate`; do not edit.
import { llmcarbonDevices, type LlmcarbonDevicesInputs, type LlmcarbonDevicesQuantities } from './llmcarbonDevices.ts';

/** Slope of one quantity of "LLMCarbon: devices" with respect to every input and quantity above it. */
export function llmcarbonDevicesGradient(
  input: LlmcarbonDevicesInputs,
  of: keyof LlmcarbonDevicesQuantities,
  stated: Partial<LlmcarbonDevicesQuantities> = {},
): Record<keyof LlmcarbonDevicesInputs | keyof LlmcarbonDevicesQuantities, number> {
  const { parameters, pipeline, tensor, devicesSquare, devicesLinear, otherMemoryFactor, smallMemoryFactor } = input;
  const { fittedDevices, modelSize, copies, fullMemoryDevices, otherDevices } = llmcarbonDevices(input, stated);
  const slope = { parameters: 0, pipeline: 0, tensor: 0, devicesSquare: 0, devicesLinear: 0, devicesConstant: 0, otherMemoryFactor: 0, smallMemoryFactor: 0, fittedDevices: 0, modelSize: 0, copies: 0, fullMemoryDevices: 0, otherDevices: 0, smallDevices: 0 };
  slope[of] = 1;
  if (slope.smallDevices !== 0 && stated.smallDevices === undefined) {
    slope.otherDevices += slope.smallDevices * (smallMemoryFactor);
    slope.smallMemoryFactor += slope.smallDevices * (otherDevices);
  }
  if (slope.otherDevices !== 0 && stated.otherDevices === undefined) {
    slope.fullMemoryDevices += slope.otherDevices * (otherMemoryFactor);
    slope.otherMemoryFactor += slope.otherDevices * (fullMemoryDevices);
  }
  if (slope.fullMemoryDevices !== 0 && stated.fullMemoryDevices === undefined) {
    slope.copies += slope.fullMemoryDevices * (modelSize);
    slope.modelSize += slope.fullMemoryDevices * (copies);
  }
  if (slope.copies !== 0 && stated.copies === undefined) {
    slope.fittedDevices += slope.copies * (1 / modelSize);
    slope.modelSize += slope.copies * (-fittedDevices * 1 / (modelSize * modelSize));
  }
  if (slope.modelSize !== 0 && stated.modelSize === undefined) {
    slope.pipeline += slope.modelSize * (tensor);
    slope.tensor += slope.modelSize * (pipeline);
  }
  if (slope.fittedDevices !== 0 && stated.fittedDevices === undefined) {
    slope.devicesSquare += slope.fittedDevices * ((parameters * parameters));
    slope.parameters += slope.fittedDevices * (devicesSquare * 2 * parameters + devicesLinear);
    slope.devicesLinear += slope.fittedDevices * (parameters);
    slope.devicesConstant += slope.fittedDevices * (1);
  }
  return slope;
}
