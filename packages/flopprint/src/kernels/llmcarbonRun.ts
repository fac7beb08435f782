// GENERATED from the equation set "llmcarbonRun" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "LLMCarbon: operational carbon", in coherent base units. */
export interface LlmcarbonRunInputs {
  /** FLOP for each parameter and token, in FLOP/param/token. */
  readonly flopPerParameterToken: number;
  /** Active parameters, in param. */
  readonly activeParameters: number;
  /** Training tokens, in token. */
  readonly tokens: number;
  /** Peak FLOP/s of one device, in FLOP/accelerator/s. */
  readonly peakFlops: number;
  /** Hardware efficiency. */
  readonly hardwareEfficiency: number;
  /** Accelerators, in accelerator. */
  readonly count: number;
  /** Average power per device, with its share of the system, in J_it/accelerator/s. */
  readonly systemPower: number;
  /** Power usage effectiveness (PUE), in J_fac/J_it. */
  readonly pue: number;
  /** Carbon intensity of the grid, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
}

/** Quantities of "LLMCarbon: operational carbon", in coherent base units. */
export interface LlmcarbonRunQuantities {
  /** Compute, in FLOP. Source: faiz-2024-llmcarbon. */
  readonly compute: number;
  /** Time on the devices, in s. Source: faiz-2024-llmcarbon. */
  readonly duration: number;
  /** Energy of the machines, in J_it. Source: faiz-2024-llmcarbon. */
  readonly itEnergy: number;
  /** Energy with the overhead of the data centre, in J_fac. Source: faiz-2024-llmcarbon. */
  readonly facilityEnergy: number;
  /** Operational carbon, in gCO2e. Source: faiz-2024-llmcarbon. */
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
  const flopPerParameterTokenVaries = flopPerParameterTokenColumn.length !== 1;
  let flopPerParameterToken = flopPerParameterTokenColumn[0]!;
  const activeParametersColumn = input.activeParameters;
  const activeParametersVaries = activeParametersColumn.length !== 1;
  let activeParameters = activeParametersColumn[0]!;
  const tokensColumn = input.tokens;
  const tokensVaries = tokensColumn.length !== 1;
  let tokens = tokensColumn[0]!;
  const peakFlopsColumn = input.peakFlops;
  const peakFlopsVaries = peakFlopsColumn.length !== 1;
  let peakFlops = peakFlopsColumn[0]!;
  const hardwareEfficiencyColumn = input.hardwareEfficiency;
  const hardwareEfficiencyVaries = hardwareEfficiencyColumn.length !== 1;
  let hardwareEfficiency = hardwareEfficiencyColumn[0]!;
  const countColumn = input.count;
  const countVaries = countColumn.length !== 1;
  let count = countColumn[0]!;
  const systemPowerColumn = input.systemPower;
  const systemPowerVaries = systemPowerColumn.length !== 1;
  let systemPower = systemPowerColumn[0]!;
  const pueColumn = input.pue;
  const pueVaries = pueColumn.length !== 1;
  let pue = pueColumn[0]!;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn.length !== 1;
  let carbonIntensity = carbonIntensityColumn[0]!;
  const computeColumn = stated.compute;
  const computeVaries = computeColumn?.length !== 1;
  const computeOut = output.compute;
  const durationColumn = stated.duration;
  const durationVaries = durationColumn?.length !== 1;
  const durationOut = output.duration;
  const itEnergyColumn = stated.itEnergy;
  const itEnergyVaries = itEnergyColumn?.length !== 1;
  const itEnergyOut = output.itEnergy;
  const facilityEnergyColumn = stated.facilityEnergy;
  const facilityEnergyVaries = facilityEnergyColumn?.length !== 1;
  const facilityEnergyOut = output.facilityEnergy;
  const operationalCarbonColumn = stated.operationalCarbon;
  const operationalCarbonVaries = operationalCarbonColumn?.length !== 1;
  const operationalCarbonOut = output.operationalCarbon;
  for (let row = 0; row < length; row++) {
    if (flopPerParameterTokenVaries) flopPerParameterToken = flopPerParameterTokenColumn[row]!;
    if (activeParametersVaries) activeParameters = activeParametersColumn[row]!;
    if (tokensVaries) tokens = tokensColumn[row]!;
    if (peakFlopsVaries) peakFlops = peakFlopsColumn[row]!;
    if (hardwareEfficiencyVaries) hardwareEfficiency = hardwareEfficiencyColumn[row]!;
    if (countVaries) count = countColumn[row]!;
    if (systemPowerVaries) systemPower = systemPowerColumn[row]!;
    if (pueVaries) pue = pueColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    const compute = computeColumn ? computeColumn[computeVaries ? row : 0]! : (flopPerParameterToken * activeParameters * tokens);
    if (computeOut) computeOut[row] = compute;
    const duration = durationColumn ? durationColumn[durationVaries ? row : 0]! : (compute / (count * peakFlops * hardwareEfficiency));
    if (durationOut) durationOut[row] = duration;
    const itEnergy = itEnergyColumn ? itEnergyColumn[itEnergyVaries ? row : 0]! : (systemPower * count * duration);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
    const facilityEnergy = facilityEnergyColumn ? facilityEnergyColumn[facilityEnergyVaries ? row : 0]! : (itEnergy * pue);
    if (facilityEnergyOut) facilityEnergyOut[row] = facilityEnergy;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[operationalCarbonVaries ? row : 0]! : (facilityEnergy * carbonIntensity);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
  }
}

/** What evaluation needs to know of "LLMCarbon: operational carbon": units, their factors and operands. */
export const llmcarbonRunGraph: Graph<LlmcarbonRunInputs, LlmcarbonRunQuantities> = {
  name: 'llmcarbonRun',
  kernel: llmcarbonRun,
  columns: llmcarbonRunColumns,
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
