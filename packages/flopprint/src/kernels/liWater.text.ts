// GENERATED from the equation set "liWater" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const liWaterText: Readonly<Record<string, EquationText>> = {
  trainingOnSite: {"latex":"W_{\\mathrm{on,tr}} = e_{\\mathrm{tr}} \\cdot \\rho_{s1}","sql":"training_energy * wue","partials":{"trainingEnergy":"wue","wue":"trainingEnergy"}},
  trainingOffSite: {"latex":"W_{\\mathrm{off,tr}} = e_{\\mathrm{tr}} \\cdot \\theta \\cdot \\rho_{s2}","sql":"training_energy * pue * ewif","partials":{"trainingEnergy":"ewif * pue","pue":"ewif * trainingEnergy","ewif":"trainingEnergy * pue"}},
  trainingWater: {"latex":"W_{\\mathrm{tr}} = W_{\\mathrm{on,tr}} + W_{\\mathrm{off,tr}}","sql":"training_on_site + training_off_site","partials":{"trainingOnSite":"1","trainingOffSite":"1"}},
  requestOnSite: {"latex":"W_{\\mathrm{on,req}} = e_{\\mathrm{req}} \\cdot \\rho_{s1}","sql":"request_energy * wue","partials":{"requestEnergy":"wue","wue":"requestEnergy"}},
  requestOffSite: {"latex":"W_{\\mathrm{off,req}} = e_{\\mathrm{req}} \\cdot \\theta \\cdot \\rho_{s2}","sql":"request_energy * pue * ewif","partials":{"requestEnergy":"ewif * pue","pue":"ewif * requestEnergy","ewif":"requestEnergy * pue"}},
  requestWater: {"latex":"W_{\\mathrm{req}} = W_{\\mathrm{on,req}} + W_{\\mathrm{off,req}}","sql":"request_on_site + request_off_site","partials":{"requestOnSite":"1","requestOffSite":"1"}},
  requestsPerBottle: {"latex":"n_{500} = \\frac{W_{500}}{W_{\\mathrm{req}}}","sql":"bottle / request_water","partials":{"bottle":"1 / requestWater","requestWater":"-bottle * 1 / requestWater ^ 2"}},
};
