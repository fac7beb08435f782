// GENERATED from the equation set "bloomIdle" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const bloomIdleText: Readonly<Record<string, EquationText>> = {
  idleCarbon: {"latex":"C_{\\mathrm{idle}} = E_{\\mathrm{idle}} \\cdot I","sql":"idle_energy * carbon_intensity","partials":{"idleEnergy":"carbonIntensity","carbonIntensity":"idleEnergy"}},
};
