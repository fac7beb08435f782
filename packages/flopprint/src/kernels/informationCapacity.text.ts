// GENERATED from the equation set "informationCapacity" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const informationCapacityText: Readonly<Record<string, EquationText>> = {
  capacity: {"latex":"\\eta = \\frac{D \\cdot \\left(H - L\\right)}{N}","sql":"tokens * (entropy - loss) / model_size","partials":{"tokens":"(entropy - loss) / modelSize","entropy":"tokens / modelSize","loss":"tokens * -1 / modelSize","modelSize":"-(tokens * (entropy - loss)) * 1 / modelSize ^ 2"}},
  energyPerBit: {"latex":"k_B T \\ln 2 = k_B \\cdot T \\cdot \\ln\\left(2\\right)","sql":"boltzmann * temperature * ln(2)","partials":{"boltzmann":"log(2) * temperature","temperature":"log(2) * boltzmann"}},
  leastEnergy: {"latex":"E_0 = \\eta \\cdot N \\cdot k_B T \\ln 2","sql":"capacity * model_size * energy_per_bit","partials":{"capacity":"energyPerBit * modelSize","modelSize":"energyPerBit * capacity","energyPerBit":"capacity * modelSize"}},
};
