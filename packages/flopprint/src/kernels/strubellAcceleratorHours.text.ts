// GENERATED from the equation set "strubellAcceleratorHours" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const strubellAcceleratorHoursText: Readonly<Record<string, EquationText>> = {
  itEnergy: {"latex":"E_{\\mathrm{IT}} = H \\cdot p_g","sql":"accelerator_hours * accelerator_power","partials":{"acceleratorHours":"acceleratorPower","acceleratorPower":"acceleratorHours"}},
  facilityEnergy: {"latex":"p_t = \\mathrm{PUE} \\cdot E_{\\mathrm{IT}}","sql":"pue * it_energy","partials":{"pue":"itEnergy","itEnergy":"pue"}},
  operationalCarbon: {"latex":"\\mathrm{CO}_2\\mathrm{e} = I \\cdot p_t","sql":"carbon_intensity * facility_energy","partials":{"carbonIntensity":"facilityEnergy","facilityEnergy":"carbonIntensity"}},
};
