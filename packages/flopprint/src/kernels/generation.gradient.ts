// GENERATED from the equation set "generation" by `npm run generate`; do not edit.
import { type GenerationInputs, type GenerationQuantities } from './generation.ts';

/** Slope of one quantity of "Tokens generated for training" with respect to every input and quantity above it. */
export function generationGradient(
  input: GenerationInputs,
  of: keyof GenerationQuantities,
  stated: Partial<GenerationQuantities> = {},
): Record<keyof GenerationInputs | keyof GenerationQuantities, number> {
  const { generatedTokens, energyPerToken, timePerToken, generationHostFactor } = input;
  const slope = { generatedTokens: 0, energyPerToken: 0, timePerToken: 0, generationHostFactor: 0, generationHours: 0, generationEnergy: 0 };
  slope[of] = 1;
  if (slope.generationEnergy !== 0 && stated.generationEnergy === undefined) {
    slope.generatedTokens += slope.generationEnergy * (generationHostFactor * energyPerToken);
    slope.energyPerToken += slope.generationEnergy * (generationHostFactor * generatedTokens);
    slope.generationHostFactor += slope.generationEnergy * (generatedTokens * energyPerToken);
  }
  if (slope.generationHours !== 0 && stated.generationHours === undefined) {
    slope.generatedTokens += slope.generationHours * (timePerToken);
    slope.timePerToken += slope.generationHours * (generatedTokens);
  }
  return slope;
}
