// GENERATED from the equation set "marketBased" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Market-based carbon", in coherent base units. */
export interface MarketBasedInputs {
  /** Energy drawn by the data centre, all phases, in J_fac. */
  readonly facilityEnergy: number;
  /** Share of the electricity that is contracted carbon-free. */
  readonly carbonFreeShare: number;
  /** Carbon intensity of the rest, in gCO2e_mkt/J_fac. */
  readonly residualIntensity: number;
}

/** Quantities of "Market-based carbon", in coherent base units. */
export interface MarketBasedQuantities {
  /** Carbon of the electricity, market-based, in gCO2e_mkt. Source: patterson-2021. */
  readonly marketBasedCarbon: number;
}

/** "Market-based carbon": a stated quantity replaces its formula. */
export function marketBased(input: MarketBasedInputs, stated?: Partial<MarketBasedQuantities>): MarketBasedQuantities {
  if (stated) return marketBasedStated(input, stated);
  const { facilityEnergy, carbonFreeShare, residualIntensity } = input;
  const marketBasedCarbon = (facilityEnergy * (1 - carbonFreeShare) * residualIntensity);
  return { marketBasedCarbon };
}

function marketBasedStated(input: MarketBasedInputs, stated: Partial<MarketBasedQuantities>): MarketBasedQuantities {
  const { facilityEnergy, carbonFreeShare, residualIntensity } = input;
  const marketBasedCarbon = stated.marketBasedCarbon ?? (facilityEnergy * (1 - carbonFreeShare) * residualIntensity);
  return { marketBasedCarbon };
}

/** "Market-based carbon" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function marketBasedColumns(
  length: number,
  input: Columns<MarketBasedInputs>,
  stated: Partial<Columns<MarketBasedQuantities>>,
  output: Partial<Columns<MarketBasedQuantities>>,
): void {
  const facilityEnergyColumn = input.facilityEnergy;
  const facilityEnergyVaries = facilityEnergyColumn.length !== 1;
  let facilityEnergy = facilityEnergyColumn[0]!;
  const carbonFreeShareColumn = input.carbonFreeShare;
  const carbonFreeShareVaries = carbonFreeShareColumn.length !== 1;
  let carbonFreeShare = carbonFreeShareColumn[0]!;
  const residualIntensityColumn = input.residualIntensity;
  const residualIntensityVaries = residualIntensityColumn.length !== 1;
  let residualIntensity = residualIntensityColumn[0]!;
  const marketBasedCarbonColumn = stated.marketBasedCarbon;
  const marketBasedCarbonVaries = marketBasedCarbonColumn?.length !== 1;
  const marketBasedCarbonOut = output.marketBasedCarbon;
  for (let row = 0; row < length; row++) {
    if (facilityEnergyVaries) facilityEnergy = facilityEnergyColumn[row]!;
    if (carbonFreeShareVaries) carbonFreeShare = carbonFreeShareColumn[row]!;
    if (residualIntensityVaries) residualIntensity = residualIntensityColumn[row]!;
    const marketBasedCarbon = marketBasedCarbonColumn ? marketBasedCarbonColumn[marketBasedCarbonVaries ? row : 0]! : (facilityEnergy * (1 - carbonFreeShare) * residualIntensity);
    if (marketBasedCarbonOut) marketBasedCarbonOut[row] = marketBasedCarbon;
  }
}

/** What evaluation needs to know of "Market-based carbon": units, their factors and operands. */
export const marketBasedGraph: Graph<MarketBasedInputs, MarketBasedQuantities> = {
  name: 'marketBased',
  kernel: marketBased,
  columns: marketBasedColumns,
  inputs: {
    facilityEnergy: ['MWh_fac', 3600000000],
    carbonFreeShare: ['1', 1],
    residualIntensity: ['gCO2e_mkt/kWh_fac', 2.7777777777777776e-7],
  },
  equations: {
    marketBasedCarbon: ['tCO2e_mkt', 1000000, 'facilityEnergy carbonFreeShare residualIntensity'],
  },
};
