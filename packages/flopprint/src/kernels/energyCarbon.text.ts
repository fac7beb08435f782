// GENERATED from the equation set "energyCarbon" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const energyCarbonText: Readonly<Record<string, EquationText>> = {
  operationalCarbon: {"latex":"C = E \\cdot I","sql":"facility_energy * carbon_intensity","partials":{"facilityEnergy":"carbonIntensity","carbonIntensity":"facilityEnergy"}},
};
