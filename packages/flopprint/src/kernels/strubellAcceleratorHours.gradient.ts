// GENERATED from the equation set "strubellAcceleratorHours" by `npm run generate`; do not edit.
import { strubellAcceleratorHours, type StrubellAcceleratorHoursInputs, type StrubellAcceleratorHoursQuantities } from './strubellAcceleratorHours.ts';

/** Slope of one quantity of "Strubell et al. 2019: training, from accelerator-hours" with respect to every input and quantity above it. */
export function strubellAcceleratorHoursGradient(
  input: StrubellAcceleratorHoursInputs,
  of: keyof StrubellAcceleratorHoursQuantities,
  stated: Partial<StrubellAcceleratorHoursQuantities> = {},
): Record<keyof StrubellAcceleratorHoursInputs | keyof StrubellAcceleratorHoursQuantities, number> {
  const { acceleratorHours, acceleratorPower, pue, carbonIntensity } = input;
  const { itEnergy, facilityEnergy } = strubellAcceleratorHours(input, stated);
  const slope = { acceleratorHours: 0, acceleratorPower: 0, pue: 0, carbonIntensity: 0, itEnergy: 0, facilityEnergy: 0, operationalCarbon: 0 };
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
    slope.acceleratorHours += slope.itEnergy * (acceleratorPower);
    slope.acceleratorPower += slope.itEnergy * (acceleratorHours);
  }
  return slope;
}
