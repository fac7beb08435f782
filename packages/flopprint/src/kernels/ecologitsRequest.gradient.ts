// GENERATED from the equation set "ecologitsRequest" by `npm run generate`; do not edit.
import { exp } from '../portableMath.ts';
import { ecologitsRequest, type EcologitsRequestInputs, type EcologitsRequestQuantities } from './ecologitsRequest.ts';

/** Slope of one quantity of "EcoLogits: a request" with respect to every input and quantity above it. */
export function ecologitsRequestGradient(
  input: EcologitsRequestInputs,
  of: keyof EcologitsRequestQuantities,
  stated: Partial<EcologitsRequestQuantities> = {},
): Record<keyof EcologitsRequestInputs | keyof EcologitsRequestQuantities, number> {
  const { activeParameters, outputTokens, batch, tokenTime, measuredTime, accelerators, energyPerParameter, batchExponent, energyBase, serverPower, acceleratorsPerNode, lifetime, pue, wue, ewif, factorCarbon, serverCarbon, acceleratorCarbon, factorMinerals, serverMinerals, acceleratorMinerals, factorPrimaryEnergy, serverPrimaryEnergy, acceleratorPrimaryEnergy } = input;
  const { generationTime, requestTime, acceleratorEnergy, itEnergy, facilityEnergy } = ecologitsRequest(input, stated);
  const slope = { activeParameters: 0, outputTokens: 0, batch: 0, tokenTime: 0, firstTokenTime: 0, measuredTime: 0, accelerators: 0, energyPerParameter: 0, batchExponent: 0, energyBase: 0, serverPower: 0, acceleratorsPerNode: 0, lifetime: 0, pue: 0, wue: 0, ewif: 0, factorCarbon: 0, serverCarbon: 0, acceleratorCarbon: 0, factorMinerals: 0, serverMinerals: 0, acceleratorMinerals: 0, factorPrimaryEnergy: 0, serverPrimaryEnergy: 0, acceleratorPrimaryEnergy: 0, generationTime: 0, requestTime: 0, acceleratorEnergy: 0, serverEnergy: 0, itEnergy: 0, facilityEnergy: 0, usageCarbon: 0, embodiedCarbon: 0, usageMinerals: 0, embodiedMinerals: 0, usagePrimaryEnergy: 0, embodiedPrimaryEnergy: 0, documentedWater: 0, codedWater: 0 };
  slope[of] = 1;
  if (slope.codedWater !== 0 && stated.codedWater === undefined) {
    slope.facilityEnergy += slope.codedWater * (wue + pue * ewif);
    slope.wue += slope.codedWater * (facilityEnergy);
    slope.pue += slope.codedWater * (facilityEnergy * ewif);
    slope.ewif += slope.codedWater * (facilityEnergy * pue);
  }
  if (slope.documentedWater !== 0 && stated.documentedWater === undefined) {
    slope.itEnergy += slope.documentedWater * (wue + pue * ewif);
    slope.wue += slope.documentedWater * (itEnergy);
    slope.pue += slope.documentedWater * (itEnergy * ewif);
    slope.ewif += slope.documentedWater * (itEnergy * pue);
  }
  if (slope.embodiedPrimaryEnergy !== 0 && stated.embodiedPrimaryEnergy === undefined) {
    slope.requestTime += slope.embodiedPrimaryEnergy * ((accelerators / acceleratorsPerNode * serverPrimaryEnergy + accelerators * acceleratorPrimaryEnergy) * 1 / (batch * lifetime));
    slope.batch += slope.embodiedPrimaryEnergy * ((accelerators / acceleratorsPerNode * serverPrimaryEnergy + accelerators * acceleratorPrimaryEnergy) * -requestTime * lifetime / ((batch * lifetime) * (batch * lifetime)));
    slope.lifetime += slope.embodiedPrimaryEnergy * ((accelerators / acceleratorsPerNode * serverPrimaryEnergy + accelerators * acceleratorPrimaryEnergy) * -requestTime * batch / ((batch * lifetime) * (batch * lifetime)));
    slope.accelerators += slope.embodiedPrimaryEnergy * (requestTime / (batch * lifetime) * (serverPrimaryEnergy * 1 / acceleratorsPerNode + acceleratorPrimaryEnergy));
    slope.acceleratorsPerNode += slope.embodiedPrimaryEnergy * (requestTime / (batch * lifetime) * serverPrimaryEnergy * -accelerators * 1 / (acceleratorsPerNode * acceleratorsPerNode));
    slope.serverPrimaryEnergy += slope.embodiedPrimaryEnergy * (requestTime / (batch * lifetime) * accelerators / acceleratorsPerNode);
    slope.acceleratorPrimaryEnergy += slope.embodiedPrimaryEnergy * (requestTime / (batch * lifetime) * accelerators);
  }
  if (slope.usagePrimaryEnergy !== 0 && stated.usagePrimaryEnergy === undefined) {
    slope.facilityEnergy += slope.usagePrimaryEnergy * (factorPrimaryEnergy);
    slope.factorPrimaryEnergy += slope.usagePrimaryEnergy * (facilityEnergy);
  }
  if (slope.embodiedMinerals !== 0 && stated.embodiedMinerals === undefined) {
    slope.requestTime += slope.embodiedMinerals * ((accelerators / acceleratorsPerNode * serverMinerals + accelerators * acceleratorMinerals) * 1 / (batch * lifetime));
    slope.batch += slope.embodiedMinerals * ((accelerators / acceleratorsPerNode * serverMinerals + accelerators * acceleratorMinerals) * -requestTime * lifetime / ((batch * lifetime) * (batch * lifetime)));
    slope.lifetime += slope.embodiedMinerals * ((accelerators / acceleratorsPerNode * serverMinerals + accelerators * acceleratorMinerals) * -requestTime * batch / ((batch * lifetime) * (batch * lifetime)));
    slope.accelerators += slope.embodiedMinerals * (requestTime / (batch * lifetime) * (serverMinerals * 1 / acceleratorsPerNode + acceleratorMinerals));
    slope.acceleratorsPerNode += slope.embodiedMinerals * (requestTime / (batch * lifetime) * serverMinerals * -accelerators * 1 / (acceleratorsPerNode * acceleratorsPerNode));
    slope.serverMinerals += slope.embodiedMinerals * (requestTime / (batch * lifetime) * accelerators / acceleratorsPerNode);
    slope.acceleratorMinerals += slope.embodiedMinerals * (requestTime / (batch * lifetime) * accelerators);
  }
  if (slope.usageMinerals !== 0 && stated.usageMinerals === undefined) {
    slope.facilityEnergy += slope.usageMinerals * (factorMinerals);
    slope.factorMinerals += slope.usageMinerals * (facilityEnergy);
  }
  if (slope.embodiedCarbon !== 0 && stated.embodiedCarbon === undefined) {
    slope.requestTime += slope.embodiedCarbon * ((accelerators / acceleratorsPerNode * serverCarbon + accelerators * acceleratorCarbon) * 1 / (batch * lifetime));
    slope.batch += slope.embodiedCarbon * ((accelerators / acceleratorsPerNode * serverCarbon + accelerators * acceleratorCarbon) * -requestTime * lifetime / ((batch * lifetime) * (batch * lifetime)));
    slope.lifetime += slope.embodiedCarbon * ((accelerators / acceleratorsPerNode * serverCarbon + accelerators * acceleratorCarbon) * -requestTime * batch / ((batch * lifetime) * (batch * lifetime)));
    slope.accelerators += slope.embodiedCarbon * (requestTime / (batch * lifetime) * (serverCarbon * 1 / acceleratorsPerNode + acceleratorCarbon));
    slope.acceleratorsPerNode += slope.embodiedCarbon * (requestTime / (batch * lifetime) * serverCarbon * -accelerators * 1 / (acceleratorsPerNode * acceleratorsPerNode));
    slope.serverCarbon += slope.embodiedCarbon * (requestTime / (batch * lifetime) * accelerators / acceleratorsPerNode);
    slope.acceleratorCarbon += slope.embodiedCarbon * (requestTime / (batch * lifetime) * accelerators);
  }
  if (slope.usageCarbon !== 0 && stated.usageCarbon === undefined) {
    slope.facilityEnergy += slope.usageCarbon * (factorCarbon);
    slope.factorCarbon += slope.usageCarbon * (facilityEnergy);
  }
  if (slope.facilityEnergy !== 0 && stated.facilityEnergy === undefined) {
    slope.pue += slope.facilityEnergy * (itEnergy);
    slope.itEnergy += slope.facilityEnergy * (pue);
  }
  if (slope.itEnergy !== 0 && stated.itEnergy === undefined) {
    slope.serverEnergy += slope.itEnergy * (1);
    slope.accelerators += slope.itEnergy * (acceleratorEnergy);
    slope.acceleratorEnergy += slope.itEnergy * (accelerators);
  }
  if (slope.serverEnergy !== 0 && stated.serverEnergy === undefined) {
    slope.requestTime += slope.serverEnergy * (accelerators * serverPower / acceleratorsPerNode / batch);
    slope.serverPower += slope.serverEnergy * (accelerators * requestTime / acceleratorsPerNode / batch);
    slope.accelerators += slope.serverEnergy * (requestTime * serverPower / acceleratorsPerNode / batch);
    slope.acceleratorsPerNode += slope.serverEnergy * (-(requestTime * serverPower * accelerators) * 1 / (acceleratorsPerNode * acceleratorsPerNode) / batch);
    slope.batch += slope.serverEnergy * (-(requestTime * serverPower * accelerators / acceleratorsPerNode) * 1 / (batch * batch));
  }
  if (slope.acceleratorEnergy !== 0 && stated.acceleratorEnergy === undefined) {
    slope.outputTokens += slope.acceleratorEnergy * (energyPerParameter * exp(batchExponent * batch) * activeParameters + energyBase);
    slope.energyPerParameter += slope.acceleratorEnergy * (outputTokens * activeParameters * exp(batchExponent * batch));
    slope.batchExponent += slope.acceleratorEnergy * (outputTokens * activeParameters * energyPerParameter * batch * exp(batchExponent * batch));
    slope.batch += slope.acceleratorEnergy * (outputTokens * activeParameters * energyPerParameter * batchExponent * exp(batchExponent * batch));
    slope.activeParameters += slope.acceleratorEnergy * (outputTokens * energyPerParameter * exp(batchExponent * batch));
    slope.energyBase += slope.acceleratorEnergy * (outputTokens);
  }
  if (slope.requestTime !== 0 && stated.requestTime === undefined) {
    slope.generationTime += slope.requestTime * ((generationTime <= measuredTime ? 1 : 0));
    slope.measuredTime += slope.requestTime * ((generationTime <= measuredTime ? 0 : 1));
  }
  if (slope.generationTime !== 0 && stated.generationTime === undefined) {
    slope.outputTokens += slope.generationTime * (tokenTime);
    slope.tokenTime += slope.generationTime * (outputTokens);
    slope.firstTokenTime += slope.generationTime * (1);
  }
  return slope;
}
