// GENERATED from the equation set "impliedPower" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Power that energy and hours imply", in coherent base units. */
export interface ImpliedPowerInputs {
  /** Energy of the machines, in J_it. */
  readonly itEnergy: number;
  /** Energy of the accelerators alone, in J_it. */
  readonly acceleratorEnergy: number;
  /** Accelerator-hours, in accelerator s. */
  readonly acceleratorHours: number;
  /** Thermal design power of one accelerator, in J_it/accelerator/s. */
  readonly thermalDesignPower: number;
}

/** Quantities of "Power that energy and hours imply", in coherent base units. */
export interface ImpliedPowerQuantities {
  /** Power per accelerator with its share of the node, implied, in J_it/accelerator/s. Source: patterson-2021. */
  readonly impliedSystemPower: number;
  /** Power of one accelerator, implied, in J_it/accelerator/s. Source: patterson-2021. */
  readonly impliedAcceleratorPower: number;
  /** Power of one accelerator as a share of its design power, implied. Source: flopprint-efficiency. */
  readonly impliedPowerFraction: number;
  /** Power with the share of the node over design power, implied. Source: flopprint-efficiency. */
  readonly impliedSystemFraction: number;
}

/** "Power that energy and hours imply": a stated quantity replaces its formula. */
export function impliedPower(input: ImpliedPowerInputs, stated?: Partial<ImpliedPowerQuantities>): ImpliedPowerQuantities {
  if (stated) return impliedPowerStated(input, stated);
  const { itEnergy, acceleratorEnergy, acceleratorHours, thermalDesignPower } = input;
  const impliedSystemPower = (itEnergy / acceleratorHours);
  const impliedAcceleratorPower = (acceleratorEnergy / acceleratorHours);
  const impliedPowerFraction = (impliedAcceleratorPower / thermalDesignPower);
  const impliedSystemFraction = (impliedSystemPower / thermalDesignPower);
  return { impliedSystemPower, impliedAcceleratorPower, impliedPowerFraction, impliedSystemFraction };
}

function impliedPowerStated(input: ImpliedPowerInputs, stated: Partial<ImpliedPowerQuantities>): ImpliedPowerQuantities {
  const { itEnergy, acceleratorEnergy, acceleratorHours, thermalDesignPower } = input;
  const impliedSystemPower = stated.impliedSystemPower ?? (itEnergy / acceleratorHours);
  const impliedAcceleratorPower = stated.impliedAcceleratorPower ?? (acceleratorEnergy / acceleratorHours);
  const impliedPowerFraction = stated.impliedPowerFraction ?? (impliedAcceleratorPower / thermalDesignPower);
  const impliedSystemFraction = stated.impliedSystemFraction ?? (impliedSystemPower / thermalDesignPower);
  return { impliedSystemPower, impliedAcceleratorPower, impliedPowerFraction, impliedSystemFraction };
}

/** "Power that energy and hours imply" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function impliedPowerColumns(
  length: number,
  input: Columns<ImpliedPowerInputs>,
  stated: Partial<Columns<ImpliedPowerQuantities>>,
  output: Partial<Columns<ImpliedPowerQuantities>>,
): void {
  const itEnergyColumn = input.itEnergy;
  const itEnergyVaries = itEnergyColumn.length !== 1;
  let itEnergy = itEnergyColumn[0]!;
  const acceleratorEnergyColumn = input.acceleratorEnergy;
  const acceleratorEnergyVaries = acceleratorEnergyColumn.length !== 1;
  let acceleratorEnergy = acceleratorEnergyColumn[0]!;
  const acceleratorHoursColumn = input.acceleratorHours;
  const acceleratorHoursVaries = acceleratorHoursColumn.length !== 1;
  let acceleratorHours = acceleratorHoursColumn[0]!;
  const thermalDesignPowerColumn = input.thermalDesignPower;
  const thermalDesignPowerVaries = thermalDesignPowerColumn.length !== 1;
  let thermalDesignPower = thermalDesignPowerColumn[0]!;
  const impliedSystemPowerColumn = stated.impliedSystemPower;
  const impliedSystemPowerVaries = impliedSystemPowerColumn?.length !== 1;
  const impliedSystemPowerOut = output.impliedSystemPower;
  const impliedAcceleratorPowerColumn = stated.impliedAcceleratorPower;
  const impliedAcceleratorPowerVaries = impliedAcceleratorPowerColumn?.length !== 1;
  const impliedAcceleratorPowerOut = output.impliedAcceleratorPower;
  const impliedPowerFractionColumn = stated.impliedPowerFraction;
  const impliedPowerFractionVaries = impliedPowerFractionColumn?.length !== 1;
  const impliedPowerFractionOut = output.impliedPowerFraction;
  const impliedSystemFractionColumn = stated.impliedSystemFraction;
  const impliedSystemFractionVaries = impliedSystemFractionColumn?.length !== 1;
  const impliedSystemFractionOut = output.impliedSystemFraction;
  for (let row = 0; row < length; row++) {
    if (itEnergyVaries) itEnergy = itEnergyColumn[row]!;
    if (acceleratorEnergyVaries) acceleratorEnergy = acceleratorEnergyColumn[row]!;
    if (acceleratorHoursVaries) acceleratorHours = acceleratorHoursColumn[row]!;
    if (thermalDesignPowerVaries) thermalDesignPower = thermalDesignPowerColumn[row]!;
    const impliedSystemPower = impliedSystemPowerColumn ? impliedSystemPowerColumn[impliedSystemPowerVaries ? row : 0]! : (itEnergy / acceleratorHours);
    if (impliedSystemPowerOut) impliedSystemPowerOut[row] = impliedSystemPower;
    const impliedAcceleratorPower = impliedAcceleratorPowerColumn ? impliedAcceleratorPowerColumn[impliedAcceleratorPowerVaries ? row : 0]! : (acceleratorEnergy / acceleratorHours);
    if (impliedAcceleratorPowerOut) impliedAcceleratorPowerOut[row] = impliedAcceleratorPower;
    const impliedPowerFraction = impliedPowerFractionColumn ? impliedPowerFractionColumn[impliedPowerFractionVaries ? row : 0]! : (impliedAcceleratorPower / thermalDesignPower);
    if (impliedPowerFractionOut) impliedPowerFractionOut[row] = impliedPowerFraction;
    const impliedSystemFraction = impliedSystemFractionColumn ? impliedSystemFractionColumn[impliedSystemFractionVaries ? row : 0]! : (impliedSystemPower / thermalDesignPower);
    if (impliedSystemFractionOut) impliedSystemFractionOut[row] = impliedSystemFraction;
  }
}

/** What evaluation needs to know of "Power that energy and hours imply": units, their factors and operands. */
export const impliedPowerGraph: Graph<ImpliedPowerInputs, ImpliedPowerQuantities> = {
  name: 'impliedPower',
  kernel: impliedPower,
  columns: impliedPowerColumns,
  inputs: {
    itEnergy: ['MWh_it', 3600000000],
    acceleratorEnergy: ['MWh_it', 3600000000],
    acceleratorHours: ['accelerator h', 3600],
    thermalDesignPower: ['W_it/accelerator', 1],
  },
  equations: {
    impliedSystemPower: ['W_it/accelerator', 1, 'itEnergy acceleratorHours'],
    impliedAcceleratorPower: ['W_it/accelerator', 1, 'acceleratorEnergy acceleratorHours'],
    impliedPowerFraction: ['1', 1, 'impliedAcceleratorPower thermalDesignPower'],
    impliedSystemFraction: ['1', 1, 'impliedSystemPower thermalDesignPower'],
  },
};
