// GENERATED from the equation set "actLogic" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const actLogicText: Readonly<Record<string, EquationText>> = {
  carbonPerArea: {"latex":"\\mathrm{CPA} = \\frac{\\mathrm{CI}_{\\mathrm{fab}} \\cdot \\mathrm{EPA} + \\mathrm{GPA} + \\mathrm{MPA}}{Y}","sql":"(fab_intensity * energy_per_area + gas_per_area + material_per_area) / die_yield","partials":{"fabIntensity":"energyPerArea / dieYield","energyPerArea":"fabIntensity / dieYield","gasPerArea":"1 / dieYield","materialPerArea":"1 / dieYield","dieYield":"-(fabIntensity * energyPerArea + gasPerArea + materialPerArea) * 1 / dieYield ^ 2"}},
  dieEmbodied: {"latex":"E_{\\mathrm{SoC}} = \\mathrm{CPA} \\cdot A","sql":"carbon_per_area * die_area","partials":{"carbonPerArea":"dieArea","dieArea":"carbonPerArea"}},
};
