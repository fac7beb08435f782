// GENERATED from the equation set "predictedEfficiency" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Predicted efficiency", in coherent base units. */
export interface PredictedEfficiencyInputs {
  /** Usual MFU of this generation of accelerators. */
  readonly generationMfu: number;
  /** Efficiency of a mixture of experts over that of a dense model. */
  readonly mixtureFactor: number;
  /** Speed under a power limit over that without. */
  readonly limitedSpeed: number;
  /** Efficiency (MFU), over the predicted one. */
  readonly efficiencyResidual: number;
}

/** Quantities of "Predicted efficiency", in coherent base units. */
export interface PredictedEfficiencyQuantities {
  /** Predicted MFU, by 6·N·D. Source: flopprint-training-fit. */
  readonly defaultMfu: number;
  /** Model FLOPs utilisation (MFU). Source: flopprint-training-fit. */
  readonly mfu: number;
}

/** "Predicted efficiency": a stated quantity replaces its formula. */
export function predictedEfficiency(input: PredictedEfficiencyInputs, stated?: Partial<PredictedEfficiencyQuantities>): PredictedEfficiencyQuantities {
  if (stated) return predictedEfficiencyStated(input, stated);
  const { generationMfu, mixtureFactor, limitedSpeed, efficiencyResidual } = input;
  const defaultMfu = (generationMfu * mixtureFactor * limitedSpeed * efficiencyResidual);
  const mfu = defaultMfu;
  return { defaultMfu, mfu };
}

function predictedEfficiencyStated(input: PredictedEfficiencyInputs, stated: Partial<PredictedEfficiencyQuantities>): PredictedEfficiencyQuantities {
  const { generationMfu, mixtureFactor, limitedSpeed, efficiencyResidual } = input;
  const defaultMfu = stated.defaultMfu ?? (generationMfu * mixtureFactor * limitedSpeed * efficiencyResidual);
  const mfu = stated.mfu ?? defaultMfu;
  return { defaultMfu, mfu };
}

/** "Predicted efficiency" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function predictedEfficiencyColumns(
  length: number,
  input: Columns<PredictedEfficiencyInputs>,
  stated: Partial<Columns<PredictedEfficiencyQuantities>>,
  output: Partial<Columns<PredictedEfficiencyQuantities>>,
): void {
  const generationMfuColumn = input.generationMfu;
  const generationMfuVaries = generationMfuColumn.length !== 1;
  let generationMfu = generationMfuColumn[0]!;
  const mixtureFactorColumn = input.mixtureFactor;
  const mixtureFactorVaries = mixtureFactorColumn.length !== 1;
  let mixtureFactor = mixtureFactorColumn[0]!;
  const limitedSpeedColumn = input.limitedSpeed;
  const limitedSpeedVaries = limitedSpeedColumn.length !== 1;
  let limitedSpeed = limitedSpeedColumn[0]!;
  const efficiencyResidualColumn = input.efficiencyResidual;
  const efficiencyResidualVaries = efficiencyResidualColumn.length !== 1;
  let efficiencyResidual = efficiencyResidualColumn[0]!;
  const defaultMfuColumn = stated.defaultMfu;
  const defaultMfuVaries = defaultMfuColumn?.length !== 1;
  const defaultMfuOut = output.defaultMfu;
  const mfuColumn = stated.mfu;
  const mfuVaries = mfuColumn?.length !== 1;
  const mfuOut = output.mfu;
  for (let row = 0; row < length; row++) {
    if (generationMfuVaries) generationMfu = generationMfuColumn[row]!;
    if (mixtureFactorVaries) mixtureFactor = mixtureFactorColumn[row]!;
    if (limitedSpeedVaries) limitedSpeed = limitedSpeedColumn[row]!;
    if (efficiencyResidualVaries) efficiencyResidual = efficiencyResidualColumn[row]!;
    const defaultMfu = defaultMfuColumn ? defaultMfuColumn[defaultMfuVaries ? row : 0]! : (generationMfu * mixtureFactor * limitedSpeed * efficiencyResidual);
    if (defaultMfuOut) defaultMfuOut[row] = defaultMfu;
    const mfu = mfuColumn ? mfuColumn[mfuVaries ? row : 0]! : defaultMfu;
    if (mfuOut) mfuOut[row] = mfu;
  }
}

/** What evaluation needs to know of "Predicted efficiency": units, their factors and operands. */
export const predictedEfficiencyGraph: Graph<PredictedEfficiencyInputs, PredictedEfficiencyQuantities> = {
  name: 'predictedEfficiency',
  kernel: predictedEfficiency,
  columns: predictedEfficiencyColumns,
  inputs: {
    generationMfu: ['1', 1],
    mixtureFactor: ['1', 1],
    limitedSpeed: ['1', 1],
    efficiencyResidual: ['1', 1],
  },
  equations: {
    defaultMfu: ['1', 1, 'generationMfu mixtureFactor limitedSpeed efficiencyResidual'],
    mfu: ['1', 1, 'defaultMfu'],
  },
};
