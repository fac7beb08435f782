// GENERATED from the equation set "informationCapacity" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';
import { log } from '../portableMath.ts';

/** Inputs of "Physics in next-token prediction", in coherent base units. */
export interface InformationCapacityInputs {
  /** Temperature, in K. */
  readonly temperature: number;
  /** Boltzmann constant, for each bit, in J/B/K. */
  readonly boltzmann: number;
  /** Training tokens, in token. */
  readonly tokens: number;
  /** Entropy of a token, in B/token. */
  readonly entropy: number;
  /** Loss, in B/token. */
  readonly loss: number;
  /** Size of the model, in B. */
  readonly modelSize: number;
}

/** Quantities of "Physics in next-token prediction", in coherent base units. */
export interface InformationCapacityQuantities {
  /** Information capacity used. Source: an-2024. */
  readonly capacity: number;
  /** Least energy of one bit, in J/B. Source: landauer-1961. */
  readonly energyPerBit: number;
  /** Least energy of training, in J. Source: an-2024. */
  readonly leastEnergy: number;
}

/** "Physics in next-token prediction": a stated quantity replaces its formula. */
export function informationCapacity(input: InformationCapacityInputs, stated?: Partial<InformationCapacityQuantities>): InformationCapacityQuantities {
  if (stated) return informationCapacityStated(input, stated);
  const { temperature, boltzmann, tokens, entropy, loss, modelSize } = input;
  const capacity = (tokens * (entropy - loss) / modelSize);
  const energyPerBit = (boltzmann * temperature * log(2));
  const leastEnergy = (capacity * modelSize * energyPerBit);
  return { capacity, energyPerBit, leastEnergy };
}

function informationCapacityStated(input: InformationCapacityInputs, stated: Partial<InformationCapacityQuantities>): InformationCapacityQuantities {
  const { temperature, boltzmann, tokens, entropy, loss, modelSize } = input;
  const capacity = stated.capacity ?? (tokens * (entropy - loss) / modelSize);
  const energyPerBit = stated.energyPerBit ?? (boltzmann * temperature * log(2));
  const leastEnergy = stated.leastEnergy ?? (capacity * modelSize * energyPerBit);
  return { capacity, energyPerBit, leastEnergy };
}

/** "Physics in next-token prediction" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function informationCapacityColumns(
  length: number,
  input: Columns<InformationCapacityInputs>,
  stated: Partial<Columns<InformationCapacityQuantities>>,
  output: Partial<Columns<InformationCapacityQuantities>>,
): void {
  const temperatureColumn = input.temperature;
  const temperatureVaries = temperatureColumn.length !== 1;
  let temperature = temperatureColumn[0]!;
  const boltzmannColumn = input.boltzmann;
  const boltzmannVaries = boltzmannColumn.length !== 1;
  let boltzmann = boltzmannColumn[0]!;
  const tokensColumn = input.tokens;
  const tokensVaries = tokensColumn.length !== 1;
  let tokens = tokensColumn[0]!;
  const entropyColumn = input.entropy;
  const entropyVaries = entropyColumn.length !== 1;
  let entropy = entropyColumn[0]!;
  const lossColumn = input.loss;
  const lossVaries = lossColumn.length !== 1;
  let loss = lossColumn[0]!;
  const modelSizeColumn = input.modelSize;
  const modelSizeVaries = modelSizeColumn.length !== 1;
  let modelSize = modelSizeColumn[0]!;
  const capacityColumn = stated.capacity;
  const capacityVaries = capacityColumn?.length !== 1;
  const capacityOut = output.capacity;
  const energyPerBitColumn = stated.energyPerBit;
  const energyPerBitVaries = energyPerBitColumn?.length !== 1;
  const energyPerBitOut = output.energyPerBit;
  const leastEnergyColumn = stated.leastEnergy;
  const leastEnergyVaries = leastEnergyColumn?.length !== 1;
  const leastEnergyOut = output.leastEnergy;
  for (let row = 0; row < length; row++) {
    if (temperatureVaries) temperature = temperatureColumn[row]!;
    if (boltzmannVaries) boltzmann = boltzmannColumn[row]!;
    if (tokensVaries) tokens = tokensColumn[row]!;
    if (entropyVaries) entropy = entropyColumn[row]!;
    if (lossVaries) loss = lossColumn[row]!;
    if (modelSizeVaries) modelSize = modelSizeColumn[row]!;
    const capacity = capacityColumn ? capacityColumn[capacityVaries ? row : 0]! : (tokens * (entropy - loss) / modelSize);
    if (capacityOut) capacityOut[row] = capacity;
    const energyPerBit = energyPerBitColumn ? energyPerBitColumn[energyPerBitVaries ? row : 0]! : (boltzmann * temperature * log(2));
    if (energyPerBitOut) energyPerBitOut[row] = energyPerBit;
    const leastEnergy = leastEnergyColumn ? leastEnergyColumn[leastEnergyVaries ? row : 0]! : (capacity * modelSize * energyPerBit);
    if (leastEnergyOut) leastEnergyOut[row] = leastEnergy;
  }
}

/** What evaluation needs to know of "Physics in next-token prediction": units, their factors and operands. */
export const informationCapacityGraph: Graph<InformationCapacityInputs, InformationCapacityQuantities> = {
  name: 'informationCapacity',
  kernel: informationCapacity,
  columns: informationCapacityColumns,
  inputs: {
    temperature: ['K', 1],
    boltzmann: ['J/K/bit', 8],
    tokens: ['token', 1],
    entropy: ['bit/token', 0.125],
    loss: ['bit/token', 0.125],
    modelSize: ['bit', 0.125],
  },
  equations: {
    capacity: ['1', 1, 'tokens entropy loss modelSize'],
    energyPerBit: ['J/bit', 8, 'boltzmann temperature'],
    leastEnergy: ['J', 1, 'capacity modelSize energyPerBit'],
  },
};
