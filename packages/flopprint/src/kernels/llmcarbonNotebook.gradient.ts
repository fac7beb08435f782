// GENERATED from the equation set "llmcarbonNotebook" by `npm run generate`; do not edit.
import { llmcarbonNotebook, type LlmcarbonNotebookInputs, type LlmcarbonNotebookQuantities } from './llmcarbonNotebook.ts';

/** Slope of one quantity of "LLMCarbon: carbon of the notebook CO2EQ" with respect to every input and quantity above it. */
export function llmcarbonNotebookGradient(
  input: LlmcarbonNotebookInputs,
  of: keyof LlmcarbonNotebookQuantities,
  stated: Partial<LlmcarbonNotebookQuantities> = {},
): Record<keyof LlmcarbonNotebookInputs | keyof LlmcarbonNotebookQuantities, number> {
  const { flopPerParameterToken, activeParameters, tokens, count, throughput, thermalDesignPower, pue, carbonIntensity } = input;
  const { roundedDuration, itEnergy, facilityEnergy } = llmcarbonNotebook(input, stated);
  const slope = { flopPerParameterToken: 0, activeParameters: 0, tokens: 0, count: 0, throughput: 0, thermalDesignPower: 0, pue: 0, carbonIntensity: 0, duration: 0, roundedDuration: 0, itEnergy: 0, facilityEnergy: 0, operationalCarbon: 0 };
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
    slope.count += slope.itEnergy * (roundedDuration * thermalDesignPower);
    slope.thermalDesignPower += slope.itEnergy * (roundedDuration * count);
    slope.roundedDuration += slope.itEnergy * (count * thermalDesignPower);
  }
  if (slope.roundedDuration !== 0 && stated.roundedDuration === undefined) {
    slope.duration += slope.roundedDuration * (1);
  }
  if (slope.duration !== 0 && stated.duration === undefined) {
    slope.flopPerParameterToken += slope.duration * (tokens * activeParameters / (count * throughput));
    slope.activeParameters += slope.duration * (tokens * flopPerParameterToken / (count * throughput));
    slope.tokens += slope.duration * (flopPerParameterToken * activeParameters / (count * throughput));
    slope.count += slope.duration * (-(flopPerParameterToken * activeParameters * tokens) * throughput / ((count * throughput) * (count * throughput)));
    slope.throughput += slope.duration * (-(flopPerParameterToken * activeParameters * tokens) * count / ((count * throughput) * (count * throughput)));
  }
  return slope;
}
