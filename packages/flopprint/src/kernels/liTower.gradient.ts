// GENERATED from the equation set "liTower" by `npm run generate`; do not edit.
import { pow } from '../portableMath.ts';
import { liTower, type LiTowerInputs, type LiTowerQuantities } from './liTower.ts';

/** Slope of one quantity of "Li et al. 2023: water of a cooling tower" with respect to every input and quantity above it. */
export function liTowerGradient(
  input: LiTowerInputs,
  of: keyof LiTowerQuantities,
  stated: Partial<LiTowerQuantities> = {},
): Record<keyof LiTowerInputs | keyof LiTowerQuantities, number> {
  const { wetBulb, cycles, fahrenheitZero, fahrenheitDegree, cubic, square, linear, constant, leastWater } = input;
  const { degrees } = liTower(input, stated);
  const slope = { wetBulb: 0, cycles: 0, fahrenheitZero: 0, fahrenheitDegree: 0, cubic: 0, square: 0, linear: 0, constant: 0, leastWater: 0, degrees: 0, wue: 0 };
  slope[of] = 1;
  if (slope.wue !== 0 && stated.wue === undefined) {
    slope.leastWater += slope.wue * ((leastWater >= cycles / (cycles - 1) * (cubic * pow(degrees, 3) + square * (degrees * degrees) + linear * degrees + constant) ? 1 : 0));
    slope.cycles += slope.wue * ((leastWater >= cycles / (cycles - 1) * (cubic * pow(degrees, 3) + square * (degrees * degrees) + linear * degrees + constant) ? 0 : (cubic * pow(degrees, 3) + square * (degrees * degrees) + linear * degrees + constant) * (cycles - 1 - cycles) / ((cycles - 1) * (cycles - 1))));
    slope.cubic += slope.wue * ((leastWater >= cycles / (cycles - 1) * (cubic * pow(degrees, 3) + square * (degrees * degrees) + linear * degrees + constant) ? 0 : cycles / (cycles - 1) * pow(degrees, 3)));
    slope.degrees += slope.wue * ((leastWater >= cycles / (cycles - 1) * (cubic * pow(degrees, 3) + square * (degrees * degrees) + linear * degrees + constant) ? 0 : cycles / (cycles - 1) * (cubic * 3 * (degrees * degrees) + square * 2 * degrees + linear)));
    slope.square += slope.wue * ((leastWater >= cycles / (cycles - 1) * (cubic * pow(degrees, 3) + square * (degrees * degrees) + linear * degrees + constant) ? 0 : cycles / (cycles - 1) * (degrees * degrees)));
    slope.linear += slope.wue * ((leastWater >= cycles / (cycles - 1) * (cubic * pow(degrees, 3) + square * (degrees * degrees) + linear * degrees + constant) ? 0 : cycles / (cycles - 1) * degrees));
    slope.constant += slope.wue * ((leastWater >= cycles / (cycles - 1) * (cubic * pow(degrees, 3) + square * (degrees * degrees) + linear * degrees + constant) ? 0 : cycles / (cycles - 1)));
  }
  if (slope.degrees !== 0 && stated.degrees === undefined) {
    slope.wetBulb += slope.degrees * (1 / fahrenheitDegree);
    slope.fahrenheitZero += slope.degrees * (-1 / fahrenheitDegree);
    slope.fahrenheitDegree += slope.degrees * (-(wetBulb - fahrenheitZero) * 1 / (fahrenheitDegree * fahrenheitDegree));
  }
  return slope;
}
