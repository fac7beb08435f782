// GENERATED from the equation set "latentAttention" by `npm run generate`; do not edit.
import { type LatentAttentionInputs, type LatentAttentionQuantities } from './latentAttention.ts';

/** Slope of one quantity of "Multi-head latent attention, one layer" with respect to every input and quantity above it. */
export function latentAttentionGradient(
  input: LatentAttentionInputs,
  of: keyof LatentAttentionQuantities,
  stated: Partial<LatentAttentionQuantities> = {},
): Record<keyof LatentAttentionInputs | keyof LatentAttentionQuantities, number> {
  const { entry, flopPerMultiplyAdd, hiddenSize, heads, queryCompression, querySource, keyValueRank, rotarySize, plainSize, valueSize, sequenceLength } = input;
  const slope = { entry: 0, flopPerMultiplyAdd: 0, hiddenSize: 0, heads: 0, queryCompression: 0, querySource: 0, keyValueRank: 0, rotarySize: 0, plainSize: 0, valueSize: 0, sequenceLength: 0, queryParameters: 0, keyValueParameters: 0, outputParameters: 0, attentionParameters: 0, attentionScoreFlops: 0 };
  slope[of] = 1;
  if (slope.attentionScoreFlops !== 0 && stated.attentionScoreFlops === undefined) {
    slope.flopPerMultiplyAdd += slope.attentionScoreFlops * ((plainSize + rotarySize + valueSize) * heads * sequenceLength);
    slope.sequenceLength += slope.attentionScoreFlops * ((plainSize + rotarySize + valueSize) * heads * flopPerMultiplyAdd);
    slope.heads += slope.attentionScoreFlops * ((plainSize + rotarySize + valueSize) * flopPerMultiplyAdd * sequenceLength);
    slope.plainSize += slope.attentionScoreFlops * (flopPerMultiplyAdd * sequenceLength * heads);
    slope.rotarySize += slope.attentionScoreFlops * (flopPerMultiplyAdd * sequenceLength * heads);
    slope.valueSize += slope.attentionScoreFlops * (flopPerMultiplyAdd * sequenceLength * heads);
  }
  if (slope.attentionParameters !== 0 && stated.attentionParameters === undefined) {
    slope.queryParameters += slope.attentionParameters * (1);
    slope.keyValueParameters += slope.attentionParameters * (1);
    slope.outputParameters += slope.attentionParameters * (1);
  }
  if (slope.outputParameters !== 0 && stated.outputParameters === undefined) {
    slope.entry += slope.outputParameters * (hiddenSize * valueSize * heads);
    slope.heads += slope.outputParameters * (hiddenSize * valueSize * entry);
    slope.valueSize += slope.outputParameters * (hiddenSize * entry * heads);
    slope.hiddenSize += slope.outputParameters * (entry * heads * valueSize);
  }
  if (slope.keyValueParameters !== 0 && stated.keyValueParameters === undefined) {
    slope.entry += slope.keyValueParameters * (hiddenSize * (keyValueRank + rotarySize) + keyValueRank * heads * (plainSize + valueSize));
    slope.hiddenSize += slope.keyValueParameters * (entry * (keyValueRank + rotarySize));
    slope.keyValueRank += slope.keyValueParameters * (entry * (hiddenSize + (plainSize + valueSize) * heads));
    slope.rotarySize += slope.keyValueParameters * (entry * hiddenSize);
    slope.heads += slope.keyValueParameters * (entry * (plainSize + valueSize) * keyValueRank);
    slope.plainSize += slope.keyValueParameters * (entry * keyValueRank * heads);
    slope.valueSize += slope.keyValueParameters * (entry * keyValueRank * heads);
  }
  if (slope.queryParameters !== 0 && stated.queryParameters === undefined) {
    slope.entry += slope.queryParameters * (hiddenSize * queryCompression + querySource * heads * (plainSize + rotarySize));
    slope.hiddenSize += slope.queryParameters * (entry * queryCompression);
    slope.queryCompression += slope.queryParameters * (entry * hiddenSize);
    slope.querySource += slope.queryParameters * (entry * (plainSize + rotarySize) * heads);
    slope.heads += slope.queryParameters * (entry * (plainSize + rotarySize) * querySource);
    slope.plainSize += slope.queryParameters * (entry * querySource * heads);
    slope.rotarySize += slope.queryParameters * (entry * querySource * heads);
  }
  return slope;
}
