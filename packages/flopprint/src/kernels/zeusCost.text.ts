// GENERATED from the equation set "zeusCost" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const zeusCostText: Readonly<Record<string, EquationText>> = {
  cost: {"latex":"C = \\eta \\cdot E + \\left(1 - \\eta\\right) \\cdot P_{\\mathrm{max}} \\cdot T","sql":"energy_weight * it_energy + (1 - energy_weight) * largest_power * duration","partials":{"energyWeight":"itEnergy + duration * largestPower * -1","itEnergy":"energyWeight","largestPower":"duration * (1 - energyWeight)","duration":"(1 - energyWeight) * largestPower"}},
};
