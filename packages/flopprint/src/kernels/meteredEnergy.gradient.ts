// GENERATED from the equation set "meteredEnergy" by `npm run generate`; do not edit.
import { type MeteredEnergyInputs, type MeteredEnergyQuantities } from './meteredEnergy.ts';

/** Slope of one quantity of "Accelerator-hours from metered energy" with respect to every input and quantity above it. */
export function meteredEnergyGradient(
  input: MeteredEnergyInputs,
  of: keyof MeteredEnergyQuantities,
  stated: Partial<MeteredEnergyQuantities> = {},
): Record<keyof MeteredEnergyInputs | keyof MeteredEnergyQuantities, number> {
  const { itEnergy, systemPower } = input;
  const slope = { itEnergy: 0, systemPower: 0, acceleratorHours: 0 };
  slope[of] = 1;
  if (slope.acceleratorHours !== 0 && stated.acceleratorHours === undefined) {
    slope.itEnergy += slope.acceleratorHours * (1 / systemPower);
    slope.systemPower += slope.acceleratorHours * (-itEnergy * 1 / (systemPower * systemPower));
  }
  return slope;
}
