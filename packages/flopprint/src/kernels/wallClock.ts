// GENERATED from the equation set "wallClock" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Accelerator-hours from wall-clock time", in coherent base units. */
export interface WallClockInputs {
  /** Accelerators, in accelerator. */
  readonly count: number;
  /** Wall-clock time, in s. */
  readonly hours: number;
}

/** Quantities of "Accelerator-hours from wall-clock time", in coherent base units. */
export interface WallClockQuantities {
  /** Accelerator-hours, in accelerator s. Source: patterson-2021. */
  readonly acceleratorHours: number;
}

/** "Accelerator-hours from wall-clock time": a stated quantity replaces its formula. */
export function wallClock(input: WallClockInputs, stated?: Partial<WallClockQuantities>): WallClockQuantities {
  if (stated) return wallClockStated(input, stated);
  const { count, hours } = input;
  const acceleratorHours = (count * hours);
  return { acceleratorHours };
}

function wallClockStated(input: WallClockInputs, stated: Partial<WallClockQuantities>): WallClockQuantities {
  const { count, hours } = input;
  const acceleratorHours = stated.acceleratorHours ?? (count * hours);
  return { acceleratorHours };
}

/** "Accelerator-hours from wall-clock time" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function wallClockColumns(
  length: number,
  input: Columns<WallClockInputs>,
  stated: Partial<Columns<WallClockQuantities>>,
  output: Partial<Columns<WallClockQuantities>>,
): void {
  const countColumn = input.count;
  const countVaries = countColumn.length !== 1;
  let count = countColumn[0]!;
  const hoursColumn = input.hours;
  const hoursVaries = hoursColumn.length !== 1;
  let hours = hoursColumn[0]!;
  const acceleratorHoursColumn = stated.acceleratorHours;
  const acceleratorHoursVaries = acceleratorHoursColumn?.length !== 1;
  const acceleratorHoursOut = output.acceleratorHours;
  for (let row = 0; row < length; row++) {
    if (countVaries) count = countColumn[row]!;
    if (hoursVaries) hours = hoursColumn[row]!;
    const acceleratorHours = acceleratorHoursColumn ? acceleratorHoursColumn[acceleratorHoursVaries ? row : 0]! : (count * hours);
    if (acceleratorHoursOut) acceleratorHoursOut[row] = acceleratorHours;
  }
}

/** What evaluation needs to know of "Accelerator-hours from wall-clock time": units, their factors and operands. */
export const wallClockGraph: Graph<WallClockInputs, WallClockQuantities> = {
  name: 'wallClock',
  kernel: wallClock,
  columns: wallClockColumns,
  inputs: {
    count: ['accelerator', 1],
    hours: ['h', 3600],
  },
  equations: {
    acceleratorHours: ['accelerator h', 3600, 'count hours'],
  },
};
