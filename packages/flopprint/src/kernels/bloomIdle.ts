// GENERATED from the equation set "bloomIdle" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "BLOOM: idle consumption and infrastructure", in coherent base units. */
export interface BloomIdleInputs {
  readonly idleEnergy: number;
  readonly carbonIntensity: number;
}

/** Quantities of "BLOOM: idle consumption and infrastructure", in coherent base units. */
export interface BloomIdleQuantities {
  readonly idleCarbon: number;
}

/** "BLOOM: idle consumption and infrastructure": a stated quantity replaces its formula. */
export function bloomIdle(input: BloomIdleInputs, stated?: Partial<BloomIdleQuantities>): BloomIdleQuantities {
  if (stated) return bloomIdleStated(input, stated);
  const { idleEnergy, carbonIntensity } = input;
  const idleCarbon = (idleEnergy * carbonIntensity);
  return { idleCarbon };
}

function bloomIdleStated(input: BloomIdleInputs, stated: Partial<BloomIdleQuantities>): BloomIdleQuantities {
  const { idleEnergy, carbonIntensity } = input;
  const idleCarbon = stated.idleCarbon ?? (idleEnergy * carbonIntensity);
  return { idleCarbon };
}

/** "BLOOM: idle consumption and infrastructure" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function bloomIdleColumns(
  length: number,
  input: Columns<BloomIdleInputs>,
  stated: Partial<Columns<BloomIdleQuantities>>,
  output: Partial<Columns<BloomIdleQuantities>>,
): void {
  const idleEnergyColumn = input.idleEnergy;
  const idleEnergyStep = idleEnergyColumn.length === 1 ? 0 : 1;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityStep = carbonIntensityColumn.length === 1 ? 0 : 1;
  const idleCarbonColumn = stated.idleCarbon;
  const idleCarbonStep = idleCarbonColumn?.length === 1 ? 0 : 1;
  const idleCarbonOut = output.idleCarbon;
  for (let row = 0; row < length; row++) {
    const idleEnergy = idleEnergyColumn[row * idleEnergyStep]!;
    const carbonIntensity = carbonIntensityColumn[row * carbonIntensityStep]!;
    const idleCarbon = idleCarbonColumn ? idleCarbonColumn[row * idleCarbonStep]! : (idleEnergy * carbonIntensity);
    if (idleCarbonOut) idleCarbonOut[row] = idleCarbon;
  }
}

/** Slope of one quantity of "BLOOM: idle consumption and infrastructure" with respect to every input and quantity above it. */
export function bloomIdleGradient(
  input: BloomIdleInputs,
  of: keyof BloomIdleQuantities,
  stated: Partial<BloomIdleQuantities> = {},
): Record<keyof BloomIdleInputs | keyof BloomIdleQuantities, number> {
  const { idleEnergy, carbonIntensity } = input;
  const slope = { idleEnergy: 0, carbonIntensity: 0, idleCarbon: 0 };
  slope[of] = 1;
  if (slope.idleCarbon !== 0 && stated.idleCarbon === undefined) {
    slope.idleEnergy += slope.idleCarbon * (carbonIntensity);
    slope.carbonIntensity += slope.idleCarbon * (idleEnergy);
  }
  return slope;
}

/** What evaluation needs to know of "BLOOM: idle consumption and infrastructure": units, their factors and operands. */
export const bloomIdleGraph: Graph<BloomIdleInputs, BloomIdleQuantities> = {
  name: 'bloomIdle',
  kernel: bloomIdle,
  inputs: {
    idleEnergy: ['kWh_fac', 3600000],
    carbonIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
  },
  equations: {
    idleCarbon: ['tCO2e', 1000000, 'idleEnergy carbonIntensity'],
  },
};
