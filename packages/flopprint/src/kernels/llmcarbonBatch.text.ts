// GENERATED from the equation set "llmcarbonBatch" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const llmcarbonBatchText: Readonly<Record<string, EquationText>> = {
  fittedBatch: {"latex":"B_{\\mathrm{fit}} = b_{s} \\cdot {p}^{2} + b_{l} \\cdot p + b_{c}","sql":"batch_square * power(pipeline, 2) + batch_linear * pipeline + batch_constant","partials":{"batchSquare":"pipeline ^ 2","pipeline":"batchSquare * 2 * pipeline + batchLinear","batchLinear":"pipeline","batchConstant":"1"}},
  batchSteps: {"latex":"B / 8 = \\frac{B_{\\mathrm{fit}}}{b_8}","sql":"fitted_batch / batch_step","partials":{"fittedBatch":"1 / batchStep","batchStep":"-fittedBatch * 1 / batchStep ^ 2"}},
  pipelinedBatch: {"latex":"B_p = B / 8 \\cdot b_8","sql":"batch_steps * batch_step","partials":{"batchSteps":"batchStep","batchStep":"batchSteps"}},
};
