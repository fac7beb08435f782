// GENERATED from the equation set "dataPreparation" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Data and retrieval", in coherent base units. */
export interface DataPreparationInputs {
  /** FLOP of a forward pass for each parameter and token, in FLOP/param/token. */
  readonly flopPerParameterToken: number;
  /** Active parameters of the encoder, in param. */
  readonly encoderParameters: number;
  /** Tokens embedded for the datastore, in token. */
  readonly datastoreTokens: number;
  /** Achieved FLOP/s of one accelerator, in FLOP/accelerator/s. */
  readonly achievedFlops: number;
  /** Power per accelerator with its share of the node, in J_it/accelerator/s. */
  readonly systemPower: number;
  /** Accelerator-hours of generation, in accelerator s. */
  readonly generationHours: number;
  /** Energy of the machines that generate, in J_it. */
  readonly generationEnergy: number;
  /** Energy of cleaning and filtering, in J_it. */
  readonly preprocessingEnergy: number;
}

/** Quantities of "Data and retrieval", in coherent base units. */
export interface DataPreparationQuantities {
  /** Compute of embedding, in FLOP. Source: shao-2024. */
  readonly compute: number;
  /** Accelerator-hours of embedding, in accelerator s. Source: shao-2024. */
  readonly embeddingHours: number;
  /** Accelerator-hours of data, in accelerator s. Source: gsf-sci. */
  readonly acceleratorHours: number;
  /** Energy of the machines for data, in J_it. Source: gsf-sci. */
  readonly itEnergy: number;
}

/** "Data and retrieval": a stated quantity replaces its formula. */
export function dataPreparation(input: DataPreparationInputs, stated?: Partial<DataPreparationQuantities>): DataPreparationQuantities {
  if (stated) return dataPreparationStated(input, stated);
  const { flopPerParameterToken, encoderParameters, datastoreTokens, achievedFlops, systemPower, generationHours, generationEnergy, preprocessingEnergy } = input;
  const compute = (flopPerParameterToken * encoderParameters * datastoreTokens);
  const embeddingHours = (compute / achievedFlops);
  const acceleratorHours = (embeddingHours + generationHours);
  const itEnergy = (systemPower * embeddingHours + generationEnergy + preprocessingEnergy);
  return { compute, embeddingHours, acceleratorHours, itEnergy };
}

function dataPreparationStated(input: DataPreparationInputs, stated: Partial<DataPreparationQuantities>): DataPreparationQuantities {
  const { flopPerParameterToken, encoderParameters, datastoreTokens, achievedFlops, systemPower, generationHours, generationEnergy, preprocessingEnergy } = input;
  const compute = stated.compute ?? (flopPerParameterToken * encoderParameters * datastoreTokens);
  const embeddingHours = stated.embeddingHours ?? (compute / achievedFlops);
  const acceleratorHours = stated.acceleratorHours ?? (embeddingHours + generationHours);
  const itEnergy = stated.itEnergy ?? (systemPower * embeddingHours + generationEnergy + preprocessingEnergy);
  return { compute, embeddingHours, acceleratorHours, itEnergy };
}

/** "Data and retrieval" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function dataPreparationColumns(
  length: number,
  input: Columns<DataPreparationInputs>,
  stated: Partial<Columns<DataPreparationQuantities>>,
  output: Partial<Columns<DataPreparationQuantities>>,
): void {
  const flopPerParameterTokenColumn = input.flopPerParameterToken;
  const flopPerParameterTokenVaries = flopPerParameterTokenColumn.length !== 1;
  let flopPerParameterToken = flopPerParameterTokenColumn[0]!;
  const encoderParametersColumn = input.encoderParameters;
  const encoderParametersVaries = encoderParametersColumn.length !== 1;
  let encoderParameters = encoderParametersColumn[0]!;
  const datastoreTokensColumn = input.datastoreTokens;
  const datastoreTokensVaries = datastoreTokensColumn.length !== 1;
  let datastoreTokens = datastoreTokensColumn[0]!;
  const achievedFlopsColumn = input.achievedFlops;
  const achievedFlopsVaries = achievedFlopsColumn.length !== 1;
  let achievedFlops = achievedFlopsColumn[0]!;
  const systemPowerColumn = input.systemPower;
  const systemPowerVaries = systemPowerColumn.length !== 1;
  let systemPower = systemPowerColumn[0]!;
  const generationHoursColumn = input.generationHours;
  const generationHoursVaries = generationHoursColumn.length !== 1;
  let generationHours = generationHoursColumn[0]!;
  const generationEnergyColumn = input.generationEnergy;
  const generationEnergyVaries = generationEnergyColumn.length !== 1;
  let generationEnergy = generationEnergyColumn[0]!;
  const preprocessingEnergyColumn = input.preprocessingEnergy;
  const preprocessingEnergyVaries = preprocessingEnergyColumn.length !== 1;
  let preprocessingEnergy = preprocessingEnergyColumn[0]!;
  const computeColumn = stated.compute;
  const computeVaries = computeColumn?.length !== 1;
  const computeOut = output.compute;
  const embeddingHoursColumn = stated.embeddingHours;
  const embeddingHoursVaries = embeddingHoursColumn?.length !== 1;
  const embeddingHoursOut = output.embeddingHours;
  const acceleratorHoursColumn = stated.acceleratorHours;
  const acceleratorHoursVaries = acceleratorHoursColumn?.length !== 1;
  const acceleratorHoursOut = output.acceleratorHours;
  const itEnergyColumn = stated.itEnergy;
  const itEnergyVaries = itEnergyColumn?.length !== 1;
  const itEnergyOut = output.itEnergy;
  for (let row = 0; row < length; row++) {
    if (flopPerParameterTokenVaries) flopPerParameterToken = flopPerParameterTokenColumn[row]!;
    if (encoderParametersVaries) encoderParameters = encoderParametersColumn[row]!;
    if (datastoreTokensVaries) datastoreTokens = datastoreTokensColumn[row]!;
    if (achievedFlopsVaries) achievedFlops = achievedFlopsColumn[row]!;
    if (systemPowerVaries) systemPower = systemPowerColumn[row]!;
    if (generationHoursVaries) generationHours = generationHoursColumn[row]!;
    if (generationEnergyVaries) generationEnergy = generationEnergyColumn[row]!;
    if (preprocessingEnergyVaries) preprocessingEnergy = preprocessingEnergyColumn[row]!;
    const compute = computeColumn ? computeColumn[computeVaries ? row : 0]! : (flopPerParameterToken * encoderParameters * datastoreTokens);
    if (computeOut) computeOut[row] = compute;
    const embeddingHours = embeddingHoursColumn ? embeddingHoursColumn[embeddingHoursVaries ? row : 0]! : (compute / achievedFlops);
    if (embeddingHoursOut) embeddingHoursOut[row] = embeddingHours;
    const acceleratorHours = acceleratorHoursColumn ? acceleratorHoursColumn[acceleratorHoursVaries ? row : 0]! : (embeddingHours + generationHours);
    if (acceleratorHoursOut) acceleratorHoursOut[row] = acceleratorHours;
    const itEnergy = itEnergyColumn ? itEnergyColumn[itEnergyVaries ? row : 0]! : (systemPower * embeddingHours + generationEnergy + preprocessingEnergy);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
  }
}

/** What evaluation needs to know of "Data and retrieval": units, their factors and operands. */
export const dataPreparationGraph: Graph<DataPreparationInputs, DataPreparationQuantities> = {
  name: 'dataPreparation',
  kernel: dataPreparation,
  columns: dataPreparationColumns,
  inputs: {
    flopPerParameterToken: ['FLOP/param/token', 1],
    encoderParameters: ['param', 1],
    datastoreTokens: ['token', 1],
    achievedFlops: ['TFLOP/s/accelerator', 1000000000000],
    systemPower: ['W_it/accelerator', 1],
    generationHours: ['accelerator h', 3600],
    generationEnergy: ['MWh_it', 3600000000],
    preprocessingEnergy: ['MWh_it', 3600000000],
  },
  equations: {
    compute: ['FLOP', 1, 'flopPerParameterToken encoderParameters datastoreTokens'],
    embeddingHours: ['accelerator h', 3600, 'compute achievedFlops'],
    acceleratorHours: ['accelerator h', 3600, 'embeddingHours generationHours'],
    itEnergy: ['MWh_it', 3600000000, 'systemPower embeddingHours generationEnergy preprocessingEnergy'],
  },
};
