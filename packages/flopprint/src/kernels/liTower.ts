// GENERATED from the equation set "liTower" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';
import { pow } from '../portableMath.ts';

/** Inputs of "Li et al. 2023: water of a cooling tower", in coherent base units. */
export interface LiTowerInputs {
  /** Wet-bulb temperature, in K. */
  readonly wetBulb: number;
  /** Cycles of concentration. */
  readonly cycles: number;
  /** Zero of the Fahrenheit scale, in K. */
  readonly fahrenheitZero: number;
  /** One degree Fahrenheit, in K. */
  readonly fahrenheitDegree: number;
  /** Cubic coefficient of the fit, in m3_con/J_it. */
  readonly cubic: number;
  /** Square coefficient of the fit, in m3_con/J_it. */
  readonly square: number;
  /** Linear coefficient of the fit, in m3_con/J_it. */
  readonly linear: number;
  /** Constant of the fit, in m3_con/J_it. */
  readonly constant: number;
  /** Least water of the fit, in m3_con/J_it. */
  readonly leastWater: number;
}

/** Quantities of "Li et al. 2023: water of a cooling tower", in coherent base units. */
export interface LiTowerQuantities {
  /** Wet-bulb temperature in degrees Fahrenheit. Source: ren-lab-code. */
  readonly degrees: number;
  /** Water used on site, in m3_con/J_it. Source: ren-lab-code. */
  readonly wue: number;
}

/** "Li et al. 2023: water of a cooling tower": a stated quantity replaces its formula. */
export function liTower(input: LiTowerInputs, stated?: Partial<LiTowerQuantities>): LiTowerQuantities {
  if (stated) return liTowerStated(input, stated);
  const { wetBulb, cycles, fahrenheitZero, fahrenheitDegree, cubic, square, linear, constant, leastWater } = input;
  const degrees = ((wetBulb - fahrenheitZero) / fahrenheitDegree);
  const wue = (Math.max(leastWater, cycles / (cycles - 1) * (cubic * pow(degrees, 3) + square * (degrees * degrees) + linear * degrees + constant)));
  return { degrees, wue };
}

function liTowerStated(input: LiTowerInputs, stated: Partial<LiTowerQuantities>): LiTowerQuantities {
  const { wetBulb, cycles, fahrenheitZero, fahrenheitDegree, cubic, square, linear, constant, leastWater } = input;
  const degrees = stated.degrees ?? ((wetBulb - fahrenheitZero) / fahrenheitDegree);
  const wue = stated.wue ?? (Math.max(leastWater, cycles / (cycles - 1) * (cubic * pow(degrees, 3) + square * (degrees * degrees) + linear * degrees + constant)));
  return { degrees, wue };
}

/** "Li et al. 2023: water of a cooling tower" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function liTowerColumns(
  length: number,
  input: Columns<LiTowerInputs>,
  stated: Partial<Columns<LiTowerQuantities>>,
  output: Partial<Columns<LiTowerQuantities>>,
): void {
  const wetBulbColumn = input.wetBulb;
  const wetBulbVaries = wetBulbColumn.length !== 1;
  let wetBulb = wetBulbColumn[0]!;
  const cyclesColumn = input.cycles;
  const cyclesVaries = cyclesColumn.length !== 1;
  let cycles = cyclesColumn[0]!;
  const fahrenheitZeroColumn = input.fahrenheitZero;
  const fahrenheitZeroVaries = fahrenheitZeroColumn.length !== 1;
  let fahrenheitZero = fahrenheitZeroColumn[0]!;
  const fahrenheitDegreeColumn = input.fahrenheitDegree;
  const fahrenheitDegreeVaries = fahrenheitDegreeColumn.length !== 1;
  let fahrenheitDegree = fahrenheitDegreeColumn[0]!;
  const cubicColumn = input.cubic;
  const cubicVaries = cubicColumn.length !== 1;
  let cubic = cubicColumn[0]!;
  const squareColumn = input.square;
  const squareVaries = squareColumn.length !== 1;
  let square = squareColumn[0]!;
  const linearColumn = input.linear;
  const linearVaries = linearColumn.length !== 1;
  let linear = linearColumn[0]!;
  const constantColumn = input.constant;
  const constantVaries = constantColumn.length !== 1;
  let constant = constantColumn[0]!;
  const leastWaterColumn = input.leastWater;
  const leastWaterVaries = leastWaterColumn.length !== 1;
  let leastWater = leastWaterColumn[0]!;
  const degreesColumn = stated.degrees;
  const degreesVaries = degreesColumn?.length !== 1;
  const degreesOut = output.degrees;
  const wueColumn = stated.wue;
  const wueVaries = wueColumn?.length !== 1;
  const wueOut = output.wue;
  for (let row = 0; row < length; row++) {
    if (wetBulbVaries) wetBulb = wetBulbColumn[row]!;
    if (cyclesVaries) cycles = cyclesColumn[row]!;
    if (fahrenheitZeroVaries) fahrenheitZero = fahrenheitZeroColumn[row]!;
    if (fahrenheitDegreeVaries) fahrenheitDegree = fahrenheitDegreeColumn[row]!;
    if (cubicVaries) cubic = cubicColumn[row]!;
    if (squareVaries) square = squareColumn[row]!;
    if (linearVaries) linear = linearColumn[row]!;
    if (constantVaries) constant = constantColumn[row]!;
    if (leastWaterVaries) leastWater = leastWaterColumn[row]!;
    const degrees = degreesColumn ? degreesColumn[degreesVaries ? row : 0]! : ((wetBulb - fahrenheitZero) / fahrenheitDegree);
    if (degreesOut) degreesOut[row] = degrees;
    const wue = wueColumn ? wueColumn[wueVaries ? row : 0]! : (Math.max(leastWater, cycles / (cycles - 1) * (cubic * pow(degrees, 3) + square * (degrees * degrees) + linear * degrees + constant)));
    if (wueOut) wueOut[row] = wue;
  }
}

/** What evaluation needs to know of "Li et al. 2023: water of a cooling tower": units, their factors and operands. */
export const liTowerGraph: Graph<LiTowerInputs, LiTowerQuantities> = {
  name: 'liTower',
  kernel: liTower,
  columns: liTowerColumns,
  inputs: {
    wetBulb: ['K', 1],
    cycles: ['1', 1],
    fahrenheitZero: ['K', 1],
    fahrenheitDegree: ['K', 1],
    cubic: ['L_con/kWh_it', 2.7777777777777777e-10],
    square: ['L_con/kWh_it', 2.7777777777777777e-10],
    linear: ['L_con/kWh_it', 2.7777777777777777e-10],
    constant: ['L_con/kWh_it', 2.7777777777777777e-10],
    leastWater: ['L_con/kWh_it', 2.7777777777777777e-10],
  },
  equations: {
    degrees: ['1', 1, 'wetBulb fahrenheitZero fahrenheitDegree'],
    wue: ['L_con/kWh_it', 2.7777777777777777e-10, 'leastWater cycles cubic degrees square linear constant'],
  },
};
