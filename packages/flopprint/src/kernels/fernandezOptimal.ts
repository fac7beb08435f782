// GENERATED from the equation set "fernandezOptimal" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Fernandez et al. 2025: ideal energy", in coherent base units. */
export interface FernandezOptimalInputs {
  readonly thermalDesignPower: number;
  readonly peakFlops: number;
  readonly compute: number;
}

/** Quantities of "Fernandez et al. 2025: ideal energy", in coherent base units. */
export interface FernandezOptimalQuantities {
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
  const thermalDesignPowerStep = thermalDesignPowerColumn.length === 1 ? 0 : 1;
  const peakFlopsColumn = input.peakFlops;
  const peakFlopsStep = peakFlopsColumn.length === 1 ? 0 : 1;
  const computeColumn = input.compute;
  const computeStep = computeColumn.length === 1 ? 0 : 1;
  const itEnergyColumn = stated.itEnergy;
  const itEnergyStep = itEnergyColumn?.length === 1 ? 0 : 1;
  const itEnergyOut = output.itEnergy;
  for (let row = 0; row < length; row++) {
    const thermalDesignPower = thermalDesignPowerColumn[row * thermalDesignPowerStep]!;
    const peakFlops = peakFlopsColumn[row * peakFlopsStep]!;
    const compute = computeColumn[row * computeStep]!;
    const itEnergy = itEnergyColumn ? itEnergyColumn[row * itEnergyStep]! : (thermalDesignPower / peakFlops * compute);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
  }
}

/** Slope of one quantity of "Fernandez et al. 2025: ideal energy" with respect to every input and quantity above it. */
export function fernandezOptimalGradient(
  input: FernandezOptimalInputs,
  of: keyof FernandezOptimalQuantities,
  stated: Partial<FernandezOptimalQuantities> = {},
): Record<keyof FernandezOptimalInputs | keyof FernandezOptimalQuantities, number> {
  const { thermalDesignPower, peakFlops, compute } = input;
  const slope = { thermalDesignPower: 0, peakFlops: 0, compute: 0, itEnergy: 0 };
  slope[of] = 1;
  if (slope.itEnergy !== 0 && stated.itEnergy === undefined) {
    slope.thermalDesignPower += slope.itEnergy * (compute * 1 / peakFlops);
    slope.peakFlops += slope.itEnergy * (compute * -thermalDesignPower * 1 / peakFlops ** 2);
    slope.compute += slope.itEnergy * (thermalDesignPower / peakFlops);
  }
  return slope;
}

/** What evaluation needs to know of "Fernandez et al. 2025: ideal energy": units, their factors and operands. */
export const fernandezOptimalGraph: Graph<FernandezOptimalInputs, FernandezOptimalQuantities> = {
  name: 'fernandezOptimal',
  kernel: fernandezOptimal,
  inputs: {
    thermalDesignPower: ['W_it/accelerator', 1],
    peakFlops: ['TFLOP/s/accelerator', 1000000000000],
    compute: ['FLOP', 1],
  },
  equations: {
    itEnergy: ['J_it', 1, 'thermalDesignPower peakFlops compute'],
  },
};
