// GENERATED from the equation set "languageModel" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const languageModelText: Readonly<Record<string, EquationText>> = {
  embeddingParameters: {"latex":"P_V = u \\cdot h \\cdot \\left(n_V \\cdot V + s_p\\right)","sql":"entry * hidden_size * (embedding_matrices * vocabulary + learned_positions)","partials":{"entry":"(embeddingMatrices * vocabulary + learnedPositions) * hiddenSize","hiddenSize":"(embeddingMatrices * vocabulary + learnedPositions) * entry","embeddingMatrices":"entry * hiddenSize * vocabulary","vocabulary":"entry * hiddenSize * embeddingMatrices","learnedPositions":"entry * hiddenSize"}},
  parameters: {"latex":"N = P_{\\mathrm{lay}} + P_V","sql":"layer_parameters + embedding_parameters","partials":{"layerParameters":"1","embeddingParameters":"1"}},
  activeParameters: {"latex":"N_{\\mathrm{act}} = P_{\\mathrm{lay,act}} + P_V","sql":"layer_active_parameters + embedding_parameters","partials":{"layerActiveParameters":"1","embeddingParameters":"1"}},
  logitsFlops: {"latex":"F_{\\mathrm{log}} = f_{\\mathrm{fwd}} \\cdot u \\cdot h \\cdot V \\cdot x_{\\mathrm{log}}","sql":"flop_per_parameter_token * entry * hidden_size * vocabulary * logits_share","partials":{"flopPerParameterToken":"logitsShare * vocabulary * hiddenSize * entry","entry":"logitsShare * vocabulary * hiddenSize * flopPerParameterToken","hiddenSize":"logitsShare * vocabulary * flopPerParameterToken * entry","vocabulary":"logitsShare * flopPerParameterToken * entry * hiddenSize","logitsShare":"flopPerParameterToken * entry * hiddenSize * vocabulary"}},
  forwardFlopsPerToken: {"latex":"F_{\\mathrm{fwd}} = F_{\\mathrm{lay}} + F_{\\mathrm{log}}","sql":"layer_flops_per_token + logits_flops","partials":{"layerFlopsPerToken":"1","logitsFlops":"1"}},
};
