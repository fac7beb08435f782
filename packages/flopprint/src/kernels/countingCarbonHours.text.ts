// GENERATED from the equation set "countingCarbonHours" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const countingCarbonHoursText: Readonly<Record<string, EquationText>> = {
  itEnergy: {"latex":"E = P_{\\mathrm{TDP}} \\cdot H","sql":"thermal_design_power * accelerator_hours","partials":{"thermalDesignPower":"acceleratorHours","acceleratorHours":"thermalDesignPower"}},
  operationalCarbon: {"latex":"C = E \\cdot I","sql":"it_energy * carbon_intensity","partials":{"itEnergy":"carbonIntensity","carbonIntensity":"itEnergy"}},
};
