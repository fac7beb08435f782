import type { EquationSet } from '../../equations/record.ts';

/** What Zeus minimises: energy, against time at the highest power limit. */
export const zeusCost = {
  name: 'zeusCost',
  title: 'Zeus: cost of energy and time',
  inputs: {
    energyWeight: { label: 'Weight of energy', symbol: '\\eta', unit: '1', span: [0, 1], alias: 'eta' },
    itEnergy: { label: 'Energy', symbol: 'E', unit: 'J_it', span: [1, 1e12], alias: 'energy' },
    largestPower: {
      label: 'Highest power limit',
      symbol: 'P_{\\mathrm{max}}',
      unit: 'W_it',
      span: [10, 3000],
      alias: 'max_power',
    },
    duration: { label: 'Time', symbol: 'T', unit: 's', span: [0.1, 1e8], alias: 'time' },
  },
  equations: {
    cost: {
      label: 'Cost',
      symbol: 'C',
      unit: 'J_it',
      is: 'energyWeight * itEnergy + (1 - energyWeight) * largestPower * duration',
      source: 'you-2023-zeus',
    },
  },
} as const satisfies EquationSet;
