// GENERATED from the equation set "bestLimit" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "The best constant power", in coherent base units. */
export interface BestLimitInputs {
  /** How strongly speed follows power under a limit. */
  readonly powerLimitExponent: number;
  /** Accelerators in the power of the machines. */
  readonly acceleratorShare: number;
  /** Energy drawn by the data centre, in J_fac. */
  readonly facilityEnergy: number;
  /** Embodied carbon, in gCO2e. */
  readonly embodiedCarbon: number;
  /** Carbon intensity of the grid, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
}

/** Quantities of "The best constant power", in coherent base units. */
export interface BestLimitQuantities {
  /** Power of the accelerators at which the run draws least energy. Source: mcdonald-2022. */
  readonly leastEnergyShare: number;
  /** Power of the accelerators at which the run emits least, embodied carbon included. Source: mcdonald-2022. */
  readonly leastCarbonShare: number;
}

/** "The best constant power": a stated quantity replaces its formula. */
export function bestLimit(input: BestLimitInputs, stated?: Partial<BestLimitQuantities>): BestLimitQuantities {
  if (stated) return bestLimitStated(input, stated);
  const { powerLimitExponent, acceleratorShare, facilityEnergy, embodiedCarbon, carbonIntensity } = input;
  const leastEnergyShare = (powerLimitExponent * (1 - acceleratorShare) / (acceleratorShare * (1 - powerLimitExponent)));
  const leastCarbonShare = (powerLimitExponent * (1 - acceleratorShare + embodiedCarbon / (facilityEnergy * carbonIntensity)) / (acceleratorShare * (1 - powerLimitExponent)));
  return { leastEnergyShare, leastCarbonShare };
}

function bestLimitStated(input: BestLimitInputs, stated: Partial<BestLimitQuantities>): BestLimitQuantities {
  const { powerLimitExponent, acceleratorShare, facilityEnergy, embodiedCarbon, carbonIntensity } = input;
  const leastEnergyShare = stated.leastEnergyShare ?? (powerLimitExponent * (1 - acceleratorShare) / (acceleratorShare * (1 - powerLimitExponent)));
  const leastCarbonShare = stated.leastCarbonShare ?? (powerLimitExponent * (1 - acceleratorShare + embodiedCarbon / (facilityEnergy * carbonIntensity)) / (acceleratorShare * (1 - powerLimitExponent)));
  return { leastEnergyShare, leastCarbonShare };
}

/** "The best constant power" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function bestLimitColumns(
  length: number,
  input: Columns<BestLimitInputs>,
  stated: Partial<Columns<BestLimitQuantities>>,
  output: Partial<Columns<BestLimitQuantities>>,
): void {
  const powerLimitExponentColumn = input.powerLimitExponent;
  const powerLimitExponentVaries = powerLimitExponentColumn.length !== 1;
  let powerLimitExponent = powerLimitExponentColumn[0]!;
  const acceleratorShareColumn = input.acceleratorShare;
  const acceleratorShareVaries = acceleratorShareColumn.length !== 1;
  let acceleratorShare = acceleratorShareColumn[0]!;
  const facilityEnergyColumn = input.facilityEnergy;
  const facilityEnergyVaries = facilityEnergyColumn.length !== 1;
  let facilityEnergy = facilityEnergyColumn[0]!;
  const embodiedCarbonColumn = input.embodiedCarbon;
  const embodiedCarbonVaries = embodiedCarbonColumn.length !== 1;
  let embodiedCarbon = embodiedCarbonColumn[0]!;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn.length !== 1;
  let carbonIntensity = carbonIntensityColumn[0]!;
  const leastEnergyShareColumn = stated.leastEnergyShare;
  const leastEnergyShareVaries = leastEnergyShareColumn?.length !== 1;
  const leastEnergyShareOut = output.leastEnergyShare;
  const leastCarbonShareColumn = stated.leastCarbonShare;
  const leastCarbonShareVaries = leastCarbonShareColumn?.length !== 1;
  const leastCarbonShareOut = output.leastCarbonShare;
  for (let row = 0; row < length; row++) {
    if (powerLimitExponentVaries) powerLimitExponent = powerLimitExponentColumn[row]!;
    if (acceleratorShareVaries) acceleratorShare = acceleratorShareColumn[row]!;
    if (facilityEnergyVaries) facilityEnergy = facilityEnergyColumn[row]!;
    if (embodiedCarbonVaries) embodiedCarbon = embodiedCarbonColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    const leastEnergyShare = leastEnergyShareColumn ? leastEnergyShareColumn[leastEnergyShareVaries ? row : 0]! : (powerLimitExponent * (1 - acceleratorShare) / (acceleratorShare * (1 - powerLimitExponent)));
    if (leastEnergyShareOut) leastEnergyShareOut[row] = leastEnergyShare;
    const leastCarbonShare = leastCarbonShareColumn ? leastCarbonShareColumn[leastCarbonShareVaries ? row : 0]! : (powerLimitExponent * (1 - acceleratorShare + embodiedCarbon / (facilityEnergy * carbonIntensity)) / (acceleratorShare * (1 - powerLimitExponent)));
    if (leastCarbonShareOut) leastCarbonShareOut[row] = leastCarbonShare;
  }
}

/** What evaluation needs to know of "The best constant power": units, their factors and operands. */
export const bestLimitGraph: Graph<BestLimitInputs, BestLimitQuantities> = {
  name: 'bestLimit',
  kernel: bestLimit,
  columns: bestLimitColumns,
  inputs: {
    powerLimitExponent: ['1', 1],
    acceleratorShare: ['1', 1],
    facilityEnergy: ['MWh_fac', 3600000000],
    embodiedCarbon: ['tCO2e', 1000000],
    carbonIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
  },
  equations: {
    leastEnergyShare: ['1', 1, 'powerLimitExponent acceleratorShare'],
    leastCarbonShare: ['1', 1, 'powerLimitExponent acceleratorShare embodiedCarbon facilityEnergy carbonIntensity'],
  },
};
