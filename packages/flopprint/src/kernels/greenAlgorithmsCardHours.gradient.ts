// GENERATED from the equation set "greenAlgorithmsCardHours" by `npm run generate`; do not edit.
import { greenAlgorithmsCardHours, type GreenAlgorithmsCardHoursInputs, type GreenAlgorithmsCardHoursQuantities } from './greenAlgorithmsCardHours.ts';

/** Slope of one quantity of "Green Algorithms: cards, from their hours" with respect to every input and quantity above it. */
export function greenAlgorithmsCardHoursGradient(
  input: GreenAlgorithmsCardHoursInputs,
  of: keyof GreenAlgorithmsCardHoursQuantities,
  stated: Partial<GreenAlgorithmsCardHoursQuantities> = {},
): Record<keyof GreenAlgorithmsCardHoursInputs | keyof GreenAlgorithmsCardHoursQuantities, number> {
  const { acceleratorHours, acceleratorPower, acceleratorUsage, pue, scalingFactor, carbonIntensity, treeMonth } = input;
  const { facilityEnergy, operationalCarbon } = greenAlgorithmsCardHours(input, stated);
  const slope = { acceleratorHours: 0, acceleratorPower: 0, acceleratorUsage: 0, pue: 0, scalingFactor: 0, carbonIntensity: 0, treeMonth: 0, facilityEnergy: 0, itEnergy: 0, operationalCarbon: 0, treeMonths: 0 };
  slope[of] = 1;
  if (slope.treeMonths !== 0 && stated.treeMonths === undefined) {
    slope.operationalCarbon += slope.treeMonths * (1 / treeMonth);
    slope.treeMonth += slope.treeMonths * (-operationalCarbon * 1 / (treeMonth * treeMonth));
  }
  if (slope.operationalCarbon !== 0 && stated.operationalCarbon === undefined) {
    slope.facilityEnergy += slope.operationalCarbon * (carbonIntensity);
    slope.carbonIntensity += slope.operationalCarbon * (facilityEnergy);
  }
  if (slope.itEnergy !== 0 && stated.itEnergy === undefined) {
    slope.facilityEnergy += slope.itEnergy * (1 / pue);
    slope.pue += slope.itEnergy * (-facilityEnergy * 1 / (pue * pue));
  }
  if (slope.facilityEnergy !== 0 && stated.facilityEnergy === undefined) {
    slope.acceleratorHours += slope.facilityEnergy * (scalingFactor * pue * acceleratorUsage * acceleratorPower);
    slope.acceleratorPower += slope.facilityEnergy * (scalingFactor * pue * acceleratorUsage * acceleratorHours);
    slope.acceleratorUsage += slope.facilityEnergy * (scalingFactor * pue * acceleratorHours * acceleratorPower);
    slope.pue += slope.facilityEnergy * (scalingFactor * acceleratorHours * acceleratorPower * acceleratorUsage);
    slope.scalingFactor += slope.facilityEnergy * (acceleratorHours * acceleratorPower * acceleratorUsage * pue);
  }
  return slope;
}
