// GENERATED from the equation set "lowClock" by `npm run generate`; do not edit.
import { lowClock, type LowClockInputs, type LowClockQuantities } from './lowClock.ts';

/** Slope of one quantity of "Decoding at a lower clock" with respect to every input and quantity above it. */
export function lowClockGradient(
  input: LowClockInputs,
  of: keyof LowClockQuantities,
  stated: Partial<LowClockQuantities> = {},
): Record<keyof LowClockInputs | keyof LowClockQuantities, number> {
  const { memoryTime, decodeComputeTime, overheadTime, powerLimit, powerIdle, powerMemory, powerCompute, clockShare } = input;
  const { decodeStepTime, decodePowerShare } = lowClock(input, stated);
  const slope = { memoryTime: 0, decodeComputeTime: 0, overheadTime: 0, powerLimit: 0, powerIdle: 0, powerMemory: 0, powerCompute: 0, clockShare: 0, decodeStepTime: 0, decodePowerShare: 0, decodePower: 0, leastSlowdown: 0, mostSlowdown: 0, arithmeticSlowdown: 0 };
  slope[of] = 1;
  if (slope.arithmeticSlowdown !== 0 && stated.arithmeticSlowdown === undefined) {
    slope.clockShare += slope.arithmeticSlowdown * (-1 * 1 / (clockShare * clockShare));
  }
  if (slope.mostSlowdown !== 0 && stated.mostSlowdown === undefined) {
    slope.decodeComputeTime += slope.mostSlowdown * ((1 / clockShare - 1) / decodeStepTime);
    slope.overheadTime += slope.mostSlowdown * ((1 / clockShare - 1) / decodeStepTime);
    slope.clockShare += slope.mostSlowdown * ((decodeComputeTime + overheadTime) * -1 * 1 / (clockShare * clockShare) / decodeStepTime);
    slope.decodeStepTime += slope.mostSlowdown * (-((decodeComputeTime + overheadTime) * (1 / clockShare - 1)) * 1 / (decodeStepTime * decodeStepTime));
  }
  if (slope.leastSlowdown !== 0 && stated.leastSlowdown === undefined) {
    slope.decodeComputeTime += slope.leastSlowdown * ((1 / clockShare - 1) / decodeStepTime);
    slope.clockShare += slope.leastSlowdown * (decodeComputeTime * -1 * 1 / (clockShare * clockShare) / decodeStepTime);
    slope.decodeStepTime += slope.leastSlowdown * (-(decodeComputeTime * (1 / clockShare - 1)) * 1 / (decodeStepTime * decodeStepTime));
  }
  if (slope.decodePower !== 0 && stated.decodePower === undefined) {
    slope.powerLimit += slope.decodePower * (decodePowerShare);
    slope.decodePowerShare += slope.decodePower * (powerLimit);
  }
  if (slope.decodePowerShare !== 0 && stated.decodePowerShare === undefined) {
    slope.powerIdle += slope.decodePowerShare * ((1 <= powerIdle + powerMemory * Math.sqrt(memoryTime / decodeStepTime) + powerCompute * decodeComputeTime / decodeStepTime ? 0 : 1));
    slope.powerMemory += slope.decodePowerShare * ((1 <= powerIdle + powerMemory * Math.sqrt(memoryTime / decodeStepTime) + powerCompute * decodeComputeTime / decodeStepTime ? 0 : Math.sqrt(memoryTime / decodeStepTime)));
    slope.memoryTime += slope.decodePowerShare * ((1 <= powerIdle + powerMemory * Math.sqrt(memoryTime / decodeStepTime) + powerCompute * decodeComputeTime / decodeStepTime ? 0 : powerMemory * 1 / decodeStepTime / (2 * Math.sqrt(memoryTime / decodeStepTime))));
    slope.decodeStepTime += slope.decodePowerShare * ((1 <= powerIdle + powerMemory * Math.sqrt(memoryTime / decodeStepTime) + powerCompute * decodeComputeTime / decodeStepTime ? 0 : powerMemory * -memoryTime * 1 / (decodeStepTime * decodeStepTime) / (2 * Math.sqrt(memoryTime / decodeStepTime)) + -(powerCompute * decodeComputeTime) * 1 / (decodeStepTime * decodeStepTime)));
    slope.powerCompute += slope.decodePowerShare * ((1 <= powerIdle + powerMemory * Math.sqrt(memoryTime / decodeStepTime) + powerCompute * decodeComputeTime / decodeStepTime ? 0 : decodeComputeTime / decodeStepTime));
    slope.decodeComputeTime += slope.decodePowerShare * ((1 <= powerIdle + powerMemory * Math.sqrt(memoryTime / decodeStepTime) + powerCompute * decodeComputeTime / decodeStepTime ? 0 : powerCompute / decodeStepTime));
  }
  if (slope.decodeStepTime !== 0 && stated.decodeStepTime === undefined) {
    slope.memoryTime += slope.decodeStepTime * (1);
    slope.decodeComputeTime += slope.decodeStepTime * (1);
    slope.overheadTime += slope.decodeStepTime * (1);
  }
  return slope;
}
