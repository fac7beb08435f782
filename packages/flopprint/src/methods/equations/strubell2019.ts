import type { EquationSet } from '../../equations/record.ts';
import { acceleratorHours, carbonIntensity, duration, pue } from './shared.ts';

/** Equations (1) and (2) of the paper. */
export const strubellTraining = {
  name: 'strubellTraining',
  title: 'Strubell et al. 2019: training',
  inputs: {
    duration,
    processorPower: {
      label: 'Average power of all processor sockets',
      symbol: 'p_c',
      unit: 'W_it',
      span: [0, 2000],
      alias: 'p_c',
      datum: 'strubell2019-processor-power',
    },
    memoryPower: {
      label: 'Average power of all memory sockets',
      symbol: 'p_r',
      unit: 'W_it',
      span: [0, 1000],
      alias: 'p_r',
      datum: 'strubell2019-memory-power',
    },
    count: { label: 'Accelerators', symbol: 'g', unit: 'accelerator', span: [1, 1e6], alias: 'g' },
    acceleratorPower: {
      label: 'Average power of one accelerator',
      symbol: 'p_g',
      unit: 'W_it/accelerator',
      span: [5, 3000],
      alias: 'p_g',
    },
    pue: { ...pue, datum: 'strubell2019-pue' },
    carbonIntensity: {
      ...carbonIntensity,
      unit: 'lbCO2e/kWh_fac',
      span: [0, 4],
      datum: 'strubell2019-intensity',
    },
  },
  equations: {
    power: {
      label: 'Average power of the machine',
      symbol: 'p_c + p_r + g p_g',
      unit: 'W_it',
      is: 'processorPower + memoryPower + count * acceleratorPower',
      source: 'strubell-2019',
      alias: 'power_total',
    },
    itEnergy: {
      label: 'Energy of the machine',
      symbol: 'E_{\\mathrm{IT}}',
      unit: 'kWh_it',
      is: 'duration * power',
      source: 'strubell-2019',
    },
    facilityEnergy: {
      label: 'Energy with the overhead of the data centre',
      symbol: 'p_t',
      unit: 'kWh_fac',
      is: 'pue * itEnergy',
      source: 'strubell-2019',
      alias: 'energy_pue',
      note: 'The paper calls it power.',
    },
    operationalCarbon: {
      label: 'Carbon',
      symbol: '\\mathrm{CO}_2\\mathrm{e}',
      unit: 'lbCO2e',
      is: 'carbonIntensity * facilityEnergy',
      source: 'strubell-2019',
      alias: 'co2e',
    },
  },
} as const satisfies EquationSet;

const { acceleratorPower, pue: ownPue, carbonIntensity: ownIntensity } = strubellTraining.inputs;
const { facilityEnergy, operationalCarbon } = strubellTraining.equations;

/** The same where only the accelerator-hours are known, with the host in the power per accelerator. */
export const strubellAcceleratorHours = {
  name: 'strubellAcceleratorHours',
  title: 'Strubell et al. 2019: training, from accelerator-hours',
  inputs: { acceleratorHours, acceleratorPower, pue: ownPue, carbonIntensity: ownIntensity },
  equations: {
    itEnergy: {
      label: 'Energy of the machine',
      symbol: 'E_{\\mathrm{IT}}',
      unit: 'kWh_it',
      is: 'acceleratorHours * acceleratorPower',
      source: 'strubell-2019',
    },
    facilityEnergy,
    operationalCarbon,
  },
} as const satisfies EquationSet;
