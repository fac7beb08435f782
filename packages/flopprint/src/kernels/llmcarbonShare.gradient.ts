// GENERATED from the equation set "llmcarbonShare" by `npm run generate`; do not edit.
import { type LlmcarbonShareInputs, type LlmcarbonShareQuantities } from './llmcarbonShare.ts';

/** Slope of one quantity of "LLMCarbon: embodied carbon of a run" with respect to every input and quantity above it. */
export function llmcarbonShareGradient(
  input: LlmcarbonShareInputs,
  of: keyof LlmcarbonShareQuantities,
  stated: Partial<LlmcarbonShareQuantities> = {},
): Record<keyof LlmcarbonShareInputs | keyof LlmcarbonShareQuantities, number> {
  const { partCarbon, parts, executionTime, lifetime } = input;
  const slope = { partCarbon: 0, parts: 0, executionTime: 0, lifetime: 0, embodiedCarbon: 0 };
  slope[of] = 1;
  if (slope.embodiedCarbon !== 0 && stated.embodiedCarbon === undefined) {
    slope.partCarbon += slope.embodiedCarbon * (executionTime * parts / lifetime);
    slope.parts += slope.embodiedCarbon * (executionTime * partCarbon / lifetime);
    slope.executionTime += slope.embodiedCarbon * (partCarbon * parts / lifetime);
    slope.lifetime += slope.embodiedCarbon * (-(partCarbon * parts * executionTime) * 1 / (lifetime * lifetime));
  }
  return slope;
}
