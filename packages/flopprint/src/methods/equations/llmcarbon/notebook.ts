import type { EquationSet } from '../../../equations/record.ts';
import { llmcarbonRun } from './run.ts';
import { thermalDesignPower } from '../shared.ts';

const { flopPerParameterToken, activeParameters, tokens, count, pue, carbonIntensity } = llmcarbonRun.inputs;

/** The authors' first notebook: full thermal design power, and whole hours (the time is rounded, then stated). */
export const llmcarbonNotebook = {
  name: 'llmcarbonNotebook',
  title: 'LLMCarbon: carbon of the notebook CO2EQ',
  inputs: {
    flopPerParameterToken,
    activeParameters,
    tokens,
    count,
    throughput: {
      label: 'Throughput of one device',
      symbol: 'X',
      unit: 'TFLOP/s/accelerator',
      span: [1, 1000],
    },
    thermalDesignPower,
    pue,
    carbonIntensity,
  },
  equations: {
    duration: {
      label: 'Training time',
      symbol: 't',
      unit: 'h',
      is: 'flopPerParameterToken * activeParameters * tokens / (count * throughput)',
      source: 'mlcarbon-code',
      alias: 'train_hours',
    },
    roundedDuration: {
      label: 'Training time in whole hours',
      symbol: 't_h',
      unit: 'h',
      is: 'duration',
      source: 'mlcarbon-code',
      alias: 'train_hours_rounded',
      note: 'Rounded before the energy is computed.',
    },
    itEnergy: {
      label: 'Energy of the devices',
      symbol: 'E_{\\mathrm{IT}}',
      unit: 'MWh_it',
      is: 'count * thermalDesignPower * roundedDuration',
      source: 'mlcarbon-code',
    },
    facilityEnergy: {
      label: 'Energy with the overhead of the data centre',
      symbol: 'E_{\\mathrm{fac}}',
      unit: 'MWh_fac',
      is: 'itEnergy * pue',
      source: 'mlcarbon-code',
      alias: 'energy',
    },
    operationalCarbon: {
      label: 'Operational carbon',
      symbol: '\\mathrm{CO2eq}',
      unit: 'tCO2e',
      is: 'facilityEnergy * carbonIntensity',
      source: 'mlcarbon-code',
      alias: 'co2e',
    },
  },
} as const satisfies EquationSet;
