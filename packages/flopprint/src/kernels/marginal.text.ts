// GENERATED from the equation set "marginal" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const marginalText: Readonly<Record<string, EquationText>> = {
  marginalCarbon: {"latex":"C_{\\mathrm{marg}} = E_{\\mathrm{fac}} \\cdot I_{\\mathrm{marg}}","sql":"facility_energy * marginal_intensity","partials":{"facilityEnergy":"marginalIntensity","marginalIntensity":"facilityEnergy"}},
};
