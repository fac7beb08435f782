// GENERATED from the equation set "embodiedWithParts" by `npm run generate`; do not edit.
import { type EmbodiedWithPartsInputs, type EmbodiedWithPartsQuantities } from './embodiedWithParts.ts';

/** Slope of one quantity of "Embodied carbon with transport, building and end of life" with respect to every input and quantity above it. */
export function embodiedWithPartsGradient(
  input: EmbodiedWithPartsInputs,
  of: keyof EmbodiedWithPartsQuantities,
  stated: Partial<EmbodiedWithPartsQuantities> = {},
): Record<keyof EmbodiedWithPartsInputs | keyof EmbodiedWithPartsQuantities, number> {
  const { acceleratorHours, serviceLife, transportEmbodied, buildingEmbodied, endOfLifeEmbodied } = input;
  const slope = { acceleratorHours: 0, serviceLife: 0, transportEmbodied: 0, buildingEmbodied: 0, endOfLifeEmbodied: 0, acceleratorEmbodiedCarbon: 0, hostEmbodiedCarbon: 0, operationalCarbon: 0, transportCarbon: 0, buildingCarbon: 0, endOfLifeCarbon: 0, embodiedCarbon: 0, carbon: 0 };
  slope[of] = 1;
  if (slope.carbon !== 0 && stated.carbon === undefined) {
    slope.operationalCarbon += slope.carbon * (1);
    slope.embodiedCarbon += slope.carbon * (1);
  }
  if (slope.embodiedCarbon !== 0 && stated.embodiedCarbon === undefined) {
    slope.acceleratorEmbodiedCarbon += slope.embodiedCarbon * (1);
    slope.hostEmbodiedCarbon += slope.embodiedCarbon * (1);
    slope.transportCarbon += slope.embodiedCarbon * (1);
    slope.buildingCarbon += slope.embodiedCarbon * (1);
    slope.endOfLifeCarbon += slope.embodiedCarbon * (1);
  }
  if (slope.endOfLifeCarbon !== 0 && stated.endOfLifeCarbon === undefined) {
    slope.acceleratorHours += slope.endOfLifeCarbon * (endOfLifeEmbodied / serviceLife);
    slope.endOfLifeEmbodied += slope.endOfLifeCarbon * (acceleratorHours / serviceLife);
    slope.serviceLife += slope.endOfLifeCarbon * (-(acceleratorHours * endOfLifeEmbodied) * 1 / (serviceLife * serviceLife));
  }
  if (slope.buildingCarbon !== 0 && stated.buildingCarbon === undefined) {
    slope.acceleratorHours += slope.buildingCarbon * (buildingEmbodied / serviceLife);
    slope.buildingEmbodied += slope.buildingCarbon * (acceleratorHours / serviceLife);
    slope.serviceLife += slope.buildingCarbon * (-(acceleratorHours * buildingEmbodied) * 1 / (serviceLife * serviceLife));
  }
  if (slope.transportCarbon !== 0 && stated.transportCarbon === undefined) {
    slope.acceleratorHours += slope.transportCarbon * (transportEmbodied / serviceLife);
    slope.transportEmbodied += slope.transportCarbon * (acceleratorHours / serviceLife);
    slope.serviceLife += slope.transportCarbon * (-(acceleratorHours * transportEmbodied) * 1 / (serviceLife * serviceLife));
  }
  return slope;
}
