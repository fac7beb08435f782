// GENERATED from the equation set "chipWater" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const chipWaterText: Readonly<Record<string, EquationText>> = {
  embodiedWater: {"latex":"V_{\\mathrm{emb}} = \\frac{w_A \\cdot A \\cdot H}{L_u}","sql":"water_per_area * chip_area * accelerator_hours / service_life","partials":{"waterPerArea":"acceleratorHours * chipArea / serviceLife","chipArea":"acceleratorHours * waterPerArea / serviceLife","acceleratorHours":"waterPerArea * chipArea / serviceLife","serviceLife":"-(waterPerArea * chipArea * acceleratorHours) * 1 / serviceLife ^ 2"}},
};
