// GENERATED from the equation set "providerScore" by `npm run generate`; do not edit.
import { type ProviderScoreInputs, type ProviderScoreQuantities } from './providerScore.ts';

/** Slope of one quantity of "Software carbon intensity of making a model" with respect to every input and quantity above it. */
export function providerScoreGradient(
  input: ProviderScoreInputs,
  of: keyof ProviderScoreQuantities,
  stated: Partial<ProviderScoreQuantities> = {},
): Record<keyof ProviderScoreInputs | keyof ProviderScoreQuantities, number> {
  const { upfrontCarbon, compute, tokens, parameters } = input;
  const slope = { upfrontCarbon: 0, compute: 0, tokens: 0, parameters: 0, carbonPerFlop: 0, carbonPerTrainingToken: 0, carbonPerParameter: 0 };
  slope[of] = 1;
  if (slope.carbonPerParameter !== 0 && stated.carbonPerParameter === undefined) {
    slope.upfrontCarbon += slope.carbonPerParameter * (1 / parameters);
    slope.parameters += slope.carbonPerParameter * (-upfrontCarbon * 1 / (parameters * parameters));
  }
  if (slope.carbonPerTrainingToken !== 0 && stated.carbonPerTrainingToken === undefined) {
    slope.upfrontCarbon += slope.carbonPerTrainingToken * (1 / tokens);
    slope.tokens += slope.carbonPerTrainingToken * (-upfrontCarbon * 1 / (tokens * tokens));
  }
  if (slope.carbonPerFlop !== 0 && stated.carbonPerFlop === undefined) {
    slope.upfrontCarbon += slope.carbonPerFlop * (1 / compute);
    slope.compute += slope.carbonPerFlop * (-upfrontCarbon * 1 / (compute * compute));
  }
  return slope;
}
