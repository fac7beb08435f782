// GENERATED from the equation set "mixtureOfExperts" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const mixtureOfExpertsText: Readonly<Record<string, EquationText>> = {
  routerParameters: {"latex":"P_r = u \\cdot h \\cdot E","sql":"entry * hidden_size * experts","partials":{"entry":"experts * hiddenSize","hiddenSize":"experts * entry","experts":"entry * hiddenSize"}},
  sharedParameters: {"latex":"P_s = u \\cdot m \\cdot h \\cdot f_s","sql":"entry * matrices * hidden_size * shared_width","partials":{"entry":"sharedWidth * hiddenSize * matrices","matrices":"sharedWidth * hiddenSize * entry","hiddenSize":"sharedWidth * entry * matrices","sharedWidth":"entry * matrices * hiddenSize"}},
  expertParameters: {"latex":"P_e = u \\cdot m \\cdot h \\cdot f_e","sql":"entry * matrices * hidden_size * expert_size","partials":{"entry":"expertSize * hiddenSize * matrices","matrices":"expertSize * hiddenSize * entry","hiddenSize":"expertSize * entry * matrices","expertSize":"entry * matrices * hiddenSize"}},
  heldParameters: {"latex":"P_{\\mathrm{held}} = E \\cdot P_e + P_s + P_r","sql":"experts * expert_parameters + shared_parameters + router_parameters","partials":{"experts":"expertParameters","expertParameters":"experts","sharedParameters":"1","routerParameters":"1"}},
  usedParameters: {"latex":"P_{\\mathrm{used}} = k \\cdot P_e + P_s + P_r","sql":"experts_per_token * expert_parameters + shared_parameters + router_parameters","partials":{"expertsPerToken":"expertParameters","expertParameters":"expertsPerToken","sharedParameters":"1","routerParameters":"1"}},
};
