// GENERATED from the equation set "ecologitsMemory" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const ecologitsMemoryText: Readonly<Record<string, EquationText>> = {
  requiredMemory: {"latex":"M = k_M \\cdot P_{\\mathrm{tot}} \\cdot Q","sql":"memory_overhead * total_parameters * bits_per_parameter","partials":{"memoryOverhead":"bitsPerParameter * totalParameters","totalParameters":"bitsPerParameter * memoryOverhead","bitsPerParameter":"memoryOverhead * totalParameters"}},
  neededAccelerators: {"latex":"n_{\\min} = \\left\\lceil \\frac{M}{M_{\\mathrm{GPU}}} \\right\\rceil","sql":"ceiling(required_memory / accelerator_memory)","partials":{}},
};
