// GENERATED from the equation set "pattersonSearch" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Patterson et al. 2021: the architecture search of Strubell et al.", in coherent base units. */
export interface PattersonSearchInputs {
  /** Chips, in accelerator. */
  readonly chips: number;
  /** Training steps. */
  readonly steps: number;
  /** Time of one step, in s. */
  readonly timePerStep: number;
  /** Power of the server of Strubell et al., in J_it/s. */
  readonly serverPower: number;
  /** Chips in that server, in accelerator. */
  readonly chipsPerServer: number;
  /** Power usage effectiveness (PUE), in J_fac/J_it. */
  readonly pue: number;
  /** Carbon intensity of the grid, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
}

/** Quantities of "Patterson et al. 2021: the architecture search of Strubell et al.", in coherent base units. */
export interface PattersonSearchQuantities {
  /** Carbon per chip-hour, in gCO2e/accelerator/s. Source: patterson-2021. */
  readonly carbonPerChipHour: number;
  /** Chip-hours, in accelerator s. Source: patterson-2021. */
  readonly chipHours: number;
  /** Carbon, in gCO2e. Source: patterson-2021. */
  readonly operationalCarbon: number;
}

/** "Patterson et al. 2021: the architecture search of Strubell et al.": a stated quantity replaces its formula. */
export function pattersonSearch(input: PattersonSearchInputs, stated?: Partial<PattersonSearchQuantities>): PattersonSearchQuantities {
  if (stated) return pattersonSearchStated(input, stated);
  const { chips, steps, timePerStep, serverPower, chipsPerServer, pue, carbonIntensity } = input;
  const carbonPerChipHour = (serverPower / chipsPerServer * pue * carbonIntensity);
  const chipHours = (chips * steps * timePerStep);
  const operationalCarbon = (chipHours * carbonPerChipHour);
  return { carbonPerChipHour, chipHours, operationalCarbon };
}

function pattersonSearchStated(input: PattersonSearchInputs, stated: Partial<PattersonSearchQuantities>): PattersonSearchQuantities {
  const { chips, steps, timePerStep, serverPower, chipsPerServer, pue, carbonIntensity } = input;
  const carbonPerChipHour = stated.carbonPerChipHour ?? (serverPower / chipsPerServer * pue * carbonIntensity);
  const chipHours = stated.chipHours ?? (chips * steps * timePerStep);
  const operationalCarbon = stated.operationalCarbon ?? (chipHours * carbonPerChipHour);
  return { carbonPerChipHour, chipHours, operationalCarbon };
}

/** "Patterson et al. 2021: the architecture search of Strubell et al." over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function pattersonSearchColumns(
  length: number,
  input: Columns<PattersonSearchInputs>,
  stated: Partial<Columns<PattersonSearchQuantities>>,
  output: Partial<Columns<PattersonSearchQuantities>>,
): void {
  const chipsColumn = input.chips;
  const chipsVaries = chipsColumn.length !== 1;
  let chips = chipsColumn[0]!;
  const stepsColumn = input.steps;
  const stepsVaries = stepsColumn.length !== 1;
  let steps = stepsColumn[0]!;
  const timePerStepColumn = input.timePerStep;
  const timePerStepVaries = timePerStepColumn.length !== 1;
  let timePerStep = timePerStepColumn[0]!;
  const serverPowerColumn = input.serverPower;
  const serverPowerVaries = serverPowerColumn.length !== 1;
  let serverPower = serverPowerColumn[0]!;
  const chipsPerServerColumn = input.chipsPerServer;
  const chipsPerServerVaries = chipsPerServerColumn.length !== 1;
  let chipsPerServer = chipsPerServerColumn[0]!;
  const pueColumn = input.pue;
  const pueVaries = pueColumn.length !== 1;
  let pue = pueColumn[0]!;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn.length !== 1;
  let carbonIntensity = carbonIntensityColumn[0]!;
  const carbonPerChipHourColumn = stated.carbonPerChipHour;
  const carbonPerChipHourVaries = carbonPerChipHourColumn?.length !== 1;
  const carbonPerChipHourOut = output.carbonPerChipHour;
  const chipHoursColumn = stated.chipHours;
  const chipHoursVaries = chipHoursColumn?.length !== 1;
  const chipHoursOut = output.chipHours;
  const operationalCarbonColumn = stated.operationalCarbon;
  const operationalCarbonVaries = operationalCarbonColumn?.length !== 1;
  const operationalCarbonOut = output.operationalCarbon;
  for (let row = 0; row < length; row++) {
    if (chipsVaries) chips = chipsColumn[row]!;
    if (stepsVaries) steps = stepsColumn[row]!;
    if (timePerStepVaries) timePerStep = timePerStepColumn[row]!;
    if (serverPowerVaries) serverPower = serverPowerColumn[row]!;
    if (chipsPerServerVaries) chipsPerServer = chipsPerServerColumn[row]!;
    if (pueVaries) pue = pueColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    const carbonPerChipHour = carbonPerChipHourColumn ? carbonPerChipHourColumn[carbonPerChipHourVaries ? row : 0]! : (serverPower / chipsPerServer * pue * carbonIntensity);
    if (carbonPerChipHourOut) carbonPerChipHourOut[row] = carbonPerChipHour;
    const chipHours = chipHoursColumn ? chipHoursColumn[chipHoursVaries ? row : 0]! : (chips * steps * timePerStep);
    if (chipHoursOut) chipHoursOut[row] = chipHours;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[operationalCarbonVaries ? row : 0]! : (chipHours * carbonPerChipHour);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
  }
}

/** What evaluation needs to know of "Patterson et al. 2021: the architecture search of Strubell et al.": units, their factors and operands. */
export const pattersonSearchGraph: Graph<PattersonSearchInputs, PattersonSearchQuantities> = {
  name: 'pattersonSearch',
  kernel: pattersonSearch,
  columns: pattersonSearchColumns,
  inputs: {
    chips: ['accelerator', 1],
    steps: ['1', 1],
    timePerStep: ['h', 3600],
    serverPower: ['W_it', 1],
    chipsPerServer: ['accelerator', 1],
    pue: ['kWh_fac/kWh_it', 1],
    carbonIntensity: ['lbCO2e/kWh_fac', 0.00012599788055555556],
  },
  equations: {
    carbonPerChipHour: ['lbCO2e/accelerator/h', 0.12599788055555555, 'serverPower chipsPerServer pue carbonIntensity'],
    chipHours: ['accelerator h', 3600, 'chips steps timePerStep'],
    operationalCarbon: ['lbCO2e', 453.59237, 'chipHours carbonPerChipHour'],
  },
};
