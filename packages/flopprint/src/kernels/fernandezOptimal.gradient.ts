// GENERATED from the equation set "fernandezOptimal" by `npm run generate`; do not edit.
import { type FernandezOptimalInputs, type FernandezOptimalQuantities } from './fernandezOptimal.ts';

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
    slope.peakFlops += slope.itEnergy * (compute * -thermalDesignPower * 1 / (peakFlops * peakFlops));
    slope.compute += slope.itEnergy * (thermalDesignPower / peakFlops);
  }
  return slope;
}
