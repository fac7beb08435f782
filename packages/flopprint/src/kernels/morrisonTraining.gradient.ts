// GENERATED from the equation set "morrisonTraining" by `npm run generate`; do not edit.
import { morrisonTraining, type MorrisonTrainingInputs, type MorrisonTrainingQuantities } from './morrisonTraining.ts';

/** Slope of one quantity of "Morrison et al. 2025: training" with respect to every input and quantity above it. */
export function morrisonTrainingGradient(
  input: MorrisonTrainingInputs,
  of: keyof MorrisonTrainingQuantities,
  stated: Partial<MorrisonTrainingQuantities> = {},
): Record<keyof MorrisonTrainingInputs | keyof MorrisonTrainingQuantities, number> {
  const { itEnergy, pue, carbonIntensity } = input;
  const { facilityEnergy, waterPerEnergy } = morrisonTraining(input, stated);
  const slope = { itEnergy: 0, pue: 0, carbonIntensity: 0, wue: 0, ewif: 0, facilityEnergy: 0, operationalCarbon: 0, waterPerEnergy: 0, water: 0 };
  slope[of] = 1;
  if (slope.water !== 0 && stated.water === undefined) {
    slope.facilityEnergy += slope.water * (waterPerEnergy);
    slope.waterPerEnergy += slope.water * (facilityEnergy);
  }
  if (slope.waterPerEnergy !== 0 && stated.waterPerEnergy === undefined) {
    slope.wue += slope.waterPerEnergy * (1);
    slope.ewif += slope.waterPerEnergy * (1);
  }
  if (slope.operationalCarbon !== 0 && stated.operationalCarbon === undefined) {
    slope.facilityEnergy += slope.operationalCarbon * (carbonIntensity);
    slope.carbonIntensity += slope.operationalCarbon * (facilityEnergy);
  }
  if (slope.facilityEnergy !== 0 && stated.facilityEnergy === undefined) {
    slope.itEnergy += slope.facilityEnergy * (pue);
    slope.pue += slope.facilityEnergy * (itEnergy);
  }
  return slope;
}
