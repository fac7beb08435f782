// GENERATED from the equation set "deviceEmbodied" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Making an accelerator, from its parts", in coherent base units. */
export interface DeviceEmbodiedInputs {
  readonly dieArea: number;
  readonly carbonPerArea: number;
  readonly memory: number;
  readonly carbonPerMemory: number;
  readonly smallCircuits: number;
  readonly carbonPerPower: number;
  readonly thermalDesignPower: number;
  readonly board: number;
  readonly uplift: number;
}

/** Quantities of "Making an accelerator, from its parts", in coherent base units. */
export interface DeviceEmbodiedQuantities {
  readonly dieEmbodied: number;
  readonly memoryEmbodied: number;
  readonly coolerEmbodied: number;
  readonly acceleratorEmbodied: number;
}

/** "Making an accelerator, from its parts": a stated quantity replaces its formula. */
export function deviceEmbodied(input: DeviceEmbodiedInputs, stated?: Partial<DeviceEmbodiedQuantities>): DeviceEmbodiedQuantities {
  if (stated) return deviceEmbodiedStated(input, stated);
  const { dieArea, carbonPerArea, memory, carbonPerMemory, smallCircuits, carbonPerPower, thermalDesignPower, board, uplift } = input;
  const dieEmbodied = (dieArea * carbonPerArea);
  const memoryEmbodied = (memory * carbonPerMemory);
  const coolerEmbodied = (thermalDesignPower * carbonPerPower);
  const acceleratorEmbodied = (uplift * (dieEmbodied + smallCircuits + memoryEmbodied + coolerEmbodied + board));
  return { dieEmbodied, memoryEmbodied, coolerEmbodied, acceleratorEmbodied };
}

function deviceEmbodiedStated(input: DeviceEmbodiedInputs, stated: Partial<DeviceEmbodiedQuantities>): DeviceEmbodiedQuantities {
  const { dieArea, carbonPerArea, memory, carbonPerMemory, smallCircuits, carbonPerPower, thermalDesignPower, board, uplift } = input;
  const dieEmbodied = stated.dieEmbodied ?? (dieArea * carbonPerArea);
  const memoryEmbodied = stated.memoryEmbodied ?? (memory * carbonPerMemory);
  const coolerEmbodied = stated.coolerEmbodied ?? (thermalDesignPower * carbonPerPower);
  const acceleratorEmbodied = stated.acceleratorEmbodied ?? (uplift * (dieEmbodied + smallCircuits + memoryEmbodied + coolerEmbodied + board));
  return { dieEmbodied, memoryEmbodied, coolerEmbodied, acceleratorEmbodied };
}

/** "Making an accelerator, from its parts" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function deviceEmbodiedColumns(
  length: number,
  input: Columns<DeviceEmbodiedInputs>,
  stated: Partial<Columns<DeviceEmbodiedQuantities>>,
  output: Partial<Columns<DeviceEmbodiedQuantities>>,
): void {
  const dieAreaColumn = input.dieArea;
  const dieAreaVaries = dieAreaColumn.length !== 1;
  let dieArea = dieAreaColumn[0]!;
  const carbonPerAreaColumn = input.carbonPerArea;
  const carbonPerAreaVaries = carbonPerAreaColumn.length !== 1;
  let carbonPerArea = carbonPerAreaColumn[0]!;
  const memoryColumn = input.memory;
  const memoryVaries = memoryColumn.length !== 1;
  let memory = memoryColumn[0]!;
  const carbonPerMemoryColumn = input.carbonPerMemory;
  const carbonPerMemoryVaries = carbonPerMemoryColumn.length !== 1;
  let carbonPerMemory = carbonPerMemoryColumn[0]!;
  const smallCircuitsColumn = input.smallCircuits;
  const smallCircuitsVaries = smallCircuitsColumn.length !== 1;
  let smallCircuits = smallCircuitsColumn[0]!;
  const carbonPerPowerColumn = input.carbonPerPower;
  const carbonPerPowerVaries = carbonPerPowerColumn.length !== 1;
  let carbonPerPower = carbonPerPowerColumn[0]!;
  const thermalDesignPowerColumn = input.thermalDesignPower;
  const thermalDesignPowerVaries = thermalDesignPowerColumn.length !== 1;
  let thermalDesignPower = thermalDesignPowerColumn[0]!;
  const boardColumn = input.board;
  const boardVaries = boardColumn.length !== 1;
  let board = boardColumn[0]!;
  const upliftColumn = input.uplift;
  const upliftVaries = upliftColumn.length !== 1;
  let uplift = upliftColumn[0]!;
  const dieEmbodiedColumn = stated.dieEmbodied;
  const dieEmbodiedVaries = dieEmbodiedColumn?.length !== 1;
  const dieEmbodiedOut = output.dieEmbodied;
  const memoryEmbodiedColumn = stated.memoryEmbodied;
  const memoryEmbodiedVaries = memoryEmbodiedColumn?.length !== 1;
  const memoryEmbodiedOut = output.memoryEmbodied;
  const coolerEmbodiedColumn = stated.coolerEmbodied;
  const coolerEmbodiedVaries = coolerEmbodiedColumn?.length !== 1;
  const coolerEmbodiedOut = output.coolerEmbodied;
  const acceleratorEmbodiedColumn = stated.acceleratorEmbodied;
  const acceleratorEmbodiedVaries = acceleratorEmbodiedColumn?.length !== 1;
  const acceleratorEmbodiedOut = output.acceleratorEmbodied;
  for (let row = 0; row < length; row++) {
    if (dieAreaVaries) dieArea = dieAreaColumn[row]!;
    if (carbonPerAreaVaries) carbonPerArea = carbonPerAreaColumn[row]!;
    if (memoryVaries) memory = memoryColumn[row]!;
    if (carbonPerMemoryVaries) carbonPerMemory = carbonPerMemoryColumn[row]!;
    if (smallCircuitsVaries) smallCircuits = smallCircuitsColumn[row]!;
    if (carbonPerPowerVaries) carbonPerPower = carbonPerPowerColumn[row]!;
    if (thermalDesignPowerVaries) thermalDesignPower = thermalDesignPowerColumn[row]!;
    if (boardVaries) board = boardColumn[row]!;
    if (upliftVaries) uplift = upliftColumn[row]!;
    const dieEmbodied = dieEmbodiedColumn ? dieEmbodiedColumn[dieEmbodiedVaries ? row : 0]! : (dieArea * carbonPerArea);
    if (dieEmbodiedOut) dieEmbodiedOut[row] = dieEmbodied;
    const memoryEmbodied = memoryEmbodiedColumn ? memoryEmbodiedColumn[memoryEmbodiedVaries ? row : 0]! : (memory * carbonPerMemory);
    if (memoryEmbodiedOut) memoryEmbodiedOut[row] = memoryEmbodied;
    const coolerEmbodied = coolerEmbodiedColumn ? coolerEmbodiedColumn[coolerEmbodiedVaries ? row : 0]! : (thermalDesignPower * carbonPerPower);
    if (coolerEmbodiedOut) coolerEmbodiedOut[row] = coolerEmbodied;
    const acceleratorEmbodied = acceleratorEmbodiedColumn ? acceleratorEmbodiedColumn[acceleratorEmbodiedVaries ? row : 0]! : (uplift * (dieEmbodied + smallCircuits + memoryEmbodied + coolerEmbodied + board));
    if (acceleratorEmbodiedOut) acceleratorEmbodiedOut[row] = acceleratorEmbodied;
  }
}

/** Slope of one quantity of "Making an accelerator, from its parts" with respect to every input and quantity above it. */
export function deviceEmbodiedGradient(
  input: DeviceEmbodiedInputs,
  of: keyof DeviceEmbodiedQuantities,
  stated: Partial<DeviceEmbodiedQuantities> = {},
): Record<keyof DeviceEmbodiedInputs | keyof DeviceEmbodiedQuantities, number> {
  const { dieArea, carbonPerArea, memory, carbonPerMemory, smallCircuits, carbonPerPower, thermalDesignPower, board, uplift } = input;
  const { dieEmbodied, memoryEmbodied, coolerEmbodied } = deviceEmbodied(input, stated);
  const slope = { dieArea: 0, carbonPerArea: 0, memory: 0, carbonPerMemory: 0, smallCircuits: 0, carbonPerPower: 0, thermalDesignPower: 0, board: 0, uplift: 0, dieEmbodied: 0, memoryEmbodied: 0, coolerEmbodied: 0, acceleratorEmbodied: 0 };
  slope[of] = 1;
  if (slope.acceleratorEmbodied !== 0 && stated.acceleratorEmbodied === undefined) {
    slope.uplift += slope.acceleratorEmbodied * (dieEmbodied + smallCircuits + memoryEmbodied + coolerEmbodied + board);
    slope.dieEmbodied += slope.acceleratorEmbodied * (uplift);
    slope.smallCircuits += slope.acceleratorEmbodied * (uplift);
    slope.memoryEmbodied += slope.acceleratorEmbodied * (uplift);
    slope.coolerEmbodied += slope.acceleratorEmbodied * (uplift);
    slope.board += slope.acceleratorEmbodied * (uplift);
  }
  if (slope.coolerEmbodied !== 0 && stated.coolerEmbodied === undefined) {
    slope.thermalDesignPower += slope.coolerEmbodied * (carbonPerPower);
    slope.carbonPerPower += slope.coolerEmbodied * (thermalDesignPower);
  }
  if (slope.memoryEmbodied !== 0 && stated.memoryEmbodied === undefined) {
    slope.memory += slope.memoryEmbodied * (carbonPerMemory);
    slope.carbonPerMemory += slope.memoryEmbodied * (memory);
  }
  if (slope.dieEmbodied !== 0 && stated.dieEmbodied === undefined) {
    slope.dieArea += slope.dieEmbodied * (carbonPerArea);
    slope.carbonPerArea += slope.dieEmbodied * (dieArea);
  }
  return slope;
}

/** What evaluation needs to know of "Making an accelerator, from its parts": units, their factors and operands. */
export const deviceEmbodiedGraph: Graph<DeviceEmbodiedInputs, DeviceEmbodiedQuantities> = {
  name: 'deviceEmbodied',
  kernel: deviceEmbodied,
  inputs: {
    dieArea: ['mm2/accelerator', 0.000001],
    carbonPerArea: ['kgCO2e/cm2', 10000000],
    memory: ['GB/accelerator', 1000000000],
    carbonPerMemory: ['kgCO2e/GB', 0.000001],
    smallCircuits: ['kgCO2e/accelerator', 1000],
    carbonPerPower: ['kgCO2e/W_it', 1000],
    thermalDesignPower: ['W_it/accelerator', 1],
    board: ['kgCO2e/accelerator', 1000],
    uplift: ['1', 1],
  },
  equations: {
    dieEmbodied: ['kgCO2e/accelerator', 1000, 'dieArea carbonPerArea'],
    memoryEmbodied: ['kgCO2e/accelerator', 1000, 'memory carbonPerMemory'],
    coolerEmbodied: ['kgCO2e/accelerator', 1000, 'thermalDesignPower carbonPerPower'],
    acceleratorEmbodied: ['kgCO2e/accelerator', 1000, 'uplift dieEmbodied smallCircuits memoryEmbodied coolerEmbodied board'],
  },
};
