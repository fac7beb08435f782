// GENERATED from the equation set "wueFromWithdrawal" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "WUE from withdrawn water", in coherent base units. */
export interface WueFromWithdrawalInputs {
  /** Water usage effectiveness on site, withdrawn, in m3_wd/J_it. */
  readonly wueWithdrawal: number;
  /** Share of the water withdrawn on site that is consumed, in m3_con/m3_wd. */
  readonly consumedShare: number;
}

/** Quantities of "WUE from withdrawn water", in coherent base units. */
export interface WueFromWithdrawalQuantities {
  /** Water usage effectiveness on site (WUE), consumed, in m3_con/J_it. Source: li-2023-v5. */
  readonly wue: number;
}

/** "WUE from withdrawn water": a stated quantity replaces its formula. */
export function wueFromWithdrawal(input: WueFromWithdrawalInputs, stated?: Partial<WueFromWithdrawalQuantities>): WueFromWithdrawalQuantities {
  if (stated) return wueFromWithdrawalStated(input, stated);
  const { wueWithdrawal, consumedShare } = input;
  const wue = (wueWithdrawal * consumedShare);
  return { wue };
}

function wueFromWithdrawalStated(input: WueFromWithdrawalInputs, stated: Partial<WueFromWithdrawalQuantities>): WueFromWithdrawalQuantities {
  const { wueWithdrawal, consumedShare } = input;
  const wue = stated.wue ?? (wueWithdrawal * consumedShare);
  return { wue };
}

/** "WUE from withdrawn water" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function wueFromWithdrawalColumns(
  length: number,
  input: Columns<WueFromWithdrawalInputs>,
  stated: Partial<Columns<WueFromWithdrawalQuantities>>,
  output: Partial<Columns<WueFromWithdrawalQuantities>>,
): void {
  const wueWithdrawalColumn = input.wueWithdrawal;
  const wueWithdrawalVaries = wueWithdrawalColumn.length !== 1;
  let wueWithdrawal = wueWithdrawalColumn[0]!;
  const consumedShareColumn = input.consumedShare;
  const consumedShareVaries = consumedShareColumn.length !== 1;
  let consumedShare = consumedShareColumn[0]!;
  const wueColumn = stated.wue;
  const wueVaries = wueColumn?.length !== 1;
  const wueOut = output.wue;
  for (let row = 0; row < length; row++) {
    if (wueWithdrawalVaries) wueWithdrawal = wueWithdrawalColumn[row]!;
    if (consumedShareVaries) consumedShare = consumedShareColumn[row]!;
    const wue = wueColumn ? wueColumn[wueVaries ? row : 0]! : (wueWithdrawal * consumedShare);
    if (wueOut) wueOut[row] = wue;
  }
}

/** What evaluation needs to know of "WUE from withdrawn water": units, their factors and operands. */
export const wueFromWithdrawalGraph: Graph<WueFromWithdrawalInputs, WueFromWithdrawalQuantities> = {
  name: 'wueFromWithdrawal',
  kernel: wueFromWithdrawal,
  columns: wueFromWithdrawalColumns,
  inputs: {
    wueWithdrawal: ['L_wd/kWh_it', 2.7777777777777777e-10],
    consumedShare: ['L_con/L_wd', 1],
  },
  equations: {
    wue: ['L_con/kWh_it', 2.7777777777777777e-10, 'wueWithdrawal consumedShare'],
  },
};
