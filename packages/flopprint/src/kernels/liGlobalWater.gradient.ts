// GENERATED from the equation set "liGlobalWater" by `npm run generate`; do not edit.
import { type LiGlobalWaterInputs, type LiGlobalWaterQuantities } from './liGlobalWater.ts';

/** Slope of one quantity of "Li et al. 2023: water of AI in 2027" with respect to every input and quantity above it. */
export function liGlobalWaterGradient(
  input: LiGlobalWaterInputs,
  of: keyof LiGlobalWaterQuantities,
  stated: Partial<LiGlobalWaterQuantities> = {},
): Record<keyof LiGlobalWaterInputs | keyof LiGlobalWaterQuantities, number> {
  const { lowEnergy, highEnergy, pue, wue, ewif } = input;
  const slope = { lowEnergy: 0, highEnergy: 0, pue: 0, wue: 0, ewif: 0, lowOnSite: 0, lowOffSite: 0, lowWater: 0, highOnSite: 0, highOffSite: 0, highWater: 0 };
  slope[of] = 1;
  if (slope.highWater !== 0 && stated.highWater === undefined) {
    slope.highOnSite += slope.highWater * (1);
    slope.highOffSite += slope.highWater * (1);
  }
  if (slope.highOffSite !== 0 && stated.highOffSite === undefined) {
    slope.highEnergy += slope.highOffSite * (ewif * pue);
    slope.pue += slope.highOffSite * (ewif * highEnergy);
    slope.ewif += slope.highOffSite * (highEnergy * pue);
  }
  if (slope.highOnSite !== 0 && stated.highOnSite === undefined) {
    slope.highEnergy += slope.highOnSite * (wue);
    slope.wue += slope.highOnSite * (highEnergy);
  }
  if (slope.lowWater !== 0 && stated.lowWater === undefined) {
    slope.lowOnSite += slope.lowWater * (1);
    slope.lowOffSite += slope.lowWater * (1);
  }
  if (slope.lowOffSite !== 0 && stated.lowOffSite === undefined) {
    slope.lowEnergy += slope.lowOffSite * (ewif * pue);
    slope.pue += slope.lowOffSite * (ewif * lowEnergy);
    slope.ewif += slope.lowOffSite * (lowEnergy * pue);
  }
  if (slope.lowOnSite !== 0 && stated.lowOnSite === undefined) {
    slope.lowEnergy += slope.lowOnSite * (wue);
    slope.wue += slope.lowOnSite * (lowEnergy);
  }
  return slope;
}
