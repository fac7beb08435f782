// GENERATED from the equation set "physicalFloor" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const physicalFloorText: Readonly<Record<string, EquationText>> = {
  leastEnergy: {"latex":"E_{\\mathrm{min}} = N \\cdot b \\cdot k_B T \\ln 2","sql":"parameters * bits_per_parameter * landauer_energy","partials":{"parameters":"landauerEnergy * bitsPerParameter","bitsPerParameter":"landauerEnergy * parameters","landauerEnergy":"parameters * bitsPerParameter"}},
};
