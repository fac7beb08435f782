import type { EquationSet, InputRecord } from '../../equations/record.ts';
import { acceleratorHours, carbonIntensity, duration, pue } from './shared.ts';

const usage = (what: string, symbol: string, alias: string): InputRecord => ({
  label: `Usage of the ${what}`,
  symbol,
  unit: '1',
  span: [0, 1],
  alias,
  datum: 'greenalgorithms-usage',
});

/** The calculator's arithmetic. */
export const greenAlgorithms = {
  name: 'greenAlgorithms',
  title: 'Green Algorithms',
  inputs: {
    duration: { ...duration, alias: 'runtime' },
    cores: {
      label: 'Processor cores',
      symbol: 'n_c',
      unit: '1',
      span: [0, 1024],
      alias: 'cpu_cores',
      datum: 'greenalgorithms-cores',
    },
    powerPerCore: {
      label: 'Power of one core',
      symbol: 'P_c',
      unit: 'W_it',
      span: [0, 100],
      alias: 'cpu_power_per_core',
      datum: 'greenalgorithms-core-power',
    },
    coreUsage: usage('cores', 'u_c', 'cpu_usage'),
    count: {
      label: 'Graphics cards',
      symbol: 'n_g',
      unit: 'accelerator',
      span: [0, 1e5],
      alias: 'gpus',
      datum: 'greenalgorithms-cards',
    },
    acceleratorPower: {
      label: 'Power of one card',
      symbol: 'P_g',
      unit: 'W_it/accelerator',
      span: [0, 3000],
      alias: 'gpu_power',
      datum: 'greenalgorithms-card-power',
    },
    acceleratorUsage: usage('cards', 'u_g', 'gpu_usage'),
    hostMemory: {
      label: 'Memory',
      symbol: 'n_{\\mathrm{mem}}',
      unit: 'GB',
      span: [0, 1e5],
      alias: 'memory',
      datum: 'greenalgorithms-memory',
    },
    powerPerMemory: {
      label: 'Power per memory',
      symbol: 'P_{\\mathrm{mem}}',
      unit: 'W_it/GB',
      span: [0.1, 1],
      alias: 'mem_power',
      datum: 'greenalgorithms-memory-power',
    },
    pue: { ...pue, datum: 'greenalgorithms-pue-unknown' },
    scalingFactor: {
      label: 'How often the computation is repeated',
      symbol: '\\mathrm{PSF}',
      unit: '1',
      span: [1, 1000],
      alias: 'psf',
      datum: 'greenalgorithms-scaling-factor',
    },
    carbonIntensity,
    treeMonth: {
      label: 'Carbon that a tree takes up in a month',
      symbol: 'c_{\\mathrm{tree}}',
      unit: 'gCO2e',
      span: [917, 917],
      datum: 'greenalgorithms-tree-month',
    },
  },
  equations: {
    power: {
      label: 'Power with the overhead of the data centre',
      symbol: 'P',
      unit: 'W_fac',
      is: '(cores * powerPerCore * coreUsage + count * acceleratorPower * acceleratorUsage + hostMemory * powerPerMemory) * pue',
      source: 'green-algorithms',
      note: 'Without the scaling factor, as the calculator shows it.',
    },
    facilityEnergy: {
      label: 'Energy with the overhead of the data centre',
      symbol: 'E',
      unit: 'kWh_fac',
      is: 'duration * power * scalingFactor',
      source: 'lannelongue-2021',
      alias: 'energy',
    },
    itEnergy: {
      label: 'Energy of the machines',
      symbol: 'E_{\\mathrm{IT}}',
      unit: 'kWh_it',
      is: 'facilityEnergy / pue',
      source: 'lannelongue-2021',
    },
    operationalCarbon: {
      label: 'Carbon',
      symbol: 'C',
      unit: 'gCO2e',
      is: 'facilityEnergy * carbonIntensity',
      source: 'lannelongue-2021',
      alias: 'co2e',
    },
    treeMonths: {
      label: 'Months that a tree needs to take it up',
      symbol: 'n_{\\mathrm{tree}}',
      unit: '1',
      is: 'operationalCarbon / treeMonth',
      source: 'lannelongue-2021',
      alias: 'tree_months',
    },
  },
} as const satisfies EquationSet;

const { acceleratorPower, acceleratorUsage, scalingFactor, treeMonth } = greenAlgorithms.inputs;
const { facilityEnergy, itEnergy, operationalCarbon, treeMonths } = greenAlgorithms.equations;

/** The cards alone, where only their hours are known. */
export const greenAlgorithmsCardHours = {
  name: 'greenAlgorithmsCardHours',
  title: 'Green Algorithms: cards, from their hours',
  inputs: {
    acceleratorHours,
    acceleratorPower,
    acceleratorUsage,
    pue: greenAlgorithms.inputs.pue,
    scalingFactor,
    carbonIntensity,
    treeMonth,
  },
  equations: {
    facilityEnergy: {
      ...facilityEnergy,
      is: 'acceleratorHours * acceleratorPower * acceleratorUsage * pue * scalingFactor',
    },
    itEnergy,
    operationalCarbon,
    treeMonths,
  },
} as const satisfies EquationSet;
