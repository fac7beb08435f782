import type { EquationSet } from '../../equations/record.ts';
import { morrisonEmbodied } from './morrison2025Embodied.ts';
import { carbonIntensity, pue } from './shared.ts';

const source = 'morrison-2025';

/** Equation (2), and the same for water. */
export const morrisonTraining = {
  name: 'morrisonTraining',
  title: 'Morrison et al. 2025: training',
  inputs: {
    itEnergy: {
      label: 'Energy of the machines',
      symbol: 'P',
      unit: 'MWh_it',
      span: [0.001, 1e6],
      alias: 'energy_it',
    },
    pue,
    carbonIntensity,
    wue: {
      label: 'Water used on site',
      symbol: '\\mathrm{WUE}_{\\mathrm{on}}',
      unit: 'L_con/kWh_fac',
      span: [0, 10],
      alias: 'wue_onsite',
    },
    ewif: {
      label: 'Water of the electricity',
      symbol: '\\mathrm{WUE}_{\\mathrm{off}}',
      unit: 'L_con/kWh_fac',
      span: [0, 60],
      alias: 'wue_offsite',
    },
  },
  equations: {
    facilityEnergy: {
      label: 'Energy with the overhead of the data centre',
      symbol: 'P \\cdot \\mathrm{PUE}',
      unit: 'MWh_fac',
      is: 'itEnergy * pue',
      source,
      alias: 'energy_facility',
    },
    operationalCarbon: {
      label: 'Carbon',
      symbol: '\\mathrm{CO}_2\\mathrm{e}',
      unit: 'tCO2e',
      is: 'facilityEnergy * carbonIntensity',
      source,
      alias: 'co2e',
    },
    waterPerEnergy: {
      label: 'Water per energy, on site and off',
      symbol: '\\mathrm{WUE}',
      unit: 'L_con/kWh_fac',
      is: 'wue + ewif',
      source,
      alias: 'wue_total',
    },
    water: {
      label: 'Water',
      symbol: 'W',
      unit: 'm3_con',
      is: 'facilityEnergy * waterPerEnergy',
      source,
      note: 'Water on site is per energy of the machines elsewhere, so this charges the PUE to it once too often.',
    },
  },
} as const satisfies EquationSet;

/** Training and making together, as the paper adds them up. */
export const morrisonRun = {
  name: 'morrisonRun',
  title: 'Morrison et al. 2025: training and making',
  inputs: { ...morrisonTraining.inputs, ...morrisonEmbodied.inputs },
  equations: {
    ...morrisonTraining.equations,
    ...morrisonEmbodied.equations,
    embodiedCarbon: { ...morrisonEmbodied.equations.embodiedCarbon, alias: 'co2e_embodied' },
    carbon: {
      label: 'Carbon',
      symbol: 'C',
      unit: 'tCO2e',
      is: 'operationalCarbon + embodiedCarbon',
      source,
      alias: 'co2e_total',
    },
  },
} as const satisfies EquationSet;
