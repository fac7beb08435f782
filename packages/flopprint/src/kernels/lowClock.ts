// GENERATED from the equation set "lowClock" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Decoding at a lower clock", in coherent base units. */
export interface LowClockInputs {
  /** Time of a step at full memory bandwidth, in s. */
  readonly memoryTime: number;
  /** Time of the arithmetic of a step at peak, decode, in s. */
  readonly decodeComputeTime: number;
  /** Time of a step beside memory and arithmetic, in s. */
  readonly overheadTime: number;
  /** Power limit of one accelerator, in J_it/accelerator/s. */
  readonly powerLimit: number;
  /** Power in overheads, as a share of the limit. */
  readonly powerIdle: number;
  /** Power of the memory at full bandwidth, as a share of the limit. */
  readonly powerMemory: number;
  /** Power of arithmetic at peak, as a share of the limit. */
  readonly powerCompute: number;
  /** Clock of the cores, of the one without a lock. */
  readonly clockShare: number;
}

/** Quantities of "Decoding at a lower clock", in coherent base units. */
export interface LowClockQuantities {
  /** Time of a step of decoding alone, in s. Source: flopprint-fit. */
  readonly decodeStepTime: number;
  /** Power of decoding alone, as a share of the limit. Source: flopprint-fit. */
  readonly decodePowerShare: number;
  /** Power of one accelerator in decoding alone, in J_it/accelerator/s. Source: flopprint-fit. */
  readonly decodePower: number;
  /** Time of decoding at the lower clock, of that without a lock, where overheads are the host’s. Source: pope-2022. */
  readonly leastSlowdown: number;
  /** The same where the overheads slow down with the cores. Source: pope-2022. */
  readonly mostSlowdown: number;
  /** Time of what is bound by arithmetic, such as prefill, at the lower clock. Source: pope-2022. */
  readonly arithmeticSlowdown: number;
}

/** "Decoding at a lower clock": a stated quantity replaces its formula. */
export function lowClock(input: LowClockInputs, stated?: Partial<LowClockQuantities>): LowClockQuantities {
  if (stated) return lowClockStated(input, stated);
  const { memoryTime, decodeComputeTime, overheadTime, powerLimit, powerIdle, powerMemory, powerCompute, clockShare } = input;
  const decodeStepTime = (memoryTime + decodeComputeTime + overheadTime);
  const decodePowerShare = (Math.min(1, powerIdle + powerMemory * Math.sqrt(memoryTime / decodeStepTime) + powerCompute * decodeComputeTime / decodeStepTime));
  const decodePower = (powerLimit * decodePowerShare);
  const leastSlowdown = (1 + decodeComputeTime * (1 / clockShare - 1) / decodeStepTime);
  const mostSlowdown = (1 + (decodeComputeTime + overheadTime) * (1 / clockShare - 1) / decodeStepTime);
  const arithmeticSlowdown = (1 / clockShare);
  return { decodeStepTime, decodePowerShare, decodePower, leastSlowdown, mostSlowdown, arithmeticSlowdown };
}

function lowClockStated(input: LowClockInputs, stated: Partial<LowClockQuantities>): LowClockQuantities {
  const { memoryTime, decodeComputeTime, overheadTime, powerLimit, powerIdle, powerMemory, powerCompute, clockShare } = input;
  const decodeStepTime = stated.decodeStepTime ?? (memoryTime + decodeComputeTime + overheadTime);
  const decodePowerShare = stated.decodePowerShare ?? (Math.min(1, powerIdle + powerMemory * Math.sqrt(memoryTime / decodeStepTime) + powerCompute * decodeComputeTime / decodeStepTime));
  const decodePower = stated.decodePower ?? (powerLimit * decodePowerShare);
  const leastSlowdown = stated.leastSlowdown ?? (1 + decodeComputeTime * (1 / clockShare - 1) / decodeStepTime);
  const mostSlowdown = stated.mostSlowdown ?? (1 + (decodeComputeTime + overheadTime) * (1 / clockShare - 1) / decodeStepTime);
  const arithmeticSlowdown = stated.arithmeticSlowdown ?? (1 / clockShare);
  return { decodeStepTime, decodePowerShare, decodePower, leastSlowdown, mostSlowdown, arithmeticSlowdown };
}

/** "Decoding at a lower clock" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function lowClockColumns(
  length: number,
  input: Columns<LowClockInputs>,
  stated: Partial<Columns<LowClockQuantities>>,
  output: Partial<Columns<LowClockQuantities>>,
): void {
  const memoryTimeColumn = input.memoryTime;
  const memoryTimeVaries = memoryTimeColumn.length !== 1;
  let memoryTime = memoryTimeColumn[0]!;
  const decodeComputeTimeColumn = input.decodeComputeTime;
  const decodeComputeTimeVaries = decodeComputeTimeColumn.length !== 1;
  let decodeComputeTime = decodeComputeTimeColumn[0]!;
  const overheadTimeColumn = input.overheadTime;
  const overheadTimeVaries = overheadTimeColumn.length !== 1;
  let overheadTime = overheadTimeColumn[0]!;
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
  const clockShareColumn = input.clockShare;
  const clockShareVaries = clockShareColumn.length !== 1;
  let clockShare = clockShareColumn[0]!;
  const decodeStepTimeColumn = stated.decodeStepTime;
  const decodeStepTimeVaries = decodeStepTimeColumn?.length !== 1;
  const decodeStepTimeOut = output.decodeStepTime;
  const decodePowerShareColumn = stated.decodePowerShare;
  const decodePowerShareVaries = decodePowerShareColumn?.length !== 1;
  const decodePowerShareOut = output.decodePowerShare;
  const decodePowerColumn = stated.decodePower;
  const decodePowerVaries = decodePowerColumn?.length !== 1;
  const decodePowerOut = output.decodePower;
  const leastSlowdownColumn = stated.leastSlowdown;
  const leastSlowdownVaries = leastSlowdownColumn?.length !== 1;
  const leastSlowdownOut = output.leastSlowdown;
  const mostSlowdownColumn = stated.mostSlowdown;
  const mostSlowdownVaries = mostSlowdownColumn?.length !== 1;
  const mostSlowdownOut = output.mostSlowdown;
  const arithmeticSlowdownColumn = stated.arithmeticSlowdown;
  const arithmeticSlowdownVaries = arithmeticSlowdownColumn?.length !== 1;
  const arithmeticSlowdownOut = output.arithmeticSlowdown;
  for (let row = 0; row < length; row++) {
    if (memoryTimeVaries) memoryTime = memoryTimeColumn[row]!;
    if (decodeComputeTimeVaries) decodeComputeTime = decodeComputeTimeColumn[row]!;
    if (overheadTimeVaries) overheadTime = overheadTimeColumn[row]!;
    if (powerLimitVaries) powerLimit = powerLimitColumn[row]!;
    if (powerIdleVaries) powerIdle = powerIdleColumn[row]!;
    if (powerMemoryVaries) powerMemory = powerMemoryColumn[row]!;
    if (powerComputeVaries) powerCompute = powerComputeColumn[row]!;
    if (clockShareVaries) clockShare = clockShareColumn[row]!;
    const decodeStepTime = decodeStepTimeColumn ? decodeStepTimeColumn[decodeStepTimeVaries ? row : 0]! : (memoryTime + decodeComputeTime + overheadTime);
    if (decodeStepTimeOut) decodeStepTimeOut[row] = decodeStepTime;
    const decodePowerShare = decodePowerShareColumn ? decodePowerShareColumn[decodePowerShareVaries ? row : 0]! : (Math.min(1, powerIdle + powerMemory * Math.sqrt(memoryTime / decodeStepTime) + powerCompute * decodeComputeTime / decodeStepTime));
    if (decodePowerShareOut) decodePowerShareOut[row] = decodePowerShare;
    const decodePower = decodePowerColumn ? decodePowerColumn[decodePowerVaries ? row : 0]! : (powerLimit * decodePowerShare);
    if (decodePowerOut) decodePowerOut[row] = decodePower;
    const leastSlowdown = leastSlowdownColumn ? leastSlowdownColumn[leastSlowdownVaries ? row : 0]! : (1 + decodeComputeTime * (1 / clockShare - 1) / decodeStepTime);
    if (leastSlowdownOut) leastSlowdownOut[row] = leastSlowdown;
    const mostSlowdown = mostSlowdownColumn ? mostSlowdownColumn[mostSlowdownVaries ? row : 0]! : (1 + (decodeComputeTime + overheadTime) * (1 / clockShare - 1) / decodeStepTime);
    if (mostSlowdownOut) mostSlowdownOut[row] = mostSlowdown;
    const arithmeticSlowdown = arithmeticSlowdownColumn ? arithmeticSlowdownColumn[arithmeticSlowdownVaries ? row : 0]! : (1 / clockShare);
    if (arithmeticSlowdownOut) arithmeticSlowdownOut[row] = arithmeticSlowdown;
  }
}

/** What evaluation needs to know of "Decoding at a lower clock": units, their factors and operands. */
export const lowClockGraph: Graph<LowClockInputs, LowClockQuantities> = {
  name: 'lowClock',
  kernel: lowClock,
  columns: lowClockColumns,
  inputs: {
    memoryTime: ['ms', 0.001],
    decodeComputeTime: ['ms', 0.001],
    overheadTime: ['ms', 0.001],
    powerLimit: ['W_it/accelerator', 1],
    powerIdle: ['1', 1],
    powerMemory: ['1', 1],
    powerCompute: ['1', 1],
    clockShare: ['1', 1],
  },
  equations: {
    decodeStepTime: ['ms', 0.001, 'memoryTime decodeComputeTime overheadTime'],
    decodePowerShare: ['1', 1, 'powerIdle powerMemory memoryTime decodeStepTime powerCompute decodeComputeTime'],
    decodePower: ['W_it/accelerator', 1, 'powerLimit decodePowerShare'],
    leastSlowdown: ['1', 1, 'decodeComputeTime clockShare decodeStepTime'],
    mostSlowdown: ['1', 1, 'decodeComputeTime overheadTime clockShare decodeStepTime'],
    arithmeticSlowdown: ['1', 1, 'clockShare'],
  },
};
