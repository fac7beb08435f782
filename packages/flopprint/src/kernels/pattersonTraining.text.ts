// GENERATED from the equation set "pattersonTraining" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const pattersonTrainingText: Readonly<Record<string, EquationText>> = {
  processorHours: {"latex":"h n = t \\cdot n","sql":"duration * count","partials":{"duration":"count","count":"duration"}},
  itEnergy: {"latex":"E_{\\mathrm{IT}} = h n \\cdot \\bar P","sql":"processor_hours * system_power","partials":{"processorHours":"systemPower","systemPower":"processorHours"}},
  facilityEnergy: {"latex":"\\mathrm{kWh} = E_{\\mathrm{IT}} \\cdot \\mathrm{PUE}","sql":"it_energy * pue","partials":{"itEnergy":"pue","pue":"itEnergy"}},
  operationalCarbon: {"latex":"\\mathrm{tCO}_2\\mathrm{e}_{\\mathrm{gross}} = \\mathrm{kWh} \\cdot I_{\\mathrm{gross}}","sql":"facility_energy * carbon_intensity","partials":{"facilityEnergy":"carbonIntensity","carbonIntensity":"facilityEnergy"}},
  netCarbon: {"latex":"\\mathrm{tCO}_2\\mathrm{e}_{\\mathrm{net}} = \\mathrm{kWh} \\cdot I_{\\mathrm{net}}","sql":"facility_energy * net_intensity","partials":{"facilityEnergy":"netIntensity","netIntensity":"facilityEnergy"}},
};
