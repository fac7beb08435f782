// GENERATED from the equation set "countingCarbon" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const countingCarbonText: Readonly<Record<string, EquationText>> = {
  itEnergy: {"latex":"E = P \\cdot T","sql":"power * duration","partials":{"power":"duration","duration":"power"}},
  operationalCarbon: {"latex":"C = E \\cdot I","sql":"it_energy * carbon_intensity","partials":{"itEnergy":"carbonIntensity","carbonIntensity":"itEnergy"}},
};
