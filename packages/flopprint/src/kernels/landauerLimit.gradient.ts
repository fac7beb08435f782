// GENERATED from the equation set "landauerLimit" by `npm run generate`; do not edit.
import { log } from '../portableMath.ts';
import { landauerLimit, type LandauerLimitInputs, type LandauerLimitQuantities } from './landauerLimit.ts';

/** Slope of one quantity of "Landauer limit" with respect to every input and quantity above it. */
export function landauerLimitGradient(
  input: LandauerLimitInputs,
  of: keyof LandauerLimitQuantities,
  stated: Partial<LandauerLimitQuantities> = {},
): Record<keyof LandauerLimitInputs | keyof LandauerLimitQuantities, number> {
  const { temperature, boltzmann, bits } = input;
  const { energyPerBit } = landauerLimit(input, stated);
  const slope = { temperature: 0, boltzmann: 0, bits: 0, energyPerBit: 0, energy: 0 };
  slope[of] = 1;
  if (slope.energy !== 0 && stated.energy === undefined) {
    slope.bits += slope.energy * (energyPerBit);
    slope.energyPerBit += slope.energy * (bits);
  }
  if (slope.energyPerBit !== 0 && stated.energyPerBit === undefined) {
    slope.boltzmann += slope.energyPerBit * (log(2) * temperature);
    slope.temperature += slope.energyPerBit * (log(2) * boltzmann);
  }
  return slope;
}
