// GENERATED from the equation set "powerCap" by `npm run generate`; do not edit.
import { log, pow } from '../portableMath.ts';
import { powerCap, type PowerCapInputs, type PowerCapQuantities } from './powerCap.ts';

/** Slope of one quantity of "Accelerator under a power limit" with respect to every input and quantity above it. */
export function powerCapGradient(
  input: PowerCapInputs,
  of: keyof PowerCapQuantities,
  stated: Partial<PowerCapQuantities> = {},
): Record<keyof PowerCapInputs | keyof PowerCapQuantities, number> {
  const { thermalDesignPower, powerFraction, powerLimit, powerLimitExponent, hostFactor } = input;
  const { unlimitedPower, unlimitedSystemPower, acceleratorPower } = powerCap(input, stated);
  const slope = { thermalDesignPower: 0, powerFraction: 0, powerLimit: 0, powerLimitExponent: 0, hostFactor: 0, unlimitedPower: 0, unlimitedSystemPower: 0, acceleratorPower: 0, limitedSpeed: 0, systemPower: 0 };
  slope[of] = 1;
  if (slope.systemPower !== 0 && stated.systemPower === undefined) {
    slope.acceleratorPower += slope.systemPower * (1);
    slope.unlimitedSystemPower += slope.systemPower * ((unlimitedSystemPower >= unlimitedPower ? 1 : 0));
    slope.unlimitedPower += slope.systemPower * (-1 + (unlimitedSystemPower >= unlimitedPower ? 0 : 1));
  }
  if (slope.limitedSpeed !== 0 && stated.limitedSpeed === undefined) {
    slope.acceleratorPower += slope.limitedSpeed * (powerLimitExponent * 1 / unlimitedPower * pow((acceleratorPower / unlimitedPower), (powerLimitExponent - 1)));
    slope.unlimitedPower += slope.limitedSpeed * (powerLimitExponent * -acceleratorPower * 1 / (unlimitedPower * unlimitedPower) * pow((acceleratorPower / unlimitedPower), (powerLimitExponent - 1)));
    slope.powerLimitExponent += slope.limitedSpeed * (pow((acceleratorPower / unlimitedPower), powerLimitExponent) * log(acceleratorPower / unlimitedPower));
  }
  if (slope.acceleratorPower !== 0 && stated.acceleratorPower === undefined) {
    slope.unlimitedPower += slope.acceleratorPower * ((unlimitedPower <= powerLimit ? 1 : 0));
    slope.powerLimit += slope.acceleratorPower * ((unlimitedPower <= powerLimit ? 0 : 1));
  }
  if (slope.unlimitedSystemPower !== 0 && stated.unlimitedSystemPower === undefined) {
    slope.unlimitedPower += slope.unlimitedSystemPower * (hostFactor);
    slope.hostFactor += slope.unlimitedSystemPower * (unlimitedPower);
  }
  if (slope.unlimitedPower !== 0 && stated.unlimitedPower === undefined) {
    slope.thermalDesignPower += slope.unlimitedPower * (powerFraction);
    slope.powerFraction += slope.unlimitedPower * (thermalDesignPower);
  }
  return slope;
}
