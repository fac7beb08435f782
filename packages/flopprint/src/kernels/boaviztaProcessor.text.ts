// GENERATED from the equation set "boaviztaProcessor" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const boaviztaProcessorText: Readonly<Record<string, EquationText>> = {
  carbon: {"latex":"G = A \\cdot G_A + G_0","sql":"die_area * carbon_per_area + carbon_base","partials":{"dieArea":"carbonPerArea","carbonPerArea":"dieArea","carbonBase":"1"}},
  primaryEnergy: {"latex":"\\mathrm{PE} = A \\cdot \\mathrm{PE}_A + \\mathrm{PE}_0","sql":"die_area * primary_energy_per_area + primary_energy_base","partials":{"dieArea":"primaryEnergyPerArea","primaryEnergyPerArea":"dieArea","primaryEnergyBase":"1"}},
  minerals: {"latex":"\\mathrm{ADP} = A \\cdot \\mathrm{ADP}_A + \\mathrm{ADP}_0","sql":"die_area * minerals_per_area + minerals_base","partials":{"dieArea":"mineralsPerArea","mineralsPerArea":"dieArea","mineralsBase":"1"}},
};
