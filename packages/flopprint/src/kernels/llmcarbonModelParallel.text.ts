// GENERATED from the equation set "llmcarbonModelParallel" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const llmcarbonModelParallelText: Readonly<Record<string, EquationText>> = {
  parametersPerAccelerator: {"latex":"c = c_M \\cdot M","sql":"parameters_per_memory * memory","partials":{"parametersPerMemory":"memory","memory":"parametersPerMemory"}},
  parametersPerNode: {"latex":"c g = g \\cdot c","sql":"node_size * parameters_per_accelerator","partials":{"nodeSize":"parametersPerAccelerator","parametersPerAccelerator":"nodeSize"}},
  tensorWithinNode: {"latex":"t_1 = \\left\\lceil \\frac{P}{c} \\right\\rceil","sql":"ceiling(parameters / parameters_per_accelerator)","partials":{}},
  pipelineAcrossNodes: {"latex":"p_2 = \\left\\lceil \\frac{P}{c g} \\right\\rceil","sql":"ceiling(parameters / parameters_per_node)","partials":{}},
};
