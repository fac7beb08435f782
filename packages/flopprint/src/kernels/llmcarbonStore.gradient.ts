// GENERATED from the equation set "llmcarbonStore" by `npm run generate`; do not edit.
import { type LlmcarbonStoreInputs, type LlmcarbonStoreQuantities } from './llmcarbonStore.ts';

/** Slope of one quantity of "LLMCarbon: making memory or storage" with respect to every input and quantity above it. */
export function llmcarbonStoreGradient(
  input: LlmcarbonStoreInputs,
  of: keyof LlmcarbonStoreQuantities,
  stated: Partial<LlmcarbonStoreQuantities> = {},
): Record<keyof LlmcarbonStoreInputs | keyof LlmcarbonStoreQuantities, number> {
  const { capacity, carbonPerCapacity } = input;
  const slope = { capacity: 0, carbonPerCapacity: 0, partCarbon: 0 };
  slope[of] = 1;
  if (slope.partCarbon !== 0 && stated.partCarbon === undefined) {
    slope.capacity += slope.partCarbon * (carbonPerCapacity);
    slope.carbonPerCapacity += slope.partCarbon * (capacity);
  }
  return slope;
}
