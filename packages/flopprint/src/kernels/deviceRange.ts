// GENERATED from the equation set "deviceRange" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';
import { exp, log } from '../portableMath.ts';

/** Inputs of "Range of making an accelerator, from its parts", in coherent base units. */
export interface DeviceRangeInputs {
  /** Carbon of making one accelerator, in gCO2e/accelerator. */
  readonly acceleratorEmbodied: number;
  /** Carbon of the parts of one accelerator, in gCO2e/accelerator. */
  readonly partsEmbodied: number;
  /** Carbon of the parts of one accelerator, lower end, in gCO2e/accelerator. */
  readonly partsEmbodiedLow: number;
  /** Carbon of the parts of one accelerator, upper end, in gCO2e/accelerator. */
  readonly partsEmbodiedHigh: number;
  /** Uplift to published product footprints. */
  readonly uplift: number;
  /** Uplift to published product footprints, lower end. */
  readonly upliftLow: number;
  /** Uplift to published product footprints, upper end. */
  readonly upliftHigh: number;
}

/** Quantities of "Range of making an accelerator, from its parts", in coherent base units. */
export interface DeviceRangeQuantities {
  /** Carbon of making one accelerator, lower end, in gCO2e/accelerator. Source: jcgm-100-2008. */
  readonly acceleratorEmbodiedLow: number;
  /** Carbon of making one accelerator, upper end, in gCO2e/accelerator. Source: jcgm-100-2008. */
  readonly acceleratorEmbodiedHigh: number;
}

/** "Range of making an accelerator, from its parts": a stated quantity replaces its formula. */
export function deviceRange(input: DeviceRangeInputs, stated?: Partial<DeviceRangeQuantities>): DeviceRangeQuantities {
  if (stated) return deviceRangeStated(input, stated);
  const { acceleratorEmbodied, partsEmbodied, partsEmbodiedLow, partsEmbodiedHigh, uplift, upliftLow, upliftHigh } = input;
  const acceleratorEmbodiedLow = (acceleratorEmbodied * exp(-Math.sqrt((log(partsEmbodiedLow / partsEmbodied) * log(partsEmbodiedLow / partsEmbodied)) + (log(upliftLow / uplift) * log(upliftLow / uplift)))));
  const acceleratorEmbodiedHigh = (acceleratorEmbodied * exp(Math.sqrt((log(partsEmbodiedHigh / partsEmbodied) * log(partsEmbodiedHigh / partsEmbodied)) + (log(upliftHigh / uplift) * log(upliftHigh / uplift)))));
  return { acceleratorEmbodiedLow, acceleratorEmbodiedHigh };
}

function deviceRangeStated(input: DeviceRangeInputs, stated: Partial<DeviceRangeQuantities>): DeviceRangeQuantities {
  const { acceleratorEmbodied, partsEmbodied, partsEmbodiedLow, partsEmbodiedHigh, uplift, upliftLow, upliftHigh } = input;
  const acceleratorEmbodiedLow = stated.acceleratorEmbodiedLow ?? (acceleratorEmbodied * exp(-Math.sqrt((log(partsEmbodiedLow / partsEmbodied) * log(partsEmbodiedLow / partsEmbodied)) + (log(upliftLow / uplift) * log(upliftLow / uplift)))));
  const acceleratorEmbodiedHigh = stated.acceleratorEmbodiedHigh ?? (acceleratorEmbodied * exp(Math.sqrt((log(partsEmbodiedHigh / partsEmbodied) * log(partsEmbodiedHigh / partsEmbodied)) + (log(upliftHigh / uplift) * log(upliftHigh / uplift)))));
  return { acceleratorEmbodiedLow, acceleratorEmbodiedHigh };
}

/** "Range of making an accelerator, from its parts" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function deviceRangeColumns(
  length: number,
  input: Columns<DeviceRangeInputs>,
  stated: Partial<Columns<DeviceRangeQuantities>>,
  output: Partial<Columns<DeviceRangeQuantities>>,
): void {
  const acceleratorEmbodiedColumn = input.acceleratorEmbodied;
  const acceleratorEmbodiedVaries = acceleratorEmbodiedColumn.length !== 1;
  let acceleratorEmbodied = acceleratorEmbodiedColumn[0]!;
  const partsEmbodiedColumn = input.partsEmbodied;
  const partsEmbodiedVaries = partsEmbodiedColumn.length !== 1;
  let partsEmbodied = partsEmbodiedColumn[0]!;
  const partsEmbodiedLowColumn = input.partsEmbodiedLow;
  const partsEmbodiedLowVaries = partsEmbodiedLowColumn.length !== 1;
  let partsEmbodiedLow = partsEmbodiedLowColumn[0]!;
  const partsEmbodiedHighColumn = input.partsEmbodiedHigh;
  const partsEmbodiedHighVaries = partsEmbodiedHighColumn.length !== 1;
  let partsEmbodiedHigh = partsEmbodiedHighColumn[0]!;
  const upliftColumn = input.uplift;
  const upliftVaries = upliftColumn.length !== 1;
  let uplift = upliftColumn[0]!;
  const upliftLowColumn = input.upliftLow;
  const upliftLowVaries = upliftLowColumn.length !== 1;
  let upliftLow = upliftLowColumn[0]!;
  const upliftHighColumn = input.upliftHigh;
  const upliftHighVaries = upliftHighColumn.length !== 1;
  let upliftHigh = upliftHighColumn[0]!;
  const acceleratorEmbodiedLowColumn = stated.acceleratorEmbodiedLow;
  const acceleratorEmbodiedLowVaries = acceleratorEmbodiedLowColumn?.length !== 1;
  const acceleratorEmbodiedLowOut = output.acceleratorEmbodiedLow;
  const acceleratorEmbodiedHighColumn = stated.acceleratorEmbodiedHigh;
  const acceleratorEmbodiedHighVaries = acceleratorEmbodiedHighColumn?.length !== 1;
  const acceleratorEmbodiedHighOut = output.acceleratorEmbodiedHigh;
  for (let row = 0; row < length; row++) {
    if (acceleratorEmbodiedVaries) acceleratorEmbodied = acceleratorEmbodiedColumn[row]!;
    if (partsEmbodiedVaries) partsEmbodied = partsEmbodiedColumn[row]!;
    if (partsEmbodiedLowVaries) partsEmbodiedLow = partsEmbodiedLowColumn[row]!;
    if (partsEmbodiedHighVaries) partsEmbodiedHigh = partsEmbodiedHighColumn[row]!;
    if (upliftVaries) uplift = upliftColumn[row]!;
    if (upliftLowVaries) upliftLow = upliftLowColumn[row]!;
    if (upliftHighVaries) upliftHigh = upliftHighColumn[row]!;
    const acceleratorEmbodiedLow = acceleratorEmbodiedLowColumn ? acceleratorEmbodiedLowColumn[acceleratorEmbodiedLowVaries ? row : 0]! : (acceleratorEmbodied * exp(-Math.sqrt((log(partsEmbodiedLow / partsEmbodied) * log(partsEmbodiedLow / partsEmbodied)) + (log(upliftLow / uplift) * log(upliftLow / uplift)))));
    if (acceleratorEmbodiedLowOut) acceleratorEmbodiedLowOut[row] = acceleratorEmbodiedLow;
    const acceleratorEmbodiedHigh = acceleratorEmbodiedHighColumn ? acceleratorEmbodiedHighColumn[acceleratorEmbodiedHighVaries ? row : 0]! : (acceleratorEmbodied * exp(Math.sqrt((log(partsEmbodiedHigh / partsEmbodied) * log(partsEmbodiedHigh / partsEmbodied)) + (log(upliftHigh / uplift) * log(upliftHigh / uplift)))));
    if (acceleratorEmbodiedHighOut) acceleratorEmbodiedHighOut[row] = acceleratorEmbodiedHigh;
  }
}

/** What evaluation needs to know of "Range of making an accelerator, from its parts": units, their factors and operands. */
export const deviceRangeGraph: Graph<DeviceRangeInputs, DeviceRangeQuantities> = {
  name: 'deviceRange',
  kernel: deviceRange,
  columns: deviceRangeColumns,
  inputs: {
    acceleratorEmbodied: ['kgCO2e/accelerator', 1000],
    partsEmbodied: ['kgCO2e/accelerator', 1000],
    partsEmbodiedLow: ['kgCO2e/accelerator', 1000],
    partsEmbodiedHigh: ['kgCO2e/accelerator', 1000],
    uplift: ['1', 1],
    upliftLow: ['1', 1],
    upliftHigh: ['1', 1],
  },
  equations: {
    acceleratorEmbodiedLow: ['kgCO2e/accelerator', 1000, 'acceleratorEmbodied partsEmbodiedLow partsEmbodied upliftLow uplift'],
    acceleratorEmbodiedHigh: ['kgCO2e/accelerator', 1000, 'acceleratorEmbodied partsEmbodiedHigh partsEmbodied upliftHigh uplift'],
  },
};
