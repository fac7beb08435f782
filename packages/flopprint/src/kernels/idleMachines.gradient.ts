// GENERATED from the equation set "idleMachines" by `npm run generate`; do not edit.
import { type IdleMachinesInputs, type IdleMachinesQuantities } from './idleMachines.ts';

/** Slope of one quantity of "Machines that wait for requests" with respect to every input and quantity above it. */
export function idleMachinesGradient(
  input: IdleMachinesInputs,
  of: keyof IdleMachinesQuantities,
  stated: Partial<IdleMachinesQuantities> = {},
): Record<keyof IdleMachinesInputs | keyof IdleMachinesQuantities, number> {
  const { idleEnergyRatio, idlePowerShare } = input;
  const slope = { idleEnergyRatio: 0, idlePowerShare: 0, overProvision: 0 };
  slope[of] = 1;
  if (slope.overProvision !== 0 && stated.overProvision === undefined) {
    slope.idleEnergyRatio += slope.overProvision * (1 / idlePowerShare);
    slope.idlePowerShare += slope.overProvision * (-idleEnergyRatio * 1 / (idlePowerShare * idlePowerShare));
  }
  return slope;
}
