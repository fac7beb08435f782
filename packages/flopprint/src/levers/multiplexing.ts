import { InputError } from '../errors.ts';
import { multiplexingGraph } from '../kernels/multiplexing.ts';

/** Who answers a request: a cache, a small model or the large one. Shares and costs are pure numbers. */
export interface Answers {
  /** Share of requests that a cache answers; 0 unless given. */
  readonly hitShare?: number;
  /** Share of the others that still go to the large model. */
  readonly largeShare: number;
  /** Cost of a request to the small model, over one to the large. */
  readonly smallCost: number;
  /** Cost of choosing, over a request to the large model; 0 unless given. */
  readonly selectorCost?: number;
}

/**
 * What a request costs over one to the large model alone (Zhu et al. 2023), in operations, energy or whatever the costs
 * are of; `improvement` is its inverse.
 * @throws InputError for a share outside 0 to 1, and for a cost below 0.
 */
export function costOfAnswers({ hitShare = 0, largeShare, smallCost, selectorCost = 0 }: Answers): {
  readonly relativeCost: number;
  readonly improvement: number;
} {
  for (const [name, share] of Object.entries({ hitShare, largeShare }))
    if (!(share >= 0 && share <= 1)) throw new InputError(name, `${share} is no share; write 0 to 1`);
  for (const [name, cost] of Object.entries({ smallCost, selectorCost }))
    if (!(cost >= 0)) throw new InputError(name, `${cost} is no cost; write 0 or more`);
  const { relativeCost = Number.NaN, improvement = Number.NaN } = multiplexingGraph.kernel({
    hitShare,
    largeShare,
    smallCost,
    selectorCost,
  });
  return { relativeCost, improvement };
}
