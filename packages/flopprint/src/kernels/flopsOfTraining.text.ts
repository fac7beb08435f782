// GENERATED from the equation set "flopsOfTraining" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const flopsOfTrainingText: Readonly<Record<string, EquationText>> = {
  compute: {"latex":"C = k \\cdot N_{\\mathrm{act}} \\cdot D","sql":"flop_per_parameter_token * active_parameters * tokens","partials":{"flopPerParameterToken":"tokens * activeParameters","activeParameters":"tokens * flopPerParameterToken","tokens":"flopPerParameterToken * activeParameters"}},
};
