// GENERATED from the equation set "mixtureOfExperts" by `npm run generate`; do not edit.
import { mixtureOfExperts, type MixtureOfExpertsInputs, type MixtureOfExpertsQuantities } from './mixtureOfExperts.ts';

/** Slope of one quantity of "Mixture of experts, one layer" with respect to every input and quantity above it. */
export function mixtureOfExpertsGradient(
  input: MixtureOfExpertsInputs,
  of: keyof MixtureOfExpertsQuantities,
  stated: Partial<MixtureOfExpertsQuantities> = {},
): Record<keyof MixtureOfExpertsInputs | keyof MixtureOfExpertsQuantities, number> {
  const { entry, hiddenSize, expertSize, matrices, experts, expertsPerToken, sharedWidth } = input;
  const { expertParameters } = mixtureOfExperts(input, stated);
  const slope = { entry: 0, hiddenSize: 0, expertSize: 0, matrices: 0, experts: 0, expertsPerToken: 0, sharedWidth: 0, routerParameters: 0, sharedParameters: 0, expertParameters: 0, heldParameters: 0, usedParameters: 0 };
  slope[of] = 1;
  if (slope.usedParameters !== 0 && stated.usedParameters === undefined) {
    slope.expertsPerToken += slope.usedParameters * (expertParameters);
    slope.expertParameters += slope.usedParameters * (expertsPerToken);
    slope.sharedParameters += slope.usedParameters * (1);
    slope.routerParameters += slope.usedParameters * (1);
  }
  if (slope.heldParameters !== 0 && stated.heldParameters === undefined) {
    slope.experts += slope.heldParameters * (expertParameters);
    slope.expertParameters += slope.heldParameters * (experts);
    slope.sharedParameters += slope.heldParameters * (1);
    slope.routerParameters += slope.heldParameters * (1);
  }
  if (slope.expertParameters !== 0 && stated.expertParameters === undefined) {
    slope.entry += slope.expertParameters * (expertSize * hiddenSize * matrices);
    slope.matrices += slope.expertParameters * (expertSize * hiddenSize * entry);
    slope.hiddenSize += slope.expertParameters * (expertSize * entry * matrices);
    slope.expertSize += slope.expertParameters * (entry * matrices * hiddenSize);
  }
  if (slope.sharedParameters !== 0 && stated.sharedParameters === undefined) {
    slope.entry += slope.sharedParameters * (sharedWidth * hiddenSize * matrices);
    slope.matrices += slope.sharedParameters * (sharedWidth * hiddenSize * entry);
    slope.hiddenSize += slope.sharedParameters * (sharedWidth * entry * matrices);
    slope.sharedWidth += slope.sharedParameters * (entry * matrices * hiddenSize);
  }
  if (slope.routerParameters !== 0 && stated.routerParameters === undefined) {
    slope.entry += slope.routerParameters * (experts * hiddenSize);
    slope.hiddenSize += slope.routerParameters * (experts * entry);
    slope.experts += slope.routerParameters * (entry * hiddenSize);
  }
  return slope;
}
