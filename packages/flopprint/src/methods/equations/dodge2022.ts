import type { EquationSet, InputRecord } from '../../equations/record.ts';

const source = 'dodge-2022';
const power = (label: string, symbol: string, alias: string): InputRecord => ({
  label: `Power of ${label}`,
  symbol,
  unit: 'W_it',
  span: [0.1, 1000],
  alias,
});

/** Table 1: where the power of a server with one card goes. */
export const dodgeBreakdown = {
  name: 'dodgeBreakdown',
  title: 'Dodge et al. 2022: power of a server',
  inputs: {
    acceleratorPower: power('the card', 'P_{\\mathrm{gpu}}', 'gpu'),
    firstProcessor: power('the first processor', 'P_{c0}', 'cpu0'),
    secondProcessor: power('the second processor', 'P_{c1}', 'cpu1'),
    firstMemory: power('the memory of the first processor', 'P_{d0}', 'dram0'),
    secondMemory: power('the memory of the second processor', 'P_{d1}', 'dram1'),
  },
  equations: {
    total: {
      label: 'Power of the server',
      symbol: 'P',
      unit: 'W_it',
      is: 'acceleratorPower + firstProcessor + secondProcessor + firstMemory + secondMemory',
      source,
    },
    acceleratorShare: {
      label: 'Share of the card',
      symbol: 'x_{\\mathrm{gpu}}',
      unit: '1',
      is: 'acceleratorPower / total',
      source,
      alias: 'gpu_fraction',
    },
  },
} as const satisfies EquationSet;

/** One interval of a run; a run is the sum of its five-minute intervals. */
export const dodgeInterval = {
  name: 'dodgeInterval',
  title: 'Dodge et al. 2022: emissions of an interval',
  inputs: {
    facilityEnergy: {
      label: 'Energy in the interval',
      symbol: 'e_t',
      unit: 'kWh_fac',
      span: [0.001, 1e6],
      alias: 'energy',
    },
    marginalIntensity: {
      label: 'Marginal carbon intensity in the interval',
      symbol: 'I_t',
      unit: 'gCO2e_marg/kWh_fac',
      span: [0, 2000],
      alias: 'ci',
    },
  },
  equations: {
    marginalCarbon: {
      label: 'Marginal carbon',
      symbol: 'C_t',
      unit: 'gCO2e_marg',
      is: 'facilityEnergy * marginalIntensity',
      source,
      alias: 'co2e',
      note: 'Leaves out the making of the hardware, the M of the software carbon intensity.',
    },
  },
} as const satisfies EquationSet;
