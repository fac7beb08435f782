// GENERATED from the equation set "morrisonEmbodiedWater" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const morrisonEmbodiedWaterText: Readonly<Record<string, EquationText>> = {
  chipWater: {"latex":"w_c = w_A \\cdot A","sql":"water_per_area * die_area","partials":{"waterPerArea":"dieArea","dieArea":"waterPerArea"}},
  embodiedWater: {"latex":"W_{\\mathrm{emb}} = \\frac{w_c + w_m}{L} \\cdot H","sql":"(chip_water + mining_water) / lifetime * accelerator_hours","partials":{"chipWater":"acceleratorHours * 1 / lifetime","miningWater":"acceleratorHours * 1 / lifetime","lifetime":"acceleratorHours * -(chipWater + miningWater) * 1 / lifetime ^ 2","acceleratorHours":"(chipWater + miningWater) / lifetime"}},
};
