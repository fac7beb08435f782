// GENERATED from the equation set "footprint" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const footprintText: Readonly<Record<string, EquationText>> = {
  acceleratorPower: {"latex":"P_{\\mathrm{acc}} = P_{\\mathrm{TDP}} \\cdot \\varphi","sql":"thermal_design_power * power_fraction","partials":{"thermalDesignPower":"powerFraction","powerFraction":"thermalDesignPower"}},
  systemPower: {"latex":"P_{\\mathrm{sys}} = P_{\\mathrm{acc}} \\cdot k_{\\mathrm{host}}","sql":"accelerator_power * host_factor","partials":{"acceleratorPower":"hostFactor","hostFactor":"acceleratorPower"}},
  itEnergy: {"latex":"E_{\\mathrm{IT}} = P_{\\mathrm{sys}} \\cdot H","sql":"system_power * accelerator_hours","partials":{"systemPower":"acceleratorHours","acceleratorHours":"systemPower"}},
  facilityEnergy: {"latex":"E_{\\mathrm{fac}} = E_{\\mathrm{IT}} \\cdot \\mathrm{PUE}","sql":"it_energy * pue","partials":{"itEnergy":"pue","pue":"itEnergy"}},
  operationalCarbon: {"latex":"C_{\\mathrm{op}} = E_{\\mathrm{fac}} \\cdot I","sql":"facility_energy * carbon_intensity","partials":{"facilityEnergy":"carbonIntensity","carbonIntensity":"facilityEnergy"}},
  onSiteWater: {"latex":"W_{\\mathrm{on}} = E_{\\mathrm{IT}} \\cdot \\mathrm{WUE}","sql":"it_energy * wue","partials":{"itEnergy":"wue","wue":"itEnergy"}},
  offSiteWater: {"latex":"W_{\\mathrm{off}} = E_{\\mathrm{fac}} \\cdot \\mathrm{EWIF}","sql":"facility_energy * ewif","partials":{"facilityEnergy":"ewif","ewif":"facilityEnergy"}},
  water: {"latex":"W = W_{\\mathrm{on}} + W_{\\mathrm{off}}","sql":"on_site_water + off_site_water","partials":{"onSiteWater":"1","offSiteWater":"1"}},
  onSiteWithdrawal: {"latex":"W_{\\mathrm{on,wd}} = \\frac{W_{\\mathrm{on}}}{x_{\\mathrm{con}}}","sql":"on_site_water / consumed_share","partials":{"onSiteWater":"1 / consumedShare","consumedShare":"-onSiteWater * 1 / consumedShare ^ 2"}},
  offSiteWithdrawal: {"latex":"W_{\\mathrm{off,wd}} = E_{\\mathrm{fac}} \\cdot \\mathrm{EWIF}_{\\mathrm{wd}}","sql":"facility_energy * ewif_withdrawal","partials":{"facilityEnergy":"ewifWithdrawal","ewifWithdrawal":"facilityEnergy"}},
  waterWithdrawal: {"latex":"W_{\\mathrm{wd}} = W_{\\mathrm{on,wd}} + W_{\\mathrm{off,wd}}","sql":"on_site_withdrawal + off_site_withdrawal","partials":{"onSiteWithdrawal":"1","offSiteWithdrawal":"1"}},
  serviceLife: {"latex":"L_u = L \\cdot x_u","sql":"lifetime * utilisation","partials":{"lifetime":"utilisation","utilisation":"lifetime"}},
  acceleratorEmbodiedCarbon: {"latex":"C_{\\mathrm{emb,acc}} = \\frac{H \\cdot G_{\\mathrm{acc}}}{L_u}","sql":"accelerator_hours * accelerator_embodied / service_life","partials":{"acceleratorHours":"acceleratorEmbodied / serviceLife","acceleratorEmbodied":"acceleratorHours / serviceLife","serviceLife":"-(acceleratorHours * acceleratorEmbodied) * 1 / serviceLife ^ 2"}},
  hostEmbodiedCarbon: {"latex":"C_{\\mathrm{emb,host}} = \\frac{\\frac{H \\cdot G_{\\mathrm{host}}}{g}}{L_u}","sql":"accelerator_hours * host_embodied / accelerators_per_node / service_life","partials":{"acceleratorHours":"hostEmbodied / acceleratorsPerNode / serviceLife","hostEmbodied":"acceleratorHours / acceleratorsPerNode / serviceLife","acceleratorsPerNode":"-(acceleratorHours * hostEmbodied) * 1 / acceleratorsPerNode ^ 2 / serviceLife","serviceLife":"-(acceleratorHours * hostEmbodied / acceleratorsPerNode) * 1 / serviceLife ^ 2"}},
  embodiedCarbon: {"latex":"C_{\\mathrm{emb}} = C_{\\mathrm{emb,acc}} + C_{\\mathrm{emb,host}}","sql":"accelerator_embodied_carbon + host_embodied_carbon","partials":{"acceleratorEmbodiedCarbon":"1","hostEmbodiedCarbon":"1"}},
  carbon: {"latex":"C_{\\mathrm{tot}} = C_{\\mathrm{op}} + C_{\\mathrm{emb}}","sql":"operational_carbon + embodied_carbon","partials":{"operationalCarbon":"1","embodiedCarbon":"1"}},
};
