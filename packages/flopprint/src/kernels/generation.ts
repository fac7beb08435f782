// GENERATED from the equation set "generation" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Tokens generated for training", in coherent base units. */
export interface GenerationInputs {
  /** Tokens generated, in token. */
  readonly generatedTokens: number;
  /** Energy of the accelerators for one output token, in J_it/token. */
  readonly energyPerToken: number;
  /** Accelerator time for one output token, in accelerator s/token. */
  readonly timePerToken: number;
  /** Energy of accelerator and host over that of the accelerator. */
  readonly generationHostFactor: number;
}

/** Quantities of "Tokens generated for training", in coherent base units. */
export interface GenerationQuantities {
  /** Accelerator-hours of generation, in accelerator s. Source: pope-2022. */
  readonly generationHours: number;
  /** Energy of the machines that generate, in J_it. Source: google-gemini-2025. */
  readonly generationEnergy: number;
}

/** "Tokens generated for training": a stated quantity replaces its formula. */
export function generation(input: GenerationInputs, stated?: Partial<GenerationQuantities>): GenerationQuantities {
  if (stated) return generationStated(input, stated);
  const { generatedTokens, energyPerToken, timePerToken, generationHostFactor } = input;
  const generationHours = (generatedTokens * timePerToken);
  const generationEnergy = (generatedTokens * energyPerToken * generationHostFactor);
  return { generationHours, generationEnergy };
}

function generationStated(input: GenerationInputs, stated: Partial<GenerationQuantities>): GenerationQuantities {
  const { generatedTokens, energyPerToken, timePerToken, generationHostFactor } = input;
  const generationHours = stated.generationHours ?? (generatedTokens * timePerToken);
  const generationEnergy = stated.generationEnergy ?? (generatedTokens * energyPerToken * generationHostFactor);
  return { generationHours, generationEnergy };
}

/** "Tokens generated for training" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function generationColumns(
  length: number,
  input: Columns<GenerationInputs>,
  stated: Partial<Columns<GenerationQuantities>>,
  output: Partial<Columns<GenerationQuantities>>,
): void {
  const generatedTokensColumn = input.generatedTokens;
  const generatedTokensVaries = generatedTokensColumn.length !== 1;
  let generatedTokens = generatedTokensColumn[0]!;
  const energyPerTokenColumn = input.energyPerToken;
  const energyPerTokenVaries = energyPerTokenColumn.length !== 1;
  let energyPerToken = energyPerTokenColumn[0]!;
  const timePerTokenColumn = input.timePerToken;
  const timePerTokenVaries = timePerTokenColumn.length !== 1;
  let timePerToken = timePerTokenColumn[0]!;
  const generationHostFactorColumn = input.generationHostFactor;
  const generationHostFactorVaries = generationHostFactorColumn.length !== 1;
  let generationHostFactor = generationHostFactorColumn[0]!;
  const generationHoursColumn = stated.generationHours;
  const generationHoursVaries = generationHoursColumn?.length !== 1;
  const generationHoursOut = output.generationHours;
  const generationEnergyColumn = stated.generationEnergy;
  const generationEnergyVaries = generationEnergyColumn?.length !== 1;
  const generationEnergyOut = output.generationEnergy;
  for (let row = 0; row < length; row++) {
    if (generatedTokensVaries) generatedTokens = generatedTokensColumn[row]!;
    if (energyPerTokenVaries) energyPerToken = energyPerTokenColumn[row]!;
    if (timePerTokenVaries) timePerToken = timePerTokenColumn[row]!;
    if (generationHostFactorVaries) generationHostFactor = generationHostFactorColumn[row]!;
    const generationHours = generationHoursColumn ? generationHoursColumn[generationHoursVaries ? row : 0]! : (generatedTokens * timePerToken);
    if (generationHoursOut) generationHoursOut[row] = generationHours;
    const generationEnergy = generationEnergyColumn ? generationEnergyColumn[generationEnergyVaries ? row : 0]! : (generatedTokens * energyPerToken * generationHostFactor);
    if (generationEnergyOut) generationEnergyOut[row] = generationEnergy;
  }
}

/** What evaluation needs to know of "Tokens generated for training": units, their factors and operands. */
export const generationGraph: Graph<GenerationInputs, GenerationQuantities> = {
  name: 'generation',
  kernel: generation,
  columns: generationColumns,
  inputs: {
    generatedTokens: ['token', 1],
    energyPerToken: ['J_it/token', 1],
    timePerToken: ['accelerator ms/token', 0.001],
    generationHostFactor: ['1', 1],
  },
  equations: {
    generationHours: ['accelerator h', 3600, 'generatedTokens timePerToken'],
    generationEnergy: ['MWh_it', 3600000000, 'generatedTokens energyPerToken generationHostFactor'],
  },
};
