// GENERATED from the equation set "bloomIdle" by `npm run generate`; do not edit.
import { type BloomIdleInputs, type BloomIdleQuantities } from './bloomIdle.ts';

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
