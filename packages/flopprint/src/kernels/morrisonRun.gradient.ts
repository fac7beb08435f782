// GENERATED from the equation set "morrisonRun" by `npm run generate`; do not edit.
import { morrisonRun, type MorrisonRunInputs, type MorrisonRunQuantities } from './morrisonRun.ts';

/** Slope of one quantity of "Morrison et al. 2025: training and making" with respect to every input and quantity above it. */
export function morrisonRunGradient(
  input: MorrisonRunInputs,
  of: keyof MorrisonRunQuantities,
  stated: Partial<MorrisonRunQuantities> = {},
): Record<keyof MorrisonRunInputs | keyof MorrisonRunQuantities, number> {
  const { itEnergy, pue, carbonIntensity, nodeEmbodied, acceleratorsPerNode, lifetime, acceleratorHours } = input;
  const { facilityEnergy, waterPerEnergy, carbonPerHour } = morrisonRun(input, stated);
  const slope = { itEnergy: 0, pue: 0, carbonIntensity: 0, wue: 0, ewif: 0, nodeEmbodied: 0, acceleratorsPerNode: 0, lifetime: 0, acceleratorHours: 0, facilityEnergy: 0, operationalCarbon: 0, waterPerEnergy: 0, water: 0, carbonPerHour: 0, embodiedCarbon: 0, carbon: 0 };
  slope[of] = 1;
  if (slope.carbon !== 0 && stated.carbon === undefined) {
    slope.operationalCarbon += slope.carbon * (1);
    slope.embodiedCarbon += slope.carbon * (1);
  }
  if (slope.embodiedCarbon !== 0 && stated.embodiedCarbon === undefined) {
    slope.carbonPerHour += slope.embodiedCarbon * (acceleratorHours);
    slope.acceleratorHours += slope.embodiedCarbon * (carbonPerHour);
  }
  if (slope.carbonPerHour !== 0 && stated.carbonPerHour === undefined) {
    slope.nodeEmbodied += slope.carbonPerHour * (1 / acceleratorsPerNode / lifetime);
    slope.acceleratorsPerNode += slope.carbonPerHour * (-nodeEmbodied * 1 / (acceleratorsPerNode * acceleratorsPerNode) / lifetime);
    slope.lifetime += slope.carbonPerHour * (-(nodeEmbodied / acceleratorsPerNode) * 1 / (lifetime * lifetime));
  }
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
