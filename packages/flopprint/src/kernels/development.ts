// GENERATED from the equation set "development" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Development: experiments, failed runs, idle machines", in coherent base units. */
export interface DevelopmentInputs {
  /** Accelerator-hours of the final run, in accelerator s. */
  readonly trainingHours: number;
  /** Experiments and sweeps, as a share of the final run. */
  readonly experiments: number;
  /** Failed and repeated hours, as a share of the final run. */
  readonly failures: number;
  /** Reserved hours without work, as a share of the final run. */
  readonly idle: number;
  /** Power of an idle machine, as a share of its power in training. */
  readonly idlePowerShare: number;
  /** Power per accelerator with its share of the node, in J_it/accelerator/s. */
  readonly systemPower: number;
}

/** Quantities of "Development: experiments, failed runs, idle machines", in coherent base units. */
export interface DevelopmentQuantities {
  /** Accelerator-hours of experiments, in accelerator s. Source: morrison-2026. */
  readonly experimentHours: number;
  /** Accelerator-hours of failed and repeated work, in accelerator s. Source: zhang-2022-opt. */
  readonly failedHours: number;
  /** Reserved accelerator-hours without work, in accelerator s. Source: luccioni-2022-bloom. */
  readonly idleHours: number;
  /** Accelerator-hours of development, in accelerator s. Source: luccioni-2022-bloom. */
  readonly acceleratorHours: number;
  /** Energy of the machines in development, in J_it. Source: luccioni-2022-bloom. */
  readonly itEnergy: number;
}

/** "Development: experiments, failed runs, idle machines": a stated quantity replaces its formula. */
export function development(input: DevelopmentInputs, stated?: Partial<DevelopmentQuantities>): DevelopmentQuantities {
  if (stated) return developmentStated(input, stated);
  const { trainingHours, experiments, failures, idle, idlePowerShare, systemPower } = input;
  const experimentHours = (trainingHours * experiments);
  const failedHours = (trainingHours * failures);
  const idleHours = (trainingHours * idle);
  const acceleratorHours = (experimentHours + failedHours + idleHours);
  const itEnergy = (systemPower * (experimentHours + failedHours + idleHours * idlePowerShare));
  return { experimentHours, failedHours, idleHours, acceleratorHours, itEnergy };
}

function developmentStated(input: DevelopmentInputs, stated: Partial<DevelopmentQuantities>): DevelopmentQuantities {
  const { trainingHours, experiments, failures, idle, idlePowerShare, systemPower } = input;
  const experimentHours = stated.experimentHours ?? (trainingHours * experiments);
  const failedHours = stated.failedHours ?? (trainingHours * failures);
  const idleHours = stated.idleHours ?? (trainingHours * idle);
  const acceleratorHours = stated.acceleratorHours ?? (experimentHours + failedHours + idleHours);
  const itEnergy = stated.itEnergy ?? (systemPower * (experimentHours + failedHours + idleHours * idlePowerShare));
  return { experimentHours, failedHours, idleHours, acceleratorHours, itEnergy };
}

/** "Development: experiments, failed runs, idle machines" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function developmentColumns(
  length: number,
  input: Columns<DevelopmentInputs>,
  stated: Partial<Columns<DevelopmentQuantities>>,
  output: Partial<Columns<DevelopmentQuantities>>,
): void {
  const trainingHoursColumn = input.trainingHours;
  const trainingHoursVaries = trainingHoursColumn.length !== 1;
  let trainingHours = trainingHoursColumn[0]!;
  const experimentsColumn = input.experiments;
  const experimentsVaries = experimentsColumn.length !== 1;
  let experiments = experimentsColumn[0]!;
  const failuresColumn = input.failures;
  const failuresVaries = failuresColumn.length !== 1;
  let failures = failuresColumn[0]!;
  const idleColumn = input.idle;
  const idleVaries = idleColumn.length !== 1;
  let idle = idleColumn[0]!;
  const idlePowerShareColumn = input.idlePowerShare;
  const idlePowerShareVaries = idlePowerShareColumn.length !== 1;
  let idlePowerShare = idlePowerShareColumn[0]!;
  const systemPowerColumn = input.systemPower;
  const systemPowerVaries = systemPowerColumn.length !== 1;
  let systemPower = systemPowerColumn[0]!;
  const experimentHoursColumn = stated.experimentHours;
  const experimentHoursVaries = experimentHoursColumn?.length !== 1;
  const experimentHoursOut = output.experimentHours;
  const failedHoursColumn = stated.failedHours;
  const failedHoursVaries = failedHoursColumn?.length !== 1;
  const failedHoursOut = output.failedHours;
  const idleHoursColumn = stated.idleHours;
  const idleHoursVaries = idleHoursColumn?.length !== 1;
  const idleHoursOut = output.idleHours;
  const acceleratorHoursColumn = stated.acceleratorHours;
  const acceleratorHoursVaries = acceleratorHoursColumn?.length !== 1;
  const acceleratorHoursOut = output.acceleratorHours;
  const itEnergyColumn = stated.itEnergy;
  const itEnergyVaries = itEnergyColumn?.length !== 1;
  const itEnergyOut = output.itEnergy;
  for (let row = 0; row < length; row++) {
    if (trainingHoursVaries) trainingHours = trainingHoursColumn[row]!;
    if (experimentsVaries) experiments = experimentsColumn[row]!;
    if (failuresVaries) failures = failuresColumn[row]!;
    if (idleVaries) idle = idleColumn[row]!;
    if (idlePowerShareVaries) idlePowerShare = idlePowerShareColumn[row]!;
    if (systemPowerVaries) systemPower = systemPowerColumn[row]!;
    const experimentHours = experimentHoursColumn ? experimentHoursColumn[experimentHoursVaries ? row : 0]! : (trainingHours * experiments);
    if (experimentHoursOut) experimentHoursOut[row] = experimentHours;
    const failedHours = failedHoursColumn ? failedHoursColumn[failedHoursVaries ? row : 0]! : (trainingHours * failures);
    if (failedHoursOut) failedHoursOut[row] = failedHours;
    const idleHours = idleHoursColumn ? idleHoursColumn[idleHoursVaries ? row : 0]! : (trainingHours * idle);
    if (idleHoursOut) idleHoursOut[row] = idleHours;
    const acceleratorHours = acceleratorHoursColumn ? acceleratorHoursColumn[acceleratorHoursVaries ? row : 0]! : (experimentHours + failedHours + idleHours);
    if (acceleratorHoursOut) acceleratorHoursOut[row] = acceleratorHours;
    const itEnergy = itEnergyColumn ? itEnergyColumn[itEnergyVaries ? row : 0]! : (systemPower * (experimentHours + failedHours + idleHours * idlePowerShare));
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
  }
}

/** What evaluation needs to know of "Development: experiments, failed runs, idle machines": units, their factors and operands. */
export const developmentGraph: Graph<DevelopmentInputs, DevelopmentQuantities> = {
  name: 'development',
  kernel: development,
  columns: developmentColumns,
  inputs: {
    trainingHours: ['accelerator h', 3600],
    experiments: ['1', 1],
    failures: ['1', 1],
    idle: ['1', 1],
    idlePowerShare: ['1', 1],
    systemPower: ['W_it/accelerator', 1],
  },
  equations: {
    experimentHours: ['accelerator h', 3600, 'trainingHours experiments'],
    failedHours: ['accelerator h', 3600, 'trainingHours failures'],
    idleHours: ['accelerator h', 3600, 'trainingHours idle'],
    acceleratorHours: ['accelerator h', 3600, 'experimentHours failedHours idleHours'],
    itEnergy: ['MWh_it', 3600000000, 'systemPower experimentHours failedHours idleHours idlePowerShare'],
  },
};
