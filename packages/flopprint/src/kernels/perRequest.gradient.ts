// GENERATED from the equation set "perRequest" by `npm run generate`; do not edit.
import { type PerRequestInputs, type PerRequestQuantities } from './perRequest.ts';

/** Slope of one quantity of "Per request and per token" with respect to every input and quantity above it. */
export function perRequestGradient(
  input: PerRequestInputs,
  of: keyof PerRequestQuantities,
  stated: Partial<PerRequestQuantities> = {},
): Record<keyof PerRequestInputs | keyof PerRequestQuantities, number> {
  const { carbon, facilityEnergy, water, requests, requestTokens } = input;
  const slope = { carbon: 0, facilityEnergy: 0, water: 0, requests: 0, requestTokens: 0, carbonPerRequest: 0, energyPerRequest: 0, waterPerRequest: 0, carbonPerThousandRequests: 0, carbonPerMillionTokens: 0, energyPerMillionTokens: 0 };
  slope[of] = 1;
  if (slope.energyPerMillionTokens !== 0 && stated.energyPerMillionTokens === undefined) {
    slope.facilityEnergy += slope.energyPerMillionTokens * (1 / (requests * requestTokens));
    slope.requests += slope.energyPerMillionTokens * (-facilityEnergy * requestTokens / ((requests * requestTokens) * (requests * requestTokens)));
    slope.requestTokens += slope.energyPerMillionTokens * (-facilityEnergy * requests / ((requests * requestTokens) * (requests * requestTokens)));
  }
  if (slope.carbonPerMillionTokens !== 0 && stated.carbonPerMillionTokens === undefined) {
    slope.carbon += slope.carbonPerMillionTokens * (1 / (requests * requestTokens));
    slope.requests += slope.carbonPerMillionTokens * (-carbon * requestTokens / ((requests * requestTokens) * (requests * requestTokens)));
    slope.requestTokens += slope.carbonPerMillionTokens * (-carbon * requests / ((requests * requestTokens) * (requests * requestTokens)));
  }
  if (slope.carbonPerThousandRequests !== 0 && stated.carbonPerThousandRequests === undefined) {
    slope.carbonPerRequest += slope.carbonPerThousandRequests * (1000);
  }
  if (slope.waterPerRequest !== 0 && stated.waterPerRequest === undefined) {
    slope.water += slope.waterPerRequest * (1 / requests);
    slope.requests += slope.waterPerRequest * (-water * 1 / (requests * requests));
  }
  if (slope.energyPerRequest !== 0 && stated.energyPerRequest === undefined) {
    slope.facilityEnergy += slope.energyPerRequest * (1 / requests);
    slope.requests += slope.energyPerRequest * (-facilityEnergy * 1 / (requests * requests));
  }
  if (slope.carbonPerRequest !== 0 && stated.carbonPerRequest === undefined) {
    slope.carbon += slope.carbonPerRequest * (1 / requests);
    slope.requests += slope.carbonPerRequest * (-carbon * 1 / (requests * requests));
  }
  return slope;
}
