// GENERATED from the equation set "wueFromWithdrawal" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const wueFromWithdrawalText: Readonly<Record<string, EquationText>> = {
  wue: {"latex":"\\mathrm{WUE} = \\mathrm{WUE}_{\\mathrm{wd}} \\cdot x_{\\mathrm{con}}","sql":"wue_withdrawal * consumed_share","partials":{"wueWithdrawal":"consumedShare","consumedShare":"wueWithdrawal"}},
};
