// GENERATED from the equation set "limitedRun" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const limitedRunText: Readonly<Record<string, EquationText>> = {
  limitedTime: {"latex":"t_p = \\frac{t}{k}","sql":"duration / speed_share","partials":{"duration":"1 / speedShare","speedShare":"-duration * 1 / speedShare ^ 2"}},
  limitedItEnergy: {"latex":"E_{\\mathrm{IT},p} = \\frac{E_{\\mathrm{IT}} \\cdot d}{k}","sql":"it_energy * draw_share / speed_share","partials":{"itEnergy":"drawShare / speedShare","drawShare":"itEnergy / speedShare","speedShare":"-(itEnergy * drawShare) * 1 / speedShare ^ 2"}},
  limitedEnergy: {"latex":"E_{\\mathrm{fac},p} = \\frac{E_{\\mathrm{fac}} \\cdot d}{k}","sql":"facility_energy * draw_share / speed_share","partials":{"facilityEnergy":"drawShare / speedShare","drawShare":"facilityEnergy / speedShare","speedShare":"-(facilityEnergy * drawShare) * 1 / speedShare ^ 2"}},
  limitedEmbodied: {"latex":"C_{\\mathrm{emb},p} = \\frac{C_{\\mathrm{emb}}}{k}","sql":"embodied_carbon / speed_share","partials":{"embodiedCarbon":"1 / speedShare","speedShare":"-embodiedCarbon * 1 / speedShare ^ 2"}},
  limitedCarbon: {"latex":"C_p = E_{\\mathrm{fac},p} \\cdot I + C_{\\mathrm{emb},p}","sql":"limited_energy * carbon_intensity + limited_embodied","partials":{"limitedEnergy":"carbonIntensity","carbonIntensity":"limitedEnergy","limitedEmbodied":"1"}},
};
