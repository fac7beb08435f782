// GENERATED from the equation set "llmcarbonTotal" by `npm run generate`; do not edit.
import { llmcarbonTotal, type LlmcarbonTotalInputs, type LlmcarbonTotalQuantities } from './llmcarbonTotal.ts';

/** Slope of one quantity of "LLMCarbon: operational and embodied carbon together" with respect to every input and quantity above it. */
export function llmcarbonTotalGradient(
  input: LlmcarbonTotalInputs,
  of: keyof LlmcarbonTotalQuantities,
  stated: Partial<LlmcarbonTotalQuantities> = {},
): Record<keyof LlmcarbonTotalInputs | keyof LlmcarbonTotalQuantities, number> {
  const { flopPerParameterToken, activeParameters, tokens, peakFlops, hardwareEfficiency, count, thermalDesignPower, pue, carbonIntensity, servers, acceleratorArea, acceleratorCarbonPerArea, processorArea, processorCarbonPerArea, storage, carbonPerStorage, hostMemory, carbonPerMemory, lifetime } = input;
  const { compute, duration, itEnergy, facilityEnergy, acceleratorsCarbon, serversCarbon } = llmcarbonTotal(input, stated);
  const slope = { flopPerParameterToken: 0, activeParameters: 0, tokens: 0, peakFlops: 0, hardwareEfficiency: 0, count: 0, thermalDesignPower: 0, pue: 0, carbonIntensity: 0, servers: 0, acceleratorArea: 0, acceleratorCarbonPerArea: 0, processorArea: 0, processorCarbonPerArea: 0, storage: 0, carbonPerStorage: 0, hostMemory: 0, carbonPerMemory: 0, lifetime: 0, compute: 0, duration: 0, itEnergy: 0, facilityEnergy: 0, operationalCarbon: 0, acceleratorsCarbon: 0, serversCarbon: 0, embodiedCarbon: 0, carbon: 0 };
  slope[of] = 1;
  if (slope.carbon !== 0 && stated.carbon === undefined) {
    slope.operationalCarbon += slope.carbon * (1);
    slope.embodiedCarbon += slope.carbon * (1);
  }
  if (slope.embodiedCarbon !== 0 && stated.embodiedCarbon === undefined) {
    slope.duration += slope.embodiedCarbon * ((acceleratorsCarbon + serversCarbon) * 1 / lifetime);
    slope.lifetime += slope.embodiedCarbon * ((acceleratorsCarbon + serversCarbon) * -duration * 1 / (lifetime * lifetime));
    slope.acceleratorsCarbon += slope.embodiedCarbon * (duration / lifetime);
    slope.serversCarbon += slope.embodiedCarbon * (duration / lifetime);
  }
  if (slope.serversCarbon !== 0 && stated.serversCarbon === undefined) {
    slope.servers += slope.serversCarbon * (processorArea * processorCarbonPerArea + storage * carbonPerStorage + hostMemory * carbonPerMemory);
    slope.processorArea += slope.serversCarbon * (servers * processorCarbonPerArea);
    slope.processorCarbonPerArea += slope.serversCarbon * (servers * processorArea);
    slope.storage += slope.serversCarbon * (servers * carbonPerStorage);
    slope.carbonPerStorage += slope.serversCarbon * (servers * storage);
    slope.hostMemory += slope.serversCarbon * (servers * carbonPerMemory);
    slope.carbonPerMemory += slope.serversCarbon * (servers * hostMemory);
  }
  if (slope.acceleratorsCarbon !== 0 && stated.acceleratorsCarbon === undefined) {
    slope.count += slope.acceleratorsCarbon * (acceleratorCarbonPerArea * acceleratorArea);
    slope.acceleratorArea += slope.acceleratorsCarbon * (acceleratorCarbonPerArea * count);
    slope.acceleratorCarbonPerArea += slope.acceleratorsCarbon * (count * acceleratorArea);
  }
  if (slope.operationalCarbon !== 0 && stated.operationalCarbon === undefined) {
    slope.facilityEnergy += slope.operationalCarbon * (carbonIntensity);
    slope.carbonIntensity += slope.operationalCarbon * (facilityEnergy);
  }
  if (slope.facilityEnergy !== 0 && stated.facilityEnergy === undefined) {
    slope.itEnergy += slope.facilityEnergy * (pue);
    slope.pue += slope.facilityEnergy * (itEnergy);
  }
  if (slope.itEnergy !== 0 && stated.itEnergy === undefined) {
    slope.count += slope.itEnergy * (duration * thermalDesignPower);
    slope.thermalDesignPower += slope.itEnergy * (duration * count);
    slope.duration += slope.itEnergy * (count * thermalDesignPower);
  }
  if (slope.duration !== 0 && stated.duration === undefined) {
    slope.compute += slope.duration * (1 / (count * peakFlops * hardwareEfficiency));
    slope.count += slope.duration * (-compute * hardwareEfficiency * peakFlops / ((count * peakFlops * hardwareEfficiency) * (count * peakFlops * hardwareEfficiency)));
    slope.peakFlops += slope.duration * (-compute * hardwareEfficiency * count / ((count * peakFlops * hardwareEfficiency) * (count * peakFlops * hardwareEfficiency)));
    slope.hardwareEfficiency += slope.duration * (-compute * count * peakFlops / ((count * peakFlops * hardwareEfficiency) * (count * peakFlops * hardwareEfficiency)));
  }
  if (slope.compute !== 0 && stated.compute === undefined) {
    slope.flopPerParameterToken += slope.compute * (tokens * activeParameters);
    slope.activeParameters += slope.compute * (tokens * flopPerParameterToken);
    slope.tokens += slope.compute * (flopPerParameterToken * activeParameters);
  }
  return slope;
}
