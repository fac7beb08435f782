// GENERATED from the equation set "inferenceParity" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Power Hungry Processing: parity of training and inference", in coherent base units. */
export interface InferenceParityInputs {
  /** Energy of training, in J_it. */
  readonly trainingEnergy: number;
  /** Energy of fine-tuning, in J_it. */
  readonly fineTuningEnergy: number;
  /** Energy of one inference, in J_it/request. */
  readonly energyPerInference: number;
}

/** Quantities of "Power Hungry Processing: parity of training and inference", in coherent base units. */
export interface InferenceParityQuantities {
  /** Inferences at parity, in request. Source: luccioni-2024. */
  readonly inferences: number;
}

/** "Power Hungry Processing: parity of training and inference": a stated quantity replaces its formula. */
export function inferenceParity(input: InferenceParityInputs, stated?: Partial<InferenceParityQuantities>): InferenceParityQuantities {
  if (stated) return inferenceParityStated(input, stated);
  const { trainingEnergy, fineTuningEnergy, energyPerInference } = input;
  const inferences = ((trainingEnergy + fineTuningEnergy) / energyPerInference);
  return { inferences };
}

function inferenceParityStated(input: InferenceParityInputs, stated: Partial<InferenceParityQuantities>): InferenceParityQuantities {
  const { trainingEnergy, fineTuningEnergy, energyPerInference } = input;
  const inferences = stated.inferences ?? ((trainingEnergy + fineTuningEnergy) / energyPerInference);
  return { inferences };
}

/** "Power Hungry Processing: parity of training and inference" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function inferenceParityColumns(
  length: number,
  input: Columns<InferenceParityInputs>,
  stated: Partial<Columns<InferenceParityQuantities>>,
  output: Partial<Columns<InferenceParityQuantities>>,
): void {
  const trainingEnergyColumn = input.trainingEnergy;
  const trainingEnergyVaries = trainingEnergyColumn.length !== 1;
  let trainingEnergy = trainingEnergyColumn[0]!;
  const fineTuningEnergyColumn = input.fineTuningEnergy;
  const fineTuningEnergyVaries = fineTuningEnergyColumn.length !== 1;
  let fineTuningEnergy = fineTuningEnergyColumn[0]!;
  const energyPerInferenceColumn = input.energyPerInference;
  const energyPerInferenceVaries = energyPerInferenceColumn.length !== 1;
  let energyPerInference = energyPerInferenceColumn[0]!;
  const inferencesColumn = stated.inferences;
  const inferencesVaries = inferencesColumn?.length !== 1;
  const inferencesOut = output.inferences;
  for (let row = 0; row < length; row++) {
    if (trainingEnergyVaries) trainingEnergy = trainingEnergyColumn[row]!;
    if (fineTuningEnergyVaries) fineTuningEnergy = fineTuningEnergyColumn[row]!;
    if (energyPerInferenceVaries) energyPerInference = energyPerInferenceColumn[row]!;
    const inferences = inferencesColumn ? inferencesColumn[inferencesVaries ? row : 0]! : ((trainingEnergy + fineTuningEnergy) / energyPerInference);
    if (inferencesOut) inferencesOut[row] = inferences;
  }
}

/** What evaluation needs to know of "Power Hungry Processing: parity of training and inference": units, their factors and operands. */
export const inferenceParityGraph: Graph<InferenceParityInputs, InferenceParityQuantities> = {
  name: 'inferenceParity',
  kernel: inferenceParity,
  columns: inferenceParityColumns,
  inputs: {
    trainingEnergy: ['kWh_it', 3600000],
    fineTuningEnergy: ['kWh_it', 3600000],
    energyPerInference: ['kWh_it/request', 3600000],
  },
  equations: {
    inferences: ['request', 1, 'trainingEnergy fineTuningEnergy energyPerInference'],
  },
};
