// GENERATED from the equation set "energyCarbon" by `npm run generate`; do not edit.
import { type EnergyCarbonInputs, type EnergyCarbonQuantities } from './energyCarbon.ts';

/** Slope of one quantity of "Carbon of metered energy" with respect to every input and quantity above it. */
export function energyCarbonGradient(
  input: EnergyCarbonInputs,
  of: keyof EnergyCarbonQuantities,
  stated: Partial<EnergyCarbonQuantities> = {},
): Record<keyof EnergyCarbonInputs | keyof EnergyCarbonQuantities, number> {
  const { facilityEnergy, carbonIntensity } = input;
  const slope = { facilityEnergy: 0, carbonIntensity: 0, operationalCarbon: 0 };
  slope[of] = 1;
  if (slope.operationalCarbon !== 0 && stated.operationalCarbon === undefined) {
    slope.facilityEnergy += slope.operationalCarbon * (carbonIntensity);
    slope.carbonIntensity += slope.operationalCarbon * (facilityEnergy);
  }
  return slope;
}
