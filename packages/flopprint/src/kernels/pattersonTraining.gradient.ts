// GENERATED from the equation set "pattersonTraining" by `npm run generate`; do not edit.
import { pattersonTraining, type PattersonTrainingInputs, type PattersonTrainingQuantities } from './pattersonTraining.ts';

/** Slope of one quantity of "Patterson et al. 2021: training" with respect to every input and quantity above it. */
export function pattersonTrainingGradient(
  input: PattersonTrainingInputs,
  of: keyof PattersonTrainingQuantities,
  stated: Partial<PattersonTrainingQuantities> = {},
): Record<keyof PattersonTrainingInputs | keyof PattersonTrainingQuantities, number> {
  const { duration, count, systemPower, pue, carbonIntensity, netIntensity } = input;
  const { processorHours, itEnergy, facilityEnergy } = pattersonTraining(input, stated);
  const slope = { duration: 0, count: 0, systemPower: 0, pue: 0, carbonIntensity: 0, netIntensity: 0, processorHours: 0, itEnergy: 0, facilityEnergy: 0, operationalCarbon: 0, netCarbon: 0 };
  slope[of] = 1;
  if (slope.netCarbon !== 0 && stated.netCarbon === undefined) {
    slope.facilityEnergy += slope.netCarbon * (netIntensity);
    slope.netIntensity += slope.netCarbon * (facilityEnergy);
  }
  if (slope.operationalCarbon !== 0 && stated.operationalCarbon === undefined) {
    slope.facilityEnergy += slope.operationalCarbon * (carbonIntensity);
    slope.carbonIntensity += slope.operationalCarbon * (facilityEnergy);
  }
  if (slope.facilityEnergy !== 0 && stated.facilityEnergy === undefined) {
    slope.itEnergy += slope.facilityEnergy * (pue);
    slope.pue += slope.facilityEnergy * (itEnergy);
  }
  if (slope.itEnergy !== 0 && stated.itEnergy === undefined) {
    slope.processorHours += slope.itEnergy * (systemPower);
    slope.systemPower += slope.itEnergy * (processorHours);
  }
  if (slope.processorHours !== 0 && stated.processorHours === undefined) {
    slope.duration += slope.processorHours * (count);
    slope.count += slope.processorHours * (duration);
  }
  return slope;
}
