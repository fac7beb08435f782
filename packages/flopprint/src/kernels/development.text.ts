// GENERATED from the equation set "development" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const developmentText: Readonly<Record<string, EquationText>> = {
  experimentHours: {"latex":"H_{\\mathrm{exp}} = H \\cdot k_{\\mathrm{exp}}","sql":"training_hours * experiments","partials":{"trainingHours":"experiments","experiments":"trainingHours"}},
  failedHours: {"latex":"H_{\\mathrm{fail}} = H \\cdot k_{\\mathrm{fail}}","sql":"training_hours * failures","partials":{"trainingHours":"failures","failures":"trainingHours"}},
  idleHours: {"latex":"H_{\\mathrm{idle}} = H \\cdot k_{\\mathrm{idle}}","sql":"training_hours * idle","partials":{"trainingHours":"idle","idle":"trainingHours"}},
  acceleratorHours: {"latex":"H_{\\mathrm{dev}} = H_{\\mathrm{exp}} + H_{\\mathrm{fail}} + H_{\\mathrm{idle}}","sql":"experiment_hours + failed_hours + idle_hours","partials":{"experimentHours":"1","failedHours":"1","idleHours":"1"}},
  itEnergy: {"latex":"E_{\\mathrm{dev}} = P_{\\mathrm{sys}} \\cdot \\left(H_{\\mathrm{exp}} + H_{\\mathrm{fail}} + H_{\\mathrm{idle}} \\cdot x_{\\mathrm{idle}}\\right)","sql":"system_power * (experiment_hours + failed_hours + idle_hours * idle_power_share)","partials":{"systemPower":"experimentHours + failedHours + idleHours * idlePowerShare","experimentHours":"systemPower","failedHours":"systemPower","idleHours":"systemPower * idlePowerShare","idlePowerShare":"systemPower * idleHours"}},
};
