// GENERATED from the equation set "pydcmTower" by `npm run generate`; do not edit.
import { pydcmTower, type PydcmTowerInputs, type PydcmTowerQuantities } from './pydcmTower.ts';

/** Slope of one quantity of "PyDCM: water of the cooling tower" with respect to every input and quantity above it. */
export function pydcmTowerGradient(
  input: PydcmTowerInputs,
  of: keyof PydcmTowerQuantities,
  stated: Partial<PydcmTowerQuantities> = {},
): Record<keyof PydcmTowerInputs | keyof PydcmTowerQuantities, number> {
  const { hotWater, coldWater, wetBulb, drift, celsiusZero, perWetBulb, perRange, base, flow } = input;
  const { evaporation } = pydcmTower(input, stated);
  const slope = { hotWater: 0, coldWater: 0, wetBulb: 0, drift: 0, celsiusZero: 0, perWetBulb: 0, perRange: 0, base: 0, flow: 0, evaporation: 0, water: 0 };
  slope[of] = 1;
  if (slope.water !== 0 && stated.water === undefined) {
    slope.evaporation += slope.water * (flow * (1 + drift));
    slope.drift += slope.water * (flow * evaporation);
    slope.flow += slope.water * (evaporation * (1 + drift));
  }
  if (slope.evaporation !== 0 && stated.evaporation === undefined) {
    slope.perWetBulb += slope.evaporation * ((0 >= perWetBulb * (wetBulb - celsiusZero) + perRange * (hotWater - coldWater) + base ? 0 : wetBulb - celsiusZero));
    slope.wetBulb += slope.evaporation * ((0 >= perWetBulb * (wetBulb - celsiusZero) + perRange * (hotWater - coldWater) + base ? 0 : perWetBulb));
    slope.celsiusZero += slope.evaporation * ((0 >= perWetBulb * (wetBulb - celsiusZero) + perRange * (hotWater - coldWater) + base ? 0 : perWetBulb * -1));
    slope.perRange += slope.evaporation * ((0 >= perWetBulb * (wetBulb - celsiusZero) + perRange * (hotWater - coldWater) + base ? 0 : hotWater - coldWater));
    slope.hotWater += slope.evaporation * ((0 >= perWetBulb * (wetBulb - celsiusZero) + perRange * (hotWater - coldWater) + base ? 0 : perRange));
    slope.coldWater += slope.evaporation * ((0 >= perWetBulb * (wetBulb - celsiusZero) + perRange * (hotWater - coldWater) + base ? 0 : perRange * -1));
    slope.base += slope.evaporation * ((0 >= perWetBulb * (wetBulb - celsiusZero) + perRange * (hotWater - coldWater) + base ? 0 : 1));
  }
  return slope;
}
