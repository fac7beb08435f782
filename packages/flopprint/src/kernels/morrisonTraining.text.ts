// GENERATED from the equation set "morrisonTraining" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const morrisonTrainingText: Readonly<Record<string, EquationText>> = {
  facilityEnergy: {"latex":"P \\cdot \\mathrm{PUE} = P \\cdot \\mathrm{PUE}","sql":"it_energy * pue","partials":{"itEnergy":"pue","pue":"itEnergy"}},
  operationalCarbon: {"latex":"\\mathrm{CO}_2\\mathrm{e} = P \\cdot \\mathrm{PUE} \\cdot I","sql":"facility_energy * carbon_intensity","partials":{"facilityEnergy":"carbonIntensity","carbonIntensity":"facilityEnergy"}},
  waterPerEnergy: {"latex":"\\mathrm{WUE} = \\mathrm{WUE}_{\\mathrm{on}} + \\mathrm{WUE}_{\\mathrm{off}}","sql":"wue + ewif","partials":{"wue":"1","ewif":"1"}},
  water: {"latex":"W = P \\cdot \\mathrm{PUE} \\cdot \\mathrm{WUE}","sql":"facility_energy * water_per_energy","partials":{"facilityEnergy":"waterPerEnergy","waterPerEnergy":"facilityEnergy"}},
};
