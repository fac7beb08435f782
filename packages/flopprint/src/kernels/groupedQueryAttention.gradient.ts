// GENERATED from the equation set "groupedQueryAttention" by `npm run generate`; do not edit.
import { groupedQueryAttention, type GroupedQueryAttentionInputs, type GroupedQueryAttentionQuantities } from './groupedQueryAttention.ts';

/** Slope of one quantity of "Grouped-query attention, one layer" with respect to every input and quantity above it. */
export function groupedQueryAttentionGradient(
  input: GroupedQueryAttentionInputs,
  of: keyof GroupedQueryAttentionQuantities,
  stated: Partial<GroupedQueryAttentionQuantities> = {},
): Record<keyof GroupedQueryAttentionInputs | keyof GroupedQueryAttentionQuantities, number> {
  const { entry, flopPerMultiplyAdd, hiddenSize, heads, kvHeads, headSize, sequenceLength } = input;
  const { queryWidth, keyValueWidth } = groupedQueryAttention(input, stated);
  const slope = { entry: 0, flopPerMultiplyAdd: 0, hiddenSize: 0, heads: 0, kvHeads: 0, headSize: 0, sequenceLength: 0, queryWidth: 0, keyValueWidth: 0, attentionParameters: 0, attentionScoreFlops: 0 };
  slope[of] = 1;
  if (slope.attentionScoreFlops !== 0 && stated.attentionScoreFlops === undefined) {
    slope.flopPerMultiplyAdd += slope.attentionScoreFlops * (queryWidth * sequenceLength * 2);
    slope.sequenceLength += slope.attentionScoreFlops * (queryWidth * flopPerMultiplyAdd * 2);
    slope.queryWidth += slope.attentionScoreFlops * (flopPerMultiplyAdd * 2 * sequenceLength);
  }
  if (slope.attentionParameters !== 0 && stated.attentionParameters === undefined) {
    slope.entry += slope.attentionParameters * (2 * hiddenSize * queryWidth + 2 * hiddenSize * keyValueWidth);
    slope.hiddenSize += slope.attentionParameters * (entry * (queryWidth * 2 + keyValueWidth * 2));
    slope.queryWidth += slope.attentionParameters * (entry * 2 * hiddenSize);
    slope.keyValueWidth += slope.attentionParameters * (entry * 2 * hiddenSize);
  }
  if (slope.keyValueWidth !== 0 && stated.keyValueWidth === undefined) {
    slope.kvHeads += slope.keyValueWidth * (headSize);
    slope.headSize += slope.keyValueWidth * (kvHeads);
  }
  if (slope.queryWidth !== 0 && stated.queryWidth === undefined) {
    slope.heads += slope.queryWidth * (headSize);
    slope.headSize += slope.queryWidth * (heads);
  }
  return slope;
}
