// GENERATED from the equation set "encoderDecoder" by `npm run generate`; do not edit.
import { encoderDecoder, type EncoderDecoderInputs, type EncoderDecoderQuantities } from './encoderDecoder.ts';

/** Slope of one quantity of "Encoder and decoder together" with respect to every input and quantity above it. */
export function encoderDecoderGradient(
  input: EncoderDecoderInputs,
  of: keyof EncoderDecoderQuantities,
  stated: Partial<EncoderDecoderQuantities> = {},
): Record<keyof EncoderDecoderInputs | keyof EncoderDecoderQuantities, number> {
  const { encoderFlops, decoderFlops, encoderTokenShare } = input;
  const { logitsShare } = encoderDecoder(input, stated);
  const slope = { encoderParameters: 0, decoderParameters: 0, encoderActiveParameters: 0, decoderActiveParameters: 0, encoderFlops: 0, decoderFlops: 0, encoderTokenShare: 0, layerParameters: 0, layerActiveParameters: 0, logitsShare: 0, layerFlopsPerToken: 0 };
  slope[of] = 1;
  if (slope.layerFlopsPerToken !== 0 && stated.layerFlopsPerToken === undefined) {
    slope.encoderTokenShare += slope.layerFlopsPerToken * (encoderFlops);
    slope.encoderFlops += slope.layerFlopsPerToken * (encoderTokenShare);
    slope.logitsShare += slope.layerFlopsPerToken * (decoderFlops);
    slope.decoderFlops += slope.layerFlopsPerToken * (logitsShare);
  }
  if (slope.logitsShare !== 0 && stated.logitsShare === undefined) {
    slope.encoderTokenShare += slope.logitsShare * (-1);
  }
  if (slope.layerActiveParameters !== 0 && stated.layerActiveParameters === undefined) {
    slope.encoderActiveParameters += slope.layerActiveParameters * (1);
    slope.decoderActiveParameters += slope.layerActiveParameters * (1);
  }
  if (slope.layerParameters !== 0 && stated.layerParameters === undefined) {
    slope.encoderParameters += slope.layerParameters * (1);
    slope.decoderParameters += slope.layerParameters * (1);
  }
  return slope;
}
