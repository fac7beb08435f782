// GENERATED from the equation set "speculation" by `npm run generate`; do not edit.
import { log, pow } from '../portableMath.ts';
import { speculation, type SpeculationInputs, type SpeculationQuantities } from './speculation.ts';

/** Slope of one quantity of "Speculative decoding" with respect to every input and quantity above it. */
export function speculationGradient(
  input: SpeculationInputs,
  of: keyof SpeculationQuantities,
  stated: Partial<SpeculationQuantities> = {},
): Record<keyof SpeculationInputs | keyof SpeculationQuantities, number> {
  const { acceptance, draftTokens, draftCost } = input;
  const { tokensPerPass } = speculation(input, stated);
  const slope = { acceptance: 0, draftTokens: 0, draftCost: 0, tokensPerPass: 0, relativeTime: 0, relativeOperations: 0 };
  slope[of] = 1;
  if (slope.relativeOperations !== 0 && stated.relativeOperations === undefined) {
    slope.draftTokens += slope.relativeOperations * ((draftCost + 1) / tokensPerPass);
    slope.draftCost += slope.relativeOperations * (draftTokens / tokensPerPass);
    slope.tokensPerPass += slope.relativeOperations * (-(draftTokens * draftCost + draftTokens + 1) * 1 / (tokensPerPass * tokensPerPass));
  }
  if (slope.relativeTime !== 0 && stated.relativeTime === undefined) {
    slope.draftTokens += slope.relativeTime * (draftCost / tokensPerPass);
    slope.draftCost += slope.relativeTime * (draftTokens / tokensPerPass);
    slope.tokensPerPass += slope.relativeTime * (-(draftTokens * draftCost + 1) * 1 / (tokensPerPass * tokensPerPass));
  }
  if (slope.tokensPerPass !== 0 && stated.tokensPerPass === undefined) {
    slope.acceptance += slope.tokensPerPass * ((-((draftTokens + 1) * pow(acceptance, (draftTokens + 1 - 1))) * (1 - acceptance) - (1 - pow(acceptance, (draftTokens + 1))) * -1) / ((1 - acceptance) * (1 - acceptance)));
    slope.draftTokens += slope.tokensPerPass * (-(pow(acceptance, (draftTokens + 1)) * log(acceptance)) / (1 - acceptance));
  }
  return slope;
}
