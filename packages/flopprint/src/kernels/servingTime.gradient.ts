// GENERATED from the equation set "servingTime" by `npm run generate`; do not edit.
import { type ServingTimeInputs, type ServingTimeQuantities } from './servingTime.ts';

/** Slope of one quantity of "Accelerator time of a measured energy" with respect to every input and quantity above it. */
export function servingTimeGradient(
  input: ServingTimeInputs,
  of: keyof ServingTimeQuantities,
  stated: Partial<ServingTimeQuantities> = {},
): Record<keyof ServingTimeInputs | keyof ServingTimeQuantities, number> {
  const { acceleratorEnergyPerRequest, servingPower, overProvision } = input;
  const slope = { acceleratorEnergyPerRequest: 0, servingPower: 0, overProvision: 0, acceleratorTimePerRequest: 0 };
  slope[of] = 1;
  if (slope.acceleratorTimePerRequest !== 0 && stated.acceleratorTimePerRequest === undefined) {
    slope.acceleratorEnergyPerRequest += slope.acceleratorTimePerRequest * (overProvision * 1 / servingPower);
    slope.servingPower += slope.acceleratorTimePerRequest * (overProvision * -acceleratorEnergyPerRequest * 1 / (servingPower * servingPower));
    slope.overProvision += slope.acceleratorTimePerRequest * (acceleratorEnergyPerRequest / servingPower);
  }
  return slope;
}
