// GENERATED from the equation set "exactEfficiency" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const exactEfficiencyText: Readonly<Record<string, EquationText>> = {
  mfu: {"latex":"\\mathrm{MFU} = \\frac{\\mathrm{MFU}_{6ND} \\cdot F_{\\mathrm{fwd}}}{f_{\\mathrm{fwd}} \\cdot N_{\\mathrm{act}}}","sql":"default_mfu * exact_flops_per_token / (flop_per_parameter_token * active_parameters)","partials":{"defaultMfu":"exactFlopsPerToken / (flopPerParameterToken * activeParameters)","exactFlopsPerToken":"defaultMfu / (flopPerParameterToken * activeParameters)","flopPerParameterToken":"-(defaultMfu * exactFlopsPerToken) * activeParameters / (flopPerParameterToken * activeParameters) ^ 2","activeParameters":"-(defaultMfu * exactFlopsPerToken) * flopPerParameterToken / (flopPerParameterToken * activeParameters) ^ 2"}},
};
