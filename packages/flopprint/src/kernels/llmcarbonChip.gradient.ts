// GENERATED from the equation set "llmcarbonChip" by `npm run generate`; do not edit.
import { type LlmcarbonChipInputs, type LlmcarbonChipQuantities } from './llmcarbonChip.ts';

/** Slope of one quantity of "LLMCarbon: making a chip" with respect to every input and quantity above it. */
export function llmcarbonChipGradient(
  input: LlmcarbonChipInputs,
  of: keyof LlmcarbonChipQuantities,
  stated: Partial<LlmcarbonChipQuantities> = {},
): Record<keyof LlmcarbonChipInputs | keyof LlmcarbonChipQuantities, number> {
  const { area, carbonPerArea } = input;
  const slope = { area: 0, carbonPerArea: 0, partCarbon: 0 };
  slope[of] = 1;
  if (slope.partCarbon !== 0 && stated.partCarbon === undefined) {
    slope.area += slope.partCarbon * (carbonPerArea);
    slope.carbonPerArea += slope.partCarbon * (area);
  }
  return slope;
}
