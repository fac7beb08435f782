// GENERATED from the equation set "greenAlgorithmsCardHours" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const greenAlgorithmsCardHoursText: Readonly<Record<string, EquationText>> = {
  facilityEnergy: {"latex":"E = H \\cdot P_g \\cdot u_g \\cdot \\mathrm{PUE} \\cdot \\mathrm{PSF}","sql":"accelerator_hours * accelerator_power * accelerator_usage * pue * scaling_factor","partials":{"acceleratorHours":"scalingFactor * pue * acceleratorUsage * acceleratorPower","acceleratorPower":"scalingFactor * pue * acceleratorUsage * acceleratorHours","acceleratorUsage":"scalingFactor * pue * acceleratorHours * acceleratorPower","pue":"scalingFactor * acceleratorHours * acceleratorPower * acceleratorUsage","scalingFactor":"acceleratorHours * acceleratorPower * acceleratorUsage * pue"}},
  itEnergy: {"latex":"E_{\\mathrm{IT}} = \\frac{E}{\\mathrm{PUE}}","sql":"facility_energy / pue","partials":{"facilityEnergy":"1 / pue","pue":"-facilityEnergy * 1 / pue ^ 2"}},
  operationalCarbon: {"latex":"C = E \\cdot I","sql":"facility_energy * carbon_intensity","partials":{"facilityEnergy":"carbonIntensity","carbonIntensity":"facilityEnergy"}},
  treeMonths: {"latex":"n_{\\mathrm{tree}} = \\frac{C}{c_{\\mathrm{tree}}}","sql":"operational_carbon / tree_month","partials":{"operationalCarbon":"1 / treeMonth","treeMonth":"-operationalCarbon * 1 / treeMonth ^ 2"}},
};
