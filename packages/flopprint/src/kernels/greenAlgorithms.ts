// GENERATED from the equation set "greenAlgorithms" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Green Algorithms", in coherent base units. */
export interface GreenAlgorithmsInputs {
  /** Wall-clock time, in s. */
  readonly duration: number;
  /** Processor cores. */
  readonly cores: number;
  /** Power of one core, in J_it/s. */
  readonly powerPerCore: number;
  /** Usage of the cores. */
  readonly coreUsage: number;
  /** Graphics cards, in accelerator. */
  readonly count: number;
  /** Power of one card, in J_it/accelerator/s. */
  readonly acceleratorPower: number;
  /** Usage of the cards. */
  readonly acceleratorUsage: number;
  /** Memory, in B. */
  readonly hostMemory: number;
  /** Power per memory, in J_it/B/s. */
  readonly powerPerMemory: number;
  /** Power usage effectiveness (PUE), in J_fac/J_it. */
  readonly pue: number;
  /** How often the computation is repeated. */
  readonly scalingFactor: number;
  /** Carbon intensity of the grid, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
  /** Carbon that a tree takes up in a month, in gCO2e. */
  readonly treeMonth: number;
}

/** Quantities of "Green Algorithms", in coherent base units. */
export interface GreenAlgorithmsQuantities {
  /** Power with the overhead of the data centre, in J_fac/s. Source: green-algorithms. */
  readonly power: number;
  /** Energy with the overhead of the data centre, in J_fac. Source: lannelongue-2021. */
  readonly facilityEnergy: number;
  /** Energy of the machines, in J_it. Source: lannelongue-2021. */
  readonly itEnergy: number;
  /** Carbon, in gCO2e. Source: lannelongue-2021. */
  readonly operationalCarbon: number;
  /** Months that a tree needs to take it up. Source: lannelongue-2021. */
  readonly treeMonths: number;
}

/** "Green Algorithms": a stated quantity replaces its formula. */
export function greenAlgorithms(input: GreenAlgorithmsInputs, stated?: Partial<GreenAlgorithmsQuantities>): GreenAlgorithmsQuantities {
  if (stated) return greenAlgorithmsStated(input, stated);
  const { duration, cores, powerPerCore, coreUsage, count, acceleratorPower, acceleratorUsage, hostMemory, powerPerMemory, pue, scalingFactor, carbonIntensity, treeMonth } = input;
  const power = ((cores * powerPerCore * coreUsage + count * acceleratorPower * acceleratorUsage + hostMemory * powerPerMemory) * pue);
  const facilityEnergy = (duration * power * scalingFactor);
  const itEnergy = (facilityEnergy / pue);
  const operationalCarbon = (facilityEnergy * carbonIntensity);
  const treeMonths = (operationalCarbon / treeMonth);
  return { power, facilityEnergy, itEnergy, operationalCarbon, treeMonths };
}

function greenAlgorithmsStated(input: GreenAlgorithmsInputs, stated: Partial<GreenAlgorithmsQuantities>): GreenAlgorithmsQuantities {
  const { duration, cores, powerPerCore, coreUsage, count, acceleratorPower, acceleratorUsage, hostMemory, powerPerMemory, pue, scalingFactor, carbonIntensity, treeMonth } = input;
  const power = stated.power ?? ((cores * powerPerCore * coreUsage + count * acceleratorPower * acceleratorUsage + hostMemory * powerPerMemory) * pue);
  const facilityEnergy = stated.facilityEnergy ?? (duration * power * scalingFactor);
  const itEnergy = stated.itEnergy ?? (facilityEnergy / pue);
  const operationalCarbon = stated.operationalCarbon ?? (facilityEnergy * carbonIntensity);
  const treeMonths = stated.treeMonths ?? (operationalCarbon / treeMonth);
  return { power, facilityEnergy, itEnergy, operationalCarbon, treeMonths };
}

/** "Green Algorithms" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function greenAlgorithmsColumns(
  length: number,
  input: Columns<GreenAlgorithmsInputs>,
  stated: Partial<Columns<GreenAlgorithmsQuantities>>,
  output: Partial<Columns<GreenAlgorithmsQuantities>>,
): void {
  const durationColumn = input.duration;
  const durationVaries = durationColumn.length !== 1;
  let duration = durationColumn[0]!;
  const coresColumn = input.cores;
  const coresVaries = coresColumn.length !== 1;
  let cores = coresColumn[0]!;
  const powerPerCoreColumn = input.powerPerCore;
  const powerPerCoreVaries = powerPerCoreColumn.length !== 1;
  let powerPerCore = powerPerCoreColumn[0]!;
  const coreUsageColumn = input.coreUsage;
  const coreUsageVaries = coreUsageColumn.length !== 1;
  let coreUsage = coreUsageColumn[0]!;
  const countColumn = input.count;
  const countVaries = countColumn.length !== 1;
  let count = countColumn[0]!;
  const acceleratorPowerColumn = input.acceleratorPower;
  const acceleratorPowerVaries = acceleratorPowerColumn.length !== 1;
  let acceleratorPower = acceleratorPowerColumn[0]!;
  const acceleratorUsageColumn = input.acceleratorUsage;
  const acceleratorUsageVaries = acceleratorUsageColumn.length !== 1;
  let acceleratorUsage = acceleratorUsageColumn[0]!;
  const hostMemoryColumn = input.hostMemory;
  const hostMemoryVaries = hostMemoryColumn.length !== 1;
  let hostMemory = hostMemoryColumn[0]!;
  const powerPerMemoryColumn = input.powerPerMemory;
  const powerPerMemoryVaries = powerPerMemoryColumn.length !== 1;
  let powerPerMemory = powerPerMemoryColumn[0]!;
  const pueColumn = input.pue;
  const pueVaries = pueColumn.length !== 1;
  let pue = pueColumn[0]!;
  const scalingFactorColumn = input.scalingFactor;
  const scalingFactorVaries = scalingFactorColumn.length !== 1;
  let scalingFactor = scalingFactorColumn[0]!;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn.length !== 1;
  let carbonIntensity = carbonIntensityColumn[0]!;
  const treeMonthColumn = input.treeMonth;
  const treeMonthVaries = treeMonthColumn.length !== 1;
  let treeMonth = treeMonthColumn[0]!;
  const powerColumn = stated.power;
  const powerVaries = powerColumn?.length !== 1;
  const powerOut = output.power;
  const facilityEnergyColumn = stated.facilityEnergy;
  const facilityEnergyVaries = facilityEnergyColumn?.length !== 1;
  const facilityEnergyOut = output.facilityEnergy;
  const itEnergyColumn = stated.itEnergy;
  const itEnergyVaries = itEnergyColumn?.length !== 1;
  const itEnergyOut = output.itEnergy;
  const operationalCarbonColumn = stated.operationalCarbon;
  const operationalCarbonVaries = operationalCarbonColumn?.length !== 1;
  const operationalCarbonOut = output.operationalCarbon;
  const treeMonthsColumn = stated.treeMonths;
  const treeMonthsVaries = treeMonthsColumn?.length !== 1;
  const treeMonthsOut = output.treeMonths;
  for (let row = 0; row < length; row++) {
    if (durationVaries) duration = durationColumn[row]!;
    if (coresVaries) cores = coresColumn[row]!;
    if (powerPerCoreVaries) powerPerCore = powerPerCoreColumn[row]!;
    if (coreUsageVaries) coreUsage = coreUsageColumn[row]!;
    if (countVaries) count = countColumn[row]!;
    if (acceleratorPowerVaries) acceleratorPower = acceleratorPowerColumn[row]!;
    if (acceleratorUsageVaries) acceleratorUsage = acceleratorUsageColumn[row]!;
    if (hostMemoryVaries) hostMemory = hostMemoryColumn[row]!;
    if (powerPerMemoryVaries) powerPerMemory = powerPerMemoryColumn[row]!;
    if (pueVaries) pue = pueColumn[row]!;
    if (scalingFactorVaries) scalingFactor = scalingFactorColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    if (treeMonthVaries) treeMonth = treeMonthColumn[row]!;
    const power = powerColumn ? powerColumn[powerVaries ? row : 0]! : ((cores * powerPerCore * coreUsage + count * acceleratorPower * acceleratorUsage + hostMemory * powerPerMemory) * pue);
    if (powerOut) powerOut[row] = power;
    const facilityEnergy = facilityEnergyColumn ? facilityEnergyColumn[facilityEnergyVaries ? row : 0]! : (duration * power * scalingFactor);
    if (facilityEnergyOut) facilityEnergyOut[row] = facilityEnergy;
    const itEnergy = itEnergyColumn ? itEnergyColumn[itEnergyVaries ? row : 0]! : (facilityEnergy / pue);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[operationalCarbonVaries ? row : 0]! : (facilityEnergy * carbonIntensity);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
    const treeMonths = treeMonthsColumn ? treeMonthsColumn[treeMonthsVaries ? row : 0]! : (operationalCarbon / treeMonth);
    if (treeMonthsOut) treeMonthsOut[row] = treeMonths;
  }
}

/** What evaluation needs to know of "Green Algorithms": units, their factors and operands. */
export const greenAlgorithmsGraph: Graph<GreenAlgorithmsInputs, GreenAlgorithmsQuantities> = {
  name: 'greenAlgorithms',
  kernel: greenAlgorithms,
  columns: greenAlgorithmsColumns,
  inputs: {
    duration: ['h', 3600],
    cores: ['1', 1],
    powerPerCore: ['W_it', 1],
    coreUsage: ['1', 1],
    count: ['accelerator', 1],
    acceleratorPower: ['W_it/accelerator', 1],
    acceleratorUsage: ['1', 1],
    hostMemory: ['GB', 1000000000],
    powerPerMemory: ['W_it/GB', 1e-9],
    pue: ['kWh_fac/kWh_it', 1],
    scalingFactor: ['1', 1],
    carbonIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
    treeMonth: ['gCO2e', 1],
  },
  equations: {
    power: ['W_fac', 1, 'cores powerPerCore coreUsage count acceleratorPower acceleratorUsage hostMemory powerPerMemory pue'],
    facilityEnergy: ['kWh_fac', 3600000, 'duration power scalingFactor'],
    itEnergy: ['kWh_it', 3600000, 'facilityEnergy pue'],
    operationalCarbon: ['gCO2e', 1, 'facilityEnergy carbonIntensity'],
    treeMonths: ['1', 1, 'operationalCarbon treeMonth'],
  },
};
