import type { EquationSet } from '../../equations/record.ts';
import { carbonIntensity, pue } from './shared.ts';

/** Appendix C: how the estimate of Strubell et al. for architecture search comes about. */
export const pattersonSearch = {
  name: 'pattersonSearch',
  title: 'Patterson et al. 2021: the architecture search of Strubell et al.',
  inputs: {
    chips: { label: 'Chips', symbol: 'n', unit: 'accelerator', span: [1, 1000] },
    steps: {
      label: 'Training steps',
      symbol: 'k',
      unit: '1',
      span: [1, 1e10],
      datum: 'patterson2021-search-steps',
    },
    timePerStep: {
      label: 'Time of one step',
      symbol: 't_k',
      unit: 'h',
      span: [1e-6, 1],
      alias: 'hours_per_step',
    },
    serverPower: {
      label: 'Power of the server of Strubell et al.',
      symbol: 'P_{\\mathrm{srv}}',
      unit: 'W_it',
      span: [100, 10000],
      datum: 'patterson2021-search-server-power',
    },
    chipsPerServer: {
      label: 'Chips in that server',
      symbol: 'n_{\\mathrm{srv}}',
      unit: 'accelerator',
      span: [8, 8],
      datum: 'patterson2021-search-server-chips',
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
    carbonPerChipHour: {
      label: 'Carbon per chip-hour',
      symbol: 'c',
      unit: 'lbCO2e/accelerator/h',
      is: 'serverPower / chipsPerServer * pue * carbonIntensity',
      source: 'patterson-2021',
      alias: 'emission_per_chip_hour',
    },
    chipHours: {
      label: 'Chip-hours',
      symbol: 'H',
      unit: 'accelerator h',
      is: 'chips * steps * timePerStep',
      source: 'patterson-2021',
      alias: 'chip_hours',
    },
    operationalCarbon: {
      label: 'Carbon',
      symbol: '\\mathrm{CO}_2\\mathrm{e}',
      unit: 'lbCO2e',
      is: 'chipHours * carbonPerChipHour',
      source: 'patterson-2021',
      alias: 'co2e',
      note: 'Strubell et al. took 8 chips and 84 h per 300,000 steps of the full model; the search trains a small proxy on one chip, 12 h per 100,000 steps.',
    },
  },
} as const satisfies EquationSet;
