// GENERATED from the equation set "strubellTraining" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Strubell et al. 2019: training", in coherent base units. */
export interface StrubellTrainingInputs {
  /** Wall-clock time, in s. */
  readonly duration: number;
  /** Average power of all processor sockets, in J_it/s. */
  readonly processorPower: number;
  /** Average power of all memory sockets, in J_it/s. */
  readonly memoryPower: number;
  /** Accelerators, in accelerator. */
  readonly count: number;
  /** Average power of one accelerator, in J_it/accelerator/s. */
  readonly acceleratorPower: number;
  /** Power usage effectiveness (PUE), in J_fac/J_it. */
  readonly pue: number;
  /** Carbon intensity of the grid, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
}

/** Quantities of "Strubell et al. 2019: training", in coherent base units. */
export interface StrubellTrainingQuantities {
  /** Average power of the machine, in J_it/s. Source: strubell-2019. */
  readonly power: number;
  /** Energy of the machine, in J_it. Source: strubell-2019. */
  readonly itEnergy: number;
  /** Energy with the overhead of the data centre, in J_fac. Source: strubell-2019. */
  readonly facilityEnergy: number;
  /** Carbon, in gCO2e. Source: strubell-2019. */
  readonly operationalCarbon: number;
}

/** "Strubell et al. 2019: training": a stated quantity replaces its formula. */
export function strubellTraining(input: StrubellTrainingInputs, stated?: Partial<StrubellTrainingQuantities>): StrubellTrainingQuantities {
  if (stated) return strubellTrainingStated(input, stated);
  const { duration, processorPower, memoryPower, count, acceleratorPower, pue, carbonIntensity } = input;
  const power = (processorPower + memoryPower + count * acceleratorPower);
  const itEnergy = (duration * power);
  const facilityEnergy = (pue * itEnergy);
  const operationalCarbon = (carbonIntensity * facilityEnergy);
  return { power, itEnergy, facilityEnergy, operationalCarbon };
}

function strubellTrainingStated(input: StrubellTrainingInputs, stated: Partial<StrubellTrainingQuantities>): StrubellTrainingQuantities {
  const { duration, processorPower, memoryPower, count, acceleratorPower, pue, carbonIntensity } = input;
  const power = stated.power ?? (processorPower + memoryPower + count * acceleratorPower);
  const itEnergy = stated.itEnergy ?? (duration * power);
  const facilityEnergy = stated.facilityEnergy ?? (pue * itEnergy);
  const operationalCarbon = stated.operationalCarbon ?? (carbonIntensity * facilityEnergy);
  return { power, itEnergy, facilityEnergy, operationalCarbon };
}

/** "Strubell et al. 2019: training" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function strubellTrainingColumns(
  length: number,
  input: Columns<StrubellTrainingInputs>,
  stated: Partial<Columns<StrubellTrainingQuantities>>,
  output: Partial<Columns<StrubellTrainingQuantities>>,
): void {
  const durationColumn = input.duration;
  const durationVaries = durationColumn.length !== 1;
  let duration = durationColumn[0]!;
  const processorPowerColumn = input.processorPower;
  const processorPowerVaries = processorPowerColumn.length !== 1;
  let processorPower = processorPowerColumn[0]!;
  const memoryPowerColumn = input.memoryPower;
  const memoryPowerVaries = memoryPowerColumn.length !== 1;
  let memoryPower = memoryPowerColumn[0]!;
  const countColumn = input.count;
  const countVaries = countColumn.length !== 1;
  let count = countColumn[0]!;
  const acceleratorPowerColumn = input.acceleratorPower;
  const acceleratorPowerVaries = acceleratorPowerColumn.length !== 1;
  let acceleratorPower = acceleratorPowerColumn[0]!;
  const pueColumn = input.pue;
  const pueVaries = pueColumn.length !== 1;
  let pue = pueColumn[0]!;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn.length !== 1;
  let carbonIntensity = carbonIntensityColumn[0]!;
  const powerColumn = stated.power;
  const powerVaries = powerColumn?.length !== 1;
  const powerOut = output.power;
  const itEnergyColumn = stated.itEnergy;
  const itEnergyVaries = itEnergyColumn?.length !== 1;
  const itEnergyOut = output.itEnergy;
  const facilityEnergyColumn = stated.facilityEnergy;
  const facilityEnergyVaries = facilityEnergyColumn?.length !== 1;
  const facilityEnergyOut = output.facilityEnergy;
  const operationalCarbonColumn = stated.operationalCarbon;
  const operationalCarbonVaries = operationalCarbonColumn?.length !== 1;
  const operationalCarbonOut = output.operationalCarbon;
  for (let row = 0; row < length; row++) {
    if (durationVaries) duration = durationColumn[row]!;
    if (processorPowerVaries) processorPower = processorPowerColumn[row]!;
    if (memoryPowerVaries) memoryPower = memoryPowerColumn[row]!;
    if (countVaries) count = countColumn[row]!;
    if (acceleratorPowerVaries) acceleratorPower = acceleratorPowerColumn[row]!;
    if (pueVaries) pue = pueColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    const power = powerColumn ? powerColumn[powerVaries ? row : 0]! : (processorPower + memoryPower + count * acceleratorPower);
    if (powerOut) powerOut[row] = power;
    const itEnergy = itEnergyColumn ? itEnergyColumn[itEnergyVaries ? row : 0]! : (duration * power);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
    const facilityEnergy = facilityEnergyColumn ? facilityEnergyColumn[facilityEnergyVaries ? row : 0]! : (pue * itEnergy);
    if (facilityEnergyOut) facilityEnergyOut[row] = facilityEnergy;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[operationalCarbonVaries ? row : 0]! : (carbonIntensity * facilityEnergy);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
  }
}

/** What evaluation needs to know of "Strubell et al. 2019: training": units, their factors and operands. */
export const strubellTrainingGraph: Graph<StrubellTrainingInputs, StrubellTrainingQuantities> = {
  name: 'strubellTraining',
  kernel: strubellTraining,
  columns: strubellTrainingColumns,
  inputs: {
    duration: ['h', 3600],
    processorPower: ['W_it', 1],
    memoryPower: ['W_it', 1],
    count: ['accelerator', 1],
    acceleratorPower: ['W_it/accelerator', 1],
    pue: ['kWh_fac/kWh_it', 1],
    carbonIntensity: ['lbCO2e/kWh_fac', 0.00012599788055555556],
  },
  equations: {
    power: ['W_it', 1, 'processorPower memoryPower count acceleratorPower'],
    itEnergy: ['kWh_it', 3600000, 'duration power'],
    facilityEnergy: ['kWh_fac', 3600000, 'pue itEnergy'],
    operationalCarbon: ['lbCO2e', 453.59237, 'carbonIntensity facilityEnergy'],
  },
};
