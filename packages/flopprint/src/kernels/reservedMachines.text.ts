// GENERATED from the equation set "reservedMachines" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const reservedMachinesText: Readonly<Record<string, EquationText>> = {
  reservedPower: {"latex":"P_{\\mathrm{res}} = \\frac{P_{\\mathrm{srv}} \\cdot k_{\\mathrm{host}} \\cdot \\left(1 + \\left(k_{\\mathrm{res}} - 1\\right) \\cdot x_{\\mathrm{idle}}\\right)}{k_{\\mathrm{res}}}","sql":"serving_power * reserved_host_factor * (1 + (over_provision - 1) * idle_power_share) / over_provision","partials":{"servingPower":"(1 + (overProvision - 1) * idlePowerShare) * reservedHostFactor / overProvision","reservedHostFactor":"(1 + (overProvision - 1) * idlePowerShare) * servingPower / overProvision","overProvision":"(servingPower * reservedHostFactor * idlePowerShare * overProvision - servingPower * reservedHostFactor * (1 + (overProvision - 1) * idlePowerShare)) / overProvision ^ 2","idlePowerShare":"servingPower * reservedHostFactor * (overProvision - 1) / overProvision"}},
  itEnergy: {"latex":"E_{\\mathrm{inf}} = P_{\\mathrm{res}} \\cdot H_{\\mathrm{inf}}","sql":"reserved_power * accelerator_hours","partials":{"reservedPower":"acceleratorHours","acceleratorHours":"reservedPower"}},
};
