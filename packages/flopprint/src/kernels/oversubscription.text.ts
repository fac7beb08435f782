// GENERATED from the equation set "oversubscription" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const oversubscriptionText: Readonly<Record<string, EquationText>> = {
  savedBuilding: {"latex":"\\Delta C_{\\mathrm{bld}} = \\frac{C_{\\mathrm{bld}} \\cdot x_{+}}{1 + x_{+}}","sql":"building_embodied * more_servers / (1 + more_servers)","partials":{"buildingEmbodied":"moreServers / (1 + moreServers)","moreServers":"(buildingEmbodied * (1 + moreServers) - buildingEmbodied * moreServers) / (1 + moreServers) ^ 2"}},
  savedShare: {"latex":"x_{\\mathrm{bld}} = \\frac{\\Delta C_{\\mathrm{bld}}}{C_{\\mathrm{mach}} + C_{\\mathrm{bld}}}","sql":"saved_building / (machine_embodied + building_embodied)","partials":{"savedBuilding":"1 / (machineEmbodied + buildingEmbodied)","machineEmbodied":"-savedBuilding * 1 / (machineEmbodied + buildingEmbodied) ^ 2","buildingEmbodied":"-savedBuilding * 1 / (machineEmbodied + buildingEmbodied) ^ 2"}},
};
