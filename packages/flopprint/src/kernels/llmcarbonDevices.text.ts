// GENERATED from the equation set "llmcarbonDevices" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const llmcarbonDevicesText: Readonly<Record<string, EquationText>> = {
  fittedDevices: {"latex":"n_{\\mathrm{fit}} = a_{s} \\cdot {P}^{2} + a_{l} \\cdot P + a_{c}","sql":"devices_square * power(parameters, 2) + devices_linear * parameters + devices_constant","partials":{"devicesSquare":"parameters ^ 2","parameters":"devicesSquare * 2 * parameters + devicesLinear","devicesLinear":"parameters","devicesConstant":"1"}},
  modelSize: {"latex":"p t = p \\cdot t","sql":"pipeline * tensor","partials":{"pipeline":"tensor","tensor":"pipeline"}},
  copies: {"latex":"n_{\\mathrm{fit}} / p t = \\frac{n_{\\mathrm{fit}}}{p t}","sql":"fitted_devices / model_size","partials":{"fittedDevices":"1 / modelSize","modelSize":"-fittedDevices * 1 / modelSize ^ 2"}},
  fullMemoryDevices: {"latex":"n_{80} = n_{\\mathrm{fit}} / p t \\cdot p t","sql":"copies * model_size","partials":{"copies":"modelSize","modelSize":"copies"}},
  otherDevices: {"latex":"n_{\\mathrm{other}} = n_{80} \\cdot k_{\\mathrm{other}}","sql":"full_memory_devices * other_memory_factor","partials":{"fullMemoryDevices":"otherMemoryFactor","otherMemoryFactor":"fullMemoryDevices"}},
  smallDevices: {"latex":"n_{40} = n_{\\mathrm{other}} \\cdot k_{40}","sql":"other_devices * small_memory_factor","partials":{"otherDevices":"smallMemoryFactor","smallMemoryFactor":"otherDevices"}},
};
