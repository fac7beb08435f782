// GENERATED from the equation set "bloomDynamic" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const bloomDynamicText: Readonly<Record<string, EquationText>> = {
  itEnergy: {"latex":"E_{\\mathrm{dyn}} = H \\cdot P_{\\mathrm{TDP}}","sql":"accelerator_hours * thermal_design_power","partials":{"acceleratorHours":"thermalDesignPower","thermalDesignPower":"acceleratorHours"}},
  operationalCarbon: {"latex":"C_{\\mathrm{dyn}} = E_{\\mathrm{dyn}} \\cdot I","sql":"it_energy * carbon_intensity","partials":{"itEnergy":"carbonIntensity","carbonIntensity":"itEnergy"}},
};
