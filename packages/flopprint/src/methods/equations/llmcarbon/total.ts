import type { EquationSet, InputRecord } from '../../../equations/record.ts';
import { llmcarbonRun } from './run.ts';
import { thermalDesignPower } from '../shared.ts';

const { flopPerParameterToken, activeParameters, tokens, peakFlops, hardwareEfficiency, count, pue, carbonIntensity } =
  llmcarbonRun.inputs;

const part = (label: string, symbol: string, unit: string, alias: string, high: number): InputRecord => ({
  label,
  symbol,
  unit,
  span: [0.01, high],
  alias,
});

/** Operational and embodied carbon, as the two calculators derived from LLMCarbon add them up. */
export const llmcarbonTotal = {
  name: 'llmcarbonTotal',
  title: 'LLMCarbon: operational and embodied carbon together',
  inputs: {
    flopPerParameterToken,
    activeParameters,
    tokens,
    peakFlops,
    hardwareEfficiency: { ...hardwareEfficiency, alias: 'eff' },
    count,
    thermalDesignPower,
    pue,
    carbonIntensity,
    servers: { label: 'Servers', symbol: 'n_{\\mathrm{srv}}', unit: 'node', span: [1, 1e5] },
    acceleratorArea: part('Area of a device', 'A_{\\mathrm{gpu}}', 'cm2/accelerator', 'gpu_area', 20),
    acceleratorCarbonPerArea: part('Carbon per area of a device', 'c_{\\mathrm{gpu}}', 'kgCO2e/cm2', 'gpu_cpa', 5),
    processorArea: part('Area of the processor of a server', 'A_{\\mathrm{cpu}}', 'cm2/node', 'cpu_area', 20),
    processorCarbonPerArea: part('Carbon per area of a processor', 'c_{\\mathrm{cpu}}', 'kgCO2e/cm2', 'cpu_cpa', 5),
    storage: part('Storage of a server', 'M_{\\mathrm{ssd}}', 'GB/node', 'ssd', 1e5),
    carbonPerStorage: part('Carbon per capacity of storage', 'c_{\\mathrm{ssd}}', 'kgCO2e/GB', 'ssd_cpa', 1),
    hostMemory: part('Memory of a server', 'M_{\\mathrm{dram}}', 'GB/node', 'dram', 1e4),
    carbonPerMemory: part('Carbon per capacity of memory', 'c_{\\mathrm{dram}}', 'kgCO2e/GB', 'dram_cpa', 1),
    lifetime: {
      label: 'Lifetime of the hardware',
      symbol: 'L',
      unit: 'year',
      span: [1, 10],
      datum: 'llmcarbon-lifetime',
      alias: 'lifespan',
    },
  },
  equations: {
    compute: {
      label: 'Compute',
      symbol: 'C',
      unit: 'FLOP',
      is: 'flopPerParameterToken * activeParameters * tokens',
      source: 'llmcarbon-api',
      alias: 'flops',
    },
    duration: {
      label: 'Time on the devices',
      symbol: 'H',
      unit: 'h',
      is: 'compute / (count * peakFlops * hardwareEfficiency)',
      source: 'llmcarbon-api',
      alias: 'train_hours',
    },
    itEnergy: {
      label: 'Energy of the devices',
      symbol: 'E_{\\mathrm{IT}}',
      unit: 'MWh_it',
      is: 'count * thermalDesignPower * duration',
      source: 'llmcarbon-api',
      note: 'At full thermal design power, and without host.',
    },
    facilityEnergy: {
      label: 'Energy with the overhead of the data centre',
      symbol: 'E_{\\mathrm{fac}}',
      unit: 'MWh_fac',
      is: 'itEnergy * pue',
      source: 'llmcarbon-api',
      alias: 'energy',
    },
    operationalCarbon: {
      label: 'Operational carbon',
      symbol: '\\mathrm{CO2eq}_{\\mathrm{oper}}',
      unit: 'kgCO2e',
      is: 'facilityEnergy * carbonIntensity',
      source: 'llmcarbon-api',
      alias: 'co2e_oper',
    },
    acceleratorsCarbon: {
      label: 'Carbon of making the devices',
      symbol: 'G_{\\mathrm{gpu}}',
      unit: 'kgCO2e',
      is: 'count * acceleratorArea * acceleratorCarbonPerArea',
      source: 'llmcarbon-api',
    },
    serversCarbon: {
      label: 'Carbon of making the servers',
      symbol: 'G_{\\mathrm{srv}}',
      unit: 'kgCO2e',
      is: 'servers * (processorArea * processorCarbonPerArea + storage * carbonPerStorage + hostMemory * carbonPerMemory)',
      source: 'llmcarbon-api',
      note: 'One processor, one store and one memory in a server; no other parts.',
    },
    embodiedCarbon: {
      label: 'Embodied carbon, share of this run',
      symbol: '\\mathrm{CO2eq}_{\\mathrm{emb}}',
      unit: 'kgCO2e',
      is: 'duration / lifetime * (acceleratorsCarbon + serversCarbon)',
      source: 'llmcarbon-api',
      alias: 'co2e_emb',
    },
    carbon: {
      label: 'Carbon',
      symbol: '\\mathrm{CO2eq}',
      unit: 'kgCO2e',
      is: 'operationalCarbon + embodiedCarbon',
      source: 'faiz-2024-llmcarbon',
      alias: 'co2e_total',
    },
  },
} as const satisfies EquationSet;
