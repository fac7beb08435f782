// GENERATED from the equation set "pydcmTower" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "PyDCM: water of the cooling tower", in coherent base units. */
export interface PydcmTowerInputs {
  /** Temperature of the hot water, in K. */
  readonly hotWater: number;
  /** Temperature of the cold water, in K. */
  readonly coldWater: number;
  /** Wet-bulb temperature, in K. */
  readonly wetBulb: number;
  /** Share lost as drift. */
  readonly drift: number;
  /** Zero of the Celsius scale, in K. */
  readonly celsiusZero: number;
  /** Water per kelvin of wet bulb, in 1/K. */
  readonly perWetBulb: number;
  /** Water per kelvin of range, in 1/K. */
  readonly perRange: number;
  /** Water at zero. */
  readonly base: number;
  /** Water at one, in m3/s. */
  readonly flow: number;
}

/** Quantities of "PyDCM: water of the cooling tower", in coherent base units. */
export interface PydcmTowerQuantities {
  /** Evaporation, over the unit of the fit. Source: dc-rl-code. */
  readonly evaporation: number;
  /** Water of the tower, in m3/s. Source: dc-rl-code. */
  readonly water: number;
}

/** "PyDCM: water of the cooling tower": a stated quantity replaces its formula. */
export function pydcmTower(input: PydcmTowerInputs, stated?: Partial<PydcmTowerQuantities>): PydcmTowerQuantities {
  if (stated) return pydcmTowerStated(input, stated);
  const { hotWater, coldWater, wetBulb, drift, celsiusZero, perWetBulb, perRange, base, flow } = input;
  const evaporation = (Math.max(0, perWetBulb * (wetBulb - celsiusZero) + perRange * (hotWater - coldWater) + base));
  const water = (evaporation * (1 + drift) * flow);
  return { evaporation, water };
}

function pydcmTowerStated(input: PydcmTowerInputs, stated: Partial<PydcmTowerQuantities>): PydcmTowerQuantities {
  const { hotWater, coldWater, wetBulb, drift, celsiusZero, perWetBulb, perRange, base, flow } = input;
  const evaporation = stated.evaporation ?? (Math.max(0, perWetBulb * (wetBulb - celsiusZero) + perRange * (hotWater - coldWater) + base));
  const water = stated.water ?? (evaporation * (1 + drift) * flow);
  return { evaporation, water };
}

/** "PyDCM: water of the cooling tower" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function pydcmTowerColumns(
  length: number,
  input: Columns<PydcmTowerInputs>,
  stated: Partial<Columns<PydcmTowerQuantities>>,
  output: Partial<Columns<PydcmTowerQuantities>>,
): void {
  const hotWaterColumn = input.hotWater;
  const hotWaterVaries = hotWaterColumn.length !== 1;
  let hotWater = hotWaterColumn[0]!;
  const coldWaterColumn = input.coldWater;
  const coldWaterVaries = coldWaterColumn.length !== 1;
  let coldWater = coldWaterColumn[0]!;
  const wetBulbColumn = input.wetBulb;
  const wetBulbVaries = wetBulbColumn.length !== 1;
  let wetBulb = wetBulbColumn[0]!;
  const driftColumn = input.drift;
  const driftVaries = driftColumn.length !== 1;
  let drift = driftColumn[0]!;
  const celsiusZeroColumn = input.celsiusZero;
  const celsiusZeroVaries = celsiusZeroColumn.length !== 1;
  let celsiusZero = celsiusZeroColumn[0]!;
  const perWetBulbColumn = input.perWetBulb;
  const perWetBulbVaries = perWetBulbColumn.length !== 1;
  let perWetBulb = perWetBulbColumn[0]!;
  const perRangeColumn = input.perRange;
  const perRangeVaries = perRangeColumn.length !== 1;
  let perRange = perRangeColumn[0]!;
  const baseColumn = input.base;
  const baseVaries = baseColumn.length !== 1;
  let base = baseColumn[0]!;
  const flowColumn = input.flow;
  const flowVaries = flowColumn.length !== 1;
  let flow = flowColumn[0]!;
  const evaporationColumn = stated.evaporation;
  const evaporationVaries = evaporationColumn?.length !== 1;
  const evaporationOut = output.evaporation;
  const waterColumn = stated.water;
  const waterVaries = waterColumn?.length !== 1;
  const waterOut = output.water;
  for (let row = 0; row < length; row++) {
    if (hotWaterVaries) hotWater = hotWaterColumn[row]!;
    if (coldWaterVaries) coldWater = coldWaterColumn[row]!;
    if (wetBulbVaries) wetBulb = wetBulbColumn[row]!;
    if (driftVaries) drift = driftColumn[row]!;
    if (celsiusZeroVaries) celsiusZero = celsiusZeroColumn[row]!;
    if (perWetBulbVaries) perWetBulb = perWetBulbColumn[row]!;
    if (perRangeVaries) perRange = perRangeColumn[row]!;
    if (baseVaries) base = baseColumn[row]!;
    if (flowVaries) flow = flowColumn[row]!;
    const evaporation = evaporationColumn ? evaporationColumn[evaporationVaries ? row : 0]! : (Math.max(0, perWetBulb * (wetBulb - celsiusZero) + perRange * (hotWater - coldWater) + base));
    if (evaporationOut) evaporationOut[row] = evaporation;
    const water = waterColumn ? waterColumn[waterVaries ? row : 0]! : (evaporation * (1 + drift) * flow);
    if (waterOut) waterOut[row] = water;
  }
}

/** What evaluation needs to know of "PyDCM: water of the cooling tower": units, their factors and operands. */
export const pydcmTowerGraph: Graph<PydcmTowerInputs, PydcmTowerQuantities> = {
  name: 'pydcmTower',
  kernel: pydcmTower,
  columns: pydcmTowerColumns,
  inputs: {
    hotWater: ['K', 1],
    coldWater: ['K', 1],
    wetBulb: ['K', 1],
    drift: ['1', 1],
    celsiusZero: ['K', 1],
    perWetBulb: ['1/K', 1],
    perRange: ['1/K', 1],
    base: ['1', 1],
    flow: ['m3/h', 0.0002777777777777778],
  },
  equations: {
    evaporation: ['1', 1, 'perWetBulb wetBulb celsiusZero perRange hotWater coldWater base'],
    water: ['m3/h', 0.0002777777777777778, 'evaporation drift flow'],
  },
};
