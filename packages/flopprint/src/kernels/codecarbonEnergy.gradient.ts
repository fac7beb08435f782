// GENERATED from the equation set "codecarbonEnergy" by `npm run generate`; do not edit.
import { type CodecarbonEnergyInputs, type CodecarbonEnergyQuantities } from './codecarbonEnergy.ts';

/** Slope of one quantity of "CodeCarbon: energy of the parts" with respect to every input and quantity above it. */
export function codecarbonEnergyGradient(
  input: CodecarbonEnergyInputs,
  of: keyof CodecarbonEnergyQuantities,
  stated: Partial<CodecarbonEnergyQuantities> = {},
): Record<keyof CodecarbonEnergyInputs | keyof CodecarbonEnergyQuantities, number> {
  void input;
  const slope = { acceleratorEnergy: 0, processorEnergy: 0, memoryEnergy: 0, itEnergy: 0 };
  slope[of] = 1;
  if (slope.itEnergy !== 0 && stated.itEnergy === undefined) {
    slope.acceleratorEnergy += slope.itEnergy * (1);
    slope.processorEnergy += slope.itEnergy * (1);
    slope.memoryEnergy += slope.itEnergy * (1);
  }
  return slope;
}
