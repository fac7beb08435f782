// GENERATED from the equation set "bloomDynamic" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "BLOOM: dynamic consumption", in coherent base units. */
export interface BloomDynamicInputs {
  /** Accelerator-hours, in accelerator s. */
  readonly acceleratorHours: number;
  /** Thermal design power of one accelerator, in J_it/accelerator/s. */
  readonly thermalDesignPower: number;
  /** Carbon intensity of the grid, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
}

/** Quantities of "BLOOM: dynamic consumption", in coherent base units. */
export interface BloomDynamicQuantities {
  /** Energy of the cards, in J_it. Source: luccioni-2022-bloom. */
  readonly itEnergy: number;
  /** Carbon of training itself, in gCO2e. Source: luccioni-2022-bloom. */
  readonly operationalCarbon: number;
}

/** "BLOOM: dynamic consumption": a stated quantity replaces its formula. */
export function bloomDynamic(input: BloomDynamicInputs, stated?: Partial<BloomDynamicQuantities>): BloomDynamicQuantities {
  if (stated) return bloomDynamicStated(input, stated);
  const { acceleratorHours, thermalDesignPower, carbonIntensity } = input;
  const itEnergy = (acceleratorHours * thermalDesignPower);
  const operationalCarbon = (itEnergy * carbonIntensity);
  return { itEnergy, operationalCarbon };
}

function bloomDynamicStated(input: BloomDynamicInputs, stated: Partial<BloomDynamicQuantities>): BloomDynamicQuantities {
  const { acceleratorHours, thermalDesignPower, carbonIntensity } = input;
  const itEnergy = stated.itEnergy ?? (acceleratorHours * thermalDesignPower);
  const operationalCarbon = stated.operationalCarbon ?? (itEnergy * carbonIntensity);
  return { itEnergy, operationalCarbon };
}

/** "BLOOM: dynamic consumption" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function bloomDynamicColumns(
  length: number,
  input: Columns<BloomDynamicInputs>,
  stated: Partial<Columns<BloomDynamicQuantities>>,
  output: Partial<Columns<BloomDynamicQuantities>>,
): void {
  const acceleratorHoursColumn = input.acceleratorHours;
  const acceleratorHoursVaries = acceleratorHoursColumn.length !== 1;
  let acceleratorHours = acceleratorHoursColumn[0]!;
  const thermalDesignPowerColumn = input.thermalDesignPower;
  const thermalDesignPowerVaries = thermalDesignPowerColumn.length !== 1;
  let thermalDesignPower = thermalDesignPowerColumn[0]!;
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
    if (acceleratorHoursVaries) acceleratorHours = acceleratorHoursColumn[row]!;
    if (thermalDesignPowerVaries) thermalDesignPower = thermalDesignPowerColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    const itEnergy = itEnergyColumn ? itEnergyColumn[itEnergyVaries ? row : 0]! : (acceleratorHours * thermalDesignPower);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[operationalCarbonVaries ? row : 0]! : (itEnergy * carbonIntensity);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
  }
}

/** What evaluation needs to know of "BLOOM: dynamic consumption": units, their factors and operands. */
export const bloomDynamicGraph: Graph<BloomDynamicInputs, BloomDynamicQuantities> = {
  name: 'bloomDynamic',
  kernel: bloomDynamic,
  columns: bloomDynamicColumns,
  inputs: {
    acceleratorHours: ['accelerator h', 3600],
    thermalDesignPower: ['W_it/accelerator', 1],
    carbonIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
  },
  equations: {
    itEnergy: ['kWh_it', 3600000, 'acceleratorHours thermalDesignPower'],
    operationalCarbon: ['tCO2e', 1000000, 'itEnergy carbonIntensity'],
  },
};
