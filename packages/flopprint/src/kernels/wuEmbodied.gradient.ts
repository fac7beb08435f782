// GENERATED from the equation set "wuEmbodied" by `npm run generate`; do not edit.
import { wuEmbodied, type WuEmbodiedInputs, type WuEmbodiedQuantities } from './wuEmbodied.ts';

/** Slope of one quantity of "Sustainable AI: embodied carbon" with respect to every input and quantity above it. */
export function wuEmbodiedGradient(
  input: WuEmbodiedInputs,
  of: keyof WuEmbodiedQuantities,
  stated: Partial<WuEmbodiedQuantities> = {},
): Record<keyof WuEmbodiedInputs | keyof WuEmbodiedQuantities, number> {
  const { systemEmbodied, lifetime, utilisation, systemHours } = input;
  const { carbonPerHour } = wuEmbodied(input, stated);
  const slope = { systemEmbodied: 0, lifetime: 0, utilisation: 0, systemHours: 0, carbonPerHour: 0, embodiedCarbon: 0 };
  slope[of] = 1;
  if (slope.embodiedCarbon !== 0 && stated.embodiedCarbon === undefined) {
    slope.carbonPerHour += slope.embodiedCarbon * (systemHours);
    slope.systemHours += slope.embodiedCarbon * (carbonPerHour);
  }
  if (slope.carbonPerHour !== 0 && stated.carbonPerHour === undefined) {
    slope.systemEmbodied += slope.carbonPerHour * (1 / (lifetime * utilisation));
    slope.lifetime += slope.carbonPerHour * (-systemEmbodied * utilisation / ((lifetime * utilisation) * (lifetime * utilisation)));
    slope.utilisation += slope.carbonPerHour * (-systemEmbodied * lifetime / ((lifetime * utilisation) * (lifetime * utilisation)));
  }
  return slope;
}
