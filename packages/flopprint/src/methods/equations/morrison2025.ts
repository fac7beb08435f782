import type { EquationSet } from '../../equations/record.ts';
import { acceleratorHours, carbonIntensity, pue } from './shared.ts';

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

const lifetime = {
  label: 'Lifetime',
  symbol: 'L',
  unit: 'year',
  span: [1, 10],
  datum: 'morrison2025-lifetime',
} as const;

/** Section 4.1: every hour of the calendar is charged, used or not. */
export const morrisonEmbodied = {
  name: 'morrisonEmbodied',
  title: 'Morrison et al. 2025: embodied carbon',
  inputs: {
    nodeEmbodied: {
      label: 'Carbon of making a node',
      symbol: '\\mathrm{EF}',
      unit: 'kgCO2e/node',
      span: [100, 20000],
      alias: 'node',
      datum: 'morrison2025-node',
    },
    acceleratorsPerNode: {
      label: 'Accelerators in a node',
      symbol: 'g',
      unit: 'accelerator/node',
      span: [1, 16],
      alias: 'gpus',
      datum: 'morrison2025-node-accelerators',
    },
    lifetime,
    acceleratorHours,
  },
  equations: {
    carbonPerHour: {
      label: 'Embodied carbon per accelerator-hour',
      symbol: 'c_{\\mathrm{emb}}',
      unit: 'kgCO2e/accelerator/h',
      is: 'nodeEmbodied / acceleratorsPerNode / lifetime',
      source,
      alias: 'rate',
    },
    embodiedCarbon: {
      label: 'Embodied carbon',
      symbol: 'C_{\\mathrm{emb}}',
      unit: 'tCO2e',
      is: 'carbonPerHour * acceleratorHours',
      source,
      alias: 'co2e',
    },
  },
} as const satisfies EquationSet;

/** Water of making the chips and of mining for them. */
export const morrisonEmbodiedWater = {
  name: 'morrisonEmbodiedWater',
  title: 'Morrison et al. 2025: embodied water',
  inputs: {
    waterPerArea: {
      label: 'Water per area of silicon',
      symbol: 'w_A',
      unit: 'L_con/cm2',
      span: [1, 50],
      alias: 'chip_water',
      datum: 'morrison2025-water-per-area',
    },
    dieArea: { label: 'Area of the die', symbol: 'A', unit: 'cm2/accelerator', span: [1, 20], alias: 'die' },
    miningWater: {
      label: 'Water of mining the rare earths of one accelerator',
      symbol: 'w_m',
      unit: 'L_con/accelerator',
      span: [0, 10],
      alias: 'mining_water',
      datum: 'morrison2025-mining-water',
    },
    lifetime,
    acceleratorHours,
  },
  equations: {
    chipWater: {
      label: 'Water of making one accelerator',
      symbol: 'w_c',
      unit: 'L_con/accelerator',
      is: 'waterPerArea * dieArea',
      source,
      alias: 'chip',
    },
    embodiedWater: {
      label: 'Embodied water',
      symbol: 'W_{\\mathrm{emb}}',
      unit: 'm3_con',
      is: '(chipWater + miningWater) / lifetime * acceleratorHours',
      source,
      alias: 'water',
      note: 'The mining term is a hundred times too large: 10 % of the mass was taken for rare earths where 0.1 % is stated.',
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
    carbon: {
      label: 'Carbon',
      symbol: 'C',
      unit: 'tCO2e',
      is: 'operationalCarbon + embodiedCarbon',
      source,
    },
  },
} as const satisfies EquationSet;
