// GENERATED from the equation set "morrisonRun" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const morrisonRunText: Readonly<Record<string, EquationText>> = {
  facilityEnergy: {"latex":"P \\cdot \\mathrm{PUE} = P \\cdot \\mathrm{PUE}","sql":"it_energy * pue","partials":{"itEnergy":"pue","pue":"itEnergy"}},
  operationalCarbon: {"latex":"\\mathrm{CO}_2\\mathrm{e} = P \\cdot \\mathrm{PUE} \\cdot I","sql":"facility_energy * carbon_intensity","partials":{"facilityEnergy":"carbonIntensity","carbonIntensity":"facilityEnergy"}},
  waterPerEnergy: {"latex":"\\mathrm{WUE} = \\mathrm{WUE}_{\\mathrm{on}} + \\mathrm{WUE}_{\\mathrm{off}}","sql":"wue + ewif","partials":{"wue":"1","ewif":"1"}},
  water: {"latex":"W = P \\cdot \\mathrm{PUE} \\cdot \\mathrm{WUE}","sql":"facility_energy * water_per_energy","partials":{"facilityEnergy":"waterPerEnergy","waterPerEnergy":"facilityEnergy"}},
  carbonPerHour: {"latex":"c_{\\mathrm{emb}} = \\frac{\\frac{\\mathrm{EF}}{g}}{L}","sql":"node_embodied / accelerators_per_node / lifetime","partials":{"nodeEmbodied":"1 / acceleratorsPerNode / lifetime","acceleratorsPerNode":"-nodeEmbodied * 1 / acceleratorsPerNode ^ 2 / lifetime","lifetime":"-(nodeEmbodied / acceleratorsPerNode) * 1 / lifetime ^ 2"}},
  embodiedCarbon: {"latex":"C_{\\mathrm{emb}} = c_{\\mathrm{emb}} \\cdot H","sql":"carbon_per_hour * accelerator_hours","partials":{"carbonPerHour":"acceleratorHours","acceleratorHours":"carbonPerHour"}},
  carbon: {"latex":"C = \\mathrm{CO}_2\\mathrm{e} + C_{\\mathrm{emb}}","sql":"operational_carbon + embodied_carbon","partials":{"operationalCarbon":"1","embodiedCarbon":"1"}},
};
