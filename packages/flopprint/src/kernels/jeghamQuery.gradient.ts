// GENERATED from the equation set "jeghamQuery" by `npm run generate`; do not edit.
import { jeghamQuery, type JeghamQueryInputs, type JeghamQueryQuantities } from './jeghamQuery.ts';

/** Slope of one quantity of "Jegham et al. 2025: a request" with respect to every input and quantity above it. */
export function jeghamQueryGradient(
  input: JeghamQueryInputs,
  of: keyof JeghamQueryQuantities,
  stated: Partial<JeghamQueryQuantities> = {},
): Record<keyof JeghamQueryInputs | keyof JeghamQueryQuantities, number> {
  const { outputTokens, tokensPerSecond, acceleratorsPower, otherPower, leastUtilisation, largestUtilisation, otherUtilisation, largestWeight, pue, wue, ewif, carbonIntensity } = input;
  const { requestTime, leastEnergy, largestEnergy, facilityEnergy } = jeghamQuery(input, stated);
  const slope = { firstTokenTime: 0, outputTokens: 0, tokensPerSecond: 0, acceleratorsPower: 0, otherPower: 0, leastUtilisation: 0, largestUtilisation: 0, otherUtilisation: 0, largestWeight: 0, pue: 0, wue: 0, ewif: 0, carbonIntensity: 0, requestTime: 0, leastEnergy: 0, largestEnergy: 0, facilityEnergy: 0, water: 0, operationalCarbon: 0 };
  slope[of] = 1;
  if (slope.operationalCarbon !== 0 && stated.operationalCarbon === undefined) {
    slope.facilityEnergy += slope.operationalCarbon * (carbonIntensity);
    slope.carbonIntensity += slope.operationalCarbon * (facilityEnergy);
  }
  if (slope.water !== 0 && stated.water === undefined) {
    slope.facilityEnergy += slope.water * (wue * 1 / pue + ewif);
    slope.pue += slope.water * (wue * -facilityEnergy * 1 / (pue * pue));
    slope.wue += slope.water * (facilityEnergy / pue);
    slope.ewif += slope.water * (facilityEnergy);
  }
  if (slope.facilityEnergy !== 0 && stated.facilityEnergy === undefined) {
    slope.largestWeight += slope.facilityEnergy * (largestEnergy + leastEnergy * -1);
    slope.largestEnergy += slope.facilityEnergy * (largestWeight);
    slope.leastEnergy += slope.facilityEnergy * (1 - largestWeight);
  }
  if (slope.largestEnergy !== 0 && stated.largestEnergy === undefined) {
    slope.requestTime += slope.largestEnergy * (pue * (acceleratorsPower * largestUtilisation + otherPower * otherUtilisation));
    slope.acceleratorsPower += slope.largestEnergy * (pue * requestTime * largestUtilisation);
    slope.largestUtilisation += slope.largestEnergy * (pue * requestTime * acceleratorsPower);
    slope.otherPower += slope.largestEnergy * (pue * requestTime * otherUtilisation);
    slope.otherUtilisation += slope.largestEnergy * (pue * requestTime * otherPower);
    slope.pue += slope.largestEnergy * (requestTime * (acceleratorsPower * largestUtilisation + otherPower * otherUtilisation));
  }
  if (slope.leastEnergy !== 0 && stated.leastEnergy === undefined) {
    slope.requestTime += slope.leastEnergy * (pue * (acceleratorsPower * leastUtilisation + otherPower * otherUtilisation));
    slope.acceleratorsPower += slope.leastEnergy * (pue * requestTime * leastUtilisation);
    slope.leastUtilisation += slope.leastEnergy * (pue * requestTime * acceleratorsPower);
    slope.otherPower += slope.leastEnergy * (pue * requestTime * otherUtilisation);
    slope.otherUtilisation += slope.leastEnergy * (pue * requestTime * otherPower);
    slope.pue += slope.leastEnergy * (requestTime * (acceleratorsPower * leastUtilisation + otherPower * otherUtilisation));
  }
  if (slope.requestTime !== 0 && stated.requestTime === undefined) {
    slope.firstTokenTime += slope.requestTime * (1);
    slope.outputTokens += slope.requestTime * (1 / tokensPerSecond);
    slope.tokensPerSecond += slope.requestTime * (-outputTokens * 1 / (tokensPerSecond * tokensPerSecond));
  }
  return slope;
}
