// GENERATED from the equation set "development" by `npm run generate`; do not edit.
import { development, type DevelopmentInputs, type DevelopmentQuantities } from './development.ts';

/** Slope of one quantity of "Development: experiments, failed runs, idle machines" with respect to every input and quantity above it. */
export function developmentGradient(
  input: DevelopmentInputs,
  of: keyof DevelopmentQuantities,
  stated: Partial<DevelopmentQuantities> = {},
): Record<keyof DevelopmentInputs | keyof DevelopmentQuantities, number> {
  const { trainingHours, experiments, failures, idle, idlePowerShare, systemPower } = input;
  const { experimentHours, failedHours, idleHours } = development(input, stated);
  const slope = { trainingHours: 0, experiments: 0, failures: 0, idle: 0, idlePowerShare: 0, systemPower: 0, experimentHours: 0, failedHours: 0, idleHours: 0, acceleratorHours: 0, itEnergy: 0 };
  slope[of] = 1;
  if (slope.itEnergy !== 0 && stated.itEnergy === undefined) {
    slope.systemPower += slope.itEnergy * (experimentHours + failedHours + idleHours * idlePowerShare);
    slope.experimentHours += slope.itEnergy * (systemPower);
    slope.failedHours += slope.itEnergy * (systemPower);
    slope.idleHours += slope.itEnergy * (systemPower * idlePowerShare);
    slope.idlePowerShare += slope.itEnergy * (systemPower * idleHours);
  }
  if (slope.acceleratorHours !== 0 && stated.acceleratorHours === undefined) {
    slope.experimentHours += slope.acceleratorHours * (1);
    slope.failedHours += slope.acceleratorHours * (1);
    slope.idleHours += slope.acceleratorHours * (1);
  }
  if (slope.idleHours !== 0 && stated.idleHours === undefined) {
    slope.trainingHours += slope.idleHours * (idle);
    slope.idle += slope.idleHours * (trainingHours);
  }
  if (slope.failedHours !== 0 && stated.failedHours === undefined) {
    slope.trainingHours += slope.failedHours * (failures);
    slope.failures += slope.failedHours * (trainingHours);
  }
  if (slope.experimentHours !== 0 && stated.experimentHours === undefined) {
    slope.trainingHours += slope.experimentHours * (experiments);
    slope.experiments += slope.experimentHours * (trainingHours);
  }
  return slope;
}
