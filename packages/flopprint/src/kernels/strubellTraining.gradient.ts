// GENERATED from the equation set "strubellTraining" by `npm run generate`; do not edit.
import { strubellTraining, type StrubellTrainingInputs, type StrubellTrainingQuantities } from './strubellTraining.ts';

/** Slope of one quantity of "Strubell et al. 2019: training" with respect to every input and quantity above it. */
export function strubellTrainingGradient(
  input: StrubellTrainingInputs,
  of: keyof StrubellTrainingQuantities,
  stated: Partial<StrubellTrainingQuantities> = {},
): Record<keyof StrubellTrainingInputs | keyof StrubellTrainingQuantities, number> {
  const { duration, count, acceleratorPower, pue, carbonIntensity } = input;
  const { power, itEnergy, facilityEnergy } = strubellTraining(input, stated);
  const slope = { duration: 0, processorPower: 0, memoryPower: 0, count: 0, acceleratorPower: 0, pue: 0, carbonIntensity: 0, power: 0, itEnergy: 0, facilityEnergy: 0, operationalCarbon: 0 };
  slope[of] = 1;
  if (slope.operationalCarbon !== 0 && stated.operationalCarbon === undefined) {
    slope.carbonIntensity += slope.operationalCarbon * (facilityEnergy);
    slope.facilityEnergy += slope.operationalCarbon * (carbonIntensity);
  }
  if (slope.facilityEnergy !== 0 && stated.facilityEnergy === undefined) {
    slope.pue += slope.facilityEnergy * (itEnergy);
    slope.itEnergy += slope.facilityEnergy * (pue);
  }
  if (slope.itEnergy !== 0 && stated.itEnergy === undefined) {
    slope.duration += slope.itEnergy * (power);
    slope.power += slope.itEnergy * (duration);
  }
  if (slope.power !== 0 && stated.power === undefined) {
    slope.processorPower += slope.power * (1);
    slope.memoryPower += slope.power * (1);
    slope.count += slope.power * (acceleratorPower);
    slope.acceleratorPower += slope.power * (count);
  }
  return slope;
}
