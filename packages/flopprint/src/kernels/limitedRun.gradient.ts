// GENERATED from the equation set "limitedRun" by `npm run generate`; do not edit.
import { limitedRun, type LimitedRunInputs, type LimitedRunQuantities } from './limitedRun.ts';

/** Slope of one quantity of "A run at lower power" with respect to every input and quantity above it. */
export function limitedRunGradient(
  input: LimitedRunInputs,
  of: keyof LimitedRunQuantities,
  stated: Partial<LimitedRunQuantities> = {},
): Record<keyof LimitedRunInputs | keyof LimitedRunQuantities, number> {
  const { duration, itEnergy, facilityEnergy, embodiedCarbon, carbonIntensity, speedShare, drawShare } = input;
  const { limitedEnergy } = limitedRun(input, stated);
  const slope = { duration: 0, itEnergy: 0, facilityEnergy: 0, embodiedCarbon: 0, carbonIntensity: 0, speedShare: 0, drawShare: 0, limitedTime: 0, limitedItEnergy: 0, limitedEnergy: 0, limitedEmbodied: 0, limitedCarbon: 0 };
  slope[of] = 1;
  if (slope.limitedCarbon !== 0 && stated.limitedCarbon === undefined) {
    slope.limitedEnergy += slope.limitedCarbon * (carbonIntensity);
    slope.carbonIntensity += slope.limitedCarbon * (limitedEnergy);
    slope.limitedEmbodied += slope.limitedCarbon * (1);
  }
  if (slope.limitedEmbodied !== 0 && stated.limitedEmbodied === undefined) {
    slope.embodiedCarbon += slope.limitedEmbodied * (1 / speedShare);
    slope.speedShare += slope.limitedEmbodied * (-embodiedCarbon * 1 / (speedShare * speedShare));
  }
  if (slope.limitedEnergy !== 0 && stated.limitedEnergy === undefined) {
    slope.facilityEnergy += slope.limitedEnergy * (drawShare / speedShare);
    slope.drawShare += slope.limitedEnergy * (facilityEnergy / speedShare);
    slope.speedShare += slope.limitedEnergy * (-(facilityEnergy * drawShare) * 1 / (speedShare * speedShare));
  }
  if (slope.limitedItEnergy !== 0 && stated.limitedItEnergy === undefined) {
    slope.itEnergy += slope.limitedItEnergy * (drawShare / speedShare);
    slope.drawShare += slope.limitedItEnergy * (itEnergy / speedShare);
    slope.speedShare += slope.limitedItEnergy * (-(itEnergy * drawShare) * 1 / (speedShare * speedShare));
  }
  if (slope.limitedTime !== 0 && stated.limitedTime === undefined) {
    slope.duration += slope.limitedTime * (1 / speedShare);
    slope.speedShare += slope.limitedTime * (-duration * 1 / (speedShare * speedShare));
  }
  return slope;
}
