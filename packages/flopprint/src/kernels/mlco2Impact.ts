// GENERATED from the equation set "mlco2Impact" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "ML CO2 Impact", in coherent base units. */
export interface Mlco2ImpactInputs {
  readonly thermalDesignPower: number;
  readonly acceleratorHours: number;
  readonly carbonIntensity: number;
  readonly offsetRatio: number;
}

/** Quantities of "ML CO2 Impact", in coherent base units. */
export interface Mlco2ImpactQuantities {
  readonly itEnergy: number;
  readonly roundedIntensity: number;
  readonly operationalCarbon: number;
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
  const thermalDesignPowerStep = thermalDesignPowerColumn.length === 1 ? 0 : 1;
  const acceleratorHoursColumn = input.acceleratorHours;
  const acceleratorHoursStep = acceleratorHoursColumn.length === 1 ? 0 : 1;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityStep = carbonIntensityColumn.length === 1 ? 0 : 1;
  const offsetRatioColumn = input.offsetRatio;
  const offsetRatioStep = offsetRatioColumn.length === 1 ? 0 : 1;
  const itEnergyColumn = stated.itEnergy;
  const itEnergyStep = itEnergyColumn?.length === 1 ? 0 : 1;
  const itEnergyOut = output.itEnergy;
  const roundedIntensityColumn = stated.roundedIntensity;
  const roundedIntensityStep = roundedIntensityColumn?.length === 1 ? 0 : 1;
  const roundedIntensityOut = output.roundedIntensity;
  const operationalCarbonColumn = stated.operationalCarbon;
  const operationalCarbonStep = operationalCarbonColumn?.length === 1 ? 0 : 1;
  const operationalCarbonOut = output.operationalCarbon;
  const offsetColumn = stated.offset;
  const offsetStep = offsetColumn?.length === 1 ? 0 : 1;
  const offsetOut = output.offset;
  for (let row = 0; row < length; row++) {
    const thermalDesignPower = thermalDesignPowerColumn[row * thermalDesignPowerStep]!;
    const acceleratorHours = acceleratorHoursColumn[row * acceleratorHoursStep]!;
    const carbonIntensity = carbonIntensityColumn[row * carbonIntensityStep]!;
    const offsetRatio = offsetRatioColumn[row * offsetRatioStep]!;
    const itEnergy = itEnergyColumn ? itEnergyColumn[row * itEnergyStep]! : (thermalDesignPower * acceleratorHours);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
    const roundedIntensity = roundedIntensityColumn ? roundedIntensityColumn[row * roundedIntensityStep]! : carbonIntensity;
    if (roundedIntensityOut) roundedIntensityOut[row] = roundedIntensity;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[row * operationalCarbonStep]! : (itEnergy * roundedIntensity);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
    const offset = offsetColumn ? offsetColumn[row * offsetStep]! : (operationalCarbon * offsetRatio);
    if (offsetOut) offsetOut[row] = offset;
  }
}

/** Slope of one quantity of "ML CO2 Impact" with respect to every input and quantity above it. */
export function mlco2ImpactGradient(
  input: Mlco2ImpactInputs,
  of: keyof Mlco2ImpactQuantities,
  stated: Partial<Mlco2ImpactQuantities> = {},
): Record<keyof Mlco2ImpactInputs | keyof Mlco2ImpactQuantities, number> {
  const { thermalDesignPower, acceleratorHours, offsetRatio } = input;
  const { itEnergy, roundedIntensity, operationalCarbon } = mlco2Impact(input, stated);
  const slope = { thermalDesignPower: 0, acceleratorHours: 0, carbonIntensity: 0, offsetRatio: 0, itEnergy: 0, roundedIntensity: 0, operationalCarbon: 0, offset: 0 };
  slope[of] = 1;
  if (slope.offset !== 0 && stated.offset === undefined) {
    slope.operationalCarbon += slope.offset * (offsetRatio);
    slope.offsetRatio += slope.offset * (operationalCarbon);
  }
  if (slope.operationalCarbon !== 0 && stated.operationalCarbon === undefined) {
    slope.itEnergy += slope.operationalCarbon * (roundedIntensity);
    slope.roundedIntensity += slope.operationalCarbon * (itEnergy);
  }
  if (slope.roundedIntensity !== 0 && stated.roundedIntensity === undefined) {
    slope.carbonIntensity += slope.roundedIntensity * (1);
  }
  if (slope.itEnergy !== 0 && stated.itEnergy === undefined) {
    slope.thermalDesignPower += slope.itEnergy * (acceleratorHours);
    slope.acceleratorHours += slope.itEnergy * (thermalDesignPower);
  }
  return slope;
}

/** What evaluation needs to know of "ML CO2 Impact": units, their factors and operands. */
export const mlco2ImpactGraph: Graph<Mlco2ImpactInputs, Mlco2ImpactQuantities> = {
  name: 'mlco2Impact',
  kernel: mlco2Impact,
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
