// GENERATED from the equation set "pydcmChiller" by `npm run generate`; do not edit.
import { pydcmChiller, type PydcmChillerInputs, type PydcmChillerQuantities } from './pydcmChiller.ts';

/** Slope of one quantity of "PyDCM: chiller" with respect to every input and quantity above it. */
export function pydcmChillerGradient(
  input: PydcmChillerInputs,
  of: keyof PydcmChillerQuantities,
  stated: Partial<PydcmChillerQuantities> = {},
): Record<keyof PydcmChillerInputs | keyof PydcmChillerQuantities, number> {
  const { coolingCapacity, load, ambient, condenserDesign, temperatureRise, capacityLinear, capacitySquare, fullLinear, fullSquare, partLinear, partSquare, leastLoad, ratedPerformance } = input;
  const { temperatureTerm, availableShare, availableCapacity, fullLoadFactor, loadRatio, partLoad, partLoadFactor, cycling } = pydcmChiller(input, stated);
  const slope = { coolingCapacity: 0, load: 0, ambient: 0, condenserDesign: 0, evaporatorDesign: 0, temperatureRise: 0, capacityConstant: 0, capacityLinear: 0, capacitySquare: 0, fullConstant: 0, fullLinear: 0, fullSquare: 0, partConstant: 0, partLinear: 0, partSquare: 0, leastLoad: 0, ratedPerformance: 0, temperatureTerm: 0, availableShare: 0, availableCapacity: 0, fullLoadFactor: 0, loadRatio: 0, partLoad: 0, partLoadFactor: 0, cycling: 0, power: 0 };
  slope[of] = 1;
  if (slope.power !== 0 && stated.power === undefined) {
    slope.partLoadFactor += slope.power * (cycling * availableCapacity * fullLoadFactor / ratedPerformance);
    slope.fullLoadFactor += slope.power * (cycling * availableCapacity * partLoadFactor / ratedPerformance);
    slope.availableCapacity += slope.power * (cycling * partLoadFactor * fullLoadFactor / ratedPerformance);
    slope.ratedPerformance += slope.power * (cycling * -(partLoadFactor * fullLoadFactor * availableCapacity) * 1 / (ratedPerformance * ratedPerformance));
    slope.cycling += slope.power * (partLoadFactor * fullLoadFactor * availableCapacity / ratedPerformance);
  }
  if (slope.cycling !== 0 && stated.cycling === undefined) {
    slope.loadRatio += slope.cycling * ((1 <= loadRatio / leastLoad ? 0 : 1 / leastLoad));
    slope.leastLoad += slope.cycling * ((1 <= loadRatio / leastLoad ? 0 : -loadRatio * 1 / (leastLoad * leastLoad)));
  }
  if (slope.partLoadFactor !== 0 && stated.partLoadFactor === undefined) {
    slope.partConstant += slope.partLoadFactor * (1);
    slope.partLinear += slope.partLoadFactor * (partLoad);
    slope.partLoad += slope.partLoadFactor * (partLinear + partSquare * 2 * partLoad);
    slope.partSquare += slope.partLoadFactor * ((partLoad * partLoad));
  }
  if (slope.partLoad !== 0 && stated.partLoad === undefined) {
    slope.leastLoad += slope.partLoad * ((1 <= Math.max(leastLoad, loadRatio) ? 0 : (leastLoad >= loadRatio ? 1 : 0)));
    slope.loadRatio += slope.partLoad * ((1 <= Math.max(leastLoad, loadRatio) ? 0 : (leastLoad >= loadRatio ? 0 : 1)));
  }
  if (slope.loadRatio !== 0 && stated.loadRatio === undefined) {
    slope.load += slope.loadRatio * (1 / availableCapacity);
    slope.availableCapacity += slope.loadRatio * (-load * 1 / (availableCapacity * availableCapacity));
  }
  if (slope.fullLoadFactor !== 0 && stated.fullLoadFactor === undefined) {
    slope.fullConstant += slope.fullLoadFactor * (1);
    slope.fullLinear += slope.fullLoadFactor * (availableShare);
    slope.availableShare += slope.fullLoadFactor * (fullLinear + fullSquare * 2 * availableShare);
    slope.fullSquare += slope.fullLoadFactor * ((availableShare * availableShare));
  }
  if (slope.availableCapacity !== 0 && stated.availableCapacity === undefined) {
    slope.availableShare += slope.availableCapacity * (coolingCapacity);
    slope.coolingCapacity += slope.availableCapacity * (availableShare);
  }
  if (slope.availableShare !== 0 && stated.availableShare === undefined) {
    slope.capacityConstant += slope.availableShare * (1);
    slope.capacityLinear += slope.availableShare * (temperatureTerm);
    slope.temperatureTerm += slope.availableShare * (capacityLinear + capacitySquare * 2 * temperatureTerm);
    slope.capacitySquare += slope.availableShare * ((temperatureTerm * temperatureTerm));
  }
  if (slope.temperatureTerm !== 0 && stated.temperatureTerm === undefined) {
    slope.ambient += slope.temperatureTerm * (1 / temperatureRise);
    slope.condenserDesign += slope.temperatureTerm * (-1 / temperatureRise - -1);
    slope.temperatureRise += slope.temperatureTerm * (-(ambient - condenserDesign) * 1 / (temperatureRise * temperatureRise));
    slope.evaporatorDesign += slope.temperatureTerm * (-1);
  }
  return slope;
}
