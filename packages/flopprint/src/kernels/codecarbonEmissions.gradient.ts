// GENERATED from the equation set "codecarbonEmissions" by `npm run generate`; do not edit.
import { codecarbonEmissions, type CodecarbonEmissionsInputs, type CodecarbonEmissionsQuantities } from './codecarbonEmissions.ts';

/** Slope of one quantity of "CodeCarbon: emissions" with respect to every input and quantity above it. */
export function codecarbonEmissionsGradient(
  input: CodecarbonEmissionsInputs,
  of: keyof CodecarbonEmissionsQuantities,
  stated: Partial<CodecarbonEmissionsQuantities> = {},
): Record<keyof CodecarbonEmissionsInputs | keyof CodecarbonEmissionsQuantities, number> {
  const { itEnergy, pue, carbonIntensity } = input;
  const { facilityEnergy } = codecarbonEmissions(input, stated);
  const slope = { itEnergy: 0, pue: 0, carbonIntensity: 0, facilityEnergy: 0, operationalCarbon: 0 };
  slope[of] = 1;
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
