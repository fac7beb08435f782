// GENERATED from the equation set "llmcarbonNotebook" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "LLMCarbon: carbon of the notebook CO2EQ", in coherent base units. */
export interface LlmcarbonNotebookInputs {
  /** FLOP for each parameter and token, in FLOP/param/token. */
  readonly flopPerParameterToken: number;
  /** Active parameters, in param. */
  readonly activeParameters: number;
  /** Training tokens, in token. */
  readonly tokens: number;
  /** Accelerators, in accelerator. */
  readonly count: number;
  /** Throughput of one device, in FLOP/accelerator/s. */
  readonly throughput: number;
  /** Thermal design power of one accelerator, in J_it/accelerator/s. */
  readonly thermalDesignPower: number;
  /** Power usage effectiveness (PUE), in J_fac/J_it. */
  readonly pue: number;
  /** Carbon intensity of the grid, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
}

/** Quantities of "LLMCarbon: carbon of the notebook CO2EQ", in coherent base units. */
export interface LlmcarbonNotebookQuantities {
  /** Training time, in s. Source: mlcarbon-code. */
  readonly duration: number;
  /** Training time in whole hours, in s. Source: mlcarbon-code. */
  readonly roundedDuration: number;
  /** Energy of the devices, in J_it. Source: mlcarbon-code. */
  readonly itEnergy: number;
  /** Energy with the overhead of the data centre, in J_fac. Source: mlcarbon-code. */
  readonly facilityEnergy: number;
  /** Operational carbon, in gCO2e. Source: mlcarbon-code. */
  readonly operationalCarbon: number;
}

/** "LLMCarbon: carbon of the notebook CO2EQ": a stated quantity replaces its formula. */
export function llmcarbonNotebook(input: LlmcarbonNotebookInputs, stated?: Partial<LlmcarbonNotebookQuantities>): LlmcarbonNotebookQuantities {
  if (stated) return llmcarbonNotebookStated(input, stated);
  const { flopPerParameterToken, activeParameters, tokens, count, throughput, thermalDesignPower, pue, carbonIntensity } = input;
  const duration = (flopPerParameterToken * activeParameters * tokens / (count * throughput));
  const roundedDuration = duration;
  const itEnergy = (count * thermalDesignPower * roundedDuration);
  const facilityEnergy = (itEnergy * pue);
  const operationalCarbon = (facilityEnergy * carbonIntensity);
  return { duration, roundedDuration, itEnergy, facilityEnergy, operationalCarbon };
}

function llmcarbonNotebookStated(input: LlmcarbonNotebookInputs, stated: Partial<LlmcarbonNotebookQuantities>): LlmcarbonNotebookQuantities {
  const { flopPerParameterToken, activeParameters, tokens, count, throughput, thermalDesignPower, pue, carbonIntensity } = input;
  const duration = stated.duration ?? (flopPerParameterToken * activeParameters * tokens / (count * throughput));
  const roundedDuration = stated.roundedDuration ?? duration;
  const itEnergy = stated.itEnergy ?? (count * thermalDesignPower * roundedDuration);
  const facilityEnergy = stated.facilityEnergy ?? (itEnergy * pue);
  const operationalCarbon = stated.operationalCarbon ?? (facilityEnergy * carbonIntensity);
  return { duration, roundedDuration, itEnergy, facilityEnergy, operationalCarbon };
}

/** "LLMCarbon: carbon of the notebook CO2EQ" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function llmcarbonNotebookColumns(
  length: number,
  input: Columns<LlmcarbonNotebookInputs>,
  stated: Partial<Columns<LlmcarbonNotebookQuantities>>,
  output: Partial<Columns<LlmcarbonNotebookQuantities>>,
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
  const countColumn = input.count;
  const countVaries = countColumn.length !== 1;
  let count = countColumn[0]!;
  const throughputColumn = input.throughput;
  const throughputVaries = throughputColumn.length !== 1;
  let throughput = throughputColumn[0]!;
  const thermalDesignPowerColumn = input.thermalDesignPower;
  const thermalDesignPowerVaries = thermalDesignPowerColumn.length !== 1;
  let thermalDesignPower = thermalDesignPowerColumn[0]!;
  const pueColumn = input.pue;
  const pueVaries = pueColumn.length !== 1;
  let pue = pueColumn[0]!;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn.length !== 1;
  let carbonIntensity = carbonIntensityColumn[0]!;
  const durationColumn = stated.duration;
  const durationVaries = durationColumn?.length !== 1;
  const durationOut = output.duration;
  const roundedDurationColumn = stated.roundedDuration;
  const roundedDurationVaries = roundedDurationColumn?.length !== 1;
  const roundedDurationOut = output.roundedDuration;
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
    if (countVaries) count = countColumn[row]!;
    if (throughputVaries) throughput = throughputColumn[row]!;
    if (thermalDesignPowerVaries) thermalDesignPower = thermalDesignPowerColumn[row]!;
    if (pueVaries) pue = pueColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    const duration = durationColumn ? durationColumn[durationVaries ? row : 0]! : (flopPerParameterToken * activeParameters * tokens / (count * throughput));
    if (durationOut) durationOut[row] = duration;
    const roundedDuration = roundedDurationColumn ? roundedDurationColumn[roundedDurationVaries ? row : 0]! : duration;
    if (roundedDurationOut) roundedDurationOut[row] = roundedDuration;
    const itEnergy = itEnergyColumn ? itEnergyColumn[itEnergyVaries ? row : 0]! : (count * thermalDesignPower * roundedDuration);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
    const facilityEnergy = facilityEnergyColumn ? facilityEnergyColumn[facilityEnergyVaries ? row : 0]! : (itEnergy * pue);
    if (facilityEnergyOut) facilityEnergyOut[row] = facilityEnergy;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[operationalCarbonVaries ? row : 0]! : (facilityEnergy * carbonIntensity);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
  }
}

/** What evaluation needs to know of "LLMCarbon: carbon of the notebook CO2EQ": units, their factors and operands. */
export const llmcarbonNotebookGraph: Graph<LlmcarbonNotebookInputs, LlmcarbonNotebookQuantities> = {
  name: 'llmcarbonNotebook',
  kernel: llmcarbonNotebook,
  columns: llmcarbonNotebookColumns,
  inputs: {
    flopPerParameterToken: ['FLOP/param/token', 1],
    activeParameters: ['param', 1],
    tokens: ['token', 1],
    count: ['accelerator', 1],
    throughput: ['TFLOP/s/accelerator', 1000000000000],
    thermalDesignPower: ['W_it/accelerator', 1],
    pue: ['kWh_fac/kWh_it', 1],
    carbonIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
  },
  equations: {
    duration: ['h', 3600, 'flopPerParameterToken activeParameters tokens count throughput'],
    roundedDuration: ['h', 3600, 'duration'],
    itEnergy: ['MWh_it', 3600000000, 'count thermalDesignPower roundedDuration'],
    facilityEnergy: ['MWh_fac', 3600000000, 'itEnergy pue'],
    operationalCarbon: ['tCO2e', 1000000, 'facilityEnergy carbonIntensity'],
  },
};
