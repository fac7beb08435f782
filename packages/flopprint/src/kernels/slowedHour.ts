// GENERATED from the equation set "slowedHour" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';
import { pow } from '../portableMath.ts';

/** Inputs of "An hour at lower power", in coherent base units. */
export interface SlowedHourInputs {
  /** Power of the accelerators, of that without a limit. */
  readonly powerShare: number;
  /** How strongly speed follows power under a limit. */
  readonly powerLimitExponent: number;
  /** Accelerators in the power of the machines. */
  readonly acceleratorShare: number;
}

/** Quantities of "An hour at lower power", in coherent base units. */
export interface SlowedHourQuantities {
  /** Speed, of that without a limit. Source: mcdonald-2022. */
  readonly speedShare: number;
  /** Power of the machines, of that without a limit. Source: patterson-2021. */
  readonly drawShare: number;
}

/** "An hour at lower power": a stated quantity replaces its formula. */
export function slowedHour(input: SlowedHourInputs, stated?: Partial<SlowedHourQuantities>): SlowedHourQuantities {
  if (stated) return slowedHourStated(input, stated);
  const { powerShare, powerLimitExponent, acceleratorShare } = input;
  const speedShare = (pow(powerShare, powerLimitExponent));
  const drawShare = (1 - acceleratorShare + acceleratorShare * powerShare);
  return { speedShare, drawShare };
}

function slowedHourStated(input: SlowedHourInputs, stated: Partial<SlowedHourQuantities>): SlowedHourQuantities {
  const { powerShare, powerLimitExponent, acceleratorShare } = input;
  const speedShare = stated.speedShare ?? (pow(powerShare, powerLimitExponent));
  const drawShare = stated.drawShare ?? (1 - acceleratorShare + acceleratorShare * powerShare);
  return { speedShare, drawShare };
}

/** "An hour at lower power" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function slowedHourColumns(
  length: number,
  input: Columns<SlowedHourInputs>,
  stated: Partial<Columns<SlowedHourQuantities>>,
  output: Partial<Columns<SlowedHourQuantities>>,
): void {
  const powerShareColumn = input.powerShare;
  const powerShareVaries = powerShareColumn.length !== 1;
  let powerShare = powerShareColumn[0]!;
  const powerLimitExponentColumn = input.powerLimitExponent;
  const powerLimitExponentVaries = powerLimitExponentColumn.length !== 1;
  let powerLimitExponent = powerLimitExponentColumn[0]!;
  const acceleratorShareColumn = input.acceleratorShare;
  const acceleratorShareVaries = acceleratorShareColumn.length !== 1;
  let acceleratorShare = acceleratorShareColumn[0]!;
  const speedShareColumn = stated.speedShare;
  const speedShareVaries = speedShareColumn?.length !== 1;
  const speedShareOut = output.speedShare;
  const drawShareColumn = stated.drawShare;
  const drawShareVaries = drawShareColumn?.length !== 1;
  const drawShareOut = output.drawShare;
  for (let row = 0; row < length; row++) {
    if (powerShareVaries) powerShare = powerShareColumn[row]!;
    if (powerLimitExponentVaries) powerLimitExponent = powerLimitExponentColumn[row]!;
    if (acceleratorShareVaries) acceleratorShare = acceleratorShareColumn[row]!;
    const speedShare = speedShareColumn ? speedShareColumn[speedShareVaries ? row : 0]! : (pow(powerShare, powerLimitExponent));
    if (speedShareOut) speedShareOut[row] = speedShare;
    const drawShare = drawShareColumn ? drawShareColumn[drawShareVaries ? row : 0]! : (1 - acceleratorShare + acceleratorShare * powerShare);
    if (drawShareOut) drawShareOut[row] = drawShare;
  }
}

/** What evaluation needs to know of "An hour at lower power": units, their factors and operands. */
export const slowedHourGraph: Graph<SlowedHourInputs, SlowedHourQuantities> = {
  name: 'slowedHour',
  kernel: slowedHour,
  columns: slowedHourColumns,
  inputs: {
    powerShare: ['1', 1],
    powerLimitExponent: ['1', 1],
    acceleratorShare: ['1', 1],
  },
  equations: {
    speedShare: ['1', 1, 'powerShare powerLimitExponent'],
    drawShare: ['1', 1, 'acceleratorShare powerShare'],
  },
};
