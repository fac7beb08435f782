// GENERATED from the equation set "landauerLimit" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const landauerLimitText: Readonly<Record<string, EquationText>> = {
  energyPerBit: {"latex":"k_B T \\ln 2 = k_B \\cdot T \\cdot \\ln\\left(2\\right)","sql":"boltzmann * temperature * ln(2)","partials":{"boltzmann":"log(2) * temperature","temperature":"log(2) * boltzmann"}},
  energy: {"latex":"E_0 = b \\cdot k_B T \\ln 2","sql":"bits * energy_per_bit","partials":{"bits":"energyPerBit","energyPerBit":"bits"}},
};
