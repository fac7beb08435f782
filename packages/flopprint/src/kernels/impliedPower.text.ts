// GENERATED from the equation set "impliedPower" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const impliedPowerText: Readonly<Record<string, EquationText>> = {
  impliedSystemPower: {"latex":"P_{\\mathrm{sys,impl}} = \\frac{E_{\\mathrm{IT}}}{H}","sql":"it_energy / accelerator_hours","partials":{"itEnergy":"1 / acceleratorHours","acceleratorHours":"-itEnergy * 1 / acceleratorHours ^ 2"}},
  impliedAcceleratorPower: {"latex":"P_{\\mathrm{acc,impl}} = \\frac{E_{\\mathrm{acc}}}{H}","sql":"accelerator_energy / accelerator_hours","partials":{"acceleratorEnergy":"1 / acceleratorHours","acceleratorHours":"-acceleratorEnergy * 1 / acceleratorHours ^ 2"}},
  impliedPowerFraction: {"latex":"\\varphi_{\\mathrm{impl}} = \\frac{P_{\\mathrm{acc,impl}}}{P_{\\mathrm{TDP}}}","sql":"implied_accelerator_power / thermal_design_power","partials":{"impliedAcceleratorPower":"1 / thermalDesignPower","thermalDesignPower":"-impliedAcceleratorPower * 1 / thermalDesignPower ^ 2"}},
  impliedSystemFraction: {"latex":"\\varphi_{\\mathrm{sys,impl}} = \\frac{P_{\\mathrm{sys,impl}}}{P_{\\mathrm{TDP}}}","sql":"implied_system_power / thermal_design_power","partials":{"impliedSystemPower":"1 / thermalDesignPower","thermalDesignPower":"-impliedSystemPower * 1 / thermalDesignPower ^ 2"}},
};
