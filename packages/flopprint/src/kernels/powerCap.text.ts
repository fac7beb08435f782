// GENERATED from the equation set "powerCap" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const powerCapText: Readonly<Record<string, EquationText>> = {
  unlimitedPower: {"latex":"P_{0} = P_{\\mathrm{TDP}} \\cdot \\varphi","sql":"thermal_design_power * power_fraction","partials":{"thermalDesignPower":"powerFraction","powerFraction":"thermalDesignPower"}},
  unlimitedSystemPower: {"latex":"P_{\\mathrm{sys},0} = P_{0} \\cdot k_{\\mathrm{host}}","sql":"unlimited_power * host_factor","partials":{"unlimitedPower":"hostFactor","hostFactor":"unlimitedPower"}},
  acceleratorPower: {"latex":"P_{\\mathrm{acc}} = \\min\\left(P_{0}, P_{\\mathrm{lim}}\\right)","sql":"least(unlimited_power, power_limit)","partials":{"unlimitedPower":"where(unlimitedPower <= powerLimit, 1, 0)","powerLimit":"where(unlimitedPower <= powerLimit, 0, 1)"}},
  limitedSpeed: {"latex":"k_{\\mathrm{lim}} = {\\frac{P_{\\mathrm{acc}}}{P_{0}}}^{\\gamma}","sql":"power((accelerator_power / unlimited_power), power_limit_exponent)","partials":{"acceleratorPower":"powerLimitExponent * 1 / unlimitedPower * (acceleratorPower / unlimitedPower) ^ (powerLimitExponent - 1)","unlimitedPower":"powerLimitExponent * -acceleratorPower * 1 / unlimitedPower ^ 2 * (acceleratorPower / unlimitedPower) ^ (powerLimitExponent - 1)","powerLimitExponent":"(acceleratorPower / unlimitedPower) ^ powerLimitExponent * log(acceleratorPower / unlimitedPower)"}},
  systemPower: {"latex":"P_{\\mathrm{sys}} = P_{\\mathrm{acc}} + \\max\\left(P_{\\mathrm{sys},0}, P_{0}\\right) - P_{0}","sql":"accelerator_power + greatest(unlimited_system_power, unlimited_power) - unlimited_power","partials":{"acceleratorPower":"1","unlimitedSystemPower":"where(unlimitedSystemPower >= unlimitedPower, 1, 0)","unlimitedPower":"-1 + where(unlimitedSystemPower >= unlimitedPower, 0, 1)"}},
};
