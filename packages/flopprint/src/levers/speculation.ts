import { InputError } from '../errors.ts';
import { speculationGraph } from '../kernels/speculation.ts';

/** How tokens are drafted; all pure numbers. */
export interface Drafting {
  /** Chance that a drafted token is accepted; 0 or more and below 1. */
  readonly acceptance: number;
  /** Tokens drafted for each pass of the large model. */
  readonly draftTokens: number;
  /** Cost of drafting one, over a pass of the large model. */
  readonly draftCost: number;
}

/**
 * What speculative decoding makes of the time and of the operations of a token (Leviathan et al. 2022). Time falls while
 * operations rise, so that a speed says nothing of energy: what weights cost to read is saved, what is computed is not.
 * @throws InputError for a chance outside 0 to 1, and for drafts or costs below 0.
 */
export function costOfSpeculation({ acceptance, draftTokens, draftCost }: Drafting): {
  readonly tokensPerPass: number;
  readonly relativeTime: number;
  readonly relativeOperations: number;
} {
  if (!(acceptance >= 0 && acceptance < 1))
    throw new InputError(
      'acceptance',
      `${acceptance} is no chance below certainty; write 0 or more and below 1`,
    );
  for (const [name, amount] of Object.entries({ draftTokens, draftCost }))
    if (!(amount >= 0 && amount < Infinity))
      throw new InputError(name, `${amount} is no amount; write 0 or more`);
  const none = Number.NaN;
  const {
    tokensPerPass = none,
    relativeTime = none,
    relativeOperations = none,
  } = speculationGraph.kernel({ acceptance, draftTokens, draftCost });
  return { tokensPerPass, relativeTime, relativeOperations };
}
