// GENERATED from the equation set "towerWater" by `npm run generate`; do not edit.
import { pow } from '../portableMath.ts';
import { towerWater, type TowerWaterInputs, type TowerWaterQuantities } from './towerWater.ts';

/** Slope of one quantity of "On-site water of a cooling tower" with respect to every input and quantity above it. */
export function towerWaterGradient(
  input: TowerWaterInputs,
  of: keyof TowerWaterQuantities,
  stated: Partial<TowerWaterQuantities> = {},
): Record<keyof TowerWaterInputs | keyof TowerWaterQuantities, number> {
  const { wetBulb, fahrenheitPerKelvin, cycles, towerCubic, towerSquare, towerLinear, towerConstant, towerLeast } = input;
  const { wetBulbFahrenheit } = towerWater(input, stated);
  const slope = { wetBulb: 0, fahrenheitPerKelvin: 0, fahrenheitAtZero: 0, cycles: 0, towerCubic: 0, towerSquare: 0, towerLinear: 0, towerConstant: 0, towerLeast: 0, wetBulbFahrenheit: 0, wue: 0 };
  slope[of] = 1;
  if (slope.wue !== 0 && stated.wue === undefined) {
    slope.towerLeast += slope.wue * ((towerLeast >= cycles / (cycles - 1) * (towerCubic * pow(wetBulbFahrenheit, 3) + towerSquare * (wetBulbFahrenheit * wetBulbFahrenheit) + towerLinear * wetBulbFahrenheit + towerConstant) ? 1 : 0));
    slope.cycles += slope.wue * ((towerLeast >= cycles / (cycles - 1) * (towerCubic * pow(wetBulbFahrenheit, 3) + towerSquare * (wetBulbFahrenheit * wetBulbFahrenheit) + towerLinear * wetBulbFahrenheit + towerConstant) ? 0 : (towerCubic * pow(wetBulbFahrenheit, 3) + towerSquare * (wetBulbFahrenheit * wetBulbFahrenheit) + towerLinear * wetBulbFahrenheit + towerConstant) * (cycles - 1 - cycles) / ((cycles - 1) * (cycles - 1))));
    slope.towerCubic += slope.wue * ((towerLeast >= cycles / (cycles - 1) * (towerCubic * pow(wetBulbFahrenheit, 3) + towerSquare * (wetBulbFahrenheit * wetBulbFahrenheit) + towerLinear * wetBulbFahrenheit + towerConstant) ? 0 : cycles / (cycles - 1) * pow(wetBulbFahrenheit, 3)));
    slope.wetBulbFahrenheit += slope.wue * ((towerLeast >= cycles / (cycles - 1) * (towerCubic * pow(wetBulbFahrenheit, 3) + towerSquare * (wetBulbFahrenheit * wetBulbFahrenheit) + towerLinear * wetBulbFahrenheit + towerConstant) ? 0 : cycles / (cycles - 1) * (towerCubic * 3 * (wetBulbFahrenheit * wetBulbFahrenheit) + towerSquare * 2 * wetBulbFahrenheit + towerLinear)));
    slope.towerSquare += slope.wue * ((towerLeast >= cycles / (cycles - 1) * (towerCubic * pow(wetBulbFahrenheit, 3) + towerSquare * (wetBulbFahrenheit * wetBulbFahrenheit) + towerLinear * wetBulbFahrenheit + towerConstant) ? 0 : cycles / (cycles - 1) * (wetBulbFahrenheit * wetBulbFahrenheit)));
    slope.towerLinear += slope.wue * ((towerLeast >= cycles / (cycles - 1) * (towerCubic * pow(wetBulbFahrenheit, 3) + towerSquare * (wetBulbFahrenheit * wetBulbFahrenheit) + towerLinear * wetBulbFahrenheit + towerConstant) ? 0 : cycles / (cycles - 1) * wetBulbFahrenheit));
    slope.towerConstant += slope.wue * ((towerLeast >= cycles / (cycles - 1) * (towerCubic * pow(wetBulbFahrenheit, 3) + towerSquare * (wetBulbFahrenheit * wetBulbFahrenheit) + towerLinear * wetBulbFahrenheit + towerConstant) ? 0 : cycles / (cycles - 1)));
  }
  if (slope.wetBulbFahrenheit !== 0 && stated.wetBulbFahrenheit === undefined) {
    slope.wetBulb += slope.wetBulbFahrenheit * (fahrenheitPerKelvin);
    slope.fahrenheitPerKelvin += slope.wetBulbFahrenheit * (wetBulb);
    slope.fahrenheitAtZero += slope.wetBulbFahrenheit * (1);
  }
  return slope;
}
