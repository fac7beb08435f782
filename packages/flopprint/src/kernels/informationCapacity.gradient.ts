// GENERATED from the equation set "informationCapacity" by `npm run generate`; do not edit.
import { log } from '../portableMath.ts';
import { informationCapacity, type InformationCapacityInputs, type InformationCapacityQuantities } from './informationCapacity.ts';

/** Slope of one quantity of "Physics in next-token prediction" with respect to every input and quantity above it. */
export function informationCapacityGradient(
  input: InformationCapacityInputs,
  of: keyof InformationCapacityQuantities,
  stated: Partial<InformationCapacityQuantities> = {},
): Record<keyof InformationCapacityInputs | keyof InformationCapacityQuantities, number> {
  const { temperature, boltzmann, tokens, entropy, loss, modelSize } = input;
  const { capacity, energyPerBit } = informationCapacity(input, stated);
  const slope = { temperature: 0, boltzmann: 0, tokens: 0, entropy: 0, loss: 0, modelSize: 0, capacity: 0, energyPerBit: 0, leastEnergy: 0 };
  slope[of] = 1;
  if (slope.leastEnergy !== 0 && stated.leastEnergy === undefined) {
    slope.capacity += slope.leastEnergy * (energyPerBit * modelSize);
    slope.modelSize += slope.leastEnergy * (energyPerBit * capacity);
    slope.energyPerBit += slope.leastEnergy * (capacity * modelSize);
  }
  if (slope.energyPerBit !== 0 && stated.energyPerBit === undefined) {
    slope.boltzmann += slope.energyPerBit * (log(2) * temperature);
    slope.temperature += slope.energyPerBit * (log(2) * boltzmann);
  }
  if (slope.capacity !== 0 && stated.capacity === undefined) {
    slope.tokens += slope.capacity * ((entropy - loss) / modelSize);
    slope.entropy += slope.capacity * (tokens / modelSize);
    slope.loss += slope.capacity * (tokens * -1 / modelSize);
    slope.modelSize += slope.capacity * (-(tokens * (entropy - loss)) * 1 / (modelSize * modelSize));
  }
  return slope;
}
