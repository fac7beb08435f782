// GENERATED from the equation set "liGlobalWater" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const liGlobalWaterText: Readonly<Record<string, EquationText>> = {
  lowOnSite: {"latex":"W_{\\mathrm{on,low}} = e_{\\mathrm{low}} \\cdot \\rho_{s1}","sql":"low_energy * wue","partials":{"lowEnergy":"wue","wue":"lowEnergy"}},
  lowOffSite: {"latex":"W_{\\mathrm{off,low}} = e_{\\mathrm{low}} \\cdot \\theta \\cdot \\rho_{s2}","sql":"low_energy * pue * ewif","partials":{"lowEnergy":"ewif * pue","pue":"ewif * lowEnergy","ewif":"lowEnergy * pue"}},
  lowWater: {"latex":"W_{\\mathrm{low}} = W_{\\mathrm{on,low}} + W_{\\mathrm{off,low}}","sql":"low_on_site + low_off_site","partials":{"lowOnSite":"1","lowOffSite":"1"}},
  highOnSite: {"latex":"W_{\\mathrm{on,high}} = e_{\\mathrm{high}} \\cdot \\rho_{s1}","sql":"high_energy * wue","partials":{"highEnergy":"wue","wue":"highEnergy"}},
  highOffSite: {"latex":"W_{\\mathrm{off,high}} = e_{\\mathrm{high}} \\cdot \\theta \\cdot \\rho_{s2}","sql":"high_energy * pue * ewif","partials":{"highEnergy":"ewif * pue","pue":"ewif * highEnergy","ewif":"highEnergy * pue"}},
  highWater: {"latex":"W_{\\mathrm{high}} = W_{\\mathrm{on,high}} + W_{\\mathrm{off,high}}","sql":"high_on_site + high_off_site","partials":{"highOnSite":"1","highOffSite":"1"}},
};
