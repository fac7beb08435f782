// GENERATED from the equation set "llmcarbonOtherThroughput" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "LLMCarbon: throughput of other devices", in coherent base units. */
export interface LlmcarbonOtherThroughputInputs {
  /** Throughput of an A100 with 80 GB, in FLOP/accelerator/s. */
  readonly throughput: number;
  /** Measured speed of a V100. */
  readonly slowSpeed: number;
  /** Measured speed of an A100. */
  readonly fastSpeed: number;
  /** Peak of an A100, in FLOP/accelerator/s. */
  readonly fastPeak: number;
  /** Peak of a V100, in FLOP/accelerator/s. */
  readonly slowPeak: number;
}

/** Quantities of "LLMCarbon: throughput of other devices", in coherent base units. */
export interface LlmcarbonOtherThroughputQuantities {
  /** Throughput of a device that has not 80 GB, in FLOP/accelerator/s. Source: mlcarbon-code. */
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
  const throughputVaries = throughputColumn.length !== 1;
  let throughput = throughputColumn[0]!;
  const slowSpeedColumn = input.slowSpeed;
  const slowSpeedVaries = slowSpeedColumn.length !== 1;
  let slowSpeed = slowSpeedColumn[0]!;
  const fastSpeedColumn = input.fastSpeed;
  const fastSpeedVaries = fastSpeedColumn.length !== 1;
  let fastSpeed = fastSpeedColumn[0]!;
  const fastPeakColumn = input.fastPeak;
  const fastPeakVaries = fastPeakColumn.length !== 1;
  let fastPeak = fastPeakColumn[0]!;
  const slowPeakColumn = input.slowPeak;
  const slowPeakVaries = slowPeakColumn.length !== 1;
  let slowPeak = slowPeakColumn[0]!;
  const otherThroughputColumn = stated.otherThroughput;
  const otherThroughputVaries = otherThroughputColumn?.length !== 1;
  const otherThroughputOut = output.otherThroughput;
  for (let row = 0; row < length; row++) {
    if (throughputVaries) throughput = throughputColumn[row]!;
    if (slowSpeedVaries) slowSpeed = slowSpeedColumn[row]!;
    if (fastSpeedVaries) fastSpeed = fastSpeedColumn[row]!;
    if (fastPeakVaries) fastPeak = fastPeakColumn[row]!;
    if (slowPeakVaries) slowPeak = slowPeakColumn[row]!;
    const otherThroughput = otherThroughputColumn ? otherThroughputColumn[otherThroughputVaries ? row : 0]! : (throughput * (1 - slowSpeed / fastSpeed) / fastPeak * slowPeak);
    if (otherThroughputOut) otherThroughputOut[row] = otherThroughput;
  }
}

/** What evaluation needs to know of "LLMCarbon: throughput of other devices": units, their factors and operands. */
export const llmcarbonOtherThroughputGraph: Graph<LlmcarbonOtherThroughputInputs, LlmcarbonOtherThroughputQuantities> = {
  name: 'llmcarbonOtherThroughput',
  kernel: llmcarbonOtherThroughput,
  columns: llmcarbonOtherThroughputColumns,
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
