// GENERATED from the equation set "powerCap" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';
import { pow } from '../portableMath.ts';

/** Inputs of "Accelerator under a power limit", in coherent base units. */
export interface PowerCapInputs {
  /** Thermal design power of one accelerator, in J_it/accelerator/s. */
  readonly thermalDesignPower: number;
  /** Power drawn in training, as a share of thermal design power. */
  readonly powerFraction: number;
  /** Power limit of one accelerator, in J_it/accelerator/s. */
  readonly powerLimit: number;
  /** How strongly speed follows power under a limit. */
  readonly powerLimitExponent: number;
  /** Power of the whole node over that of its accelerators. */
  readonly hostFactor: number;
}

/** Quantities of "Accelerator under a power limit", in coherent base units. */
export interface PowerCapQuantities {
  /** Power of one accelerator without the limit, in J_it/accelerator/s. Source: flopprint-efficiency. */
  readonly unlimitedPower: number;
  /** Power per accelerator with its share of the node, without the limit, in J_it/accelerator/s. Source: patterson-2021. */
  readonly unlimitedSystemPower: number;
  /** Power of one accelerator in training, in J_it/accelerator/s. Source: mcdonald-2022. */
  readonly acceleratorPower: number;
  /** Speed under the limit over that without. Source: mcdonald-2022. */
  readonly limitedSpeed: number;
  /** Power per accelerator with its share of the node, in J_it/accelerator/s. Source: patterson-2021. */
  readonly systemPower: number;
}

/** "Accelerator under a power limit": a stated quantity replaces its formula. */
export function powerCap(input: PowerCapInputs, stated?: Partial<PowerCapQuantities>): PowerCapQuantities {
  if (stated) return powerCapStated(input, stated);
  const { thermalDesignPower, powerFraction, powerLimit, powerLimitExponent, hostFactor } = input;
  const unlimitedPower = (thermalDesignPower * powerFraction);
  const unlimitedSystemPower = (unlimitedPower * hostFactor);
  const acceleratorPower = (Math.min(unlimitedPower, powerLimit));
  const limitedSpeed = (pow((acceleratorPower / unlimitedPower), powerLimitExponent));
  const systemPower = (acceleratorPower + Math.max(unlimitedSystemPower, unlimitedPower) - unlimitedPower);
  return { unlimitedPower, unlimitedSystemPower, acceleratorPower, limitedSpeed, systemPower };
}

function powerCapStated(input: PowerCapInputs, stated: Partial<PowerCapQuantities>): PowerCapQuantities {
  const { thermalDesignPower, powerFraction, powerLimit, powerLimitExponent, hostFactor } = input;
  const unlimitedPower = stated.unlimitedPower ?? (thermalDesignPower * powerFraction);
  const unlimitedSystemPower = stated.unlimitedSystemPower ?? (unlimitedPower * hostFactor);
  const acceleratorPower = stated.acceleratorPower ?? (Math.min(unlimitedPower, powerLimit));
  const limitedSpeed = stated.limitedSpeed ?? (pow((acceleratorPower / unlimitedPower), powerLimitExponent));
  const systemPower = stated.systemPower ?? (acceleratorPower + Math.max(unlimitedSystemPower, unlimitedPower) - unlimitedPower);
  return { unlimitedPower, unlimitedSystemPower, acceleratorPower, limitedSpeed, systemPower };
}

/** "Accelerator under a power limit" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function powerCapColumns(
  length: number,
  input: Columns<PowerCapInputs>,
  stated: Partial<Columns<PowerCapQuantities>>,
  output: Partial<Columns<PowerCapQuantities>>,
): void {
  const thermalDesignPowerColumn = input.thermalDesignPower;
  const thermalDesignPowerVaries = thermalDesignPowerColumn.length !== 1;
  let thermalDesignPower = thermalDesignPowerColumn[0]!;
  const powerFractionColumn = input.powerFraction;
  const powerFractionVaries = powerFractionColumn.length !== 1;
  let powerFraction = powerFractionColumn[0]!;
  const powerLimitColumn = input.powerLimit;
  const powerLimitVaries = powerLimitColumn.length !== 1;
  let powerLimit = powerLimitColumn[0]!;
  const powerLimitExponentColumn = input.powerLimitExponent;
  const powerLimitExponentVaries = powerLimitExponentColumn.length !== 1;
  let powerLimitExponent = powerLimitExponentColumn[0]!;
  const hostFactorColumn = input.hostFactor;
  const hostFactorVaries = hostFactorColumn.length !== 1;
  let hostFactor = hostFactorColumn[0]!;
  const unlimitedPowerColumn = stated.unlimitedPower;
  const unlimitedPowerVaries = unlimitedPowerColumn?.length !== 1;
  const unlimitedPowerOut = output.unlimitedPower;
  const unlimitedSystemPowerColumn = stated.unlimitedSystemPower;
  const unlimitedSystemPowerVaries = unlimitedSystemPowerColumn?.length !== 1;
  const unlimitedSystemPowerOut = output.unlimitedSystemPower;
  const acceleratorPowerColumn = stated.acceleratorPower;
  const acceleratorPowerVaries = acceleratorPowerColumn?.length !== 1;
  const acceleratorPowerOut = output.acceleratorPower;
  const limitedSpeedColumn = stated.limitedSpeed;
  const limitedSpeedVaries = limitedSpeedColumn?.length !== 1;
  const limitedSpeedOut = output.limitedSpeed;
  const systemPowerColumn = stated.systemPower;
  const systemPowerVaries = systemPowerColumn?.length !== 1;
  const systemPowerOut = output.systemPower;
  for (let row = 0; row < length; row++) {
    if (thermalDesignPowerVaries) thermalDesignPower = thermalDesignPowerColumn[row]!;
    if (powerFractionVaries) powerFraction = powerFractionColumn[row]!;
    if (powerLimitVaries) powerLimit = powerLimitColumn[row]!;
    if (powerLimitExponentVaries) powerLimitExponent = powerLimitExponentColumn[row]!;
    if (hostFactorVaries) hostFactor = hostFactorColumn[row]!;
    const unlimitedPower = unlimitedPowerColumn ? unlimitedPowerColumn[unlimitedPowerVaries ? row : 0]! : (thermalDesignPower * powerFraction);
    if (unlimitedPowerOut) unlimitedPowerOut[row] = unlimitedPower;
    const unlimitedSystemPower = unlimitedSystemPowerColumn ? unlimitedSystemPowerColumn[unlimitedSystemPowerVaries ? row : 0]! : (unlimitedPower * hostFactor);
    if (unlimitedSystemPowerOut) unlimitedSystemPowerOut[row] = unlimitedSystemPower;
    const acceleratorPower = acceleratorPowerColumn ? acceleratorPowerColumn[acceleratorPowerVaries ? row : 0]! : (Math.min(unlimitedPower, powerLimit));
    if (acceleratorPowerOut) acceleratorPowerOut[row] = acceleratorPower;
    const limitedSpeed = limitedSpeedColumn ? limitedSpeedColumn[limitedSpeedVaries ? row : 0]! : (pow((acceleratorPower / unlimitedPower), powerLimitExponent));
    if (limitedSpeedOut) limitedSpeedOut[row] = limitedSpeed;
    const systemPower = systemPowerColumn ? systemPowerColumn[systemPowerVaries ? row : 0]! : (acceleratorPower + Math.max(unlimitedSystemPower, unlimitedPower) - unlimitedPower);
    if (systemPowerOut) systemPowerOut[row] = systemPower;
  }
}

/** What evaluation needs to know of "Accelerator under a power limit": units, their factors and operands. */
export const powerCapGraph: Graph<PowerCapInputs, PowerCapQuantities> = {
  name: 'powerCap',
  kernel: powerCap,
  columns: powerCapColumns,
  inputs: {
    thermalDesignPower: ['W_it/accelerator', 1],
    powerFraction: ['1', 1],
    powerLimit: ['W_it/accelerator', 1],
    powerLimitExponent: ['1', 1],
    hostFactor: ['1', 1],
  },
  equations: {
    unlimitedPower: ['W_it/accelerator', 1, 'thermalDesignPower powerFraction'],
    unlimitedSystemPower: ['W_it/accelerator', 1, 'unlimitedPower hostFactor'],
    acceleratorPower: ['W_it/accelerator', 1, 'unlimitedPower powerLimit'],
    limitedSpeed: ['1', 1, 'acceleratorPower unlimitedPower powerLimitExponent'],
    systemPower: ['W_it/accelerator', 1, 'acceleratorPower unlimitedSystemPower unlimitedPower'],
  },
};
