// GENERATED from the equation set "pydcmTower" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "PyDCM: water of the cooling tower", in coherent base units. */
export interface PydcmTowerInputs {
  readonly hotWater: number;
  readonly coldWater: number;
  readonly wetBulb: number;
  readonly drift: number;
  readonly celsiusZero: number;
  readonly perWetBulb: number;
  readonly perRange: number;
  readonly base: number;
  readonly flow: number;
}

/** Quantities of "PyDCM: water of the cooling tower", in coherent base units. */
export interface PydcmTowerQuantities {
  readonly evaporation: number;
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
  const hotWaterStep = hotWaterColumn.length === 1 ? 0 : 1;
  const coldWaterColumn = input.coldWater;
  const coldWaterStep = coldWaterColumn.length === 1 ? 0 : 1;
  const wetBulbColumn = input.wetBulb;
  const wetBulbStep = wetBulbColumn.length === 1 ? 0 : 1;
  const driftColumn = input.drift;
  const driftStep = driftColumn.length === 1 ? 0 : 1;
  const celsiusZeroColumn = input.celsiusZero;
  const celsiusZeroStep = celsiusZeroColumn.length === 1 ? 0 : 1;
  const perWetBulbColumn = input.perWetBulb;
  const perWetBulbStep = perWetBulbColumn.length === 1 ? 0 : 1;
  const perRangeColumn = input.perRange;
  const perRangeStep = perRangeColumn.length === 1 ? 0 : 1;
  const baseColumn = input.base;
  const baseStep = baseColumn.length === 1 ? 0 : 1;
  const flowColumn = input.flow;
  const flowStep = flowColumn.length === 1 ? 0 : 1;
  const evaporationColumn = stated.evaporation;
  const evaporationStep = evaporationColumn?.length === 1 ? 0 : 1;
  const evaporationOut = output.evaporation;
  const waterColumn = stated.water;
  const waterStep = waterColumn?.length === 1 ? 0 : 1;
  const waterOut = output.water;
  for (let row = 0; row < length; row++) {
    const hotWater = hotWaterColumn[row * hotWaterStep]!;
    const coldWater = coldWaterColumn[row * coldWaterStep]!;
    const wetBulb = wetBulbColumn[row * wetBulbStep]!;
    const drift = driftColumn[row * driftStep]!;
    const celsiusZero = celsiusZeroColumn[row * celsiusZeroStep]!;
    const perWetBulb = perWetBulbColumn[row * perWetBulbStep]!;
    const perRange = perRangeColumn[row * perRangeStep]!;
    const base = baseColumn[row * baseStep]!;
    const flow = flowColumn[row * flowStep]!;
    const evaporation = evaporationColumn ? evaporationColumn[row * evaporationStep]! : (Math.max(0, perWetBulb * (wetBulb - celsiusZero) + perRange * (hotWater - coldWater) + base));
    if (evaporationOut) evaporationOut[row] = evaporation;
    const water = waterColumn ? waterColumn[row * waterStep]! : (evaporation * (1 + drift) * flow);
    if (waterOut) waterOut[row] = water;
  }
}

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

/** What evaluation needs to know of "PyDCM: water of the cooling tower": units, their factors and operands. */
export const pydcmTowerGraph: Graph<PydcmTowerInputs, PydcmTowerQuantities> = {
  name: 'pydcmTower',
  kernel: pydcmTower,
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
