// GENERATED from the equation set "fullCycle" by `npm run generate`; do not edit.
import { type FullCycleInputs, type FullCycleQuantities } from './fullCycle.ts';

/** Slope of one quantity of "Requests at which two models have cost the same" with respect to every input and quantity above it. */
export function fullCycleGradient(
  input: FullCycleInputs,
  of: keyof FullCycleQuantities,
  stated: Partial<FullCycleQuantities> = {},
): Record<keyof FullCycleInputs | keyof FullCycleQuantities, number> {
  const { firstUpfront, secondUpfront, firstPerRequest, secondPerRequest } = input;
  const slope = { firstUpfront: 0, secondUpfront: 0, firstPerRequest: 0, secondPerRequest: 0, crossingRequests: 0 };
  slope[of] = 1;
  if (slope.crossingRequests !== 0 && stated.crossingRequests === undefined) {
    slope.secondUpfront += slope.crossingRequests * (1 / (firstPerRequest - secondPerRequest));
    slope.firstUpfront += slope.crossingRequests * (-1 / (firstPerRequest - secondPerRequest));
    slope.firstPerRequest += slope.crossingRequests * (-(secondUpfront - firstUpfront) * 1 / ((firstPerRequest - secondPerRequest) * (firstPerRequest - secondPerRequest)));
    slope.secondPerRequest += slope.crossingRequests * (-(secondUpfront - firstUpfront) * -1 / ((firstPerRequest - secondPerRequest) * (firstPerRequest - secondPerRequest)));
  }
  return slope;
}
