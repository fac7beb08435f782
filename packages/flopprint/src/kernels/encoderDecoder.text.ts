// GENERATED from the equation set "encoderDecoder" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const encoderDecoderText: Readonly<Record<string, EquationText>> = {
  layerParameters: {"latex":"P_{\\mathrm{lay}} = P_{\\mathrm{enc}} + P_{\\mathrm{dec}}","sql":"encoder_parameters + decoder_parameters","partials":{"encoderParameters":"1","decoderParameters":"1"}},
  layerActiveParameters: {"latex":"P_{\\mathrm{lay,act}} = P_{\\mathrm{enc,act}} + P_{\\mathrm{dec,act}}","sql":"encoder_active_parameters + decoder_active_parameters","partials":{"encoderActiveParameters":"1","decoderActiveParameters":"1"}},
  logitsShare: {"latex":"x_{\\mathrm{log}} = 1 - x_{\\mathrm{enc}}","sql":"1 - encoder_token_share","partials":{"encoderTokenShare":"-1"}},
  layerFlopsPerToken: {"latex":"F_{\\mathrm{lay}} = x_{\\mathrm{enc}} \\cdot F_{\\mathrm{enc}} + x_{\\mathrm{log}} \\cdot F_{\\mathrm{dec}}","sql":"encoder_token_share * encoder_flops + logits_share * decoder_flops","partials":{"encoderTokenShare":"encoderFlops","encoderFlops":"encoderTokenShare","logitsShare":"decoderFlops","decoderFlops":"logitsShare"}},
};
