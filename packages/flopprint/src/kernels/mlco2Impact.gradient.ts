// GENERATED from the equation set "mlco2Impact" by `npm run generate`; do not edit.
import { mlco2Impact, type Mlco2ImpactInputs, type Mlco2ImpactQuantities } from './mlco2Impact.ts';

/** Slope of one quantity of "ML CO2 Impact" with respect to every input and quantity above it. */
export function mlco2ImpactGradient(
  input: Mlco2ImpactInputs,
  of: keyof Mlco2ImpactQuantities,
  stated: Partial<Mlco2ImpactQuantities> = {},
): Record<keyof Mlco2ImpactInputs | keyof Mlco2ImpactQuantities, number> {
  const { thermalDesignPower, acceleratorHours, offsetRatio } = input;
  const { itEnergy, roundedIntensity, operationalCarbon } = mlco2Impact(input, stated);
  const slope = { thermalDesignPower: 0, acceleratorHours: 0, carbonIntensity: 0, offsetRatio: 0, itEnergy: 0, roundedIntensity: 0, operationalCarbon: 0, offset: 0 };
  slope[of] = 1;
  if (slope.offset !== 0 && stated.offset === undefined) {
    slope.operationalCarbon += slope.offset * (offsetRatio);
    slope.offsetRatio += slope.offset * (operationalCarbon);
  }
  if (slope.operationalCarbon !== 0 && stated.operationalCarbon === undefined) {
    slope.itEnergy += slope.operationalCarbon * (roundedIntensity);
    slope.roundedIntensity += slope.operationalCarbon * (itEnergy);
  }
  if (slope.roundedIntensity !== 0 && stated.roundedIntensity === undefined) {
    slope.carbonIntensity += slope.roundedIntensity * (1);
  }
  if (slope.itEnergy !== 0 && stated.itEnergy === undefined) {
    slope.thermalDesignPower += slope.itEnergy * (acceleratorHours);
    slope.acceleratorHours += slope.itEnergy * (thermalDesignPower);
  }
  return slope;
}
