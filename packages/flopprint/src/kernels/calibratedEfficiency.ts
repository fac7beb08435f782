// GENERATED from the equation set "calibratedEfficiency" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';
import { exp, log, pow } from '../portableMath.ts';

/** Inputs of "Efficiency after one observed run", in coherent base units. */
export interface CalibratedEfficiencyInputs {
  /** MFU of the plan. */
  readonly plannedMfu: number;
  /** MFU of the run that has been. */
  readonly observedMfu: number;
  /** Share of the variance of efficiency that runs of one family have in common. */
  readonly familyCorrelation: number;
  /** Lower end of what the prediction leaves open. */
  readonly efficiencyLow: number;
  /** Upper end of what the prediction leaves open. */
  readonly efficiencyHigh: number;
}

/** Quantities of "Efficiency after one observed run", in coherent base units. */
export interface CalibratedEfficiencyQuantities {
  /** MFU of the next run of this kind. Source: flopprint-training-fit. */
  readonly calibratedMfu: number;
  /** Spread of the next run over that of the prediction. Source: flopprint-training-fit. */
  readonly remainingSpread: number;
  /** Half the 90 % range of the next run, as a factor. Source: flopprint-training-fit. */
  readonly halfRange: number;
  /** MFU of the next run, lower end. Source: flopprint-training-fit. */
  readonly calibratedLow: number;
  /** MFU of the next run, upper end. Source: flopprint-training-fit. */
  readonly calibratedHigh: number;
}

/** "Efficiency after one observed run": a stated quantity replaces its formula. */
export function calibratedEfficiency(input: CalibratedEfficiencyInputs, stated?: Partial<CalibratedEfficiencyQuantities>): CalibratedEfficiencyQuantities {
  if (stated) return calibratedEfficiencyStated(input, stated);
  const { plannedMfu, observedMfu, familyCorrelation, efficiencyLow, efficiencyHigh } = input;
  const calibratedMfu = (plannedMfu * pow((observedMfu / plannedMfu), familyCorrelation));
  const remainingSpread = (Math.sqrt(1 - (familyCorrelation * familyCorrelation)));
  const halfRange = (exp(remainingSpread * log(efficiencyHigh / efficiencyLow) / 2));
  const calibratedLow = (calibratedMfu / halfRange);
  const calibratedHigh = (Math.min(calibratedMfu * halfRange, 1));
  return { calibratedMfu, remainingSpread, halfRange, calibratedLow, calibratedHigh };
}

function calibratedEfficiencyStated(input: CalibratedEfficiencyInputs, stated: Partial<CalibratedEfficiencyQuantities>): CalibratedEfficiencyQuantities {
  const { plannedMfu, observedMfu, familyCorrelation, efficiencyLow, efficiencyHigh } = input;
  const calibratedMfu = stated.calibratedMfu ?? (plannedMfu * pow((observedMfu / plannedMfu), familyCorrelation));
  const remainingSpread = stated.remainingSpread ?? (Math.sqrt(1 - (familyCorrelation * familyCorrelation)));
  const halfRange = stated.halfRange ?? (exp(remainingSpread * log(efficiencyHigh / efficiencyLow) / 2));
  const calibratedLow = stated.calibratedLow ?? (calibratedMfu / halfRange);
  const calibratedHigh = stated.calibratedHigh ?? (Math.min(calibratedMfu * halfRange, 1));
  return { calibratedMfu, remainingSpread, halfRange, calibratedLow, calibratedHigh };
}

/** "Efficiency after one observed run" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function calibratedEfficiencyColumns(
  length: number,
  input: Columns<CalibratedEfficiencyInputs>,
  stated: Partial<Columns<CalibratedEfficiencyQuantities>>,
  output: Partial<Columns<CalibratedEfficiencyQuantities>>,
): void {
  const plannedMfuColumn = input.plannedMfu;
  const plannedMfuVaries = plannedMfuColumn.length !== 1;
  let plannedMfu = plannedMfuColumn[0]!;
  const observedMfuColumn = input.observedMfu;
  const observedMfuVaries = observedMfuColumn.length !== 1;
  let observedMfu = observedMfuColumn[0]!;
  const familyCorrelationColumn = input.familyCorrelation;
  const familyCorrelationVaries = familyCorrelationColumn.length !== 1;
  let familyCorrelation = familyCorrelationColumn[0]!;
  const efficiencyLowColumn = input.efficiencyLow;
  const efficiencyLowVaries = efficiencyLowColumn.length !== 1;
  let efficiencyLow = efficiencyLowColumn[0]!;
  const efficiencyHighColumn = input.efficiencyHigh;
  const efficiencyHighVaries = efficiencyHighColumn.length !== 1;
  let efficiencyHigh = efficiencyHighColumn[0]!;
  const calibratedMfuColumn = stated.calibratedMfu;
  const calibratedMfuVaries = calibratedMfuColumn?.length !== 1;
  const calibratedMfuOut = output.calibratedMfu;
  const remainingSpreadColumn = stated.remainingSpread;
  const remainingSpreadVaries = remainingSpreadColumn?.length !== 1;
  const remainingSpreadOut = output.remainingSpread;
  const halfRangeColumn = stated.halfRange;
  const halfRangeVaries = halfRangeColumn?.length !== 1;
  const halfRangeOut = output.halfRange;
  const calibratedLowColumn = stated.calibratedLow;
  const calibratedLowVaries = calibratedLowColumn?.length !== 1;
  const calibratedLowOut = output.calibratedLow;
  const calibratedHighColumn = stated.calibratedHigh;
  const calibratedHighVaries = calibratedHighColumn?.length !== 1;
  const calibratedHighOut = output.calibratedHigh;
  for (let row = 0; row < length; row++) {
    if (plannedMfuVaries) plannedMfu = plannedMfuColumn[row]!;
    if (observedMfuVaries) observedMfu = observedMfuColumn[row]!;
    if (familyCorrelationVaries) familyCorrelation = familyCorrelationColumn[row]!;
    if (efficiencyLowVaries) efficiencyLow = efficiencyLowColumn[row]!;
    if (efficiencyHighVaries) efficiencyHigh = efficiencyHighColumn[row]!;
    const calibratedMfu = calibratedMfuColumn ? calibratedMfuColumn[calibratedMfuVaries ? row : 0]! : (plannedMfu * pow((observedMfu / plannedMfu), familyCorrelation));
    if (calibratedMfuOut) calibratedMfuOut[row] = calibratedMfu;
    const remainingSpread = remainingSpreadColumn ? remainingSpreadColumn[remainingSpreadVaries ? row : 0]! : (Math.sqrt(1 - (familyCorrelation * familyCorrelation)));
    if (remainingSpreadOut) remainingSpreadOut[row] = remainingSpread;
    const halfRange = halfRangeColumn ? halfRangeColumn[halfRangeVaries ? row : 0]! : (exp(remainingSpread * log(efficiencyHigh / efficiencyLow) / 2));
    if (halfRangeOut) halfRangeOut[row] = halfRange;
    const calibratedLow = calibratedLowColumn ? calibratedLowColumn[calibratedLowVaries ? row : 0]! : (calibratedMfu / halfRange);
    if (calibratedLowOut) calibratedLowOut[row] = calibratedLow;
    const calibratedHigh = calibratedHighColumn ? calibratedHighColumn[calibratedHighVaries ? row : 0]! : (Math.min(calibratedMfu * halfRange, 1));
    if (calibratedHighOut) calibratedHighOut[row] = calibratedHigh;
  }
}

/** What evaluation needs to know of "Efficiency after one observed run": units, their factors and operands. */
export const calibratedEfficiencyGraph: Graph<CalibratedEfficiencyInputs, CalibratedEfficiencyQuantities> = {
  name: 'calibratedEfficiency',
  kernel: calibratedEfficiency,
  columns: calibratedEfficiencyColumns,
  inputs: {
    plannedMfu: ['1', 1],
    observedMfu: ['1', 1],
    familyCorrelation: ['1', 1],
    efficiencyLow: ['1', 1],
    efficiencyHigh: ['1', 1],
  },
  equations: {
    calibratedMfu: ['1', 1, 'plannedMfu observedMfu familyCorrelation'],
    remainingSpread: ['1', 1, 'familyCorrelation'],
    halfRange: ['1', 1, 'remainingSpread efficiencyHigh efficiencyLow'],
    calibratedLow: ['1', 1, 'calibratedMfu halfRange'],
    calibratedHigh: ['1', 1, 'calibratedMfu halfRange'],
  },
};
