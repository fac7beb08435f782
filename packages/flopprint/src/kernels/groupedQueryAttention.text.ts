// GENERATED from the equation set "groupedQueryAttention" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const groupedQueryAttentionText: Readonly<Record<string, EquationText>> = {
  queryWidth: {"latex":"w_q = n_h \\cdot d_h","sql":"heads * head_size","partials":{"heads":"headSize","headSize":"heads"}},
  keyValueWidth: {"latex":"w_{kv} = n_{kv} \\cdot d_h","sql":"kv_heads * head_size","partials":{"kvHeads":"headSize","headSize":"kvHeads"}},
  attentionParameters: {"latex":"P_{\\mathrm{att}} = u \\cdot \\left(2 \\cdot h \\cdot w_q + 2 \\cdot h \\cdot w_{kv}\\right)","sql":"entry * (2 * hidden_size * query_width + 2 * hidden_size * key_value_width)","partials":{"entry":"2 * hiddenSize * queryWidth + 2 * hiddenSize * keyValueWidth","hiddenSize":"entry * (queryWidth * 2 + keyValueWidth * 2)","queryWidth":"entry * 2 * hiddenSize","keyValueWidth":"entry * 2 * hiddenSize"}},
  attentionScoreFlops: {"latex":"F_{\\mathrm{sc}} = f_{\\mathrm{ma}} \\cdot 2 \\cdot s \\cdot w_q","sql":"flop_per_multiply_add * 2 * sequence_length * query_width","partials":{"flopPerMultiplyAdd":"queryWidth * sequenceLength * 2","sequenceLength":"queryWidth * flopPerMultiplyAdd * 2","queryWidth":"flopPerMultiplyAdd * 2 * sequenceLength"}},
};
