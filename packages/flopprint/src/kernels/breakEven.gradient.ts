// GENERATED from the equation set "breakEven" by `npm run generate`; do not edit.
import { type BreakEvenInputs, type BreakEvenQuantities } from './breakEven.ts';

/** Slope of one quantity of "Requests at which serving overtakes training" with respect to every input and quantity above it. */
export function breakEvenGradient(
  input: BreakEvenInputs,
  of: keyof BreakEvenQuantities,
  stated: Partial<BreakEvenQuantities> = {},
): Record<keyof BreakEvenInputs | keyof BreakEvenQuantities, number> {
  const { upfrontCarbon, upfrontEnergy, carbonPerRequest, energyPerRequest } = input;
  const slope = { upfrontCarbon: 0, upfrontEnergy: 0, carbonPerRequest: 0, energyPerRequest: 0, breakEvenRequests: 0, breakEvenRequestsByEnergy: 0 };
  slope[of] = 1;
  if (slope.breakEvenRequestsByEnergy !== 0 && stated.breakEvenRequestsByEnergy === undefined) {
    slope.upfrontEnergy += slope.breakEvenRequestsByEnergy * (1 / energyPerRequest);
    slope.energyPerRequest += slope.breakEvenRequestsByEnergy * (-upfrontEnergy * 1 / (energyPerRequest * energyPerRequest));
  }
  if (slope.breakEvenRequests !== 0 && stated.breakEvenRequests === undefined) {
    slope.upfrontCarbon += slope.breakEvenRequests * (1 / carbonPerRequest);
    slope.carbonPerRequest += slope.breakEvenRequests * (-upfrontCarbon * 1 / (carbonPerRequest * carbonPerRequest));
  }
  return slope;
}
