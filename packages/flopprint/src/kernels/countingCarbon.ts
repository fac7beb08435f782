// GENERATED from the equation set "countingCarbon" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Counting Carbon: training", in coherent base units. */
export interface CountingCarbonInputs {
  /** Power of the hardware, in J_it/s. */
  readonly power: number;
  /** Wall-clock time, in s. */
  readonly duration: number;
  /** Carbon intensity of the grid, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
}

/** Quantities of "Counting Carbon: training", in coherent base units. */
export interface CountingCarbonQuantities {
  /** Energy, in J_it. Source: luccioni-2023. */
  readonly itEnergy: number;
  /** Carbon, in gCO2e. Source: luccioni-2023. */
  readonly operationalCarbon: number;
}

/** "Counting Carbon: training": a stated quantity replaces its formula. */
export function countingCarbon(input: CountingCarbonInputs, stated?: Partial<CountingCarbonQuantities>): CountingCarbonQuantities {
  if (stated) return countingCarbonStated(input, stated);
  const { power, duration, carbonIntensity } = input;
  const itEnergy = (power * duration);
  const operationalCarbon = (itEnergy * carbonIntensity);
  return { itEnergy, operationalCarbon };
}

function countingCarbonStated(input: CountingCarbonInputs, stated: Partial<CountingCarbonQuantities>): CountingCarbonQuantities {
  const { power, duration, carbonIntensity } = input;
  const itEnergy = stated.itEnergy ?? (power * duration);
  const operationalCarbon = stated.operationalCarbon ?? (itEnergy * carbonIntensity);
  return { itEnergy, operationalCarbon };
}

/** "Counting Carbon: training" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function countingCarbonColumns(
  length: number,
  input: Columns<CountingCarbonInputs>,
  stated: Partial<Columns<CountingCarbonQuantities>>,
  output: Partial<Columns<CountingCarbonQuantities>>,
): void {
  const powerColumn = input.power;
  const powerVaries = powerColumn.length !== 1;
  let power = powerColumn[0]!;
  const durationColumn = input.duration;
  const durationVaries = durationColumn.length !== 1;
  let duration = durationColumn[0]!;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn.length !== 1;
  let carbonIntensity = carbonIntensityColumn[0]!;
  const itEnergyColumn = stated.itEnergy;
  const itEnergyVaries = itEnergyColumn?.length !== 1;
  const itEnergyOut = output.itEnergy;
  const operationalCarbonColumn = stated.operationalCarbon;
  const operationalCarbonVaries = operationalCarbonColumn?.length !== 1;
  const operationalCarbonOut = output.operationalCarbon;
  for (let row = 0; row < length; row++) {
    if (powerVaries) power = powerColumn[row]!;
    if (durationVaries) duration = durationColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    const itEnergy = itEnergyColumn ? itEnergyColumn[itEnergyVaries ? row : 0]! : (power * duration);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[operationalCarbonVaries ? row : 0]! : (itEnergy * carbonIntensity);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
  }
}

/** What evaluation needs to know of "Counting Carbon: training": units, their factors and operands. */
export const countingCarbonGraph: Graph<CountingCarbonInputs, CountingCarbonQuantities> = {
  name: 'countingCarbon',
  kernel: countingCarbon,
  columns: countingCarbonColumns,
  inputs: {
    power: ['kW_it', 1000],
    duration: ['h', 3600],
    carbonIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
  },
  equations: {
    itEnergy: ['kWh_it', 3600000, 'power duration'],
    operationalCarbon: ['gCO2e', 1, 'itEnergy carbonIntensity'],
  },
};
