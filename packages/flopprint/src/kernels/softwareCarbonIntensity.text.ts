// GENERATED from the equation set "softwareCarbonIntensity" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const softwareCarbonIntensityText: Readonly<Record<string, EquationText>> = {
  operationalCarbon: {"latex":"O = E \\cdot I","sql":"facility_energy * carbon_intensity","partials":{"facilityEnergy":"carbonIntensity","carbonIntensity":"facilityEnergy"}},
  embodiedCarbon: {"latex":"M = \\mathrm{TE} \\cdot \\frac{\\mathrm{TiR}}{\\mathrm{EL}} \\cdot \\frac{\\mathrm{RR}}{\\mathrm{ToR}}","sql":"total_embodied * reserved_time / expected_lifetime * reserved_resources / total_resources","partials":{"totalEmbodied":"reservedResources * reservedTime / expectedLifetime / totalResources","reservedTime":"reservedResources * totalEmbodied / expectedLifetime / totalResources","expectedLifetime":"reservedResources * -(totalEmbodied * reservedTime) * 1 / expectedLifetime ^ 2 / totalResources","reservedResources":"totalEmbodied * reservedTime / expectedLifetime / totalResources","totalResources":"-(totalEmbodied * reservedTime / expectedLifetime * reservedResources) * 1 / totalResources ^ 2"}},
  intensity: {"latex":"\\mathrm{SCI} = \\frac{O + M}{R}","sql":"(operational_carbon + embodied_carbon) / functional_units","partials":{"operationalCarbon":"1 / functionalUnits","embodiedCarbon":"1 / functionalUnits","functionalUnits":"-(operationalCarbon + embodiedCarbon) * 1 / functionalUnits ^ 2"}},
};
