// GENERATED from the equation set "chinchillaOptimal" by `npm run generate`; do not edit.
import { log, pow } from '../portableMath.ts';
import { chinchillaOptimal, type ChinchillaOptimalInputs, type ChinchillaOptimalQuantities } from './chinchillaOptimal.ts';

/** Slope of one quantity of "Chinchilla: the best size for a budget" with respect to every input and quantity above it. */
export function chinchillaOptimalGradient(
  input: ChinchillaOptimalInputs,
  of: keyof ChinchillaOptimalQuantities,
  stated: Partial<ChinchillaOptimalQuantities> = {},
): Record<keyof ChinchillaOptimalInputs | keyof ChinchillaOptimalQuantities, number> {
  const { sizeFactor, dataFactor, sizeExponent, dataExponent, compute, flopPerParameterToken } = input;
  const { balance, sizeShare, parameters } = chinchillaOptimal(input, stated);
  const slope = { sizeFactor: 0, dataFactor: 0, sizeExponent: 0, dataExponent: 0, compute: 0, flopPerParameterToken: 0, balance: 0, sizeShare: 0, dataShare: 0, parameters: 0, tokens: 0 };
  slope[of] = 1;
  if (slope.tokens !== 0 && stated.tokens === undefined) {
    slope.compute += slope.tokens * (1 / (flopPerParameterToken * parameters));
    slope.flopPerParameterToken += slope.tokens * (-compute * parameters / ((flopPerParameterToken * parameters) * (flopPerParameterToken * parameters)));
    slope.parameters += slope.tokens * (-compute * flopPerParameterToken / ((flopPerParameterToken * parameters) * (flopPerParameterToken * parameters)));
  }
  if (slope.parameters !== 0 && stated.parameters === undefined) {
    slope.balance += slope.parameters * (pow((compute / flopPerParameterToken), sizeShare));
    slope.compute += slope.parameters * (balance * sizeShare * 1 / flopPerParameterToken * pow((compute / flopPerParameterToken), (sizeShare - 1)));
    slope.flopPerParameterToken += slope.parameters * (balance * sizeShare * -compute * 1 / (flopPerParameterToken * flopPerParameterToken) * pow((compute / flopPerParameterToken), (sizeShare - 1)));
    slope.sizeShare += slope.parameters * (balance * pow((compute / flopPerParameterToken), sizeShare) * log(compute / flopPerParameterToken));
  }
  if (slope.dataShare !== 0 && stated.dataShare === undefined) {
    slope.sizeExponent += slope.dataShare * ((sizeExponent + dataExponent - sizeExponent) / ((sizeExponent + dataExponent) * (sizeExponent + dataExponent)));
    slope.dataExponent += slope.dataShare * (-sizeExponent * 1 / ((sizeExponent + dataExponent) * (sizeExponent + dataExponent)));
  }
  if (slope.sizeShare !== 0 && stated.sizeShare === undefined) {
    slope.dataExponent += slope.sizeShare * ((sizeExponent + dataExponent - dataExponent) / ((sizeExponent + dataExponent) * (sizeExponent + dataExponent)));
    slope.sizeExponent += slope.sizeShare * (-dataExponent * 1 / ((sizeExponent + dataExponent) * (sizeExponent + dataExponent)));
  }
  if (slope.balance !== 0 && stated.balance === undefined) {
    slope.sizeExponent += slope.balance * (pow((sizeExponent * sizeFactor / (dataExponent * dataFactor)), (1 / (sizeExponent + dataExponent))) * (sizeFactor / (dataExponent * dataFactor) * 1 / (sizeExponent + dataExponent) / (sizeExponent * sizeFactor / (dataExponent * dataFactor)) + -1 * 1 / ((sizeExponent + dataExponent) * (sizeExponent + dataExponent)) * log(sizeExponent * sizeFactor / (dataExponent * dataFactor))));
    slope.sizeFactor += slope.balance * (1 / (sizeExponent + dataExponent) * sizeExponent / (dataExponent * dataFactor) * pow((sizeExponent * sizeFactor / (dataExponent * dataFactor)), (1 / (sizeExponent + dataExponent) - 1)));
    slope.dataExponent += slope.balance * (pow((sizeExponent * sizeFactor / (dataExponent * dataFactor)), (1 / (sizeExponent + dataExponent))) * (-(sizeExponent * sizeFactor) * dataFactor / ((dataExponent * dataFactor) * (dataExponent * dataFactor)) * 1 / (sizeExponent + dataExponent) / (sizeExponent * sizeFactor / (dataExponent * dataFactor)) + -1 * 1 / ((sizeExponent + dataExponent) * (sizeExponent + dataExponent)) * log(sizeExponent * sizeFactor / (dataExponent * dataFactor))));
    slope.dataFactor += slope.balance * (1 / (sizeExponent + dataExponent) * -(sizeExponent * sizeFactor) * dataExponent / ((dataExponent * dataFactor) * (dataExponent * dataFactor)) * pow((sizeExponent * sizeFactor / (dataExponent * dataFactor)), (1 / (sizeExponent + dataExponent) - 1)));
  }
  return slope;
}
