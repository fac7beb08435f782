import type { EquationSet } from '../../equations/record.ts';
import { acceleratorHours, carbonIntensity, count, duration, pue } from './shared.ts';

const processors = { ...count, alias: 'processors' } as const;

/** Section 2.5 and table 4. */
export const pattersonTraining = {
  name: 'pattersonTraining',
  title: 'Patterson et al. 2021: training',
  inputs: {
    duration,
    count: processors,
    systemPower: {
      label: 'Measured average power per processor, with memory, network, fans and host',
      symbol: '\\bar P',
      unit: 'W_it/accelerator',
      span: [5, 3000],
      alias: 'avg_power',
    },
    pue,
    carbonIntensity: { ...carbonIntensity, symbol: 'I_{\\mathrm{gross}}', alias: 'ci_gross' },
    netIntensity: {
      label: 'Carbon intensity after carbon-free energy bought for every hour',
      symbol: 'I_{\\mathrm{net}}',
      unit: 'gCO2e_mkt/kWh_fac',
      span: [0, 2000],
      alias: 'ci_net',
    },
  },
  equations: {
    processorHours: {
      label: 'Processor-hours',
      symbol: 'h n',
      unit: 'accelerator h',
      is: 'duration * count',
      source: 'patterson-2021',
      alias: 'processor_hours',
    },
    itEnergy: {
      label: 'Energy of the machines',
      symbol: 'E_{\\mathrm{IT}}',
      unit: 'MWh_it',
      is: 'processorHours * systemPower',
      source: 'patterson-2021',
      alias: 'energy_it',
    },
    facilityEnergy: {
      label: 'Energy with the overhead of the data centre',
      symbol: '\\mathrm{kWh}',
      unit: 'MWh_fac',
      is: 'itEnergy * pue',
      source: 'patterson-2021',
      alias: 'energy',
    },
    operationalCarbon: {
      label: 'Gross carbon, of the grid of the place',
      symbol: '\\mathrm{tCO}_2\\mathrm{e}_{\\mathrm{gross}}',
      unit: 'tCO2e',
      is: 'facilityEnergy * carbonIntensity',
      source: 'patterson-2021',
      alias: 'co2e_gross',
    },
    netCarbon: {
      label: 'Net carbon, after carbon-free energy',
      symbol: '\\mathrm{tCO}_2\\mathrm{e}_{\\mathrm{net}}',
      unit: 'tCO2e_mkt',
      is: 'facilityEnergy * netIntensity',
      source: 'patterson-2021',
      alias: 'co2e_net',
    },
  },
} as const satisfies EquationSet;

const { systemPower, carbonIntensity: grossIntensity, netIntensity } = pattersonTraining.inputs;
const { itEnergy, facilityEnergy, operationalCarbon, netCarbon } = pattersonTraining.equations;

/** The same where only the processor-hours are known. */
export const pattersonProcessorHours = {
  name: 'pattersonProcessorHours',
  title: 'Patterson et al. 2021: training, from processor-hours',
  inputs: {
    processorHours: { ...acceleratorHours, symbol: 'h n', alias: 'processor_hours' },
    systemPower,
    pue,
    carbonIntensity: grossIntensity,
    netIntensity,
  },
  equations: { itEnergy, facilityEnergy, operationalCarbon, netCarbon },
} as const satisfies EquationSet;

/** The row of floating-point operations in table 4. */
export const pattersonFlops = {
  name: 'pattersonFlops',
  title: 'Patterson et al. 2021: floating-point operations',
  inputs: {
    achievedFlops: {
      label: 'Measured FLOP/s of one processor',
      symbol: 'F',
      unit: 'TFLOP/s/accelerator',
      span: [1, 2000],
      alias: 'tflops_per_s',
    },
    count: processors,
    duration: { ...duration, unit: 'day', span: [0.1, 1000], alias: 'days' },
  },
  equations: {
    compute: {
      label: 'Floating-point operations',
      symbol: 'C',
      unit: 'FLOP',
      is: 'achievedFlops * count * duration',
      source: 'patterson-2021',
      alias: 'flops',
      note: 'The operations follow from the time, so they cannot be used to check it.',
    },
  },
} as const satisfies EquationSet;
