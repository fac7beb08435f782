// GENERATED from the equation set "multiplexing" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Cache, router and two models", in coherent base units. */
export interface MultiplexingInputs {
  /** Share of requests answered from a cache. */
  readonly hitShare: number;
  /** Share of the other requests that the large model answers. */
  readonly largeShare: number;
  /** Cost of a request to the small model, over one to the large. */
  readonly smallCost: number;
  /** Cost of choosing, over a request to the large model. */
  readonly selectorCost: number;
}

/** Quantities of "Cache, router and two models", in coherent base units. */
export interface MultiplexingQuantities {
  /** Cost of a request over that of the large model alone. Source: zhu-2023-multiplexing. */
  readonly relativeCost: number;
  /** Cost of the large model alone over that of a request. Source: zhu-2023-multiplexing. */
  readonly improvement: number;
}

/** "Cache, router and two models": a stated quantity replaces its formula. */
export function multiplexing(input: MultiplexingInputs, stated?: Partial<MultiplexingQuantities>): MultiplexingQuantities {
  if (stated) return multiplexingStated(input, stated);
  const { hitShare, largeShare, smallCost, selectorCost } = input;
  const relativeCost = ((1 - hitShare) * (largeShare + (1 - largeShare) * smallCost + selectorCost));
  const improvement = (1 / relativeCost);
  return { relativeCost, improvement };
}

function multiplexingStated(input: MultiplexingInputs, stated: Partial<MultiplexingQuantities>): MultiplexingQuantities {
  const { hitShare, largeShare, smallCost, selectorCost } = input;
  const relativeCost = stated.relativeCost ?? ((1 - hitShare) * (largeShare + (1 - largeShare) * smallCost + selectorCost));
  const improvement = stated.improvement ?? (1 / relativeCost);
  return { relativeCost, improvement };
}

/** "Cache, router and two models" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function multiplexingColumns(
  length: number,
  input: Columns<MultiplexingInputs>,
  stated: Partial<Columns<MultiplexingQuantities>>,
  output: Partial<Columns<MultiplexingQuantities>>,
): void {
  const hitShareColumn = input.hitShare;
  const hitShareVaries = hitShareColumn.length !== 1;
  let hitShare = hitShareColumn[0]!;
  const largeShareColumn = input.largeShare;
  const largeShareVaries = largeShareColumn.length !== 1;
  let largeShare = largeShareColumn[0]!;
  const smallCostColumn = input.smallCost;
  const smallCostVaries = smallCostColumn.length !== 1;
  let smallCost = smallCostColumn[0]!;
  const selectorCostColumn = input.selectorCost;
  const selectorCostVaries = selectorCostColumn.length !== 1;
  let selectorCost = selectorCostColumn[0]!;
  const relativeCostColumn = stated.relativeCost;
  const relativeCostVaries = relativeCostColumn?.length !== 1;
  const relativeCostOut = output.relativeCost;
  const improvementColumn = stated.improvement;
  const improvementVaries = improvementColumn?.length !== 1;
  const improvementOut = output.improvement;
  for (let row = 0; row < length; row++) {
    if (hitShareVaries) hitShare = hitShareColumn[row]!;
    if (largeShareVaries) largeShare = largeShareColumn[row]!;
    if (smallCostVaries) smallCost = smallCostColumn[row]!;
    if (selectorCostVaries) selectorCost = selectorCostColumn[row]!;
    const relativeCost = relativeCostColumn ? relativeCostColumn[relativeCostVaries ? row : 0]! : ((1 - hitShare) * (largeShare + (1 - largeShare) * smallCost + selectorCost));
    if (relativeCostOut) relativeCostOut[row] = relativeCost;
    const improvement = improvementColumn ? improvementColumn[improvementVaries ? row : 0]! : (1 / relativeCost);
    if (improvementOut) improvementOut[row] = improvement;
  }
}

/** What evaluation needs to know of "Cache, router and two models": units, their factors and operands. */
export const multiplexingGraph: Graph<MultiplexingInputs, MultiplexingQuantities> = {
  name: 'multiplexing',
  kernel: multiplexing,
  columns: multiplexingColumns,
  inputs: {
    hitShare: ['1', 1],
    largeShare: ['1', 1],
    smallCost: ['1', 1],
    selectorCost: ['1', 1],
  },
  equations: {
    relativeCost: ['1', 1, 'hitShare largeShare smallCost selectorCost'],
    improvement: ['1', 1, 'relativeCost'],
  },
};
