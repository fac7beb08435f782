// GENERATED from the equation set "coolingPlant" by `npm run generate`; do not edit.
import { exp } from '../portableMath.ts';
import { coolingPlant, type CoolingPlantInputs, type CoolingPlantQuantities } from './coolingPlant.ts';

/** Slope of one quantity of "PUE of a chiller plant with outside air" with respect to every input and quantity above it. */
export function coolingPlantGradient(
  input: CoolingPlantInputs,
  of: keyof CoolingPlantQuantities,
  stated: Partial<CoolingPlantQuantities> = {},
): Record<keyof CoolingPlantInputs | keyof CoolingPlantQuantities, number> {
  const { outdoorTemperature, outsideAir, leastCondenser, condenserDesign, temperatureRise, capacityLinear, capacitySquare, fullLinear, fullSquare, partLinear, partSquare, ratedPerformance, plantLoad, fanShare, lossShare, outsideAirLimit, outdoorSpread, facilityPerMachine } = input;
  const { condenserTemperature, temperatureTerm, availableShare, fullLoadFactor, partLoad, partLoadFactor, chillerShare, outsideAirShare } = coolingPlant(input, stated);
  const slope = { outdoorTemperature: 0, outsideAir: 0, leastCondenser: 0, condenserDesign: 0, temperatureRise: 0, capacityConstant: 0, capacityLinear: 0, capacitySquare: 0, fullConstant: 0, fullLinear: 0, fullSquare: 0, partConstant: 0, partLinear: 0, partSquare: 0, ratedPerformance: 0, plantLoad: 0, fanShare: 0, lossShare: 0, outsideAirLimit: 0, outdoorSpread: 0, facilityPerMachine: 0, condenserTemperature: 0, temperatureTerm: 0, availableShare: 0, fullLoadFactor: 0, partLoad: 0, partLoadFactor: 0, chillerShare: 0, outsideAirShare: 0, pue: 0 };
  slope[of] = 1;
  if (slope.pue !== 0 && stated.pue === undefined) {
    slope.facilityPerMachine += slope.pue * (1 + fanShare + lossShare + (1 - outsideAirShare) * (1 + fanShare) * chillerShare);
    slope.fanShare += slope.pue * (facilityPerMachine * (1 + chillerShare * (1 - outsideAirShare)));
    slope.lossShare += slope.pue * (facilityPerMachine);
    slope.outsideAirShare += slope.pue * (facilityPerMachine * chillerShare * (1 + fanShare) * -1);
    slope.chillerShare += slope.pue * (facilityPerMachine * (1 - outsideAirShare) * (1 + fanShare));
  }
  if (slope.outsideAirShare !== 0 && stated.outsideAirShare === undefined) {
    slope.outsideAir += slope.outsideAirShare * (1 / (1 + exp(-1.702 * (outsideAirLimit - outdoorTemperature) / outdoorSpread)));
    slope.outsideAirLimit += slope.outsideAirShare * (-outsideAir * -1.702 / outdoorSpread * exp(-1.702 * (outsideAirLimit - outdoorTemperature) / outdoorSpread) / ((1 + exp(-1.702 * (outsideAirLimit - outdoorTemperature) / outdoorSpread)) * (1 + exp(-1.702 * (outsideAirLimit - outdoorTemperature) / outdoorSpread))));
    slope.outdoorTemperature += slope.outsideAirShare * (-outsideAir * -1.702 * -1 / outdoorSpread * exp(-1.702 * (outsideAirLimit - outdoorTemperature) / outdoorSpread) / ((1 + exp(-1.702 * (outsideAirLimit - outdoorTemperature) / outdoorSpread)) * (1 + exp(-1.702 * (outsideAirLimit - outdoorTemperature) / outdoorSpread))));
    slope.outdoorSpread += slope.outsideAirShare * (-outsideAir * -(-1.702 * (outsideAirLimit - outdoorTemperature)) * 1 / (outdoorSpread * outdoorSpread) * exp(-1.702 * (outsideAirLimit - outdoorTemperature) / outdoorSpread) / ((1 + exp(-1.702 * (outsideAirLimit - outdoorTemperature) / outdoorSpread)) * (1 + exp(-1.702 * (outsideAirLimit - outdoorTemperature) / outdoorSpread))));
  }
  if (slope.chillerShare !== 0 && stated.chillerShare === undefined) {
    slope.partLoadFactor += slope.chillerShare * (fullLoadFactor / (ratedPerformance * partLoad));
    slope.fullLoadFactor += slope.chillerShare * (partLoadFactor / (ratedPerformance * partLoad));
    slope.ratedPerformance += slope.chillerShare * (-(partLoadFactor * fullLoadFactor) * partLoad / ((ratedPerformance * partLoad) * (ratedPerformance * partLoad)));
    slope.partLoad += slope.chillerShare * (-(partLoadFactor * fullLoadFactor) * ratedPerformance / ((ratedPerformance * partLoad) * (ratedPerformance * partLoad)));
  }
  if (slope.partLoadFactor !== 0 && stated.partLoadFactor === undefined) {
    slope.partConstant += slope.partLoadFactor * (1);
    slope.partLinear += slope.partLoadFactor * (partLoad);
    slope.partLoad += slope.partLoadFactor * (partLinear + partSquare * 2 * partLoad);
    slope.partSquare += slope.partLoadFactor * ((partLoad * partLoad));
  }
  if (slope.partLoad !== 0 && stated.partLoad === undefined) {
    slope.plantLoad += slope.partLoad * ((1 <= plantLoad / availableShare ? 0 : 1 / availableShare));
    slope.availableShare += slope.partLoad * ((1 <= plantLoad / availableShare ? 0 : -plantLoad * 1 / (availableShare * availableShare)));
  }
  if (slope.fullLoadFactor !== 0 && stated.fullLoadFactor === undefined) {
    slope.fullConstant += slope.fullLoadFactor * (1);
    slope.fullLinear += slope.fullLoadFactor * (availableShare);
    slope.availableShare += slope.fullLoadFactor * (fullLinear + fullSquare * 2 * availableShare);
    slope.fullSquare += slope.fullLoadFactor * ((availableShare * availableShare));
  }
  if (slope.availableShare !== 0 && stated.availableShare === undefined) {
    slope.capacityConstant += slope.availableShare * (1);
    slope.capacityLinear += slope.availableShare * (temperatureTerm);
    slope.temperatureTerm += slope.availableShare * (capacityLinear + capacitySquare * 2 * temperatureTerm);
    slope.capacitySquare += slope.availableShare * ((temperatureTerm * temperatureTerm));
  }
  if (slope.temperatureTerm !== 0 && stated.temperatureTerm === undefined) {
    slope.condenserTemperature += slope.temperatureTerm * (1 / temperatureRise);
    slope.condenserDesign += slope.temperatureTerm * (-1 / temperatureRise);
    slope.temperatureRise += slope.temperatureTerm * (-(condenserTemperature - condenserDesign) * 1 / (temperatureRise * temperatureRise));
  }
  if (slope.condenserTemperature !== 0 && stated.condenserTemperature === undefined) {
    slope.outdoorTemperature += slope.condenserTemperature * ((outdoorTemperature >= leastCondenser ? 1 : 0));
    slope.leastCondenser += slope.condenserTemperature * ((outdoorTemperature >= leastCondenser ? 0 : 1));
  }
  return slope;
}
