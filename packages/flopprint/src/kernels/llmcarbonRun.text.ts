// GENERATED from the equation set "llmcarbonRun" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const llmcarbonRunText: Readonly<Record<string, EquationText>> = {
  compute: {"latex":"\\mathrm{TC} = k \\cdot N_{\\mathrm{act}} \\cdot D","sql":"flop_per_parameter_token * active_parameters * tokens","partials":{"flopPerParameterToken":"tokens * activeParameters","activeParameters":"tokens * flopPerParameterToken","tokens":"flopPerParameterToken * activeParameters"}},
  duration: {"latex":"t_{\\mathrm{dev}} = \\frac{\\mathrm{TC}}{n \\cdot \\mathrm{FLOP}_{\\mathrm{peak}} \\cdot \\mathrm{eff}}","sql":"compute / (count * peak_flops * hardware_efficiency)","partials":{"compute":"1 / (count * peakFlops * hardwareEfficiency)","count":"-compute * hardwareEfficiency * peakFlops / (count * peakFlops * hardwareEfficiency) ^ 2","peakFlops":"-compute * hardwareEfficiency * count / (count * peakFlops * hardwareEfficiency) ^ 2","hardwareEfficiency":"-compute * count * peakFlops / (count * peakFlops * hardwareEfficiency) ^ 2"}},
  itEnergy: {"latex":"\\mathrm{energy}_{\\mathrm{hard}} = P_{\\mathrm{sys}} \\cdot n \\cdot t_{\\mathrm{dev}}","sql":"system_power * count * duration","partials":{"systemPower":"duration * count","count":"duration * systemPower","duration":"systemPower * count"}},
  facilityEnergy: {"latex":"\\mathrm{energy}_{\\mathrm{oper}} = \\mathrm{energy}_{\\mathrm{hard}} \\cdot \\mathrm{PUE}","sql":"it_energy * pue","partials":{"itEnergy":"pue","pue":"itEnergy"}},
  operationalCarbon: {"latex":"\\mathrm{CO2eq}_{\\mathrm{oper}} = \\mathrm{energy}_{\\mathrm{oper}} \\cdot \\mathrm{carb\\_inten}","sql":"facility_energy * carbon_intensity","partials":{"facilityEnergy":"carbonIntensity","carbonIntensity":"facilityEnergy"}},
};
