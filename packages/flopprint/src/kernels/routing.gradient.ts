// GENERATED from the equation set "routing" by `npm run generate`; do not edit.
import { type RoutingInputs, type RoutingQuantities } from './routing.ts';

/** Slope of one quantity of "Routing of tokens to experts" with respect to every input and quantity above it. */
export function routingGradient(
  input: RoutingInputs,
  of: keyof RoutingQuantities,
  stated: Partial<RoutingQuantities> = {},
): Record<keyof RoutingInputs | keyof RoutingQuantities, number> {
  const { experts, expertsPerToken } = input;
  const slope = { experts: 0, expertsPerToken: 0, expertShare: 0 };
  slope[of] = 1;
  if (slope.expertShare !== 0 && stated.expertShare === undefined) {
    slope.expertsPerToken += slope.expertShare * (1 / experts);
    slope.experts += slope.expertShare * (-expertsPerToken * 1 / (experts * experts));
  }
  return slope;
}
