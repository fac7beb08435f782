// GENERATED from the equation set "speculation" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const speculationText: Readonly<Record<string, EquationText>> = {
  tokensPerPass: {"latex":"\\tau = \\frac{1 - {\\alpha}^{\\gamma + 1}}{1 - \\alpha}","sql":"(1 - power(acceptance, (draft_tokens + 1))) / (1 - acceptance)","partials":{"acceptance":"(-((draftTokens + 1) * acceptance ^ (draftTokens + 1 - 1)) * (1 - acceptance) - (1 - acceptance ^ (draftTokens + 1)) * -1) / (1 - acceptance) ^ 2","draftTokens":"-(acceptance ^ (draftTokens + 1) * log(acceptance)) / (1 - acceptance)"}},
  relativeTime: {"latex":"t_{\\mathrm{spec}} = \\frac{\\gamma \\cdot c + 1}{\\tau}","sql":"(draft_tokens * draft_cost + 1) / tokens_per_pass","partials":{"draftTokens":"draftCost / tokensPerPass","draftCost":"draftTokens / tokensPerPass","tokensPerPass":"-(draftTokens * draftCost + 1) * 1 / tokensPerPass ^ 2"}},
  relativeOperations: {"latex":"c_{\\mathrm{spec}} = \\frac{\\gamma \\cdot c + \\gamma + 1}{\\tau}","sql":"(draft_tokens * draft_cost + draft_tokens + 1) / tokens_per_pass","partials":{"draftTokens":"(draftCost + 1) / tokensPerPass","draftCost":"draftTokens / tokensPerPass","tokensPerPass":"-(draftTokens * draftCost + draftTokens + 1) * 1 / tokensPerPass ^ 2"}},
};
