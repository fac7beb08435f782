// GENERATED from the equation set "predictedEfficiency" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const predictedEfficiencyText: Readonly<Record<string, EquationText>> = {
  defaultMfu: {"latex":"\\mathrm{MFU}_0 = m_g \\cdot k_{\\mathrm{MoE}} \\cdot k_{\\mathrm{lim}} \\cdot \\varepsilon_m","sql":"generation_mfu * mixture_factor * limited_speed * efficiency_residual","partials":{"generationMfu":"efficiencyResidual * limitedSpeed * mixtureFactor","mixtureFactor":"efficiencyResidual * limitedSpeed * generationMfu","limitedSpeed":"efficiencyResidual * generationMfu * mixtureFactor","efficiencyResidual":"generationMfu * mixtureFactor * limitedSpeed"}},
  mfu: {"latex":"\\mathrm{MFU} = \\mathrm{MFU}_0","sql":"default_mfu","partials":{"defaultMfu":"1"}},
};
