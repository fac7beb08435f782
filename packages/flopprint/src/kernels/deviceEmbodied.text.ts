// GENERATED from the equation set "deviceEmbodied" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const deviceEmbodiedText: Readonly<Record<string, EquationText>> = {
  dieEmbodied: {"latex":"G_{\\mathrm{die}} = A \\cdot \\mathrm{CPA}","sql":"die_area * carbon_per_area","partials":{"dieArea":"carbonPerArea","carbonPerArea":"dieArea"}},
  memoryEmbodied: {"latex":"G_{\\mathrm{mem}} = M \\cdot g_M","sql":"memory * carbon_per_memory","partials":{"memory":"carbonPerMemory","carbonPerMemory":"memory"}},
  coolerEmbodied: {"latex":"G_{\\mathrm{cool}} = P_{\\mathrm{TDP}} \\cdot g_P","sql":"thermal_design_power * carbon_per_power","partials":{"thermalDesignPower":"carbonPerPower","carbonPerPower":"thermalDesignPower"}},
  acceleratorEmbodied: {"latex":"G_{\\mathrm{acc}} = k_{\\mathrm{up}} \\cdot \\left(G_{\\mathrm{die}} + G_{\\mathrm{ic}} + G_{\\mathrm{mem}} + G_{\\mathrm{cool}} + G_b\\right)","sql":"uplift * (die_embodied + small_circuits + memory_embodied + cooler_embodied + board)","partials":{"uplift":"dieEmbodied + smallCircuits + memoryEmbodied + coolerEmbodied + board","dieEmbodied":"uplift","smallCircuits":"uplift","memoryEmbodied":"uplift","coolerEmbodied":"uplift","board":"uplift"}},
};
