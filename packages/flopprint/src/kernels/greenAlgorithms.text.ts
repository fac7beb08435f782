// GENERATED from the equation set "greenAlgorithms" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const greenAlgorithmsText: Readonly<Record<string, EquationText>> = {
  power: {"latex":"P = \\left(n_c \\cdot P_c \\cdot u_c + n_g \\cdot P_g \\cdot u_g + n_{\\mathrm{mem}} \\cdot P_{\\mathrm{mem}}\\right) \\cdot \\mathrm{PUE}","sql":"(cores * power_per_core * core_usage + count * accelerator_power * accelerator_usage + host_memory * power_per_memory) * pue","partials":{"cores":"pue * coreUsage * powerPerCore","powerPerCore":"pue * coreUsage * cores","coreUsage":"pue * cores * powerPerCore","count":"pue * acceleratorUsage * acceleratorPower","acceleratorPower":"pue * acceleratorUsage * count","acceleratorUsage":"pue * count * acceleratorPower","hostMemory":"pue * powerPerMemory","powerPerMemory":"pue * hostMemory","pue":"cores * powerPerCore * coreUsage + count * acceleratorPower * acceleratorUsage + hostMemory * powerPerMemory"}},
  facilityEnergy: {"latex":"E = t \\cdot P \\cdot \\mathrm{PSF}","sql":"duration * power * scaling_factor","partials":{"duration":"scalingFactor * power","power":"scalingFactor * duration","scalingFactor":"duration * power"}},
  itEnergy: {"latex":"E_{\\mathrm{IT}} = \\frac{E}{\\mathrm{PUE}}","sql":"facility_energy / pue","partials":{"facilityEnergy":"1 / pue","pue":"-facilityEnergy * 1 / pue ^ 2"}},
  operationalCarbon: {"latex":"C = E \\cdot I","sql":"facility_energy * carbon_intensity","partials":{"facilityEnergy":"carbonIntensity","carbonIntensity":"facilityEnergy"}},
  treeMonths: {"latex":"n_{\\mathrm{tree}} = \\frac{C}{c_{\\mathrm{tree}}}","sql":"operational_carbon / tree_month","partials":{"operationalCarbon":"1 / treeMonth","treeMonth":"-operationalCarbon * 1 / treeMonth ^ 2"}},
};
