// GENERATED from the equation set "llmcarbonRun" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "LLMCarbon: operational carbon", in coherent base units. */
export interface LlmcarbonRunInputs {
  readonly flopPerParameterToken: number;
  readonly activeParameters: number;
  readonly tokens: number;
  readonly peakFlops: number;
  readonly hardwareEfficiency: number;
  readonly count: number;
  readonly systemPower: number;
  readonly pue: number;
  readonly carbonIntensity: number;
}

/** Quantities of "LLMCarbon: operational carbon", in coherent base units. */
export interface LlmcarbonRunQuantities {
  readonly compute: number;
  readonly duration: number;
  readonly itEnergy: number;
  readonly facilityEnergy: number;
  readonly operationalCarbon: number;
}

/** "LLMCarbon: operational carbon": a stated quantity replaces its formula. */
export function llmcarbonRun(input: LlmcarbonRunInputs, stated?: Partial<LlmcarbonRunQuantities>): LlmcarbonRunQuantities {
  if (stated) return llmcarbonRunStated(input, stated);
  const { flopPerParameterToken, activeParameters, tokens, peakFlops, hardwareEfficiency, count, systemPower, pue, carbonIntensity } = input;
  const compute = (flopPerParameterToken * activeParameters * tokens);
  const duration = (compute / (count * peakFlops * hardwareEfficiency));
  const itEnergy = (systemPower * count * duration);
  const facilityEnergy = (itEnergy * pue);
  const operationalCarbon = (facilityEnergy * carbonIntensity);
  return { compute, duration, itEnergy, facilityEnergy, operationalCarbon };
}

function llmcarbonRunStated(input: LlmcarbonRunInputs, stated: Partial<LlmcarbonRunQuantities>): LlmcarbonRunQuantities {
  const { flopPerParameterToken, activeParameters, tokens, peakFlops, hardwareEfficiency, count, systemPower, pue, carbonIntensity } = input;
  const compute = stated.compute ?? (flopPerParameterToken * activeParameters * tokens);
  const duration = stated.duration ?? (compute / (count * peakFlops * hardwareEfficiency));
  const itEnergy = stated.itEnergy ?? (systemPower * count * duration);
  const facilityEnergy = stated.facilityEnergy ?? (itEnergy * pue);
  const operationalCarbon = stated.operationalCarbon ?? (facilityEnergy * carbonIntensity);
  return { compute, duration, itEnergy, facilityEnergy, operationalCarbon };
}

/** "LLMCarbon: operational carbon" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function llmcarbonRunColumns(
  length: number,
  input: Columns<LlmcarbonRunInputs>,
  stated: Partial<Columns<LlmcarbonRunQuantities>>,
  output: Partial<Columns<LlmcarbonRunQuantities>>,
): void {
  const flopPerParameterTokenColumn = input.flopPerParameterToken;
  const flopPerParameterTokenStep = flopPerParameterTokenColumn.length === 1 ? 0 : 1;
  const activeParametersColumn = input.activeParameters;
  const activeParametersStep = activeParametersColumn.length === 1 ? 0 : 1;
  const tokensColumn = input.tokens;
  const tokensStep = tokensColumn.length === 1 ? 0 : 1;
  const peakFlopsColumn = input.peakFlops;
  const peakFlopsStep = peakFlopsColumn.length === 1 ? 0 : 1;
  const hardwareEfficiencyColumn = input.hardwareEfficiency;
  const hardwareEfficiencyStep = hardwareEfficiencyColumn.length === 1 ? 0 : 1;
  const countColumn = input.count;
  const countStep = countColumn.length === 1 ? 0 : 1;
  const systemPowerColumn = input.systemPower;
  const systemPowerStep = systemPowerColumn.length === 1 ? 0 : 1;
  const pueColumn = input.pue;
  const pueStep = pueColumn.length === 1 ? 0 : 1;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityStep = carbonIntensityColumn.length === 1 ? 0 : 1;
  const computeColumn = stated.compute;
  const computeStep = computeColumn?.length === 1 ? 0 : 1;
  const computeOut = output.compute;
  const durationColumn = stated.duration;
  const durationStep = durationColumn?.length === 1 ? 0 : 1;
  const durationOut = output.duration;
  const itEnergyColumn = stated.itEnergy;
  const itEnergyStep = itEnergyColumn?.length === 1 ? 0 : 1;
  const itEnergyOut = output.itEnergy;
  const facilityEnergyColumn = stated.facilityEnergy;
  const facilityEnergyStep = facilityEnergyColumn?.length === 1 ? 0 : 1;
  const facilityEnergyOut = output.facilityEnergy;
  const operationalCarbonColumn = stated.operationalCarbon;
  const operationalCarbonStep = operationalCarbonColumn?.length === 1 ? 0 : 1;
  const operationalCarbonOut = output.operationalCarbon;
  for (let row = 0; row < length; row++) {
    const flopPerParameterToken = flopPerParameterTokenColumn[row * flopPerParameterTokenStep]!;
    const activeParameters = activeParametersColumn[row * activeParametersStep]!;
    const tokens = tokensColumn[row * tokensStep]!;
    const peakFlops = peakFlopsColumn[row * peakFlopsStep]!;
    const hardwareEfficiency = hardwareEfficiencyColumn[row * hardwareEfficiencyStep]!;
    const count = countColumn[row * countStep]!;
    const systemPower = systemPowerColumn[row * systemPowerStep]!;
    const pue = pueColumn[row * pueStep]!;
    const carbonIntensity = carbonIntensityColumn[row * carbonIntensityStep]!;
    const compute = computeColumn ? computeColumn[row * computeStep]! : (flopPerParameterToken * activeParameters * tokens);
    if (computeOut) computeOut[row] = compute;
    const duration = durationColumn ? durationColumn[row * durationStep]! : (compute / (count * peakFlops * hardwareEfficiency));
    if (durationOut) durationOut[row] = duration;
    const itEnergy = itEnergyColumn ? itEnergyColumn[row * itEnergyStep]! : (systemPower * count * duration);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
    const facilityEnergy = facilityEnergyColumn ? facilityEnergyColumn[row * facilityEnergyStep]! : (itEnergy * pue);
    if (facilityEnergyOut) facilityEnergyOut[row] = facilityEnergy;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[row * operationalCarbonStep]! : (facilityEnergy * carbonIntensity);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
  }
}

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
    slope.count += slope.duration * (-compute * hardwareEfficiency * peakFlops / (count * peakFlops * hardwareEfficiency) ** 2);
    slope.peakFlops += slope.duration * (-compute * hardwareEfficiency * count / (count * peakFlops * hardwareEfficiency) ** 2);
    slope.hardwareEfficiency += slope.duration * (-compute * count * peakFlops / (count * peakFlops * hardwareEfficiency) ** 2);
  }
  if (slope.compute !== 0 && stated.compute === undefined) {
    slope.flopPerParameterToken += slope.compute * (tokens * activeParameters);
    slope.activeParameters += slope.compute * (tokens * flopPerParameterToken);
    slope.tokens += slope.compute * (flopPerParameterToken * activeParameters);
  }
  return slope;
}

/** What evaluation needs to know of "LLMCarbon: operational carbon": units, their factors and operands. */
export const llmcarbonRunGraph: Graph<LlmcarbonRunInputs, LlmcarbonRunQuantities> = {
  name: 'llmcarbonRun',
  kernel: llmcarbonRun,
  inputs: {
    flopPerParameterToken: ['FLOP/param/token', 1],
    activeParameters: ['param', 1],
    tokens: ['token', 1],
    peakFlops: ['TFLOP/s/accelerator', 1000000000000],
    hardwareEfficiency: ['1', 1],
    count: ['accelerator', 1],
    systemPower: ['W_it/accelerator', 1],
    pue: ['kWh_fac/kWh_it', 1],
    carbonIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
  },
  equations: {
    compute: ['FLOP', 1, 'flopPerParameterToken activeParameters tokens'],
    duration: ['day', 86400, 'compute count peakFlops hardwareEfficiency'],
    itEnergy: ['MWh_it', 3600000000, 'systemPower count duration'],
    facilityEnergy: ['MWh_fac', 3600000000, 'itEnergy pue'],
    operationalCarbon: ['tCO2e', 1000000, 'facilityEnergy carbonIntensity'],
  },
};
