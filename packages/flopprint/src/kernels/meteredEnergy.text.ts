// GENERATED from the equation set "meteredEnergy" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const meteredEnergyText: Readonly<Record<string, EquationText>> = {
  acceleratorHours: {"latex":"H = \\frac{E_{\\mathrm{IT}}}{P_{\\mathrm{sys}}}","sql":"it_energy / system_power","partials":{"itEnergy":"1 / systemPower","systemPower":"-itEnergy * 1 / systemPower ^ 2"}},
};
