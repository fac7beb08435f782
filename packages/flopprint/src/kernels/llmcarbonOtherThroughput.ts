// GENERATED from the equation set "llmcarbonOtherThroughput" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "LLMCarbon: throughput of other devices", in coherent base units. */
export interface LlmcarbonOtherThroughputInputs {
  readonly throughput: number;
  readonly slowSpeed: number;
  readonly fastSpeed: number;
  readonly fastPeak: number;
  readonly slowPeak: number;
}

/** Quantities of "LLMCarbon: throughput of other devices", in coherent base units. */
export interface LlmcarbonOtherThroughputQuantities {
  readonly otherThroughput: number;
}

/** "LLMCarbon: throughput of other devices": a stated quantity replaces its formula. */
export function llmcarbonOtherThroughput(input: LlmcarbonOtherThroughputInputs, stated?: Partial<LlmcarbonOtherThroughputQuantities>): LlmcarbonOtherThroughputQuantities {
  if (stated) return llmcarbonOtherThroughputStated(input, stated);
  const { throughput, slowSpeed, fastSpeed, fastPeak, slowPeak } = input;
  const otherThroughput = (throughput * (1 - slowSpeed / fastSpeed) / fastPeak * slowPeak);
  return { otherThroughput };
}

function llmcarbonOtherThroughputStated(input: LlmcarbonOtherThroughputInputs, stated: Partial<LlmcarbonOtherThroughputQuantities>): LlmcarbonOtherThroughputQuantities {
  const { throughput, slowSpeed, fastSpeed, fastPeak, slowPeak } = input;
  const otherThroughput = stated.otherThroughput ?? (throughput * (1 - slowSpeed / fastSpeed) / fastPeak * slowPeak);
  return { otherThroughput };
}

/** "LLMCarbon: throughput of other devices" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function llmcarbonOtherThroughputColumns(
  length: number,
  input: Columns<LlmcarbonOtherThroughputInputs>,
  stated: Partial<Columns<LlmcarbonOtherThroughputQuantities>>,
  output: Partial<Columns<LlmcarbonOtherThroughputQuantities>>,
): void {
  const throughputColumn = input.throughput;
  const throughputStep = throughputColumn.length === 1 ? 0 : 1;
  const slowSpeedColumn = input.slowSpeed;
  const slowSpeedStep = slowSpeedColumn.length === 1 ? 0 : 1;
  const fastSpeedColumn = input.fastSpeed;
  const fastSpeedStep = fastSpeedColumn.length === 1 ? 0 : 1;
  const fastPeakColumn = input.fastPeak;
  const fastPeakStep = fastPeakColumn.length === 1 ? 0 : 1;
  const slowPeakColumn = input.slowPeak;
  const slowPeakStep = slowPeakColumn.length === 1 ? 0 : 1;
  const otherThroughputColumn = stated.otherThroughput;
  const otherThroughputStep = otherThroughputColumn?.length === 1 ? 0 : 1;
  const otherThroughputOut = output.otherThroughput;
  for (let row = 0; row < length; row++) {
    const throughput = throughputColumn[row * throughputStep]!;
    const slowSpeed = slowSpeedColumn[row * slowSpeedStep]!;
    const fastSpeed = fastSpeedColumn[row * fastSpeedStep]!;
    const fastPeak = fastPeakColumn[row * fastPeakStep]!;
    const slowPeak = slowPeakColumn[row * slowPeakStep]!;
    const otherThroughput = otherThroughputColumn ? otherThroughputColumn[row * otherThroughputStep]! : (throughput * (1 - slowSpeed / fastSpeed) / fastPeak * slowPeak);
    if (otherThroughputOut) otherThroughputOut[row] = otherThroughput;
  }
}

/** Slope of one quantity of "LLMCarbon: throughput of other devices" with respect to every input and quantity above it. */
export function llmcarbonOtherThroughputGradient(
  input: LlmcarbonOtherThroughputInputs,
  of: keyof LlmcarbonOtherThroughputQuantities,
  stated: Partial<LlmcarbonOtherThroughputQuantities> = {},
): Record<keyof LlmcarbonOtherThroughputInputs | keyof LlmcarbonOtherThroughputQuantities, number> {
  const { throughput, slowSpeed, fastSpeed, fastPeak, slowPeak } = input;
  const slope = { throughput: 0, slowSpeed: 0, fastSpeed: 0, fastPeak: 0, slowPeak: 0, otherThroughput: 0 };
  slope[of] = 1;
  if (slope.otherThroughput !== 0 && stated.otherThroughput === undefined) {
    slope.throughput += slope.otherThroughput * (slowPeak * (1 - slowSpeed / fastSpeed) / fastPeak);
    slope.slowSpeed += slope.otherThroughput * (slowPeak * throughput * -(1 / fastSpeed) / fastPeak);
    slope.fastSpeed += slope.otherThroughput * (slowPeak * throughput * -(-slowSpeed * 1 / fastSpeed ** 2) / fastPeak);
    slope.fastPeak += slope.otherThroughput * (slowPeak * -(throughput * (1 - slowSpeed / fastSpeed)) * 1 / fastPeak ** 2);
    slope.slowPeak += slope.otherThroughput * (throughput * (1 - slowSpeed / fastSpeed) / fastPeak);
  }
  return slope;
}

/** What evaluation needs to know of "LLMCarbon: throughput of other devices": units, their factors and operands. */
export const llmcarbonOtherThroughputGraph: Graph<LlmcarbonOtherThroughputInputs, LlmcarbonOtherThroughputQuantities> = {
  name: 'llmcarbonOtherThroughput',
  kernel: llmcarbonOtherThroughput,
  inputs: {
    throughput: ['TFLOP/s/accelerator', 1000000000000],
    slowSpeed: ['1', 1],
    fastSpeed: ['1', 1],
    fastPeak: ['TFLOP/s/accelerator', 1000000000000],
    slowPeak: ['TFLOP/s/accelerator', 1000000000000],
  },
  equations: {
    otherThroughput: ['TFLOP/s/accelerator', 1000000000000, 'throughput slowSpeed fastSpeed fastPeak slowPeak'],
  },
};
