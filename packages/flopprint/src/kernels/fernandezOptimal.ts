// GENERATED from the equation set "fernandezOptimal" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Fernandez et al. 2025: ideal energy", in coherent base units. */
export interface FernandezOptimalInputs {
  /** Thermal design power of one accelerator, in J_it/accelerator/s. */
  readonly thermalDesignPower: number;
  /** Peak FLOP/s of one accelerator, in FLOP/accelerator/s. */
  readonly peakFlops: number;
  /** Floating-point operations of all requests, in FLOP. */
  readonly compute: number;
}

/** Quantities of "Fernandez et al. 2025: ideal energy", in coherent base units. */
export interface FernandezOptimalQuantities {
  /** Ideal energy, in J_it. Source: fernandez-2025. */
  readonly itEnergy: number;
}

/** "Fernandez et al. 2025: ideal energy": a stated quantity replaces its formula. */
export function fernandezOptimal(input: FernandezOptimalInputs, stated?: Partial<FernandezOptimalQuantities>): FernandezOptimalQuantities {
  if (stated) return fernandezOptimalStated(input, stated);
  const { thermalDesignPower, peakFlops, compute } = input;
  const itEnergy = (thermalDesignPower / peakFlops * compute);
  return { itEnergy };
}

function fernandezOptimalStated(input: FernandezOptimalInputs, stated: Partial<FernandezOptimalQuantities>): FernandezOptimalQuantities {
  const { thermalDesignPower, peakFlops, compute } = input;
  const itEnergy = stated.itEnergy ?? (thermalDesignPower / peakFlops * compute);
  return { itEnergy };
}

/** "Fernandez et al. 2025: ideal energy" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function fernandezOptimalColumns(
  length: number,
  input: Columns<FernandezOptimalInputs>,
  stated: Partial<Columns<FernandezOptimalQuantities>>,
  output: Partial<Columns<FernandezOptimalQuantities>>,
): void {
  const thermalDesignPowerColumn = input.thermalDesignPower;
  const thermalDesignPowerVaries = thermalDesignPowerColumn.length !== 1;
  let thermalDesignPower = thermalDesignPowerColumn[0]!;
  const peakFlopsColumn = input.peakFlops;
  const peakFlopsVaries = peakFlopsColumn.length !== 1;
  let peakFlops = peakFlopsColumn[0]!;
  const computeColumn = input.compute;
  const computeVaries = computeColumn.length !== 1;
  let compute = computeColumn[0]!;
  const itEnergyColumn = stated.itEnergy;
  const itEnergyVaries = itEnergyColumn?.length !== 1;
  const itEnergyOut = output.itEnergy;
  for (let row = 0; row < length; row++) {
    if (thermalDesignPowerVaries) thermalDesignPower = thermalDesignPowerColumn[row]!;
    if (peakFlopsVaries) peakFlops = peakFlopsColumn[row]!;
    if (computeVaries) compute = computeColumn[row]!;
    const itEnergy = itEnergyColumn ? itEnergyColumn[itEnergyVaries ? row : 0]! : (thermalDesignPower / peakFlops * compute);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
  }
}

/** What evaluation needs to know of "Fernandez et al. 2025: ideal energy": units, their factors and operands. */
export const fernandezOptimalGraph: Graph<FernandezOptimalInputs, FernandezOptimalQuantities> = {
  name: 'fernandezOptimal',
  kernel: fernandezOptimal,
  columns: fernandezOptimalColumns,
  inputs: {
    thermalDesignPower: ['W_it/accelerator', 1],
    peakFlops: ['TFLOP/s/accelerator', 1000000000000],
    compute: ['FLOP', 1],
  },
  equations: {
    itEnergy: ['J_it', 1, 'thermalDesignPower peakFlops compute'],
  },
};
