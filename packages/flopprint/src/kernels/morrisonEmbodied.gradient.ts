// GENERATED from the equation set "morrisonEmbodied" by `npm run generate`; do not edit.
import { morrisonEmbodied, type MorrisonEmbodiedInputs, type MorrisonEmbodiedQuantities } from './morrisonEmbodied.ts';

/** Slope of one quantity of "Morrison et al. 2025: embodied carbon" with respect to every input and quantity above it. */
export function morrisonEmbodiedGradient(
  input: MorrisonEmbodiedInputs,
  of: keyof MorrisonEmbodiedQuantities,
  stated: Partial<MorrisonEmbodiedQuantities> = {},
): Record<keyof MorrisonEmbodiedInputs | keyof MorrisonEmbodiedQuantities, number> {
  const { nodeEmbodied, acceleratorsPerNode, lifetime, acceleratorHours } = input;
  const { carbonPerHour } = morrisonEmbodied(input, stated);
  const slope = { nodeEmbodied: 0, acceleratorsPerNode: 0, lifetime: 0, acceleratorHours: 0, carbonPerHour: 0, embodiedCarbon: 0 };
  slope[of] = 1;
  if (slope.embodiedCarbon !== 0 && stated.embodiedCarbon === undefined) {
    slope.carbonPerHour += slope.embodiedCarbon * (acceleratorHours);
    slope.acceleratorHours += slope.embodiedCarbon * (carbonPerHour);
  }
  if (slope.carbonPerHour !== 0 && stated.carbonPerHour === undefined) {
    slope.nodeEmbodied += slope.carbonPerHour * (1 / acceleratorsPerNode / lifetime);
    slope.acceleratorsPerNode += slope.carbonPerHour * (-nodeEmbodied * 1 / (acceleratorsPerNode * acceleratorsPerNode) / lifetime);
    slope.lifetime += slope.carbonPerHour * (-(nodeEmbodied / acceleratorsPerNode) * 1 / (lifetime * lifetime));
  }
  return slope;
}
