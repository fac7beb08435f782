// GENERATED from the equation set "softwareCarbonIntensity" by `npm run generate`; do not edit.
import { softwareCarbonIntensity, type SoftwareCarbonIntensityInputs, type SoftwareCarbonIntensityQuantities } from './softwareCarbonIntensity.ts';

/** Slope of one quantity of "Software Carbon Intensity" with respect to every input and quantity above it. */
export function softwareCarbonIntensityGradient(
  input: SoftwareCarbonIntensityInputs,
  of: keyof SoftwareCarbonIntensityQuantities,
  stated: Partial<SoftwareCarbonIntensityQuantities> = {},
): Record<keyof SoftwareCarbonIntensityInputs | keyof SoftwareCarbonIntensityQuantities, number> {
  const { facilityEnergy, carbonIntensity, totalEmbodied, reservedTime, expectedLifetime, reservedResources, totalResources, functionalUnits } = input;
  const { operationalCarbon, embodiedCarbon } = softwareCarbonIntensity(input, stated);
  const slope = { facilityEnergy: 0, carbonIntensity: 0, totalEmbodied: 0, reservedTime: 0, expectedLifetime: 0, reservedResources: 0, totalResources: 0, functionalUnits: 0, operationalCarbon: 0, embodiedCarbon: 0, intensity: 0 };
  slope[of] = 1;
  if (slope.intensity !== 0 && stated.intensity === undefined) {
    slope.operationalCarbon += slope.intensity * (1 / functionalUnits);
    slope.embodiedCarbon += slope.intensity * (1 / functionalUnits);
    slope.functionalUnits += slope.intensity * (-(operationalCarbon + embodiedCarbon) * 1 / (functionalUnits * functionalUnits));
  }
  if (slope.embodiedCarbon !== 0 && stated.embodiedCarbon === undefined) {
    slope.totalEmbodied += slope.embodiedCarbon * (reservedResources * reservedTime / expectedLifetime / totalResources);
    slope.reservedTime += slope.embodiedCarbon * (reservedResources * totalEmbodied / expectedLifetime / totalResources);
    slope.expectedLifetime += slope.embodiedCarbon * (reservedResources * -(totalEmbodied * reservedTime) * 1 / (expectedLifetime * expectedLifetime) / totalResources);
    slope.reservedResources += slope.embodiedCarbon * (totalEmbodied * reservedTime / expectedLifetime / totalResources);
    slope.totalResources += slope.embodiedCarbon * (-(totalEmbodied * reservedTime / expectedLifetime * reservedResources) * 1 / (totalResources * totalResources));
  }
  if (slope.operationalCarbon !== 0 && stated.operationalCarbon === undefined) {
    slope.facilityEnergy += slope.operationalCarbon * (carbonIntensity);
    slope.carbonIntensity += slope.operationalCarbon * (facilityEnergy);
  }
  return slope;
}
