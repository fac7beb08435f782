// GENERATED from the equation set "dodgeInterval" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const dodgeIntervalText: Readonly<Record<string, EquationText>> = {
  marginalCarbon: {"latex":"C_t = e_t \\cdot I_t","sql":"facility_energy * marginal_intensity","partials":{"facilityEnergy":"marginalIntensity","marginalIntensity":"facilityEnergy"}},
};
