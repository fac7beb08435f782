// GENERATED from the equation set "pattersonProcessorHours" by `npm run generate`; do not edit.
import { pattersonProcessorHours, type PattersonProcessorHoursInputs, type PattersonProcessorHoursQuantities } from './pattersonProcessorHours.ts';

/** Slope of one quantity of "Patterson et al. 2021: training, from processor-hours" with respect to every input and quantity above it. */
export function pattersonProcessorHoursGradient(
  input: PattersonProcessorHoursInputs,
  of: keyof PattersonProcessorHoursQuantities,
  stated: Partial<PattersonProcessorHoursQuantities> = {},
): Record<keyof PattersonProcessorHoursInputs | keyof PattersonProcessorHoursQuantities, number> {
  const { processorHours, systemPower, pue, carbonIntensity, netIntensity } = input;
  const { itEnergy, facilityEnergy } = pattersonProcessorHours(input, stated);
  const slope = { processorHours: 0, systemPower: 0, pue: 0, carbonIntensity: 0, netIntensity: 0, itEnergy: 0, facilityEnergy: 0, operationalCarbon: 0, netCarbon: 0 };
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
  return slope;
}
