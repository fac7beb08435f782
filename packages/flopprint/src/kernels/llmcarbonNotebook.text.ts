// GENERATED from the equation set "llmcarbonNotebook" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const llmcarbonNotebookText: Readonly<Record<string, EquationText>> = {
  duration: {"latex":"t = \\frac{k \\cdot N_{\\mathrm{act}} \\cdot D}{n \\cdot X}","sql":"flop_per_parameter_token * active_parameters * tokens / (count * throughput)","partials":{"flopPerParameterToken":"tokens * activeParameters / (count * throughput)","activeParameters":"tokens * flopPerParameterToken / (count * throughput)","tokens":"flopPerParameterToken * activeParameters / (count * throughput)","count":"-(flopPerParameterToken * activeParameters * tokens) * throughput / (count * throughput) ^ 2","throughput":"-(flopPerParameterToken * activeParameters * tokens) * count / (count * throughput) ^ 2"}},
  roundedDuration: {"latex":"t_h = t","sql":"duration","partials":{"duration":"1"}},
  itEnergy: {"latex":"E_{\\mathrm{IT}} = n \\cdot P_{\\mathrm{TDP}} \\cdot t_h","sql":"count * thermal_design_power * rounded_duration","partials":{"count":"roundedDuration * thermalDesignPower","thermalDesignPower":"roundedDuration * count","roundedDuration":"count * thermalDesignPower"}},
  facilityEnergy: {"latex":"E_{\\mathrm{fac}} = E_{\\mathrm{IT}} \\cdot \\mathrm{PUE}","sql":"it_energy * pue","partials":{"itEnergy":"pue","pue":"itEnergy"}},
  operationalCarbon: {"latex":"\\mathrm{CO2eq} = E_{\\mathrm{fac}} \\cdot \\mathrm{carb\\_inten}","sql":"facility_energy * carbon_intensity","partials":{"facilityEnergy":"carbonIntensity","carbonIntensity":"facilityEnergy"}},
};
