// GENERATED from the equation set "mlco2Impact" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const mlco2ImpactText: Readonly<Record<string, EquationText>> = {
  itEnergy: {"latex":"E = P_{\\mathrm{TDP}} \\cdot H","sql":"thermal_design_power * accelerator_hours","partials":{"thermalDesignPower":"acceleratorHours","acceleratorHours":"thermalDesignPower"}},
  roundedIntensity: {"latex":"\\mathrm{CI} = I","sql":"carbon_intensity","partials":{"carbonIntensity":"1"}},
  operationalCarbon: {"latex":"\\mathrm{CO}_2 = E \\cdot \\mathrm{CI}","sql":"it_energy * rounded_intensity","partials":{"itEnergy":"roundedIntensity","roundedIntensity":"itEnergy"}},
  offset: {"latex":"\\mathrm{offset} = \\mathrm{CO}_2 \\cdot r","sql":"operational_carbon * offset_ratio","partials":{"operationalCarbon":"offsetRatio","offsetRatio":"operationalCarbon"}},
};
