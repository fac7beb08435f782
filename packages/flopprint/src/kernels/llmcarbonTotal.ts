// GENERATED from the equation set "llmcarbonTotal" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "LLMCarbon: operational and embodied carbon together", in coherent base units. */
export interface LlmcarbonTotalInputs {
  readonly flopPerParameterToken: number;
  readonly activeParameters: number;
  readonly tokens: number;
  readonly peakFlops: number;
  readonly hardwareEfficiency: number;
  readonly count: number;
  readonly thermalDesignPower: number;
  readonly pue: number;
  readonly carbonIntensity: number;
  readonly servers: number;
  readonly acceleratorArea: number;
  readonly acceleratorCarbonPerArea: number;
  readonly processorArea: number;
  readonly processorCarbonPerArea: number;
  readonly storage: number;
  readonly carbonPerStorage: number;
  readonly hostMemory: number;
  readonly carbonPerMemory: number;
  readonly lifetime: number;
}

/** Quantities of "LLMCarbon: operational and embodied carbon together", in coherent base units. */
export interface LlmcarbonTotalQuantities {
  readonly compute: number;
  readonly duration: number;
  readonly itEnergy: number;
  readonly facilityEnergy: number;
  readonly operationalCarbon: number;
  readonly acceleratorsCarbon: number;
  readonly serversCarbon: number;
  readonly embodiedCarbon: number;
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
  const thermalDesignPowerColumn = input.thermalDesignPower;
  const thermalDesignPowerStep = thermalDesignPowerColumn.length === 1 ? 0 : 1;
  const pueColumn = input.pue;
  const pueStep = pueColumn.length === 1 ? 0 : 1;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityStep = carbonIntensityColumn.length === 1 ? 0 : 1;
  const serversColumn = input.servers;
  const serversStep = serversColumn.length === 1 ? 0 : 1;
  const acceleratorAreaColumn = input.acceleratorArea;
  const acceleratorAreaStep = acceleratorAreaColumn.length === 1 ? 0 : 1;
  const acceleratorCarbonPerAreaColumn = input.acceleratorCarbonPerArea;
  const acceleratorCarbonPerAreaStep = acceleratorCarbonPerAreaColumn.length === 1 ? 0 : 1;
  const processorAreaColumn = input.processorArea;
  const processorAreaStep = processorAreaColumn.length === 1 ? 0 : 1;
  const processorCarbonPerAreaColumn = input.processorCarbonPerArea;
  const processorCarbonPerAreaStep = processorCarbonPerAreaColumn.length === 1 ? 0 : 1;
  const storageColumn = input.storage;
  const storageStep = storageColumn.length === 1 ? 0 : 1;
  const carbonPerStorageColumn = input.carbonPerStorage;
  const carbonPerStorageStep = carbonPerStorageColumn.length === 1 ? 0 : 1;
  const hostMemoryColumn = input.hostMemory;
  const hostMemoryStep = hostMemoryColumn.length === 1 ? 0 : 1;
  const carbonPerMemoryColumn = input.carbonPerMemory;
  const carbonPerMemoryStep = carbonPerMemoryColumn.length === 1 ? 0 : 1;
  const lifetimeColumn = input.lifetime;
  const lifetimeStep = lifetimeColumn.length === 1 ? 0 : 1;
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
  const acceleratorsCarbonColumn = stated.acceleratorsCarbon;
  const acceleratorsCarbonStep = acceleratorsCarbonColumn?.length === 1 ? 0 : 1;
  const acceleratorsCarbonOut = output.acceleratorsCarbon;
  const serversCarbonColumn = stated.serversCarbon;
  const serversCarbonStep = serversCarbonColumn?.length === 1 ? 0 : 1;
  const serversCarbonOut = output.serversCarbon;
  const embodiedCarbonColumn = stated.embodiedCarbon;
  const embodiedCarbonStep = embodiedCarbonColumn?.length === 1 ? 0 : 1;
  const embodiedCarbonOut = output.embodiedCarbon;
  const carbonColumn = stated.carbon;
  const carbonStep = carbonColumn?.length === 1 ? 0 : 1;
  const carbonOut = output.carbon;
  for (let row = 0; row < length; row++) {
    const flopPerParameterToken = flopPerParameterTokenColumn[row * flopPerParameterTokenStep]!;
    const activeParameters = activeParametersColumn[row * activeParametersStep]!;
    const tokens = tokensColumn[row * tokensStep]!;
    const peakFlops = peakFlopsColumn[row * peakFlopsStep]!;
    const hardwareEfficiency = hardwareEfficiencyColumn[row * hardwareEfficiencyStep]!;
    const count = countColumn[row * countStep]!;
    const thermalDesignPower = thermalDesignPowerColumn[row * thermalDesignPowerStep]!;
    const pue = pueColumn[row * pueStep]!;
    const carbonIntensity = carbonIntensityColumn[row * carbonIntensityStep]!;
    const servers = serversColumn[row * serversStep]!;
    const acceleratorArea = acceleratorAreaColumn[row * acceleratorAreaStep]!;
    const acceleratorCarbonPerArea = acceleratorCarbonPerAreaColumn[row * acceleratorCarbonPerAreaStep]!;
    const processorArea = processorAreaColumn[row * processorAreaStep]!;
    const processorCarbonPerArea = processorCarbonPerAreaColumn[row * processorCarbonPerAreaStep]!;
    const storage = storageColumn[row * storageStep]!;
    const carbonPerStorage = carbonPerStorageColumn[row * carbonPerStorageStep]!;
    const hostMemory = hostMemoryColumn[row * hostMemoryStep]!;
    const carbonPerMemory = carbonPerMemoryColumn[row * carbonPerMemoryStep]!;
    const lifetime = lifetimeColumn[row * lifetimeStep]!;
    const compute = computeColumn ? computeColumn[row * computeStep]! : (flopPerParameterToken * activeParameters * tokens);
    if (computeOut) computeOut[row] = compute;
    const duration = durationColumn ? durationColumn[row * durationStep]! : (compute / (count * peakFlops * hardwareEfficiency));
    if (durationOut) durationOut[row] = duration;
    const itEnergy = itEnergyColumn ? itEnergyColumn[row * itEnergyStep]! : (count * thermalDesignPower * duration);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
    const facilityEnergy = facilityEnergyColumn ? facilityEnergyColumn[row * facilityEnergyStep]! : (itEnergy * pue);
    if (facilityEnergyOut) facilityEnergyOut[row] = facilityEnergy;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[row * operationalCarbonStep]! : (facilityEnergy * carbonIntensity);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
    const acceleratorsCarbon = acceleratorsCarbonColumn ? acceleratorsCarbonColumn[row * acceleratorsCarbonStep]! : (count * acceleratorArea * acceleratorCarbonPerArea);
    if (acceleratorsCarbonOut) acceleratorsCarbonOut[row] = acceleratorsCarbon;
    const serversCarbon = serversCarbonColumn ? serversCarbonColumn[row * serversCarbonStep]! : (servers * (processorArea * processorCarbonPerArea + storage * carbonPerStorage + hostMemory * carbonPerMemory));
    if (serversCarbonOut) serversCarbonOut[row] = serversCarbon;
    const embodiedCarbon = embodiedCarbonColumn ? embodiedCarbonColumn[row * embodiedCarbonStep]! : (duration / lifetime * (acceleratorsCarbon + serversCarbon));
    if (embodiedCarbonOut) embodiedCarbonOut[row] = embodiedCarbon;
    const carbon = carbonColumn ? carbonColumn[row * carbonStep]! : (operationalCarbon + embodiedCarbon);
    if (carbonOut) carbonOut[row] = carbon;
  }
}

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
    slope.lifetime += slope.embodiedCarbon * ((acceleratorsCarbon + serversCarbon) * -duration * 1 / lifetime ** 2);
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

/** What evaluation needs to know of "LLMCarbon: operational and embodied carbon together": units, their factors and operands. */
export const llmcarbonTotalGraph: Graph<LlmcarbonTotalInputs, LlmcarbonTotalQuantities> = {
  name: 'llmcarbonTotal',
  kernel: llmcarbonTotal,
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
