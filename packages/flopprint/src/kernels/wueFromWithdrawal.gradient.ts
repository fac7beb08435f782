// GENERATED from the equation set "wueFromWithdrawal" by `npm run generate`; do not edit.
import { type WueFromWithdrawalInputs, type WueFromWithdrawalQuantities } from './wueFromWithdrawal.ts';

/** Slope of one quantity of "WUE from withdrawn water" with respect to every input and quantity above it. */
export function wueFromWithdrawalGradient(
  input: WueFromWithdrawalInputs,
  of: keyof WueFromWithdrawalQuantities,
  stated: Partial<WueFromWithdrawalQuantities> = {},
): Record<keyof WueFromWithdrawalInputs | keyof WueFromWithdrawalQuantities, number> {
  const { wueWithdrawal, consumedShare } = input;
  const slope = { wueWithdrawal: 0, consumedShare: 0, wue: 0 };
  slope[of] = 1;
  if (slope.wue !== 0 && stated.wue === undefined) {
    slope.wueWithdrawal += slope.wue * (consumedShare);
    slope.consumedShare += slope.wue * (wueWithdrawal);
  }
  return slope;
}
