// GENERATED from the equation set "bloomEmbodied" by `npm run generate`; do not edit.
import { type BloomEmbodiedInputs, type BloomEmbodiedQuantities } from './bloomEmbodied.ts';

/** Slope of one quantity of "BLOOM: embodied carbon" with respect to every input and quantity above it. */
export function bloomEmbodiedGradient(
  input: BloomEmbodiedInputs,
  of: keyof BloomEmbodiedQuantities,
  stated: Partial<BloomEmbodiedQuantities> = {},
): Record<keyof BloomEmbodiedInputs | keyof BloomEmbodiedQuantities, number> {
  const { acceleratorHours, acceleratorsPerNode, hostEmbodied, acceleratorEmbodied, lifetime, utilisation } = input;
  const slope = { acceleratorHours: 0, acceleratorsPerNode: 0, hostEmbodied: 0, acceleratorEmbodied: 0, lifetime: 0, utilisation: 0, hostEmbodiedCarbon: 0, acceleratorEmbodiedCarbon: 0, embodiedCarbon: 0 };
  slope[of] = 1;
  if (slope.embodiedCarbon !== 0 && stated.embodiedCarbon === undefined) {
    slope.hostEmbodiedCarbon += slope.embodiedCarbon * (1);
    slope.acceleratorEmbodiedCarbon += slope.embodiedCarbon * (1);
  }
  if (slope.acceleratorEmbodiedCarbon !== 0 && stated.acceleratorEmbodiedCarbon === undefined) {
    slope.acceleratorHours += slope.acceleratorEmbodiedCarbon * (acceleratorEmbodied / (lifetime * utilisation));
    slope.acceleratorEmbodied += slope.acceleratorEmbodiedCarbon * (acceleratorHours / (lifetime * utilisation));
    slope.lifetime += slope.acceleratorEmbodiedCarbon * (-(acceleratorHours * acceleratorEmbodied) * utilisation / ((lifetime * utilisation) * (lifetime * utilisation)));
    slope.utilisation += slope.acceleratorEmbodiedCarbon * (-(acceleratorHours * acceleratorEmbodied) * lifetime / ((lifetime * utilisation) * (lifetime * utilisation)));
  }
  if (slope.hostEmbodiedCarbon !== 0 && stated.hostEmbodiedCarbon === undefined) {
    slope.acceleratorHours += slope.hostEmbodiedCarbon * (hostEmbodied / acceleratorsPerNode / (lifetime * utilisation));
    slope.hostEmbodied += slope.hostEmbodiedCarbon * (acceleratorHours / acceleratorsPerNode / (lifetime * utilisation));
    slope.acceleratorsPerNode += slope.hostEmbodiedCarbon * (-(acceleratorHours * hostEmbodied) * 1 / (acceleratorsPerNode * acceleratorsPerNode) / (lifetime * utilisation));
    slope.lifetime += slope.hostEmbodiedCarbon * (-(acceleratorHours * hostEmbodied / acceleratorsPerNode) * utilisation / ((lifetime * utilisation) * (lifetime * utilisation)));
    slope.utilisation += slope.hostEmbodiedCarbon * (-(acceleratorHours * hostEmbodied / acceleratorsPerNode) * lifetime / ((lifetime * utilisation) * (lifetime * utilisation)));
  }
  return slope;
}
