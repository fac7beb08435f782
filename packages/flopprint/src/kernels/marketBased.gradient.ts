// GENERATED from the equation set "marketBased" by `npm run generate`; do not edit.
import { type MarketBasedInputs, type MarketBasedQuantities } from './marketBased.ts';

/** Slope of one quantity of "Market-based carbon" with respect to every input and quantity above it. */
export function marketBasedGradient(
  input: MarketBasedInputs,
  of: keyof MarketBasedQuantities,
  stated: Partial<MarketBasedQuantities> = {},
): Record<keyof MarketBasedInputs | keyof MarketBasedQuantities, number> {
  const { facilityEnergy, carbonFreeShare, residualIntensity } = input;
  const slope = { facilityEnergy: 0, carbonFreeShare: 0, residualIntensity: 0, marketBasedCarbon: 0 };
  slope[of] = 1;
  if (slope.marketBasedCarbon !== 0 && stated.marketBasedCarbon === undefined) {
    slope.facilityEnergy += slope.marketBasedCarbon * (residualIntensity * (1 - carbonFreeShare));
    slope.carbonFreeShare += slope.marketBasedCarbon * (residualIntensity * facilityEnergy * -1);
    slope.residualIntensity += slope.marketBasedCarbon * (facilityEnergy * (1 - carbonFreeShare));
  }
  return slope;
}
