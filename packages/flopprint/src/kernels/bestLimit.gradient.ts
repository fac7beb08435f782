// GENERATED from the equation set "bestLimit" by `npm run generate`; do not edit.
import { type BestLimitInputs, type BestLimitQuantities } from './bestLimit.ts';

/** Slope of one quantity of "The best constant power" with respect to every input and quantity above it. */
export function bestLimitGradient(
  input: BestLimitInputs,
  of: keyof BestLimitQuantities,
  stated: Partial<BestLimitQuantities> = {},
): Record<keyof BestLimitInputs | keyof BestLimitQuantities, number> {
  const { powerLimitExponent, acceleratorShare, facilityEnergy, embodiedCarbon, carbonIntensity } = input;
  const slope = { powerLimitExponent: 0, acceleratorShare: 0, facilityEnergy: 0, embodiedCarbon: 0, carbonIntensity: 0, leastEnergyShare: 0, leastCarbonShare: 0 };
  slope[of] = 1;
  if (slope.leastCarbonShare !== 0 && stated.leastCarbonShare === undefined) {
    slope.powerLimitExponent += slope.leastCarbonShare * (((1 - acceleratorShare + embodiedCarbon / (facilityEnergy * carbonIntensity)) * acceleratorShare * (1 - powerLimitExponent) - powerLimitExponent * (1 - acceleratorShare + embodiedCarbon / (facilityEnergy * carbonIntensity)) * acceleratorShare * -1) / ((acceleratorShare * (1 - powerLimitExponent)) * (acceleratorShare * (1 - powerLimitExponent))));
    slope.acceleratorShare += slope.leastCarbonShare * ((powerLimitExponent * -1 * acceleratorShare * (1 - powerLimitExponent) - powerLimitExponent * (1 - acceleratorShare + embodiedCarbon / (facilityEnergy * carbonIntensity)) * (1 - powerLimitExponent)) / ((acceleratorShare * (1 - powerLimitExponent)) * (acceleratorShare * (1 - powerLimitExponent))));
    slope.embodiedCarbon += slope.leastCarbonShare * (powerLimitExponent * 1 / (facilityEnergy * carbonIntensity) / (acceleratorShare * (1 - powerLimitExponent)));
    slope.facilityEnergy += slope.leastCarbonShare * (powerLimitExponent * -embodiedCarbon * carbonIntensity / ((facilityEnergy * carbonIntensity) * (facilityEnergy * carbonIntensity)) / (acceleratorShare * (1 - powerLimitExponent)));
    slope.carbonIntensity += slope.leastCarbonShare * (powerLimitExponent * -embodiedCarbon * facilityEnergy / ((facilityEnergy * carbonIntensity) * (facilityEnergy * carbonIntensity)) / (acceleratorShare * (1 - powerLimitExponent)));
  }
  if (slope.leastEnergyShare !== 0 && stated.leastEnergyShare === undefined) {
    slope.powerLimitExponent += slope.leastEnergyShare * (((1 - acceleratorShare) * acceleratorShare * (1 - powerLimitExponent) - powerLimitExponent * (1 - acceleratorShare) * acceleratorShare * -1) / ((acceleratorShare * (1 - powerLimitExponent)) * (acceleratorShare * (1 - powerLimitExponent))));
    slope.acceleratorShare += slope.leastEnergyShare * ((powerLimitExponent * -1 * acceleratorShare * (1 - powerLimitExponent) - powerLimitExponent * (1 - acceleratorShare) * (1 - powerLimitExponent)) / ((acceleratorShare * (1 - powerLimitExponent)) * (acceleratorShare * (1 - powerLimitExponent))));
  }
  return slope;
}
