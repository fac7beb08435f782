// GENERATED from the equation set "followedHour" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';
import { pow } from '../portableMath.ts';

/** Inputs of "Power that follows the grid", in coherent base units. */
export interface FollowedHourInputs {
  /** Carbon intensity at which the power is the common one, in gCO2e/J_fac. */
  readonly usualIntensity: number;
  /** Carbon intensity of the hour, in gCO2e/J_fac. */
  readonly hourIntensity: number;
  /** How strongly speed follows power under a limit. */
  readonly powerLimitExponent: number;
}

/** Quantities of "Power that follows the grid", in coherent base units. */
export interface FollowedHourQuantities {
  /** Power in this hour, of the common one. Source: yang-2023-chase. */
  readonly relativePower: number;
}

/** "Power that follows the grid": a stated quantity replaces its formula. */
export function followedHour(input: FollowedHourInputs, stated?: Partial<FollowedHourQuantities>): FollowedHourQuantities {
  if (stated) return followedHourStated(input, stated);
  const { usualIntensity, hourIntensity, powerLimitExponent } = input;
  const relativePower = (pow((usualIntensity / hourIntensity), (1 / (1 - powerLimitExponent))));
  return { relativePower };
}

function followedHourStated(input: FollowedHourInputs, stated: Partial<FollowedHourQuantities>): FollowedHourQuantities {
  const { usualIntensity, hourIntensity, powerLimitExponent } = input;
  const relativePower = stated.relativePower ?? (pow((usualIntensity / hourIntensity), (1 / (1 - powerLimitExponent))));
  return { relativePower };
}

/** "Power that follows the grid" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function followedHourColumns(
  length: number,
  input: Columns<FollowedHourInputs>,
  stated: Partial<Columns<FollowedHourQuantities>>,
  output: Partial<Columns<FollowedHourQuantities>>,
): void {
  const usualIntensityColumn = input.usualIntensity;
  const usualIntensityVaries = usualIntensityColumn.length !== 1;
  let usualIntensity = usualIntensityColumn[0]!;
  const hourIntensityColumn = input.hourIntensity;
  const hourIntensityVaries = hourIntensityColumn.length !== 1;
  let hourIntensity = hourIntensityColumn[0]!;
  const powerLimitExponentColumn = input.powerLimitExponent;
  const powerLimitExponentVaries = powerLimitExponentColumn.length !== 1;
  let powerLimitExponent = powerLimitExponentColumn[0]!;
  const relativePowerColumn = stated.relativePower;
  const relativePowerVaries = relativePowerColumn?.length !== 1;
  const relativePowerOut = output.relativePower;
  for (let row = 0; row < length; row++) {
    if (usualIntensityVaries) usualIntensity = usualIntensityColumn[row]!;
    if (hourIntensityVaries) hourIntensity = hourIntensityColumn[row]!;
    if (powerLimitExponentVaries) powerLimitExponent = powerLimitExponentColumn[row]!;
    const relativePower = relativePowerColumn ? relativePowerColumn[relativePowerVaries ? row : 0]! : (pow((usualIntensity / hourIntensity), (1 / (1 - powerLimitExponent))));
    if (relativePowerOut) relativePowerOut[row] = relativePower;
  }
}

/** What evaluation needs to know of "Power that follows the grid": units, their factors and operands. */
export const followedHourGraph: Graph<FollowedHourInputs, FollowedHourQuantities> = {
  name: 'followedHour',
  kernel: followedHour,
  columns: followedHourColumns,
  inputs: {
    usualIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
    hourIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
    powerLimitExponent: ['1', 1],
  },
  equations: {
    relativePower: ['1', 1, 'usualIntensity hourIntensity powerLimitExponent'],
  },
};
