// GENERATED from the equation set "dodgeBreakdown" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const dodgeBreakdownText: Readonly<Record<string, EquationText>> = {
  total: {"latex":"P = P_{\\mathrm{gpu}} + P_{c0} + P_{c1} + P_{d0} + P_{d1}","sql":"accelerator_power + first_processor + second_processor + first_memory + second_memory","partials":{"acceleratorPower":"1","firstProcessor":"1","secondProcessor":"1","firstMemory":"1","secondMemory":"1"}},
  acceleratorShare: {"latex":"x_{\\mathrm{gpu}} = \\frac{P_{\\mathrm{gpu}}}{P}","sql":"accelerator_power / total","partials":{"acceleratorPower":"1 / total","total":"-acceleratorPower * 1 / total ^ 2"}},
};
