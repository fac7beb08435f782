// GENERATED from the equation set "servingMemory" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const servingMemoryText: Readonly<Record<string, EquationText>> = {
  weightMemory: {"latex":"M_w = N \\cdot w","sql":"parameters * bytes_per_weight","partials":{"parameters":"bytesPerWeight","bytesPerWeight":"parameters"}},
  cacheMemory: {"latex":"M_k = B \\cdot \\left(k \\cdot T_c + k_w \\cdot \\min\\left(T_c, T_w\\right)\\right)","sql":"batch * (cache_per_token * context_tokens + windowed_cache_per_token * least(context_tokens, window_tokens))","partials":{"batch":"cachePerToken * contextTokens + windowedCachePerToken * min(contextTokens, windowTokens)","cachePerToken":"batch * contextTokens","contextTokens":"batch * cachePerToken + (batch * windowedCachePerToken) * where(contextTokens <= windowTokens, 1, 0)","windowedCachePerToken":"batch * min(contextTokens, windowTokens)","windowTokens":"(batch * windowedCachePerToken) * where(contextTokens <= windowTokens, 0, 1)"}},
  filledAccelerators: {"latex":"n_{\\mathrm{fill}} = \\frac{M_w + M_k}{M}","sql":"(weight_memory + cache_memory) / memory","partials":{"weightMemory":"1 / memory","cacheMemory":"1 / memory","memory":"-(weightMemory + cacheMemory) * 1 / memory ^ 2"}},
};
