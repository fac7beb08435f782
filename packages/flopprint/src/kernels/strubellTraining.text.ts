// GENERATED from the equation set "strubellTraining" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const strubellTrainingText: Readonly<Record<string, EquationText>> = {
  power: {"latex":"p_c + p_r + g p_g = p_c + p_r + g \\cdot p_g","sql":"processor_power + memory_power + count * accelerator_power","partials":{"processorPower":"1","memoryPower":"1","count":"acceleratorPower","acceleratorPower":"count"}},
  itEnergy: {"latex":"E_{\\mathrm{IT}} = t \\cdot p_c + p_r + g p_g","sql":"duration * power","partials":{"duration":"power","power":"duration"}},
  facilityEnergy: {"latex":"p_t = \\mathrm{PUE} \\cdot E_{\\mathrm{IT}}","sql":"pue * it_energy","partials":{"pue":"itEnergy","itEnergy":"pue"}},
  operationalCarbon: {"latex":"\\mathrm{CO}_2\\mathrm{e} = I \\cdot p_t","sql":"carbon_intensity * facility_energy","partials":{"carbonIntensity":"facilityEnergy","facilityEnergy":"carbonIntensity"}},
};
