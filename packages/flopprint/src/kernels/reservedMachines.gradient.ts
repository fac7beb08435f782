// GENERATED from the equation set "reservedMachines" by `npm run generate`; do not edit.
import { reservedMachines, type ReservedMachinesInputs, type ReservedMachinesQuantities } from './reservedMachines.ts';

/** Slope of one quantity of "Energy of the machines reserved for inference" with respect to every input and quantity above it. */
export function reservedMachinesGradient(
  input: ReservedMachinesInputs,
  of: keyof ReservedMachinesQuantities,
  stated: Partial<ReservedMachinesQuantities> = {},
): Record<keyof ReservedMachinesInputs | keyof ReservedMachinesQuantities, number> {
  const { servingPower, reservedHostFactor, overProvision, idlePowerShare, acceleratorHours } = input;
  const { reservedPower } = reservedMachines(input, stated);
  const slope = { servingPower: 0, reservedHostFactor: 0, overProvision: 0, idlePowerShare: 0, acceleratorHours: 0, reservedPower: 0, itEnergy: 0 };
  slope[of] = 1;
  if (slope.itEnergy !== 0 && stated.itEnergy === undefined) {
    slope.reservedPower += slope.itEnergy * (acceleratorHours);
    slope.acceleratorHours += slope.itEnergy * (reservedPower);
  }
  if (slope.reservedPower !== 0 && stated.reservedPower === undefined) {
    slope.servingPower += slope.reservedPower * ((1 + (overProvision - 1) * idlePowerShare) * reservedHostFactor / overProvision);
    slope.reservedHostFactor += slope.reservedPower * ((1 + (overProvision - 1) * idlePowerShare) * servingPower / overProvision);
    slope.overProvision += slope.reservedPower * ((servingPower * reservedHostFactor * idlePowerShare * overProvision - servingPower * reservedHostFactor * (1 + (overProvision - 1) * idlePowerShare)) / (overProvision * overProvision));
    slope.idlePowerShare += slope.reservedPower * (servingPower * reservedHostFactor * (overProvision - 1) / overProvision);
  }
  return slope;
}
