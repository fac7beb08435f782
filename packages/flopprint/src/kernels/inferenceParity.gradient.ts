// GENERATED from the equation set "inferenceParity" by `npm run generate`; do not edit.
import { type InferenceParityInputs, type InferenceParityQuantities } from './inferenceParity.ts';

/** Slope of one quantity of "Power Hungry Processing: parity of training and inference" with respect to every input and quantity above it. */
export function inferenceParityGradient(
  input: InferenceParityInputs,
  of: keyof InferenceParityQuantities,
  stated: Partial<InferenceParityQuantities> = {},
): Record<keyof InferenceParityInputs | keyof InferenceParityQuantities, number> {
  const { trainingEnergy, fineTuningEnergy, energyPerInference } = input;
  const slope = { trainingEnergy: 0, fineTuningEnergy: 0, energyPerInference: 0, inferences: 0 };
  slope[of] = 1;
  if (slope.inferences !== 0 && stated.inferences === undefined) {
    slope.trainingEnergy += slope.inferences * (1 / energyPerInference);
    slope.fineTuningEnergy += slope.inferences * (1 / energyPerInference);
    slope.energyPerInference += slope.inferences * (-(trainingEnergy + fineTuningEnergy) * 1 / (energyPerInference * energyPerInference));
  }
  return slope;
}
