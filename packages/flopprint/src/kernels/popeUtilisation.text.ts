// GENERATED from the equation set "popeUtilisation" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const popeUtilisationText: Readonly<Record<string, EquationText>> = {
  tokens: {"latex":"B L = B \\cdot L","sql":"batch * tokens_per_sequence","partials":{"batch":"tokensPerSequence","tokensPerSequence":"batch"}},
  compute: {"latex":"C = k \\cdot N \\cdot B L","sql":"flop_per_parameter_token * parameters * tokens","partials":{"flopPerParameterToken":"tokens * parameters","parameters":"tokens * flopPerParameterToken","tokens":"flopPerParameterToken * parameters"}},
  mfu: {"latex":"\\mathrm{MFU} = \\frac{C}{n_{\\mathrm{chip}} \\cdot F_{\\mathrm{peak}} \\cdot t}","sql":"compute / (count * peak_flops * duration)","partials":{"compute":"1 / (count * peakFlops * duration)","count":"-compute * duration * peakFlops / (count * peakFlops * duration) ^ 2","peakFlops":"-compute * duration * count / (count * peakFlops * duration) ^ 2","duration":"-compute * count * peakFlops / (count * peakFlops * duration) ^ 2"}},
  chipTimePerToken: {"latex":"c = \\frac{n_{\\mathrm{chip}} \\cdot t}{B L}","sql":"count * duration / tokens","partials":{"count":"duration / tokens","duration":"count / tokens","tokens":"-(count * duration) * 1 / tokens ^ 2"}},
};
