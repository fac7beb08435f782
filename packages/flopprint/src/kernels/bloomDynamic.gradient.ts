// GENERATED from the equation set "bloomDynamic" by `npm run generate`; do not edit.
import { bloomDynamic, type BloomDynamicInputs, type BloomDynamicQuantities } from './bloomDynamic.ts';

/** Slope of one quantity of "BLOOM: dynamic consumption" with respect to every input and quantity above it. */
export function bloomDynamicGradient(
  input: BloomDynamicInputs,
  of: keyof BloomDynamicQuantities,
  stated: Partial<BloomDynamicQuantities> = {},
): Record<keyof BloomDynamicInputs | keyof BloomDynamicQuantities, number> {
  const { acceleratorHours, thermalDesignPower, carbonIntensity } = input;
  const { itEnergy } = bloomDynamic(input, stated);
  const slope = { acceleratorHours: 0, thermalDesignPower: 0, carbonIntensity: 0, itEnergy: 0, operationalCarbon: 0 };
  slope[of] = 1;
  if (slope.operationalCarbon !== 0 && stated.operationalCarbon === undefined) {
    slope.itEnergy += slope.operationalCarbon * (carbonIntensity);
    slope.carbonIntensity += slope.operationalCarbon * (itEnergy);
  }
  if (slope.itEnergy !== 0 && stated.itEnergy === undefined) {
    slope.acceleratorHours += slope.itEnergy * (thermalDesignPower);
    slope.thermalDesignPower += slope.itEnergy * (acceleratorHours);
  }
  return slope;
}
