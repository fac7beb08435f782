// GENERATED from the equation set "towerWater" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';
import { pow } from '../portableMath.ts';

/** Inputs of "On-site water of a cooling tower", in coherent base units. */
export interface TowerWaterInputs {
  /** Mean wet-bulb temperature, in degrees Celsius, in K. */
  readonly wetBulb: number;
  /** Degrees Fahrenheit in a kelvin, in 1/K. */
  readonly fahrenheitPerKelvin: number;
  /** 0 degrees Celsius in degrees Fahrenheit. */
  readonly fahrenheitAtZero: number;
  /** Cycles of concentration. */
  readonly cycles: number;
  /** Cubic coefficient, in m3_con/J_it. */
  readonly towerCubic: number;
  /** Square coefficient, in m3_con/J_it. */
  readonly towerSquare: number;
  /** Linear coefficient, in m3_con/J_it. */
  readonly towerLinear: number;
  /** Constant, in m3_con/J_it. */
  readonly towerConstant: number;
  /** Least water, in m3_con/J_it. */
  readonly towerLeast: number;
}

/** Quantities of "On-site water of a cooling tower", in coherent base units. */
export interface TowerWaterQuantities {
  /** Wet-bulb temperature in degrees Fahrenheit. Source: ren-lab-code. */
  readonly wetBulbFahrenheit: number;
  /** Water used on site (WUE), in m3_con/J_it. Source: ren-lab-code. */
  readonly wue: number;
}

/** "On-site water of a cooling tower": a stated quantity replaces its formula. */
export function towerWater(input: TowerWaterInputs, stated?: Partial<TowerWaterQuantities>): TowerWaterQuantities {
  if (stated) return towerWaterStated(input, stated);
  const { wetBulb, fahrenheitPerKelvin, fahrenheitAtZero, cycles, towerCubic, towerSquare, towerLinear, towerConstant, towerLeast } = input;
  const wetBulbFahrenheit = (wetBulb * fahrenheitPerKelvin + fahrenheitAtZero);
  const wue = (Math.max(towerLeast, cycles / (cycles - 1) * (towerCubic * pow(wetBulbFahrenheit, 3) + towerSquare * (wetBulbFahrenheit * wetBulbFahrenheit) + towerLinear * wetBulbFahrenheit + towerConstant)));
  return { wetBulbFahrenheit, wue };
}

function towerWaterStated(input: TowerWaterInputs, stated: Partial<TowerWaterQuantities>): TowerWaterQuantities {
  const { wetBulb, fahrenheitPerKelvin, fahrenheitAtZero, cycles, towerCubic, towerSquare, towerLinear, towerConstant, towerLeast } = input;
  const wetBulbFahrenheit = stated.wetBulbFahrenheit ?? (wetBulb * fahrenheitPerKelvin + fahrenheitAtZero);
  const wue = stated.wue ?? (Math.max(towerLeast, cycles / (cycles - 1) * (towerCubic * pow(wetBulbFahrenheit, 3) + towerSquare * (wetBulbFahrenheit * wetBulbFahrenheit) + towerLinear * wetBulbFahrenheit + towerConstant)));
  return { wetBulbFahrenheit, wue };
}

/** "On-site water of a cooling tower" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function towerWaterColumns(
  length: number,
  input: Columns<TowerWaterInputs>,
  stated: Partial<Columns<TowerWaterQuantities>>,
  output: Partial<Columns<TowerWaterQuantities>>,
): void {
  const wetBulbColumn = input.wetBulb;
  const wetBulbVaries = wetBulbColumn.length !== 1;
  let wetBulb = wetBulbColumn[0]!;
  const fahrenheitPerKelvinColumn = input.fahrenheitPerKelvin;
  const fahrenheitPerKelvinVaries = fahrenheitPerKelvinColumn.length !== 1;
  let fahrenheitPerKelvin = fahrenheitPerKelvinColumn[0]!;
  const fahrenheitAtZeroColumn = input.fahrenheitAtZero;
  const fahrenheitAtZeroVaries = fahrenheitAtZeroColumn.length !== 1;
  let fahrenheitAtZero = fahrenheitAtZeroColumn[0]!;
  const cyclesColumn = input.cycles;
  const cyclesVaries = cyclesColumn.length !== 1;
  let cycles = cyclesColumn[0]!;
  const towerCubicColumn = input.towerCubic;
  const towerCubicVaries = towerCubicColumn.length !== 1;
  let towerCubic = towerCubicColumn[0]!;
  const towerSquareColumn = input.towerSquare;
  const towerSquareVaries = towerSquareColumn.length !== 1;
  let towerSquare = towerSquareColumn[0]!;
  const towerLinearColumn = input.towerLinear;
  const towerLinearVaries = towerLinearColumn.length !== 1;
  let towerLinear = towerLinearColumn[0]!;
  const towerConstantColumn = input.towerConstant;
  const towerConstantVaries = towerConstantColumn.length !== 1;
  let towerConstant = towerConstantColumn[0]!;
  const towerLeastColumn = input.towerLeast;
  const towerLeastVaries = towerLeastColumn.length !== 1;
  let towerLeast = towerLeastColumn[0]!;
  const wetBulbFahrenheitColumn = stated.wetBulbFahrenheit;
  const wetBulbFahrenheitVaries = wetBulbFahrenheitColumn?.length !== 1;
  const wetBulbFahrenheitOut = output.wetBulbFahrenheit;
  const wueColumn = stated.wue;
  const wueVaries = wueColumn?.length !== 1;
  const wueOut = output.wue;
  for (let row = 0; row < length; row++) {
    if (wetBulbVaries) wetBulb = wetBulbColumn[row]!;
    if (fahrenheitPerKelvinVaries) fahrenheitPerKelvin = fahrenheitPerKelvinColumn[row]!;
    if (fahrenheitAtZeroVaries) fahrenheitAtZero = fahrenheitAtZeroColumn[row]!;
    if (cyclesVaries) cycles = cyclesColumn[row]!;
    if (towerCubicVaries) towerCubic = towerCubicColumn[row]!;
    if (towerSquareVaries) towerSquare = towerSquareColumn[row]!;
    if (towerLinearVaries) towerLinear = towerLinearColumn[row]!;
    if (towerConstantVaries) towerConstant = towerConstantColumn[row]!;
    if (towerLeastVaries) towerLeast = towerLeastColumn[row]!;
    const wetBulbFahrenheit = wetBulbFahrenheitColumn ? wetBulbFahrenheitColumn[wetBulbFahrenheitVaries ? row : 0]! : (wetBulb * fahrenheitPerKelvin + fahrenheitAtZero);
    if (wetBulbFahrenheitOut) wetBulbFahrenheitOut[row] = wetBulbFahrenheit;
    const wue = wueColumn ? wueColumn[wueVaries ? row : 0]! : (Math.max(towerLeast, cycles / (cycles - 1) * (towerCubic * pow(wetBulbFahrenheit, 3) + towerSquare * (wetBulbFahrenheit * wetBulbFahrenheit) + towerLinear * wetBulbFahrenheit + towerConstant)));
    if (wueOut) wueOut[row] = wue;
  }
}

/** What evaluation needs to know of "On-site water of a cooling tower": units, their factors and operands. */
export const towerWaterGraph: Graph<TowerWaterInputs, TowerWaterQuantities> = {
  name: 'towerWater',
  kernel: towerWater,
  columns: towerWaterColumns,
  inputs: {
    wetBulb: ['K', 1],
    fahrenheitPerKelvin: ['1/K', 1],
    fahrenheitAtZero: ['1', 1],
    cycles: ['1', 1],
    towerCubic: ['L_con/kWh_it', 2.7777777777777777e-10],
    towerSquare: ['L_con/kWh_it', 2.7777777777777777e-10],
    towerLinear: ['L_con/kWh_it', 2.7777777777777777e-10],
    towerConstant: ['L_con/kWh_it', 2.7777777777777777e-10],
    towerLeast: ['L_con/kWh_it', 2.7777777777777777e-10],
  },
  equations: {
    wetBulbFahrenheit: ['1', 1, 'wetBulb fahrenheitPerKelvin fahrenheitAtZero'],
    wue: ['L_con/kWh_it', 2.7777777777777777e-10, 'towerLeast cycles towerCubic wetBulbFahrenheit towerSquare towerLinear towerConstant'],
  },
};
