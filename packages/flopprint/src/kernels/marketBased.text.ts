// GENERATED from the equation set "marketBased" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const marketBasedText: Readonly<Record<string, EquationText>> = {
  marketBasedCarbon: {"latex":"C_{\\mathrm{mkt}} = E_{\\mathrm{fac}} \\cdot \\left(1 - x_{\\mathrm{cfe}}\\right) \\cdot I_{\\mathrm{res}}","sql":"facility_energy * (1 - carbon_free_share) * residual_intensity","partials":{"facilityEnergy":"residualIntensity * (1 - carbonFreeShare)","carbonFreeShare":"residualIntensity * facilityEnergy * -1","residualIntensity":"facilityEnergy * (1 - carbonFreeShare)"}},
};
