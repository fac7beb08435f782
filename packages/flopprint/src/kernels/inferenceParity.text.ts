// GENERATED from the equation set "inferenceParity" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const inferenceParityText: Readonly<Record<string, EquationText>> = {
  inferences: {"latex":"n^* = \\frac{E_{\\mathrm{train}} + E_{\\mathrm{ft}}}{e_{\\mathrm{inf}}}","sql":"(training_energy + fine_tuning_energy) / energy_per_inference","partials":{"trainingEnergy":"1 / energyPerInference","fineTuningEnergy":"1 / energyPerInference","energyPerInference":"-(trainingEnergy + fineTuningEnergy) * 1 / energyPerInference ^ 2"}},
};
