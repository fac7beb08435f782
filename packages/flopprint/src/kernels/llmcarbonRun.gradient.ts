// GENERATED from the equation set "llmcarbonRun" by `npm run generate`; do not edit.
import { llmcarbonRun, type LlmcarbonRunInputs, type LlmcarbonRunQuantities } from './llmcarbonRun.ts';

/** Slope of one quantity of "LLMCarbon: operational carbon" with respect to every input and quantity above it. */
export function llmcarbonRunGradient(
  input: LlmcarbonRunInputs,
  of: keyof LlmcarbonRunQuantities,
  stated: Partial<LlmcarbonRunQuantities> = {},
): Record<keyof LlmcarbonRunInputs | keyof LlmcarbonRunQuantities, number> {
  const { flopPerParameterToken, activeParameters, tokens, peakFlops, hardwareEfficiency, count, systemPower, pue, carbonIntensity } = input;
  const { compute, duration, itEnergy, facilityEnergy } = llmcarbonRun(input, stated);
  const slope = { flopPerParameterToken: 0, activeParameters: 0, tokens: 0, peakFlops: 0, hardwareEfficiency: 0, count: 0, systemPower: 0, pue: 0, carbonIntensity: 0, compute: 0, duration: 0, itEnergy: 0, facilityEnergy: 0, operationalCarbon: 0 };
  slope[of] = 1;
  if (slope.operationalCarbon !== 0 && stated.operationalCarbon === undefined) {
    slope.facilityEnergy += slope.operationalCarbon * (carbonIntensity);
    slope.carbonIntensity += slope.operationalCarbon * (facilityEnergy);
  }
  if (slope.facilityEnergy !== 0 && stated.facilityEnergy === undefined) {
    slope.itEnergy += slope.facilityEnergy * (pue);
    slope.pue += slope.facilityEnergy * (itEnergy);
  }
  if (slope.itEnergy !== 0 && stated.itEnergy === undefined) {
    slope.systemPower += slope.itEnergy * (duration * count);
    slope.count += slope.itEnergy * (duration * systemPower);
    slope.duration += slope.itEnergy * (systemPower * count);
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
