// GENERATED from the equation set "predictedEfficiency" by `npm run generate`; do not edit.
import { type PredictedEfficiencyInputs, type PredictedEfficiencyQuantities } from './predictedEfficiency.ts';

/** Slope of one quantity of "Predicted efficiency" with respect to every input and quantity above it. */
export function predictedEfficiencyGradient(
  input: PredictedEfficiencyInputs,
  of: keyof PredictedEfficiencyQuantities,
  stated: Partial<PredictedEfficiencyQuantities> = {},
): Record<keyof PredictedEfficiencyInputs | keyof PredictedEfficiencyQuantities, number> {
  const { generationMfu, mixtureFactor, limitedSpeed, efficiencyResidual } = input;
  const slope = { generationMfu: 0, mixtureFactor: 0, limitedSpeed: 0, efficiencyResidual: 0, defaultMfu: 0, mfu: 0 };
  slope[of] = 1;
  if (slope.mfu !== 0 && stated.mfu === undefined) {
    slope.defaultMfu += slope.mfu * (1);
  }
  if (slope.defaultMfu !== 0 && stated.defaultMfu === undefined) {
    slope.generationMfu += slope.defaultMfu * (efficiencyResidual * limitedSpeed * mixtureFactor);
    slope.mixtureFactor += slope.defaultMfu * (efficiencyResidual * limitedSpeed * generationMfu);
    slope.limitedSpeed += slope.defaultMfu * (efficiencyResidual * generationMfu * mixtureFactor);
    slope.efficiencyResidual += slope.defaultMfu * (generationMfu * mixtureFactor * limitedSpeed);
  }
  return slope;
}
