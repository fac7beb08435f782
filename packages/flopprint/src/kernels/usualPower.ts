// GENERATED from the equation set "usualPower" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Usual power in serving", in coherent base units. */
export interface UsualPowerInputs {
  /** Power limit of one accelerator, in J_it/accelerator/s. */
  readonly powerLimit: number;
  /** Usual power in serving, as a share of the limit. */
  readonly usualPowerShare: number;
}

/** Quantities of "Usual power in serving", in coherent base units. */
export interface UsualPowerQuantities {
  /** Power of one accelerator in serving, in J_it/accelerator/s. Source: flopprint-fit. */
  readonly servingPower: number;
}

/** "Usual power in serving": a stated quantity replaces its formula. */
export function usualPower(input: UsualPowerInputs, stated?: Partial<UsualPowerQuantities>): UsualPowerQuantities {
  if (stated) return usualPowerStated(input, stated);
  const { powerLimit, usualPowerShare } = input;
  const servingPower = (powerLimit * usualPowerShare);
  return { servingPower };
}

function usualPowerStated(input: UsualPowerInputs, stated: Partial<UsualPowerQuantities>): UsualPowerQuantities {
  const { powerLimit, usualPowerShare } = input;
  const servingPower = stated.servingPower ?? (powerLimit * usualPowerShare);
  return { servingPower };
}

/** "Usual power in serving" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function usualPowerColumns(
  length: number,
  input: Columns<UsualPowerInputs>,
  stated: Partial<Columns<UsualPowerQuantities>>,
  output: Partial<Columns<UsualPowerQuantities>>,
): void {
  const powerLimitColumn = input.powerLimit;
  const powerLimitVaries = powerLimitColumn.length !== 1;
  let powerLimit = powerLimitColumn[0]!;
  const usualPowerShareColumn = input.usualPowerShare;
  const usualPowerShareVaries = usualPowerShareColumn.length !== 1;
  let usualPowerShare = usualPowerShareColumn[0]!;
  const servingPowerColumn = stated.servingPower;
  const servingPowerVaries = servingPowerColumn?.length !== 1;
  const servingPowerOut = output.servingPower;
  for (let row = 0; row < length; row++) {
    if (powerLimitVaries) powerLimit = powerLimitColumn[row]!;
    if (usualPowerShareVaries) usualPowerShare = usualPowerShareColumn[row]!;
    const servingPower = servingPowerColumn ? servingPowerColumn[servingPowerVaries ? row : 0]! : (powerLimit * usualPowerShare);
    if (servingPowerOut) servingPowerOut[row] = servingPower;
  }
}

/** What evaluation needs to know of "Usual power in serving": units, their factors and operands. */
export const usualPowerGraph: Graph<UsualPowerInputs, UsualPowerQuantities> = {
  name: 'usualPower',
  kernel: usualPower,
  columns: usualPowerColumns,
  inputs: {
    powerLimit: ['W_it/accelerator', 1],
    usualPowerShare: ['1', 1],
  },
  equations: {
    servingPower: ['W_it/accelerator', 1, 'powerLimit usualPowerShare'],
  },
};
