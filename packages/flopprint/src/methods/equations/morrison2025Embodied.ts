import type { EquationSet } from '../../equations/record.ts';
import { acceleratorHours } from './shared.ts';

const source = 'morrison-2025';
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
