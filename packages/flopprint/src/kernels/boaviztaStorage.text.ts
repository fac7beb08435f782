// GENERATED from the equation set "boaviztaStorage" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const boaviztaStorageText: Readonly<Record<string, EquationText>> = {
  carbon: {"latex":"G = \\frac{M}{\\rho} \\cdot G_A + G_0","sql":"capacity / density * carbon_per_area + carbon_base","partials":{"capacity":"carbonPerArea * 1 / density","density":"carbonPerArea * -capacity * 1 / density ^ 2","carbonPerArea":"capacity / density","carbonBase":"1"}},
  primaryEnergy: {"latex":"\\mathrm{PE} = \\frac{M}{\\rho} \\cdot \\mathrm{PE}_A + \\mathrm{PE}_0","sql":"capacity / density * primary_energy_per_area + primary_energy_base","partials":{"capacity":"primaryEnergyPerArea * 1 / density","density":"primaryEnergyPerArea * -capacity * 1 / density ^ 2","primaryEnergyPerArea":"capacity / density","primaryEnergyBase":"1"}},
  minerals: {"latex":"\\mathrm{ADP} = \\frac{M}{\\rho} \\cdot \\mathrm{ADP}_A + \\mathrm{ADP}_0","sql":"capacity / density * minerals_per_area + minerals_base","partials":{"capacity":"mineralsPerArea * 1 / density","density":"mineralsPerArea * -capacity * 1 / density ^ 2","mineralsPerArea":"capacity / density","mineralsBase":"1"}},
};
