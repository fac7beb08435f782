// GENERATED from the equation set "codecarbonEmissions" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const codecarbonEmissionsText: Readonly<Record<string, EquationText>> = {
  facilityEnergy: {"latex":"E_{\\mathrm{fac}} = E \\cdot \\mathrm{PUE}","sql":"it_energy * pue","partials":{"itEnergy":"pue","pue":"itEnergy"}},
  operationalCarbon: {"latex":"C = E_{\\mathrm{fac}} \\cdot I","sql":"facility_energy * carbon_intensity","partials":{"facilityEnergy":"carbonIntensity","carbonIntensity":"facilityEnergy"}},
};
