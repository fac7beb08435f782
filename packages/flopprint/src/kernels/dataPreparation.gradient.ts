// GENERATED from the equation set "dataPreparation" by `npm run generate`; do not edit.
import { dataPreparation, type DataPreparationInputs, type DataPreparationQuantities } from './dataPreparation.ts';

/** Slope of one quantity of "Data and retrieval" with respect to every input and quantity above it. */
export function dataPreparationGradient(
  input: DataPreparationInputs,
  of: keyof DataPreparationQuantities,
  stated: Partial<DataPreparationQuantities> = {},
): Record<keyof DataPreparationInputs | keyof DataPreparationQuantities, number> {
  const { flopPerParameterToken, encoderParameters, datastoreTokens, achievedFlops, systemPower } = input;
  const { compute, embeddingHours } = dataPreparation(input, stated);
  const slope = { flopPerParameterToken: 0, encoderParameters: 0, datastoreTokens: 0, achievedFlops: 0, systemPower: 0, generationHours: 0, generationEnergy: 0, preprocessingEnergy: 0, compute: 0, embeddingHours: 0, acceleratorHours: 0, itEnergy: 0 };
  slope[of] = 1;
  if (slope.itEnergy !== 0 && stated.itEnergy === undefined) {
    slope.systemPower += slope.itEnergy * (embeddingHours);
    slope.embeddingHours += slope.itEnergy * (systemPower);
    slope.generationEnergy += slope.itEnergy * (1);
    slope.preprocessingEnergy += slope.itEnergy * (1);
  }
  if (slope.acceleratorHours !== 0 && stated.acceleratorHours === undefined) {
    slope.embeddingHours += slope.acceleratorHours * (1);
    slope.generationHours += slope.acceleratorHours * (1);
  }
  if (slope.embeddingHours !== 0 && stated.embeddingHours === undefined) {
    slope.compute += slope.embeddingHours * (1 / achievedFlops);
    slope.achievedFlops += slope.embeddingHours * (-compute * 1 / (achievedFlops * achievedFlops));
  }
  if (slope.compute !== 0 && stated.compute === undefined) {
    slope.flopPerParameterToken += slope.compute * (datastoreTokens * encoderParameters);
    slope.encoderParameters += slope.compute * (datastoreTokens * flopPerParameterToken);
    slope.datastoreTokens += slope.compute * (flopPerParameterToken * encoderParameters);
  }
  return slope;
}
