import type { EquationSet } from '../../equations/record.ts';
import { carbonIntensity } from './shared.ts';

/** Metered energy, overhead included, times an intensity. */
export const energyCarbon = {
  name: 'energyCarbon',
  title: 'Carbon of metered energy',
  inputs: {
    facilityEnergy: {
      label: 'Energy drawn by the data centre',
      symbol: 'E',
      unit: 'MWh_fac',
      span: [0.001, 1e6],
      alias: 'energy',
    },
    carbonIntensity,
  },
  equations: {
    operationalCarbon: {
      label: 'Carbon of the electricity',
      symbol: 'C',
      unit: 'tCO2e',
      is: 'facilityEnergy * carbonIntensity',
      source: 'du-2021-glam',
      alias: 'co2e',
    },
  },
} as const satisfies EquationSet;
