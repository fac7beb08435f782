// GENERATED from the equation set "mlco2Impact" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "ML CO2 Impact", in coherent base units. */
export interface Mlco2ImpactInputs {
  /** Thermal design power of one accelerator, in J_it/accelerator/s. */
  readonly thermalDesignPower: number;
  /** Accelerator-hours, in accelerator s. */
  readonly acceleratorHours: number;
  /** Carbon intensity of the grid, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
  /** Share of the emissions that the provider offsets. */
  readonly offsetRatio: number;
}

/** Quantities of "ML CO2 Impact", in coherent base units. */
export interface Mlco2ImpactQuantities {
  /** Energy, in J_it. Source: lacoste-2019. */
  readonly itEnergy: number;
  /** Carbon intensity, rounded, in gCO2e/J_fac. Source: mlco2-impact. */
  readonly roundedIntensity: number;
  /** Carbon, in gCO2e. Source: lacoste-2019. */
  readonly operationalCarbon: number;
  /** Carbon the provider offsets, in gCO2e. Source: mlco2-impact. */
  readonly offset: number;
}

/** "ML CO2 Impact": a stated quantity replaces its formula. */
export function mlco2Impact(input: Mlco2ImpactInputs, stated?: Partial<Mlco2ImpactQuantities>): Mlco2ImpactQuantities {
  if (stated) return mlco2ImpactStated(input, stated);
  const { thermalDesignPower, acceleratorHours, carbonIntensity, offsetRatio } = input;
  const itEnergy = (thermalDesignPower * acceleratorHours);
  const roundedIntensity = carbonIntensity;
  const operationalCarbon = (itEnergy * roundedIntensity);
  const offset = (operationalCarbon * offsetRatio);
  return { itEnergy, roundedIntensity, operationalCarbon, offset };
}

function mlco2ImpactStated(input: Mlco2ImpactInputs, stated: Partial<Mlco2ImpactQuantities>): Mlco2ImpactQuantities {
  const { thermalDesignPower, acceleratorHours, carbonIntensity, offsetRatio } = input;
  const itEnergy = stated.itEnergy ?? (thermalDesignPower * acceleratorHours);
  const roundedIntensity = stated.roundedIntensity ?? carbonIntensity;
  const operationalCarbon = stated.operationalCarbon ?? (itEnergy * roundedIntensity);
  const offset = stated.offset ?? (operationalCarbon * offsetRatio);
  return { itEnergy, roundedIntensity, operationalCarbon, offset };
}

/** "ML CO2 Impact" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function mlco2ImpactColumns(
  length: number,
  input: Columns<Mlco2ImpactInputs>,
  stated: Partial<Columns<Mlco2ImpactQuantities>>,
  output: Partial<Columns<Mlco2ImpactQuantities>>,
): void {
  const thermalDesignPowerColumn = input.thermalDesignPower;
  const thermalDesignPowerVaries = thermalDesignPowerColumn.length !== 1;
  let thermalDesignPower = thermalDesignPowerColumn[0]!;
  const acceleratorHoursColumn = input.acceleratorHours;
  const acceleratorHoursVaries = acceleratorHoursColumn.length !== 1;
  let acceleratorHours = acceleratorHoursColumn[0]!;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn.length !== 1;
  let carbonIntensity = carbonIntensityColumn[0]!;
  const offsetRatioColumn = input.offsetRatio;
  const offsetRatioVaries = offsetRatioColumn.length !== 1;
  let offsetRatio = offsetRatioColumn[0]!;
  const itEnergyColumn = stated.itEnergy;
  const itEnergyVaries = itEnergyColumn?.length !== 1;
  const itEnergyOut = output.itEnergy;
  const roundedIntensityColumn = stated.roundedIntensity;
  const roundedIntensityVaries = roundedIntensityColumn?.length !== 1;
  const roundedIntensityOut = output.roundedIntensity;
  const operationalCarbonColumn = stated.operationalCarbon;
  const operationalCarbonVaries = operationalCarbonColumn?.length !== 1;
  const operationalCarbonOut = output.operationalCarbon;
  const offsetColumn = stated.offset;
  const offsetVaries = offsetColumn?.length !== 1;
  const offsetOut = output.offset;
  for (let row = 0; row < length; row++) {
    if (thermalDesignPowerVaries) thermalDesignPower = thermalDesignPowerColumn[row]!;
    if (acceleratorHoursVaries) acceleratorHours = acceleratorHoursColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    if (offsetRatioVaries) offsetRatio = offsetRatioColumn[row]!;
    const itEnergy = itEnergyColumn ? itEnergyColumn[itEnergyVaries ? row : 0]! : (thermalDesignPower * acceleratorHours);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
    const roundedIntensity = roundedIntensityColumn ? roundedIntensityColumn[roundedIntensityVaries ? row : 0]! : carbonIntensity;
    if (roundedIntensityOut) roundedIntensityOut[row] = roundedIntensity;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[operationalCarbonVaries ? row : 0]! : (itEnergy * roundedIntensity);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
    const offset = offsetColumn ? offsetColumn[offsetVaries ? row : 0]! : (operationalCarbon * offsetRatio);
    if (offsetOut) offsetOut[row] = offset;
  }
}

/** What evaluation needs to know of "ML CO2 Impact": units, their factors and operands. */
export const mlco2ImpactGraph: Graph<Mlco2ImpactInputs, Mlco2ImpactQuantities> = {
  name: 'mlco2Impact',
  kernel: mlco2Impact,
  columns: mlco2ImpactColumns,
  inputs: {
    thermalDesignPower: ['W_it/accelerator', 1],
    acceleratorHours: ['accelerator h', 3600],
    carbonIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
    offsetRatio: ['%', 0.01],
  },
  equations: {
    itEnergy: ['kWh_it', 3600000, 'thermalDesignPower acceleratorHours'],
    roundedIntensity: ['kgCO2e/kWh_fac', 0.0002777777777777778, 'carbonIntensity'],
    operationalCarbon: ['kgCO2e', 1000, 'itEnergy roundedIntensity'],
    offset: ['kgCO2e', 1000, 'operationalCarbon offsetRatio'],
  },
};
