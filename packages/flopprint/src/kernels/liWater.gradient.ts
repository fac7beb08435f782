// GENERATED from the equation set "liWater" by `npm run generate`; do not edit.
import { liWater, type LiWaterInputs, type LiWaterQuantities } from './liWater.ts';

/** Slope of one quantity of "Li et al. 2023: operational water" with respect to every input and quantity above it. */
export function liWaterGradient(
  input: LiWaterInputs,
  of: keyof LiWaterQuantities,
  stated: Partial<LiWaterQuantities> = {},
): Record<keyof LiWaterInputs | keyof LiWaterQuantities, number> {
  const { trainingEnergy, requestEnergy, pue, wue, ewif, bottle } = input;
  const { requestWater } = liWater(input, stated);
  const slope = { trainingEnergy: 0, requestEnergy: 0, pue: 0, wue: 0, ewif: 0, bottle: 0, trainingOnSite: 0, trainingOffSite: 0, trainingWater: 0, requestOnSite: 0, requestOffSite: 0, requestWater: 0, requestsPerBottle: 0 };
  slope[of] = 1;
  if (slope.requestsPerBottle !== 0 && stated.requestsPerBottle === undefined) {
    slope.bottle += slope.requestsPerBottle * (1 / requestWater);
    slope.requestWater += slope.requestsPerBottle * (-bottle * 1 / (requestWater * requestWater));
  }
  if (slope.requestWater !== 0 && stated.requestWater === undefined) {
    slope.requestOnSite += slope.requestWater * (1);
    slope.requestOffSite += slope.requestWater * (1);
  }
  if (slope.requestOffSite !== 0 && stated.requestOffSite === undefined) {
    slope.requestEnergy += slope.requestOffSite * (ewif * pue);
    slope.pue += slope.requestOffSite * (ewif * requestEnergy);
    slope.ewif += slope.requestOffSite * (requestEnergy * pue);
  }
  if (slope.requestOnSite !== 0 && stated.requestOnSite === undefined) {
    slope.requestEnergy += slope.requestOnSite * (wue);
    slope.wue += slope.requestOnSite * (requestEnergy);
  }
  if (slope.trainingWater !== 0 && stated.trainingWater === undefined) {
    slope.trainingOnSite += slope.trainingWater * (1);
    slope.trainingOffSite += slope.trainingWater * (1);
  }
  if (slope.trainingOffSite !== 0 && stated.trainingOffSite === undefined) {
    slope.trainingEnergy += slope.trainingOffSite * (ewif * pue);
    slope.pue += slope.trainingOffSite * (ewif * trainingEnergy);
    slope.ewif += slope.trainingOffSite * (trainingEnergy * pue);
  }
  if (slope.trainingOnSite !== 0 && stated.trainingOnSite === undefined) {
    slope.trainingEnergy += slope.trainingOnSite * (wue);
    slope.wue += slope.trainingOnSite * (trainingEnergy);
  }
  return slope;
}
