// GENERATED from the equation set "bloomRun" by `npm run generate`; do not edit.
import { bloomRun, type BloomRunInputs, type BloomRunQuantities } from './bloomRun.ts';

/** Slope of one quantity of "BLOOM: a run without idle consumption" with respect to every input and quantity above it. */
export function bloomRunGradient(
  input: BloomRunInputs,
  of: keyof BloomRunQuantities,
  stated: Partial<BloomRunQuantities> = {},
): Record<keyof BloomRunInputs | keyof BloomRunQuantities, number> {
  const { acceleratorHours, thermalDesignPower, carbonIntensity, acceleratorsPerNode, hostEmbodied, acceleratorEmbodied, lifetime, utilisation } = input;
  const { itEnergy } = bloomRun(input, stated);
  const slope = { acceleratorHours: 0, thermalDesignPower: 0, carbonIntensity: 0, acceleratorsPerNode: 0, hostEmbodied: 0, acceleratorEmbodied: 0, lifetime: 0, utilisation: 0, itEnergy: 0, operationalCarbon: 0, hostEmbodiedCarbon: 0, acceleratorEmbodiedCarbon: 0, embodiedCarbon: 0, carbon: 0 };
  slope[of] = 1;
  if (slope.carbon !== 0 && stated.carbon === undefined) {
    slope.operationalCarbon += slope.carbon * (1);
    slope.embodiedCarbon += slope.carbon * (1);
  }
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
  if (slope.operationalCarbon !== 0 && stated.operationalCarbon === undefined) {
    slope.itEnergy += slope.operationalCarbon * (carbonIntensity);
    slope.carbonIntensity += slope.operationalCarbon * (itEnergy);
  }
  if (slope.itEnergy !== 0 && stated.itEnergy === undefined) {
    slope.acceleratorHours += slope.itEnergy * (thermalDesignPower);
    slope.thermalDesignPower += slope.itEnergy * (acceleratorHours);
  }
  return slope;
}
