// GENERATED from the equation set "calibratedEfficiency" by `npm run generate`; do not edit.
import { exp, log, pow } from '../portableMath.ts';
import { calibratedEfficiency, type CalibratedEfficiencyInputs, type CalibratedEfficiencyQuantities } from './calibratedEfficiency.ts';

/** Slope of one quantity of "Efficiency after one observed run" with respect to every input and quantity above it. */
export function calibratedEfficiencyGradient(
  input: CalibratedEfficiencyInputs,
  of: keyof CalibratedEfficiencyQuantities,
  stated: Partial<CalibratedEfficiencyQuantities> = {},
): Record<keyof CalibratedEfficiencyInputs | keyof CalibratedEfficiencyQuantities, number> {
  const { plannedMfu, observedMfu, familyCorrelation, efficiencyLow, efficiencyHigh } = input;
  const { calibratedMfu, remainingSpread, halfRange } = calibratedEfficiency(input, stated);
  const slope = { plannedMfu: 0, observedMfu: 0, familyCorrelation: 0, efficiencyLow: 0, efficiencyHigh: 0, calibratedMfu: 0, remainingSpread: 0, halfRange: 0, calibratedLow: 0, calibratedHigh: 0 };
  slope[of] = 1;
  if (slope.calibratedHigh !== 0 && stated.calibratedHigh === undefined) {
    slope.calibratedMfu += slope.calibratedHigh * ((calibratedMfu * halfRange <= 1 ? halfRange : 0));
    slope.halfRange += slope.calibratedHigh * ((calibratedMfu * halfRange <= 1 ? calibratedMfu : 0));
  }
  if (slope.calibratedLow !== 0 && stated.calibratedLow === undefined) {
    slope.calibratedMfu += slope.calibratedLow * (1 / halfRange);
    slope.halfRange += slope.calibratedLow * (-calibratedMfu * 1 / (halfRange * halfRange));
  }
  if (slope.halfRange !== 0 && stated.halfRange === undefined) {
    slope.remainingSpread += slope.halfRange * (log(efficiencyHigh / efficiencyLow) / 2 * exp(remainingSpread * log(efficiencyHigh / efficiencyLow) / 2));
    slope.efficiencyHigh += slope.halfRange * (remainingSpread * 1 / efficiencyLow / (efficiencyHigh / efficiencyLow) / 2 * exp(remainingSpread * log(efficiencyHigh / efficiencyLow) / 2));
    slope.efficiencyLow += slope.halfRange * (remainingSpread * -efficiencyHigh * 1 / (efficiencyLow * efficiencyLow) / (efficiencyHigh / efficiencyLow) / 2 * exp(remainingSpread * log(efficiencyHigh / efficiencyLow) / 2));
  }
  if (slope.remainingSpread !== 0 && stated.remainingSpread === undefined) {
    slope.familyCorrelation += slope.remainingSpread * (-(2 * familyCorrelation) / (2 * Math.sqrt(1 - (familyCorrelation * familyCorrelation))));
  }
  if (slope.calibratedMfu !== 0 && stated.calibratedMfu === undefined) {
    slope.plannedMfu += slope.calibratedMfu * (pow((observedMfu / plannedMfu), familyCorrelation) + plannedMfu * familyCorrelation * -observedMfu * 1 / (plannedMfu * plannedMfu) * pow((observedMfu / plannedMfu), (familyCorrelation - 1)));
    slope.observedMfu += slope.calibratedMfu * (plannedMfu * familyCorrelation * 1 / plannedMfu * pow((observedMfu / plannedMfu), (familyCorrelation - 1)));
    slope.familyCorrelation += slope.calibratedMfu * (plannedMfu * pow((observedMfu / plannedMfu), familyCorrelation) * log(observedMfu / plannedMfu));
  }
  return slope;
}
