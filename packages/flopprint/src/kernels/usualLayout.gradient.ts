// GENERATED from the equation set "usualLayout" by `npm run generate`; do not edit.
import { log, pow } from '../portableMath.ts';
import { type UsualLayoutInputs, type UsualLayoutQuantities } from './usualLayout.ts';

/** Slope of one quantity of "Layers and cache of a model known by its parameters alone" with respect to every input and quantity above it. */
export function usualLayoutGradient(
  input: UsualLayoutInputs,
  of: keyof UsualLayoutQuantities,
  stated: Partial<UsualLayoutQuantities> = {},
): Record<keyof UsualLayoutInputs | keyof UsualLayoutQuantities, number> {
  const { parameters, referenceParameters, usualLayers, layersExponent, usualCache, cacheExponent } = input;
  const slope = { parameters: 0, referenceParameters: 0, usualLayers: 0, layersExponent: 0, usualCache: 0, cacheExponent: 0, layers: 0, cachePerToken: 0 };
  slope[of] = 1;
  if (slope.cachePerToken !== 0 && stated.cachePerToken === undefined) {
    slope.usualCache += slope.cachePerToken * (pow((parameters / referenceParameters), cacheExponent));
    slope.parameters += slope.cachePerToken * (usualCache * cacheExponent * 1 / referenceParameters * pow((parameters / referenceParameters), (cacheExponent - 1)));
    slope.referenceParameters += slope.cachePerToken * (usualCache * cacheExponent * -parameters * 1 / (referenceParameters * referenceParameters) * pow((parameters / referenceParameters), (cacheExponent - 1)));
    slope.cacheExponent += slope.cachePerToken * (usualCache * pow((parameters / referenceParameters), cacheExponent) * log(parameters / referenceParameters));
  }
  if (slope.layers !== 0 && stated.layers === undefined) {
    slope.usualLayers += slope.layers * (pow((parameters / referenceParameters), layersExponent));
    slope.parameters += slope.layers * (usualLayers * layersExponent * 1 / referenceParameters * pow((parameters / referenceParameters), (layersExponent - 1)));
    slope.referenceParameters += slope.layers * (usualLayers * layersExponent * -parameters * 1 / (referenceParameters * referenceParameters) * pow((parameters / referenceParameters), (layersExponent - 1)));
    slope.layersExponent += slope.layers * (usualLayers * pow((parameters / referenceParameters), layersExponent) * log(parameters / referenceParameters));
  }
  return slope;
}
