// GENERATED from the equation set "llmcarbonTotal" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "LLMCarbon: operational and embodied carbon together", in coherent base units. */
export interface LlmcarbonTotalInputs {
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
  /** Thermal design power of one accelerator, in J_it/accelerator/s. */
  readonly thermalDesignPower: number;
  /** Power usage effectiveness (PUE), in J_fac/J_it. */
  readonly pue: number;
  /** Carbon intensity of the grid, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
  /** Servers, in node. */
  readonly servers: number;
  /** Area of a device, in m^2/accelerator. */
  readonly acceleratorArea: number;
  /** Carbon per area of a device, in gCO2e/m^2. */
  readonly acceleratorCarbonPerArea: number;
  /** Area of the processor of a server, in m^2/node. */
  readonly processorArea: number;
  /** Carbon per area of a processor, in gCO2e/m^2. */
  readonly processorCarbonPerArea: number;
  /** Storage of a server, in B/node. */
  readonly storage: number;
  /** Carbon per capacity of storage, in gCO2e/B. */
  readonly carbonPerStorage: number;
  /** Memory of a server, in B/node. */
  readonly hostMemory: number;
  /** Carbon per capacity of memory, in gCO2e/B. */
  readonly carbonPerMemory: number;
  /** Lifetime of the hardware, in s. */
  readonly lifetime: number;
}

/** Quantities of "LLMCarbon: operational and embodied carbon together", in coherent base units. */
export interface LlmcarbonTotalQuantities {
  /** Compute, in FLOP. Source: llmcarbon-api. */
  readonly compute: number;
  /** Time on the devices, in s. Source: llmcarbon-api. */
  readonly duration: number;
  /** Energy of the devices, in J_it. Source: llmcarbon-api. */
  readonly itEnergy: number;
  /** Energy with the overhead of the data centre, in J_fac. Source: llmcarbon-api. */
  readonly facilityEnergy: number;
  /** Operational carbon, in gCO2e. Source: llmcarbon-api. */
  readonly operationalCarbon: number;
  /** Carbon of making the devices, in gCO2e. Source: llmcarbon-api. */
  readonly acceleratorsCarbon: number;
  /** Carbon of making the servers, in gCO2e. Source: llmcarbon-api. */
  readonly serversCarbon: number;
  /** Embodied carbon, share of this run, in gCO2e. Source: llmcarbon-api. */
  readonly embodiedCarbon: number;
  /** Carbon, in gCO2e. Source: faiz-2024-llmcarbon. */
  readonly carbon: number;
}

/** "LLMCarbon: operational and embodied carbon together": a stated quantity replaces its formula. */
export function llmcarbonTotal(input: LlmcarbonTotalInputs, stated?: Partial<LlmcarbonTotalQuantities>): LlmcarbonTotalQuantities {
  if (stated) return llmcarbonTotalStated(input, stated);
  const { flopPerParameterToken, activeParameters, tokens, peakFlops, hardwareEfficiency, count, thermalDesignPower, pue, carbonIntensity, servers, acceleratorArea, acceleratorCarbonPerArea, processorArea, processorCarbonPerArea, storage, carbonPerStorage, hostMemory, carbonPerMemory, lifetime } = input;
  const compute = (flopPerParameterToken * activeParameters * tokens);
  const duration = (compute / (count * peakFlops * hardwareEfficiency));
  const itEnergy = (count * thermalDesignPower * duration);
  const facilityEnergy = (itEnergy * pue);
  const operationalCarbon = (facilityEnergy * carbonIntensity);
  const acceleratorsCarbon = (count * acceleratorArea * acceleratorCarbonPerArea);
  const serversCarbon = (servers * (processorArea * processorCarbonPerArea + storage * carbonPerStorage + hostMemory * carbonPerMemory));
  const embodiedCarbon = (duration / lifetime * (acceleratorsCarbon + serversCarbon));
  const carbon = (operationalCarbon + embodiedCarbon);
  return { compute, duration, itEnergy, facilityEnergy, operationalCarbon, acceleratorsCarbon, serversCarbon, embodiedCarbon, carbon };
}

function llmcarbonTotalStated(input: LlmcarbonTotalInputs, stated: Partial<LlmcarbonTotalQuantities>): LlmcarbonTotalQuantities {
  const { flopPerParameterToken, activeParameters, tokens, peakFlops, hardwareEfficiency, count, thermalDesignPower, pue, carbonIntensity, servers, acceleratorArea, acceleratorCarbonPerArea, processorArea, processorCarbonPerArea, storage, carbonPerStorage, hostMemory, carbonPerMemory, lifetime } = input;
  const compute = stated.compute ?? (flopPerParameterToken * activeParameters * tokens);
  const duration = stated.duration ?? (compute / (count * peakFlops * hardwareEfficiency));
  const itEnergy = stated.itEnergy ?? (count * thermalDesignPower * duration);
  const facilityEnergy = stated.facilityEnergy ?? (itEnergy * pue);
  const operationalCarbon = stated.operationalCarbon ?? (facilityEnergy * carbonIntensity);
  const acceleratorsCarbon = stated.acceleratorsCarbon ?? (count * acceleratorArea * acceleratorCarbonPerArea);
  const serversCarbon = stated.serversCarbon ?? (servers * (processorArea * processorCarbonPerArea + storage * carbonPerStorage + hostMemory * carbonPerMemory));
  const embodiedCarbon = stated.embodiedCarbon ?? (duration / lifetime * (acceleratorsCarbon + serversCarbon));
  const carbon = stated.carbon ?? (operationalCarbon + embodiedCarbon);
  return { compute, duration, itEnergy, facilityEnergy, operationalCarbon, acceleratorsCarbon, serversCarbon, embodiedCarbon, carbon };
}

/** "LLMCarbon: operational and embodied carbon together" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function llmcarbonTotalColumns(
  length: number,
  input: Columns<LlmcarbonTotalInputs>,
  stated: Partial<Columns<LlmcarbonTotalQuantities>>,
  output: Partial<Columns<LlmcarbonTotalQuantities>>,
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
  const thermalDesignPowerColumn = input.thermalDesignPower;
  const thermalDesignPowerVaries = thermalDesignPowerColumn.length !== 1;
  let thermalDesignPower = thermalDesignPowerColumn[0]!;
  const pueColumn = input.pue;
  const pueVaries = pueColumn.length !== 1;
  let pue = pueColumn[0]!;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn.length !== 1;
  let carbonIntensity = carbonIntensityColumn[0]!;
  const serversColumn = input.servers;
  const serversVaries = serversColumn.length !== 1;
  let servers = serversColumn[0]!;
  const acceleratorAreaColumn = input.acceleratorArea;
  const acceleratorAreaVaries = acceleratorAreaColumn.length !== 1;
  let acceleratorArea = acceleratorAreaColumn[0]!;
  const acceleratorCarbonPerAreaColumn = input.acceleratorCarbonPerArea;
  const acceleratorCarbonPerAreaVaries = acceleratorCarbonPerAreaColumn.length !== 1;
  let acceleratorCarbonPerArea = acceleratorCarbonPerAreaColumn[0]!;
  const processorAreaColumn = input.processorArea;
  const processorAreaVaries = processorAreaColumn.length !== 1;
  let processorArea = processorAreaColumn[0]!;
  const processorCarbonPerAreaColumn = input.processorCarbonPerArea;
  const processorCarbonPerAreaVaries = processorCarbonPerAreaColumn.length !== 1;
  let processorCarbonPerArea = processorCarbonPerAreaColumn[0]!;
  const storageColumn = input.storage;
  const storageVaries = storageColumn.length !== 1;
  let storage = storageColumn[0]!;
  const carbonPerStorageColumn = input.carbonPerStorage;
  const carbonPerStorageVaries = carbonPerStorageColumn.length !== 1;
  let carbonPerStorage = carbonPerStorageColumn[0]!;
  const hostMemoryColumn = input.hostMemory;
  const hostMemoryVaries = hostMemoryColumn.length !== 1;
  let hostMemory = hostMemoryColumn[0]!;
  const carbonPerMemoryColumn = input.carbonPerMemory;
  const carbonPerMemoryVaries = carbonPerMemoryColumn.length !== 1;
  let carbonPerMemory = carbonPerMemoryColumn[0]!;
  const lifetimeColumn = input.lifetime;
  const lifetimeVaries = lifetimeColumn.length !== 1;
  let lifetime = lifetimeColumn[0]!;
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
  const acceleratorsCarbonColumn = stated.acceleratorsCarbon;
  const acceleratorsCarbonVaries = acceleratorsCarbonColumn?.length !== 1;
  const acceleratorsCarbonOut = output.acceleratorsCarbon;
  const serversCarbonColumn = stated.serversCarbon;
  const serversCarbonVaries = serversCarbonColumn?.length !== 1;
  const serversCarbonOut = output.serversCarbon;
  const embodiedCarbonColumn = stated.embodiedCarbon;
  const embodiedCarbonVaries = embodiedCarbonColumn?.length !== 1;
  const embodiedCarbonOut = output.embodiedCarbon;
  const carbonColumn = stated.carbon;
  const carbonVaries = carbonColumn?.length !== 1;
  const carbonOut = output.carbon;
  for (let row = 0; row < length; row++) {
    if (flopPerParameterTokenVaries) flopPerParameterToken = flopPerParameterTokenColumn[row]!;
    if (activeParametersVaries) activeParameters = activeParametersColumn[row]!;
    if (tokensVaries) tokens = tokensColumn[row]!;
    if (peakFlopsVaries) peakFlops = peakFlopsColumn[row]!;
    if (hardwareEfficiencyVaries) hardwareEfficiency = hardwareEfficiencyColumn[row]!;
    if (countVaries) count = countColumn[row]!;
    if (thermalDesignPowerVaries) thermalDesignPower = thermalDesignPowerColumn[row]!;
    if (pueVaries) pue = pueColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    if (serversVaries) servers = serversColumn[row]!;
    if (acceleratorAreaVaries) acceleratorArea = acceleratorAreaColumn[row]!;
    if (acceleratorCarbonPerAreaVaries) acceleratorCarbonPerArea = acceleratorCarbonPerAreaColumn[row]!;
    if (processorAreaVaries) processorArea = processorAreaColumn[row]!;
    if (processorCarbonPerAreaVaries) processorCarbonPerArea = processorCarbonPerAreaColumn[row]!;
    if (storageVaries) storage = storageColumn[row]!;
    if (carbonPerStorageVaries) carbonPerStorage = carbonPerStorageColumn[row]!;
    if (hostMemoryVaries) hostMemory = hostMemoryColumn[row]!;
    if (carbonPerMemoryVaries) carbonPerMemory = carbonPerMemoryColumn[row]!;
    if (lifetimeVaries) lifetime = lifetimeColumn[row]!;
    const compute = computeColumn ? computeColumn[computeVaries ? row : 0]! : (flopPerParameterToken * activeParameters * tokens);
    if (computeOut) computeOut[row] = compute;
    const duration = durationColumn ? durationColumn[durationVaries ? row : 0]! : (compute / (count * peakFlops * hardwareEfficiency));
    if (durationOut) durationOut[row] = duration;
    const itEnergy = itEnergyColumn ? itEnergyColumn[itEnergyVaries ? row : 0]! : (count * thermalDesignPower * duration);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
    const facilityEnergy = facilityEnergyColumn ? facilityEnergyColumn[facilityEnergyVaries ? row : 0]! : (itEnergy * pue);
    if (facilityEnergyOut) facilityEnergyOut[row] = facilityEnergy;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[operationalCarbonVaries ? row : 0]! : (facilityEnergy * carbonIntensity);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
    const acceleratorsCarbon = acceleratorsCarbonColumn ? acceleratorsCarbonColumn[acceleratorsCarbonVaries ? row : 0]! : (count * acceleratorArea * acceleratorCarbonPerArea);
    if (acceleratorsCarbonOut) acceleratorsCarbonOut[row] = acceleratorsCarbon;
    const serversCarbon = serversCarbonColumn ? serversCarbonColumn[serversCarbonVaries ? row : 0]! : (servers * (processorArea * processorCarbonPerArea + storage * carbonPerStorage + hostMemory * carbonPerMemory));
    if (serversCarbonOut) serversCarbonOut[row] = serversCarbon;
    const embodiedCarbon = embodiedCarbonColumn ? embodiedCarbonColumn[embodiedCarbonVaries ? row : 0]! : (duration / lifetime * (acceleratorsCarbon + serversCarbon));
    if (embodiedCarbonOut) embodiedCarbonOut[row] = embodiedCarbon;
    const carbon = carbonColumn ? carbonColumn[carbonVaries ? row : 0]! : (operationalCarbon + embodiedCarbon);
    if (carbonOut) carbonOut[row] = carbon;
  }
}

/** What evaluation needs to know of "LLMCarbon: operational and embodied carbon together": units, their factors and operands. */
export const llmcarbonTotalGraph: Graph<LlmcarbonTotalInputs, LlmcarbonTotalQuantities> = {
  name: 'llmcarbonTotal',
  kernel: llmcarbonTotal,
  columns: llmcarbonTotalColumns,
  inputs: {
    flopPerParameterToken: ['FLOP/param/token', 1],
    activeParameters: ['param', 1],
    tokens: ['token', 1],
    peakFlops: ['TFLOP/s/accelerator', 1000000000000],
    hardwareEfficiency: ['1', 1],
    count: ['accelerator', 1],
    thermalDesignPower: ['W_it/accelerator', 1],
    pue: ['kWh_fac/kWh_it', 1],
    carbonIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
    servers: ['node', 1],
    acceleratorArea: ['cm2/accelerator', 0.0001],
    acceleratorCarbonPerArea: ['kgCO2e/cm2', 10000000],
    processorArea: ['cm2/node', 0.0001],
    processorCarbonPerArea: ['kgCO2e/cm2', 10000000],
    storage: ['GB/node', 1000000000],
    carbonPerStorage: ['kgCO2e/GB', 0.000001],
    hostMemory: ['GB/node', 1000000000],
    carbonPerMemory: ['kgCO2e/GB', 0.000001],
    lifetime: ['year', 31536000],
  },
  equations: {
    compute: ['FLOP', 1, 'flopPerParameterToken activeParameters tokens'],
    duration: ['h', 3600, 'compute count peakFlops hardwareEfficiency'],
    itEnergy: ['MWh_it', 3600000000, 'count thermalDesignPower duration'],
    facilityEnergy: ['MWh_fac', 3600000000, 'itEnergy pue'],
    operationalCarbon: ['kgCO2e', 1000, 'facilityEnergy carbonIntensity'],
    acceleratorsCarbon: ['kgCO2e', 1000, 'count acceleratorArea acceleratorCarbonPerArea'],
    serversCarbon: ['kgCO2e', 1000, 'servers processorArea processorCarbonPerArea storage carbonPerStorage hostMemory carbonPerMemory'],
    embodiedCarbon: ['kgCO2e', 1000, 'duration lifetime acceleratorsCarbon serversCarbon'],
    carbon: ['kgCO2e', 1000, 'operationalCarbon embodiedCarbon'],
  },
};
